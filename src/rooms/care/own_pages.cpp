// /ik/samen: the student reads what guides write for each other, writes along, and says how guidance works
// for her (GU-13, GU-16).
#include "campus/access/accepted_forms.h"
#include "campus/inbox/inbox.h"
#include "rooms/care/note_forms.h"
#include "rooms/care/note_views.h"
#include "rooms/care/paths.h"
#include "rooms/care/routes.h"

namespace koers::care {
namespace {

using http::Response;
using http::Visit;
using people::Student;

Response page_of(Visit& visit, const Student& me, const forms::Returned& returned = {}) {
  const views::OwnPage page{
      .me = me.id(),
      .shared = shared_notes_of(visit.db(), me.institution(), me.id(), me.id(), visit.today),
      .way = way_of_working_of(visit.db(), me.institution(), me.id()),
      .returned = returned};
  return http::page(views::own_page(visit, page), returned.status());
}

Response show(Visit& visit, const Student& me) {
  inbox::opened(visit, me, {me.id().value});
  return page_of(visit, me);
}

Response add(Visit& visit, const Student& me) {
  const auto typed = own_form.read(visit);
  if (!typed.holds()) return page_of(visit, me, {own_form, typed});
  const auto id = visit.new_id<SharedNote>();
  return access::once(visit, me, paths::own(),
                      [&](sql::Transaction& tx) {
                        add_shared_note(tx, me, id, typed.value.words, visit.now, visit.today);
                      })
      .with_toast({visit.say(texts::placed), paths::take_own_back(id)});
}

Response take_own_back(Visit& visit, const Student& me, Id<SharedNote> note) {
  visit.write([&](sql::Transaction& tx) { take_back(tx, me, me.id(), note, visit.now); });
  return http::see_other(paths::own(), visit.say(texts::taken_back));
}

Response keep_way(Visit& visit, const Student& me) {
  const auto typed = way_form.change(
      visit,
      [&](sql::Transaction& tx) {
        tx.lock(me.id().value);
        return way_of_working_of(tx, me.institution(), me.id());
      },
      [&](sql::Transaction& tx, const WayOfWorking& way) {
        keep_way_of_working(tx, me.institution(), me.id(), way, visit.now);
      });
  if (!typed.holds()) return page_of(visit, me, {way_form, typed});
  return http::see_other(paths::own(), visit.say(texts::way_kept));
}

}  // namespace

void add_own_routes(http::Router& router) {
  router.get<Student>("/ik/samen", show);
  router.post<Student>("/ik/samen", add);
  router.post<Student>("/ik/samen/zo", keep_way);
  router.post<Student>("/ik/samen/{zin}/terug", take_own_back);
}

}  // namespace koers::care
