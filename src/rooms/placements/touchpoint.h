// A touchpoint: one of the moments at which student, trainer and who guides talk together. There are three:
// at the start, halfway and at the end; more may be added. Each is open, planned, held or skipped with a
// reason.
#pragma once

#include <array>
#include <optional>
#include <string>
#include <vector>

#include "platform/base/codes.h"
#include "rooms/placements/placement.h"

namespace koers::placements {

enum class MomentKind { start, halfway, end, extra };
enum class MomentState { open, planned, held, skipped };
enum class MomentChannel { workplace, school, call };
// How the trainer joins in, in the trainer's own word.
enum class MomentJoining { comes, call, absent };

inline constexpr std::array usual_moments{MomentKind::start, MomentKind::halfway, MomentKind::end};
inline constexpr std::size_t most_moments = 8;
inline constexpr int longest_reason = 300;  // signs

struct Touchpoint {
  Id<Touchpoint> id;
  MomentKind kind = MomentKind::start;
  MomentState state = MomentState::open;
  std::optional<Day> planned_on{};
  std::optional<int> begins_minute{};
  MomentChannel channel = MomentChannel::workplace;
  std::string place{};
  std::optional<Day> held_on{};
  bool with_trainer = false;
  bool with_guide = false;
  std::string reason{};
  std::optional<MomentJoining> trainer_joins{};
  Id<people::Person> changed_by_id{};  // 0 when nobody changed it yet
  Instant changed_at;
  std::optional<Instant> begun_at{};  // since when they talk, or talked, at the table (table.h)

  bool is_to_come() const { return state == MomentState::open || state == MomentState::planned; }
  bool is_begun() const { return is_to_come() && begun_at.has_value(); }
};

// In the order of the placement.
std::vector<Touchpoint> touchpoints_of(sql::Reader& reader, Id<organisation::Institution> institution,
                                       Id<people::Person> student, Id<Placement> placement);
// Throws NotFound.
Touchpoint touchpoint_of(sql::Reader& reader, const PlacementSeat& seat, Id<Touchpoint> id);
// The first that is planned for today or later, and has not begun.
std::optional<Touchpoint> next_planned(sql::Reader& reader, Id<organisation::Institution> institution,
                                       Id<people::Person> student, Id<Placement> placement, Day today);
// Until when it should have been.
Day due_on(const Placement& placement, MomentKind kind);

// For who writes in one, with the lock of the student: the moment as it is now, and what becomes of it.
Touchpoint locked_moment(sql::Transaction& tx, const PlacementSeat& seat, Id<Touchpoint> id);
void store_moment(sql::Transaction& tx, const PlacementSeat& seat, Touchpoint one, Instant now);

struct MomentPlan {
  std::optional<Day> on{};
  std::optional<int> begins_minute{};
  MomentChannel channel = MomentChannel::workplace;
  std::string place{};
};
struct MomentHeld {
  std::optional<Day> on{};
  bool with_trainer = false;
  bool with_guide = false;
};
// Each throws Conflict when it was held or skipped meanwhile or has begun, and Forbidden for who may not
// write.
void plan_moment(sql::Transaction& tx, const PlacementSeat& seat, Id<Touchpoint> id, const MomentPlan& plan,
                 Instant now);
void hold_moment(sql::Transaction& tx, const PlacementSeat& seat, Id<Touchpoint> id, const MomentHeld& held,
                 Instant now, Day today);
void skip_moment(sql::Transaction& tx, const PlacementSeat& seat, Id<Touchpoint> id,
                 const std::string& reason, Instant now, Day today);
// Held or skipped by mistake: it is planned again, or open; what was talked at the table goes on there.
void reopen_moment(sql::Transaction& tx, const PlacementSeat& seat, Id<Touchpoint> id, Instant now,
                   Day today);
// By the trainer, of the next moment that is planned.
void say_joining_next(sql::Transaction& tx, Id<organisation::Institution> institution,
                      Id<people::Person> student, Id<Placement> placement, MomentJoining joining, Day today);
void add_moment(sql::Transaction& tx, const PlacementSeat& seat, Id<Touchpoint> id, Instant now);

// From elsewhere and in the demo school: a new one, or what became of one that is there.
void import_touchpoint(sql::Transaction& tx, Id<organisation::Institution> institution,
                       Id<people::Person> student, Id<Placement> placement, const Touchpoint& touchpoint);

}  // namespace koers::placements

template <>
struct koers::Codes<koers::placements::MomentKind> {
  using enum koers::placements::MomentKind;
  static constexpr std::array list{std::pair{start, "start"}, std::pair{halfway, "halfway"},
                                   std::pair{end, "end"}, std::pair{extra, "extra"}};
};
template <>
struct koers::Codes<koers::placements::MomentState> {
  using enum koers::placements::MomentState;
  static constexpr std::array list{std::pair{open, "open"}, std::pair{planned, "planned"},
                                   std::pair{held, "held"}, std::pair{skipped, "skipped"}};
};
template <>
struct koers::Codes<koers::placements::MomentChannel> {
  using enum koers::placements::MomentChannel;
  static constexpr std::array list{std::pair{workplace, "workplace"}, std::pair{school, "school"},
                                   std::pair{call, "call"}};
};
template <>
struct koers::Codes<koers::placements::MomentJoining> {
  using enum koers::placements::MomentJoining;
  static constexpr std::array list{std::pair{comes, "comes"}, std::pair{call, "call"},
                                   std::pair{absent, "absent"}};
};
