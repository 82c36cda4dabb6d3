// A meeting of a board, of leaders or of a team, with what stands on its agenda (OR-09; QK: on the agenda at
// all levels). No minutes: one sentence for each item, and an item counts when it was talked about.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "platform/base/codes.h"
#include "platform/sql/window.h"
#include "rooms/commitments/commitment.h"

namespace koers::commitments {

inline constexpr int longest_item = 90;
inline constexpr int longest_said = 280;
inline constexpr int most_minutes = 120;

enum class MeetingKind { board, leaders, team, development };
enum class MeetingRepeat { once, fortnightly, monthly, quarterly };
enum class AgendaKind { decide, discuss, inform };

struct MeetingDraft {
  std::string unit{};
  std::optional<MeetingKind> kind{};
  std::optional<Day> on{};
  std::optional<int> begins_minute{};
  MeetingRepeat standing = MeetingRepeat::once;
};

struct Meeting {
  Id<Meeting> id{};
  UnitKind unit_kind = UnitKind::team;
  std::int64_t unit_id = 0;
  MeetingKind kind = MeetingKind::team;
  Day held_on{};
  std::optional<int> begins_minute{};
  MeetingRepeat standing = MeetingRepeat::once;
  bool was_followed = false;
  Id<people::Person> planned_by{};

  Unit unit() const { return {unit_kind, unit_id}; }
  bool is_over(Day today) const { return held_on < today; }
  // The next of a standing one; nothing for one that stands alone.
  std::optional<Day> next_on() const;
};

struct AgendaDraft {
  std::optional<Id<Meeting>> meeting{};
  AgendaKind kind = AgendaKind::discuss;
  std::string title{};
  std::optional<int> minutes{};
};

struct AgendaItem {
  Id<Meeting> meeting_id{};
  Id<AgendaItem> id{};
  AgendaKind kind = AgendaKind::discuss;
  std::string title{};
  int minutes = 0;
  Id<people::Person> put_by{};
  std::string given_name{};
  CommitmentOrigin about = CommitmentOrigin::self;
  std::string about_ref{}, about_title{};
  std::int64_t decision_id = 0;
  bool is_done = false;
  std::string said{};
};

// ---- reading: only of the parts of the school where the reader is appointed

std::vector<Meeting> coming_meetings(sql::Reader& reader, Id<organisation::Institution> institution,
                                     const CommitmentReach& reach, Day today);
std::int64_t count_past_meetings(sql::Reader& reader, Id<organisation::Institution> institution,
                                 const CommitmentReach& reach, Day today);
std::vector<Meeting> past_meetings(sql::Reader& reader, Id<organisation::Institution> institution,
                                   const CommitmentReach& reach, Day today, sql::Window window);
// NotFound for one elsewhere.
Meeting meeting_of(sql::Reader& reader, Id<organisation::Institution> institution,
                   const CommitmentReach& reach, Id<Meeting> id);
// Of these meetings, in their order.
std::vector<AgendaItem> items_of(sql::Reader& reader, Id<organisation::Institution> institution,
                                 const std::vector<Id<Meeting>>& meetings);

// How often the subject was talked about this school year.
struct MeetingCount {
  std::int64_t held = 0, with_point = 0;
};
MeetingCount count_meetings(sql::Reader& reader, Id<organisation::Institution> institution,
                            const CommitmentReach& reach, Day today);

}  // namespace koers::commitments

template <>
struct koers::Codes<koers::commitments::MeetingKind> {
  using enum koers::commitments::MeetingKind;
  static constexpr std::array list{std::pair{board, "board"}, std::pair{leaders, "leaders"},
                                   std::pair{team, "team"}, std::pair{development, "development"}};
};
template <>
struct koers::Codes<koers::commitments::MeetingRepeat> {
  using enum koers::commitments::MeetingRepeat;
  static constexpr std::array list{std::pair{once, "once"}, std::pair{fortnightly, "fortnightly"},
                                   std::pair{monthly, "monthly"}, std::pair{quarterly, "quarterly"}};
};
template <>
struct koers::Codes<koers::commitments::AgendaKind> {
  using enum koers::commitments::AgendaKind;
  static constexpr std::array list{std::pair{decide, "decide"}, std::pair{discuss, "discuss"},
                                   std::pair{inform, "inform"}};
};
