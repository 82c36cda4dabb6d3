// Addresses of a guide's pages about students.
#pragma once

#include "campus/people/people.h"
#include "platform/html/html.h"
#include "rooms/guidance/guidance.h"

namespace koers::guidance {

inline html::Url file_path(Id<people::Person> student) { return html::url("/studenten/", student); }
inline html::Url picture_path_of(Id<people::Person> student) {
  return html::url("/studenten/", student, "/beeld");
}
inline html::Url handover_path(Id<people::Person> student) {
  return html::url("/studenten/", student, "/overdracht");
}
inline html::Url plan_path(Id<people::Person> student) {
  return html::url("/gesprekken/plannen").with("student", text(student));
}

}  // namespace koers::guidance
