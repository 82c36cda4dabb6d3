// /studenten/{id}/meedenken and /ik/meedenken: whether somebody may think along with a student (GU-08). What
// is agreed stands on /ik/begeleiding, which app composes.
#include "campus/access/accepted_forms.h"
#include "campus/access/undo.h"
#include "platform/base/error.h"
#include "rooms/help/companion_forms.h"
#include "rooms/help/companion_views.h"
#include "rooms/help/notices.h"
#include "rooms/help/paths.h"
#include "rooms/help/routes.h"

namespace koers::help {
namespace {

using access::GuidedStudent;
using http::Response;
using http::Visit;
using people::Guide;
using people::Student;
namespace texts = companion_texts;

std::vector<OutsideHelp> only_companions(std::vector<OutsideHelp> all) {
  std::erase_if(all, [](const OutsideHelp& one) { return one.kind != HelpKind::companion; });
  return all;
}

OutsideHelp companion_in(std::vector<OutsideHelp> all, Id<OutsideHelp> id) {
  for (OutsideHelp& one : all) {
    if (one.id == id && one.kind == HelpKind::companion) return std::move(one);
  }
  throw NotFound("companion");
}

// ---- who guides

Response companions_page_of(Visit& visit, const Guide& me, const GuidedStudent& student,
                            const forms::Returned& returned = {}) {
  const views::CompanionsPage page{.student = student,
                                   .all = only_companions(outside_help_of(visit.db(), me, student)),
                                   .returned = returned};
  return http::page(views::companions_page(visit, page), returned.status());
}

Response show_companions(Visit& visit, const Guide& me, Id<people::Person> id) {
  const auto student = GuidedStudent::admit(visit, me, id);
  std::vector<std::int64_t> shown;
  for (const OutsideHelp& one : only_companions(outside_help_of(visit.db(), me, student))) {
    shown.push_back(one.id.value);
  }
  if (!shown.empty()) inbox::opened(visit, me, shown);
  return companions_page_of(visit, me, student);
}

Response ask_companion(Visit& visit, const Guide& me, Id<people::Person> student_id) {
  const auto student = GuidedStudent::admit(visit, me, student_id);
  const auto typed = companion_form.read(visit, companion_givens(visit.today), {.kind = HelpKind::companion});
  if (!typed.holds()) return companions_page_of(visit, me, student, {companion_form, typed});
  const auto id = visit.new_id<OutsideHelp>();
  return access::once(visit, me, paths::companions(student_id),
                      [&](sql::Transaction& tx) { ask_for_help(tx, visit, me, student, id, typed.value); })
      .with_toast({visit.say(outside_texts::asked, student.person().given_name),
                   paths::companion(student_id, id, "terug")});
}

Response take_companion_back(Visit& visit, const Guide& me, Id<people::Person> student_id,
                             Id<OutsideHelp> id) {
  const auto student = GuidedStudent::admit(visit, me, student_id);
  companion_in(outside_help_of(visit.db(), me, student), id);
  visit.write([&](sql::Transaction& tx) { take_back(tx, ByGuide{visit, me, student}, id); });
  return http::see_other(paths::companions(student_id), visit.say(outside_texts::taken_back));
}

Response add_companion_parent(Visit& visit, const Guide& me, Id<people::Person> student_id,
                              Id<OutsideHelp> id) {
  const auto student = GuidedStudent::admit(visit, me, student_id);
  companion_in(outside_help_of(visit.db(), me, student), id);
  const auto typed = parent_form.read(visit);
  if (!typed.holds()) return companions_page_of(visit, me, student, {parent_form, typed, text(id)});
  visit.write([&](sql::Transaction& tx) {
    note_parent(tx, ByGuide{visit, me, student}, id, *typed.value.on);
  });
  return http::see_other(paths::companions(student_id),
                         visit.say(outside_texts::noted, student.person().given_name));
}

// ---- the student

OutsideHelp own_companion(Visit& visit, const Student& me, Id<OutsideHelp> id) {
  return companion_in(outside_help_of(visit.db(), me), id);
}

Response back_to_guidance(Visit& visit, const i18n::Text& said,
                          std::optional<html::Url> undo = std::nullopt) {
  return http::see_other(paths::own_guidance(), visit.say(said), std::move(undo));
}

Response show_question(Visit& visit, const Student& me, Id<OutsideHelp> id) {
  const OutsideHelp one = own_companion(visit, me, id);
  inbox::opened(visit, me, {id.value});
  if (!one.is_asked(visit.today)) return http::see_other(paths::own_guidance());
  return http::page(views::question_page(visit, one, {}));
}

Response allow_companion(Visit& visit, const Student& me, Id<OutsideHelp> id) {
  const OutsideHelp one = own_companion(visit, me, id);
  const auto typed = yes_form.read(visit);
  if (!typed.holds()) {
    if (!one.is_asked(visit.today)) throw Conflict("answered or taken back meanwhile");
    return http::page(views::question_page(visit, one, {yes_form, typed, text(id)}), typed.status());
  }
  visit.write([&](sql::Transaction& tx) { say_yes(tx, visit, me, id, *typed.value.age); });
  return back_to_guidance(
      visit, typed.value.age == Age::younger ? outside_texts::said_yes_parent : outside_texts::said_yes,
      paths::own_companion(id, "stop"));
}

Response refuse_companion(Visit& visit, const Student& me, Id<OutsideHelp> id) {
  own_companion(visit, me, id);
  visit.write([&](sql::Transaction& tx) { say_no(tx, visit, me, id); });
  return back_to_guidance(
      visit, outside_texts::said_no,
      access::undo(paths::own_companion(id, "terug"), mark_of(own_companion(visit, me, id))));
}

Response reconsider_companion(Visit& visit, const Student& me, Id<OutsideHelp> id) {
  own_companion(visit, me, id);
  visit.write([&](sql::Transaction& tx) { ask_again(tx, visit, me, id); });
  return back_to_guidance(visit, outside_texts::waits_again);
}

Response talk_about_companion(Visit& visit, const Student& me, Id<OutsideHelp> id) {
  own_companion(visit, me, id);
  visit.write([&](sql::Transaction& tx) { ask_to_talk(tx, visit, me, id); });
  return back_to_guidance(visit, texts::talk_asked);
}

Response stop_companion(Visit& visit, const Student& me, Id<OutsideHelp> id) {
  own_companion(visit, me, id);
  visit.write([&](sql::Transaction& tx) { stop(tx, visit, me, id); });
  return back_to_guidance(visit, outside_texts::stopped);
}

}  // namespace

void add_companion_routes(http::Router& router) {
  router.get<Guide>("/studenten/{id}/meedenken", show_companions);
  router.post<Guide>("/studenten/{id}/meedenken", ask_companion);
  router.post<Guide>("/studenten/{id}/meedenken/{meedenker}/terug", take_companion_back);
  router.post<Guide>("/studenten/{id}/meedenken/{meedenker}/ouder", add_companion_parent);
  router.get<Student>("/ik/meedenken/{id}", show_question);
  router.post<Student>("/ik/meedenken/{id}/ja", allow_companion);
  router.post<Student>("/ik/meedenken/{id}/nee", refuse_companion);
  router.post<Student>("/ik/meedenken/{id}/terug", reconsider_companion);
  router.post<Student>("/ik/meedenken/{id}/praten", talk_about_companion);
  router.post<Student>("/ik/meedenken/{id}/stop", stop_companion);
}

}  // namespace koers::help
