// /afspraken/{afspraak}: one commitment, the answer of who is asked, and what becomes of it.
#include "campus/access/undo.h"
#include "campus/inbox/inbox.h"
#include "campus/navigation/navigation.h"
#include "platform/base/error.h"
#include "rooms/commitments/commitment_views.h"
#include "rooms/commitments/desk.h"
#include "rooms/commitments/paths.h"
#include "rooms/commitments/register.h"
#include "rooms/commitments/routes.h"
#include "rooms/commitments/talk.h"

namespace koers::commitments {
namespace {

using http::Response;
using http::Visit;
using views::CommitmentPage;

CommitmentPage page_for(Visit& visit, const Colleague& me, Id<Commitment> id) {
  const CommitmentReach& reach = reach_of(visit, me);
  Commitment one = commitment_of(visit.db(), me.institution(), reach, id, visit.today);
  const CommitmentUse use = use_of(reach, one, visit.today);
  CommitmentPage page{.reach = reach, .one = std::move(one), .use = use};
  page.unit_name = organisation::unit_name(visit.db(), me.institution(), page.one.unit()).value_or("");
  page.moves = moves_of(visit.db(), me.institution(), id);
  page.talks = talks_of(visit.db(), me.institution(), id, me.id());
  if (use.answers || use.passes_on) page.colleagues = colleagues_for(visit, reach, page.one.unit());
  return page;
}

Response page_of(Visit& visit, const CommitmentPage& page) {
  return http::page(navigation::page(visit, {.title = page.one.what, .place = "/afspraken"},
                                     views::commitment_page(visit, page)),
                    page.returned.status());
}

Response show(Visit& visit, const Colleague& me, Id<Commitment> id) {
  const CommitmentPage page = page_for(visit, me, id);
  inbox::opened(visit, me, {id.value});
  return page_of(visit, page);
}

Response back(Visit& visit, const Colleague& me, Id<Commitment> id, const forms::Returned& returned) {
  CommitmentPage page = page_for(visit, me, id);
  page.returned = returned;
  return page_of(visit, page);
}

template <class Work>
Response act(Visit& visit, const Colleague& me, const html::Url& to, const i18n::Text& said,
             const Work& work) {
  write_commitments(visit, me, work);
  return http::see_other(to, visit.say(said));
}

// ---- who is asked, and who asked

Response say_yes(Visit& visit, const Colleague& me, Id<Commitment> id) {
  return act(visit, me, paths::all(), texts::taken, [&](const CommitmentWriting& w) { accept(w, id); });
}

Response say_other(Visit& visit, const Colleague& me, Id<Commitment> id) {
  const CommitmentPage page = page_for(visit, me, id);
  auto options = views::person_options(visit, page.colleagues, me.id());
  options.erase(options.begin());
  const auto typed = counter_form.read(visit, {{"liever-wie", {.options = std::move(options)}}});
  if (!typed.holds()) return back(visit, me, id, {counter_form, typed, text(id)});
  return act(visit, me, paths::one(id), texts::proposed,
             [&](const CommitmentWriting& w) { counter(w, id, typed.value); });
}

Response say_no(Visit& visit, const Colleague& me, Id<Commitment> id) {
  const auto typed = decline_form.read(visit);
  if (!typed.holds()) return back(visit, me, id, {decline_form, typed, text(id)});
  return act(visit, me, paths::all(), texts::said_no,
             [&](const CommitmentWriting& w) { decline(w, id, typed.value.words); });
}

Response say_agreed(Visit& visit, const Colleague& me, Id<Commitment> id) {
  return act(visit, me, paths::one(id), texts::agreed, [&](const CommitmentWriting& w) { agree(w, id); });
}

Response ask_again(Visit& visit, const Colleague& me, Id<Commitment> id) {
  return act(visit, me, paths::one(id), texts::insisted, [&](const CommitmentWriting& w) { insist(w, id); });
}

Response take_question_back(Visit& visit, const Colleague& me, Id<Commitment> id) {
  return act(visit, me, paths::all(), texts::question_gone,
             [&](const CommitmentWriting& w) { take_back(w, id); });
}

// ---- what becomes of it

Response mark_done(Visit& visit, const Colleague& me, Id<Commitment> id) {
  std::string mark;
  write_commitments(visit, me, [&](const CommitmentWriting& w) {
    finish(w, id);
    mark = locked_commitment(w, id).mark();
  });
  return http::see_other(paths::all(), visit.say(texts::marked_done),
                         access::undo(paths::act(id, "toch-niet"), mark));
}

Response mark_open(Visit& visit, const Colleague& me, Id<Commitment> id) {
  return act(visit, me, paths::one(id), texts::taken_back, [&](const CommitmentWriting& w) {
    access::undo_only(visit, locked_commitment(w, id).mark());
    reopen(w, id);
  });
}

Response put_off(Visit& visit, const Colleague& me, Id<Commitment> id) {
  forms::Typed<MoveDraft> typed;
  write_commitments(visit, me, [&](const CommitmentWriting& w) {
    const Commitment now = locked_commitment(w, id);
    typed = move_form.read_change(visit, {now.before_on, ""});
    if (typed.holds() && typed.value.before == now.before_on) {
      typed.refuse("nieuwe-dag", visit.say(texts::same_day));
    }
    if (typed.holds()) move(w, id, typed.value);
  });
  if (!typed.holds()) return back(visit, me, id, {move_form, typed});
  return http::see_other(paths::one(id), visit.say(texts::was_put_off));
}

Response let_it_go(Visit& visit, const Colleague& me, Id<Commitment> id) {
  const auto typed = let_go_form.read(visit);
  if (!typed.holds()) return back(visit, me, id, {let_go_form, typed});
  return act(visit, me, paths::one(id), texts::was_let_go,
             [&](const CommitmentWriting& w) { let_go(w, id, typed.value.words); });
}

Response note_talked(Visit& visit, const Colleague& me, Id<Commitment> id) {
  const auto typed = talk_form.read(visit);
  if (!typed.holds()) return back(visit, me, id, {talk_form, typed, text(id)});
  if (typed.value.when == TalkDay::not_yet) {
    commitment_of(visit.db(), me.institution(), reach_of(visit, me), id, visit.today);
    return http::see_other(paths::all(), visit.say(texts::talk_later));
  }
  return act(visit, me, paths::all(), texts::talk_kept,
             [&](const CommitmentWriting& w) { note_talk(w, id, typed.value); });
}

Response ask_other(Visit& visit, const Colleague& me, Id<Commitment> id) {
  const CommitmentPage page = page_for(visit, me, id);
  const auto typed = pass_on_form.read(
      visit, {{"wie-nu", {.options = views::person_options(visit, page.colleagues, me.id())}}});
  if (!typed.holds()) return back(visit, me, id, {pass_on_form, typed});
  return act(visit, me, paths::one(id), texts::settled,
             [&](const CommitmentWriting& w) { pass_on(w, id, *typed.value.person); });
}

}  // namespace

void add_commitment_routes(http::Router& router) {
  router.get<Colleague>("/afspraken/{afspraak}", show);
  router.post<Colleague>("/afspraken/{afspraak}/ja", say_yes);
  router.post<Colleague>("/afspraken/{afspraak}/anders", say_other);
  router.post<Colleague>("/afspraken/{afspraak}/nee", say_no);
  router.post<Colleague>("/afspraken/{afspraak}/akkoord", say_agreed);
  router.post<Colleague>("/afspraken/{afspraak}/toch", ask_again);
  router.post<Colleague>("/afspraken/{afspraak}/intrekken", take_question_back);
  router.post<Colleague>("/afspraken/{afspraak}/gedaan", mark_done);
  router.post<Colleague>("/afspraken/{afspraak}/toch-niet", mark_open);
  router.post<Colleague>("/afspraken/{afspraak}/verzet", put_off);
  router.post<Colleague>("/afspraken/{afspraak}/los", let_it_go);
  router.post<Colleague>("/afspraken/{afspraak}/gesproken", note_talked);
  router.post<Colleague>("/afspraken/{afspraak}/wie", ask_other);
}

}  // namespace koers::commitments
