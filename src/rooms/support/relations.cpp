// Who reads an agreement on support, for /ik/begeleiding, which app composes. That page is the student's
// alone: nobody else has it, and it counts nowhere.
#include "campus/access/guides.h"
#include "campus/layout/components.h"
#include "platform/i18n/dates_in_time.h"
#include "rooms/support/paths.h"
#include "rooms/support/record.h"

namespace koers::support {
namespace {

std::string day_words(const http::Visit& visit, Day day) {
  return i18n::day_month(visit.language, day, visit.today);
}

layout::Permission officer_row(const http::Visit& visit, const WholeAgreement& whole) {
  const std::string name = whole.officer.full_name();
  return {.name = name,
          .line = visit.say(texts::relation_officer),
          .sees = {visit.say(texts::relation_agreement)},
          .until = visit.say(texts::relation_since, day_words(visit, whole.agreement.made_on)),
          .action = layout::button_link({.label = visit.say(texts::relation_end),
                                         .href = paths::one(whole.agreement.id),
                                         .kind = layout::Kind::line,
                                         .small = true,
                                         .about = name})};
}

layout::Permission guide_row(http::Visit& visit, const people::Student& me, const Agreement& agreement) {
  const auto counsellor = access::counsellor_of(visit.db(), me.institution(), me.id(), visit.today);
  const std::string name = counsellor ? counsellor->full_name() : visit.say(texts::relation_your_counsellor);
  return {.name = name,
          .line = visit.say(texts::relation_you_let),
          .sees = {visit.say(texts::relation_agreement)},
          .until = visit.say(texts::relation_until_stop),
          .action = layout::post_button(paths::act(agreement.id, "begeleider"), visit.say(texts::shown_stop),
                                        {.kind = layout::Kind::line, .small = true, .about = name}),
          .in_picture = false};
}

layout::Permission line_row(const http::Visit& visit, const Agreement& agreement, const ShownLine& one) {
  return {
      .name = one.receiver,
      .line = visit.say(texts::relation_line),
      .sees = {one.what},
      .until = visit.say(texts::relation_until, day_words(visit, one.until_on)),
      .action = layout::post_button(paths::stop_showing(agreement.id, one.id), visit.say(texts::shown_stop),
                                    {.kind = layout::Kind::line, .small = true, .about = one.receiver})};
}

}  // namespace

std::vector<layout::Permission> own_relations(http::Visit& visit, const people::Student& me) {
  std::vector<layout::Permission> all;
  for (const Agreement& one : agreements_of(visit.db(), me.institution(), me.id())) {
    if (!one.is_open()) continue;
    const auto whole = whole_agreement(visit.db(), me.institution(), one.id);
    if (whole.officer.id) all.push_back(officer_row(visit, whole));
    if (one.state != AgreementState::in_force) continue;
    if (one.guide_reads) all.push_back(guide_row(visit, me, one));
    for (const ShownLine& shown : whole.shown) {
      if (shown.is_open(visit.today)) all.push_back(line_row(visit, one, shown));
    }
  }
  return all;
}

}  // namespace koers::support
