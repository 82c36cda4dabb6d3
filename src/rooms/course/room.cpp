// The record of this room: the goals, steps and people of a student.
#include "campus/rooms/room.h"

#include "rooms/course/course.h"
#include "rooms/course/record.h"
#include "rooms/course/routes.h"

namespace koers::course {

namespace {

void add_routes(http::Router& router) {
  add_step_routes(router);
  add_goal_routes(router);
  add_contact_routes(router);
  add_introduction_routes(router);
}

constexpr std::string_view addresses[] = {"/vooruit/stappen", "/vooruit/doelen", "/vooruit/mensen",
                                          "/vooruit/contact", "/vooruit/voorstellen"};

}  // namespace

const rooms::Room& room() {
  static const rooms::Room record{.name = "course",
                                  .add_routes = add_routes,
                                  .addresses = addresses,
                                  .personal_tables = personal_tables(),
                                  .chapters = chapters(),
                                  .facts_tables = facts_tables()};
  return record;
}

}  // namespace koers::course
