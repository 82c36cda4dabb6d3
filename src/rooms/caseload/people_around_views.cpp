// The people around a student, as whoever guides the student sees them: those who guide, with what they are
// to the student. Whom the student shares of the network, the room course adds.
#include "campus/layout/cards.h"
#include "campus/layout/people.h"
#include "campus/navigation/navigation.h"
#include "platform/i18n/dates.h"
#include "rooms/caseload/student_views.h"
#include "rooms/caseload/texts.h"

namespace koers::caseload::views {

html::Html guide_row(const http::Visit& visit, const access::Guide& guide, const std::string& name,
                     bool is_viewer) {
  const auto role =
      guide.kind == access::GuideKind::counsellor ? people::Role::counsellor : people::Role::specialist;
  const auto& since = guide.begins_on > visit.today ? texts::guide_from : texts::guide_since;
  return layout::row({.lead = layout::avatar(name, layout::Size::small),
                      .title = is_viewer ? visit.say(texts::that_is_you, name) : name,
                      .line = visit.say(since, visit.say(navigation::role_name(role)),
                                        i18n::day_with_year(visit.language, guide.begins_on))});
}

}  // namespace koers::caseload::views
