// /hulpvraag: a student asks a specialist, and follows what happens with the request (ST-18).
#include <algorithm>

#include "campus/access/accepted_forms.h"
#include "platform/base/error.h"
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

constexpr sql::Statement select_given_name{"referrals.select_given_name", R"(
    SELECT given_name FROM campus_people WHERE institution_id = $1 AND id = $2)"};

views::Asked asked_of(Visit& visit, const Student& me, Referral referral) {
  views::Asked asked{.referral = std::move(referral), .lines = {}};
  asked.lines = lines_of(visit.db(), me.institution(), asked.referral.id);
  if (asked.referral.specialist_id) {
    asked.specialist =
        visit.db()
            .one<std::string>(select_given_name, me.institution(), *asked.referral.specialist_id)
            .value_or("");
  }
  return asked;
}

views::AskingPage page_of(Visit& visit, const Student& me) {
  views::AskingPage page{.ask = referral_form.start(), .more = more_form.start()};
  const auto counsellor = access::counsellor_of(visit.db(), me.institution(), me.id(), visit.today);
  if (counsellor) page.counsellor = counsellor->given_name;
  for (Referral& one : referrals_of(visit.db(), me.institution(), me.id())) {
    const bool open = one.is_open();
    auto asked = asked_of(visit, me, std::move(one));
    if (open) {
      page.open = std::move(asked);
    } else {
      page.earlier.push_back(std::move(asked));
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

// Who has no counsellor is not asked whether the counsellor may know.
Response send(Visit& visit, const Student& me) {
  auto page = page_of(visit, me);
  const bool nobody = page.counsellor.empty();
  const auto typed = referral_form.read(visit, {{"begeleider", {.leave_out = nobody}}},
                                        {.counsellor = nobody ? MayKnow::no : MayKnow::yes});
  page.ask = typed;
  page.second = page.open.has_value();
  if (!typed.holds()) return http::page(views::asking_page(visit, page), typed.status());
  const auto id = visit.new_id<Referral>();
  try {
    return access::once(visit, me, paths::asking(),
                        [&](sql::Transaction& tx) { ask(tx, me, id, typed.value, visit.now); })
        .with_toast({visit.say(asking_texts::sent), std::nullopt});
  } catch (const Conflict&) {  // another one is open, perhaps since a moment, from another device
    auto now = page_of(visit, me);
    now.ask = typed;
    now.second = true;
    return http::page(views::asking_page(visit, now), 422);
  }
}

// NotFound when it is not one of the student's.
Referral own(Visit& visit, const Student& me, Id<Referral> id) {
  for (Referral& one : referrals_of(visit.db(), me.institution(), me.id())) {
    if (one.id == id) return std::move(one);
  }
  throw NotFound("referral");
}

Response add(Visit& visit, const Student& me, Id<Referral> id) {
  const bool is_open = own(visit, me, id).is_open();
  const auto typed = more_form.read(visit);
  if (!typed.holds()) {
    if (!is_open) throw Conflict("closed");
    auto page = page_of(visit, me);
    page.more = typed;
    return http::page(views::asking_page(visit, page), typed.status());
  }
  const auto line = visit.new_id<ReferralLine>();
  return access::once(visit, me, paths::asking(),
                      [&](sql::Transaction& tx) { say_more(tx, me, id, line, typed.value.words, visit.now); })
      .with_toast({visit.say(asking_texts::said), std::nullopt});
}

Response take_back(Visit& visit, const Student& me, Id<Referral> id) {
  const auto line = visit.new_id<ReferralLine>();
  visit.write([&](sql::Transaction& tx) { withdraw(tx, me, id, line, visit.now); });
  return http::see_other(paths::asking(), visit.say(asking_texts::withdrawn), paths::ask_again(id));
}

Response send_again(Visit& visit, const Student& me, Id<Referral> id) {
  const auto line = visit.new_id<ReferralLine>();
  visit.write([&](sql::Transaction& tx) { ask_again(tx, me, id, line, visit.now); });
  return http::see_other(paths::asking(), visit.say(asking_texts::asked_again));
}

// Only the student chooses this, with one tick: what was chosen last holds.
Response choose_counsellor(Visit& visit, const Student& me, Id<Referral> id) {
  const Referral referral = own(visit, me, id);
  const auto typed = counsellor_form.read(visit, {}, choice_of(referral));
  if (!typed.holds()) {
    auto page = page_of(visit, me);
    page.refused = id;
    page.counsellor_choice = typed;
    return http::page(views::asking_page(visit, page), typed.status());
  }
  const bool may = typed.value.may == MayKnow::yes;
  visit.write([&](sql::Transaction& tx) { let_counsellor_know(tx, me, id, may, visit.now); });
  return http::see_other(paths::asking(), visit.say(asking_texts::kept));
}

}  // namespace

void add_asking_routes(http::Router& router) {
  router.get<Student>("/hulpvraag", show);
  router.post<Student>("/hulpvraag", send);
  router.post<Student>("/hulpvraag/{id}/erbij", add);
  router.post<Student>("/hulpvraag/{id}/intrekken", take_back);
  router.post<Student>("/hulpvraag/{id}/terug", send_again);
  router.post<Student>("/hulpvraag/{id}/begeleider", choose_counsellor);
}

}  // namespace koers::referrals
