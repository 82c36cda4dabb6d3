// Addresses of this room.
#pragma once

#include "platform/html/html.h"
#include "rooms/care/care.h"
#include "rooms/care/shared_note.h"
#include "rooms/care/working_note.h"

namespace koers::care::paths {

using html::url;
using html::Url;

inline Url together(Id<people::Person> student) { return together_path(student); }
inline Url take_back(Id<people::Person> student, Id<SharedNote> note) {
  return url("/studenten/", student, "/samen/", note, "/terug");
}
inline Url working_notes(Id<people::Person> student) { return url("/studenten/", student, "/samen/werk"); }
inline Url drop(Id<people::Person> student, Id<WorkingNote> note) {
  return url("/studenten/", student, "/samen/werk/", note, "/weg");
}
inline Url bring_back(Id<people::Person> student, Id<WorkingNote> note) {
  return url("/studenten/", student, "/samen/werk/", note, "/terug");
}
inline Url share(Id<people::Person> student, Id<WorkingNote> note) {
  return url("/studenten/", student, "/samen/werk/", note, "/delen");
}
inline Url file(Id<people::Person> student) { return url("/studenten/", student); }

inline Url own() { return own_together_path(); }
inline Url take_own_back(Id<SharedNote> note) { return url("/ik/samen/", note, "/terug"); }
inline Url way_of_working() { return url("/ik/samen/zo"); }

}  // namespace koers::care::paths
