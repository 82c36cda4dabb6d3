// /privacy/meenemen: everything in one file.
#include "app/export.h"
#include "app/export_texts.h"
#include "app/pages.h"
#include "campus/layout/components.h"
#include "campus/layout/frame.h"
#include "campus/navigation/navigation.h"
#include "platform/base/error.h"
#include "platform/i18n/dates.h"

namespace koers::app {
namespace {

using namespace html;
using http::Response;
using http::Visit;
using people::SignedIn;
namespace texts = export_texts;

bool can_be_fetched(const Visit& visit, const Export& one) {
  return one.file_key && one.ready_at && visit.now < *one.ready_at + export_kept_seconds;
}

Html request_button(Visit& visit, const i18n::Text& words, layout::Kind kind) {
  return layout::post_button(url("/privacy/meenemen"), visit.say(words),
                             {.kind = kind, .icon = layout::Icon("download-simple-bold")});
}

std::string day_and_time(const Visit& visit, Instant at) {
  return i18n::long_day(visit.language, day_of(at)) + " " +
         i18n::time_of_day(visit.language, minute_of_day(at));
}

Html ready_card(Visit& visit, const Export& one) {
  const double size = static_cast<double>(one.size.value_or(0)) / 1'000'000;
  Html content = layout::section_head("bestand", visit.say(texts::ready));
  content += p(visit.say(texts::ready_line, i18n::decimal(visit.language, std::max(size, 0.1), 1),
                         day_and_time(visit, *one.ready_at + export_kept_seconds)));
  if (one.fetched_at) content += layout::sub(visit.say(texts::fetched, day_and_time(visit, *one.fetched_at)));
  content +=
      layout::cluster(fragment(layout::button_link({.label = visit.say(texts::fetch),
                                                    .href = url("/privacy/meenemen/", one.id, "/koers.zip"),
                                                    .kind = layout::Kind::primary,
                                                    .icon = layout::Icon("download-simple-bold")}),
                               request_button(visit, texts::make_again, layout::Kind::plain)));
  return layout::card({.labelled_by = "bestand"}, content);
}

Html busy_card(Visit& visit, const Export& one) {
  return layout::card({.labelled_by = "bestand"},
                      fragment(layout::section_head("bestand", visit.say(texts::busy)),
                               p(visit.say(texts::busy_line, one.progress)),
                               layout::button_link({.label = visit.say(texts::look_again),
                                                    .href = url("/privacy/meenemen"),
                                                    .kind = layout::Kind::primary,
                                                    .icon = layout::Icon("arrows-clockwise")})));
}

Html state_card(Visit& visit, const SignedIn& me) {
  const auto last = last_export(visit.db(), me.institution(), me.id());
  if (last && can_be_fetched(visit, *last)) return ready_card(visit, *last);
  if (last && !last->ready_at) return busy_card(visit, *last);
  return layout::card(request_button(visit, texts::make_it, layout::Kind::primary));
}

Response show(Visit& visit, const SignedIn& me) {
  const std::string title = visit.say(texts::take_along);
  const Html content =
      fragment(layout::page_head({.title = title, .lead = fragment(visit.say(texts::take_along_line))}),
               state_card(visit, me), layout::card(p(visit.say(texts::what_is_in_it))),
               layout::notice(words::State::info, visit.say(texts::keep_safe)));
  return http::page(navigation::page(visit, {.title = title, .width = layout::PageWidth::narrow}, content));
}

Response request_export(Visit& visit, const SignedIn& me) {
  visit.write(
      [&](sql::Transaction& tx) { ask_export(tx, visit.house.ids, me.institution(), me.id(), visit.now); });
  return http::see_other(url("/privacy/meenemen"));
}

Response fetch(Visit& visit, const SignedIn& me, Id<Export> id) {
  const auto last = last_export(visit.db(), me.institution(), me.id());
  if (!last || last->id != id || !can_be_fetched(visit, *last)) throw NotFound("no such archive");
  const auto path = visit.house.files != nullptr ? visit.house.files->path_of(*last->file_key) : std::nullopt;
  if (!path) throw NotFound("the archive is gone");
  if (visit.request.method == "GET") {
    visit.write(
        [&](sql::Transaction& tx) { note_fetched(tx, me.institution(), me.id(), last->id, visit.now); });
  }
  Response response;
  response.type = "application/zip";
  response.file = std::make_shared<const std::filesystem::path>(*path);
  return std::move(response)
      .with("Content-Disposition", http::content_disposition("koers " + me.person().full_name() + ".zip"))
      .with("Cache-Control", "no-store");
}

}  // namespace

void add_export_routes(http::Router& router) {
  router.get<SignedIn>("/privacy/meenemen", show);
  router.post<SignedIn>("/privacy/meenemen", request_export).at_most({.burst = 10, .seconds = 600});
  router.get<SignedIn>("/privacy/meenemen/{id}/koers.zip", fetch);
}

}  // namespace koers::app
