// Addresses of this room. Dutch nouns; verbs only for the steps of a form.
#pragma once

#include "platform/html/html.h"
#include "rooms/rounds/round.h"

namespace koers::rounds::paths {

using html::url;
using html::Url;

inline Url rounds() { return url("/gesprekken/rondes"); }
inline Url new_round() { return url("/gesprekken/rondes/nieuw"); }
inline Url round(Id<Round> id) { return url("/gesprekken/rondes/", id); }
inline Url drop(Id<Round> id) { return url("/gesprekken/rondes/", id, "/weg"); }
inline Url slots(Id<Round> id) { return url("/gesprekken/rondes/", id, "/momenten"); }
inline Url drop_slot(Id<Round> id) { return url("/gesprekken/rondes/", id, "/momenten/weg"); }
inline Url slot_back(Id<Round> id, const Slot& slot) {
  return url("/gesprekken/rondes/", id, "/momenten/terug").with("plek", text(slot));
}
inline Url last_day(Id<Round> id) { return url("/gesprekken/rondes/", id, "/kiezen-tot"); }
inline Url put(Id<Round> id, Id<people::Person> student) {
  return url("/gesprekken/rondes/", id, "/student/", student);
}
inline Url wish(Id<Invitation> id) { return url("/gesprekken/rondes/wens/", id); }
inline Url pick(Id<Round> id) { return url("/gesprekken/kiezen/", id); }
inline Url pick_another(Id<Round> id) { return pick(id).with("anders", "1"); }
inline Url say_wish(Id<Round> id) { return url("/gesprekken/kiezen/", id, "/wens"); }
inline Url cancel(Id<Round> id) { return url("/gesprekken/kiezen/", id, "/afzeggen"); }
inline Url feed() { return url("/agenda"); }
inline Url new_feed() { return url("/agenda/nieuw"); }
inline Url feed_names() { return url("/agenda/voornaam"); }
inline Url drop_feed() { return url("/agenda/weg"); }
inline Url talks() { return url("/gesprekken"); }
inline Url student_file(Id<people::Person> student) { return url("/studenten/", student); }

}  // namespace koers::rounds::paths
