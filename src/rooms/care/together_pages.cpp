// /studenten/{id}/samen: what those who guide a student write for each other and for the student (GU-13), and
// each for himself.
#include "campus/access/accepted_forms.h"
#include "campus/access/undo.h"
#include "campus/inbox/inbox.h"
#include "platform/base/error.h"
#include "rooms/care/note_forms.h"
#include "rooms/care/note_views.h"
#include "rooms/care/paths.h"
#include "rooms/care/routes.h"

namespace koers::care {
namespace {

using access::GuidedStudent;
using http::Response;
using http::Visit;
using people::Guide;

Response page_of(Visit& visit, const Guide& me, const GuidedStudent& student,
                 std::optional<WorkingNote> moved = {}, const forms::Returned& returned = {}) {
  const views::TogetherPage page{
      .student = student,
      .me = me.id(),
      .shared = shared_notes_of(visit.db(), student.institution(), student.id(), me.id(), visit.today),
      .working = working_notes_of(visit.db(), me, student, visit.today),
      .way = way_of_working_of(visit.db(), student.institution(), student.id()),
      .moved = std::move(moved),
      .returned = returned};
  return http::page(views::together_page(visit, page), returned.status());
}

Response show(Visit& visit, const Guide& me, Id<people::Person> id) {
  const auto student = GuidedStudent::admit(visit, me, id);
  inbox::opened(visit, me, {id.value});
  return page_of(visit, me, student);
}

// A sentence for all; one that comes from a working note takes that away.
Response share(Visit& visit, const Guide& me, const GuidedStudent& student,
               std::optional<WorkingNote> moved) {
  const auto typed = shared_form.read(visit, {{"zin", {.name = student.person().given_name}}});
  if (!typed.holds()) return page_of(visit, me, student, std::move(moved), {shared_form, typed});
  const auto id = visit.new_id<SharedNote>();
  const auto from = moved ? std::optional(moved->id) : std::nullopt;
  return access::once(visit, me, paths::together(student.id()),
                      [&](sql::Transaction& tx) {
                        add_shared_note(tx, me, student, id, typed.value.words, visit.now, visit.today);
                        if (from) drop_working_note(tx, me, student, *from, visit.now);
                      })
      .with_toast({visit.say(texts::placed), paths::take_back(student.id(), id)});
}

Response add_shared(Visit& visit, const Guide& me, Id<people::Person> id) {
  return share(visit, me, GuidedStudent::admit(visit, me, id), {});
}

Response take_shared_back(Visit& visit, const Guide& me, Id<people::Person> id, Id<SharedNote> note) {
  const auto student = GuidedStudent::admit(visit, me, id);
  visit.write([&](sql::Transaction& tx) { take_back(tx, me, student.id(), note, visit.now); });
  return http::see_other(paths::together(id), visit.say(texts::taken_back));
}

Response add_working(Visit& visit, const Guide& me, Id<people::Person> id) {
  const auto student = GuidedStudent::admit(visit, me, id);
  const auto typed = working_form.read(visit);
  if (!typed.holds()) return page_of(visit, me, student, {}, {working_form, typed});
  return access::once(visit, me, paths::together(id),
                      [&](sql::Transaction& tx) {
                        add_working_note(tx, me, student, visit.new_id<WorkingNote>(), typed.value.words,
                                         visit.now, visit.today);
                      })
      .with_toast({visit.say(texts::kept), std::nullopt});
}

Response drop(Visit& visit, const Guide& me, Id<people::Person> id, Id<WorkingNote> note) {
  const auto student = GuidedStudent::admit(visit, me, id);
  visit.write([&](sql::Transaction& tx) { drop_working_note(tx, me, student, note, visit.now); });
  return http::see_other(paths::together(id), visit.say(texts::thrown_away), paths::bring_back(id, note));
}

Response bring_back(Visit& visit, const Guide& me, Id<people::Person> id, Id<WorkingNote> note) {
  const auto student = GuidedStudent::admit(visit, me, id);
  visit.write([&](sql::Transaction& tx) { bring_back_working_note(tx, me, student, note); });
  return http::see_other(paths::together(id), visit.say(texts::brought_back));
}

// The words of a working note, in the form of the shared line: read once more before the student does.
Response show_moving(Visit& visit, const Guide& me, Id<people::Person> id, Id<WorkingNote> note) {
  const auto student = GuidedStudent::admit(visit, me, id);
  auto moved = find_working_note(visit.db(), me, student, note, visit.today);
  if (!moved) throw NotFound("working note");
  return page_of(visit, me, student, std::move(moved));
}

// Sent twice, or after the note ended meanwhile: what was typed is shared all the same.
Response move(Visit& visit, const Guide& me, Id<people::Person> id, Id<WorkingNote> note) {
  const auto student = GuidedStudent::admit(visit, me, id);
  return share(visit, me, student, find_working_note(visit.db(), me, student, note, visit.today));
}

}  // namespace

void add_together_routes(http::Router& router) {
  router.get<Guide>("/studenten/{id}/samen", show);
  router.post<Guide>("/studenten/{id}/samen", add_shared);
  router.post<Guide>("/studenten/{id}/samen/{zin}/terug", take_shared_back);
  router.post<Guide>("/studenten/{id}/samen/werk", add_working);
  router.post<Guide>("/studenten/{id}/samen/werk/{notitie}/weg", drop);
  router.post<Guide>("/studenten/{id}/samen/werk/{notitie}/terug", bring_back);
  router.get<Guide>("/studenten/{id}/samen/werk/{notitie}/delen", show_moving);
  router.post<Guide>("/studenten/{id}/samen/werk/{notitie}/delen", move);
}

}  // namespace koers::care
