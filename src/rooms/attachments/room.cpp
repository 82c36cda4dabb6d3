// The record of this room: the files that hang on experiences.
#include "campus/rooms/room.h"

#include "rooms/attachments/attachments.h"
#include "rooms/attachments/preparing.h"
#include "rooms/attachments/record.h"
#include "rooms/attachments/routes.h"
#include "rooms/attachments/upload.h"

namespace koers::attachments {

namespace {

void add_routes(http::Router& router) {
  add_picture_routes(router);
  add_media_routes(router);
  add_upload_routes(router);
}

constexpr std::string_view addresses[] = {"/beelden", "/opnames"};

constexpr rooms::AskedJob asked_jobs[] = {{prepare_job, [](const rooms::Tools& tools, const jobs::Job& job) {
                                             prepare_media(tools.database, tools.files, job, tools.clock);
                                           }}};

}  // namespace

const rooms::Room& room() {
  static const rooms::Room record{.name = "attachments",
                                  .archive = "portfolio",
                                  .add_routes = add_routes,
                                  .addresses = addresses,
                                  .personal_tables = personal_tables(),
                                  .chapters = chapters(),
                                  .asked_jobs = asked_jobs,
                                  .erase_old = [](sql::Database& database, files::Store& files, Instant now) {
                                    erase_old_uploads(database, &files, now);
                                  }};
  return record;
}

}  // namespace koers::attachments
