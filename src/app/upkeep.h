// What is done beside the pages while Koers serves: snapshots of the figures, removing what has had its time,
// and what visitors asked for that takes longer than a page (media, what they take along).
#pragma once

#include "platform/base/clock.h"
#include "platform/files/files.h"
#include "platform/jobs/jobs.h"
#include "platform/mail/mail.h"
#include "platform/sql/sql.h"

namespace koers::app {

// How mail goes out.
struct Post {
  std::string base_url;              // what stands in messages before the paths of links
  mail::Postman* postman = nullptr;  // nothing where no mail is sent
  mail::Mailbox from{};
};

// Tells the worker what all rooms do and when; `database`, `files` and the postman must outlive it.
void add_upkeep(jobs::Worker& worker, sql::Database& database, files::Store& files, const Post& post = {});

// Removes sessions that ended, links that ended a month ago, keys of forms, old notices, and what was thrown
// away or left half done for 30 days, with its files. Once a day; more often does no harm.
void purge(sql::Database& database, files::Store& files, Instant now);

// What of that is the house's own, and no room's alone.
void erase_what_is_old(sql::Database& database, files::Store& files, Instant now);

}  // namespace koers::app
