#include "app/upkeep.h"

#include "app/export.h"
#include "campus/access/accepted_forms.h"
#include "platform/auth/link.h"
#include "platform/auth/session.h"
#include "rooms/experiences/experiences.h"
#include "rooms/portfolio/portfolio.h"
#include "rooms/profile/profile.h"
#include "rooms/quality/quality.h"

namespace koers::app {
namespace {

const SystemClock system_clock;

// The owner of a link sees for so long that it was open, and until when.
constexpr std::int64_t ended_links_shown = auth::days(30);

}  // namespace

void add_upkeep(jobs::Worker& worker, sql::Database& database, files::Store& files) {
  worker.every("quality.snapshots", jobs::weekly(1), [&database](const jobs::Occasion& occasion) {
    quality::take_snapshots(database, occasion.due_on);
  });
  worker.every("app.purge", jobs::daily(),
               [&database, &files](const jobs::Occasion&) { purge(database, files, system_clock.now()); });
  experiences::add_jobs(worker, database, files);
  add_export_work(worker, database, files, system_clock);
}

void purge(sql::Database& database, files::Store& files, Instant now) {
  database.write([&](sql::Transaction& tx) {
    auth::purge_sessions(tx, now);
    auth::purge_links(tx, now - ended_links_shown);
    access::forget_accepted_forms(tx, now);
  });
  experiences::erase_old(database, &files, now, profile::forget_proofs_of);
  portfolio::erase_old(database, &files, now);
  erase_old_exports(database, files, now);
}

}  // namespace koers::app
