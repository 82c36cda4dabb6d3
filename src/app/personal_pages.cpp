// What somebody decides or sees about himself: how Koers looks on this device, who looked at his file.
#include <algorithm>

#include "app/export_texts.h"
#include "app/own_key_texts.h"
#include "app/pages.h"
#include "app/texts.h"
#include "campus/access/guides.h"
#include "campus/access/looks.h"
#include "campus/forms/forms.h"
#include "campus/layout/cards.h"
#include "campus/layout/frame.h"
#include "campus/layout/list_part.h"
#include "campus/layout/people.h"
#include "campus/layout/states.h"
#include "campus/layout/writing.h"
#include "campus/navigation/navigation.h"
#include "campus/people/names.h"
#include "platform/i18n/dates_in_time.h"
#include "rooms/care/care.h"
#include "rooms/course/course.h"
#include "rooms/experiences/experiences.h"
#include "rooms/portfolio/portfolio.h"

namespace koers::app {
namespace {

using namespace html;
using http::Response;
using http::Visit;
using people::Anyone;
using people::SignedIn;

constexpr std::int64_t seconds_of_a_year = 365LL * 86'400;

Response with_choice(Response&& response, const Visit& visit, std::string_view name, std::string_view value) {
  return std::move(response).with("Set-Cookie", http::cookie(name, value, seconds_of_a_year, visit.secure()));
}

// How this device shows Koers; kept in its cookies.
struct DisplayChoice {
  std::string theme;
  std::string letter;
  i18n::Language language = i18n::Language::nl;
};

constexpr forms::Choice themes[] = {
    {"auto", texts::as_device}, {"light", texts::light}, {"dark", texts::dark}};
constexpr forms::Choice letters[] = {{"gewoon", texts::letter_usual}, {"lees", texts::letter_reading}};
constexpr forms::Choice languages[] = {{"nl", {"Nederlands", "Nederlands"}}, {"en", {"English", "English"}}};

constexpr auto display_form = forms::form<DisplayChoice>(
    forms::choice<&DisplayChoice::theme>(
        "weergave",
        {.label = texts::light_or_dark, .choices = themes, .look = forms::Look::rounds, .heading = 2}),
    forms::choice<&DisplayChoice::letter>(
        "letter", {.label = texts::letter, .choices = letters, .look = forms::Look::rounds, .heading = 2}),
    forms::choice<&DisplayChoice::language>(
        "taal", {.label = texts::language, .choices = languages, .look = forms::Look::rounds, .heading = 2}));

DisplayChoice chosen_display(const Visit& visit) {
  const auto theme = visit.request.cookie(layout::theme_cookie);
  const bool reads = visit.request.cookie(layout::letter_cookie) == "lees";
  return {std::string(theme == "light" || theme == "dark" ? theme : "auto"), reads ? "lees" : "gewoon",
          visit.language};
}

Response display_page(Visit& visit, const forms::Answers& answers) {
  const auto card = [&](std::string_view field) {
    return layout::card(display_form.field(visit, answers, field));
  };
  const Html fields = fragment(display_form.head(visit, answers), card("weergave"), card("letter"),
                               card("taal"), layout::submit(visit.say(texts::save)));
  const Html content = fragment(layout::page_head({.title = visit.say(texts::display),
                                                   .lead = fragment(visit.say(texts::display_line))}),
                                layout::form_to(url("/weergave"), fields));
  return http::page(
      navigation::page(visit, {.title = visit.say(texts::display), .width = layout::PageWidth::narrow},
                       content),
      answers.status());
}

Response show_display(Visit& visit, const SignedIn&) {
  return display_page(visit, display_form.edit(chosen_display(visit)));
}

Response save_display(Visit& visit, const SignedIn&) {
  const auto stored = chosen_display(visit);
  const auto typed = display_form.read_change(visit, stored);
  if (!typed.holds()) return display_page(visit, typed);
  const auto& [theme, letter, language] = typed.value;
  visit.language = language;
  Response response = http::see_other(url("/weergave"));
  if (!theme.empty()) response = with_choice(std::move(response), visit, layout::theme_cookie, theme);
  if (!letter.empty()) response = with_choice(std::move(response), visit, layout::letter_cookie, letter);
  response = with_choice(std::move(response), visit, "koers_taal", code(language));
  return std::move(response).with_toast({.text = visit.say(texts::saved)});
}

Response change_language(Visit& visit, const Anyone&) {
  const auto language = visit.request.choice<i18n::Language>("taal").value_or(i18n::Language::nl);
  return with_choice(http::see_other(local_url(visit.request.field("terug"))), visit, "koers_taal",
                     code(language));
}

// ---- who may look, and who did (ST-16)

Html guides_card(Visit& visit, const SignedIn& me) {
  const auto guides = access::guides_of(visit.db(), me.institution(), me.id());
  std::vector<Id<people::Person>> ids;
  for (const auto& guide : guides) ids.push_back(guide.person_id);
  const auto named = people::people_named(visit.db(), me.institution(), ids);
  Html lines;
  for (const auto& guide : guides) {
    const auto name = named.at(guide.person_id).full_name();
    const auto from = i18n::day_with_year(visit.language, guide.begins_on);
    std::string line = guide.ends_on ? visit.say(texts::guide_from_to, from,
                                                 i18n::day_with_year(visit.language, *guide.ends_on))
                                     : visit.say(texts::guide_since, from);
    if (!guide.handover_note.empty()) line += " · " + guide.handover_note;
    lines += layout::row({.lead = layout::avatar(name), .title = name, .line = line});
  }
  if (lines.empty()) return layout::card(p(visit.say(texts::no_guide)));
  return layout::list_card("begeleiders", visit.say(texts::your_guides), lines);
}

// The file as a whole, or the photos and recordings of one experience.
struct LookLine {
  Instant at;
  std::string name;
  std::int64_t thing = 0;
};

template <class Look>
LookLine line_of(const Look& look, std::int64_t thing) {
  return {look.looked_at,
          people::Person{look.viewer_id, look.given_name, look.infix, look.family_name}.full_name(), thing};
}

// The newest first; what was opened before the page that shows it stands below that.
std::vector<LookLine> look_lines(Visit& visit, const SignedIn& me) {
  std::vector<LookLine> lines;
  for (const auto& look : access::looks_at(visit.db(), me.institution(), me.id())) {
    lines.push_back(line_of(look, 0));
  }
  for (const auto& look : access::opened_things(visit.db(), me.institution(), me.id())) {
    lines.push_back(line_of(look, look.thing_id));
  }
  std::stable_sort(lines.begin(), lines.end(),
                   [](const LookLine& one, const LookLine& other) { return one.at > other.at; });
  return lines;
}

// What was opened, by its title as long as it is there.
std::string opened_words(const Visit& visit, const std::vector<experiences::ExperienceSummary>& named,
                         std::int64_t thing) {
  for (const auto& one : named) {
    if (one.id.value == thing) return visit.say(texts::opened_files_of, one.title);
  }
  return visit.say(texts::opened_files);
}

Html looks_card(Visit& visit, const SignedIn& me) {
  constexpr int looks_per_page = 50;
  auto all = look_lines(visit, me);
  const layout::ListPart part(visit, "gekeken", looks_per_page, static_cast<std::int64_t>(all.size()));
  const auto looks = part.of(std::move(all));
  std::vector<Id<experiences::Experience>> things;
  for (const LookLine& look : looks) {
    if (look.thing != 0) things.push_back({look.thing});
  }
  const auto named = experiences::experiences_named(visit.db(), me.institution(), me.id(), things);
  Html lines;
  for (const LookLine& look : looks) {
    std::string line =
        visit.say(texts::opened_at, i18n::long_day(visit.language, day_of(look.at), visit.today),
                  i18n::time_of_day(visit.language, minute_of_day(look.at)));
    if (look.thing != 0) line = opened_words(visit, named, look.thing) + " · " + line;
    lines += layout::row({.lead = layout::avatar(look.name), .title = look.name, .line = line});
  }
  if (lines.empty()) {
    return layout::empty_state(visit.say(texts::nobody_looked), visit.say(texts::nobody_looked_line));
  }
  return fragment(layout::list_card("gekeken", visit.say(texts::who_looked), lines),
                  part.ways(visit.language, url("/privacy")));
}

Html doors_card(Visit& visit, bool student) {
  Html rows;
  if (student) {
    rows += layout::row({.lead = layout::thumb("eye"),
                         .title = visit.say(texts::who_sees_what),
                         .href = url("/privacy/wie-ziet-wat"),
                         .line = visit.say(texts::who_sees_what_line)});
    rows += care::own_row(visit);
  }
  rows += layout::row({.lead = layout::thumb("download-simple-bold"),
                       .title = visit.say(export_texts::take_along),
                       .href = url("/privacy/meenemen"),
                       .line = visit.say(export_texts::take_along_line)});
  rows += layout::row({.lead = layout::thumb("key-fill"),
                       .title = visit.say(own_key_texts::title),
                       .href = url("/privacy/inloggen"),
                       .line = visit.say(own_key_texts::row_line)});
  return layout::card({.surface = layout::Surface::flush}, layout::rows(rows));
}

// Correcting and removing: where it is done, and what only the school can do (AVG 16, 17).
Html rights_card(Visit& visit, bool student) {
  Html content = layout::section_head("rechten", visit.say(texts::your_rights));
  if (student) content += fragment(p(visit.say(texts::correct_line)), p(visit.say(texts::throw_away_line)));
  content += p(visit.say(student ? texts::ask_school_line : texts::ask_school_line_staff));
  return layout::card({.labelled_by = "rechten"}, content);
}

Response show_who_sees_what(Visit& visit, const people::Student& me) {
  const std::string title = visit.say(texts::who_sees_what);
  const Html content = fragment(
      layout::page_head(
          {.above = layout::crumbs(visit.language, {{visit.say(texts::my_data), url("/privacy")}}, title),
           .title = title,
           .lead = fragment(visit.say(texts::who_sees_what_lead))}),
      experiences::audience_list(visit, me), portfolio::presentations_card(visit, me),
      course::audience_of_contacts(visit, me),
      layout::notice(words::State::info, visit.say(texts::talks_are_seen)), guides_card(visit, me));
  return http::page(navigation::page(visit, {.title = title, .width = layout::PageWidth::narrow}, content));
}

// What a member of staff may see of students, and what not.
Html what_you_see_card(const Visit& visit, people::Role role) {
  using people::Role;
  Html lines;
  const auto line = [&](const i18n::Text& text) { lines += p(visit.say(text)); };
  switch (role) {
    case Role::counsellor:
      line(texts::guides_see);
      line(texts::guides_are_seen);
      break;
    case Role::specialist:
      line(texts::specialists_see);
      line(texts::guides_are_seen);
      break;
    case Role::coordinator:
    case Role::team_leader:
    case Role::board:
      line(texts::figures_see);
      line(texts::figures_of_nobody);
      break;
    case Role::administrator:
      line(texts::administrators_see);
      break;
    case Role::student:
    case Role::teacher:
    case Role::trainer:
    case Role::alumnus:
    case Role::trusted:
    case Role::researcher:
      line(texts::others_see);
      break;
    case Role::exam_office:
      line(texts::exam_office_sees);
      break;
    case Role::support:
      line(texts::support_sees);
  }
  return layout::card({.labelled_by = "inzage"},
                      fragment(layout::section_head("inzage", visit.say(texts::what_you_see)), lines));
}

Response show_privacy_to_visitor(Visit& visit) {
  const Html content =
      fragment(p.cls("lead")(visit.say(texts::privacy_lead)), p(visit.say(texts::privacy_who)),
               p(visit.say(texts::privacy_figures)), p(visit.say(texts::privacy_browser)),
               p(visit.say(texts::privacy_rights)),
               layout::button_link(visit.say(texts::sign_in), url("/inloggen").with("terug", "/privacy")));
  return page_for_everybody(visit, texts::privacy, layout::stack(4, content));
}

Response show_privacy(Visit& visit, const Anyone&) {
  if (!visit.session) return show_privacy_to_visitor(visit);
  const auto me = SignedIn::admit(visit);
  const bool student = me.identity().looking_as == people::Role::student;
  Html content = layout::page_head(
      {.title = visit.say(texts::my_data),
       .lead = fragment(visit.say(student ? texts::my_data_line : texts::my_data_line_staff))});
  if (!student) content += what_you_see_card(visit, me.identity().looking_as);
  content += doors_card(visit, student);
  if (student) {
    content += looks_card(visit, me);
    content += guides_card(visit, me);
  }
  content += rights_card(visit, student);
  return http::page(navigation::page(
      visit, {.title = visit.say(texts::my_data), .width = layout::PageWidth::narrow}, content));
}

}  // namespace

void add_personal_routes(http::Router& router) {
  router.get<SignedIn>("/weergave", show_display);
  router.post<SignedIn>("/weergave", save_display);
  router.post<Anyone>("/taal", change_language);
  router.get<Anyone>("/privacy", show_privacy);
  router.get<people::Student>("/privacy/wie-ziet-wat", show_who_sees_what);
}

}  // namespace koers::app
