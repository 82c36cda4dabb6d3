// What the student's file shows of the picture, below the compass.
#include "campus/layout/components.h"
#include "platform/i18n/dates.h"
#include "rooms/development/development.h"
#include "rooms/development/picture.h"
#include "rooms/development/picture_texts.h"

namespace koers::development {

using namespace html;

Url picture_path(Id<people::Person> student) { return url("/studenten/", student, "/beeld"); }

Html picture_lines(http::Visit& visit, const access::GuidedStudent& student) {
  if (student.in_confidence()) return {};
  const auto confirmed_on = picture_confirmed_on(visit.db(), student);
  const std::string line = confirmed_on ? visit.say(picture_texts::file_updated,
                                                    i18n::day_with_year(visit.language, *confirmed_on))
                                        : visit.say(picture_texts::file_none);
  return fragment(p(line), layout::button_link({.label = visit.say(picture_texts::file_update),
                                                .href = picture_path(student.id()),
                                                .small = true}));
}

}  // namespace koers::development
