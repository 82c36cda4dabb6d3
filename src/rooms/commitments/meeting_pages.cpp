// /vergaderingen: when a board, leaders or a team meet, what stands on the agenda, and what was said of it.
#include "campus/access/accepted_forms.h"
#include "campus/navigation/navigation.h"
#include "platform/base/error.h"
#include "rooms/commitments/desk.h"
#include "rooms/commitments/meeting_forms.h"
#include "rooms/commitments/meeting_paths.h"
#include "rooms/commitments/meeting_views.h"
#include "rooms/commitments/routes.h"

namespace koers::commitments {
namespace {

using http::Response;
using http::Visit;
using views::MeetingPage;
using views::MeetingsPage;
namespace said = decision_texts;

constexpr int past_at_once = 8;

Response meetings_of(Visit& visit, const Colleague& me, const forms::Returned& returned = {}) {
  const CommitmentReach& reach = reach_of(visit, me);
  MeetingsPage page{.reach = reach, .returned = returned};
  page.year = count_meetings(visit.db(), me.institution(), reach, visit.today);
  page.coming = coming_meetings(visit.db(), me.institution(), reach, visit.today);
  page.part = layout::ListPart(visit, "geweest", past_at_once,
                               count_past_meetings(visit.db(), me.institution(), reach, visit.today));
  page.past = past_meetings(visit.db(), me.institution(), reach, visit.today, page.part.window());
  std::vector<Id<Meeting>> ids;
  for (const auto* list : {&page.coming, &page.past}) {
    for (const Meeting& one : *list) ids.push_back(one.id);
  }
  page.items = items_of(visit.db(), me.institution(), ids);
  return http::page(navigation::page(visit, {.title = visit.say(said::meetings), .place = "/afspraken"},
                                     views::meetings_page(visit, page)),
                    returned.status());
}

Response show_all(Visit& visit, const Colleague& me) { return meetings_of(visit, me); }

Response plan(Visit& visit, const Colleague& me) {
  const CommitmentReach& reach = reach_of(visit, me);
  const auto typed = meeting_form.read(visit, views::meeting_givens(reach));
  if (!typed.holds()) return meetings_of(visit, me, {meeting_form, typed});
  const auto id = visit.new_id<Meeting>();
  return access::once(visit, me, paths::meeting(id),
                      [&](sql::Transaction& tx) {
                        plan_meeting({tx, me.institution(), reach, visit.house.ids, visit.now, visit.today},
                                     id, typed.value);
                      })
      .with_toast({visit.say(said::planned), std::nullopt});
}

// From a figure or a guideline comes the form of a commitment: what it says becomes the item of the next
// meeting of that part of the school.
struct PutDraft {
  AgendaDraft draft{};
  CommitmentSource about{};
};
std::optional<PutDraft> from_a_figure(Visit& visit, const CommitmentReach& reach,
                                      const std::vector<Meeting>& coming) {
  if (!visit.request.has("herkomst") || coming.empty()) return std::nullopt;
  auto typed = commitment_form.start();
  typed.value.origin = visit.request.field("herkomst");
  typed.value.ref = visit.request.field("bron");
  typed.value.title = visit.request.field("bron-naam");
  check_source(visit, typed);
  const auto kind = from_code<CommitmentOrigin>(typed.value.origin);
  if (!kind) return std::nullopt;
  PutDraft put{.about = {*kind, typed.value.ref, typed.value.title}};
  const auto unit = unit_of_form(reach, visit.request.field("deel"));
  put.draft.meeting = coming.front().id;
  for (auto one = coming.rbegin(); one != coming.rend(); ++one) {
    if (unit && one->unit() == *unit) put.draft.meeting = one->id;
  }
  put.draft.title = typed.value.title;
  if (put.draft.title.size() > static_cast<std::size_t>(longest_item)) put.draft.title = typed.value.ref;
  return put;
}

Response put(Visit& visit, const Colleague& me) {
  const CommitmentReach& reach = reach_of(visit, me);
  const auto coming = coming_meetings(visit.db(), me.institution(), reach, visit.today);
  PutDraft put;
  if (auto from = from_a_figure(visit, reach, coming)) {
    put = *std::move(from);
  } else {
    const auto typed = item_form.read(visit, views::item_givens(visit, coming));
    if (!typed.holds()) return meetings_of(visit, me, {item_form, typed});
    put.draft = typed.value;
  }
  const auto id = visit.new_id<AgendaItem>();
  const Meeting meeting = meeting_of(visit.db(), me.institution(), reach, *put.draft.meeting);
  return access::once(visit, me, paths::meeting(meeting.id),
                      [&](sql::Transaction& tx) {
                        put_item({tx, me.institution(), reach, visit.house.ids, visit.now, visit.today},
                                 {.id = id, .about = put.about}, put.draft);
                      })
      .with_toast({visit.say(said::item_put, views::day_words(visit, meeting.held_on)),
                   paths::item_act(meeting.id, id, "weg")});
}

Response meeting_page_of(Visit& visit, const Colleague& me, Id<Meeting> id,
                         const forms::Returned& returned = {}) {
  const CommitmentReach& reach = reach_of(visit, me);
  MeetingPage page{.reach = reach, .one = meeting_of(visit.db(), me.institution(), reach, id)};
  page.returned = returned;
  page.unit_name = organisation::unit_name(visit.db(), me.institution(), page.one.unit()).value_or("");
  page.items = items_of(visit.db(), me.institution(), {id});
  page.agreed = commitments_with(
      visit.db(), me.institution(),
      commitments_from(visit.db(), me.institution(), reach, CommitmentOrigin::meeting, text(id)),
      visit.today);
  page.colleagues = colleagues_for(visit, reach, page.one.unit());
  return http::page(
      navigation::page(visit, {.title = views::meeting_name(visit, page.one), .place = "/afspraken"},
                       views::meeting_page(visit, page)),
      returned.status());
}

Response show(Visit& visit, const Colleague& me, Id<Meeting> id) { return meeting_page_of(visit, me, id); }

Response cancel(Visit& visit, const Colleague& me, Id<Meeting> id) {
  write_commitments(visit, me, [&](const CommitmentWriting& w) { cancel_meeting(w, id); });
  return http::see_other(paths::meetings(), visit.say(said::cancelled));
}

Response drop(Visit& visit, const Colleague& me, Id<Meeting> id, Id<AgendaItem> item) {
  write_commitments(visit, me, [&](const CommitmentWriting& w) { drop_item(w, id, item); });
  return http::see_other(paths::meeting(id), visit.say(said::dropped));
}

Response note(Visit& visit, const Colleague& me, Id<Meeting> id, Id<AgendaItem> item) {
  forms::Typed<SaidDraft> typed;
  write_commitments(visit, me, [&](const CommitmentWriting& w) {
    typed = said_form.read_change(visit, {locked_item(w, id, item).said});
    if (typed.holds()) note_said(w, id, item, typed.value);
  });
  if (!typed.holds()) return meeting_page_of(visit, me, id, {said_form, typed, text(item)});
  return http::see_other(paths::meeting(id), visit.say(said::said_kept));
}

}  // namespace

void add_meeting_routes(http::Router& router) {
  router.get<Colleague>("/vergaderingen", show_all);
  router.post<Colleague>("/vergaderingen", plan);
  router.post<Colleague>("/vergaderingen/punt", put);
  router.get<Colleague>("/vergaderingen/{vergadering}", show);
  router.post<Colleague>("/vergaderingen/{vergadering}/weg", cancel);
  router.post<Colleague>("/vergaderingen/{vergadering}/punten/{punt}/weg", drop);
  router.post<Colleague>("/vergaderingen/{vergadering}/punten/{punt}/besproken", note);
}

}  // namespace koers::commitments
