// What the booklet of a person tells of this room: who was chosen as a counsellor, and handovers.
#include "campus/rooms/booklet.h"
#include "rooms/caseload/assigning_texts.h"
#include "rooms/caseload/chapter_texts.h"
#include "rooms/caseload/handover_texts.h"
#include "rooms/caseload/record.h"
#include "rooms/caseload/students.h"

namespace koers::caseload {
namespace {

using namespace html;
using booklet::Part;
using booklet::Row;
using booklet::Teller;

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

Html handovers(const Teller& teller) {
  Html all;
  for (const Row& one : teller.rows(personal_tables(), "handovers", "written_at")) {
    const auto reason = one.code<HandoverReason>("reason").value_or(HandoverReason::other);
    all += booklet::entry(
        {teller.say(chapter_texts::from_to, teller.name_of(one["from_id"]), teller.name_of(one["to_id"])),
         teller.moment(one.moment("written_at"))},
        fragment(booklet::line({teller.say(handover_texts::reason_said(reason))}),
                 teller.fact(chapter_texts::begins_on, teller.day(one.day("begins_on"))),
                 teller.said(chapter_texts::because, one["reason_words"]),
                 teller.said(chapter_texts::stands, one["stands"]),
                 teller.said(chapter_texts::runs, one["running"]),
                 teller.said(chapter_texts::works, one["works"]),
                 teller.said(chapter_texts::you_added, one["student_words"])));
  }
  return booklet::group(teller.say(chapter_texts::handovers), all);
}

Html guide_wishes(const Teller& teller) {
  std::vector<std::string> lines;
  for (const Row& one : teller.rows(personal_tables(), "guide_wishes", "asked_at")) {
    lines.push_back(teller.moment(one.moment("asked_at")));
  }
  return booklet::group(teller.say(chapter_texts::guide_wishes), booklet::entry({}, booklet::list(lines)));
}

constexpr booklet::Chapter all_chapters[] = {{Part::around, assigned},
                                             {Part::around, handovers},
                                             {Part::around, guide_wishes},
                                             {Part::work, assignments}};

}  // namespace

std::span<const booklet::Chapter> chapters() { return all_chapters; }

}  // namespace koers::caseload
