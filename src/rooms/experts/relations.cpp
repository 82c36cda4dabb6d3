// Whom a student asked something, for /ik/begeleiding, which app composes.
#include "campus/layout/components.h"
#include "platform/i18n/dates_in_time.h"
#include "rooms/experts/expert_texts.h"
#include "rooms/experts/message.h"
#include "rooms/experts/paths.h"
#include "rooms/experts/record.h"

namespace koers::experts {

std::vector<layout::Permission> own_relations(http::Visit& visit, const people::Student& me) {
  std::vector<layout::Permission> all;
  for (const ThreadSummary& one : asked_by(visit.db(), me)) {
    if (one.state == ThreadState::closed || one.other_name.empty()) continue;
    const std::string day = i18n::day_month(visit.language, day_of(one.asked_at), visit.today);
    all.push_back({.name = one.other_name,
                   .line = visit.say(expert_texts::relation_asked),
                   .sees = {visit.say(expert_texts::relation_words)},
                   .until = visit.say(expert_texts::relation_since, day, one.other_name),
                   .action = layout::post_button(
                       paths::thank(one.id), visit.say(expert_texts::thank_and_close),
                       {.kind = layout::Kind::line, .small = true, .about = one.other_name})});
  }
  return all;
}

}  // namespace koers::experts
