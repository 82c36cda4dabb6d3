// Makes the demo school: first the institution and its staff, then student by student the history of two
// school years, then the told stories of the cast. All of it goes through the doors of the rooms.
#pragma once

#include <functional>
#include <map>
#include <memory>
#include <string>
#include <vector>

#include "app/demo/demo.h"
#include "app/demo/demo_words.h"
#include "app/demo/dice.h"
#include "app/demo/media.h"
#include "campus/organisation/organisation.h"
#include "campus/people/people.h"
#include "platform/sql/sql.h"

namespace koers::app::demo {

// Ids in one row, so that the same seed makes the same school.
class Numbers {
 public:
  explicit Numbers(Day today, int institution);
  std::int64_t next() { return ++last_; }
  template <class Thing>
  Id<Thing> id() {
    return {next()};
  }

 private:
  std::int64_t last_;
};

// How a team goes about guidance. Teams differ, and two have real holes.
struct Habits {
  double conversations = 0.85;  // chance that a conversation that should be, was
  double intake = 0.85;         // that the first one was within six weeks, and used what was there
  double table = 0.5;           // that a shared experience was on the table of a conversation
  double experiences = 1.0;     // times the usual number
  double reflection = 0.5;
  double replies = 0.4;
  double pictures = 0.6;
  double warm = 0.7;  // of the changes of counsellor
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
};

class Offer;  // choices.h

struct School {
  Id<organisation::Institution> institution;
  std::vector<Team> teams;
  std::vector<ProgrammeYear> programmes;
  std::map<std::string, std::size_t> team_by_name, programme_by_name;
  std::map<std::string, Id<people::Person>> cast;  // by the id in personas.toml
  std::map<std::string, CastMedia> media;          // by the id of the told experience
  std::shared_ptr<Offer> offer;                    // what there is to choose; it counts places
  std::vector<Id<people::Person>> experts;         // former students whom one may ask
};

struct Tools {
  const DemoWords& words;
  Numbers& numbers;
  Dice& dice;
  Day today;
};

// The institution, its units and staff. `students` says how many groups and counsellors are needed;
// `with_cast` gives the named colleagues their place.
School make_school(sql::Transaction& tx, Tools& tools, const std::string& name, int students,
                   const ToldStories* cast);

// The students of the school, without any history yet; people, enrolments and relationships are kept.
std::vector<Pupil> enrol_students(sql::Transaction& tx, Tools& tools, const School& school, int students);

// What one student lived through, talked about and agreed in this and the last school year; facts included.
void write_history(sql::Transaction& tx, Tools& tools, const School& school, const Pupil& pupil);

// The cast: their people, and the stories that are told in full. Answers who can be signed in as.
void tell_stories(sql::Transaction& tx, Tools& tools, School& school, const ToldStories& told);

}  // namespace koers::app::demo
