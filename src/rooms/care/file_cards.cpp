// The ways to this room: in the student's file, and for a student beside the rest of the own data.
#include "campus/layout/cards.h"
#include "campus/layout/states.h"
#include "rooms/care/care.h"
#include "rooms/care/texts.h"

namespace koers::care {

using html::url;

html::Url together_path(Id<people::Person> student) { return url("/studenten/", student, "/samen"); }
html::Url own_together_path() { return url("/ik/samen"); }

html::Html file_card(http::Visit& visit, const access::GuidedStudent& student) {
  return layout::card(
      {.surface = layout::Surface::flush},
      layout::rows(layout::row({.lead = layout::thumb("users-three-fill"),
                                .title = visit.say(texts::together_around, student.person().given_name),
                                .href = together_path(student.id()),
                                .line = visit.say(texts::together_row)})));
}

html::Html own_row(http::Visit& visit) {
  return layout::row({.lead = layout::thumb("users-three-fill"),
                      .title = visit.say(texts::together),
                      .href = own_together_path(),
                      .line = visit.say(texts::own_row_line)});
}

}  // namespace koers::care
