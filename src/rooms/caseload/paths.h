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

}  // namespace koers::caseload
