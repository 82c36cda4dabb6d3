#include "app/upkeep.h"

#include "app/export.h"
#include "app/facts.h"
#include "app/late_forms.h"
#include "app/rooms.h"
#include "campus/access/accepted_forms.h"
#include "campus/inbox/inbox.h"
#include "campus/inbox/letters.h"
#include "platform/auth/ended_session.h"
#include "platform/auth/kept_keys.h"
#include "platform/auth/link.h"
#include "platform/auth/session.h"
#include "rooms/experiences/experiences.h"
#include "rooms/profile/profile.h"

namespace koers::app {
namespace {

const SystemClock system_clock;

// The owner of a link sees for so long that it was open, and until when.
constexpr std::int64_t ended_links_shown = auth::days(30);

}  // namespace

void add_upkeep(jobs::Worker& worker, sql::Database& database, files::Store& files, const Post& post) {
  const rooms::Tools tools{database,      files,        system_clock, facts_tables(),
                           post.base_url, post.postman, post.from};
  for (const rooms::Room* room : all_rooms()) rooms::add_jobs(*room, worker, tools);
}

void purge(sql::Database& database, files::Store& files, Instant now) {
  for (const rooms::Room* room : all_rooms()) {
    if (room->erase_old != nullptr) room->erase_old(database, files, now);
  }
}

void erase_what_is_old(sql::Database& database, files::Store& files, Instant now) {
  database.write([&](sql::Transaction& tx) {
    auth::purge_sessions(tx, now - auth::recognised_seconds);
    forget_late_forms(tx, now);
    auth::purge_links(tx, now - ended_links_shown);
    auth::erase_keys_taken_away(tx, now);
    access::forget_accepted_forms(tx, now);
    inbox::forget_old(tx, now);
    inbox::forget_old_letters(tx, now);
  });
  // Two rooms that do not know each other: what proved something is erased, and so are its proofs.
  experiences::erase_old(database, &files, now, profile::forget_proofs_of);
  erase_old_exports(database, files, now);
}

}  // namespace koers::app
