// /begeleiders/toewijzen/{id}: what will change, person by person; afterwards what was done, and the way
// back.
#include <algorithm>
#include <map>

#include "campus/layout/components.h"
#include "campus/layout/rehearsal.h"
#include "platform/i18n/dates_in_time.h"
#include "platform/i18n/word_list.h"
#include "rooms/caseload/assigning_forms.h"
#include "rooms/caseload/assigning_views.h"
#include "rooms/caseload/paths.h"

namespace koers::caseload::views {
namespace {

using namespace html;
using http::Visit;
using words::State;
namespace texts = assigning_texts;

bool goes_on(const AssignedStudent& one) {
  return one.state == AssignedState::planned || one.state == AssignedState::given;
}

std::int64_t count_going_on(const RehearsalPage& page) {
  return std::count_if(page.students.begin(), page.students.end(), goes_on);
}

std::string why_not(const Visit& visit, const AssignedStudent& one) {
  switch (one.state) {
    case AssignedState::planned:
    case AssignedState::given:
      break;
    case AssignedState::taken: {
      if (!one.taken_on) break;
      const auto& words = *one.taken_on > visit.today ? texts::taken_from : texts::taken_since;
      return visit.say(words, one.taken_by, i18n::day_month(visit.language, *one.taken_on, visit.today));
    }
    case AssignedState::left:
      return visit.say(texts::has_left);
    case AssignedState::no_role:
      return visit.say(texts::no_role, one.guide.given_name);
    case AssignedState::turned_back:
      return visit.say(texts::turned_back);
  }
  return "";
}

layout::RehearsedPart students_part(const Visit& visit, const RehearsalPage& page) {
  layout::RehearsedPart part{
      "studenten",
      visit.say(texts::per_student),
      {visit.say(texts::column_student), visit.say(texts::column_now), visit.say(texts::column_then)},
      {}};
  for (const AssignedStudent& one : page.students) {
    part.changes.push_back({.name = one.student.full_name(),
                            .line = one.group,
                            .was = one.was.empty() ? visit.say(texts::nobody) : one.was,
                            .becomes = one.guide.full_name(),
                            .why_not = why_not(visit, one)});
  }
  return part;
}

struct GuideChange {
  std::string name;
  int was = 0;
  int more = 0;
};

// What each counsellor has and gets. After it was done the new ones are among those he has.
std::vector<GuideChange> guide_changes(const RehearsalPage& page) {
  std::vector<std::pair<Id<people::Person>, GuideChange>> all;
  for (const AssignedStudent& one : page.students) {
    if (!goes_on(one)) continue;
    auto found =
        std::find_if(all.begin(), all.end(), [&](const auto& entry) { return entry.first == one.guide.id; });
    if (found == all.end()) {
      const GuideLoad* load = page.unguided.guide(one.guide.id);
      all.push_back({one.guide.id, {one.guide.full_name(), load ? load->students : 0, 0}});
      found = all.end() - 1;
    }
    ++found->second.more;
    if (one.state == AssignedState::given) --found->second.was;
  }
  std::vector<GuideChange> changes;
  for (auto& entry : all) changes.push_back(std::move(entry.second));
  return changes;
}

layout::RehearsedPart guides_part(const Visit& visit, const std::vector<GuideChange>& guides) {
  layout::RehearsedPart part{
      "begeleiders",
      visit.say(texts::per_guide),
      {visit.say(texts::column_guide), visit.say(texts::column_now), visit.say(texts::column_then)},
      {}};
  for (const GuideChange& one : guides) {
    const int becomes = one.was + one.more;
    part.changes.push_back({.name = one.name,
                            .was = std::to_string(std::max(one.was, 0)),
                            .becomes = std::to_string(becomes),
                            .note = becomes > most_students ? visit.say(texts::over_bound) : ""});
  }
  return part;
}

std::vector<layout::Tally> counts_of(const Visit& visit, const RehearsalPage& page,
                                     const std::vector<GuideChange>& guides) {
  const bool done = page.assignment.done_at.has_value();
  const auto going = count_going_on(page);
  const auto not_going = static_cast<std::int64_t>(page.students.size()) - going;
  std::vector<layout::Tally> all{
      {std::to_string(going), visit.say(done ? texts::count_given : texts::count_students), "studenten"},
      {std::to_string(guides.size()), visit.say(done ? texts::count_guides_done : texts::count_guides),
       "begeleiders"}};
  if (not_going > 0) {
    all.push_back({std::to_string(not_going), visit.say(texts::count_not), "studenten", State::attention});
  }
  return all;
}

std::vector<layout::Told> told_of(const Visit& visit, const RehearsalPage& page,
                                  const std::vector<GuideChange>& guides) {
  i18n::WordList names;
  for (const GuideChange& one : guides) names.add(one.name);
  if (names.empty()) return {};
  return {{visit.say_count(texts::told_students, count_going_on(page)), visit.say(texts::student_hears)},
          {names.in_sentence(visit.language), visit.say(texts::guide_hears)}};
}

std::string day_words(const Visit& visit, Day day) {
  return i18n::day_month(visit.language, day, visit.today);
}

std::string moment_words(const Visit& visit, const i18n::Text& words, Instant at) {
  return visit.say(words, i18n::near_day(visit.language, day_of(at), visit.today),
                   i18n::time_of_day(visit.language, minute_of_day(at)));
}

Html because(const Visit& visit, const Assignment& assignment) {
  std::string reason = visit.say(texts::reason_words(assignment.reason));
  if (!assignment.words.empty()) reason += ": " + assignment.words;
  while (!reason.empty() && reason.back() == '.') reason.pop_back();
  return layout::sub(visit.say(
      texts::from_day_because,
      day_words(visit,
                std::max(assignment.begins_on, assignment.done_at ? assignment.begins_on : visit.today)),
      reason));
}

Html way_back(const Visit& visit, const RehearsalPage& page) {
  const Assignment& assignment = page.assignment;
  if (assignment.undone_at) {
    return layout::notice(State::info, moment_words(visit, texts::undone_on, *assignment.undone_at));
  }
  const bool may = page.may_assign && may_be_turned_back(assignment, visit.now);
  return fragment(
      layout::notice(State::good, moment_words(visit, texts::done_on, *assignment.done_at)), when(may, [&] {
        return fragment(
            layout::sub(visit.say(texts::back_until, day_words(visit, day_of(*assignment.done_at) + 1))),
            layout::post_button(turn_back_path(assignment.id.value), visit.say(texts::turn_back),
                                {.kind = layout::Kind::line}));
      }));
}

Html button_to_list(const Visit& visit) {
  return layout::button_link(
      {.label = visit.say(texts::to_list), .href = assigning_path(), .kind = layout::Kind::quiet});
}

Html act_of(http::Visit& visit, const RehearsalPage& page) {
  const Html why = because(visit, page.assignment);
  if (page.assignment.done_at) {
    return layout::card(fragment(why, way_back(visit, page), button_to_list(visit)));
  }
  const auto count = count_going_on(page);
  if (count == 0) {
    return layout::card(
        fragment(layout::notice(State::info, visit.say(texts::nothing_to_do)), button_to_list(visit)));
  }
  const forms::Givens givens{
      {"waarom", {.label = visit.say(texts::why_more, most_students), .leave_out = !has_too_many(page)}}};
  const Html back = layout::button_link({.label = visit.say(texts::change_choice),
                                         .href = assigning_path().with("proef", text(page.assignment.id)),
                                         .kind = layout::Kind::quiet});
  return section.cls("card stack gap-4 foot-card")
      .aria("label", visit.say_count(texts::do_assign, count))(
          why,
          rehearsal_form.show(visit, page.answers,
                              {.action = rehearsal_path(page.assignment.id.value),
                               .submit = visit.say_count(texts::do_assign, count),
                               .button = {.big = true},
                               .beside = back},
                              givens),
          layout::sub(visit.say(texts::back_until, day_words(visit, visit.today + 1))));
}

}  // namespace

bool has_too_many(const RehearsalPage& page) {
  const auto guides = guide_changes(page);
  return std::any_of(guides.begin(), guides.end(),
                     [](const GuideChange& one) { return one.was + one.more > most_students; });
}

Html rehearsal_page(http::Visit& visit, const RehearsalPage& page) {
  const auto guides = guide_changes(page);
  const bool is_done = page.assignment.done_at.has_value();
  const std::string title = visit.say(is_done ? texts::lately : texts::rehearsal);
  layout::Rehearsal rehearsal{.counts = counts_of(visit, page, guides),
                              .parts = {students_part(visit, page)},
                              .told_title = visit.say(texts::who_hears),
                              .told = is_done ? std::vector<layout::Told>() : told_of(visit, page, guides),
                              .act = act_of(visit, page)};
  if (!guides.empty()) rehearsal.parts.push_back(guides_part(visit, guides));
  return fragment(
      layout::crumbs(visit.language, {{visit.say(texts::title), assigning_path()}}, title),
      layout::page_head({.title = title, .lead = is_done ? Html() : fragment(visit.say(texts::nothing_yet))}),
      layout::rehearsal(rehearsal));
}

}  // namespace koers::caseload::views
