// The skills for this century that a student puts with an experience, beside the competencies; one tap, never
// asked for (RW; ST-19).
#pragma once

#include <string>
#include <vector>

#include "rooms/experiences/experience.h"

namespace koers::experiences {

// Ids of content/self.toml, in its order.
std::vector<std::string> skills_of(sql::Reader& reader, Id<organisation::Institution> institution,
                                   const Experience& experience);

// Puts a skill with the experience or takes it off; what is no skill is left out. Facts follow.
void set_skill(sql::Transaction& tx, const people::Student& me, Id<Experience> experience,
               const std::string& skill, bool with, Day today);

}  // namespace koers::experiences
