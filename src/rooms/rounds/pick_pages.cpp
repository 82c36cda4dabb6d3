// /gesprekken/kiezen/{ronde}: a student picks a moment, moves it, cancels, or says when another would do.
#include <algorithm>

#include "campus/access/accepted_forms.h"
#include "campus/inbox/inbox.h"
#include "campus/layout/components.h"
#include "platform/base/error.h"
#include "platform/i18n/dates_in_time.h"
#include "rooms/rounds/booking.h"
#include "rooms/rounds/paths.h"
#include "rooms/rounds/pick_views.h"
#include "rooms/rounds/round_forms.h"
#include "rooms/rounds/round_views.h"
#include "rooms/rounds/rounds.h"
#include "rooms/rounds/routes.h"

namespace koers::rounds {
namespace {

using http::Response;
using http::Visit;
using people::Student;

// What is free for this student, with a conversation that the student has with a specialist left out.
std::vector<Slot> free_for(Visit& visit, const Student& me, const OwnInvitation& invitation) {
  auto free = free_slots(visit.db(),
                         {.institution = me.institution(),
                          .round = invitation.round.id,
                          .student = me.id(),
                          .eyes = me.id(),
                          .but = invitation.conversation_id},
                         visit.now);
  const auto elsewhere = with_specialists(visit.db(), me, visit.today);
  std::erase_if(free, [&](const Slot& slot) {
    return slot == invitation.slot || std::any_of(elsewhere.begin(), elsewhere.end(), [&](const auto& one) {
             return one.overlaps(slot, invitation.round.minutes);
           });
  });
  return free;
}

forms::Answers begun(const OwnInvitation& invitation) {
  const auto channels = invitation.round.channels();
  std::optional<Channel> usual = invitation.channel;
  if (!usual && !channels.empty()) usual = channels.front();
  return pick_form.start({.slot = {}, .channel = usual, .words = {}});
}

struct Shown {
  std::optional<forms::Answers> picked{};
  std::optional<forms::Answers> wish{};
  std::optional<Slot> taken{};
};

Response page_of(Visit& visit, const Student& me, const OwnInvitation& invitation, const Shown& shown,
                 bool wants_another) {
  const forms::Answers wish = shown.wish ? *shown.wish : wish_form.start({invitation.wish});
  const int status = shown.taken ? 409 : shown.picked ? shown.picked->status() : wish.status();
  const bool picks =
      invitation.slot ? invitation.may_move(visit.today) && wants_another : invitation.may_pick(visit.today);
  if (!picks) {
    return http::page(invitation.slot ? views::set_page(visit, invitation, wish)
                                      : views::closed_page(visit, invitation, wish),
                      status);
  }
  const views::SlotPage page{.invitation = invitation,
                             .free = free_for(visit, me, invitation),
                             .taken = shown.taken,
                             .is_move = invitation.slot.has_value()};
  return http::page(views::pick_page(visit, page, shown.picked ? *shown.picked : begun(invitation), wish),
                    status);
}

Response show(Visit& visit, const Student& me, Id<Round> id) {
  const bool was_told = !inbox::opened(visit, me, {id.value}).empty();
  const auto invitation = find_invitation(visit.db(), me, id, visit.today);
  // Who has another counsellor since then is told so once, by way of the notice that is still there.
  if (!invitation && was_told) return http::see_other(paths::talks(), visit.say(pick_texts::no_longer));
  if (!invitation) throw NotFound("no such round");
  if (!invitation->is_seen) {
    visit.write([&](sql::Transaction& tx) { note_seen(tx, me, id, visit.now); });
  }
  return page_of(visit, me, *invitation, {}, visit.request.has("anders"));
}

Response pick_one(Visit& visit, const Student& me, Id<Round> id) {
  const auto invitation = own_invitation(visit.db(), me, id, visit.today);
  // What was taken meanwhile is read too, so that its page can say so.
  const auto typed = pick_form.read(
      visit, views::pick_givens(visit, invitation, slots_of(visit.db(), me.institution(), id)));
  if (!typed.holds()) return page_of(visit, me, invitation, {.picked = typed}, true);
  const Picked picked{
      .slot = typed.value.slot.value(),
      .channel = typed.value.channel.value(),
      .place = views::channel_place(visit, typed.value.channel.value(), invitation.round.place)};
  try {
    const auto said =
        invitation.slot ? visit.say(pick_texts::moved, invitation.given_name) : visit.say(pick_texts::picked);
    return access::once(visit, me, paths::pick(id),
                        [&](sql::Transaction& tx) { pick(visit, tx, me, id, picked); })
        .with_toast({said, std::nullopt});
  } catch (const SlotError&) {
    return page_of(visit, me, own_invitation(visit.db(), me, id, visit.today),
                   {.picked = typed, .taken = picked.slot}, true);
  }
}

Response cancel_one(Visit& visit, const Student& me, Id<Round> id) {
  const auto invitation = own_invitation(visit.db(), me, id, visit.today);
  visit.write([&](sql::Transaction& tx) { cancel(visit, tx, me, id); });
  return http::see_other(paths::pick(id), visit.say(pick_texts::cancelled, invitation.given_name));
}

Response send_wish(Visit& visit, const Student& me, Id<Round> id) {
  const auto invitation = own_invitation(visit.db(), me, id, visit.today);
  const auto typed = wish_form.read(visit, views::wish_givens(invitation));
  if (!typed.holds()) return page_of(visit, me, invitation, {.wish = typed}, true);
  return access::once(visit, me, paths::pick(id),
                      [&](sql::Transaction& tx) { say_wish(visit, tx, me, id, typed.value.words); })
      .with_toast({visit.say(pick_texts::wish_sent, invitation.given_name), std::nullopt});
}

}  // namespace

html::Html to_pick_card(Visit& visit, const Student& me) {
  html::Html rows;
  for (const OwnInvitation& one : to_pick(visit.db(), me, visit.today)) {
    if (one.is_told) continue;
    rows += layout::row(
        {.lead = layout::thumb("calendar-plus-bold"),
         .title = visit.say(pick_texts::card_title, one.given_name),
         .href = paths::pick(one.round.id),
         .line = one.wish.empty()
                     ? visit.say(pick_texts::card_line,
                                 i18n::long_day(visit.language, one.round.pick_until, visit.today))
                     : visit.say(pick_texts::card_wished, one.given_name)});
  }
  if (rows.empty()) return {};
  return layout::list_card("kiezen", visit.say(pick_texts::when_do_we_talk), rows);
}

void add_pick_routes(http::Router& router) {
  router.get<Student>("/gesprekken/kiezen/{ronde}", show);
  router.post<Student>("/gesprekken/kiezen/{ronde}", pick_one);
  router.post<Student>("/gesprekken/kiezen/{ronde}/afzeggen", cancel_one);
  router.post<Student>("/gesprekken/kiezen/{ronde}/wens", send_wish);
}

}  // namespace koers::rounds
