// What teams fill in of a frame (OR-20): what a team chooses is its setting in Koers, such as the target of a
// figure. A value outside the lines asks for a reason and an end, and holds only once a co-ordinator granted
// it: asked, then granted until a day or refused, then ended; a school year at most. A team that fills
// nothing in has the lower line. Tighter lines change nothing that a team filled in: it is outside them, and
// says so.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <vector>

#include "rooms/policy/topic.h"

namespace koers::policy {

inline constexpr int longest_deviation = 366;  // days
inline constexpr int days_before_end = 14;     // both sides are asked then

struct Filling {
  Id<Filling> id{};
  Id<organisation::Team> team{};
  int value = 0;
  std::string reason{};
  Id<people::Person> written_by{};
  Day written_on{};
};

enum class DeviationState { asked, granted, refused, ended };

struct Deviation {
  Id<Deviation> id{};
  Id<Topic> topic{};
  Id<organisation::Team> team{};
  int value = 0;
  std::string reason{};
  Day until_on{};
  DeviationState state = DeviationState::asked;
  Id<people::Person> asked_by{};
  Day asked_on{};
  Id<people::Person> decided_by{};
  std::optional<Day> decided_on{};
  std::string words{};

  bool holds(Day today) const { return state == DeviationState::granted && today <= until_on; }
  bool is_open() const { return state == DeviationState::asked; }
};

// How a team stands in a frame on a day.
struct TeamFrame {
  Id<organisation::Team> team{};
  Id<organisation::School> school{};
  std::string name{};
  Frame lines{};
  std::optional<Filling> filling{};
  std::optional<Deviation> deviation{};  // that was asked or granted, and is not over

  // The deviation that holds, or else what was filled in, or else the lower line.
  int value(Day today) const;
  bool is_filled(Day today) const { return filling || (deviation && deviation->holds(today)); }
  bool is_outside(Day today) const { return !lines.holds(value(today)); }
};

// Every team for which the topic is a frame, by school and name; of several topics by their ids.
std::vector<TeamFrame> team_values(sql::Reader& reader, Id<organisation::Institution> institution,
                                   const Topic& topic, Day today);
std::map<Id<Topic>, std::vector<TeamFrame>> values_of_topics(sql::Reader& reader,
                                                             Id<organisation::Institution> institution,
                                                             const std::vector<Topic>& topics, Day today);
// Deviations that are asked or granted, and not over; of all topics.
std::vector<Deviation> running_deviations(sql::Reader& reader, Id<organisation::Institution> institution,
                                          Day today);

// ---- writing, under the lock of the institution

struct FillingDraft {
  std::optional<int> value{};
  std::string reason{};
  std::optional<Day> until{};
};
// A value within the lines; ends what deviated.
void fill(const PolicyWriting& writing, Id<Topic> topic, Id<organisation::Team> team, Id<Filling> id,
          const FillingDraft& draft);
// A value outside them; in the place of one that was asked before.
void ask_deviation(const PolicyWriting& writing, Id<Topic> topic, Id<organisation::Team> team,
                   Id<Deviation> id, const FillingDraft& draft);
// Throws NotFound.
Deviation locked_deviation(const PolicyWriting& writing, Id<Deviation> id);
// Conflict when it is not asked any more.
void decide(const PolicyWriting& writing, Id<Deviation> id, DeviationState state, const std::string& words);
// Those whose last day has passed; answers them.
std::vector<Deviation> end_deviations(sql::Transaction& tx, Id<organisation::Institution> institution,
                                      Day today);

// Writes what frames set for each team (policy_out_settings), anew: a frame that is no more, of the whole or
// of one school, leaves nothing.
void write_settings(const PolicyWriting& writing);

void import_filling(sql::Transaction& tx, Id<organisation::Institution> institution, Id<Topic> topic,
                    const Filling& filling);
void import_deviation(sql::Transaction& tx, Id<organisation::Institution> institution,
                      const Deviation& deviation);

}  // namespace koers::policy

template <>
struct koers::Codes<koers::policy::DeviationState> {
  using enum koers::policy::DeviationState;
  static constexpr std::array list{std::pair{asked, "asked"}, std::pair{granted, "granted"},
                                   std::pair{refused, "refused"}, std::pair{ended, "ended"}};
};
