#include "rooms/direction/keep_views.h"

#include <cmath>

#include "campus/navigation/navigation.h"
#include "platform/i18n/dates_in_time.h"
#include "rooms/direction/keep_forms.h"
#include "rooms/direction/paths.h"
#include "rooms/direction/texts.h"

namespace koers::direction::views {

using namespace html;
using http::Visit;
using layout::Kind;
using words::State;
namespace said = keep_texts;

namespace {

// Content of staff: not below this many answers.
constexpr std::int64_t fewest_answers = 10;
constexpr double wanted_share = 90;

double share_of(std::int64_t part, std::int64_t whole) {
  return whole == 0 ? 0 : 100.0 * static_cast<double>(part) / static_cast<double>(whole);
}

State state_of(const TeamConfirmation& team) {
  const double share = share_of(team.confirmed, team.staff);
  if (share >= wanted_share) return State::good;
  return share >= wanted_share * 0.8 ? State::nearly : State::attention;
}

// As a bound where only few, or nearly all, recognised it.
std::string recall_words(const Visit& visit, const RecallCount& count) {
  const std::int64_t others = count.answered - count.recognised;
  if (count.answered < fewest_answers || count.recognised < fewest_colleagues || others < fewest_colleagues) {
    return visit.say(said::recalled_few);
  }
  return visit.say(said::recalled,
                   static_cast<std::int64_t>(std::llround(share_of(count.recognised, count.answered))));
}

std::string lead_words(const Visit& visit, const VisionKeeperPage& page) {
  const Edition* edition = page.vision.in_force();
  if (!edition) return visit.say(said::lead_none);
  const TeamConfirmation all = together(page.teams);
  const std::string first = all.staff == 0 ? visit.say(said::lead_small)
                                           : visit.say(said::lead, all.confirmed, all.staff, edition->number);
  return first + " " + recall_words(visit, page.recalls);
}

Html head_buttons(const Visit& visit, const VisionKeeperPage& page) {
  Html buttons;
  if (page.vision.in_force()) {
    buttons += layout::button_link(
        {.label = visit.say(said::read_vision), .href = paths::vision(), .icon = layout::Icon("eye")});
  }
  const Edition* draft = page.vision.draft();
  if (draft) {
    return fragment(buttons, layout::button_link({.label = visit.say(said::draft_of, draft->number),
                                                  .href = paths::draft(),
                                                  .kind = Kind::primary,
                                                  .icon = layout::Icon("pencil-simple-bold")}));
  }
  const int next = page.vision.editions.empty() ? 1 : page.vision.editions.back().number + 1;
  return fragment(buttons, layout::post_button(paths::begin_draft(), visit.say(vision_texts::begin, next),
                                               {.icon = layout::Icon("pencil-simple-bold")}));
}

layout::Cells team_row(const Visit& visit, const TeamConfirmation& one) {
  if (!one.may_be_said()) {
    return {fragment(one.name), fragment(one.school_name), fragment(visit.say(said::under_five)),
            layout::state(State::too_small, visit.say(texts::too_small))};
  }
  return {fragment(one.name), fragment(one.school_name),
          fragment(visit.say(texts::of_count, one.confirmed, one.staff)),
          layout::state(visit.language, state_of(one))};
}

Html per_team(const Visit& visit, const VisionKeeperPage& page) {
  if (!page.vision.in_force() || page.teams.empty()) return {};
  std::vector<layout::Cells> rows;
  for (const TeamConfirmation& one : page.teams) rows.push_back(team_row(visit, one));
  return layout::card({.labelled_by = "per-team", .surface = layout::Surface::flush},
                      fragment(layout::panel_head("per-team", visit.say(said::per_team),
                                                  span.cls("sub")(visit.say(said::never_names))),
                               layout::data_table("per-team",
                                                  {{.title = visit.say(texts::team)},
                                                   {.title = visit.say(texts::school), .optional = true},
                                                   {.title = visit.say(said::confirmed)},
                                                   {.title = visit.say(texts::state)}},
                                                  rows),
                               div.cls("pager")(span(visit.say(said::target_note)))));
}

Html remind_card(const Visit& visit, const VisionKeeperPage& page) {
  const Edition* edition = page.vision.in_force();
  if (!edition) return {};
  const Html act =
      edition->reminded_on
          ? layout::sub(visit.say(said::reminded_on,
                                  i18n::day_month(visit.language, *edition->reminded_on, visit.today)))
          : fragment(layout::sub(visit.say(said::remind_line, edition->number)),
                     layout::post_button(paths::remind(), visit.say(said::remind),
                                         {.icon = layout::Icon("paper-plane-tilt-fill")}));
  return layout::card({.labelled_by = "nu"},
                      fragment(layout::section_head("nu", visit.say(said::what_now)), act));
}

Html response_item(Visit& visit, const VisionKeeperPage& page, const ResponseRow& row) {
  const VisionResponse& one = row.response;
  const std::string author = row.author.empty() ? visit.say(said::forgotten) : row.author;
  const std::string suffix = text(one.id);
  const std::string when = i18n::day_month(visit.language, one.written_on, visit.today);
  const Html said_words =
      layout::says({.who = author,
                    .line = fragment(author + ", " + visit.say(said::about_edition, when, one.edition)),
                    .words = one.words});
  if (one.answered_on) return li(div.cls("stack gap-2")(said_words, answer_lines(visit, row)));
  const std::string due =
      visit.say(said::answer_by, i18n::day_month(visit.language, one.due_on, visit.today));
  return li(div.cls("stack gap-2")(
      said_words, layout::sub(due),
      answer_form.fold(
          visit, visit.say(said::give_answer), page.returned.or_start(answer_form, {}, suffix),
          {.action = paths::answer(one.id), .submit = visit.say(said::give_answer), .suffix = suffix})));
}

Html responses_card(Visit& visit, const VisionKeeperPage& page) {
  Html open, done;
  std::int64_t waiting = 0;
  for (const ResponseRow& one : page.responses) {
    const bool answered = one.response.answered_on.has_value();
    (answered ? done : open) += response_item(visit, page, one);
    waiting += answered ? 0 : 1;
  }
  Html content = layout::section_head("reacties", visit.say(said::responses), when(waiting > 0, [&] {
                                        return span.cls("sub")(visit.say_count(said::waiting, waiting));
                                      }));
  if (page.responses.empty()) content += layout::sub(visit.say(said::no_responses));
  if (!open.empty()) content += ul.cls("plain-list stack gap-4")(open);
  if (!done.empty()) {
    content += layout::fold(span(visit.say(said::answered)), ul.cls("plain-list stack gap-4")(done));
  }
  return layout::card({.labelled_by = "reacties"}, content);
}

// From as many answers as the figure; the words stand without a name, a team and a day.
Html seen_card(const Visit& visit, const VisionKeeperPage& page) {
  if (page.recalls.answered < fewest_answers || page.seen.empty()) return {};
  const Edition* edition = page.vision.in_force();
  const Html lines = each(page.seen, [&](const RecallItem& one) {
    const Aspect* aspect = edition ? edition->find(one.slug) : nullptr;
    return li(layout::own_words(one.words),
              when(aspect != nullptr, [&] { return small(aspect->says.name); }));
  });
  return layout::card({.labelled_by = "gezien"}, layout::fold(span.id("gezien")(visit.say(said::seen)),
                                                              ul.cls("plain-list stack gap-3")(lines)));
}

Html openness_card(Visit& visit, const VisionKeeperPage& page) {
  Html content = fragment(
      layout::section_head("wie-leest", visit.say(said::who_reads)),
      layout::sub(visit.say(said::staff_always)),
      openness_form.show(
          visit, page.returned.or_edit(openness_form, page.openness),
          {.action = paths::openness(), .submit = visit.say(texts::save), .button = {.kind = Kind::line}}));
  if (page.openness.everybody) {
    const Url address = paths::open_vision(page.institution);
    content +=
        p.cls("sub")(visit.say(said::open_address), ": ", a.href(address)(page.base_url + address.text()));
  }
  return layout::card({.labelled_by = "wie-leest"}, content);
}

Html correction_card(Visit& visit, const VisionKeeperPage& page) {
  const Edition* edition = page.vision.in_force();
  if (!edition) return {};
  const CorrectionDraft now{edition->says.sentence, edition->says.reason_students, edition->says.reason_staff,
                            ""};
  return layout::card(
      {.labelled_by = "verbetering-kop"},
      fragment(
          layout::section_head("verbetering-kop", visit.say(said::correction)),
          layout::sub(visit.say(said::correction_line)),
          correction_form.fold(visit, visit.say(texts::change), page.returned.or_edit(correction_form, now),
                               {.action = paths::correct(), .submit = visit.say(texts::save)})));
}

}  // namespace

Html keep_page(Visit& visit, const VisionKeeperPage& page) {
  const std::string title = visit.say(said::title);
  const Edition* edition = page.vision.in_force();
  Html above;
  if (edition) above = layout::eyebrow("compass-fill", visit.say(said::eyebrow, edition->number));
  const Html head = layout::page_head({.above = above,
                                       .title = title,
                                       .lead = fragment(lead_words(visit, page)),
                                       .actions = head_buttons(visit, page)});
  Html wide = per_team(visit, page);
  wide += responses_card(visit, page);
  wide += seen_card(visit, page);
  Html narrow = remind_card(visit, page);
  narrow += openness_card(visit, page);
  narrow += correction_card(visit, page);
  return navigation::page(visit, {.title = title, .place = "/visie"},
                          fragment(local_nav(visit, VisionPage::vision), head, layout::beside(wide, narrow)));
}

}  // namespace koers::direction::views
