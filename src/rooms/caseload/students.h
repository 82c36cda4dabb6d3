// The students of one guide at a glance: who was spoken with and when, who is coming, who asks attention and
// why (GU-02, GU-09). Read in three statements, however many students.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "campus/organisation/organisation.h"
#include "campus/people/people.h"
#include "campus/words/competency.h"
#include "platform/base/codes.h"
#include "platform/sql/sql.h"
#include "rooms/course/course.h"
#include "rooms/referrals/referrals.h"

namespace koers::caseload {

// A gentle signal: a fact that a person judges. It never says that something is wrong with a student.
enum class Signal { not_spoken, no_intake, steps_late, nothing_recorded };

// A student should be spoken with every ten weeks; the line that the quality indicators use too.
inline constexpr int weeks_between_conversations = 10;
// KK 4.3, guideline 5: the intake comes within six weeks of the start.
inline constexpr int weeks_to_intake = 6;
inline constexpr int steps_late_to_notice = 2;
inline constexpr int weeks_without_experience = 8;
// "Not so" keeps a signal quiet for this long.
inline constexpr int weeks_of_quiet = 6;

struct CaseloadRow {
  people::Person student;
  std::string group;  // "" without one
  organisation::Pathway pathway = organisation::Pathway::bol;
  Day started_on;
  Day guided_since;
  std::optional<Day> last_conversation_on;
  std::optional<Day> next_conversation_on;
  // Of what the student shares: a list gives nothing away that the file does not show.
  int experiences_this_year = 0;
  std::optional<Day> last_experience_on;
  std::optional<Day> rested_until_on;           // of the latest rest, today at the most
  std::vector<words::Competency> competencies;  // with an experience in the last twelve months
  int steps_open = 0;
  int steps_overdue = 0;
  std::vector<Signal> signals;  // that nobody judged away; the first is the most pressing

  // Weeks since the last conversation, or since the start where there was none.
  int weeks_since_conversation(Day today) const;
};

// By family name.
std::vector<CaseloadRow> caseload_of(sql::Reader& reader, const people::SignedIn& guide, Day today);

// The row of one student; nothing when this person does not guide the student today.
std::optional<CaseloadRow> caseload_row(sql::Reader& reader, const people::SignedIn& guide,
                                        Id<people::Person> student, Day today);
// The same for a page that read the steps and the talks with a specialist already.
std::optional<CaseloadRow> caseload_row(sql::Reader& reader, const people::SignedIn& guide,
                                        const course::StepCount& steps,
                                        const referrals::ReferralSummary& talks, Day today);

// The signals of one row, the most pressing first; judged ones included. A rule of its own, for tests.
std::vector<Signal> signals_in(const CaseloadRow& row, Day today);

// "Klopt niet": the signal stays quiet for weeks_of_quiet. Nothing else is done with it.
void judge_signal(sql::Transaction& tx, const people::SignedIn& guide, Id<people::Person> student,
                  Signal signal, const std::string& reason, Instant now, Day today);
// Undoes the latest judgement of that signal.
// Which judgement of this guide is the last, for the undo of it.
std::string mark_of_judgement(sql::Reader& reader, const people::SignedIn& guide, Id<people::Person> student,
                              Signal signal);
void forget_judgement(sql::Transaction& tx, const people::SignedIn& guide, Id<people::Person> student,
                      Signal signal);

// How a caseload can be narrowed.
enum class CaseloadFilter { all, attention, not_spoken, no_talk_planned, bbl };
bool passes(const CaseloadRow& row, CaseloadFilter filter, Day today);

}  // namespace koers::caseload

template <>
struct koers::Codes<koers::caseload::Signal> {
  using enum koers::caseload::Signal;
  static constexpr std::array list{std::pair{not_spoken, "not_spoken"}, std::pair{no_intake, "no_intake"},
                                   std::pair{steps_late, "steps_late"},
                                   std::pair{nothing_recorded, "nothing_recorded"}};
};
template <>
struct koers::Codes<koers::caseload::CaseloadFilter> {
  using enum koers::caseload::CaseloadFilter;
  static constexpr std::array list{std::pair{all, "alle"}, std::pair{attention, "aandacht"},
                                   std::pair{not_spoken, "lang-niet-gesproken"},
                                   std::pair{no_talk_planned, "niets-gepland"}, std::pair{bbl, "bbl"}};
};
