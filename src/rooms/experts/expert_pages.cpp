// Finding an expert and asking one; and an offer of one's own.
#include "campus/access/accepted_forms.h"
#include "campus/people/fitting.h"
#include "platform/base/error.h"
#include "rooms/experts/expert_texts.h"
#include "rooms/experts/expert_views.h"
#include "rooms/experts/paths.h"
#include "rooms/experts/routes.h"

namespace koers::experts {
namespace {

using http::Response;
using http::Visit;
using people::Student;

Response gone_on(Visit& visit, const html::Url& address, const i18n::Text& text) {
  return http::see_other(address).with_toast({visit.say(text), std::nullopt});
}

Response show_experts(Visit& visit, const Student& me) {
  constexpr std::size_t longest_words = 100;
  std::string words = visit.request.field("q");
  if (words.size() > longest_words) words.clear();
  return http::page(
      views::experts_page(visit, {.words = words,
                                  .offers = offers_for(visit.db(), me, words, visit.today),
                                  .mine = asked_by(visit.db(), me),
                                  .has_offer = offer_of(visit.db(), me.institution(), me.id()).has_value(),
                                  .subject = people::subject_of(visit.request.field("bij"))}));
}

views::QuestionPage ask_page_of(Visit& visit, const Student& me, Id<people::Person> expert) {
  return {.offer = offer_for(visit.db(), me, expert, visit.today),
          .week_full = questions_this_week(visit.db(), me, visit.now) >= most_questions_a_week,
          .subject = people::subject_of(visit.request.field("bij"))};
}

Response show_ask(Visit& visit, const Student& me, Id<people::Person> expert) {
  auto page = ask_page_of(visit, me, expert);
  page.words = visit.request.field("begin");
  if (page.words.size() > longest_message) page.words.clear();
  return http::page(views::ask_page(visit, page));
}

Response ask(Visit& visit, const Student& me, Id<people::Person> expert) {
  auto page = ask_page_of(visit, me, expert);
  page.words = visit.request.field("woorden");
  page.flaw = flaw_of_message(page.words, visit.request.has("zeker"));
  const auto key = visit.request.id<access::FormKey>("sleutel");
  if (const auto known = key ? access::answer_to(visit.db(), me, *key) : std::nullopt) {
    return http::see_other(html::local_url(*known));
  }
  if (page.flaw || page.week_full || page.offer.left <= 0)
    return http::page(views::ask_page(visit, page), 422);
  const auto id = visit.new_id<Thread>();
  const auto message = visit.new_id<Message>();
  html::Url address = paths::thread(id);
  visit.write([&](sql::Transaction& tx) {
    address = paths::thread(id);
    if (const auto known = key ? access::answer_to(tx, me, *key) : std::nullopt) {
      address = html::local_url(*known);
      return;
    }
    ask_expert(tx, me, expert, id, message, page.words, page.subject, visit.now);
    if (key) access::remember(tx, me, *key, address.text(), visit.now);
  });
  return gone_on(visit, address, expert_texts::sent);
}

// ---- an offer of one's own

Response show_offer(Visit& visit, const Expert& me) {
  views::OfferPage page{.offer = offer_of(visit.db(), me.institution(), me.id())};
  if (page.offer) page.draft = {page.offer->work, page.offer->about, page.offer->monthly_limit};
  return http::page(views::offer_page(visit, page));
}

Response keep_offer(Visit& visit, const Expert& me) {
  views::OfferPage page{.offer = offer_of(visit.db(), me.institution(), me.id())};
  const auto number = visit.request.number("aantal").value_or(0);
  const bool countable = number >= 0 && number <= most_questions_a_month;
  page.draft = {visit.request.field("werk"), visit.request.field("over"),
                countable ? static_cast<int>(number) : 0};
  page.flaws = page.draft.flaws();
  if (!page.flaws.empty()) return http::page(views::offer_page(visit, page), 422);
  visit.write([&](sql::Transaction& tx) { make_offer(tx, me, page.draft, visit.now); });
  return gone_on(visit, paths::offer(), expert_texts::kept);
}

Response pause(Visit& visit, const Expert& me) {
  visit.write([&](sql::Transaction& tx) { pause_offer(tx, me, true); });
  return http::see_other(paths::offer());
}

Response resume(Visit& visit, const Expert& me) {
  visit.write([&](sql::Transaction& tx) { pause_offer(tx, me, false); });
  return http::see_other(paths::offer());
}

Response stop(Visit& visit, const Expert& me) {
  visit.write([&](sql::Transaction& tx) { stop_offer(tx, me); });
  return gone_on(visit, paths::questions(), expert_texts::stopped);
}

}  // namespace

void add_expert_routes(http::Router& router) {
  router.get<Student>("/vooruit/vraag-iemand", show_experts);
  router.get<Student>("/vooruit/vraag-iemand/{id}", show_ask);
  router.post<Student>("/vooruit/vraag-iemand/{id}", ask);
  router.get<Expert>("/vragen/aanbod", show_offer);
  router.post<Expert>("/vragen/aanbod", keep_offer);
  router.post<Expert>("/vragen/aanbod/pauze", pause);
  router.post<Expert>("/vragen/aanbod/verder", resume);
  router.post<Expert>("/vragen/aanbod/stoppen", stop);
}

}  // namespace koers::experts
