// What the teams of the demo school let their students choose (content/demo/choices.toml): offered before
// anybody lives, chosen student by student, and at the end with as many places left as the words say. Some
// teams offer little or nothing.
#pragma once

#include <string>
#include <vector>

#include "app/demo/furnisher.h"
#include "rooms/choices/choices.h"

namespace koers::app::demo {

class Offer {
 public:
  Offer(Tools& tools, const School& school);

  // The moments with their options, once; the places are made up by settle().
  void keep(sql::Transaction& tx) const;
  // What this student chose at each moment of the team, and how he looked back. `eager` is how likely he
  // chooses at all.
  void choose(sql::Transaction& tx, Tools& tools, const Pupil& pupil, Id<organisation::Team> team,
              double eager);
  // Yara still thinks, Ruben waits for a place.
  void choose_for_cast(sql::Transaction& tx, Tools& tools, const School& school);
  void settle(sql::Transaction& tx) const;

  // What content/demo/choices.toml calls `id`, as this team offers it.
  Id<choices::ChoiceMoment> moment_named(Id<organisation::Team> team, const std::string& id) const;

 private:
  struct Option {
    choices::ChoiceOption option;
    std::optional<int> left;
  };
  struct Moment {
    std::string name;  // its id in choices.toml
    choices::ChoiceMoment moment;
    std::vector<Option> options;
    std::int64_t last_ticket = 0;
  };

  void offer_for_team(Tools& tools, const Team& team, std::size_t index);
  void choose_at(sql::Transaction& tx, Tools& tools, Moment& moment, Id<people::Person> student);
  Moment* open_elective_of(Id<organisation::Team> team, Day today);

  Id<organisation::Institution> institution_;
  std::vector<Moment> moments_;
};

// What a student of this sector looked at and kept: often nothing, mostly of the own sector.
void explore(sql::Transaction& tx, Tools& tools, const School& school, Id<people::Person> student,
             const std::string& sector, double curiosity);

}  // namespace koers::app::demo
