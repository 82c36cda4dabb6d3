#include "rooms/support/views.h"

#include "platform/http/assets.h"
#include "platform/i18n/dates_in_time.h"
#include "rooms/support/texts.h"

namespace koers::support::views {

using namespace html;
using http::Visit;

Html style_sheet() { return fragment(html::link.rel("stylesheet").href(http::asset("css/support.css"))); }

std::string day_words(const Visit& visit, Day day) {
  return i18n::day_month(visit.language, day, visit.today);
}

Html state_tag(const Visit& visit, const Agreement& one, bool is_ready) {
  switch (one.state) {
    case AgreementState::asked:
      return layout::tag(visit.say(texts::state_asked));
    case AgreementState::draft:
      return layout::tag(visit.say(is_ready ? texts::state_ready : texts::state_draft));
    case AgreementState::in_force:
      return layout::state(words::State::good, visit.say(texts::state_in_force));
    case AgreementState::ended:
      return layout::tag(visit.say(texts::state_ended));
    case AgreementState::refused:
      return layout::tag(visit.say(texts::state_refused));
  }
  return {};
}

std::string next_words(const Visit& visit, const Agreement& one) {
  if (one.state != AgreementState::in_force || !one.in_force_on || !one.evaluate_by) {
    return day_words(visit, one.made_on);
  }
  return visit.say(texts::in_force_since, i18n::day_with_year(visit.language, *one.in_force_on),
                   i18n::day_with_year(visit.language, *one.evaluate_by));
}

Html lines_card(const Visit& visit, const WholeAgreement& whole, const Html& more,
                Url (*drop)(Id<Agreement> id, Id<AgreementLine> line)) {
  Html lines = each(whole.lines, [&](const AgreementLine& one) {
    Html end;
    if (drop) {
      end = layout::post_button(drop(whole.agreement.id, one.id), visit.say(texts::remove),
                                {.kind = layout::Kind::quiet, .small = true, .about = one.what});
    }
    return li(layout::between(
        fragment(div(b(one.what), when(!one.how.empty(), [&] { return layout::sub(one.how); })), end)));
  });
  const Html list =
      whole.lines.empty() ? layout::sub(visit.say(texts::no_lines)) : ul.cls("support-lines")(lines);
  const Html works = when(!whole.agreement.works_words.empty(), [&] {
    return fragment(layout::sub(visit.say(texts::works)), layout::paragraphs(whole.agreement.works_words));
  });
  const Html names = each(whole.signatures, [&](const Signature& one) {
    return layout::sub(visit.say(texts::signed_by, one.name, day_words(visit, day_of(one.at))));
  });
  const bool is_ready = !whole.lines.empty();
  return section.cls("card seam stack gap-4")
      .aria("labelledby", "afspraak")(layout::section_head("afspraak", visit.say(texts::agreement),
                                                           state_tag(visit, whole.agreement, is_ready)),
                                      list, works, names, layout::sub(next_words(visit, whole.agreement)),
                                      more);
}

}  // namespace koers::support::views
