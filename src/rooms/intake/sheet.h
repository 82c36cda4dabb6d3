// The sheet of a first talk: what the student writes about a few topics, and which experiences from before
// the start come along. Only the student reads it, until something is laid on the table for the counsellor.
#pragma once

#include <array>
#include <optional>
#include <string>
#include <vector>

#include "campus/access/guides.h"
#include "campus/people/people.h"
#include "campus/time_limits/time_limits.h"
#include "platform/base/codes.h"
#include "platform/sql/sql.h"
#include "rooms/experiences/experiences.h"

namespace koers::guidance {
struct Conversation;
}

namespace koers::intake {

// `years` is asked of who works and studies (bbl), `missing` of whom no earlier file came.
enum class Topic { before, years, job, home, sport, volunteering, worked, not_again, missing };
inline constexpr std::array topics{Topic::before, Topic::years,     Topic::job,
                                   Topic::home,   Topic::sport,     Topic::volunteering,
                                   Topic::worked, Topic::not_again, Topic::missing};
inline constexpr std::array outside_school{Topic::job, Topic::home, Topic::sport, Topic::volunteering};
// A tile says what it is about; there the question has no label of its own.
inline constexpr bool is_outside_school(Topic topic) {
  return topic >= Topic::job && topic <= Topic::volunteering;
}
inline constexpr std::size_t place_of(Topic topic) { return static_cast<std::size_t>(topic); }

inline constexpr int days_new = 365;  // whoever began longer ago is new no more
inline constexpr int longest_words = 600;
inline constexpr std::size_t most_experiences = 12;

// As it is typed: the words in the order of the topics, and what lies on the table.
struct SheetDraft {
  std::array<std::string, topics.size()> words{};
  std::vector<Topic> laid{};
  std::vector<Id<experiences::Experience>> experiences{};

  bool is_laid(Topic topic) const;
};

// What lies on the table, for the counsellor: the rest does not exist.
struct Table {
  std::array<std::string, topics.size()> words{};
  std::vector<experiences::ExperienceSummary> experiences{};
  std::vector<Id<experiences::Experience>> shared{};  // of these, what the counsellor may open

  bool is_empty() const;
};

// How far the first talk is: the next one that is planned or goes on, and when one was held.
struct FirstTalk {
  std::optional<Id<guidance::Conversation>> id{};
  std::optional<Day> planned_on{};
  std::optional<Day> held_on{};
};

SheetDraft sheet_of(sql::Reader& reader, Id<organisation::Institution> institution,
                    Id<people::Person> student);
// Own experiences from before that day, the newest first.
std::vector<experiences::ExperienceSummary> experiences_before(sql::Reader& reader, const people::Student& me,
                                                               Day start);
// Keeps the sheet. What was on the table already stays there since then. Of experiences only those of the
// student from before `start` are taken. The caller holds the lock of the student.
void keep_sheet(sql::Transaction& tx, const people::Student& me, const SheetDraft& draft, Day start,
                Instant now);

// Whether words about what was before lie there, or an experience from before `start`.
bool has_earlier(sql::Reader& reader, const access::GuidedStudent& student, Day start,
                 const std::vector<Id<experiences::Experience>>& brought);
Table table_of(sql::Reader& reader, const access::GuidedStudent& student);
FirstTalk first_talk_of(sql::Reader& reader, Id<organisation::Institution> institution,
                        Id<people::Person> student);

// Before which day the first talk of somebody who began on that day should be, as it was then.
Day first_talk_due(const time_limits::TimeLimits& limits, Day started_on);

// Own students who began less than a year ago and had no first talk yet, those who began first before others.
struct Newcomer {
  people::Person person;
  Day started_on;
  bool has_table = false;  // something lies on the table
  std::optional<Day> planned_on{};
  Day due_on{};  // of the first talk
};
std::vector<Newcomer> newcomers_of(sql::Reader& reader, const people::Guide& me, Day today);

// Of the demo school.
void import_words(sql::Transaction& tx, Id<organisation::Institution> institution, Id<people::Person> student,
                  Topic topic, const std::string& words, Instant at, bool is_laid);

}  // namespace koers::intake

template <>
struct koers::Codes<koers::intake::Topic> {
  using enum koers::intake::Topic;
  static constexpr std::array list{
      std::pair{before, "before"}, std::pair{years, "years"},         std::pair{job, "job"},
      std::pair{home, "home"},     std::pair{sport, "sport"},         std::pair{volunteering, "volunteering"},
      std::pair{worked, "worked"}, std::pair{not_again, "not_again"}, std::pair{missing, "missing"}};
};
