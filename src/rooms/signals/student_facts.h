// What the rules look at: days and numbers that other rooms publish, of students who are enrolled. What a
// student keeps to herself, and what is in confidence, is in none of them.
#pragma once

#include <algorithm>
#include <optional>
#include <string>
#include <vector>

#include "campus/people/people.h"
#include "platform/sql/sql.h"

namespace koers::signals {

struct StudentFacts {
  Id<people::Person> student_id{};
  Day started_on{};
  std::optional<Day> last_conversation_on, next_conversation_on;  // with a counsellor, as the school counts
  std::optional<Day> last_specialist_on, next_specialist_on;      // of which the counsellor may know
  std::optional<Day> last_experience_on{};                        // that the student shares
  std::optional<Day> rested_until_on{};
  int steps_overdue = 0;
  std::optional<Day> last_step_due_on{};  // of those, the latest
  // To rounds whose last day passed, since the last conversation; and that day of the latest.
  int unanswered = 0;
  std::optional<Day> last_unanswered_on{};
  std::optional<Day> guided_since{};    // of today's counsellor; nothing without one
  std::optional<Day> unguided_since{};  // of the last counsellor, the end
  // The last day of a placement that runs or comes, and of which no moment of three is planned any more.
  std::optional<Day> placement_ends_on{};

  std::optional<Day> last_spoken_on() const { return std::max(last_conversation_on, last_specialist_on); }
  std::optional<Day> next_planned_on(Day today) const;
};

// Of the students whom somebody guides today, not in confidence.
std::vector<StudentFacts> facts_for_guide(sql::Reader& reader, const people::SignedIn& guide, Day today);
// Of all enrolled students with these ids and those between them.
std::vector<StudentFacts> facts_between(sql::Reader& reader, Id<organisation::Institution> institution,
                                        Id<people::Person> first, Id<people::Person> last, Day today);

// What stands behind a fact, to read: steps whose day passed, and invitations without an answer.
struct DatedFact {
  Day on{};
  std::string title{};
};
std::vector<DatedFact> steps_behind(sql::Reader& reader, Id<organisation::Institution> institution,
                                    Id<people::Person> student, Day today);
std::vector<DatedFact> invitations_behind(sql::Reader& reader, Id<organisation::Institution> institution,
                                          const StudentFacts& student, Day today);

}  // namespace koers::signals
