// What a team offers its students to choose (PR-03): moments with their days, options with their places. A
// change reaches those whom it concerns: they are told, places that come free go to who waits.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "rooms/choices/choice.h"

namespace koers::choices {

// Somebody who makes the programme of one or more teams: its leader, its teachers, the co-ordinator.
class ChoiceMaker final : public people::SignedIn {
 public:
  static constexpr std::string_view who = "team leader, teacher, co-ordinator";
  static ChoiceMaker admit(http::Visit& visit);

  // The teams he makes choices for, by name.
  const std::vector<organisation::Team>& teams() const { return teams_; }
  bool is_of(Id<organisation::Team> team) const;

 private:
  explicit ChoiceMaker(const people::Identity& identity) : SignedIn(identity) {}
  std::vector<organisation::Team> teams_;
};

// What can be wrong with what a team typed.
enum class TeamFlaw {
  team_unknown,
  programme_unknown,
  title_missing,
  too_long,
  holds_number,
  day_missing,
  days_out_of_order,
  places_not_a_number,
  word_unknown,
};

// As typed, and what is wrong with it.
struct MomentDraft {
  using Flaw = TeamFlaw;

  std::string team{}, programme{}, year{}, kind{}, title{}, explanation{}, opens_on{}, closes_on{},
      change_until{}, starts_on{}, look_back_on{};

  std::vector<Flaw> flaws(const ChoiceMaker& me,
                          const std::vector<organisation::Programme>& programmes) const;
  // Of a draft without flaws.
  ChoiceMoment moment(Id<ChoiceMoment> id) const;
};
MomentDraft draft_of(const ChoiceMoment& moment);

struct OptionDraft {
  using Flaw = TeamFlaw;

  std::string title{}, explanation{}, place{}, day{}, places{}, code{};
  std::vector<std::string> asks{};

  std::vector<Flaw> flaws() const;
  ChoiceOption option(Id<ChoiceOption> id) const;
};
OptionDraft draft_of(const ChoiceOption& option);

inline constexpr int most_places = 10'000;
inline constexpr std::size_t most_options = 60;
inline constexpr std::size_t longest_choice_title = 160;
inline constexpr std::size_t longest_choice_line = 160;
inline constexpr std::size_t longest_explanation = 2000;
inline constexpr std::size_t most_asks = 8;

// ---- reading. All of it throws NotFound for what is of another team.

struct MomentCount {
  ChoiceMoment moment;
  int options = 0;
  int concerned = 0;  // students who may choose
  int chosen = 0;
  int waiting = 0;
};
std::vector<MomentCount> moments_of_team(sql::Reader& reader, const ChoiceMaker& me,
                                         Id<organisation::Team> team);
ChoiceMoment moment_of(sql::Reader& reader, const ChoiceMaker& me, Id<ChoiceMoment> id);
int concerned_by(sql::Reader& reader, const ChoiceMaker& me, Id<ChoiceMoment> id);

// Who chose what, for planning: names and places, never a reason.
struct ChooserRow {
  std::string given_name, infix, family_name;
  std::optional<std::string> number;
  std::optional<std::string> group;
  std::optional<std::string> option;  // has a place there
  std::optional<std::string> wish;    // waits there
  std::optional<std::int64_t> ticket;
  std::optional<Day> chosen_on;
};
std::vector<ChooserRow> choosers_of(sql::Reader& reader, const ChoiceMaker& me, Id<ChoiceMoment> id);

// ---- writing

void add_moment(sql::Transaction& tx, const ChoiceMaker& me, const ChoiceMoment& moment, Day today);
// Whoever chose is told.
void change_moment(sql::Transaction& tx, const ChoiceMaker& me, const ChoiceMoment& moment, IdSource& ids,
                   Instant now);
void close_moment(sql::Transaction& tx, const ChoiceMaker& me, Id<ChoiceMoment> id, bool is_closed);

void add_option(sql::Transaction& tx, const ChoiceMaker& me, Id<ChoiceMoment> moment,
                const ChoiceOption& option, Day today);
// Whoever has it or waits for it is told; new places go to who waits.
void change_option(sql::Transaction& tx, const ChoiceMaker& me, Id<ChoiceMoment> moment,
                   const ChoiceOption& option, IdSource& ids, Instant now);
// Whoever has it or waits for it loses it, and is told; a place held elsewhere stays.
void withdraw_option(sql::Transaction& tx, const ChoiceMaker& me, Id<ChoiceMoment> moment,
                     Id<ChoiceOption> option, IdSource& ids, Instant now);
void restore_option(sql::Transaction& tx, const ChoiceMaker& me, Id<ChoiceMoment> moment,
                    Id<ChoiceOption> option, Day today);

}  // namespace koers::choices
