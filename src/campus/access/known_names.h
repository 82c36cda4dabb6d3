// The names that stand in what a person takes along. A colleague who does not guide a student any more has no
// access to that student, and gets the name in no other way either: an old notice tells that there was
// something about a student, not about whom. Names of colleagues, and those that a student takes along, are
// known to them from what they did together.
#pragma once

#include <optional>
#include <string>

#include "campus/people/people.h"

namespace koers::access {

struct KnownName {
  std::string name;
  bool is_withheld = false;  // then the name is empty
};
// Nothing for who was forgotten.
std::optional<KnownName> name_known_to(sql::Reader& reader, Id<organisation::Institution> institution,
                                       Id<people::Person> knowing, Id<people::Person> person, Day today);

}  // namespace koers::access
