// /link/{sleutel}/verslag: the trainer reads the recap of a moment, writes in it and confirms it. What is
// written at the table goes this way too.
#include "rooms/trainers/recap_pages.h"

#include "rooms/trainers/link_pages.h"
#include "rooms/trainers/link_views.h"
#include "rooms/trainers/recap_views.h"
#include "rooms/trainers/routes.h"
#include "rooms/trainers/table_pages.h"

namespace koers::trainers {
namespace {

using http::Response;
using http::Visit;
using people::Anyone;
using placements::Doing;

Response page_of(Visit& visit, const OpenedLink& opened, const std::string& key, Id<Touchpoint> moment,
                 const forms::Returned& returned = {}) {
  return with_recap(visit, opened, key, moment, returned, [&](const views::RecapPage& page) {
    return unlisted(http::page(views::recap_page(visit, opened, key, page), returned.status()));
  });
}

Response late_page(Visit& visit, const std::string& key, const std::string& words) {
  const auto content = placements::views::too_late(visit, words, paths::by_link(key));
  return unlisted(http::page(views::public_page(visit, content), 409));
}

// Runs `act` when the trainer's own device asks, and answers what is due otherwise. Whoever was at the table
// when it ended, or was put back, keeps what was typed; of a moment that was held without finds nothing.
template <class Act>
Response by_trainer(Visit& visit, const std::string& key, Id<Touchpoint> id, Act act) {
  const OpenedLink opened = opened_by(visit, key);
  if (auto answer = turned_away(visit, opened, key)) return *std::move(answer);
  const auto writer = RecapWriter::of(opened);
  const Touchpoint moment = any_recap_of(visit.db(), writer, id).moment;
  if (moment.state == MomentState::held && !moment.with_trainer && !moment.begun_at) {
    throw NotFound("the trainer was not there");
  }
  return act(Doing{visit, writer, moment,
                   moment.is_begun() ? paths::table_by_link(key) : paths::recap_by_link(key, id),
                   [&](const forms::Returned& returned) {
                     return moment.is_begun() ? table_page(visit, opened, key, id, returned)
                                              : page_of(visit, opened, key, id, returned);
                   },
                   [&](const std::string& words) { return late_page(visit, key, words); },
                   [&](const auto& act) {
                     visit.write([&](sql::Transaction& tx) { locked_link(tx, opened, visit.now), act(tx); });
                   }});
}

Response show(Visit& visit, const Anyone&, std::string key, Id<Touchpoint> moment) {
  const OpenedLink opened = opened_by(visit, key);
  if (auto answer = turned_away(visit, opened, key)) return *std::move(answer);
  if (any_recap_of(visit.db(), RecapWriter::of(opened), moment).moment.is_begun()) {
    return http::see_other(paths::table_by_link(key));
  }
  return page_of(visit, opened, key, moment);
}
template <auto act>
Response does(Visit& visit, const Anyone&, std::string key, Id<Touchpoint> moment) {
  return by_trainer(visit, key, moment, act);
}
Response takes(Visit& visit, const Anyone&, std::string key, Id<Touchpoint> moment, Id<RecapLine> part) {
  return by_trainer(visit, key, moment, [&](const Doing& doing) { return placements::take(doing, part); });
}

}  // namespace

void add_recap_routes(http::Router& router) {
  constexpr http::Rate rate{.burst = 40, .seconds = 5};
  router.get<Anyone>("/link/{sleutel}/verslag/{moment}", show).at_most({.burst = 120, .seconds = 1});
  router.post<Anyone>("/link/{sleutel}/verslag/{moment}/zin", does<placements::say>).at_most(rate);
  router.post<Anyone>("/link/{sleutel}/verslag/{moment}/weg/{deel}", takes).at_most(rate);
  router.post<Anyone>("/link/{sleutel}/verslag/{moment}/afspraak", does<placements::agree>).at_most(rate);
  router.post<Anyone>("/link/{sleutel}/verslag/{moment}/klopt", does<placements::say_right>).at_most(rate);
}

}  // namespace koers::trainers
