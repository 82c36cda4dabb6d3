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

// As a team types it.
struct MomentDraft {
  Id<organisation::Team> team_id{};
  std::optional<Id<organisation::Programme>> programme_id{};  // none: every programme of the team
  int year_of_study = 0;                                      // 0: every year
  MomentKind kind = MomentKind::elective;
  std::string title{};
  std::string explanation{};
  std::optional<Day> opens_on{};
  std::optional<Day> closes_on{};
  std::optional<Day> change_until{};  // none: the last day to choose
  std::optional<Day> starts_on{};
  std::optional<Day> look_back_on{};

  bool operator==(const MomentDraft&) const = default;
};
MomentDraft draft_of(const ChoiceMoment& moment);
// Of a draft that holds; the team of a moment stays.
void put(const MomentDraft& draft, ChoiceMoment& moment);

struct OptionDraft {
  std::string title{}, explanation{}, place{}, day{};
  std::optional<int> places{};
  std::string code{};
  std::vector<std::string> asks{};  // quality:listening

  bool operator==(const OptionDraft&) const = default;
};
OptionDraft draft_of(const ChoiceOption& option);
void put(const OptionDraft& draft, ChoiceOption& option);

inline constexpr std::size_t most_options = 60;
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
ChoiceOption option_of(sql::Reader& reader, const ChoiceMaker& me, Id<ChoiceMoment> moment,
                       Id<ChoiceOption> id);
// With the lock of the moment, so that it and its options stay as they are until the transaction ends.
ChoiceMoment locked_moment(sql::Transaction& tx, const ChoiceMaker& me, Id<ChoiceMoment> id);
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

void add_moment(sql::Transaction& tx, const ChoiceMaker& me, Id<ChoiceMoment> id, const MomentDraft& draft,
                Day today);
// Whoever chose is told.
void change_moment(sql::Transaction& tx, const ChoiceMaker& me, Id<ChoiceMoment> id, const MomentDraft& draft,
                   IdSource& ids, Instant now);
void close_moment(sql::Transaction& tx, const ChoiceMaker& me, Id<ChoiceMoment> id, bool is_closed);

void add_option(sql::Transaction& tx, const ChoiceMaker& me, Id<ChoiceMoment> moment, Id<ChoiceOption> id,
                const OptionDraft& draft, Day today);
// Whoever has it or waits for it is told; new places go to who waits.
void change_option(sql::Transaction& tx, const ChoiceMaker& me, Id<ChoiceMoment> moment, Id<ChoiceOption> id,
                   const OptionDraft& draft, IdSource& ids, Instant now);
// Whoever has it or waits for it loses it, and is told; a place held elsewhere stays.
void withdraw_option(sql::Transaction& tx, const ChoiceMaker& me, Id<ChoiceMoment> moment,
                     Id<ChoiceOption> option, IdSource& ids, Instant now);
void restore_option(sql::Transaction& tx, const ChoiceMaker& me, Id<ChoiceMoment> moment,
                    Id<ChoiceOption> option, Day today);

}  // namespace koers::choices
