// /begeleiders: who has no counsellor, by group, with whom Koers proposes; and how full it is.
#include "rooms/caseload/assigning_views.h"

#include <algorithm>

#include "campus/layout/components.h"
#include "campus/layout/form_help.h"
#include "campus/layout/list_part.h"
#include "platform/i18n/dates_in_time.h"
#include "rooms/aftercare/aftercare.h"
#include "rooms/caseload/assigning_forms.h"
#include "rooms/caseload/paths.h"
#include "rooms/requirement/requirement.h"
#include "rooms/signals/signals.h"
#include "rooms/support/support.h"

namespace koers::caseload::views {
namespace {

using namespace html;
using http::Visit;
using words::State;
namespace texts = assigning_texts;

std::string name_of(const Visit& visit, const UnguidedGroup& group) {
  return group.name.empty() ? visit.say(texts::no_group) : group.name;
}

// How long, and what else may be known: that somebody left, or is to come.
std::string line_of(const Visit& visit, const UnguidedStudent& student) {
  const int weeks = student.weeks(visit.today);
  const std::string since =
      weeks > 0 ? visit.say_count(texts::weeks_without, weeks) : visit.say(texts::since_today);
  const auto day = [&](Day on) { return i18n::day_month(visit.language, on, visit.today); };
  if (student.coming_on) return layout::join({since, visit.say(texts::coming, day(*student.coming_on))});
  return layout::join({since, student.had_one ? visit.say(texts::former_left)
                                              : visit.say(texts::began_on, day(student.started_on))});
}

std::string reason_line(const Visit& visit, const Unguided& unguided, const Proposal& proposal) {
  if (!proposal.person) return visit.say(texts::because_nobody);
  const GuideLoad* guide = unguided.guide(*proposal.person);
  const std::string& name = guide->person.given_name;
  switch (proposal.reason) {
    case ProposalReason::of_group:
      if (proposal.of_group == 1) return visit.say(texts::because_one_of_group, name);
      return visit.say(texts::because_of_group, name, proposal.of_group);
    case ProposalReason::guided_before:
      return visit.say(texts::because_before, name);
    case ProposalReason::has_room:
    case ProposalReason::nobody_has_room:
      break;
  }
  return visit.say(texts::because_room, name, guide->students);
}

// "Karin Wouters (22, al 7 uit MZ2B)".
std::string guide_words(const Visit& visit, const GuideLoad& guide, const UnguidedGroup& group) {
  const std::string name = guide.person.full_name();
  if (guide.room(most_students) <= 0) return visit.say(texts::guide_full, name, guide.students);
  const auto found = group.group_id ? guide.of_group.find(*group.group_id) : guide.of_group.end();
  if (found == guide.of_group.end()) return visit.say(texts::guide_with_size, name, guide.students);
  return visit.say(texts::guide_of_group, name, guide.students, found->second, group.name);
}

Html guide_field(const Visit& visit, const AssignmentPage& page, const UnguidedGroup& group) {
  std::vector<layout::Option> options{{"", visit.say(texts::choose_guide)}};
  std::string chosen;
  for (const GuideLoad& guide : page.unguided.guides) {
    if (guide.team_id != group.team_id) continue;
    options.push_back({guide_choice(group.key(), guide.person.id), guide_words(visit, guide, group)});
    if (page.answers.is_picked("begeleider", options.back().value)) chosen = options.back().value;
  }
  return layout::select_field({.name = "begeleider",
                               .label = visit.say(texts::guide_for, name_of(visit, group)),
                               .value = chosen,
                               .id = "begeleider-" + group.key()},
                              options);
}

bool waits(const UnguidedStudent& student) { return !student.coming_on; }

Html group_section(const Visit& visit, const AssignmentPage& page, std::size_t place) {
  const UnguidedGroup& group = page.unguided.groups[place];
  const Html students = each(group.students, [&](const UnguidedStudent& student) {
    const std::string name = student.person.full_name();
    if (!page.may_assign || !waits(student)) {
      return li(span.cls("txt")(b(name), small(line_of(visit, student))));
    }
    const std::string value = text(student.person.id);
    return li(layout::tick({.name = "student",
                            .value = value,
                            .label = name,
                            .line = line_of(visit, student),
                            .checked = page.answers.is_picked("student", value)}));
  });
  const std::string id = "g-" + group.key();
  const bool somebody_waits = std::any_of(group.students.begin(), group.students.end(), waits);
  const bool asks = page.may_assign && somebody_waits;
  const auto guides = std::count_if(page.unguided.guides.begin(), page.unguided.guides.end(),
                                    [&](const GuideLoad& one) { return one.team_id == group.team_id; });
  const Html reason = when(asks, [&] {
    return layout::sub(guides == 0 ? visit.say(texts::no_guides)
                                   : reason_line(visit, page.unguided, page.proposals[place]));
  });
  return section.cls("assign").aria("labelledby", id)(
      header(h3.id(id)(name_of(visit, group)), layout::sub(layout::join({group.programme, group.team})),
             reason),
      ul.cls("plain-list")(students),
      when(asks && guides > 0, [&] { return guide_field(visit, page, group); }));
}

Html groups_card(const Visit& visit, const AssignmentPage& page) {
  Html open;
  Html folded;
  const std::size_t count = page.unguided.groups.size();
  for (std::size_t place = 0; place < count; ++place) {
    (place < open_groups ? open : folded) += group_section(visit, page, place);
  }
  const Html rest = when(!folded.empty(), [&] {
    return details.cls("fold pad-fold")(
        summary(visit.say_count(texts::more_groups, static_cast<std::int64_t>(count - open_groups))), folded);
  });
  const int weeks = page.unguided.oldest_weeks(visit.today);
  const Html oldest =
      when(weeks > 0, [&] { return layout::state(State::attention, visit.say(texts::oldest, weeks)); });
  return section.cls("card flush assigning")
      .id("student")
      .aria("labelledby", "zonder")(layout::panel_head("zonder", visit.say(texts::none_yet), oldest),
                                    forms::mistake_line(page.answers, "student", "student"),
                                    forms::mistake_line(page.answers, "begeleider", "begeleider"), open,
                                    rest);
}

Html act_card(http::Visit& visit, const AssignmentPage& page) {
  const auto field = [&](std::string_view name) { return assigning_form.field(visit, page.answers, name); };
  return section.cls("card stack gap-4 foot-card no-print")
      .aria("labelledby", "geef")(
          h2.id("geef")(visit.say(texts::give)), div.cls("pair-fields")(field("vanaf"), field("reden")),
          field("woorden"),
          div.cls("cluster")(layout::submit(visit.say(texts::see_what_changes), {.big = true}),
                             layout::sub(visit.say(texts::first_see))));
}

Html size_words(const Visit& visit, int room) {
  if (room < 0) return small(visit.say(texts::too_many, -room));
  return small(room == 0 ? visit.say(texts::just_full) : visit.say_count(texts::places_free, room));
}

// By name, and never in another order: it is no contest.
Html loads_card(const Visit& visit, const AssignmentPage& page) {
  constexpr int at_once = 8;
  std::vector<GuideLoad> guides;
  for (const GuideLoad& guide : page.unguided.guides) {
    if (guides.empty() || guides.back().person.id != guide.person.id) guides.push_back(guide);
  }
  const layout::ListPart part(visit, "vol", at_once, static_cast<std::int64_t>(guides.size()));
  Html all;
  for (const GuideLoad& guide : part.of(std::move(guides))) {
    const int room = guide.room(most_students);
    const State state = room >= 0 ? State::good : room >= -2 ? State::nearly : State::attention;
    all += li(span.cls("txt")(guide.person.full_name()), b.cls("num")(guide.students),
              layout::meter(state, guide.students, most_students, most_students * 1.4, true),
              size_words(visit, room));
  }
  if (all.empty()) return {};
  return layout::card(
      {.labelled_by = "vol"},
      fragment(layout::section_head("vol", visit.say(texts::how_full)),
               layout::sub(visit.say(texts::how_full_line, most_students)), ul.cls("loads")(all),
               part.ways(visit.language, page.team ? assigning_path(*page.team) : assigning_path())));
}

Html lately_card(const Visit& visit, const AssignmentPage& page) {
  const Html rows = each(page.lately, [&](const AssignmentSummary& one) {
    const Day last = day_of(one.done_at) + 1;
    return layout::row({.title = visit.say_count(texts::n_students, one.students),
                        .href = rehearsal_path(one.id.value),
                        .line = visit.say(texts::until, i18n::near_day(visit.language, last, visit.today))});
  });
  return when(!page.lately.empty(), [&] { return layout::list_card("net", visit.say(texts::lately), rows); });
}

Html teams_filter(const Visit& visit, const AssignmentPage& page, const std::vector<UnguidedTeam>& counted) {
  if (page.teams.size() < 2) return {};
  std::vector<layout::Option> options{{"", visit.say(texts::all_teams)}};
  for (const UnguidedTeam& one : counted) options.push_back({text(one.team.id), one.team.name});
  return form.method("get")
      .action(assigning_path())
      .cls("cluster no-print")(layout::select_field({.name = "team",
                                                     .label = visit.say(texts::filter_teams),
                                                     .value = page.team ? text(*page.team) : std::string()},
                                                    options),
                               layout::submit(visit.say(texts::show), {.kind = layout::Kind::plain}));
}

Html teams_card(const Visit& visit, const std::vector<UnguidedTeam>& counted) {
  const Html rows = each(counted, [&](const UnguidedTeam& one) {
    if (one.students == 0) return Html();
    return layout::row({.title = one.team.name,
                        .href = assigning_path(one.team.id),
                        .line = layout::join({visit.say_count(texts::n_students, one.students),
                                              visit.say(texts::oldest, one.weeks)})});
  });
  return layout::list_card("teams", visit.say(texts::per_team), rows,
                           layout::sub(visit.say(texts::per_team_line)));
}

// A counsellor of two teams is one; the list is by name, and so they stand beside each other.
std::size_t people_in(const std::vector<GuideLoad>& guides) {
  std::size_t count = 0;
  for (std::size_t i = 0; i < guides.size(); ++i) {
    count += i == 0 || guides[i].person.id != guides[i - 1].person.id ? 1 : 0;
  }
  return count;
}

Html lead_of(const Visit& visit, const Unguided& unguided) {
  const int count = unguided.count();
  const auto& sentence = count == 1 ? texts::without_one_of : texts::without_of;
  std::vector<GuideLoad> with_room;
  std::copy_if(unguided.guides.begin(), unguided.guides.end(), std::back_inserter(with_room),
               [](const GuideLoad& one) { return one.room(most_students) > 0; });
  return fragment(visit.say(sentence, count, unguided.students), " ",
                  visit.say_count(texts::guides_with_room, static_cast<std::int64_t>(people_in(with_room))));
}

Html nobody_waits(const Visit& visit, const Unguided& unguided) {
  return layout::card(layout::empty_state(visit.say(texts::everybody_guided),
                                          visit.say(texts::everybody_guided_line, unguided.students,
                                                    static_cast<std::int64_t>(people_in(unguided.guides)))));
}

Html wide_of(http::Visit& visit, const AssignmentPage& page, const std::vector<UnguidedTeam>& counted) {
  const int count = page.unguided.count();
  if (count == 0) return nobody_waits(visit, page.unguided);
  if (!page.team && count > most_at_once) return teams_card(visit, counted);
  const Html printed =
      p.cls("print-only")(visit.say(texts::list_of_day, i18n::day_with_year(visit.language, visit.today),
                                    count, page.unguided.oldest_weeks(visit.today)));
  if (!page.may_assign) {
    return fragment(printed, groups_card(visit, page), layout::sub(visit.say(texts::only_looking)));
  }
  const auto action = page.team ? assigning_path(*page.team) : assigning_path();
  return layout::form_to(action,
                         fragment(assigning_form.head(visit, page.answers), printed, groups_card(visit, page),
                                  act_card(visit, page)),
                         {.classes = "stack gap-5"});
}

}  // namespace

Html wish_row(http::Visit& visit, const GuideWishRow& wish, const Unguided& unguided,
              const forms::Answers& answers) {
  std::vector<layout::Option> options;
  for (const GuideLoad& guide : unguided.guides) {
    if (guide.team_id != wish.team_id || guide.person.id == wish.now_id) continue;
    const auto& words = guide.room(most_students) > 0 ? texts::guide_with_size : texts::guide_full;
    options.push_back({text(guide.person.id), visit.say(words, guide.person.full_name(), guide.students)});
  }
  const std::string name = wish.student().full_name();
  const Html form = wish_form.fold(visit, visit.say(texts::wish_answer), answers,
                                   {.action = wish_path(wish.id.value),
                                    .submit = visit.say(texts::see_what_changes),
                                    .button = {.small = true},
                                    .suffix = text(wish.id)},
                                   {{"begeleider", {.options = std::move(options)}}});
  return div.cls("assign wish")(
      div(b(name),
          layout::sub(visit.say(texts::wish_line, wish.now().full_name(),
                                i18n::near_day(visit.language, day_of(wish.asked_at), visit.today)))),
      form);
}

Html wishes_card(const Visit& visit, const Html& rows) {
  if (rows.empty()) return {};
  return section.cls("card flush assigning no-print")
      .aria("labelledby", "vragen")(layout::panel_head("vragen", visit.say(texts::wishes)),
                                    div.cls("assign wish")(layout::sub(visit.say(texts::wish_how))), rows);
}

Html assigning_page(http::Visit& visit, const AssignmentPage& page) {
  const auto counted = page.unguided.teams(page.teams, visit.today);
  const Html signals = when(page.may_assign, [&] {
    return layout::card({.surface = layout::Surface::flush},
                        layout::rows(fragment(signals::team_row(visit), requirement::row_of_all(visit),
                                              aftercare::numbers_row(visit), support::numbers_row(visit))));
  });
  const Html narrow = fragment(lately_card(visit, page), loads_card(visit, page), page.beside, signals,
                               layout::sub(visit.say(texts::no_texts)));
  return fragment(
      layout::page_head({.title = visit.say(texts::title),
                         .lead = page.unguided.count() == 0 ? fragment(visit.say(texts::everybody_guided))
                                                            : lead_of(visit, page.unguided)}),
      teams_filter(visit, page, counted),
      layout::beside(layout::stack(5, fragment(page.wishes, wide_of(visit, page, counted))),
                     layout::stack(5, narrow), layout::Width::l));
}

}  // namespace koers::caseload::views
