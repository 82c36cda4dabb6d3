// What the booklet of a person tells of this room: what a guide judged of a signal about the student.
#include "campus/rooms/booklet.h"
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

constexpr booklet::Chapter all_chapters[] = {{Part::around, signals}};

}  // namespace

std::span<const booklet::Chapter> chapters() { return all_chapters; }

}  // namespace koers::caseload
