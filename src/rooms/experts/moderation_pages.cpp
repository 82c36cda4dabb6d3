// A co-ordinator looks at offers before students see them, and at what was reported. Looking is written down.
#include "platform/base/error.h"
#include "rooms/experts/moderation_texts.h"
#include "rooms/experts/moderation_views.h"
#include "rooms/experts/paths.h"
#include "rooms/experts/routes.h"

namespace koers::experts {
namespace {

using http::Response;
using http::Visit;

constexpr int reports_shown = 50;

Response gone_on(Visit& visit, const html::Url& address, const i18n::Text& text) {
  return http::see_other(address).with_toast({visit.say(text), std::nullopt});
}

views::ModerationPage page_of(Visit& visit, const Moderator& me) {
  return {.offers = waiting_offers(visit.db(), me.institution()),
          .reports = reports(visit.db(), me, reports_shown)};
}

Response show_moderation(Visit& visit, const Moderator& me) {
  return http::page(views::moderation_page(visit, page_of(visit, me)));
}

Response review(Visit& visit, const Moderator& me, Id<people::Person> person) {
  const bool good = visit.request.field("besluit") == "goed";
  auto page = page_of(visit, me);
  page.note = visit.request.field("reden");
  if (!good) page.flaw = flaw_of_note(page.note, longest_reason);
  if (page.flaw) {
    page.refused = person;
    return http::page(views::moderation_page(visit, page), 422);
  }
  visit.write([&](sql::Transaction& tx) {
    review_offer(tx, me, person, good, good ? std::string() : page.note, visit.now);
  });
  return gone_on(visit, paths::moderation(), good ? moderation_texts::shown : moderation_texts::asked);
}

Response show_report(Visit& visit, const Moderator& me, Id<Report> id) {
  const auto found = reported_thread(visit.db(), me, id);
  const auto act = visit.house.ids.next_value();
  visit.write([&](sql::Transaction& tx) {
    note_moderation(tx, me, found.report, ModerationKind::looked, act, visit.now);
  });
  return http::page(views::report_page(visit, {.reported = reported_thread(visit.db(), me, id)}));
}

Response decide(Visit& visit, const Moderator& me, Id<Report> id) {
  const auto found = reported_thread(visit.db(), me, id);
  const std::string decision = visit.request.field("besluit");
  const auto act = visit.house.ids.next_value();
  if (decision == "verberg" || decision == "herstel") {
    const auto message = visit.request.id<Message>("bericht");
    if (!message) throw NotFound("message");
    const bool hide = decision == "verberg";
    visit.write(
        [&](sql::Transaction& tx) { hide_message(tx, me, found.report, *message, hide, act, visit.now); });
    return gone_on(visit, paths::reported(id), hide ? moderation_texts::hidden : moderation_texts::restored);
  }
  if (decision == "sluit-aanbod" || decision == "open-aanbod") {
    const bool close = decision == "sluit-aanbod";
    visit.write([&](sql::Transaction& tx) { close_offer(tx, me, found, close, act, visit.now); });
    return gone_on(visit, paths::reported(id),
                   close ? moderation_texts::offer_closed : moderation_texts::offer_restored);
  }
  return http::see_other(paths::reported(id));
}

Response answer(Visit& visit, const Moderator& me, Id<Report> id) {
  views::ReportPage page{.reported = reported_thread(visit.db(), me, id)};
  if (page.reported.report.closed_at) return http::see_other(paths::reported(id));
  page.answer = visit.request.field("woorden");
  page.flaw = flaw_of_note(page.answer, longest_answer);
  if (page.flaw) return http::page(views::report_page(visit, page), 422);
  const auto act = visit.house.ids.next_value();
  visit.write([&](sql::Transaction& tx) {
    answer_report(tx, me, page.reported.report, page.answer, act, visit.now);
  });
  return gone_on(visit, paths::moderation(), moderation_texts::answered);
}

}  // namespace

html::Html moderation_card(http::Visit& visit, const people::SignedIn& me) {
  const auto offers = waiting_offers(visit.db(), me.institution()).size();
  return views::waiting_card(visit, static_cast<int>(offers) + open_reports(visit.db(), me.institution()));
}

void add_moderation_routes(http::Router& router) {
  router.get<Moderator>("/moderatie", show_moderation);
  router.post<Moderator>("/moderatie/aanbod/{id}", review);
  router.get<Moderator>("/moderatie/meldingen/{id}", show_report);
  router.post<Moderator>("/moderatie/meldingen/{id}/besluit", decide);
  router.post<Moderator>("/moderatie/meldingen/{id}/antwoord", answer);
}

}  // namespace koers::experts
