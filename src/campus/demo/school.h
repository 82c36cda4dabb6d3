// The demo school as the rooms find it: an institution with teams, programmes, staff and students who have
// done nothing yet. A room with something to show writes it in its demo.cpp and names that function in its
// record (rooms::Room::furnish); everything goes through the room's own door. What crosses rooms, such as the
// conversations of a student about experiences, app/demo tells.
//
// Time passes in stretches (stretch.h): the function is called once in each of them, and lays out the same
// story every time. It rolls its dice and takes its numbers whether or not it writes.
//
//   void furnish(sql::Transaction& tx, demo::Tools& tools, demo::School& school) {
//     for (const demo::Pupil& pupil : school.pupils) {
//       Dice dice(pupil.seed());
//       if (!dice.chance(0.3)) continue;
//       const Goal goal = goal_of(tools, dice);
//       if (tools.happens(pupil.id, day_of(goal.created_at))) set_goal(tx, school.institution, pupil.id,
//       goal);
//     }
//   }
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <utility>
#include <vector>

#include "campus/demo/dice.h"
#include "campus/demo/stretch.h"
#include "campus/organisation/organisation.h"
#include "campus/people/people.h"
#include "platform/sql/sql.h"

namespace koers::demo {

// ---- words of content/demo that all need (content/README.md says which fields)

struct TeamWords {
  std::string id, name, school, sector;
};
struct ProgrammeWords {
  std::string id, name, code, team, group_prefix;
  int level = 0, years = 0;
  organisation::Pathway pathway = organisation::Pathway::bol;
};
struct NameGroup {
  int share = 0;  // of a hundred students
  std::vector<std::string> given;
  std::vector<std::pair<std::string, std::string>> families;  // infix, name
};

// ---- the school

// Ids in one row, so that the same seed makes the same school.
class Numbers {
 public:
  Numbers() = default;
  explicit Numbers(Day today, int institution);
  std::int64_t next() { return ++last_; }
  template <class Thing>
  Id<Thing> id() {
    return {next()};
  }
  // The next so many, set apart: what is numbered with them has the same numbers in every stretch.
  Numbers take(int count) {
    const Numbers taken = *this;
    last_ += count;
    return taken;
  }

 private:
  std::int64_t last_ = 0;
};

// How a team goes about guidance: chances, and factors of what is usual. Teams differ, and two have real
// holes.
struct Habits {
  double conversations = 0.85;  // that a conversation that should be, was
  double intake = 0.85;         // that the first one was within six weeks, and used what was there
  double table = 0.5;           // that a shared experience was on the table of a conversation
  double experiences = 1.0;     // times the usual number
  double reflection = 0.5;
  double replies = 0.4;
  double pictures = 0.6;
  double warm = 0.7;  // of the changes of counsellor
  // The school began with Koers on the one day; on the other these habits are the team's.
  Day begun_on{}, settled_on{};

  // Which part of the habits the team has on a day.
  double share_on(Day day) const {
    constexpr double from_the_start = 0.3;
    if (day >= settled_on) return 1;
    const double learned =
        day <= begun_on ? 0
                        : static_cast<double>(day - begun_on) / static_cast<double>(settled_on - begun_on);
    return from_the_start + (1 - from_the_start) * learned;
  }
};

struct Team {
  const TeamWords* words = nullptr;
  Id<organisation::Team> id;
  Id<organisation::School> school_id;
  Habits habits;
  std::vector<Id<people::Person>> counsellors;
};

struct ProgrammeYear {
  const ProgrammeWords* words = nullptr;
  Id<organisation::Programme> id;
  std::size_t team = 0;
  std::vector<std::vector<Id<organisation::Group>>> groups;  // by year, then A, B, ...
};

struct Pupil {
  Id<people::Person> id;
  std::size_t programme = 0;
  int year = 1;
  std::size_t group = 0;
  Day started_on;
  std::optional<Id<people::Person>> counsellor;
  Numbers numbers{};  // of what the pupil does

  // For dice of the pupil's own: what one room writes does not change what others do.
  std::uint64_t seed() const { return static_cast<std::uint64_t>(id.value); }
};

struct School {
  Id<organisation::Institution> institution;
  std::vector<Team> teams;
  std::vector<ProgrammeYear> programmes;
  std::map<std::string, std::size_t> team_by_name, programme_by_name;
  // The students of whom a history is made up: nearly all; of the others the cast's stories are told in full.
  std::vector<Pupil> pupils;
  // The people of personas.toml by their id; empty in a school without them.
  std::map<std::string, Id<people::Person>> cast;
  // What rooms made that the stories of the cast speak of: "choices/zorg_welzijn/elective".
  std::map<std::string, std::int64_t> made;

  bool has_cast() const { return !cast.empty(); }
  const Team& team_of(const Pupil& pupil) const { return teams[programmes[pupil.programme].team]; }
};

struct Tools {
  const std::vector<NameGroup>& names;
  Numbers& numbers;
  Dice& dice;
  Day today;
  Stretch stretch{};
  // Whose facts are to be counted at the end of the stretch.
  std::set<Id<people::Person>>& changed;
  std::uint64_t seed = 0;  // of the whole school

  // Whether something of this student happens in the stretch, so that it is written now.
  bool happens(Id<people::Person> student, Day on) const {
    if (!stretch.has(on)) return false;
    changed.insert(student);
    return true;
  }
};

// The e-mail address of who has this number; nobody reads what is sent there.
std::string address_with(const std::string& number);

// Somebody with a name, not yet in any database.
people::Person somebody(Tools& tools, Dice& dice);

// Somebody who works for the whole institution (or did, as a former student), since so many days: written in
// the first stretch.
Id<people::Person> add_somebody(sql::Transaction& tx, Tools& tools, Dice& dice, const School& school,
                                people::Role role, const std::string& number, int days);

}  // namespace koers::demo
