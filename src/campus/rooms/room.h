// What a room says of itself, in one record: all that the rest of Koers must know of it. The record stands in
// the room's room.cpp, behind its door, and src/app/rooms.cpp lists the records of all rooms; nothing
// registers itself.
//
//   const rooms::Room& room() {
//     static constexpr std::string_view addresses[] = {"/vooruit/stappen", "/vooruit/doelen"};
//     static const rooms::Room record{.name = "course",
//                                     .add_routes = add_routes,
//                                     .addresses = addresses,
//                                     .personal_tables = personal_tables(),
//                                     .facts_tables = facts_tables()};
//     return record;
//   }
//
// What a room does not have it leaves out. Beside the record stands access.txt: who reaches which of its
// routes, with the row of each (app/access_test.cpp).
#pragma once

#include <optional>
#include <span>
#include <string_view>
#include <vector>

#include "campus/demo/school.h"
#include "campus/facts/facts.h"
#include "campus/inbox/inbox.h"
#include "campus/layout/permission.h"
#include "campus/navigation/navigation.h"
#include "campus/people/people.h"
#include "campus/people/personal_data.h"
#include "campus/rooms/booklet.h"
#include "campus/time_limits/time_limits.h"
#include "platform/files/files.h"
#include "platform/http/router.h"
#include "platform/i18n/text.h"
#include "platform/jobs/jobs.h"
#include "platform/mail/mail.h"
#include "platform/sql/sql.h"

namespace koers::rooms {

// What a job may use; all of it outlives the worker.
struct Tools {
  sql::Database& database;
  files::Store& files;
  const Clock& clock;
  std::vector<facts::Declaration> facts_tables{};  // of all rooms
  std::string base_url{};                          // as people type it
  mail::Postman* postman = nullptr;                // nothing where the school sends no mail
  mail::Mailbox mail_from{};
};

// Work that comes back by itself.
struct RegularJob {
  std::string_view name;  // room.what
  jobs::Period period;
  void (*run)(const Tools& tools, const jobs::Occasion& occasion);
};

// Work that is asked for with jobs::enqueue.
struct AskedJob {
  std::string_view kind;  // room.what
  void (*run)(const Tools& tools, const jobs::Job& job);
};

// Work that looks every minute whether there is something to do.
struct FrequentJob {
  std::string_view name;  // room.what
  void (*run)(const Tools& tools);
};

struct Room {
  std::string_view name;          // its folder: "course"
  std::string_view archive = "";  // its part of koers.json (docs/export.md); empty is its name

  // ---- pages
  void (*add_routes)(http::Router& router) = nullptr;
  std::span<const std::string_view> addresses{};  // the beginnings of all its addresses
  std::span<const navigation::Place> places{};    // in the navigation

  // ---- people: taken along and erased, in this order
  std::span<const people::PersonalTable> personal_tables{};

  // ---- the booklet of a person: what this room tells of it, in this order within a part (booklet.h)
  std::span<const booklet::Chapter> chapters{};

  // ---- who reads something of a student, beside the counsellor: a row for each as long as it lasts, with
  // what is read, since or until when, and the way to stop it or why it cannot be stopped. The student reads
  // them on /ik/begeleiding; a room by which somebody reads something has this (app/relations_test.cpp).
  std::vector<layout::Permission> (*relations)(http::Visit& visit, const people::Student& me) = nullptr;

  // ---- the kinds of notices that it writes into the inbox
  std::span<const inbox::Kind> notice_kinds{};

  // ---- facts: what it counts of students and others
  std::span<const facts::Declaration> facts_tables{};

  // ---- the terms that an institution may set (campus/time_limits)
  std::span<const time_limits::TimeLimit* const> limits{};

  // ---- work beside the pages
  std::span<const RegularJob> regular_jobs{};
  std::span<const AskedJob> asked_jobs{};
  std::span<const FrequentJob> frequent_jobs{};
  // Erases what has had its time, files too; every night, and more often does no harm.
  void (*erase_old)(sql::Database& database, files::Store& files, Instant now) = nullptr;

  // ---- the demo school: what its people did here, in one transaction in each stretch of its past, before
  // the stories that cross rooms; the facts of students whom it names are refreshed afterwards
  // (campus/demo/school.h)
  void (*furnish)(sql::Transaction& tx, demo::Tools& tools, demo::School& school) = nullptr;

  std::string_view archive_name() const { return archive.empty() ? name : archive; }
};

// The record of campus itself: it has no pages, but who somebody is stands there.
const Room& campus();

// Tells the worker what this room does beside the pages, and when.
void add_jobs(const Room& room, jobs::Worker& worker, const Tools& tools);

}  // namespace koers::rooms
