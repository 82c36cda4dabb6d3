// The record of app itself: the pages that show several rooms or come before all of them, and the archive of
// a person.
#include "campus/rooms/room.h"
#include "campus/facts/recount.h"

#include "app/booklet.h"
#include "app/demo/time_limits.h"
#include "app/export.h"
#include "app/mail/sending.h"
#include "app/pages.h"
#include "app/privacy.h"
#include "app/room_texts.h"
#include "app/rooms.h"
#include "app/upkeep.h"

namespace koers::app {

namespace {

using people::Role;

void add_routes(http::Router& router) {
  add_entrance_routes(router);
  add_late_form_routes(router);
  add_home_routes(router);
  add_inbox_routes(router);
  add_mail_routes(router);
  add_own_key_routes(router);
  add_personal_routes(router);
  add_growth_routes(router);
  add_student_file_routes(router);
  add_people_around_routes(router);
  add_export_routes(router);
  add_administration_routes(router);
  add_time_limit_routes(router);
  add_help_routes(router);
  add_public_routes(router);
  add_offline_routes(router);
}

constexpr std::string_view addresses[] = {"/",
                                          "/inloggen",
                                          "/uitloggen",
                                          "/kijk-als",
                                          "/toegang",
                                          "/niet-verstuurd",
                                          "/start",
                                          "/welkom",
                                          "/ik/begeleiding",
                                          "/meldingen",
                                          "/mail",
                                          "/weergave",
                                          "/taal",
                                          "/privacy",
                                          "/beheer",
                                          "/toegankelijkheid",
                                          "/hulp",
                                          "/manifest.webmanifest",
                                          "/dienst.js",
                                          "/zonder-internet",
                                          "/readyz",
                                          "/metrics",
                                          "/ik/groei",
                                          "/studenten/{id}",
                                          "/gesprekken/plannen",
                                          "/gesprekken/nu",
                                          "/gesprekken/achteraf",
                                          "/_huis"};

constexpr navigation::Place places[] = {
    {.path = "/start",
     .label = room_texts::start,
     .icon = "house",
     .icon_current = "house-fill",
     .positions = {{Role::student, 1}}},
    {.path = "/beheer",
     .label = room_texts::administration,
     .icon = "gear",
     .icon_current = "gear-fill",
     .positions = {{Role::administrator, 1}}},
    {.path = "/welkom",
     .label = room_texts::welcome,
     .icon = "house",
     .icon_current = "house-fill",
     .positions = {{Role::trainer, 1}, {Role::trusted, 1}, {Role::researcher, 1}}},
};

constexpr rooms::RegularJob regular_jobs[] = {
    {"app.facts_of_today", jobs::daily(5),
     [](const rooms::Tools& tools, const jobs::Occasion&) {
       facts::write_overtaken(tools.database, tools.facts_tables, day_of(tools.clock.now()));
     }},
    {"app.purge", jobs::daily(), [](const rooms::Tools& tools, const jobs::Occasion&) {
       purge(tools.database, tools.files, tools.clock.now());
     }}};

constexpr rooms::AskedJob asked_jobs[] = {{export_job, [](const rooms::Tools& tools, const jobs::Job& job) {
                                             make_export(tools.database, tools.files, tools.clock, job);
                                           }}};

constexpr rooms::FrequentJob frequent_jobs[] = {{"app.mail", send_mail}};

}  // namespace

const rooms::Room& room() {
  static const rooms::Room record{.name = "app",
                                  .add_routes = add_routes,
                                  .addresses = addresses,
                                  .places = places,
                                  .personal_tables = personal_tables(),
                                  .chapters = chapters(),
                                  .regular_jobs = regular_jobs,
                                  .asked_jobs = asked_jobs,
                                  .frequent_jobs = frequent_jobs,
                                  .erase_old = erase_what_is_old,
                                  .furnish = furnish_time_limits};
  return record;
}

}  // namespace koers::app
