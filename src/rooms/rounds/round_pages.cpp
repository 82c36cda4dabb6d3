// /gesprekken/rondes: the list, a round that students pick in, and what its counsellor does there.
#include <algorithm>

#include "campus/access/accepted_forms.h"
#include "campus/access/undo.h"
#include "campus/inbox/inbox.h"
#include "campus/layout/components.h"
#include "campus/navigation/navigation.h"
#include "platform/base/error.h"
#include "rooms/rounds/booking.h"
#include "rooms/rounds/paths.h"
#include "rooms/rounds/plan_pages.h"
#include "rooms/rounds/round_forms.h"
#include "rooms/rounds/round_views.h"
#include "rooms/rounds/routes.h"

namespace koers::rounds {
namespace {

using http::Response;
using http::Visit;
using people::Counsellor;

Response show_list(Visit& visit, const Counsellor& me) {
  return http::page(views::list_page(visit, rounds_of(visit.db(), me, visit.today)));
}

Response page_of(Visit& visit, const Counsellor& me, const Round& round, const forms::Answers& last_day) {
  auto& reader = visit.db();
  const SlotSearch asked{.institution = me.institution(), .round = round.id, .eyes = me.id()};
  const views::RoundPage page{.round = round,
                              .slots = slots_of(reader, me.institution(), round.id),
                              .invitations = invitations_of(reader, me, round.id, visit.today),
                              .free = free_slots(reader, asked, visit.now),
                              .time = time_of(reader, me, round),
                              .held_this_year = held_minutes(reader, me, visit.today)};
  return http::page(views::round_page(visit, page, last_day), last_day.status());
}

Response show(Visit& visit, const Counsellor& me, Id<Round> id) {
  const Round round = round_of(visit.db(), me, id);
  if (round.is_draft()) return show_draft(visit, me, id);
  std::vector<std::int64_t> wishes;
  for (const auto& one : invitations_of(visit.db(), me, id, visit.today)) wishes.push_back(one.id.value);
  inbox::opened(visit, me, wishes);
  return page_of(visit, me, round, last_day_form.edit({round.pick_until}));
}

// The round that a student answered.
Response show_wish(Visit& visit, const Counsellor& me, Id<Invitation> id) {
  return http::see_other(paths::round(round_of_invitation(visit.db(), me, id)).at("wens"));
}

// ---- moments

Response slots_page(Visit& visit, const Counsellor& me, const Round& round, forms::Answers answers) {
  repeat_week(visit, answers);
  if (answers.only_shown) {
    for (forms::Answer& one : answers.all) one.mistake.clear();
  }
  WeekPlan plan = week_plan(visit, me, std::max(round.last_on.value_or(visit.today), visit.today));
  plan.there = slots_of(visit.db(), me.institution(), round.id);
  const auto action = paths::slots(round.id);
  const forms::Givens givens{{"plek",
                              {.options = slot_options(visit, {}),
                               .controls = views::planner(visit, answers, plan, round.minutes, action)}}};
  const auto field = [&](std::string_view name) { return slots_form.field(visit, answers, name, givens); };
  const bool has_more = !answers.text("dag").empty() || !answers.text("tijd").empty();
  const html::Html form = layout::form_to(
      action, html::fragment(slots_form.head(visit, answers), field("plek"),
                             views::more_moment(visit, html::fragment(field("dag"), field("tijd")), has_more),
                             html::div(layout::submit(visit.say(texts::save)))));
  const std::string title = visit.say(texts::add_slots);
  const auto content = html::fragment(
      layout::crumbs(visit.language,
                     {{visit.say(texts::talks), paths::talks()},
                      {visit.say(texts::rounds), paths::rounds()},
                      {round.title, paths::round(round.id)}},
                     title),
      layout::page_head({.title = title, .lead = html::fragment(visit.say(texts::add_slots_lead))}),
      html::section.cls("card").id("wanneer").aria("label", visit.say(texts::slots))(form));
  return http::page(navigation::page(visit, {.title = title, .place = "/gesprekken"}, content),
                    answers.status());
}

Round open_round_of(Visit& visit, const Counsellor& me, Id<Round> id) {
  auto round = round_of(visit.db(), me, id);
  if (round.is_draft()) throw NotFound("the round is a draft");
  return round;
}

Response show_slots(Visit& visit, const Counsellor& me, Id<Round> id) {
  return slots_page(visit, me, open_round_of(visit, me, id), slots_form.start());
}

Response add_more(Visit& visit, const Counsellor& me, Id<Round> id) {
  const Round round = open_round_of(visit, me, id);
  auto typed = slots_form.read(visit, {{"plek", {.options = slot_options(visit, {})}}});
  refuse_overlap(visit, typed, typed.value.slots, slots_of(visit.db(), me.institution(), id),
                 round.minutes + round.pause);
  if (!typed.holds()) return slots_page(visit, me, round, typed);
  return access::once(visit, me, paths::round(id),
                      [&](sql::Transaction& tx) { add_slots(tx, me, id, typed.value.slots); })
      .with_toast({visit.say(texts::slots_added), std::nullopt});
}

Slot named_slot(const Visit& visit) {
  const auto slot = slot_in(visit.request.field("plek"));
  if (!slot) throw NotFound("no moment is named");
  return *slot;
}

// Of an undo: the moment is gone.
constexpr std::string_view gone = "gone";

Response drop_one(Visit& visit, const Counsellor& me, Id<Round> id) {
  round_of(visit.db(), me, id);
  const Slot slot = named_slot(visit);
  visit.write([&](sql::Transaction& tx) { drop_slot(tx, me, id, slot); });
  return http::see_other(paths::round(id), visit.say(texts::slot_dropped),
                         access::undo(paths::slot_back(id, slot), gone));
}

Response bring_one_back(Visit& visit, const Counsellor& me, Id<Round> id) {
  round_of(visit.db(), me, id);
  const Slot slot = named_slot(visit);
  visit.write([&](sql::Transaction& tx) {
    tx.lock(me.id().value);
    const auto slots = slots_of(tx, me.institution(), id);
    const bool is_there = std::find(slots.begin(), slots.end(), slot) != slots.end();
    access::undo_only(visit, is_there ? "there" : gone);
    add_slots(tx, me, id, {slot});
  });
  return http::see_other(paths::round(id), visit.say(texts::slot_back));
}

Response change_day(Visit& visit, const Counsellor& me, Id<Round> id) {
  open_round_of(visit, me, id);
  const auto typed = last_day_form.change(
      visit,
      [&](sql::Transaction& tx) {
        tx.lock(me.id().value);
        return RoundDay{round_of(tx, me, id).pick_until};
      },
      [&](sql::Transaction& tx, const RoundDay& day) {
        change_last_day(tx, me, id, day.pick_until.value());
      });
  if (!typed.holds()) return page_of(visit, me, open_round_of(visit, me, id), typed);
  return http::see_other(paths::round(id), visit.say(texts::last_day_changed));
}

// ---- a moment for one student

struct Member {
  Round round;
  InvitationRow invitation;
};
Member member_of(Visit& visit, const Counsellor& me, Id<Round> id, Id<people::Person> student) {
  auto round = open_round_of(visit, me, id);
  for (auto& one : invitations_of(visit.db(), me, id, visit.today)) {
    if (one.student_id == student) return {std::move(round), std::move(one)};
  }
  throw NotFound("the student is not in this round");
}

std::vector<Slot> free_for(Visit& visit, const Counsellor& me, const Member& member) {
  return free_slots(visit.db(),
                    {.institution = me.institution(),
                     .round = member.round.id,
                     .student = member.invitation.student_id,
                     .eyes = me.id(),
                     .but = member.invitation.conversation_id},
                    visit.now);
}

forms::Givens put_givens(const Visit& visit, const Member& member, const std::vector<Slot>& slots) {
  auto givens = views::channel_givens(visit, member.round, slots);
  givens.push_back(
      {"toelichting", {.name = member.invitation.given_name, .is_needed = member.invitation.has_moment()}});
  return givens;
}

Response put_page(Visit& visit, const Counsellor& me, const Member& member, const forms::Answers& answers,
                  int status, bool is_taken = false) {
  auto free = free_for(visit, me, member);
  if (member.invitation.has_moment()) {
    std::erase(free, Slot{*member.invitation.planned_on, *member.invitation.begins_minute});
  }
  const auto givens = put_givens(visit, member, free);
  return http::page(views::put_page(visit,
                                    {.round = member.round,
                                     .student = member.invitation.student(),
                                     .free = free,
                                     .is_move = member.invitation.has_moment(),
                                     .is_taken = is_taken,
                                     .wish = member.invitation.wish},
                                    answers, givens),
                    status);
}

SlotChoice usual_choice(const Member& member) {
  const auto channels = member.round.channels();
  return {.slot = {},
          .channel = member.invitation.channel ? member.invitation.channel
                     : channels.empty()        ? std::nullopt
                                               : std::optional<Channel>(channels.front()),
          .words = {}};
}

Response show_put(Visit& visit, const Counsellor& me, Id<Round> id, Id<people::Person> student) {
  const auto member = member_of(visit, me, id, student);
  if (member.invitation.is_held) return http::see_other(paths::round(id));
  return put_page(visit, me, member, put_form.start(usual_choice(member)), 200);
}

Response put_one(Visit& visit, const Counsellor& me, Id<Round> id, Id<people::Person> student) {
  const auto member = member_of(visit, me, id, student);
  auto typed = put_form.read(visit, put_givens(visit, member, slots_of(visit.db(), me.institution(), id)));
  if (member.invitation.has_moment() && typed.value.words.empty()) {
    typed.refuse("toelichting", visit.say(texts::word_missing));
  }
  if (!typed.holds()) return put_page(visit, me, member, typed, typed.status());
  const Picked picked{.slot = typed.value.slot.value(),
                      .channel = typed.value.channel.value(),
                      .place = views::channel_place(visit, typed.value.channel.value(), member.round.place),
                      .words = typed.value.words};
  try {
    return access::once(visit, me, paths::round(id),
                        [&](sql::Transaction& tx) { put(visit, tx, me, id, student, picked); })
        .with_toast(
            {visit.say(member.invitation.has_moment() ? texts::is_moved : texts::is_put), std::nullopt});
  } catch (const SlotError&) {
    return put_page(visit, me, member, typed, 409, true);
  }
}

}  // namespace

void add_round_routes(http::Router& router) {
  router.get<Counsellor>("/gesprekken/rondes", show_list);
  router.get<Counsellor>("/gesprekken/rondes/{id}", show);
  router.get<Counsellor>("/gesprekken/rondes/wens/{id}", show_wish);
  router.get<Counsellor>("/gesprekken/rondes/{id}/momenten", show_slots);
  router.post<Counsellor>("/gesprekken/rondes/{id}/momenten", add_more);
  router.post<Counsellor>("/gesprekken/rondes/{id}/momenten/weg", drop_one);
  router.post<Counsellor>("/gesprekken/rondes/{id}/momenten/terug", bring_one_back);
  router.post<Counsellor>("/gesprekken/rondes/{id}/kiezen-tot", change_day);
  router.get<Counsellor>("/gesprekken/rondes/{id}/student/{student}", show_put);
  router.post<Counsellor>("/gesprekken/rondes/{id}/student/{student}", put_one);
}

}  // namespace koers::rounds
