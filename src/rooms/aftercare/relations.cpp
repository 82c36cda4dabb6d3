// Who keeps in touch with a student after school, for /ik/begeleiding, which app composes.
#include "campus/layout/components.h"
#include "platform/i18n/dates_in_time.h"
#include "rooms/aftercare/case.h"
#include "rooms/aftercare/paths.h"
#include "rooms/aftercare/record.h"

namespace koers::aftercare {

std::vector<layout::Permission> own_relations(http::Visit& visit, const people::Student& me) {
  const auto id = case_of_student(visit.db(), me.institution(), me.id());
  if (!id) return {};
  const WholeCase whole = whole_case(visit.db(), me.institution(), *id, visit.today);
  if (!whole.of.runs_on(visit.today)) return {};
  const auto day = [&](Day on) { return i18n::day_month(visit.language, on, visit.today); };
  const auto action = [&](const std::string& about) {
    return layout::post_button(paths::act(*id, "stop"), visit.say(texts::relation_stop),
                               {.kind = layout::Kind::line, .small = true, .about = about});
  };
  std::vector<layout::Permission> all;
  if (whole.guide.id) {
    all.push_back({.name = whole.guide.full_name(),
                   .line = visit.say(texts::relation_guide),
                   .sees = {visit.say(texts::relation_sees)},
                   .until = visit.say(texts::relation_until, day(whole.of.begins_on), day(whole.of.ends_on)),
                   .action = action(whole.guide.full_name()),
                   .in_picture = false});
  }
  for (const CaseHandover& one : whole.handovers) {
    if (one.state != HandoverState::given) continue;
    all.push_back({.name = one.receiver,
                   .line = visit.say(texts::relation_receiver),
                   .sees = {one.portion},
                   .until = visit.say(texts::relation_given, day(one.given_on.value_or(one.made_on)))});
  }
  return all;
}

}  // namespace koers::aftercare
