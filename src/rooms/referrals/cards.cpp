// What this room hands to the pages of others: the way to the specialist, a card in a student's file.
#include "campus/layout/cards.h"

#include <algorithm>

#include "campus/layout/form_help.h"
#include "campus/layout/people.h"
#include "campus/layout/states.h"
#include "campus/layout/writing.h"
#include "platform/i18n/dates_in_time.h"
#include "rooms/referrals/asking_texts.h"
#include "rooms/referrals/joint_texts.h"
#include "rooms/referrals/notices.h"
#include "rooms/referrals/paths.h"
#include "rooms/referrals/request_texts.h"

namespace koers::referrals {

using namespace html;
using people::SignedIn;

Html ask_card(http::Visit& visit, const people::Student& me) {
  const auto all = referrals_of(visit.db(), me.institution(), me.id(), visit.today);
  const bool open = std::any_of(all.begin(), all.end(), [](const Referral& one) { return one.is_open(); });
  const auto counsellor = access::counsellor_of(visit.db(), me.institution(), me.id(), visit.today);
  const std::string line = open         ? visit.say(asking_texts::notice_line)
                           : counsellor ? visit.say(asking_texts::lead_counsellor, counsellor->given_name)
                                        : visit.say(asking_texts::lead);
  return layout::card(
      {.surface = layout::Surface::flush},
      layout::rows(layout::row({.lead = layout::bead(words::Competency::networking, "lifebuoy-fill"),
                                .title = visit.say(open ? asking_texts::ask_row_open : asking_texts::ask_row),
                                .href = paths::own_referrals(),
                                .line = line})));
}

namespace {

std::string standing(http::Visit& visit, const Referral& one, const std::string& student) {
  const auto day = [&](Day on) { return i18n::day_month(visit.language, on, visit.today); };
  if (one.state == ReferralState::closed && one.closed_at) {
    return visit.say(request_texts::card_closed, day(day_of(*one.closed_at)));
  }
  if (one.is_free) return visit.say(request_texts::card_waits);
  const std::string who = one.specialist.empty() ? visit.say(asking_texts::somebody) : one.specialist;
  if (has_talk_ahead(one, visit.today)) {
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
    if (one.is_new && !one.is_in_hand_of(me.id())) known.push_back(one.id.value);
  }
  if (!known.empty()) inbox::opened(visit, me, known);
}

Html request_card(http::Visit& visit, const SignedIn& me, const access::GuidedStudent& student,
                  const std::vector<Referral>& all) {
  const std::string name = student.person().given_name;

  for (const Referral& one : all) {
    if (one.state == ReferralState::withdrawn) continue;
    if (one.is_in_hand_of(me.id())) {
      return card_of(
          visit, fragment(layout::own_words(one.question),
                          layout::more_link(visit.say(request_texts::to_request), paths::request(one.id))));
    }
    // A specialist beside reads no reports of others.
    if (student.kind() != access::GuideKind::counsellor || !one.counsellor_may_know) continue;
    return card_of(visit, fragment(layout::own_words(one.question), p(standing(visit, one, name)),
                                   layout::labelled(visit.say(request_texts::outcome), one.outcome),
                                   layout::sub(visit.say(request_texts::card_allowed, name))));
  }
  return {};
}

// As select_known_appointments does for a list (appointments.cpp).
ReferralSummary known_of(const SignedIn& me, const access::GuidedStudent& student,
                         const std::vector<Referral>& all, Day today) {
  ReferralSummary known{.student_id = student.id()};
  for (const Referral& one : all) {
    if (one.state == ReferralState::withdrawn) continue;
    const bool may_know = one.specialist_id == me.id() ||
                          (student.kind() == access::GuideKind::counsellor && one.counsellor_may_know);
    if (!may_know) continue;
    if (one.first_contact_on) {
      known.spoken_on = std::max(known.spoken_on.value_or(*one.first_contact_on), *one.first_contact_on);
    }
    if (one.state == ReferralState::taken && has_talk_ahead(one, today)) {
      known.planned_on = std::min(known.planned_on.value_or(*one.contact_on), *one.contact_on);
    }
  }
  return known;
}

// It asks nothing of the database.
Html refer_row(http::Visit& visit, const access::GuidedStudent& student) {
  if (student.kind() != access::GuideKind::counsellor) return {};
  return layout::row({.lead = layout::thumb("lifebuoy-fill"),
                      .title = visit.say(joint_texts::row),
                      .href = paths::refer(student.id()),
                      .line = visit.say(joint_texts::row_line, student.person().given_name)});
}

}  // namespace

FileCards file_cards(http::Visit& visit, const SignedIn& me, const access::GuidedStudent& student) {
  const auto all = referrals_of(visit.db(), student.institution(), student.id(), visit.today, me.id());
  if (student.kind() == access::GuideKind::counsellor) read_what_may_be_known(visit, me, all);
  return {.request = request_card(visit, me, student, all),
          .refer = refer_row(visit, student),
          .known = known_of(me, student, all, visit.today)};
}

}  // namespace koers::referrals
