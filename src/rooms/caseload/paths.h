// Addresses of a guide's pages about students.
#pragma once

#include "campus/people/people.h"
#include "platform/html/html.h"
#include "rooms/caseload/caseload.h"

namespace koers::caseload {

inline html::Url file_path(Id<people::Person> student) { return html::url("/studenten/", student); }
inline html::Url handover_path(Id<people::Person> student) {
  return html::url("/studenten/", student, "/overdracht");
}
inline html::Url handover_withdraw_path(Id<people::Person> student) {
  return html::url("/studenten/", student, "/overdracht/intrekken");
}
inline html::Url handover_talked_path(Id<people::Person> student) {
  return html::url("/studenten/", student, "/overdracht/gesproken");
}

inline html::Url assigning_path(Id<organisation::Team> team) {
  return assigning_path().with("team", text(team));
}
inline html::Url wish_path(std::int64_t wish) { return html::url("/begeleiders/vragen/", id_text(wish)); }
inline html::Url rehearsal_path(std::int64_t assignment) {
  return html::url("/begeleiders/toewijzen/", id_text(assignment));
}
inline html::Url turn_back_path(std::int64_t assignment) {
  return html::url("/begeleiders/toewijzen/", id_text(assignment), "/terug");
}
inline html::Url handovers_path() { return html::url("/overdrachten"); }
inline html::Url leaving_path() { return html::url("/overdrachten/nieuw"); }
inline html::Url taking_path(std::int64_t handover) { return html::url("/overdrachten/", id_text(handover)); }
inline html::Url own_handover_path() { return html::url("/ik/begeleiding/overdracht"); }
inline html::Url own_handover_talk_path() { return html::url("/ik/begeleiding/overdracht/praten"); }
inline html::Url other_guide_back_path() { return html::url("/ik/begeleiding/andere/terug"); }
inline html::Url other_guide_path() { return html::url("/ik/begeleiding/andere"); }
inline html::Url own_guidance_path() { return html::url("/ik/begeleiding"); }

}  // namespace koers::caseload
