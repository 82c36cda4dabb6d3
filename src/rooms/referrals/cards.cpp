// What this room hands to the pages of others: the way to the specialist, a card in a student's file.
#include "campus/layout/cards.h"

#include "campus/layout/form_help.h"
#include "campus/layout/states.h"
#include "campus/layout/writing.h"
#include "platform/i18n/dates.h"
#include "rooms/referrals/asking_texts.h"
#include "rooms/referrals/notices.h"
#include "rooms/referrals/paths.h"
#include "rooms/referrals/request_texts.h"

namespace koers::referrals {

using namespace html;
using people::SignedIn;

namespace {

constexpr layout::Icon sign = "lifebuoy-fill";

Html card_with(const std::string& title, const Url& href, const std::string& line) {
  return layout::card({.surface = layout::Surface::flush},
                      layout::rows(layout::row({.lead = layout::bead(words::Competency::networking, sign),
                                                .title = title,
                                                .href = href,
                                                .line = line})));
}

}  // namespace

Html ask_card(http::Visit& visit, const people::Student& me) {
  bool open = false;
  for (const Referral& one : referrals_of(visit.db(), me.institution(), me.id()))
    open = open || one.is_open();
  const auto counsellor = access::counsellor_of(visit.db(), me.institution(), me.id(), visit.today);
  return card_with(visit.say(open ? asking_texts::ask_row_open : asking_texts::ask_row), paths::asking(),
                   open         ? visit.say(asking_texts::notice_line)
                   : counsellor ? visit.say(asking_texts::lead_counsellor, counsellor->given_name)
                                : visit.say(asking_texts::lead));
}

namespace {

std::string standing(http::Visit& visit, const Referral& one, const std::string& student) {
  const auto day = [&](Day on) { return i18n::day_month(visit.language, on); };
  if (one.state == ReferralState::closed && one.closed_at) {
    return visit.say(request_texts::card_closed, day(day_of(*one.closed_at)));
  }
  if (!one.specialist_id) return visit.say(request_texts::card_waits);
  const auto who =
      people::person_of(visit.db(), people::identity_of(visit).institution_id, *one.specialist_id).given_name;
  if (one.contact_on && *one.contact_on >= visit.today && one.contact_on != one.first_contact_on) {
    return visit.say(request_texts::card_planned, who, student, day(*one.contact_on));
  }
  if (one.first_contact_on) {
    return visit.say(request_texts::card_spoken, who, student, day(*one.first_contact_on));
  }
  return visit.say(request_texts::card_taken, who);
}

Html card_of(const http::Visit& visit, const Html& content) {
  return layout::card({.labelled_by = "aanvraag"},
                      fragment(layout::section_head("aanvraag", visit.say(request_texts::card)), content));
}

// The card shows one request, and with it the counsellor knows of the others too. What is in the own hand as
// a specialist is read on its own page.
void read_what_may_be_known(http::Visit& visit, const SignedIn& me, const std::vector<Referral>& all) {
  std::vector<std::int64_t> known;
  for (const Referral& one : all) {
    if (!one.counsellor_may_know || one.state == ReferralState::withdrawn) continue;
    if (!one.is_in_hand_of(me.id())) known.push_back(one.id.value);
  }
  inbox::opened(visit, me, known);
}

}  // namespace

Html file_card(http::Visit& visit, const SignedIn& me, const access::GuidedStudent& student) {
  const std::string name = student.person().given_name;
  const auto all = referrals_of(visit.db(), student.institution(), student.id());
  if (student.kind() == access::GuideKind::counsellor) read_what_may_be_known(visit, me, all);
  for (const Referral& one : all) {
    if (one.state == ReferralState::withdrawn) continue;
    if (one.state == ReferralState::taken && one.specialist_id == me.id()) {
      return card_of(
          visit, fragment(layout::own_words(one.question),
                          layout::more_link(visit.say(request_texts::to_request), paths::request(one.id))));
    }
    // A specialist beside reads no reports of others.
    if (student.kind() != access::GuideKind::counsellor || !one.counsellor_may_know) continue;
    Html content = fragment(layout::own_words(one.question), p(standing(visit, one, name)));
    if (!one.outcome.empty()) content += p(b(visit.say(request_texts::outcome)), br(), one.outcome);
    content += layout::sub(visit.say(request_texts::card_allowed, name));
    return card_of(visit, content);
  }
  return {};
}

}  // namespace koers::referrals
