// The ways to this room: in the student's file, and for a student beside the rest of the own data.
#include "campus/layout/cards.h"
#include "rooms/help/companion_texts.h"
#include "rooms/help/companion_views.h"
#include "rooms/help/help.h"
#include "rooms/help/notices.h"
#include "rooms/help/outside_texts.h"
#include "rooms/help/paths.h"

namespace koers::help {

html::Html file_rows(http::Visit& visit, const access::GuidedStudent& student) {
  const html::Html companions = layout::row({.lead = layout::thumb("users-three-fill"),
                                             .title = visit.say(companion_texts::row),
                                             .href = paths::companions(student.id()),
                                             .line = visit.say(companion_texts::row_line)});
  const html::Html outside = layout::row({.lead = layout::thumb("hand-heart-fill"),
                                          .title = visit.say(outside_texts::title),
                                          .href = paths::outside(student.id()),
                                          .line = visit.say(outside_texts::row_line)});
  return html::fragment(outside, companions);
}

html::Html own_row(http::Visit& visit) {
  return layout::row({.lead = layout::thumb("hand-heart-fill"),
                      .title = visit.say(outside_texts::own_title),
                      .href = paths::own(),
                      .line = visit.say(outside_texts::own_row_line)});
}

OwnCards own_cards(http::Visit& visit, const people::Student& me) {
  OwnCards cards;
  std::vector<std::int64_t> asked;
  for (const OutsideHelp& one : outside_help_of(visit.db(), me)) {
    if (one.holds(visit.today)) cards.permissions.push_back(views::permission_of(visit, one));
    if (!one.is_asked(visit.today) || one.kind != HelpKind::companion) continue;
    asked.push_back(one.id.value);
    cards.questions += views::companion_question(visit, one, {});
  }
  if (!asked.empty()) inbox::opened(visit, me, asked);
  return cards;
}

}  // namespace koers::help
