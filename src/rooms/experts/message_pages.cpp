// The questions that somebody asked or was asked, and one thread: only for the two whose it is.
#include <algorithm>

#include "campus/access/accepted_forms.h"
#include "platform/base/error.h"
#include "rooms/experts/expert_forms.h"
#include "rooms/experts/expert_texts.h"
#include "rooms/experts/message_views.h"
#include "rooms/experts/paths.h"
#include "rooms/experts/routes.h"

namespace koers::experts {
namespace {

using http::Response;
using http::Visit;
using people::SignedIn;
using people::Student;

constexpr std::size_t others_shown = 3;

Response show_questions(Visit& visit, const Expert& me) {
  return http::page(
      views::questions_page(visit, {.of_me = asked_of(visit.db(), me),
                                    .mine = asked_by(visit.db(), me),
                                    .has_offer = offer_of(visit.db(), me.institution(), me.id()).has_value(),
                                    .is_student = me.identity().enrolment.has_value()}));
}

constexpr sql::Statement select_name_of_other{"experts.select_name_of_other", R"(
    SELECT given_name FROM campus_people WHERE institution_id = $1 AND id = $2)"};

// Somebody else who may know: not the one who was asked, and with room for a question.
std::vector<OfferSummary> others_for(Visit& visit, const Thread& thread) {
  auto all = offers_for(visit.db(), Student::admit(visit), "", visit.today);
  std::erase_if(
      all, [&](const OfferSummary& offer) { return offer.left <= 0 || offer.person_id == thread.expert_id; });
  if (all.size() > others_shown) all.resize(others_shown);
  return all;
}

views::ThreadPage page_of(Visit& visit, const SignedIn& me, Id<Thread> id) {
  views::ThreadPage page{.thread = own_thread(visit.db(), me, id),
                         .me = me.id(),
                         .my_name = me.person().given_name,
                         .other_name = {}};
  const auto other = page.thread.other_than(me.id());
  const auto name = visit.db().one<std::string>(select_name_of_other, me.institution(), other);
  page.other_name = name.value_or(visit.say(expert_texts::somebody));
  if (page.i_asked()) {
    if (const auto offer = offer_of(visit.db(), me.institution(), other)) page.other_work = offer->work;
    if (waits_too_long(page.thread, visit.today) && me.identity().enrolment) {
      page.others = others_for(visit, page.thread);
    }
  }
  page.messages = messages_of(visit.db(), me.institution(), id);
  page.reports = own_reports(visit.db(), me, id);
  page.moderations = moderations_of(visit.db(), me.institution(), id);
  page.may_write = may_write(visit.db(), me.institution(), page.thread, me.id());
  page.i_blocked = has_blocked(visit.db(), me, other);
  page.message = message_form.start();
  page.thanks = thanks_form.start();
  page.report = report_form.start();
  return page;
}

Response show_thread(Visit& visit, const SignedIn& me, Id<Thread> id) {
  const auto page = page_of(visit, me, id);
  inbox::opened(visit, me, {id.value});
  return http::page(views::thread_page(visit, page));
}

Response write(Visit& visit, const SignedIn& me, Id<Thread> id) {
  auto page = page_of(visit, me, id);
  const auto typed = message_form.read(visit);
  page.message = typed;
  if (!typed.holds()) return http::page(views::thread_page(visit, page), typed.status());
  const auto message = visit.new_id<Message>();
  return access::once(
             visit, me, paths::thread(id),
             [&](sql::Transaction& tx) { write_message(tx, me, id, message, typed.value.words, visit.now); })
      .with_toast({visit.say(expert_texts::answer_sent), std::nullopt});
}

Response thank(Visit& visit, const Student& me, Id<Thread> id) {
  auto page = page_of(visit, me, id);
  if (!page.i_asked()) throw Forbidden("the student closes it");
  const auto typed = thanks_form.read(visit);
  page.thanks = typed;
  if (!typed.holds()) return http::page(views::thread_page(visit, page), typed.status());
  const auto message = visit.new_id<Message>();
  return access::once(
             visit, me, paths::thread(id),
             [&](sql::Transaction& tx) { close_thread(tx, me, id, message, typed.value.words, visit.now); })
      .with_toast({visit.say(expert_texts::closed, page.other_name), paths::reopen_thread(id)});
}

Response reopen(Visit& visit, const Student& me, Id<Thread> id) {
  visit.write([&](sql::Transaction& tx) { reopen_thread(tx, me, id, visit.now); });
  return http::see_other(paths::thread(id), visit.say(expert_texts::open_again));
}

// ---- safety

Response report(Visit& visit, const SignedIn& me, Id<Thread> id) {
  auto page = page_of(visit, me, id);
  const auto typed = report_form.read(visit, views::report_givens(visit, page));
  page.report = typed;
  if (!typed.holds()) return http::page(views::thread_page(visit, page), typed.status());
  const auto report = visit.new_id<Report>();
  return access::once(visit, me, paths::thread(id),
                      [&](sql::Transaction& tx) {
                        report_thread(tx, me, id, report, typed.value.message_id, typed.value.reason,
                                      visit.now);
                      })
      .with_toast({visit.say(expert_texts::reported), std::nullopt});
}

Response block_other(Visit& visit, const SignedIn& me, Id<Thread> id) {
  const auto other = own_thread(visit.db(), me, id).other_than(me.id());
  if (other) visit.write([&](sql::Transaction& tx) { block(tx, me, other, visit.now); });
  return http::see_other(paths::thread(id), visit.say(expert_texts::blocked), paths::unblock(id));
}

Response unblock_other(Visit& visit, const SignedIn& me, Id<Thread> id) {
  const auto other = own_thread(visit.db(), me, id).other_than(me.id());
  visit.write([&](sql::Transaction& tx) { unblock(tx, me, other); });
  return http::see_other(paths::thread(id), visit.say(expert_texts::unblocked));
}

}  // namespace

void warn_of_address(Visit& visit, forms::Typed<MessageDraft>& typed) {
  if (typed.value.is_sure || !mentions_address(typed.text("woorden"))) return;
  typed.refuse("woorden", visit.say(expert_texts::holds_address));
}

void add_message_routes(http::Router& router) {
  router.get<Expert>("/vragen", show_questions);
  router.get<SignedIn>("/vragen/{id}", show_thread);
  router.post<SignedIn>("/vragen/{id}/bericht", write);
  router.post<Student>("/vragen/{id}/bedanken", thank);
  router.post<Student>("/vragen/{id}/open", reopen);
  router.post<SignedIn>("/vragen/{id}/melden", report);
  router.post<SignedIn>("/vragen/{id}/blokkeren", block_other);
  router.post<SignedIn>("/vragen/{id}/deblokkeren", unblock_other);
}

}  // namespace koers::experts
