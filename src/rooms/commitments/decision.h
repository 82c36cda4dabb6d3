// A decision (besluit) of who leads a part of the school (OR-09; KK 4.3, guideline 7d): the question, two or
// three options with what they cost, whom it touches, what happens without a decision, what colleagues say of
// it, and then the choice with its reason. What was taken is never changed: another one replaces it. That it
// was carried out follows from the commitments that came of it.
//
// In code it is a Resolution: a decision is what of a figure may be published (rooms/quality).
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "platform/base/codes.h"
#include "platform/sql/window.h"
#include "rooms/commitments/commitment_writing.h"
#include "rooms/commitments/meeting.h"

namespace koers::commitments {

inline constexpr int longest_question = 90;
inline constexpr int longest_explanation = 600;
inline constexpr int longest_effect = 140;
inline constexpr int longest_reaction = 280;
inline constexpr int most_options = 3;

enum class ResolutionState { asked, taken, not_taken, postponed };

struct ResolutionChoice {
  int number = 0;
  std::string title{}, effect{}, costs{}, asks{};
};

struct ResolutionDraft {
  std::string unit{};
  std::optional<Id<Meeting>> meeting{};
  std::string question{}, explains{}, touches{}, if_nothing{};
  std::string title_1{}, effect_1{}, costs_1{}, asks_1{};
  std::string title_2{}, effect_2{}, costs_2{}, asks_2{};
  std::string title_3{}, effect_3{}, costs_3{}, asks_3{};

  std::vector<ResolutionChoice> choices() const;  // those with a title
};

struct Resolution {
  Id<Resolution> id{};
  UnitKind unit_kind = UnitKind::institution;
  std::int64_t unit_id = 0;
  std::string question{}, explains{}, touches{}, if_nothing{};
  Id<people::Person> made_by{};
  Instant made_at{};
  ResolutionState state = ResolutionState::asked;
  int chosen = 0;
  std::string reason{};
  Id<people::Person> decided_by{};
  std::string given_name{}, infix{}, family_name{};  // of who decided
  std::optional<Day> decided_on{};
  // The commitments that came of it.
  std::int64_t commitments = 0, commitments_done = 0, commitments_late = 0;

  Unit unit() const { return {unit_kind, unit_id}; }
  bool is_open() const { return state == ResolutionState::asked || state == ResolutionState::postponed; }
  bool is_carried_out() const {
    return state == ResolutionState::taken && commitments > 0 && commitments == commitments_done;
  }
};

struct Reaction {
  Id<people::Person> person_id{};
  std::string given_name{}, infix{}, family_name{};
  std::string words{};
  Day written_on{};
};

// ---- reading: what is decided for the whole school everybody on the staff reads; of a part who reads there

std::vector<Resolution> open_resolutions(sql::Reader& reader, Id<organisation::Institution> institution,
                                         const CommitmentReach& reach);
std::int64_t count_decided(sql::Reader& reader, Id<organisation::Institution> institution,
                           const CommitmentReach& reach);
std::vector<Resolution> decided_resolutions(sql::Reader& reader, Id<organisation::Institution> institution,
                                            const CommitmentReach& reach, Day today, sql::Window window);
// NotFound for one elsewhere.
Resolution resolution_of(sql::Reader& reader, Id<organisation::Institution> institution,
                         const CommitmentReach& reach, Id<Resolution> id, Day today);
std::vector<ResolutionChoice> choices_of(sql::Reader& reader, Id<organisation::Institution> institution,
                                         Id<Resolution> id);
std::vector<Reaction> reactions_of(sql::Reader& reader, Id<organisation::Institution> institution,
                                   Id<Resolution> id);
// How many were taken this school year, and of these carried out.
struct ResolutionCount {
  std::int64_t taken = 0, carried_out = 0;
};
ResolutionCount count_resolutions(sql::Reader& reader, Id<organisation::Institution> institution,
                                  const CommitmentReach& reach, Day today);
// The meeting on whose agenda it stands.
std::optional<Meeting> meeting_with(sql::Reader& reader, Id<organisation::Institution> institution,
                                    Id<Resolution> id);

// ---- writing

void ask_resolution(const CommitmentWriting& writing, Id<Resolution> id, const ResolutionDraft& draft);
// Under the lock. What was taken is Conflict where it is to be changed.
Resolution locked_resolution(const CommitmentWriting& writing, Id<Resolution> id);
ResolutionDraft draft_of(sql::Reader& reader, Id<organisation::Institution> institution,
                         const Resolution& one);
void change_resolution(const CommitmentWriting& writing, Id<Resolution> id, const ResolutionDraft& draft);

// What a verdict is about: the question and its options as they were read.
std::string mark_of(const Resolution& one, const std::vector<ResolutionChoice>& choices);

struct VerdictDraft {
  std::optional<int> chosen{};
  std::string reason{};
};
// By who decides in that part of the school; Forbidden for others, Conflict once it was taken.
void decide(const CommitmentWriting& writing, Id<Resolution> id, ResolutionState state,
            const VerdictDraft& draft);
// What was decided of one that stands there.
void import_verdict(sql::Transaction& tx, Id<organisation::Institution> institution, const Resolution& one);
void import_resolution(sql::Transaction& tx, Id<organisation::Institution> institution, const Resolution& one,
                       const std::vector<ResolutionChoice>& choices);

struct ReactionDraft {
  std::string words{};
};
// One's own words, anew or instead of those before; empty takes them away. Conflict once it was taken.
void react(const CommitmentWriting& writing, Id<Resolution> id, const ReactionDraft& draft);
void import_reaction(sql::Transaction& tx, Id<organisation::Institution> institution, Id<Resolution> id,
                     const Reaction& one);

}  // namespace koers::commitments

template <>
struct koers::Codes<koers::commitments::ResolutionState> {
  using enum koers::commitments::ResolutionState;
  static constexpr std::array list{std::pair{asked, "asked"}, std::pair{taken, "taken"},
                                   std::pair{not_taken, "not_taken"}, std::pair{postponed, "postponed"}};
};
