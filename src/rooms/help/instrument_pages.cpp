// /ik/hulp/tests: a student's tests, which nobody else adds or shares.
#include "campus/access/accepted_forms.h"
#include "rooms/help/instrument_forms.h"
#include "rooms/help/instrument_views.h"
#include "rooms/help/paths.h"
#include "rooms/help/routes.h"

namespace koers::help {
namespace {

using http::Response;
using http::Visit;
using people::Student;
namespace texts = instrument_texts;

Response instruments_page_of(Visit& visit, const Student& me, const forms::Returned& returned = {}) {
  return http::page(
      views::instruments_page(visit, {.all = instruments_of(visit.db(), me), .returned = returned}),
      returned.status());
}

Response show_instruments(Visit& visit, const Student& me) { return instruments_page_of(visit, me); }

Response add_instrument(Visit& visit, const Student& me) {
  const auto typed = instrument_form.read(visit);
  if (!typed.holds()) return instruments_page_of(visit, me, {instrument_form, typed});
  const auto id = visit.new_id<Instrument>();
  return access::once(visit, me, paths::instruments(),
                      [&](sql::Transaction& tx) { save_instrument(tx, me, id, typed.value, visit.now); })
      .with_toast({visit.say(texts::added), paths::instrument(id, "weg")});
}

Response change_instrument(Visit& visit, const Student& me, Id<Instrument> id) {
  const auto typed = instrument_form.change(
      visit,
      [&](sql::Transaction& tx) {
        tx.lock(me.id().value);
        return instrument_of(tx, me, id).draft();
      },
      [&](sql::Transaction& tx, const InstrumentDraft& draft) {
        save_instrument(tx, me, id, draft, visit.now);
      });
  if (!typed.holds()) return instruments_page_of(visit, me, {instrument_form, typed, text(id)});
  return http::see_other(paths::instruments(), visit.say(texts::saved));
}

Response throw_away(Visit& visit, const Student& me, Id<Instrument> id) {
  visit.write([&](sql::Transaction& tx) { drop_instrument(tx, me, id, visit.now); });
  return http::see_other(paths::instruments(), visit.say(texts::dropped), paths::instrument(id, "terug"));
}

Response bring_back(Visit& visit, const Student& me, Id<Instrument> id) {
  visit.write([&](sql::Transaction& tx) { bring_back_instrument(tx, me, id); });
  return http::see_other(paths::instruments(), visit.say(texts::is_back));
}

}  // namespace

void add_instrument_routes(http::Router& router) {
  router.get<Student>("/ik/hulp/tests", show_instruments);
  router.post<Student>("/ik/hulp/tests", add_instrument);
  router.post<Student>("/ik/hulp/tests/{id}", change_instrument);
  router.post<Student>("/ik/hulp/tests/{id}/weg", throw_away);
  router.post<Student>("/ik/hulp/tests/{id}/terug", bring_back);
}

}  // namespace koers::help
