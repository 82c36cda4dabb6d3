// /hulpvraag: a student asks a specialist, and follows what happens with the request (ST-18).
#include "campus/access/accepted_forms.h"
#include "platform/base/error.h"
#include "rooms/referrals/asking_texts.h"
#include "rooms/referrals/asking_views.h"
#include "rooms/referrals/paths.h"
#include "rooms/referrals/routes.h"

namespace koers::referrals {
namespace {

using http::Response;
using http::Visit;
using people::Student;

Response gone_on(Visit& visit, const i18n::Text& words, std::optional<html::Url> undo = std::nullopt) {
  return http::see_other(paths::asking()).with_toast({visit.say(words), std::move(undo)});
}

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
  views::AskingPage page;
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
  const auto page = page_of(visit, me);
  bool is_new = page.open && page.open->referral.new_for_student;
  for (const auto& one : page.earlier) is_new = is_new || one.referral.new_for_student;
  if (is_new) visit.write([&](sql::Transaction& tx) { note_seen_by_student(tx, me, visit.today); });
  return http::page(views::asking_page(visit, page));
}

Response send(Visit& visit, const Student& me) {
  const auto key = visit.request.id<access::FormKey>("sleutel");
  if (key && access::answer_to(visit.db(), me, *key)) return http::see_other(paths::asking());
  auto page = page_of(visit, me);
  page.draft = {visit.request.field("vraag"), visit.request.field("eerder"),
                !page.counsellor.empty() && visit.request.field("begeleider") != "nee"};
  page.second = page.open.has_value();
  page.refused = !page.draft.holds();
  if (page.second || page.refused) return http::page(views::asking_page(visit, page), 422);
  const auto id = visit.new_id<Referral>();
  try {
    visit.write([&](sql::Transaction& tx) {
      if (key && access::answer_to(tx, me, *key)) return;
      ask(tx, me, id, page.draft, visit.now);
      if (key) access::remember(tx, me, *key, paths::asking().text(), visit.now);
    });
  } catch (const Conflict&) {  // sent from two devices at once
    auto now = page_of(visit, me);
    now.draft = page.draft;
    now.second = true;
    return http::page(views::asking_page(visit, now), 409);
  }
  return gone_on(visit, asking_texts::sent);
}

// NotFound when it is not one of the student's.
Referral own(Visit& visit, const Student& me, Id<Referral> id) {
  for (Referral& one : referrals_of(visit.db(), me.institution(), me.id())) {
    if (one.id == id) return std::move(one);
  }
  throw NotFound("referral");
}

Response add(Visit& visit, const Student& me, Id<Referral> id) {
  if (!own(visit, me, id).is_open()) throw Conflict("closed");
  const auto key = visit.request.id<access::FormKey>("sleutel");
  if (key && access::answer_to(visit.db(), me, *key)) return http::see_other(paths::asking());
  auto page = page_of(visit, me);
  page.more = visit.request.field("woorden");
  page.more_flaw = flaw_of(page.more);
  if (page.more_flaw) return http::page(views::asking_page(visit, page), 422);
  const auto line = visit.new_id<ReferralLine>();
  visit.write([&](sql::Transaction& tx) {
    if (key && access::answer_to(tx, me, *key)) return;
    say_more(tx, me, id, line, page.more, visit.now);
    if (key) access::remember(tx, me, *key, paths::asking().text(), visit.now);
  });
  return gone_on(visit, asking_texts::said);
}

Response take_back(Visit& visit, const Student& me, Id<Referral> id) {
  const auto line = visit.new_id<ReferralLine>();
  visit.write([&](sql::Transaction& tx) { withdraw(tx, me, id, line, visit.now); });
  return gone_on(visit, asking_texts::withdrawn, paths::ask_again(id));
}

Response send_again(Visit& visit, const Student& me, Id<Referral> id) {
  const auto line = visit.new_id<ReferralLine>();
  visit.write([&](sql::Transaction& tx) { ask_again(tx, me, id, line, visit.now); });
  return gone_on(visit, asking_texts::asked_again);
}

Response choose_counsellor(Visit& visit, const Student& me, Id<Referral> id) {
  const bool may = visit.request.field("begeleider") == "ja";
  visit.write([&](sql::Transaction& tx) { let_counsellor_know(tx, me, id, may, visit.now); });
  return gone_on(visit, asking_texts::kept);
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
