// The record of this room: signals, and what people do about them.
#include "campus/rooms/room.h"

#include "rooms/signals/keeping.h"
#include "rooms/signals/limits.h"
#include "rooms/signals/notices.h"
#include "rooms/signals/record.h"
#include "rooms/signals/routes.h"
#include "rooms/signals/signals.h"

namespace koers::signals {

namespace {

void add_routes(http::Router& router) {
  add_signal_routes(router);
  add_own_routes(router);
  add_school_routes(router);
}

constexpr std::string_view addresses[] = {"/signalen", "/ik/signalen"};

// Before anybody is at work, and before the figures of a Monday are counted.
constexpr int keeping_minute = 2 * 60;

constexpr rooms::RegularJob regular_jobs[] = {
    {"signals.keep", jobs::daily(keeping_minute), [](const rooms::Tools& tools, const jobs::Occasion&) {
       keep_all_signals(tools.database, tools.clock);
     }}};

constexpr const time_limits::TimeLimit* limits[] = {&telephone_counts, &months_kept_after_closing};

}  // namespace

const rooms::Room& room() {
  static const rooms::Room record{
      .name = "signals",
      .add_routes = add_routes,
      .addresses = addresses,
      .personal_tables = personal_tables(),
      .chapters = chapters(),
      .notice_kinds = notices::all,
      .facts_tables = facts_tables(),
      .limits = limits,
      .regular_jobs = regular_jobs,
      .erase_old = [](sql::Database& database, files::Store&, Instant now) {
        database.write([&](sql::Transaction& tx) { erase_old_signals(tx, day_of(now)); });
      }};
  return record;
}

}  // namespace koers::signals
