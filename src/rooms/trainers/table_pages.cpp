// /link/{sleutel}/gesprek: the table of a moment of three for the trainer, before, during and after it. What
// is written there goes the way of the recap (recap_pages.cpp).
#include "rooms/trainers/table_pages.h"

#include "platform/base/error.h"
#include "rooms/trainers/link_pages.h"
#include "rooms/trainers/recap_pages.h"
#include "rooms/trainers/routes.h"
#include "rooms/trainers/table_views.h"

namespace koers::trainers {

using http::Response;
using http::Visit;
using people::Anyone;

namespace {

views::TablePage table_of(Visit& visit, const OpenedLink& opened, const std::string& key,
                          const views::RecapPage& recap) {
  const auto moment = recap.recap.moment.id;
  return {
      .recap = recap,
      .brought = {opened.student, opened.placement,
                  shown_to_trainer(visit.db(), opened.institution, opened.student.id, opened.placement.id)},
      .live = paths::table_by_link(key, "live"),
      .part = paths::table_by_link(key, "tafel").with("moment", id_text(moment.value)),
      .typing = paths::table_by_link(key, "typt"),
      .after = paths::recap_by_link(key, moment),
      .there = Table::of(opened).there(visit)};
}

}  // namespace

Response table_page(Visit& visit, const OpenedLink& opened, const std::string& key, Id<Touchpoint> moment,
                    const forms::Returned& returned) {
  return with_recap(visit, opened, key, moment, returned, [&](const views::RecapPage& recap) {
    const auto page = table_of(visit, opened, key, recap);
    return unlisted(http::page(views::table_page(visit, key, page), returned.status()));
  });
}

namespace {

// The talk that goes on; else what is planned today; else what waits for a yes; else what is to come.
Response show_table(Visit& visit, const Anyone&, std::string key) {
  const OpenedLink opened = opened_by(visit, key);
  if (auto answer = turned_away(visit, opened, key)) return *std::move(answer);
  const auto now = at_table(visit.db(), opened.institution, opened.student.id, opened.placement.id);
  if (now) return table_page(visit, opened, key, now->id, {});
  const auto next =
      next_planned(visit.db(), opened.institution, opened.student.id, opened.placement.id, visit.today);
  if (!next || next->planned_on != visit.today) {
    if (const auto recap = recap_for_trainer(visit.db(), opened)) {
      return http::see_other(paths::recap_by_link(key, *recap));
    }
  }
  return unlisted(http::page(views::waiting_page(visit, opened, key, next)));
}

// A page that is open while its link is closed holds nothing of the placement any more: it leads away.
Response show_part(Visit& visit, const Anyone&, std::string key) {
  const OpenedLink opened = opened_by(visit, key);
  if (turned_away(visit, opened, key)) return unlisted(http::part(views::gone_live(visit, key)));
  const auto moment = visit.request.id<Touchpoint>("moment");
  if (!moment) {
    const auto now = at_table(visit.db(), opened.institution, opened.student.id, opened.placement.id);
    return unlisted(http::part(views::waiting_live(visit, key, now.has_value())));
  }
  const auto one = any_recap_of(visit.db(), RecapWriter::of(opened), *moment).moment;
  if (!is_for_trainer(one)) return unlisted(http::part(views::over_live(visit, key, one)));
  return with_recap(visit, opened, key, *moment, {}, [&](const views::RecapPage& recap) {
    return unlisted(http::part(placements::views::live_parts(visit, table_of(visit, opened, key, recap))));
  });
}

// Admitted anew each time it begins; when the link is closed, it ends (Table::send_trainer_away).
Response listen(Visit& visit, const Anyone&, std::string key) {
  const OpenedLink opened = opened_by(visit, key);
  if (turned_away(visit, opened, key)) throw Forbidden("not the trainer's device");
  Response stream;
  stream.topic = Table::of(opened).topic();
  stream.listener = code(Voice::trainer);
  return unlisted(std::move(stream));
}

Response types(Visit& visit, const Anyone&, std::string key) {
  const OpenedLink opened = opened_by(visit, key);
  if (turned_away(visit, opened, key)) throw Forbidden("not the trainer's device");
  if (at_table(visit.db(), opened.institution, opened.student.id, opened.placement.id)) {
    Table::of(opened).tell_typing(visit, Voice::trainer);
  }
  return http::plain("", 204);
}

}  // namespace

void add_table_routes(http::Router& router) {
  router.get<Anyone>("/link/{sleutel}/gesprek", show_table).at_most({.burst = 120, .seconds = 1});
  router.get<Anyone>("/link/{sleutel}/gesprek/tafel", show_part).at_most({.burst = 240, .seconds = 1});
  router.get<Anyone>("/link/{sleutel}/gesprek/live", listen).at_most({.burst = 60, .seconds = 1});
  router.post<Anyone>("/link/{sleutel}/gesprek/typt", types).at_most({.burst = 120, .seconds = 1});
}

}  // namespace koers::trainers
