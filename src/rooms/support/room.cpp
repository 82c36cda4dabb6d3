// The record of this room: agreements on extra support.
#include "campus/rooms/room.h"

#include "campus/organisation/organisation.h"
#include "rooms/support/agreement.h"
#include "rooms/support/limits.h"
#include "rooms/support/paths.h"
#include "rooms/support/record.h"
#include "rooms/support/support.h"
#include "rooms/support/texts.h"

namespace koers::support {
namespace {

void add_routes(http::Router& router) {
  add_list_routes(router);
  add_agreement_routes(router);
}

constexpr std::string_view addresses[] = {"/ik/ondersteuning", "/ondersteuning",
                                          "/studenten/{id}/ondersteuning", "/regel"};

constexpr navigation::Place places[] = {{.path = "/ondersteuning",
                                         .label = texts::place,
                                         .icon = "hand-heart-duo",
                                         .icon_current = "hand-heart-fill",
                                         .positions = {{people::Role::support, 1}}}};

constexpr int reminding_minute = 6 * 60;

// Both hear a month before the day that it is time to look back; once for each time.
void remind(const rooms::Tools& tools) {
  const Instant now = tools.clock.now();
  std::vector<organisation::Institution> institutions;
  {
    const auto snapshot = tools.database.snapshot();
    institutions = organisation::institutions(snapshot->reader());
  }
  for (const auto& institution : institutions) {
    tools.database.write([&](sql::Transaction& tx) {
      for (const Agreement& one : to_remind(tx, institution.id, day_of(now))) {
        tx.lock(one.student_id.value);
        inbox::tell(tx, institution.id, {notices::for_student, one.id.value, std::nullopt, now},
                    {one.student_id});
        inbox::tell(tx, institution.id, {notices::for_officer, one.id.value, one.student_id, now},
                    {one.officer_id});
        note_reminded({tx, institution.id, now}, one);
      }
    });
  }
}

constexpr rooms::RegularJob regular_jobs[] = {
    {"support.remind", jobs::daily(reminding_minute),
     [](const rooms::Tools& tools, const jobs::Occasion&) { remind(tools); }}};

constexpr const time_limits::TimeLimit* limits[] = {&age_to_sign_alone, &months_to_evaluate,
                                                    &months_before_evaluation};

}  // namespace

const rooms::Room& room() {
  static const rooms::Room record{.name = "support",
                                  .add_routes = add_routes,
                                  .addresses = addresses,
                                  .places = places,
                                  .personal_tables = personal_tables(),
                                  .chapters = chapters(),
                                  .relations = own_relations,
                                  .notice_kinds = notices::all,
                                  .limits = limits,
                                  .regular_jobs = regular_jobs,
                                  .furnish = furnish};
  return record;
}

}  // namespace koers::support
