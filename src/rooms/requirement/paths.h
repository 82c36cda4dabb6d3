// Addresses of this room.
#pragma once

#include "platform/html/html.h"
#include "rooms/requirement/exam_list.h"
#include "rooms/requirement/requirement.h"

namespace koers::requirement::paths {

using html::url;
using html::Url;

inline Url all() { return requirements_path(); }
inline Url start(const Start& of) { return url("/lob-eis/", of.programme, "/", of.year); }
inline Url demands(const Start& of) { return url("/lob-eis/", of.programme, "/", of.year, "/eisen"); }
inline Url demand(const Start& of, Id<Demand> id) {
  return url("/lob-eis/", of.programme, "/", of.year, "/eisen/", id);
}
inline Url drop_demand(const Start& of, Id<Demand> id) {
  return url("/lob-eis/", of.programme, "/", of.year, "/eisen/", id, "/weg");
}
inline Url copy(const Start& of) { return url("/lob-eis/", of.programme, "/", of.year, "/overnemen"); }
inline Url fix(const Start& of) { return url("/lob-eis/", of.programme, "/", of.year, "/vaststellen"); }
inline Url drop_draft(const Start& of) { return url("/lob-eis/", of.programme, "/", of.year, "/weg"); }

inline Url student(Id<people::Person> id) { return url("/studenten/", id, "/lob-eis"); }
inline Url beside(Id<people::Person> id) { return url("/studenten/", id, "/lob-eis/ernaast"); }
inline Url take_away(Id<people::Person> student, Id<Addition> id) {
  return url("/studenten/", student, "/lob-eis/ernaast/", id, "/weg");
}
inline Url take_back(Id<people::Person> student, Id<Result> id) {
  return url("/studenten/", student, "/lob-eis/", id, "/terug");
}
inline Url put_back(Id<people::Person> student, Id<Result> id) {
  return url("/studenten/", student, "/lob-eis/", id, "/toch");
}

inline Url own() { return own_requirement_path(); }
inline Url own_beside() { return url("/ik/lob-eis/ernaast"); }
inline Url own_take_away(Id<Addition> id) { return url("/ik/lob-eis/ernaast/", id, "/weg"); }
inline Url agree(Id<Result> id) { return url("/ik/lob-eis/", id, "/klopt"); }
inline Url differ(Id<Result> id) { return url("/ik/lob-eis/", id, "/anders"); }
inline Url unsay(Id<Result> id) { return url("/ik/lob-eis/", id, "/terug"); }

inline Url office() { return url("/examenbureau"); }
inline Url rehearsal() { return url("/examenbureau/lijst"); }
inline Url list(Id<ExamList> id) { return url("/examenbureau/lijsten/", id); }
inline Url csv(Id<ExamList> id) { return url("/examenbureau/lijsten/", id, "/lijst.csv"); }
inline Url list_back(Id<ExamList> id) { return url("/examenbureau/lijsten/", id, "/terug"); }
inline Url reopen(Id<Result> id) { return url("/examenbureau/uitkomsten/", id, "/heropen"); }

}  // namespace koers::requirement::paths
