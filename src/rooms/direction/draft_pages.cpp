// /visie/bijhouden/versie: the next edition, drafted, opened for responses, and published.
#include "campus/access/accepted_forms.h"
#include "campus/access/undo.h"
#include "campus/inbox/inbox.h"
#include "platform/base/error.h"
#include "rooms/direction/direction.h"
#include "rooms/direction/keep_forms.h"
#include "rooms/direction/keep_views.h"
#include "rooms/direction/notices.h"
#include "rooms/direction/routes.h"
#include "rooms/direction/texts.h"
#include "rooms/direction/visitors.h"

namespace koers::direction {
namespace {

using http::Response;
using http::Visit;
namespace said = keep_texts;

EditionWriting writing_of(sql::Transaction& tx, const Visit& visit, const people::SignedIn& me) {
  return {.tx = tx, .institution = me.institution(), .by = me.id(), .now = visit.now};
}

Response draft_page(Visit& visit, const VisionKeeper& me, const forms::Returned& returned = {}) {
  const Vision vision = vision_of(visit.db(), me.institution());
  if (!vision.draft()) throw NotFound("no draft");
  return http::page(
      views::draft_page(
          visit, {.draft = *vision.draft(), .is_first = vision.editions.size() == 1, .returned = returned}),
      returned.status());
}

Response show_draft(Visit& visit, const VisionKeeper& me) { return draft_page(visit, me); }

Response begin(Visit& visit, const VisionKeeper& me) {
  visit.write([&](sql::Transaction& tx) { begin_draft(writing_of(tx, visit, me)); });
  return http::see_other(paths::draft());
}

forms::Givens givens_of(const Edition& draft) { return {{"anders-dan", {.leave_out = draft.number == 1}}}; }

Response change_words(Visit& visit, const VisionKeeper& me) {
  const Vision vision = vision_of(visit.db(), me.institution());
  if (!vision.draft()) throw NotFound("no draft");
  const auto typed = edition_form.change(
      visit, [&](sql::Transaction& tx) { return locked_draft(writing_of(tx, visit, me)).says; },
      [&](sql::Transaction& tx, const EditionDraft& draft) {
        change_draft(writing_of(tx, visit, me), draft);
      },
      givens_of(*vision.draft()));
  if (!typed.holds()) return draft_page(visit, me, {edition_form, typed});
  return http::see_other(paths::draft(), visit.say(texts::saved));
}

Response drop(Visit& visit, const VisionKeeper& me) {
  visit.write([&](sql::Transaction& tx) {
    const EditionWriting writing = writing_of(tx, visit, me);
    const Edition draft = locked_draft(writing);
    access::undo_only(visit, draft.mark());
    const int number = draft.number;
    drop_draft(writing);
    inbox::withdraw(tx, me.institution(), notices::proposal, number);
    refresh_institution_facts(tx, me.institution(), visit.today);
  });
  return http::see_other(paths::keep(), visit.say(said::draft_dropped));
}

// ---- aspects

Response add(Visit& visit, const VisionKeeper& me) {
  const auto typed = aspect_form.read(visit);
  if (!typed.holds()) return draft_page(visit, me, {aspect_form, typed});
  return access::once(visit, me, paths::draft(),
                      [&](sql::Transaction& tx) { add_aspect(writing_of(tx, visit, me), typed.value); })
      .with_toast({visit.say(texts::saved), std::nullopt});
}

Response change(Visit& visit, const VisionKeeper& me, std::string slug) {
  const auto typed = aspect_form.change(
      visit, [&](sql::Transaction& tx) { return locked_aspect(writing_of(tx, visit, me), slug).says; },
      [&](sql::Transaction& tx, const AspectDraft& draft) {
        change_aspect(writing_of(tx, visit, me), slug, draft);
      });
  if (!typed.holds()) return draft_page(visit, me, {aspect_form, typed, slug});
  return http::see_other(paths::draft(), visit.say(texts::saved));
}

Response remove(Visit& visit, const VisionKeeper& me, std::string slug) {
  visit.write([&](sql::Transaction& tx) {
    locked_aspect(writing_of(tx, visit, me), slug);
    drop_aspect(writing_of(tx, visit, me), slug);
  });
  return http::see_other(paths::draft(), visit.say(texts::removed), paths::put_back_aspect(slug));
}

Response put_back(Visit& visit, const VisionKeeper& me, std::string slug) {
  visit.write([&](sql::Transaction& tx) { put_back_aspect(writing_of(tx, visit, me), slug); });
  return http::see_other(paths::draft(), visit.say(texts::is_back));
}

// ---- responses and publishing

Response ask_for_responses(Visit& visit, const VisionKeeper& me) {
  const auto typed = until_form.read(visit);
  if (!typed.holds()) return draft_page(visit, me, {until_form, typed});
  return access::once(visit, me, paths::draft(),
                      [&](sql::Transaction& tx) {
                        const EditionWriting writing = writing_of(tx, visit, me);
                        ask_responses(writing, *typed.value.until);
                        inbox::tell(
                            tx, me.institution(),
                            {notices::proposal, locked_draft(writing).number, std::nullopt, visit.now},
                            all_staff(tx, me.institution(), visit.today));
                      })
      .with_toast({visit.say(said::responses_asked), std::nullopt});
}

Response publish_draft(Visit& visit, const VisionKeeper& me) {
  int number = 0;
  visit.write([&](sql::Transaction& tx) {
    const EditionWriting writing = writing_of(tx, visit, me);
    access::undo_only(visit, locked_draft(writing).mark());
    const Vision before = vision_of(tx, me.institution());
    number = publish(writing).number;
    if (const Edition* earlier = before.in_force()) {
      for (const inbox::Kind& kind : {notices::published, notices::reminder, notices::recall}) {
        inbox::withdraw(tx, me.institution(), kind, earlier->number);
      }
    }
    inbox::withdraw(tx, me.institution(), notices::proposal, number);
    inbox::tell(tx, me.institution(), {notices::published, number, std::nullopt, visit.now},
                all_staff(tx, me.institution(), visit.today));
    refresh_all_facts(tx, me.institution(), visit.today);
  });
  return http::see_other(paths::vision(), visit.say(said::published, number));
}

}  // namespace

void add_draft_routes(http::Router& router) {
  router.post<VisionKeeper>("/visie/bijhouden/begin", begin);
  router.get<VisionKeeper>("/visie/bijhouden/versie", show_draft);
  router.post<VisionKeeper>("/visie/bijhouden/versie", change_words);
  router.post<VisionKeeper>("/visie/bijhouden/versie/weg", drop);
  router.post<VisionKeeper>("/visie/bijhouden/onderdelen", add);
  router.post<VisionKeeper>("/visie/bijhouden/onderdelen/{onderdeel}", change);
  router.post<VisionKeeper>("/visie/bijhouden/onderdelen/{onderdeel}/weg", remove);
  router.post<VisionKeeper>("/visie/bijhouden/onderdelen/{onderdeel}/terug", put_back);
  router.post<VisionKeeper>("/visie/bijhouden/ter-reactie", ask_for_responses);
  router.post<VisionKeeper>("/visie/bijhouden/vaststellen", publish_draft);
}

}  // namespace koers::direction
