// The ways to this room: in the student's file, and for a student beside the rest of the own data.
#include "campus/layout/cards.h"
#include "rooms/placements/paths.h"
#include "rooms/placements/texts.h"

namespace koers::placements {

using html::url;

html::Url placements_path() { return url("/stages"); }
html::Url placement_path(Id<Placement> id) { return url("/stages/", id); }

html::Html file_card(http::Visit& visit, const access::GuidedStudent& student) {
  return layout::card({.surface = layout::Surface::flush},
                      layout::rows(layout::row({.lead = layout::thumb("briefcase-fill"),
                                                .title = visit.say(texts::placements),
                                                .href = paths::of_student(student.id()),
                                                .line = visit.say(texts::file_line_of_all)})));
}

html::Html own_row(http::Visit& visit) {
  return layout::row({.lead = layout::thumb("briefcase-fill"),
                      .title = visit.say(texts::my_placements),
                      .href = placements_path(),
                      .line = visit.say(texts::own_row_line)});
}

}  // namespace koers::placements
