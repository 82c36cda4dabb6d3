// /nazorg/{id}: one person in aftercare, for that person and for who keeps in touch.
#include "campus/access/accepted_forms.h"
#include "campus/layout/give_link.h"
#include "campus/navigation/navigation.h"
#include "platform/base/error.h"
#include "rooms/aftercare/case_views.h"
#include "rooms/aftercare/forms.h"
#include "rooms/aftercare/paths.h"
#include "rooms/aftercare/record.h"

namespace koers::aftercare {
namespace {

using namespace html;
using http::Response;
using http::Visit;
using people::SignedIn;

Response page_of(Visit& visit, const CaseSeat& seat, const forms::Returned& returned = {}) {
  return http::page(views::case_page(visit, {seat, returned}), returned.status());
}

Response show(Visit& visit, const SignedIn& me, Id<Case> id) {
  const auto seat = CaseSeat::admit(visit, me, id);
  inbox::opened(visit, me, {id.value});
  return page_of(visit, seat);
}

const std::string& other_name(const CaseSeat& seat) {
  return seat.is_student() ? seat.whole().guide.given_name : seat.whole().student.given_name;
}
void must_be_guide(const CaseSeat& seat) {
  if (seat.is_student()) throw Forbidden("of who keeps in touch");
}

void tell(sql::Transaction& tx, const CaseSeat& seat, Instant now) {
  const auto id = seat.whole().of.id.value;
  if (!seat.other()) return;
  if (seat.is_student()) {
    inbox::tell(tx, seat.institution(), {notices::for_guide, id, seat.whole().student.id, now},
                {seat.other()});
  } else {
    inbox::tell(tx, seat.institution(), {notices::for_student, id, std::nullopt, now}, {seat.other()});
  }
}

// Does something under the lock, once, and tells the other.
template <class Work>
Response write(Visit& visit, const SignedIn& me, const CaseSeat& seat, const std::string& said, Work work,
               std::optional<Url> undo = {}) {
  return access::once(visit, me, paths::one(seat.whole().of.id),
                      [&](sql::Transaction& tx) {
                        const CaseWriting writing{tx, seat.institution(), visit.today};
                        work(writing, locked(writing, seat));
                        tell(tx, seat, visit.now);
                      })
      .with_toast({said, undo});
}

Response record(Visit& visit, const SignedIn& me, Id<Case> id) {
  const auto seat = CaseSeat::admit(visit, me, id);
  must_be_guide(seat);
  const auto typed = contact_form.read(visit);
  if (!typed.holds()) return page_of(visit, seat, {contact_form, typed});
  const auto contact = visit.new_id<Contact>();
  return write(
      visit, me, seat, visit.say(texts::recorded, other_name(seat)),
      [&](const CaseWriting& writing, const WholeCase& whole) {
        add_contact(writing, whole.of,
                    {.id = contact,
                     .author_id = me.id(),
                     .held_on = typed.value.held_on.value(),
                     .channel = typed.value.channel.value(),
                     .words = typed.value.words,
                     .step = typed.value.step});
      },
      paths::drop_contact(id, contact));
}

Response drop(Visit& visit, const SignedIn& me, Id<Case> id, Id<Contact> contact) {
  const auto seat = CaseSeat::admit(visit, me, id);
  must_be_guide(seat);
  return write(visit, me, seat, visit.say(texts::taken_back),
               [&](const CaseWriting& writing, const WholeCase& whole) {
                 drop_contact(writing, whole.of, contact, me.id());
               });
}

Response answer(Visit& visit, const SignedIn& me, Id<Case> id) {
  const auto seat = CaseSeat::admit(visit, me, id);
  if (!seat.is_student()) throw Forbidden("of the person");
  const auto typed = answer_form.read(visit);
  if (!typed.holds()) return page_of(visit, seat, {answer_form, typed});
  return write(visit, me, seat, visit.say(texts::answered, other_name(seat)),
               [&](const CaseWriting& writing, const WholeCase& whole) {
                 answer_ask(writing, whole, typed.value.answer.value(), typed.value.words);
               });
}

Response stop(Visit& visit, const SignedIn& me, Id<Case> id) {
  const auto seat = CaseSeat::admit(visit, me, id);
  const auto typed = stop_form.read(visit);
  if (!typed.holds()) return page_of(visit, seat, {stop_form, typed});
  auto done = write(visit, me, seat, visit.say(texts::stopped),
                    [&](const CaseWriting& writing, const WholeCase& whole) {
                      stop_case(writing, whole.of, me.id(), typed.value.words);
                    });
  // Who keeps in touch sees nothing of it any more.
  if (!seat.is_student()) return http::see_other(paths::all(), visit.say(texts::stopped));
  return done;
}

Response give_link(Visit& visit, const SignedIn& me, Id<Case> id) {
  const auto seat = CaseSeat::admit(visit, me, id);
  must_be_guide(seat);
  std::string key;
  visit.write([&](sql::Transaction& tx) {
    const CaseWriting writing{tx, seat.institution(), visit.today};
    key = make_link(writing, locked(writing, seat).of);
  });
  const std::string title = visit.say(texts::link_title);
  const Html content = fragment(
      layout::page_head({.title = title, .lead = fragment(visit.say(texts::link_lead, other_name(seat)))}),
      layout::card(layout::give_link(visit.language, visit.house.base_url + paths::link(key).text(),
                                     visit.say(texts::link_about))),
      layout::more_link(visit.say(texts::back), paths::one(id)));
  return http::page(
             navigation::page(
                 visit, {.title = title, .place = "/studenten", .width = layout::PageWidth::narrow}, content))
      .with("Cache-Control", "no-store");
}

// ---- handing over

Response hand_over(Visit& visit, const SignedIn& me, Id<Case> id) {
  const auto seat = CaseSeat::admit(visit, me, id);
  must_be_guide(seat);
  const auto typed = handover_form.read(visit);
  if (!typed.holds()) return page_of(visit, seat, {handover_form, typed});
  const auto handover = visit.new_id<CaseHandover>();
  return write(visit, me, seat, visit.say(texts::handover_made, other_name(seat)),
               [&](const CaseWriting& writing, const WholeCase& whole) {
                 add_handover(writing, whole.of,
                              {.id = handover,
                               .author_id = me.id(),
                               .receiver = typed.value.receiver,
                               .portion = typed.value.portion,
                               .ground = typed.value.ground.value(),
                               .law = typed.value.law});
               });
}

Response say(Visit& visit, const SignedIn& me, Id<Case> id, Id<CaseHandover> handover, bool agrees) {
  const auto seat = CaseSeat::admit(visit, me, id);
  if (!seat.is_student()) throw Forbidden("of the person");
  return write(visit, me, seat, visit.say(texts::said, other_name(seat)),
               [&](const CaseWriting& writing, const WholeCase& whole) {
                 answer_handover(writing, whole, handover, agrees);
               });
}
Response say_yes(Visit& visit, const SignedIn& me, Id<Case> id, Id<CaseHandover> handover) {
  return say(visit, me, id, handover, true);
}
Response say_no(Visit& visit, const SignedIn& me, Id<Case> id, Id<CaseHandover> handover) {
  return say(visit, me, id, handover, false);
}
Response give(Visit& visit, const SignedIn& me, Id<Case> id, Id<CaseHandover> handover) {
  const auto seat = CaseSeat::admit(visit, me, id);
  must_be_guide(seat);
  return write(
      visit, me, seat, visit.say(texts::given_now),
      [&](const CaseWriting& writing, const WholeCase& whole) { give_handover(writing, whole, handover); });
}

}  // namespace

void add_case_routes(http::Router& router) {
  router.get<SignedIn>("/nazorg/{id}", show);
  router.post<SignedIn>("/nazorg/{id}/contact", record);
  router.post<SignedIn>("/nazorg/{id}/contact/{contact}/weg", drop);
  router.post<SignedIn>("/nazorg/{id}/antwoord", answer);
  router.post<SignedIn>("/nazorg/{id}/stop", stop);
  router.post<SignedIn>("/nazorg/{id}/link", give_link);
  router.post<SignedIn>("/nazorg/{id}/overdragen", hand_over);
  router.post<SignedIn>("/nazorg/{id}/overdragen/{stuk}/ja", say_yes);
  router.post<SignedIn>("/nazorg/{id}/overdragen/{stuk}/nee", say_no);
  router.post<SignedIn>("/nazorg/{id}/overdragen/{stuk}/gegeven", give);
}

}  // namespace koers::aftercare
