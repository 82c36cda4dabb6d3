// What the booklet of a person tells of this room: what a guide judged of a signal about the student.
#include "campus/rooms/booklet.h"
#include "rooms/caseload/assigning_texts.h"
#include "rooms/caseload/chapter_texts.h"
#include "rooms/caseload/record.h"
#include "rooms/caseload/students.h"

namespace koers::caseload {
namespace {

using namespace html;
using booklet::Part;
using booklet::Row;
using booklet::Teller;

Html signals(const Teller& teller) {
  const auto words_of = [](Signal signal) {
    switch (signal) {
      case Signal::not_spoken:
        return chapter_texts::signal_not_spoken;
      case Signal::no_intake:
        return chapter_texts::signal_no_intake;
      case Signal::steps_late:
        return chapter_texts::signal_steps_late;
      case Signal::nothing_recorded:
        break;
    }
    return chapter_texts::signal_nothing_recorded;
  };
  Html all;
  for (const Row& one : teller.rows(personal_tables(), "signal_judgements", "judged_at")) {
    const auto signal = one.code<Signal>("signal").value_or(Signal::nothing_recorded);
    all += booklet::entry(
        {teller.say(words_of(signal))},
        fragment(booklet::line({teller.say(chapter_texts::judged, teller.name_of(one["judged_by"]),
                                           teller.moment(one.moment("judged_at")),
                                           teller.day(parse_day(one["quiet_until"])))}),
                 teller.said(chapter_texts::because, one["reason"])));
  }
  return booklet::group(teller.say(chapter_texts::signals), all);
}

// The relationships themselves campus tells; here stands who was chosen, also where nothing came of it.
Html assigned(const Teller& teller) {
  Html all;
  for (const Row& one : teller.rows(personal_tables(), "assigned")) {
    all += booklet::line({teller.name_of(one["person_id"])});
  }
  return booklet::group(teller.say(chapter_texts::assigned), booklet::entry({}, all));
}

Html assignments(const Teller& teller) {
  Html all;
  for (const Row& one : teller.rows(personal_tables(), "assignments", "made_at")) {
    const auto reason = one.code<AssignmentReason>("reason").value_or(AssignmentReason::other);
    const bool is_done = one.moment("done_at").has_value();
    all += booklet::entry(
        {teller.say(chapter_texts::of_assignment), teller.moment(one.moment("made_at"))},
        fragment(booklet::line({teller.say(assigning_texts::reason_words(reason)),
                                is_done ? "" : teller.say(chapter_texts::only_rehearsed),
                                one.moment("undone_at") ? teller.say(chapter_texts::turned_back) : ""}),
                 teller.fact(chapter_texts::begins_on, teller.day(one.day("begins_on"))),
                 teller.said(chapter_texts::because, one["words"]),
                 teller.said(chapter_texts::more_because, one["more_because"])));
  }
  return booklet::group(teller.say(chapter_texts::assignments), all);
}

constexpr booklet::Chapter all_chapters[] = {
    {Part::around, signals}, {Part::around, assigned}, {Part::work, assignments}};

}  // namespace

std::span<const booklet::Chapter> chapters() { return all_chapters; }

}  // namespace koers::caseload
