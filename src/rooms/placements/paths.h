// Addresses of this room.
#pragma once

#include "platform/html/html.h"
#include "rooms/placements/placement.h"
#include "rooms/placements/placements.h"
#include "rooms/placements/touchpoint.h"

namespace koers::placements::paths {

using html::url;
using html::Url;

inline Url all() { return placements_path(); }
inline Url earlier() { return url("/stages").with("toon", "eerder"); }
inline Url fresh() { return url("/stages/nieuw"); }
inline Url fresh(Id<people::Person> student) { return fresh().with("student", id_text(student.value)); }
inline Url one(Id<Placement> id) { return placement_path(id); }
inline Url change(Id<Placement> id) { return url("/stages/", id, "/wijzigen"); }
inline Url wish(Id<Placement> id) { return url("/stages/", id, "/wens"); }
inline Url shown(Id<Placement> id) { return url("/stages/", id, "/laten-zien"); }
inline Url stop(Id<Placement> id) { return url("/stages/", id, "/stopt"); }
inline Url go_on(Id<Placement> id) { return url("/stages/", id, "/door"); }
inline Url link(Id<Placement> id) { return url("/stages/", id, "/link"); }
inline Url link_code(Id<Placement> id) { return url("/stages/", id, "/link/code"); }
inline Url close_link(Id<Placement> id) { return url("/stages/", id, "/link/sluiten"); }
inline Url stop_link(Id<Placement> id) { return url("/stages/", id, "/link/stop"); }
inline Url reopen_link(Id<Placement> id) { return url("/stages/", id, "/link/weer"); }
inline Url moments(Id<Placement> id) { return url("/stages/", id, "/momenten"); }
inline Url moment(Id<Placement> id, Id<Touchpoint> moment) {
  return url("/stages/", id, "/momenten/", moment);
}
inline Url moment(Id<Placement> id, Id<Touchpoint> moment, std::string_view what) {
  return url("/stages/", id, "/momenten/", moment, "/", what);
}
inline Url of_student(Id<people::Person> student) { return url("/studenten/", student, "/stages"); }
inline Url file(Id<people::Person> student) { return url("/studenten/", student); }

inline Url happening(Id<Placement> id, int number) { return url("/stages/", id, "/afspraken/", number); }

}  // namespace koers::placements::paths
