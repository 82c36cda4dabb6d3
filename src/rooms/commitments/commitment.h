// A commitment (afspraak): who does what before which day, where that came from, and which figure it tries to
// move (OR-07; KK 4.3, guideline 7b; QK). All that the school follows is one of these, so that nothing is
// followed twice. It counts from the moment on which who does it has said yes.
//
// Nobody gets a list, an order or a number of the commitments of one person, but that person.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "platform/base/codes.h"
#include "platform/sql/window.h"
#include "rooms/commitments/visitors.h"

namespace koers::commitments {

inline constexpr int longest_what = 140;
inline constexpr int longest_reason = 280;
inline constexpr int longest_title = 90;
inline constexpr int days_of_undo = 14;  // that "done" can be taken back
inline constexpr int days_to_speak =
    14;  // after which the leader of the unit is asked whether it was spoken of

// What a commitment came from. Others than this room write with `propose` (commitments.h).
enum class CommitmentOrigin { self, figure, guideline, decision, meeting, vision, strategy, cycle };

// Where it came from: the kind of thing, which one as it stands in its address, and how it was called then.
struct CommitmentSource {
  CommitmentOrigin kind = CommitmentOrigin::self;
  std::string ref{};
  std::string title{};
};

enum class CommitmentState { asked, open, done, let_go, declined };

// What somebody writes down (commitment_forms.h).
struct CommitmentDraft {
  std::string what{};
  std::optional<Id<people::Person>> person{};
  std::optional<Day> before{};
  bool follows = true;  // the figure it came from, if any
  // What the form carries from the page on which it stands.
  std::string origin{}, ref{}, title{}, unit{};
};

struct Commitment {
  Id<Commitment> id{};
  std::string what{};
  Id<people::Person> person_id{};
  std::string given_name{}, infix{}, family_name{};  // "" when nobody does it any more
  bool works_here = false;                           // holds a role today
  Id<people::Person> asked_by{};
  std::string asker_given_name{}, asker_infix{}, asker_family_name{};
  Unit unit() const { return {unit_kind, unit_id}; }
  UnitKind unit_kind = UnitKind::institution;
  std::int64_t unit_id = 0;
  Day before_on{};
  Day first_before_on{};
  CommitmentOrigin origin = CommitmentOrigin::self;
  std::string origin_ref{}, origin_title{};
  std::string indicator{};  // its id in content/indicators; "" for none
  CommitmentState state = CommitmentState::open;
  bool was_late = false;
  std::optional<Day> ended_on{};  // done, or let go
  std::string let_go_reason{};
  std::optional<Day> counter_on{};
  Id<people::Person> counter_person{};
  std::string counter_given_name{}, counter_infix{}, counter_family_name{};
  std::string counter_words{};
  Instant made_at{};
  std::optional<Day> talked_on{};  // the last time that two people spoke about it
  int reminded = 0;                // how many of its reminders went out

  bool has_somebody() const { return works_here && !given_name.empty(); }
  std::string full_name() const;
  bool is_running() const { return state == CommitmentState::open; }
  bool is_late(Day today) const { return is_running() && before_on < today; }
  int days_late(Day today) const { return is_late(today) ? today - before_on : 0; }
  // Nobody said yet that it was spoken about, and it is time.
  bool asks_to_speak(Day today) const { return !talked_on && days_late(today) >= days_to_speak; }
  bool was_countered() const { return counter_on.has_value() || counter_person.value != 0; }
  bool may_be_undone(Day today) const { return ended_on && today - *ended_on <= days_of_undo; }
  // What an undo is about (campus/access/undo.h).
  std::string mark() const;
};

// What of a commitment a list needs to choose its rows.
struct CommitmentRow {
  Id<Commitment> id{};
  Id<people::Person> person_id{};
  CommitmentOrigin origin = CommitmentOrigin::self;
  CommitmentState state = CommitmentState::open;
  Day before_on{};
  std::int64_t unit_id = 0;
};

// What somebody chose to see.
struct CommitmentFilter {
  bool mine = false;
  std::optional<CommitmentOrigin> origin{};
  std::optional<Unit> unit{};
};

// What a reader reads of one part of the school alone; the same where no part was chosen.
CommitmentReach narrowed_to(const CommitmentReach& reach, const CommitmentFilter& filter);

// How many there were this school year, of what a reader reads: of parts of the school, never of a person
// beside oneself.
struct CommitmentCount {
  std::int64_t due = 0, kept = 0, late = 0, talked = 0;
};

// ---- reading

// Those that are open for this reader, the first day first. What waits for a yes is only there for the two.
std::vector<CommitmentRow> open_commitments(sql::Reader& reader, Id<organisation::Institution> institution,
                                            const CommitmentReach& reach);
// These, in that order; what is not there any more is left out.
std::vector<Commitment> commitments_with(sql::Reader& reader, Id<organisation::Institution> institution,
                                         const std::vector<Id<Commitment>>& ids, Day today);
// What is over, the newest first.
std::int64_t count_over(sql::Reader& reader, Id<organisation::Institution> institution,
                        const CommitmentReach& reach, const CommitmentFilter& filter);
std::vector<Id<Commitment>> over_commitments(sql::Reader& reader, Id<organisation::Institution> institution,
                                             const CommitmentReach& reach, const CommitmentFilter& filter,
                                             sql::Window window);
CommitmentCount count_of_year(sql::Reader& reader, Id<organisation::Institution> institution,
                              const CommitmentReach& reach, const CommitmentFilter& filter, Day today);
// Those that came from one thing, open and over, that this reader reads.
std::vector<Id<Commitment>> commitments_from(sql::Reader& reader, Id<organisation::Institution> institution,
                                             const CommitmentReach& reach, CommitmentOrigin kind,
                                             const std::string& ref);

// One that the reader may see: his own, one that he asked for, or one where he reads along. NotFound
// otherwise.
Commitment commitment_of(sql::Reader& reader, Id<organisation::Institution> institution,
                         const CommitmentReach& reach, Id<Commitment> id, Day today);

struct CommitmentMove {
  Id<people::Person> moved_by{};
  std::string given_name{};
  Day from_on{}, to_on{};
  std::string words{};
  Instant moved_at{};
};
std::vector<CommitmentMove> moves_of(sql::Reader& reader, Id<organisation::Institution> institution,
                                     Id<Commitment> id);

}  // namespace koers::commitments

template <>
struct koers::Codes<koers::commitments::CommitmentOrigin> {
  using enum koers::commitments::CommitmentOrigin;
  static constexpr std::array list{
      std::pair{self, "own"},          std::pair{figure, "figure"},   std::pair{guideline, "guideline"},
      std::pair{decision, "decision"}, std::pair{meeting, "meeting"}, std::pair{vision, "vision"},
      std::pair{strategy, "strategy"}, std::pair{cycle, "cycle"}};
};
template <>
struct koers::Codes<koers::commitments::CommitmentState> {
  using enum koers::commitments::CommitmentState;
  static constexpr std::array list{std::pair{asked, "asked"}, std::pair{open, "open"},
                                   std::pair{done, "done"}, std::pair{let_go, "let_go"},
                                   std::pair{declined, "declined"}};
};
