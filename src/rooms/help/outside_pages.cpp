// /studenten/{id}/hulp-buiten: who guides asks a student whether somebody outside may help (GU-10).
#include "campus/access/accepted_forms.h"
#include "platform/base/error.h"
#include "rooms/help/notices.h"
#include "rooms/help/outside_forms.h"
#include "rooms/help/outside_views.h"
#include "rooms/help/paths.h"
#include "rooms/help/routes.h"

namespace koers::help {
namespace {

using access::GuidedStudent;
using http::Response;
using http::Visit;
using people::Guide;
namespace texts = outside_texts;

// Companions have a page of their own (companion_pages.cpp).
std::vector<OutsideHelp> only_help(std::vector<OutsideHelp> all) {
  std::erase_if(all, [](const OutsideHelp& one) { return one.kind != HelpKind::help; });
  return all;
}

Response outside_page_of(Visit& visit, const Guide& me, const GuidedStudent& student,
                         const forms::Returned& returned = {}) {
  views::OutsidePage page{.student = student,
                          .all = only_help(outside_help_of(visit.db(), me, student)),
                          .addresses = addresses_of(visit.db(), me.institution()),
                          .instruments = instruments_shown(visit.db(), student),
                          .picked = visit.request.id<HelpAddress>("adres"),
                          .returned = returned};
  return http::page(views::outside_page(visit, page), returned.status());
}

Response show_outside(Visit& visit, const Guide& me, Id<people::Person> id) {
  const auto student = GuidedStudent::admit(visit, me, id);
  std::vector<std::int64_t> shown;
  for (const OutsideHelp& one : only_help(outside_help_of(visit.db(), me, student)))
    shown.push_back(one.id.value);
  if (!shown.empty()) inbox::opened(visit, me, shown);
  return outside_page_of(visit, me, student);
}

Response ask(Visit& visit, const Guide& me, Id<people::Person> student_id) {
  const auto student = GuidedStudent::admit(visit, me, student_id);
  const std::string& name = student.person().given_name;
  const auto typed =
      outside_form.read(visit, outside_givens(name, addresses_of(visit.db(), me.institution()), visit.today));
  if (!typed.holds()) return outside_page_of(visit, me, student, {outside_form, typed});
  const auto id = visit.new_id<OutsideHelp>();
  return access::once(visit, me, paths::outside(student_id),
                      [&](sql::Transaction& tx) { ask_for_help(tx, visit, me, student, id, typed.value); })
      .with_toast({visit.say(texts::asked, name), paths::outside(student_id, id, "terug")});
}

// What is done to one of them, and said.
template <class Do>
Response act(Visit& visit, const Guide& me, const GuidedStudent& student, const i18n::Text& said,
             const Do& act) {
  visit.write([&](sql::Transaction& tx) { act(tx, ByGuide{visit, me, student}); });
  return http::see_other(paths::outside(student.id()), visit.say(said, student.person().given_name));
}

Response undo_asking(Visit& visit, const Guide& me, Id<people::Person> student_id, Id<OutsideHelp> id) {
  const auto student = GuidedStudent::admit(visit, me, student_id);
  return act(visit, me, student, texts::taken_back,
             [&](sql::Transaction& tx, const ByGuide& by) { take_back(tx, by, id); });
}

// One of these that this guide may know of; NotFound otherwise.
OutsideHelp help_of(Visit& visit, const Guide& me, const GuidedStudent& student, Id<OutsideHelp> id) {
  for (OutsideHelp& one : only_help(outside_help_of(visit.db(), me, student))) {
    if (one.id == id) return std::move(one);
  }
  throw NotFound("outside help");
}

template <class Form, class Do>
Response with_form(Visit& visit, const Guide& me, const GuidedStudent& student, Id<OutsideHelp> id,
                   const Form& form, const forms::Givens& givens, const Do& done) {
  const auto typed = form.read(visit, givens);
  if (!typed.holds()) return outside_page_of(visit, me, student, {form, typed, text(id)});
  return act(visit, me, student, texts::noted,
             [&](sql::Transaction& tx, const ByGuide& by) { done(tx, by, typed.value); });
}

Response add_parent(Visit& visit, const Guide& me, Id<people::Person> student_id, Id<OutsideHelp> id) {
  const auto student = GuidedStudent::admit(visit, me, student_id);
  help_of(visit, me, student, id);
  return with_form(visit, me, student, id, parent_form, {},
                   [&](sql::Transaction& tx, const ByGuide& by, const NoteDraft& draft) {
                     note_parent(tx, by, id, *draft.on);
                   });
}

Response add_contact(Visit& visit, const Guide& me, Id<people::Person> student_id, Id<OutsideHelp> id) {
  const auto student = GuidedStudent::admit(visit, me, student_id);
  const auto givens = contact_givens(help_of(visit, me, student, id));
  return with_form(visit, me, student, id, contact_form, givens,
                   [&](sql::Transaction& tx, const ByGuide& by, const NoteDraft& draft) {
                     note_contact(tx, by, id, *draft.on);
                   });
}

Response begin(Visit& visit, const Guide& me, Id<people::Person> student_id, Id<OutsideHelp> id) {
  const auto student = GuidedStudent::admit(visit, me, student_id);
  return act(visit, me, student, texts::noted,
             [&](sql::Transaction& tx, const ByGuide& by) { note_busy(tx, by, id); });
}

Response add_report(Visit& visit, const Guide& me, Id<people::Person> student_id, Id<OutsideHelp> id) {
  const auto student = GuidedStudent::admit(visit, me, student_id);
  help_of(visit, me, student, id);
  return with_form(visit, me, student, id, report_form, report_givens(student.person().given_name),
                   [&](sql::Transaction& tx, const ByGuide& by, const NoteDraft& draft) {
                     write_report(tx, by, id, draft.words);
                   });
}

}  // namespace

void add_outside_routes(http::Router& router) {
  router.get<Guide>("/studenten/{id}/hulp-buiten", show_outside);
  router.post<Guide>("/studenten/{id}/hulp-buiten", ask);
  router.post<Guide>("/studenten/{id}/hulp-buiten/{hulp}/terug", undo_asking);
  router.post<Guide>("/studenten/{id}/hulp-buiten/{hulp}/ouder", add_parent);
  router.post<Guide>("/studenten/{id}/hulp-buiten/{hulp}/contact", add_contact);
  router.post<Guide>("/studenten/{id}/hulp-buiten/{hulp}/bezig", begin);
  router.post<Guide>("/studenten/{id}/hulp-buiten/{hulp}/terugkoppeling", add_report);
}

}  // namespace koers::help
