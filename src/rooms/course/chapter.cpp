// What the booklet of a person tells of where he is going: goals, steps, and the people who help.
#include "campus/rooms/booklet.h"
#include "rooms/course/chapter_texts.h"
#include "rooms/course/contact_texts.h"
#include "rooms/course/course.h"
#include "rooms/course/goal_texts.h"
#include "rooms/course/record.h"
#include "rooms/course/texts.h"

namespace koers::course {
namespace {

using namespace html;
using booklet::Part;
using booklet::Row;
using booklet::Rows;
using booklet::Teller;

std::string title_of(const Rows& rows, const std::string& id, std::string_view column = "title") {
  for (const Row& one : rows) {
    if (one["id"] == id) return one[column];
  }
  return {};
}

std::string closed_on(const Teller& teller, const i18n::Text& how, std::optional<Day> day) {
  return day ? teller.say(chapter_texts::closed, teller.say(how), teller.day(day)) : teller.say(how);
}

std::string origin_of(const Teller& teller, const Row& row) {
  return teller.say(row.code<StepOrigin>("origin") == StepOrigin::conversation ? chapter_texts::agreed_in_talk
                                                                               : chapter_texts::own_idea);
}

std::string made_on(const Teller& teller, const Row& row) {
  return teller.say(chapter_texts::made_on, teller.day_of(row.moment("created_at")));
}

Html goals(const Teller& teller) {
  Html all;
  for (const Row& one : teller.rows(personal_tables(), "goals", "created_at")) {
    const auto state = one.code<GoalState>("state");
    std::string stands = teller.say(chapter_texts::still_wanted);
    if (state == GoalState::reached) stands = closed_on(teller, chapter_texts::reached, one.day("closed_on"));
    if (state == GoalState::dropped) stands = closed_on(teller, chapter_texts::let_go, one.day("closed_on"));
    const bool dropped = state == GoalState::dropped;
    all += booklet::entry(
        {one["title"], stands},
        fragment(booklet::line({origin_of(teller, one), made_on(teller, one)}),
                 teller.said(goal_texts::why, one["why"]),
                 teller.fact(chapter_texts::before, teller.day(one.day("due_on"))),
                 teller.said(dropped ? texts::what_changed : goal_texts::what_did_it_bring, one["outcome"])));
  }
  return booklet::group(teller.say(goal_texts::my_goals), all);
}

Html steps(const Teller& teller) {
  const Rows goals = teller.rows(personal_tables(), "goals");
  const Rows contacts = teller.rows(personal_tables(), "contacts");
  Html all;
  for (const Row& one : teller.rows(personal_tables(), "steps", "created_at")) {
    const auto state = one.code<StepState>("state");
    const bool dropped = state == StepState::dropped;
    std::string stands = teller.say(chapter_texts::still_open);
    if (state == StepState::done) stands = closed_on(teller, chapter_texts::done, one.day("closed_on"));
    if (dropped) stands = closed_on(teller, chapter_texts::let_go, one.day("closed_on"));
    const bool mine = teller.is_me(one["owner_id"]);
    all += booklet::entry(
        {one["title"], stands},
        fragment(
            booklet::line({mine ? "" : teller.say(chapter_texts::does_it, teller.name_of(one["owner_id"])),
                           origin_of(teller, one), made_on(teller, one),
                           one.yes("in_confidence") ? teller.say(chapter_texts::in_confidence) : ""}),
            teller.fact(chapter_texts::before, teller.day(one.day("due_on"))),
            teller.fact(chapter_texts::towards, title_of(goals, one["goal_id"])),
            teller.fact(chapter_texts::helped_by, title_of(contacts, one["contact_id"], "name")),
            teller.said(texts::who_helps, one["helper"]), teller.said(texts::how_do_i_know, one["sign"]),
            teller.said(dropped ? texts::what_changed : texts::what_came_of_it, one["outcome"])));
  }
  return booklet::group(teller.say(texts::my_steps), all);
}

Html spoken(const Teller& teller, const Row& moment, const Rows& steps) {
  const auto state = moment.code<MomentState>("state");
  std::string when = teller.say(chapter_texts::planned);
  if (const auto day = moment.day("planned_on")) {
    when = teller.say(chapter_texts::planned_for, teller.day(day));
  }
  if (state == MomentState::held) when = closed_on(teller, chapter_texts::spoken, moment.day("held_on"));
  if (state == MomentState::dropped) when = teller.say(chapter_texts::dropped);
  return div.cls("said")(p.cls("label")(when), teller.said(contact_texts::about, moment["about"]),
                         teller.said(contact_texts::what_came_of_it, moment["outcome"]),
                         teller.fact(chapter_texts::for_step, title_of(steps, moment["step_id"])));
}

Html people(const Teller& teller) {
  const Rows moments = teller.rows(personal_tables(), "contact_moments", "created_at");
  const Rows steps = teller.rows(personal_tables(), "steps");
  Html all;
  for (const Row& one : teller.rows(personal_tables(), "contacts", "created_at")) {
    const auto closeness = one.code<Closeness>("closeness").value_or(Closeness::known);
    const auto how_well = closeness == Closeness::near      ? contact_texts::near
                          : closeness == Closeness::distant ? contact_texts::distant
                                                            : contact_texts::known;
    const bool shared = one.code<experiences::Audience>("audience") == experiences::Audience::counsellor;
    Html talks;
    for (const Row& moment : moments) {
      if (moment["contact_id"] == one["id"]) talks += spoken(teller, moment, steps);
    }
    const auto removed = one.moment("removed_at");
    all += booklet::entry(
        {one["name"]},
        fragment(
            booklet::words(one["who"]), teller.said(contact_texts::helps_with, one["helps_with"]),
            teller.said(contact_texts::gives, one["gives"]),
            teller.said(contact_texts::met_at, one["met_at"]),
            teller.said(contact_texts::reach, one["reach"]),
            teller.fact(contact_texts::how_well, teller.say(how_well)),
            teller.fact(chapter_texts::seen_by,
                        teller.say(shared ? chapter_texts::you_and_guide : contact_texts::only_you)),
            talks,
            booklet::line({removed ? teller.say(chapter_texts::taken_away, teller.day_of(removed)) : ""})));
  }
  return booklet::group(teller.say(contact_texts::my_people), all);
}

Html introductions(const Teller& teller) {
  Html all;
  for (const Row& one : teller.rows(personal_tables(), "introductions", "asked_at")) {
    const auto closed = one.day("closed_on");
    all += booklet::entry(
        {}, fragment(booklet::words(one["wish"]),
                     booklet::line({teller.say(chapter_texts::asked, teller.moment(one.moment("asked_at"))),
                                    closed ? teller.say(chapter_texts::arranged, teller.day(closed)) : ""})));
  }
  return booklet::group(teller.say(chapter_texts::introductions), all);
}

constexpr booklet::Chapter all_chapters[] = {
    {Part::course, goals}, {Part::course, steps}, {Part::course, people}, {Part::course, introductions}};

}  // namespace

std::span<const booklet::Chapter> chapters() { return all_chapters; }

}  // namespace koers::course
