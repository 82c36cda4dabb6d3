// Direction: what a school wants with career guidance (OR-01, OR-15): a vision in editions, with its aspects,
// who read it and what colleagues see of it. What follows from it (choices, frames, goals) is in
// rooms/policy. This is the door of the room.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "campus/layout/icons.h"
#include "campus/organisation/organisation.h"
#include "campus/people/people.h"
#include "platform/html/html.h"
#include "platform/http/visit.h"
#include "platform/sql/sql.h"

namespace koers::rooms {
struct Room;
}

namespace koers::direction {

// What this room says of itself (room.cpp).
const rooms::Room& room();

html::Url vision_path();  // /visie

// An aspect of the vision in force. Its slug is the same in every edition: choices and goals keep it.
struct NamedAspect {
  std::string slug;
  std::string name;
  layout::Icon icon;
};
std::vector<NamedAspect> named_aspects(sql::Reader& reader, Id<organisation::Institution> institution);
// What the slug of such a name is: "Iedereen telt mee" is iedereen-telt-mee.
std::string slug_of(std::string_view name);

// The pages of the set "Waar we voor gaan", and the style sheet that they share.
enum class VisionPage { vision, policy, goals };
html::Html local_nav(http::Visit& visit, VisionPage current);

// ---- what is counted of a team and of the institution (facts.cpp), brought up to date by whoever changes it

void refresh_team_facts(sql::Transaction& tx, Id<organisation::Institution> institution,
                        Id<organisation::Team> team, Day today);
// Of every team in which somebody works.
void refresh_team_facts_of(sql::Transaction& tx, const people::Identity& me, Day today);
void refresh_institution_facts(sql::Transaction& tx, Id<organisation::Institution> institution, Day today);
// Of all teams and the institution: when an edition or a frame changes what is asked of everybody.
void refresh_all_facts(sql::Transaction& tx, Id<organisation::Institution> institution, Day today);

}  // namespace koers::direction
