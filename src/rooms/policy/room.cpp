// The record of this room: choices, frames and goals.
#include "campus/rooms/room.h"

#include "rooms/policy/notices.h"
#include "rooms/policy/policy.h"
#include "rooms/policy/record.h"
#include "rooms/policy/routes.h"

namespace koers::policy {

namespace {

void add_routes(http::Router& router) {
  add_policy_routes(router);
  add_fill_routes(router);
  add_goal_routes(router);
}

constexpr std::string_view addresses[] = {"/beleid", "/team/doelen"};

// Before anybody is at work.
constexpr int minute_of_day = 5 * 60 + 10;
constexpr rooms::RegularJob regular_jobs[] = {
    {"policy.days", jobs::daily(minute_of_day),
     [](const rooms::Tools& tools, const jobs::Occasion&) { look_at_deviations(tools); }}};

}  // namespace

const rooms::Room& room() {
  static const rooms::Room record{.name = "policy",
                                  .add_routes = add_routes,
                                  .addresses = addresses,
                                  .personal_tables = personal_tables(),
                                  .chapters = chapters(),
                                  .notice_kinds = notices::all,
                                  .regular_jobs = regular_jobs,
                                  .furnish = furnish};
  return record;
}

}  // namespace koers::policy
