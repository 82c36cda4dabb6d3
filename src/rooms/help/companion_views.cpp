#include "rooms/help/companion_views.h"

#include "campus/layout/components.h"
#include "campus/layout/form_help.h"
#include "campus/layout/permission.h"
#include "campus/navigation/navigation.h"
#include "platform/i18n/dates_in_time.h"
#include "rooms/help/companion_forms.h"
#include "rooms/help/outside_views.h"
#include "rooms/help/paths.h"

namespace koers::help::views {

using namespace html;
using http::Visit;
using layout::Kind;
namespace texts = companion_texts;

namespace {

// "Petra Mulder (jongerenwerk De Brug)"
std::string name_and_place(const OutsideHelp& one) {
  return one.contact.empty() ? one.name : one.name + " (" + one.contact + ")";
}

std::vector<std::string> sees_of(const Visit& visit, const OutsideHelp& one) {
  std::vector<std::string> all;
  for (const Known known : known_of(one.may_know)) {
    all.push_back(visit.say(forms::choice_of(known_choices, known).label));
  }
  return all;
}

Html actions_of(Visit& visit, const CompanionsPage& page, const OutsideHelp& one) {
  const std::string& name = page.student.person().given_name;
  const std::string of = text(one.id);
  const Url base = paths::companion(page.student.id(), one.id, "terug");
  const Html take_back = layout::cluster(layout::post_button(
      base, visit.say(outside_texts::take_back), {.kind = Kind::quiet, .small = true, .about = one.name}));
  if (one.state == HelpState::asked) return take_back;
  if (one.state != HelpState::parent) return {};
  return fragment(layout::notice(words::State::attention, visit.say(outside_texts::parent_line, name, name)),
                  parent_form.show(visit, page.returned.or_start(parent_form, {}, of),
                                   {.action = paths::companion(page.student.id(), one.id, "ouder"),
                                    .submit = visit.say(outside_texts::parent_save),
                                    .suffix = of}),
                  take_back);
}

Html companion_card(Visit& visit, const CompanionsPage& page, const OutsideHelp& one) {
  const std::string heading = "meedenker-" + text(one.id);
  const std::string until = i18n::day_with_year(visit.language, one.until_on);
  return layout::card(
      {.labelled_by = heading},
      fragment(layout::section_head(heading, name_and_place(one), state_of(visit, one)),
               when(one.talk_first_at && one.state == HelpState::asked,
                    [&] {
                      return layout::notice(words::State::info,
                                            visit.say(texts::wants_talk, page.student.person().given_name));
                    }),
               dates_of(visit, one),
               layout::fact_list({{visit.say(texts::about_what), layout::paragraphs(one.question)},
                                  {visit.say(texts::sees), fragment(known_words(visit, one))},
                                  {visit.say(outside_texts::holds_until), fragment(until)}}),
               actions_of(visit, page, one)));
}

}  // namespace

Html companions_page(Visit& visit, const CompanionsPage& page) {
  const people::Person& student = page.student.person();
  const std::string title = visit.say(texts::title_with, student.given_name);
  Html cards = each(page.all, [&](const OutsideHelp& one) { return companion_card(visit, page, one); });
  if (cards.empty()) {
    cards = layout::card(
        layout::empty_state(visit.say(texts::none), visit.say(texts::none_line, student.given_name)));
  }
  const OutsideDraft draft{.until_on = visit.today + 90};
  const Html form = layout::card(
      {.labelled_by = "vraag-meedenken"},
      fragment(layout::section_head("vraag-meedenken", visit.say(texts::title)),
               companion_form.show(visit, page.returned.or_start(companion_form, draft),
                                   {.action = paths::companions(student.id),
                                    .submit = visit.say(outside_texts::ask, student.given_name),
                                    .button = {.icon = layout::Icon("paper-plane-tilt"), .wide = true}},
                                   companion_givens(visit.today))));
  const Html content =
      fragment(layout::crumbs(visit.language,
                              {{visit.say(outside_texts::my_students), url("/studenten")},
                               {student.full_name(), paths::file(student.id)}},
                              visit.say(texts::title)),
               layout::page_head({.title = title,
                                  .lead = fragment(visit.say(texts::lead, student.given_name), " ",
                                                   b(visit.say(texts::lead_nothing)))}),
               layout::beside(cards, form, layout::Width::l));
  return navigation::page(visit, {.title = title, .place = "/studenten"}, content);
}

Html companion_question(Visit& visit, const OutsideHelp& one, const forms::Returned& returned) {
  const std::string of = text(one.id), heading = "mag-" + of;
  const std::string asked_by = one.asked_by.empty() ? visit.say(outside_texts::somebody) : one.asked_by;
  const Html terms = layout::fact_list(
      {{visit.say(texts::about_what), layout::paragraphs(one.question)},
       {visit.say(texts::would_see, one.name), fragment(known_words(visit, one))},
       {visit.say(outside_texts::holds_until), fragment(i18n::day_with_year(visit.language, one.until_on))}});
  const Html no = layout::post_button(paths::own_companion(one.id, "nee"), visit.say(outside_texts::no),
                                      {.kind = Kind::line, .about = one.name});
  const Html talk = one.talk_first_at ? layout::sub(visit.say(texts::talk_waits))
                                      : layout::post_button(paths::own_companion(one.id, "praten"),
                                                            visit.say(texts::talk_first),
                                                            {.kind = Kind::quiet, .about = one.name});
  return layout::card({.labelled_by = heading},
                      fragment(layout::section_head(heading, visit.say(texts::may, one.name)),
                               p(visit.say(texts::asks_you, asked_by, name_and_place(one))),
                               layout::card({.surface = layout::Surface::flat}, terms),
                               yes_form.show(visit, returned.or_start(yes_form, {}, of),
                                             {.action = paths::own_companion(one.id, "ja"),
                                              .submit = visit.say(outside_texts::yes),
                                              .button = {.icon = layout::Icon("check-bold")},
                                              .suffix = of}),
                               layout::cluster(fragment(no, talk))));
}

Html question_page(Visit& visit, const OutsideHelp& one, const forms::Returned& returned) {
  const std::string title = visit.say(texts::title);
  return navigation::page(
      visit, {.title = title, .place = "/ik", .width = layout::PageWidth::narrow},
      fragment(layout::page_head({.title = title}), companion_question(visit, one, returned)));
}

layout::Permission permission_of(Visit& visit, const OutsideHelp& one) {
  const bool is_companion = one.kind == HelpKind::companion;
  const auto day = [&](Day on) { return i18n::day_month(visit.language, on, visit.today); };
  const std::string asked_by = one.asked_by.empty() ? visit.say(outside_texts::somebody) : one.asked_by;
  const std::string line = is_companion
                               ? visit.say(texts::thinks_along, one.contact.empty() ? one.name : one.contact)
                               : visit.say(texts::helps);
  const Url stop = is_companion ? paths::own_companion(one.id, "stop") : paths::own(one.id, "stop");
  return {.name = one.name,
          .line = line,
          .sees = sees_of(visit, one),
          .until = visit.say(texts::until_by, day(one.until_on), asked_by, day(day_of(*one.given_at))),
          .action = layout::post_button(stop, visit.say(texts::stop),
                                        {.kind = Kind::line, .small = true, .about = one.name})};
}

}  // namespace koers::help::views
