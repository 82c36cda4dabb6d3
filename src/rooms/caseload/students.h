// The students of one guide at a glance: who was spoken with and when, who is coming, who asks attention and
// why (GU-02). Read in three statements, however many students.
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
#include "rooms/signals/signals.h"

namespace koers::caseload {

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
  std::vector<words::Competency> competencies;  // with an experience in the last twelve months
  int steps_open = 0;
  int steps_overdue = 0;
  std::optional<signals::WaitingSignals> waiting;  // that asks for the guide; with_signals() says it

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

// The rows with the signals that wait (rooms/signals).
std::vector<CaseloadRow> with_signals(std::vector<CaseloadRow> rows,
                                      const std::vector<signals::WaitingSignals>& waiting);

// How a caseload can be narrowed.
enum class CaseloadFilter { all, attention, not_spoken, no_talk_planned, bbl };
// `long_weeks` without a conversation are long.
bool passes(const CaseloadRow& row, CaseloadFilter filter, Day today, int long_weeks);

}  // namespace koers::caseload

template <>
struct koers::Codes<koers::caseload::CaseloadFilter> {
  using enum koers::caseload::CaseloadFilter;
  static constexpr std::array list{std::pair{all, "alle"}, std::pair{attention, "aandacht"},
                                   std::pair{not_spoken, "lang-niet-gesproken"},
                                   std::pair{no_talk_planned, "niets-gepland"}, std::pair{bbl, "bbl"}};
};
