// /ik/hulp: the student says yes or no to help outside the school, tells what happened, and stops (GU-10).
#include "campus/access/undo.h"
#include "platform/base/error.h"
#include "rooms/help/notices.h"
#include "rooms/help/outside_forms.h"
#include "rooms/help/outside_views.h"
#include "rooms/help/paths.h"
#include "rooms/help/routes.h"

namespace koers::help {
namespace {

using http::Response;
using http::Visit;
using people::Student;
namespace texts = outside_texts;

// Companions stand on /ik/begeleiding.
std::vector<OutsideHelp> own_only_help(Visit& visit, const Student& me) {
  auto all = outside_help_of(visit.db(), me);
  std::erase_if(all, [](const OutsideHelp& one) { return one.kind != HelpKind::help; });
  return all;
}

Response own_page_of(Visit& visit, const Student& me, const forms::Returned& returned = {}) {
  return http::page(views::own_help_page(visit, {.all = own_only_help(visit, me), .returned = returned}),
                    returned.status());
}

Response show_own(Visit& visit, const Student& me) {
  std::vector<std::int64_t> shown;
  for (const OutsideHelp& one : own_only_help(visit, me)) shown.push_back(one.id.value);
  if (!shown.empty()) inbox::opened(visit, me, shown);
  return own_page_of(visit, me);
}

OutsideHelp own_help(Visit& visit, const Student& me, Id<OutsideHelp> id) {
  for (OutsideHelp& one : own_only_help(visit, me)) {
    if (one.id == id) return std::move(one);
  }
  throw NotFound("outside help");
}

Response agree(Visit& visit, const Student& me, Id<OutsideHelp> id) {
  own_help(visit, me, id);
  const auto typed = yes_form.read(visit);
  if (!typed.holds()) return own_page_of(visit, me, {yes_form, typed, text(id)});
  visit.write([&](sql::Transaction& tx) { say_yes(tx, visit, me, id, *typed.value.age); });
  const bool waits = typed.value.age == Age::younger;
  return http::see_other(paths::own(), visit.say(waits ? texts::said_yes_parent : texts::said_yes),
                         paths::own(id, "stop"));
}

Response refuse(Visit& visit, const Student& me, Id<OutsideHelp> id) {
  visit.write([&](sql::Transaction& tx) { say_no(tx, visit, me, id); });
  return http::see_other(paths::own(), visit.say(texts::said_no),
                         access::undo(paths::own(id, "terug"), mark_of(own_help(visit, me, id))));
}

Response think_again(Visit& visit, const Student& me, Id<OutsideHelp> id) {
  visit.write([&](sql::Transaction& tx) { ask_again(tx, visit, me, id); });
  return http::see_other(paths::own(), visit.say(texts::waits_again));
}

Response add_own_contact(Visit& visit, const Student& me, Id<OutsideHelp> id) {
  const auto typed = contact_form.read(visit, contact_givens(own_help(visit, me, id)));
  if (!typed.holds()) return own_page_of(visit, me, {contact_form, typed, text(id)});
  visit.write([&](sql::Transaction& tx) { note_contact(tx, visit, me, id, *typed.value.on); });
  return http::see_other(paths::own(), visit.say(texts::kept));
}

Response begin_own(Visit& visit, const Student& me, Id<OutsideHelp> id) {
  visit.write([&](sql::Transaction& tx) { note_busy(tx, visit, me, id); });
  return http::see_other(paths::own(), visit.say(texts::kept));
}

Response report_own(Visit& visit, const Student& me, Id<OutsideHelp> id) {
  const OutsideHelp help = own_help(visit, me, id);
  const std::string who = help.asked_by.empty() ? visit.say(texts::somebody) : help.asked_by;
  const auto typed = own_report_form.read(visit, {{"terug", {.name = who}}});
  if (!typed.holds()) return own_page_of(visit, me, {own_report_form, typed, text(id)});
  visit.write([&](sql::Transaction& tx) { bring_report(tx, visit, me, id, typed.value.words); });
  return http::see_other(paths::own(), visit.say(texts::agreed));
}

Response judge(Visit& visit, const Student& me, Id<OutsideHelp> id, bool is_so) {
  visit.write([&](sql::Transaction& tx) { agree_to_report(tx, visit, me, id, is_so); });
  return http::see_other(paths::own(), visit.say(is_so ? texts::agreed : texts::taken_away));
}
Response judge_right(Visit& visit, const Student& me, Id<OutsideHelp> id) {
  return judge(visit, me, id, true);
}
Response judge_wrong(Visit& visit, const Student& me, Id<OutsideHelp> id) {
  return judge(visit, me, id, false);
}

Response stop_own(Visit& visit, const Student& me, Id<OutsideHelp> id) {
  visit.write([&](sql::Transaction& tx) { stop(tx, visit, me, id); });
  return http::see_other(paths::own(), visit.say(texts::stopped));
}

}  // namespace

void add_own_routes(http::Router& router) {
  router.get<Student>("/ik/hulp", show_own);
  router.post<Student>("/ik/hulp/{id}/ja", agree);
  router.post<Student>("/ik/hulp/{id}/nee", refuse);
  router.post<Student>("/ik/hulp/{id}/terug", think_again);
  router.post<Student>("/ik/hulp/{id}/contact", add_own_contact);
  router.post<Student>("/ik/hulp/{id}/bezig", begin_own);
  router.post<Student>("/ik/hulp/{id}/terugkoppeling", report_own);
  router.post<Student>("/ik/hulp/{id}/klopt", judge_right);
  router.post<Student>("/ik/hulp/{id}/kloptniet", judge_wrong);
  router.post<Student>("/ik/hulp/{id}/stop", stop_own);
}

}  // namespace koers::help
