// The record of this room: aftercare.
#include "campus/rooms/room.h"

#include "campus/organisation/organisation.h"
#include "rooms/aftercare/aftercare.h"
#include "rooms/aftercare/case.h"
#include "rooms/aftercare/limits.h"
#include "rooms/aftercare/paths.h"
#include "rooms/aftercare/record.h"

namespace koers::aftercare {
namespace {

void add_routes(http::Router& router) {
  add_list_routes(router);
  add_case_routes(router);
  add_link_routes(router);
}

constexpr std::string_view addresses[] = {"/nazorg", "/ik/nazorg", "/hoe-gaat-het"};
constexpr int asking_minute = 9 * 60;

// Asks how it goes, of whom a month of it came.
void ask_all(const rooms::Tools& tools) {
  const Instant now = tools.clock.now();
  std::vector<organisation::Institution> institutions;
  {
    const auto snapshot = tools.database.snapshot();
    institutions = organisation::institutions(snapshot->reader());
  }
  for (const auto& institution : institutions) {
    tools.database.write([&](sql::Transaction& tx) {
      const auto held = time_limits::TimeLimits::of(tx, institution.id);
      for (const Case& one : running_cases(tx, institution.id, day_of(now))) {
        tx.lock(one.student_id.value);
        if (!ask_what_is_due({tx, institution.id, day_of(now)}, held, one)) continue;
        inbox::tell(tx, institution.id, {notices::for_student, one.id.value, std::nullopt, now},
                    {one.student_id});
        const auto keeper = whole_case(tx, institution.id, one.id, day_of(now)).guide.id;
        if (!keeper) continue;
        inbox::tell(tx, institution.id, {notices::for_guide, one.id.value, one.student_id, now}, {keeper});
      }
    });
  }
}

constexpr rooms::RegularJob regular_jobs[] = {
    {"aftercare.ask", jobs::daily(asking_minute),
     [](const rooms::Tools& tools, const jobs::Occasion&) { ask_all(tools); }}};

constexpr const time_limits::TimeLimit* limits[] = {&months_of_aftercare, &ask_months[0], &ask_months[1],
                                                    &ask_months[2],       &ask_months[3], &months_kept};

}  // namespace

const rooms::Room& room() {
  static const rooms::Room record{
      .name = "aftercare",
      .add_routes = add_routes,
      .addresses = addresses,
      .personal_tables = personal_tables(),
      .chapters = chapters(),
      .relations = own_relations,
      .notice_kinds = notices::all,
      .facts_tables = facts_tables(),
      .limits = limits,
      .regular_jobs = regular_jobs,
      .erase_old =
          [](sql::Database& database, files::Store&, Instant now) {
            database.write([&](sql::Transaction& tx) { erase_old_cases(tx, day_of(now)); });
          },
      .furnish = furnish};
  return record;
}

}  // namespace koers::aftercare
