// The record of this room: commitments, owners, meetings and decisions.
#include "campus/rooms/room.h"

#include "rooms/commitments/commitment_writing.h"
#include "rooms/commitments/commitments.h"
#include "rooms/commitments/decision_texts.h"
#include "rooms/commitments/meeting_writing.h"
#include "rooms/commitments/notices.h"
#include "rooms/commitments/owner.h"
#include "rooms/commitments/record.h"
#include "rooms/commitments/routes.h"
#include "rooms/commitments/talk.h"

namespace koers::commitments {
namespace {

using people::Role;

void add_routes(http::Router& router) {
  add_register_routes(router);
  add_commitment_routes(router);
  add_owner_routes(router);
  add_meeting_routes(router);
  add_decision_routes(router);
}

constexpr std::string_view addresses[] = {"/afspraken", "/eigenaren", "/vergaderingen", "/besluiten"};

constexpr navigation::Place places[] = {{.path = "/afspraken",
                                         .label = texts::commitments,
                                         .icon = "list-checks",
                                         .icon_current = "list-checks-fill",
                                         .positions = {{Role::coordinator, 5}}},
                                        {.path = "/besluiten",
                                         .label = decision_texts::decisions,
                                         .icon = "gavel",
                                         .icon_current = "gavel-fill",
                                         .positions = {{Role::board, 4}}}};

// Before people begin, so that it is there when they look.
constexpr int minute_of_reminding = 7 * 60;

void remind_all(const rooms::Tools& tools) {
  const Instant now = tools.clock.now();
  std::vector<organisation::Institution> institutions;
  {
    const auto snapshot = tools.database.snapshot();
    institutions = organisation::institutions(snapshot->reader());
  }
  IdSource ids;
  for (const auto& institution : institutions) {
    tools.database.write([&](sql::Transaction& tx) {
      end_owners_who_left(tx, institution.id, day_of(now));
      follow_meetings(tx, institution.id, ids, day_of(now));
      remind(tx, institution.id, now);
    });
  }
}

constexpr rooms::RegularJob regular_jobs[] = {
    {"commitments.remind", jobs::daily(minute_of_reminding),
     [](const rooms::Tools& tools, const jobs::Occasion&) { remind_all(tools); }}};

}  // namespace

const rooms::Room& room() {
  static const rooms::Room record{
      .name = "commitments",
      .add_routes = add_routes,
      .addresses = addresses,
      .places = places,
      .personal_tables = personal_tables(),
      .chapters = chapters(),
      .notice_kinds = notices::all,
      .facts_tables = facts_tables(),
      .regular_jobs = regular_jobs,
      .erase_old =
          [](sql::Database& database, files::Store&, Instant now) {
            database.write([&](sql::Transaction& tx) { forget_old_words(tx, day_of(now)); });
          },
      .furnish = furnish};
  return record;
}

}  // namespace koers::commitments
