// A co-ordinator looks at offers before students see them, and at what was reported. Looking is written down.
#include "campus/access/accepted_forms.h"
#include "platform/base/error.h"
#include "rooms/experts/moderation_forms.h"
#include "rooms/experts/moderation_texts.h"
#include "rooms/experts/moderation_views.h"
#include "rooms/experts/paths.h"
#include "rooms/experts/routes.h"

namespace koers::experts {
namespace {

using http::Response;
using http::Visit;

views::ModerationPage page_of(Visit& visit, const Moderator& me) {
  return {.offers = waiting_offers(visit.db(), me.institution()), .reports = reports(visit.db(), me)};
}

Response show_moderation(Visit& visit, const Moderator& me) {
  const auto page = page_of(visit, me);
  std::vector<std::int64_t> shown;
  for (const OfferRow& offer : page.offers) shown.push_back(offer.person_id.value);
  inbox::opened(visit, me, shown);
  return http::page(views::moderation_page(visit, page));
}

// One form, two buttons: an offer that is good needs no words.
Response review(Visit& visit, const Moderator& me, Id<people::Person> person) {
  if (visit.request.field("besluit") == "goed") {
    visit.write([&](sql::Transaction& tx) { review_offer(tx, me, person, true, {}, visit.now); });
    return http::see_other(paths::moderation(), visit.say(moderation_texts::shown));
  }
  const auto typed = review_form.read(visit);
  if (!typed.holds()) {
    auto page = page_of(visit, me);
    page.refused = person;
    page.note = typed;
    return http::page(views::moderation_page(visit, page), typed.status());
  }
  return access::once(
             visit, me, paths::moderation(),
             [&](sql::Transaction& tx) { review_offer(tx, me, person, false, typed.value.words, visit.now); })
      .with_toast({visit.say(moderation_texts::asked), std::nullopt});
}

Response show_report(Visit& visit, const Moderator& me, Id<Report> id) {
  const auto found = reported_thread(visit.db(), me, id);
  const auto act = visit.house.ids.next_value();
  visit.write([&](sql::Transaction& tx) {
    note_moderation(tx, me, found.report, ModerationKind::looked, act, visit.now);
  });
  inbox::opened(visit, me, {id.value});
  return http::page(views::report_page(visit, reported_thread(visit.db(), me, id), answer_form.start()));
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
    return http::see_other(paths::reported(id),
                           visit.say(hide ? moderation_texts::hidden : moderation_texts::restored));
  }
  if (decision == "sluit-aanbod" || decision == "open-aanbod") {
    const bool close = decision == "sluit-aanbod";
    visit.write([&](sql::Transaction& tx) { close_offer(tx, me, found, close, act, visit.now); });
    return http::see_other(paths::reported(id), visit.say(close ? moderation_texts::offer_closed
                                                                : moderation_texts::offer_restored));
  }
  return http::see_other(paths::reported(id));
}

Response answer(Visit& visit, const Moderator& me, Id<Report> id) {
  const auto reported = reported_thread(visit.db(), me, id);
  if (reported.report.closed_at) return http::see_other(paths::reported(id));
  const auto typed = answer_form.read(visit);
  if (!typed.holds()) return http::page(views::report_page(visit, reported, typed), typed.status());
  const auto act = visit.house.ids.next_value();
  return access::once(visit, me, paths::moderation(),
                      [&](sql::Transaction& tx) {
                        answer_report(tx, me, reported.report, typed.value.words, act, visit.now);
                      })
      .with_toast({visit.say(moderation_texts::answered), std::nullopt});
}

}  // namespace

void add_moderation_routes(http::Router& router) {
  router.get<Moderator>("/moderatie", show_moderation);
  router.post<Moderator>("/moderatie/aanbod/{id}", review);
  router.get<Moderator>("/moderatie/meldingen/{id}", show_report);
  router.post<Moderator>("/moderatie/meldingen/{id}/besluit", decide);
  router.post<Moderator>("/moderatie/meldingen/{id}/antwoord", answer);
}

}  // namespace koers::experts
