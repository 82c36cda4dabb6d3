// /ondersteuning/{id}: one agreement, for the student and the officer who make it. Nobody else finds it.
#include "campus/access/accepted_forms.h"
#include "campus/layout/components.h"
#include "campus/layout/give_link.h"
#include "campus/navigation/navigation.h"
#include "platform/base/error.h"
#include "rooms/support/agreement_views.h"
#include "rooms/support/forms.h"
#include "rooms/support/paths.h"
#include "rooms/support/record.h"

namespace koers::support {
namespace {

using namespace html;
using http::Response;
using http::Visit;
using people::SignedIn;
using Page = views::AgreementPage;

Response page_of(Visit& visit, const Page& page) {
  return http::page(views::agreement_page(visit, page), page.is_meanwhile ? 409 : page.returned.status());
}

Response show(Visit& visit, const SignedIn& me, Id<Agreement> id) {
  const auto seat = AgreementSeat::admit(visit, me, id);
  inbox::opened(visit, me, {id.value});
  return page_of(visit, {seat});
}

// ---- writing

// Does something under the lock, and tells the other that there is something.
template <class Work>
void write(Visit& visit, const AgreementSeat& seat, Work work) {
  visit.write([&](sql::Transaction& tx) {
    const SupportWriting writing{tx, seat.institution(), visit.now};
    work(writing, locked(writing, seat));
  });
}
void tell(const SupportWriting& writing, const AgreementSeat& seat) {
  const auto id = seat.agreement().id.value;
  if (seat.is_student()) {
    inbox::tell(writing.tx, writing.institution,
                {notices::for_officer, id, seat.whole().student.id, writing.now}, {seat.other()});
  } else {
    inbox::tell(writing.tx, writing.institution, {notices::for_student, id, std::nullopt, writing.now},
                {seat.other()});
  }
}
Response back(const AgreementSeat& seat, const std::string& words) {
  return http::see_other(paths::one(seat.agreement().id), words);
}

Response change(Visit& visit, const SignedIn& me, Id<Agreement> id) {
  const auto seat = AgreementSeat::admit(visit, me, id);
  auto typed = works_form.edit({seat.agreement().works_words});
  write(visit, seat, [&](const SupportWriting& writing, const WholeAgreement& whole) {
    typed = works_form.read_change(visit, {whole.agreement.works_words});
    if (!typed.holds()) return;
    change_works(writing, whole, typed.value.words);
    tell(writing, seat);
  });
  if (!typed.holds()) return page_of(visit, {seat, {works_form, typed}});
  return back(seat, visit.say(texts::saved, seat.other_person().given_name));
}

Response add(Visit& visit, const SignedIn& me, Id<Agreement> id) {
  const auto seat = AgreementSeat::admit(visit, me, id);
  const auto typed = line_form.read(visit);
  if (!typed.holds()) return page_of(visit, {seat, {line_form, typed}});
  const auto line = visit.new_id<AgreementLine>();
  return access::once(visit, me, paths::one(id),
                      [&](sql::Transaction& tx) {
                        const SupportWriting writing{tx, seat.institution(), visit.now};
                        add_line(writing, locked(writing, seat), {line, typed.value.what, typed.value.how});
                        tell(writing, seat);
                      })
      .with_toast({visit.say(texts::saved, seat.other_person().given_name), paths::drop_line(id, line)});
}

Response drop(Visit& visit, const SignedIn& me, Id<Agreement> id, Id<AgreementLine> line) {
  const auto seat = AgreementSeat::admit(visit, me, id);
  write(visit, seat, [&](const SupportWriting& writing, const WholeAgreement& whole) {
    drop_line(writing, whole, line);
    tell(writing, seat);
  });
  return back(seat, visit.say(texts::removed));
}

Response sign_it(Visit& visit, const SignedIn& me, Id<Agreement> id) {
  const auto seat = AgreementSeat::admit(visit, me, id);
  const Page page{seat};
  auto typed = sign_form.read(visit, views::sign_givens(visit, page));
  if (!typed.holds()) return page_of(visit, {seat, {sign_form, typed}});
  bool is_in_force = false;
  try {
    auto done = access::once(visit, me, paths::one(id), [&](sql::Transaction& tx) {
      const SupportWriting writing{tx, seat.institution(), visit.now};
      is_in_force = sign(writing, locked(writing, seat), seat.voice(), typed.value.name, typed.value.parent,
                         typed.value.text_hash);
      tell(writing, seat);
    });
    return std::move(done).with_toast({is_in_force
                                           ? visit.say(texts::both_signed)
                                           : visit.say(texts::you_signed, seat.other_person().given_name),
                                       std::nullopt});
  } catch (const Conflict&) {
    // What was typed stays; what is signed is the text as it is now.
    const auto now = AgreementSeat::admit(visit, me, id);
    for (forms::Answer& one : typed.all) {
      if (one.field == "gelezen") one.typed = {now.whole().text_hash()};
    }
    return page_of(visit, {now, {sign_form, typed}, true});
  }
}

template <class Form, class Work>
Response with_words(Visit& visit, const SignedIn& me, Id<Agreement> id, const Form& form,
                    const i18n::Text& said, Work work) {
  const auto seat = AgreementSeat::admit(visit, me, id);
  const auto typed = form.read(visit);
  if (!typed.holds()) return page_of(visit, {seat, {form, typed}});
  return access::once(visit, me, paths::one(id),
                      [&](sql::Transaction& tx) {
                        const SupportWriting writing{tx, seat.institution(), visit.now};
                        work(writing, locked(writing, seat), seat, typed.value.words);
                        tell(writing, seat);
                      })
      .with_toast({visit.say(said, seat.other_person().given_name), std::nullopt});
}

Response look_back(Visit& visit, const SignedIn& me, Id<Agreement> id) {
  return with_words(visit, me, id, evaluation_form, texts::evaluated_half,
                    [](const SupportWriting& writing, const WholeAgreement& whole, const AgreementSeat& seat,
                       const std::string& words) { evaluate(writing, whole, seat.voice(), words); });
}

Response stop(Visit& visit, const SignedIn& me, Id<Agreement> id) {
  return with_words(visit, me, id, stop_form, texts::stopped,
                    [](const SupportWriting& writing, const WholeAgreement& whole, const AgreementSeat& seat,
                       const std::string& words) { end_agreement(writing, whole, seat.me(), words); });
}

Response refuse(Visit& visit, const SignedIn& me, Id<Agreement> id) {
  if (AgreementSeat::admit(visit, me, id).is_student())
    throw Forbidden("the school refuses, not the student");
  return with_words(visit, me, id, refuse_form, texts::refused,
                    [](const SupportWriting& writing, const WholeAgreement& whole, const AgreementSeat& seat,
                       const std::string& words) { refuse_agreement(writing, whole, seat.me(), words); });
}

Response throw_away(Visit& visit, const SignedIn& me, Id<Agreement> id) {
  const auto seat = AgreementSeat::admit(visit, me, id);
  if (!seat.is_student()) throw Forbidden("of the student");
  write(visit, seat, [&](const SupportWriting& writing, const WholeAgreement& whole) {
    erase_agreement(writing, whole);
    inbox::withdraw(writing.tx, writing.institution, id.value);
  });
  return http::see_other(paths::own(), visit.say(texts::thrown_away));
}

Response follow(Visit& visit, const SignedIn& me, Id<Agreement> id) {
  const auto seat = AgreementSeat::admit(visit, me, id);
  const auto next = visit.new_id<Agreement>();
  write(visit, seat, [&](const SupportWriting& writing, const WholeAgreement& whole) {
    follow_agreement(writing, whole, next, visit.house.ids);
    tell(writing, seat);
  });
  return http::see_other(paths::one(next), visit.say(texts::new_draft));
}

Response let_guide(Visit& visit, const SignedIn& me, Id<Agreement> id) {
  const auto seat = AgreementSeat::admit(visit, me, id);
  if (!seat.is_student()) throw Forbidden("of the student");
  const bool reads = visit.request.field("leest") == "ja";
  write(visit, seat, [&](const SupportWriting& writing, const WholeAgreement& whole) {
    let_guide_read(writing, whole, reads);
  });
  return back(seat, visit.say(reads ? texts::guide_on : texts::guide_off));
}

Response show_to(Visit& visit, const SignedIn& me, Id<Agreement> id) {
  const auto seat = AgreementSeat::admit(visit, me, id);
  if (!seat.is_student()) throw Forbidden("of the student");
  const Page page{seat};
  const auto typed = show_form.read(visit, views::show_givens(page));
  if (!typed.holds()) return page_of(visit, {seat, {show_form, typed}});
  std::string key;
  write(visit, seat, [&](const SupportWriting& writing, const WholeAgreement& whole) {
    key = show_line(writing, whole,
                    {.id = visit.new_id<ShownLine>(),
                     .line_id = typed.value.line.value(),
                     .receiver = typed.value.receiver,
                     .until_on = typed.value.until_on.value()});
  });
  const std::string title = visit.say(texts::link_title);
  const Html content =
      fragment(layout::page_head(
                   {.title = title, .lead = fragment(visit.say(texts::link_lead, typed.value.receiver))}),
               layout::card(layout::give_link(visit.language, visit.house.base_url + paths::line(key).text(),
                                              visit.say(texts::link_about))),
               layout::more_link(visit.say(texts::link_back), paths::one(id)));
  return http::page(navigation::page(
                        visit, {.title = title, .place = "/ik", .width = layout::PageWidth::narrow}, content))
      .with("Cache-Control", "no-store");
}

Response stop_showing_to(Visit& visit, const SignedIn& me, Id<Agreement> id, Id<ShownLine> shown) {
  const auto seat = AgreementSeat::admit(visit, me, id);
  if (!seat.is_student()) throw Forbidden("of the student");
  write(visit, seat, [&](const SupportWriting& writing, const WholeAgreement& whole) {
    stop_showing(writing, whole, shown);
  });
  return back(seat, visit.say(texts::shown_stopped));
}

}  // namespace

void add_agreement_routes(http::Router& router) {
  router.get<SignedIn>("/ondersteuning/{id}", show);
  router.post<SignedIn>("/ondersteuning/{id}", change);
  router.post<SignedIn>("/ondersteuning/{id}/regels", add);
  router.post<SignedIn>("/ondersteuning/{id}/regels/{regel}/weg", drop);
  router.post<SignedIn>("/ondersteuning/{id}/tekenen", sign_it);
  router.post<SignedIn>("/ondersteuning/{id}/terugkijken", look_back);
  router.post<SignedIn>("/ondersteuning/{id}/stoppen", stop);
  router.post<SignedIn>("/ondersteuning/{id}/weigeren", refuse);
  router.post<SignedIn>("/ondersteuning/{id}/weg", throw_away);
  router.post<SignedIn>("/ondersteuning/{id}/veranderen", follow);
  router.post<SignedIn>("/ondersteuning/{id}/begeleider", let_guide);
  router.post<SignedIn>("/ondersteuning/{id}/laat-zien", show_to);
  router.post<SignedIn>("/ondersteuning/{id}/laat-zien/{getoond}/stop", stop_showing_to);
}

}  // namespace koers::support
