// Students who are given a counsellor in one act (GU-01, LA-02): first written down as a rehearsal, in which
// nothing changed yet; then done; then, for a day, turned back.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "campus/access/counsellors.h"
#include "platform/base/codes.h"
#include "rooms/caseload/unguided.h"

namespace koers::caseload {

enum class AssignmentReason { not_divided, guide_left, group_changed, student_asks, other };

struct Assignment {
  Id<Assignment> id;
  Id<people::Person> made_by;
  Instant made_at;
  Day begins_on;
  AssignmentReason reason = AssignmentReason::not_divided;
  std::string words;         // beside the reason; the student reads both
  std::string more_because;  // why somebody gets more students than was agreed
  std::optional<Instant> done_at;
  std::optional<Instant> undone_at;
};

// What became of one student of it.
enum class AssignedState {
  planned,  // in a rehearsal
  given,    // done
  taken,    // somebody else was counsellor already
  left,     // is not of the team any more, or not at school
  no_role,  // who was chosen is no counsellor of the team any more
  turned_back
};

struct AssignedStudent {
  people::Person student;
  people::Person guide;
  Id<organisation::Team> team_id;
  std::string group;
  std::optional<Id<access::Guide>> guide_id;
  AssignedState state = AssignedState::planned;
  // Whom the new counsellor follows, and the relationship that ends for it.
  std::string was{};
  std::optional<Id<access::Guide>> replaces{};
  // Of `taken`: who is counsellor, and since when or from when.
  std::string taken_by{};
  std::optional<Day> taken_on{};
};

// What somebody chose on /begeleiders.
struct AssignmentDraft {
  std::vector<Id<people::Person>> students{};
  std::vector<std::string> guides{};  // a group and a counsellor: UnguidedGroup::key(), "=", the person
  std::optional<Day> begins_on{};
  AssignmentReason reason = AssignmentReason::not_divided;
  std::string words{};

  std::optional<Id<people::Person>> guide_of(const std::string& group) const;
};
std::string guide_choice(const std::string& group, Id<people::Person> person);

// One student to one counsellor.
struct AssignmentRow {
  Id<people::Person> student;
  Id<people::Person> person;
  Id<organisation::Team> team_id;
  std::optional<Id<access::Guide>> replaces{};  // the relationship that ends for it
};

// Writes the rehearsal down.
void rehearse(sql::Transaction& tx, const Assigner& me, Id<Assignment> id, const AssignmentDraft& draft,
              const std::vector<AssignmentRow>& pairs, Instant now);

// The visitor's own, or any for a co-ordinator. Throws NotFound.
Assignment assignment_of(sql::Reader& reader, const AssignmentReader& me, Id<Assignment> id);
// Its students by name, each with what is so today.
std::vector<AssignedStudent> assigned_students(sql::Reader& reader, const AssignmentReader& me,
                                               const Assignment& assignment, Day today);

// Does it: whoever can have the counsellor gets him, and both are told. The reason stands with the student in
// the language of the visitor. Done once.
void assign(http::Visit& visit, sql::Transaction& tx, const Assigner& me, Id<Assignment> id,
            const std::string& more_because);

// Until when it can be turned back, as a whole: the next day at 18.00.
Instant last_moment_of_return(const Assignment& assignment);
bool may_be_turned_back(const Assignment& assignment, Instant now);
// Takes back the relationships of those who did not speak with each other yet; answers how many.
int turn_back(http::Visit& visit, sql::Transaction& tx, const Assigner& me, Id<Assignment> id);

// The visitor's latest ones that can be turned back, newest first.
struct AssignmentSummary {
  Id<Assignment> id;
  Instant done_at;
  std::int64_t students = 0;
};
std::vector<AssignmentSummary> assignments_to_turn_back(sql::Reader& reader, const AssignmentReader& me,
                                                        Instant now);

// Rehearsals that nobody did within a week are forgotten.
void forget_rehearsals(sql::Transaction& tx, Instant now);

}  // namespace koers::caseload

template <>
struct koers::Codes<koers::caseload::AssignmentReason> {
  using enum koers::caseload::AssignmentReason;
  static constexpr std::array list{std::pair{not_divided, "not_divided"}, std::pair{guide_left, "guide_left"},
                                   std::pair{group_changed, "group_changed"},
                                   std::pair{student_asks, "student_asks"}, std::pair{other, "other"}};
};
