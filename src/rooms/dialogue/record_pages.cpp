// Ending a conversation: closing, confirming, and the ticks of both afterwards.
#include "campus/organisation/organisation.h"
#include "platform/base/error.h"
#include "rooms/dialogue/canvas_forms.h"
#include "rooms/dialogue/canvas_pages.h"
#include "rooms/dialogue/canvas_texts.h"
#include "rooms/dialogue/initiative_texts.h"
#include "rooms/dialogue/paths.h"
#include "rooms/dialogue/record_views.h"
#include "rooms/dialogue/tick_texts.h"

namespace koers::dialogue {
namespace {

using http::Response;
using http::Visit;
using people::Guide;
using people::SignedIn;

// Closing twice is closing once: the second finds what the first made.
Response close(Visit& visit, const Guide& me, Id<Conversation> id) {
  const auto seat = Seat::take(visit, me, id);
  if (seat.is_student()) throw NotFound("a student does not close a conversation");
  const auto typed = close_form.read(visit);
  if (!typed.holds()) return canvas_with(visit, seat, typed);
  try {
    visit.write([&](sql::Transaction& tx) {
      close_conversation(tx, seat, typed.value, visit.house.ids, visit.now, visit.today);
      guidance::tell_the_table(visit, tx, id);
    });
  } catch (const Conflict&) {
    return http::see_other(paths::talk(id));
  }
  const bool confirmed = seat.conversation().student_confirmed_at.has_value();
  return http::see_other(paths::talk(id))
      .with_toast({confirmed ? visit.say(canvas_texts::closed_and_confirmed)
                             : visit.say(canvas_texts::closed_toast, seat.student().given_name),
                   std::nullopt});
}

Response confirm(Visit& visit, const SignedIn& me, Id<Conversation> id) {
  const auto seat = Seat::take(visit, me, id);
  visit.write([&](sql::Transaction& tx) {
    guidance::confirm_talk(tx, seat, visit.now, visit.today);
    guidance::tell_the_table(visit, tx, id);
  });
  const bool over = seat.conversation().state == ConversationState::closed;
  if (!over) return http::see_other(paths::talk(id).at("klopt"));
  const bool ticked = ticks_of(visit.db(), seat).has_value();
  return http::see_other(ticked ? paths::talk(id) : paths::ticks(id))
      .with_toast({visit.say(canvas_texts::confirmed_toast), std::nullopt});
}

Response ticks_page(Visit& visit, const SignedIn& me, const Seat& seat, const forms::Answers& answers) {
  const auto smallest = organisation::institution_of(visit.db(), me.institution()).smallest_group;
  return http::page(views::ticks_page(visit, seat, answers, smallest), answers.status());
}

Response show_ticks(Visit& visit, const SignedIn& me, Id<Conversation> id) {
  const auto seat = Seat::take(visit, me, id);
  if (seat.conversation().state != ConversationState::closed) return http::see_other(paths::talk(id));
  return ticks_page(visit, me, seat, ticks_form.edit(ticks_of(visit.db(), seat).value_or(Ticks{})));
}

// One tap on the home page says whether it helped, and leads to the rest, which may be left.
Response tap(Visit& visit, const Seat& seat, Helped helped) {
  const auto id = seat.conversation().id;
  visit.write([&](sql::Transaction& tx) { say_helped(tx, seat, helped, visit.now, visit.today); });
  return http::see_other(paths::ticks(id), visit.say(tick_texts::thanks_for_tap));
}

Response keep_ticks(Visit& visit, const SignedIn& me, Id<Conversation> id) {
  const auto seat = Seat::take(visit, me, id);
  const auto helped = visit.request.choice<Helped>("hielp");
  if (visit.request.has("tik") && helped && seat.is_student()) return tap(visit, seat, *helped);
  const auto typed = ticks_form.change(
      visit,
      [&](sql::Transaction& tx) {
        tx.lock(seat.conversation().student_id.value);
        return ticks_of(tx, seat).value_or(Ticks{});
      },
      [&](sql::Transaction& tx, const Ticks& ticks) { tick(tx, seat, ticks, visit.now, visit.today); },
      ticks_givens(seat));
  if (!typed.holds()) return ticks_page(visit, me, seat, typed);
  return http::see_other(paths::talk(id), visit.say(tick_texts::ticked_toast));
}

Response choose_initiative(Visit& visit, const SignedIn& me, Id<Conversation> id) {
  const auto seat = Seat::take(visit, me, id);
  const auto initiative = visit.request.choice<Initiative>("wie");
  if (!initiative) throw NotFound("no such initiative");
  visit.write([&](sql::Transaction& tx) {
    guidance::say_initiative(tx, seat, *initiative, visit.now, visit.today);
    guidance::tell_the_table(visit, tx, id);
  });
  return http::see_other(paths::talk(id).at("initiatief"), visit.say(initiative_texts::saved));
}

}  // namespace

void add_record_routes(http::Router& router) {
  router.post<Guide>("/gesprekken/{id}/afronden", close);
  router.post<SignedIn>("/gesprekken/{id}/klopt", confirm);
  router.post<SignedIn>("/gesprekken/{id}/initiatief", choose_initiative);
  router.get<SignedIn>("/gesprekken/{id}/vinkjes", show_ticks);
  router.post<SignedIn>("/gesprekken/{id}/vinkjes", keep_ticks);
}

}  // namespace koers::dialogue
