// /aanvragen: what a specialist takes, plans, answers and finishes (GU-10).
#include <charconv>

#include "campus/access/accepted_forms.h"
#include "campus/layout/form_help.h"
#include "platform/base/error.h"
#include "rooms/referrals/paths.h"
#include "rooms/referrals/request_texts.h"
#include "rooms/referrals/request_views.h"
#include "rooms/referrals/routes.h"

namespace koers::referrals {
namespace {

using http::Response;
using http::Visit;
using views::Refused;
namespace texts = request_texts;

Response gone_on(const html::Url& address, std::string words, std::optional<html::Url> undo = std::nullopt) {
  return http::see_other(address).with_toast({std::move(words), std::move(undo)});
}

Response show_requests(Visit& visit, const Specialist& me) {
  return http::page(
      views::requests_page(visit, {.waiting = waiting(visit.db(), me.institution(), visit.today),
                                   .mine = taken_by(visit.db(), me, visit.today),
                                   .closed = closed_by(visit.db(), me, visit.today)}));
}

std::string study_of(Visit& visit, const Specialist& me, Id<people::Person> student) {
  const auto enrolment = people::enrolment_of(visit.db(), me.institution(), student, visit.today);
  if (!enrolment) return "";
  const auto programme = organisation::programme_of(visit.db(), me.institution(), enrolment->programme_id);
  return programme ? programme->name : "";
}

views::RequestPage page_of(Visit& visit, const Specialist& me, Id<Referral> id) {
  views::RequestPage page{
      .referral = referral_for(visit.db(), me, id, visit.today), .lines = {}, .student = {}};
  page.me = me.person();
  page.lines = lines_of(visit.db(), me.institution(), id);
  page.student = people::person_of(visit.db(), me.institution(), page.referral.student_id);
  page.study = study_of(visit, me, page.referral.student_id);
  const auto counsellor =
      access::counsellor_of(visit.db(), me.institution(), page.referral.student_id, visit.today);
  if (counsellor) page.counsellor = counsellor->given_name;
  if (page.in_hand()) page.colleagues = colleagues_of(visit.db(), me, visit.today);
  return page;
}

Response show_request(Visit& visit, const Specialist& me, Id<Referral> id) {
  const auto page = page_of(visit, me, id);
  if (page.in_hand() && page.referral.new_for_specialist) {
    visit.write([&](sql::Transaction& tx) { note_seen_by_specialist(tx, me, id, visit.today); });
  }
  return http::page(views::request_page(visit, page));
}

Response refuse(Visit& visit, const views::RequestPage& page) {
  return http::page(views::request_page(visit, page), 422);
}

// What is no longer in hand is not changed: taken by nobody, or finished meanwhile.
views::RequestPage page_in_hand(Visit& visit, const Specialist& me, Id<Referral> id) {
  auto page = page_of(visit, me, id);
  if (!page.in_hand()) throw Conflict("not in hand");
  return page;
}

Response take_it(Visit& visit, const Specialist& me, Id<Referral> id) {
  const auto guide = visit.new_id<access::Guide>();
  const auto line = visit.new_id<ReferralLine>();
  bool mine = false;
  visit.write([&](sql::Transaction& tx) { mine = take(tx, me, id, guide, line, visit.now); });
  if (!mine) return gone_on(paths::requests(), visit.say(texts::took_late));
  return gone_on(paths::request(id), visit.say(texts::took));
}

// 10:20 as browsers send it, or 10.20 as people write it.
std::optional<int> minute_of(std::string_view text) {
  const auto mark = text.find_first_of(":.");
  if (mark == std::string_view::npos || mark == 0 || mark > 2) return std::nullopt;
  int hours = -1, minutes = -1;
  const char* end = text.data() + text.size();
  const auto first = std::from_chars(text.data(), text.data() + mark, hours);
  const auto second = std::from_chars(text.data() + mark + 1, end, minutes);
  const bool read = first.ec == std::errc() && first.ptr == text.data() + mark && second.ec == std::errc() &&
                    second.ptr == end && text.size() - mark == 3;
  if (!read || hours < 0 || hours > 23 || minutes < 0 || minutes > 59) return std::nullopt;
  return hours * 60 + minutes;
}

Response plan(Visit& visit, const Specialist& me, Id<Referral> id) {
  auto page = page_in_hand(visit, me, id);
  page.day = visit.request.field("dag");
  page.time = visit.request.field("tijd");
  page.plan = {parse_day(page.day), minute_of(page.time), visit.request.field("plek")};
  page.plan_flaws = page.plan.flaws(visit.today);
  page.refused = Refused::plan;
  if (!page.plan_flaws.empty()) return refuse(visit, page);
  const auto line = visit.new_id<ReferralLine>();
  visit.write([&](sql::Transaction& tx) { plan_contact(tx, me, id, page.plan, line, visit.now); });
  return gone_on(paths::request(id), visit.say(texts::planned, page.student.given_name));
}

Response note_spoken(Visit& visit, const Specialist& me, Id<Referral> id) {
  auto page = page_in_hand(visit, me, id);
  page.day = visit.request.field("dag");
  const auto on = parse_day(page.day);
  page.refused = Refused::spoken;
  if (!may_have_been(page.referral, on, visit.today)) return refuse(visit, page);
  const auto line = visit.new_id<ReferralLine>();
  visit.write([&](sql::Transaction& tx) { note_contact(tx, me, id, *on, line, visit.now); });
  return gone_on(paths::request(id), visit.say(texts::contact_kept));
}

Response write(Visit& visit, const Specialist& me, Id<Referral> id) {
  auto page = page_in_hand(visit, me, id);
  const auto key = visit.request.id<access::FormKey>("sleutel");
  if (key && access::answer_to(visit.db(), me, *key)) return http::see_other(paths::request(id));
  page.words = visit.request.field("woorden");
  page.words_flaw = flaw_of(page.words);
  page.refused = Refused::message;
  if (page.words_flaw) return refuse(visit, page);
  const auto line = visit.new_id<ReferralLine>();
  visit.write([&](sql::Transaction& tx) {
    if (key && access::answer_to(tx, me, *key)) return;
    write_to_student(tx, me, id, line, page.words, visit.now);
    if (key) access::remember(tx, me, *key, paths::request(id).text(), visit.now);
  });
  return gone_on(paths::request(id), visit.say(texts::sent));
}

Response pass(Visit& visit, const Specialist& me, Id<Referral> id) {
  auto page = page_in_hand(visit, me, id);
  const auto to = visit.request.id<people::Person>("naar");
  page.refused = Refused::pass_on;
  for (const auto& colleague : page.colleagues) {
    if (!to || colleague.id != *to) continue;
    const auto guide = visit.new_id<access::Guide>();
    const auto line = visit.new_id<ReferralLine>();
    visit.write([&](sql::Transaction& tx) { pass_on(tx, me, id, colleague.id, guide, line, visit.now); });
    return gone_on(paths::requests(), visit.say(texts::passed, colleague.full_name()));
  }
  return refuse(visit, page);
}

Response finish(Visit& visit, const Specialist& me, Id<Referral> id) {
  auto page = page_in_hand(visit, me, id);
  page.words = visit.request.field("uitkomst");
  page.words_flaw = flaw_of(page.words);
  page.refused = Refused::outcome;
  if (page.words_flaw) return refuse(visit, page);
  const auto line = visit.new_id<ReferralLine>();
  visit.write([&](sql::Transaction& tx) { close(tx, me, id, page.words, line, visit.now); });
  return gone_on(paths::requests(), visit.say(texts::finished, page.student.given_name),
                 paths::open_again(id));
}

Response reopen(Visit& visit, const Specialist& me, Id<Referral> id) {
  const auto guide = visit.new_id<access::Guide>();
  const auto line = visit.new_id<ReferralLine>();
  visit.write([&](sql::Transaction& tx) { open_again(tx, me, id, guide, line, visit.now); });
  return gone_on(paths::request(id), visit.say(texts::opened));
}

}  // namespace

void add_request_routes(http::Router& router) {
  router.get<Specialist>("/aanvragen", show_requests);
  router.get<Specialist>("/aanvragen/{id}", show_request);
  router.post<Specialist>("/aanvragen/{id}/oppakken", take_it);
  router.post<Specialist>("/aanvragen/{id}/plannen", plan);
  router.post<Specialist>("/aanvragen/{id}/gesproken", note_spoken);
  router.post<Specialist>("/aanvragen/{id}/bericht", write);
  router.post<Specialist>("/aanvragen/{id}/doorgeven", pass);
  router.post<Specialist>("/aanvragen/{id}/afronden", finish);
  router.post<Specialist>("/aanvragen/{id}/heropenen", reopen);
}

}  // namespace koers::referrals
