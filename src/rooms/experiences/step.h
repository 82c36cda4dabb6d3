// A step of the student that an experience belongs to: "Bel Hanneke" was done, and then lived through (ST-02,
// ST-09). The step is of the room course, which publishes what it is called (course_out_steps); here stands
// only for which step an experience was recorded. An experience that the student put with a step afterwards,
// on the step's own page, belongs to it just as well.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "campus/people/people.h"
#include "rooms/experiences/experiences.h"

namespace koers::experiences {

struct StepName {
  std::int64_t id = 0;
  std::string title;
};

html::Url step_path(std::int64_t step);

// The student's own, as far as it was not let go.
std::optional<StepName> own_step(sql::Reader& reader, const people::Student& me, std::int64_t step);
// The step for which a draft or an experience was recorded.
std::optional<StepName> step_of_draft(sql::Reader& reader, const people::Student& me, Id<Experience> id);
// All that an experience belongs to, recorded for it or put with it.
std::vector<StepName> steps_of_experience(sql::Reader& reader, Id<organisation::Institution> institution,
                                          Id<people::Person> student, Id<Experience> id);

void save_step(sql::Transaction& tx, const people::Student& me, Id<Experience> id, std::int64_t step);

}  // namespace koers::experiences
