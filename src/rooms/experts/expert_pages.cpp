// Finding an expert and asking one; and an offer of one's own.
#include "campus/access/accepted_forms.h"
#include "campus/people/fitting.h"
#include "rooms/experts/expert_forms.h"
#include "rooms/experts/expert_texts.h"
#include "rooms/experts/expert_views.h"
#include "rooms/experts/paths.h"
#include "rooms/experts/routes.h"

namespace koers::experts {
namespace {

using http::Response;
using http::Visit;
using people::Student;

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
  page.question = message_form.start({.words = visit.request.field("begin"), .subject = page.subject});
  return http::page(views::ask_page(visit, page));
}

Response ask(Visit& visit, const Student& me, Id<people::Person> expert) {
  auto page = ask_page_of(visit, me, expert);
  const auto typed = message_form.read(visit);
  page.question = typed;
  if (!typed.holds()) return http::page(views::ask_page(visit, page), typed.status());
  // The last question of a week, sent twice, is answered again; one more is not taken.
  const auto key = visit.request.id<access::FormKey>("sleutel");
  const bool is_known = key && access::answer_to(visit.db(), me, *key);
  if (page.is_full() && !is_known) return http::page(views::ask_page(visit, page), 422);
  const auto id = visit.new_id<Thread>();
  const auto message = visit.new_id<Message>();
  return access::once(visit, me, paths::thread(id),
                      [&](sql::Transaction& tx) {
                        ask_expert(tx, me, expert, id, message, typed.value.words, page.subject, visit.now);
                      })
      .with_toast({visit.say(expert_texts::sent), std::nullopt});
}

// ---- an offer of one's own

Response show_offer(Visit& visit, const Expert& me) {
  const auto offer = offer_of(visit.db(), me.institution(), me.id());
  return http::page(views::offer_page(visit, offer, offer_form.edit(draft_of(offer))));
}

Response keep_offer(Visit& visit, const Expert& me) {
  const auto typed = offer_form.change(
      visit, [&](sql::Transaction& tx) { return locked_offer_draft(tx, me); },
      [&](sql::Transaction& tx, const OfferDraft& draft) { make_offer(tx, me, draft, visit.now); });
  if (typed.holds()) return http::see_other(paths::offer(), visit.say(expert_texts::kept));
  const auto offer = offer_of(visit.db(), me.institution(), me.id());
  return http::page(views::offer_page(visit, offer, typed), typed.status());
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
  return http::see_other(paths::questions(), visit.say(expert_texts::stopped));
}

}  // namespace

void keep_addresses_out(Visit& visit, forms::Typed<OfferDraft>& typed) {
  for (const char* field : {"werk", "over"}) {
    if (mentions_address(typed.text(field))) typed.refuse(field, visit.say(expert_texts::no_address));
  }
}

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
