// An observation: what a trainer saw a student do, with its day, and what the student may still try there. It
// is never a mark: there is no field for one.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "platform/base/codes.h"
#include "rooms/placements/placement.h"

namespace koers::placements {

struct TrainerLink;

// What somebody may do well, in words of content/self.toml.
enum class Quality { staying_calm, listening, thinking_up, working_together, keeping_on, explaining };
inline constexpr std::size_t most_qualities = 3;
inline constexpr int longest_observation = 800;       // signs
inline constexpr int longest_try_out = 400;           // signs
inline constexpr std::size_t most_observations = 40;  // of one placement
inline constexpr std::int64_t seconds_to_take_back = 3600;

std::string codes_of(const std::vector<Quality>& qualities);
std::vector<Quality> qualities_of(const std::string& codes);

struct Observation {
  Id<Observation> id;
  Id<TrainerLink> link_id;
  std::string trainer_name;
  Day seen_on;
  std::string qualities;  // codes, separated by spaces
  std::string words;
  std::string try_out;
  Instant sent_at;
};

// The newest first.
std::vector<Observation> observations_of(sql::Reader& reader, Id<organisation::Institution> institution,
                                         Id<people::Person> student, Id<Placement> placement);

// What a trainer typed.
struct ObservationDraft {
  std::vector<Quality> qualities{};
  std::string words{};
  std::optional<Day> seen_on{};
  std::string try_out{};

  bool is_empty() const { return qualities.empty() && words.empty() && try_out.empty(); }
};

// From elsewhere and in the demo school: nobody is told.
void import_observation(sql::Transaction& tx, Id<organisation::Institution> institution,
                        Id<people::Person> student, Id<Placement> placement, const Observation& observation);
bool remove_observation(sql::Transaction& tx, Id<organisation::Institution> institution,
                        Id<people::Person> student, Id<Placement> placement, Id<Observation> id);

}  // namespace koers::placements

template <>
struct koers::Codes<koers::placements::Quality> {
  using enum koers::placements::Quality;
  static constexpr std::array list{
      std::pair{staying_calm, "staying_calm"}, std::pair{listening, "listening"},
      std::pair{thinking_up, "thinking_up"},   std::pair{working_together, "working_together"},
      std::pair{keeping_on, "keeping_on"},     std::pair{explaining, "explaining"}};
};
