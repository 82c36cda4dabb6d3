// What the exam office reads of a student, for /ik/begeleiding, which app composes: a result that counts.
#include "campus/layout/components.h"
#include "platform/i18n/dates_in_time.h"
#include "rooms/requirement/own_texts.h"
#include "rooms/requirement/record.h"
#include "rooms/requirement/requirement.h"
#include "rooms/requirement/result.h"

namespace koers::requirement {

std::vector<layout::Permission> own_relations(http::Visit& visit, const people::Student& me) {
  const auto result = counting_result(visit.db(), me.institution(), me.id(), me.enrolment().programme_id);
  if (!result) return {};
  std::vector<std::string> sees{visit.say(own_texts::relation_name), visit.say(own_texts::relation_result)};
  if (result->is_contested()) sees.push_back(visit.say(own_texts::relation_words));
  const std::string name = visit.say(own_texts::relation_exam_office);
  return {{.name = name,
           .line = visit.say(own_texts::relation_since,
                             i18n::day_month(visit.language, result->decided_on, visit.today)),
           .sees = std::move(sees),
           .until = visit.say(own_texts::relation_why),
           .action = layout::button_link({.label = visit.say(own_texts::relation_look),
                                          .href = own_requirement_path(),
                                          .kind = layout::Kind::line,
                                          .small = true,
                                          .about = name}),
           .in_picture = false}};
}

}  // namespace koers::requirement
