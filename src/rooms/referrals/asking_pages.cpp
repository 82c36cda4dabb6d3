// /hulpvraag: a student asks a specialist, and follows what happens with the request (ST-18).
#include <algorithm>

#include "campus/access/accepted_forms.h"
#include "rooms/referrals/asking_texts.h"
#include "rooms/referrals/asking_views.h"
#include "rooms/referrals/paths.h"
#include "rooms/referrals/referral_forms.h"
#include "rooms/referrals/routes.h"

namespace koers::referrals {
namespace {

using http::Response;
using http::Visit;
using people::Student;
namespace texts = asking_texts;

views::AskingPage page_of(Visit& visit, const Student& me, forms::Returned returned = {}) {
  views::AskingPage page{.returned = std::move(returned)};
  const auto counsellor = access::counsellor_of(visit.db(), me.institution(), me.id(), visit.today);
  if (counsellor) page.counsellor = counsellor->given_name;
  const auto lines = lines_of(visit.db(), me.institution(), me.id());
  for (Referral& one : referrals_of(visit.db(), me.institution(), me.id(), visit.today)) {
    views::OwnReferral own{.referral = {}, .lines = lines_of(lines, one.id)};
    own.referral = std::move(one);
    if (own.referral.is_open()) {
      page.open = std::move(own);
    } else {
      page.earlier.push_back(std::move(own));
    }
  }
  return page;
}

Response show(Visit& visit, const Student& me) {
  auto page = page_of(visit, me);
  std::vector<std::int64_t> shown;
  if (page.open) shown.push_back(page.open->referral.id.value);
  for (const auto& one : page.earlier) shown.push_back(one.referral.id.value);
  const auto unread = inbox::opened(visit, me, shown);
  for (auto& one : page.earlier) {
    one.is_new = std::find(unread.begin(), unread.end(), one.referral.id.value) != unread.end();
  }
  return http::page(views::asking_page(visit, page));
}

Response show_again(Visit& visit, const Student& me, const forms::Returned& returned) {
  return http::page(views::asking_page(visit, page_of(visit, me, returned)), returned.status());
}

// Another one is open, perhaps since a moment, from another device. What was typed is not lost.
Response refuse_second(Visit& visit, const Student& me, const forms::Typed<ReferralDraft>& typed) {
  auto page = page_of(visit, me, {referral_form, typed});
  page.refused = ReferralDraft{.question = typed.text("vraag"), .tried = typed.text("eerder")};
  return http::page(views::asking_page(visit, page), 422);
}

// Who has no counsellor is not asked whether the counsellor may know.
Response send(Visit& visit, const Student& me) {
  const bool nobody = !access::counsellor_of(visit.db(), me.institution(), me.id(), visit.today);
  const auto typed = referral_form.read(visit, {{"begeleider", {.leave_out = nobody}}},
                                        {.counsellor = nobody ? MayKnow::no : MayKnow::yes});
  if (!typed.holds()) {
    const auto page = page_of(visit, me);
    return page.open ? refuse_second(visit, me, typed) : show_again(visit, me, {referral_form, typed});
  }
  const auto id = visit.new_id<Referral>();
  try {
    return access::once(visit, me, paths::own_referrals(),
                        [&](sql::Transaction& tx) { submit(tx, me, id, typed.value, visit.now); })
        .with_toast({visit.say(texts::sent), std::nullopt});
  } catch (const Conflict&) {
    return refuse_second(visit, me, typed);
  }
}

Response add(Visit& visit, const Student& me, Id<Referral> id) {
  const bool is_open = referral_for(visit.db(), me, id, visit.today).is_open();
  const auto typed = add_form.read(visit);
  if (!typed.holds() && !is_open) throw Conflict("closed");
  if (!typed.holds()) return show_again(visit, me, {add_form, typed});
  return access::once(visit, me, paths::own_referrals(),
                      [&](sql::Transaction& tx) { perform(tx, visit, me, id, Action::add, typed.value); })
      .with_toast({visit.say(texts::said), std::nullopt});
}

Response withdraw(Visit& visit, const Student& me, Id<Referral> id) {
  visit.write([&](sql::Transaction& tx) { perform(tx, visit, me, id, Action::withdraw); });
  return http::see_other(paths::own_referrals(), visit.say(texts::withdrawn),
                         paths::own(id, Action::resubmit));
}

Response resubmit(Visit& visit, const Student& me, Id<Referral> id) {
  visit.write([&](sql::Transaction& tx) { perform(tx, visit, me, id, Action::resubmit); });
  return http::see_other(paths::own_referrals(), visit.say(texts::asked_again));
}

// Only the student chooses this, with one tick: what was chosen last holds.
Response choose_counsellor(Visit& visit, const Student& me, Id<Referral> id) {
  const Referral referral = referral_for(visit.db(), me, id, visit.today);
  const auto typed = counsellor_form.read(visit, {}, draft_of(referral));
  if (!typed.holds()) return show_again(visit, me, {counsellor_form, typed, text(id)});
  const bool may = typed.value.counsellor == MayKnow::yes;
  visit.write([&](sql::Transaction& tx) { let_counsellor_know(tx, me, id, may, visit.now); });
  return http::see_other(paths::own_referrals(), visit.say(texts::kept));
}

}  // namespace

void add_asking_routes(http::Router& router) {
  router.get<Student>("/hulpvraag", show);
  router.post<Student>("/hulpvraag", send);
  router.post<Student>("/hulpvraag/{id}/erbij", add);
  router.post<Student>("/hulpvraag/{id}/intrekken", withdraw);
  router.post<Student>("/hulpvraag/{id}/terug", resubmit);
  router.post<Student>("/hulpvraag/{id}/begeleider", choose_counsellor);
}

}  // namespace koers::referrals
