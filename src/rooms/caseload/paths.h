// Addresses of a guide's pages about students.
#pragma once

#include "campus/people/people.h"
#include "platform/html/html.h"
#include "rooms/caseload/caseload.h"

namespace koers::caseload {

inline html::Url file_path(Id<people::Person> student) { return html::url("/studenten/", student); }
inline html::Url signal_path(Id<people::Person> student) {
  return html::url("/studenten/", student, "/signaal");
}
inline html::Url signal_back_path(Id<people::Person> student) {
  return html::url("/studenten/", student, "/signaal/terug");
}
inline html::Url handover_path(Id<people::Person> student) {
  return html::url("/studenten/", student, "/overdracht");
}

inline html::Url assigning_path(Id<organisation::Team> team) {
  return assigning_path().with("team", text(team));
}
inline html::Url rehearsal_path(std::int64_t assignment) {
  return html::url("/begeleiders/toewijzen/", id_text(assignment));
}
inline html::Url turn_back_path(std::int64_t assignment) {
  return html::url("/begeleiders/toewijzen/", id_text(assignment), "/terug");
}
inline html::Url own_guidance_path() { return html::url("/ik/begeleiding"); }

}  // namespace koers::caseload
