// A change of counsellor, made warm (GU-01; KK 4.3, guideline 8: "een vaste begeleider, die zo lang als
// mogelijk de student begeleidt"). Who guides writes three short things; the student reads them first and
// adds a word; then the next counsellor reads and takes over, and from then on the day is fixed. Nobody's
// silence stops it: after five working days it goes on, and says so.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "campus/access/counsellors.h"
#include "platform/base/codes.h"
#include "rooms/caseload/assigner.h"
#include "rooms/caseload/caseload.h"

namespace koers::caseload {

// How long the student has, in working days.
inline constexpr int days_for_student = 5;
// Not taken over so many working days before its day: it is late, and the team leader sees whose turn it is.
inline constexpr int days_to_be_late = 3;

enum class HandoverReason { less_work, leaves, group_changed, student_asks, other };
enum class FirstTalk { three, two };

// What who guides writes.
struct HandoverDraft {
  std::optional<Id<people::Person>> to{};
  std::optional<Day> on{};
  HandoverReason reason = HandoverReason::less_work;
  std::string reason_words{};
  std::string stands{};
  std::string running{};
  std::string works{};
  FirstTalk first_talk = FirstTalk::three;
};

enum class HandoverState {
  with_student,  // the student reads and may add a word
  talk_first,    // the student wants to talk first: no day counts
  with_next,     // the next counsellor reads
  accepted,      // taken over; its day is to come
  done,
  withdrawn,
  stopped  // the student asked for somebody else
};

struct Handover {
  Id<people::Person> student_id;
  Id<Handover> id;
  Id<people::Person> from_id, to_id;
  Id<organisation::Team> team_id;
  Day begins_on;
  HandoverReason reason = HandoverReason::less_work;
  std::string reason_words;
  std::string stands, running, works;
  Instant written_at;
  FirstTalk first_talk = FirstTalk::three;
  std::optional<Instant> read_at, answered_at;
  std::string student_words;
  std::optional<Instant> talk_asked_at, talked_at, passed_at, opened_at, accepted_at;
  std::optional<Id<access::Guide>> guide_id;
  std::optional<Instant> ended_at;
  std::string ended_as;

  HandoverState state(Day today) const;
  bool is_running(Day today) const;  // until it is done or ended
  // The last day on which the student may answer; days of a talk that the student asked for do not count.
  Day answer_until() const;
  // The next counsellor has it, and the student said nothing.
  bool was_silent() const { return passed_at && !answered_at; }
  bool is_late(Day today) const;
};

// ---- who guides writes

// Who may take over: the counsellors of the student's team, without the one who guides now.
std::vector<people::Person> handover_candidates(sql::Reader& reader, const access::GuidedStudent& student,
                                                Id<people::Person> without, Day today);
// The one that runs, or the last that this counsellor wrote.
std::optional<Handover> handover_of(sql::Reader& reader, Id<organisation::Institution> institution,
                                    Id<people::Person> student);
// Sends it to the student. Conflict when one runs already, or when the visitor is not the counsellor.
void write_handover(http::Visit& visit, sql::Transaction& tx, const people::SignedIn& me,
                    Id<people::Person> student, Id<organisation::Team> team, Id<Handover> id,
                    const HandoverDraft& draft);
void withdraw_handover(http::Visit& visit, sql::Transaction& tx, const people::SignedIn& me,
                       Id<people::Person> student);
// They spoke: the days of the student count from now on.
void say_they_talked(http::Visit& visit, sql::Transaction& tx, const people::SignedIn& me,
                     Id<people::Person> student);

// ---- the student reads and answers

void read_by_student(http::Visit& visit, const people::SignedIn& me, const Handover& handover);
struct HandoverAnswer {
  std::string words{};
  FirstTalk first_talk = FirstTalk::three;
};
void answer_handover(http::Visit& visit, sql::Transaction& tx, const people::SignedIn& me,
                     const HandoverAnswer& answer);
void ask_to_talk_first(http::Visit& visit, sql::Transaction& tx, const people::SignedIn& me);
// The student asks for somebody else, or is erased: it goes no further.
void stop_handover(http::Visit& visit, sql::Transaction& tx, Id<organisation::Institution> institution,
                   Id<people::Person> student);

// ---- the next counsellor reads and takes over

// With the names that a list needs.
struct HandoverNamed {
  Handover handover;
  people::Person student, from, to;
};
// Whoever was erased since then has an empty name.
HandoverNamed with_its_names(sql::Reader& reader, Id<organisation::Institution> institution, Handover one);
// Those that wait for this counsellor or were taken over and are to begin, and those that he wrote.
std::vector<HandoverNamed> handovers_of_guide(sql::Reader& reader, const people::SignedIn& me, Day today);
// How many of them wait for this counsellor to read.
std::int64_t handovers_waiting_for(sql::Reader& reader, const people::SignedIn& me, Day today);
// The visitor is the next counsellor, and may read it now. Throws NotFound.
HandoverNamed handover_to_take(http::Visit& visit, const people::SignedIn& me, Id<Handover> id);
void take_over(http::Visit& visit, sql::Transaction& tx, const people::SignedIn& me, Id<Handover> id);

// ---- who sees to it

// Those that run in these teams, by their day: names and states, no words.
std::vector<HandoverNamed> handovers_in(sql::Reader& reader, Id<organisation::Institution> institution,
                                        const std::vector<organisation::Team>& teams, Day today);
// Tells the next counsellor of those whose student said nothing in time.
void pass_on_silent(sql::Transaction& tx, Instant now, Day today);

}  // namespace koers::caseload

template <>
struct koers::Codes<koers::caseload::HandoverReason> {
  using enum koers::caseload::HandoverReason;
  static constexpr std::array list{std::pair{less_work, "less_work"}, std::pair{leaves, "leaves"},
                                   std::pair{group_changed, "group_changed"},
                                   std::pair{student_asks, "student_asks"}, std::pair{other, "other"}};
};
template <>
struct koers::Codes<koers::caseload::FirstTalk> {
  using enum koers::caseload::FirstTalk;
  static constexpr std::array list{std::pair{three, "three"}, std::pair{two, "two"}};
};
