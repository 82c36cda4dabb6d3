// The record of this room: demands of programmes, results of students, lists of the exam office.
#include "campus/rooms/room.h"

#include "rooms/requirement/exam_texts.h"
#include "rooms/requirement/limits.h"
#include "rooms/requirement/notices.h"
#include "rooms/requirement/record.h"
#include "rooms/requirement/requirement.h"
#include "rooms/requirement/routes.h"

namespace koers::requirement {

html::Url requirements_path() { return html::url("/lob-eis"); }
html::Url own_requirement_path() { return html::url("/ik/lob-eis"); }

namespace {

void add_routes(http::Router& router) {
  add_start_routes(router);
  add_demand_routes(router);
  add_student_routes(router);
  add_own_routes(router);
  add_exam_routes(router);
}

constexpr std::string_view addresses[] = {"/lob-eis", "/studenten/{id}/lob-eis", "/ik/lob-eis",
                                          "/examenbureau"};

constexpr navigation::Place places[] = {{.path = "/examenbureau",
                                         .label = exam_texts::place,
                                         .icon = "seal-check",
                                         .icon_current = "seal-check-fill",
                                         .positions = {{people::Role::exam_office, 1}}}};

constexpr const time_limits::TimeLimit* limits[] = {&days_to_answer};

}  // namespace

const rooms::Room& room() {
  static const rooms::Room record{.name = "requirement",
                                  .add_routes = add_routes,
                                  .addresses = addresses,
                                  .places = places,
                                  .personal_tables = personal_tables(),
                                  .chapters = chapters(),
                                  .relations = own_relations,
                                  .notice_kinds = notices::all,
                                  .facts_tables = facts_tables(),
                                  .limits = limits,
                                  .furnish = furnish};
  return record;
}

}  // namespace koers::requirement
