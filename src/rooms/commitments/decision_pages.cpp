// /besluiten: what is asked of who leads, what was chosen and why, and what came of it (OR-09).
#include "campus/access/accepted_forms.h"
#include "campus/access/undo.h"
#include "campus/inbox/inbox.h"
#include "campus/navigation/navigation.h"
#include "platform/base/error.h"
#include "rooms/commitments/decision_forms.h"
#include "rooms/commitments/decision_views.h"
#include "rooms/commitments/desk.h"
#include "rooms/commitments/meeting_paths.h"
#include "rooms/commitments/routes.h"

namespace koers::commitments {
namespace {

using http::Response;
using http::Visit;
using views::DecisionPage;
using views::DecisionsPage;
namespace said = decision_texts;

constexpr int decided_at_once = 8;

Response show_all(Visit& visit, const Colleague& me) {
  const CommitmentReach& reach = reach_of(visit, me);
  DecisionsPage page{.reach = reach};
  page.year = count_resolutions(visit.db(), me.institution(), reach, visit.today);
  page.asked = open_resolutions(visit.db(), me.institution(), reach);
  page.part =
      layout::ListPart(visit, "genomen", decided_at_once, count_decided(visit.db(), me.institution(), reach));
  page.over = decided_resolutions(visit.db(), me.institution(), reach, visit.today, page.part.window());
  page.coming = coming_meetings(visit.db(), me.institution(), reach, visit.today);
  if (!page.coming.empty()) page.items = items_of(visit.db(), me.institution(), {page.coming.front().id});
  page.may_ask = !reach.led.empty();
  return http::page(navigation::page(visit, {.title = visit.say(said::decisions), .place = "/besluiten"},
                                     views::decisions_page(visit, page)));
}

// ---- asking for one

Response asking_page(Visit& visit, const Colleague& me, const forms::Answers& answers) {
  const CommitmentReach& reach = reach_of(visit, me);
  if (reach.led.empty()) throw Forbidden("of who leads a part of the school");
  const auto coming = coming_meetings(visit.db(), me.institution(), reach, visit.today);
  return http::page(navigation::page(visit, {.title = visit.say(said::prepare), .place = "/besluiten"},
                                     views::asking_page(visit, reach, coming, answers)),
                    answers.status());
}

Response show_asking(Visit& visit, const Colleague& me) {
  ResolutionDraft draft{.unit = unit_text(reach_of(visit, me).own)};
  return asking_page(visit, me, resolution_form.start(draft));
}

Response ask(Visit& visit, const Colleague& me) {
  const CommitmentReach& reach = reach_of(visit, me);
  if (reach.led.empty()) throw Forbidden("of who leads a part of the school");
  const auto coming = coming_meetings(visit.db(), me.institution(), reach, visit.today);
  const auto typed = resolution_form.read(visit, views::asking_givens(visit, reach, coming));
  if (!typed.holds()) return asking_page(visit, me, typed);
  const auto id = visit.new_id<Resolution>();
  return access::once(visit, me, paths::decision(id),
                      [&](sql::Transaction& tx) {
                        ask_resolution({tx, me.institution(), reach, visit.house.ids, visit.now, visit.today},
                                       id, typed.value);
                      })
      .with_toast({visit.say(said::was_asked), std::nullopt});
}

// ---- one

DecisionPage page_for(Visit& visit, const Colleague& me, Id<Resolution> id) {
  const CommitmentReach& reach = reach_of(visit, me);
  DecisionPage page{.reach = reach,
                    .one = resolution_of(visit.db(), me.institution(), reach, id, visit.today)};
  page.unit_name = organisation::unit_name(visit.db(), me.institution(), page.one.unit()).value_or("");
  if (page.one.made_by.value != 0) {
    page.asker = people::person_of(visit.db(), me.institution(), page.one.made_by).full_name();
  }
  page.choices = choices_of(visit.db(), me.institution(), id);
  page.reactions = reactions_of(visit.db(), me.institution(), id);
  page.meeting = meeting_with(visit.db(), me.institution(), id);
  page.agreed = commitments_with(
      visit.db(), me.institution(),
      commitments_from(visit.db(), me.institution(), reach, CommitmentOrigin::decision, text(id)),
      visit.today);
  page.draft = draft_of(visit.db(), me.institution(), page.one);
  if (page.one.state == ResolutionState::taken && reach.leads(page.one.unit())) {
    page.colleagues = colleagues_for(visit, reach, page.one.unit());
  }
  return page;
}

Response page_of(Visit& visit, const DecisionPage& page, int status) {
  return http::page(navigation::page(visit, {.title = page.one.question, .place = "/besluiten"},
                                     views::decision_page(visit, page)),
                    status);
}

Response show(Visit& visit, const Colleague& me, Id<Resolution> id) {
  const DecisionPage page = page_for(visit, me, id);
  inbox::opened(visit, me, {id.value});
  return page_of(visit, page, 200);
}

Response back(Visit& visit, const Colleague& me, Id<Resolution> id, const forms::Returned& returned) {
  DecisionPage page = page_for(visit, me, id);
  page.returned = returned;
  return page_of(visit, page, returned.status());
}

// What was taken is never changed: the page says so (409), and what may be done instead.
Response refuse(Visit& visit, const Colleague& me, Id<Resolution> id) {
  DecisionPage page = page_for(visit, me, id);
  page.is_refused = true;
  return page_of(visit, page, 409);
}

bool is_fixed(Visit& visit, const Colleague& me, Id<Resolution> id) {
  return !resolution_of(visit.db(), me.institution(), reach_of(visit, me), id, visit.today).is_open();
}

Response change(Visit& visit, const Colleague& me, Id<Resolution> id) {
  if (is_fixed(visit, me, id)) return refuse(visit, me, id);
  forms::Typed<ResolutionDraft> typed;
  write_commitments(visit, me, [&](const CommitmentWriting& w) {
    const Resolution now = locked_resolution(w, id);
    typed = resolution_form.read_change(visit, draft_of(w.tx, w.institution, now), views::changing_givens());
    if (typed.holds()) change_resolution(w, id, typed.value);
  });
  if (!typed.holds()) return back(visit, me, id, {resolution_form, typed});
  return http::see_other(paths::decision(id), visit.say(said::changed));
}

Response verdict(Visit& visit, const Colleague& me, Id<Resolution> id, ResolutionState state,
                 const i18n::Text& done) {
  const DecisionPage page = page_for(visit, me, id);
  if (!page.reach.decides(page.one.unit())) throw Forbidden("of who decides in that part of the school");
  if (!page.one.is_open()) return refuse(visit, me, id);
  auto typed = verdict_form.read(visit, views::verdict_givens(visit, page.choices, verdict_form.start()));
  if (state == ResolutionState::taken && !typed.value.chosen) {
    typed.refuse("besluit-keuze", visit.say(said::choose_missing));
  }
  if (!typed.holds()) return back(visit, me, id, {verdict_form, typed});
  write_commitments(visit, me, [&](const CommitmentWriting& w) {
    const Resolution now = locked_resolution(w, id);
    // Number 2 may be another option by now, and what is taken is never changed.
    access::undo_only(visit, mark_of(now, choices_of(w.tx, w.institution, id)));
    decide(w, id, state, typed.value);
  });
  return http::see_other(paths::decision(id), visit.say(done));
}

Response take(Visit& visit, const Colleague& me, Id<Resolution> id) {
  return verdict(visit, me, id, ResolutionState::taken, said::was_taken);
}
Response postpone(Visit& visit, const Colleague& me, Id<Resolution> id) {
  return verdict(visit, me, id, ResolutionState::postponed, said::was_postponed);
}
Response take_none(Visit& visit, const Colleague& me, Id<Resolution> id) {
  return verdict(visit, me, id, ResolutionState::not_taken, said::was_not_taken);
}

Response add_words(Visit& visit, const Colleague& me, Id<Resolution> id) {
  if (is_fixed(visit, me, id)) return refuse(visit, me, id);
  forms::Typed<ReactionDraft> typed;
  write_commitments(visit, me, [&](const CommitmentWriting& w) {
    locked_resolution(w, id);
    ReactionDraft mine;
    for (const Reaction& one : reactions_of(w.tx, w.institution, id)) {
      if (one.person_id == me.id()) mine.words = one.words;
    }
    typed = reaction_form.read_change(visit, mine);
    if (typed.holds()) react(w, id, typed.value);
  });
  if (!typed.holds()) return back(visit, me, id, {reaction_form, typed});
  return http::see_other(paths::decision(id), visit.say(said::words_kept));
}

}  // namespace

void add_decision_routes(http::Router& router) {
  router.get<Colleague>("/besluiten", show_all);
  router.post<Colleague>("/besluiten", ask);
  router.get<Colleague>("/besluiten/nieuw", show_asking);
  router.get<Colleague>("/besluiten/{besluit}", show);
  router.post<Colleague>("/besluiten/{besluit}", change);
  router.post<Colleague>("/besluiten/{besluit}/nemen", take);
  router.post<Colleague>("/besluiten/{besluit}/uitstellen", postpone);
  router.post<Colleague>("/besluiten/{besluit}/niet", take_none);
  router.post<Colleague>("/besluiten/{besluit}/reactie", add_words);
}

}  // namespace koers::commitments
