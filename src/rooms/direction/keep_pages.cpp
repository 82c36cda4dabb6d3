// /visie/bijhouden: who knows the vision, in numbers; responses with their answers; who reads it; a small
// correction.
#include "campus/inbox/inbox.h"
#include "platform/base/error.h"
#include "rooms/direction/direction.h"
#include "rooms/direction/keep_forms.h"
#include "rooms/direction/keep_views.h"
#include "rooms/direction/notices.h"
#include "rooms/direction/routes.h"
#include "rooms/direction/rows.h"
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

Response keep_page(Visit& visit, const VisionKeeper& me, const forms::Returned& returned = {}) {
  const Vision vision = vision_of(visit.db(), me.institution());
  views::VisionKeeperPage page{.vision = vision, .institution = me.institution()};
  if (const Edition* edition = vision.in_force()) {
    page.teams = team_confirmations(visit.db(), me.institution(), edition->number, visit.today);
  }
  page.recalls = recalls_of(visit.db(), me.institution(), school_year_of(visit.today));
  page.seen = recall_words(visit.db(), me.institution(), school_year_of(visit.today));
  page.responses = rows_of(visit, me.institution(), responses_of(visit.db(), me.institution()));
  page.openness = openness_of(visit.db(), me.institution());
  page.base_url = visit.house.base_url;
  page.returned = returned;
  std::vector<std::int64_t> things;
  for (const views::ResponseRow& one : page.responses) things.push_back(one.response.id.value);
  inbox::opened(visit, me, things);
  return http::page(views::keep_page(visit, page), returned.status());
}

Response show_keep(Visit& visit, const VisionKeeper& me) { return keep_page(visit, me); }

Response answer_response(Visit& visit, const VisionKeeper& me, Id<VisionResponse> id) {
  const auto suffix = text(id);
  bool is_late = false;
  auto typed = answer_form.read(visit);
  if (typed.holds()) {
    visit.write([&](sql::Transaction& tx) {
      const VisionResponse one = locked_response(tx, me.institution(), id);
      is_late = one.answered_on.has_value();
      if (is_late) return;
      answer(tx, me, id, typed.value.words, visit.today);
      inbox::withdraw(tx, me.institution(), notices::response, id.value);
      inbox::tell(tx, me.institution(), {notices::answered, id.value, std::nullopt, visit.now},
                  {one.person_id});
      refresh_institution_facts(tx, me.institution(), visit.today);
    });
    if (is_late) throw Conflict("answered before");
  }
  if (!typed.holds()) return keep_page(visit, me, {answer_form, typed, suffix});
  return http::see_other(paths::keep(), visit.say(said::answer_sent));
}

// Koers asks who did not confirm, once in an edition; who that is stays with Koers.
Response remind_once(Visit& visit, const VisionKeeper& me) {
  visit.write([&](sql::Transaction& tx) {
    const EditionWriting writing = writing_of(tx, visit, me);
    const int number = locked_in_force(writing).number;
    if (!note_reminder(writing)) throw Conflict("asked before");
    inbox::tell(tx, me.institution(), {notices::reminder, number, std::nullopt, visit.now},
                to_remind(tx, me.institution(), number, visit.today));
  });
  return http::see_other(paths::keep(), visit.say(said::reminded));
}

Response change_openness(Visit& visit, const VisionKeeper& me) {
  const auto typed = openness_form.change(
      visit,
      [&](sql::Transaction& tx) {
        tx.lock(me.institution().value);
        return openness_of(tx, me.institution());
      },
      [&](sql::Transaction& tx, const Openness& openness) { open_to(tx, me.institution(), openness); });
  if (!typed.holds()) return keep_page(visit, me, {openness_form, typed});
  return http::see_other(paths::keep(), visit.say(texts::saved));
}

Response correct_edition(Visit& visit, const VisionKeeper& me) {
  const auto typed = correction_form.change(
      visit,
      [&](sql::Transaction& tx) {
        const EditionDraft now = locked_in_force(writing_of(tx, visit, me)).says;
        return CorrectionDraft{now.sentence, now.reason_students, now.reason_staff, ""};
      },
      [&](sql::Transaction& tx, const CorrectionDraft& draft) {
        correct(writing_of(tx, visit, me), visit.new_id<Correction>(), draft);
      });
  if (!typed.holds()) return keep_page(visit, me, {correction_form, typed});
  return http::see_other(paths::keep(), visit.say(said::corrected));
}

}  // namespace

void add_keep_routes(http::Router& router) {
  router.get<VisionKeeper>("/visie/bijhouden", show_keep);
  router.post<VisionKeeper>("/visie/bijhouden/reacties/{reactie}", answer_response);
  router.post<VisionKeeper>("/visie/bijhouden/vraag", remind_once);
  router.post<VisionKeeper>("/visie/bijhouden/wie-leest", change_openness);
  router.post<VisionKeeper>("/visie/bijhouden/herstel", correct_edition);
}

}  // namespace koers::direction
