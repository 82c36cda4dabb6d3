// The ways to this room: in the student's file, and for a student beside the rest of the own data.
#include "campus/layout/cards.h"
#include "rooms/help/companion_texts.h"
#include "rooms/help/companion_views.h"
#include "rooms/help/help.h"
#include "rooms/help/notices.h"
#include "rooms/help/outside_texts.h"
#include "rooms/help/paths.h"
#include "rooms/help/record.h"

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

html::Html own_questions(http::Visit& visit, const people::Student& me) {
  html::Html questions;
  std::vector<std::int64_t> asked;
  for (const OutsideHelp& one : outside_help_of(visit.db(), me)) {
    if (!one.is_asked(visit.today) || one.kind != HelpKind::companion) continue;
    asked.push_back(one.id.value);
    questions += views::companion_question(visit, one, {});
  }
  if (!asked.empty()) inbox::opened(visit, me, asked);
  return questions;
}

std::vector<layout::Permission> own_relations(http::Visit& visit, const people::Student& me) {
  std::vector<layout::Permission> all;
  for (const OutsideHelp& one : outside_help_of(visit.db(), me)) {
    if (one.holds(visit.today)) all.push_back(views::permission_of(visit, one));
  }
  return all;
}

}  // namespace koers::help
