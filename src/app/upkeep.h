// What is done beside the pages while Koers serves: snapshots of the figures, removing what has had its time,
// and what visitors asked for that takes longer than a page (media, what they take along).
#pragma once

#include "platform/base/clock.h"
#include "platform/files/files.h"
#include "platform/jobs/jobs.h"
#include "platform/sql/sql.h"

namespace koers::app {

// Tells the worker what all rooms do and when; `database` and `files` must outlive it.
void add_upkeep(jobs::Worker& worker, sql::Database& database, files::Store& files);

// Removes sessions that ended, links that ended a month ago, keys of forms, old notices, and what was thrown
// away or left half done for 30 days, with its files. Once a day; more often does no harm.
void purge(sql::Database& database, files::Store& files, Instant now);

// What of that is the house's own, and no room's alone.
void erase_what_is_old(sql::Database& database, files::Store& files, Instant now);

}  // namespace koers::app
