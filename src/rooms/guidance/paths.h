// Addresses of conversations. Dutch nouns; verbs only for the steps of a form.
#pragma once

#include "platform/html/html.h"
#include "rooms/guidance/seat.h"

namespace koers::guidance::paths {

using html::url;
using html::Url;

inline Url talks() { return url("/gesprekken"); }
inline Url plan() { return url("/gesprekken/plannen"); }
inline Url plan_for(Id<people::Person> student) { return plan().with("student", id_text(student.value)); }
inline Url now() { return url("/gesprekken/nu"); }
inline Url now_with(Id<people::Person> student) { return now().with("student", id_text(student.value)); }
inline Url late() { return url("/gesprekken/achteraf"); }
inline Url late_with(Id<people::Person> student) { return late().with("student", id_text(student.value)); }
inline Url ask() { return url("/gesprekken/vragen"); }
// Of rounds: a room that comes after this one.
inline Url rounds() { return url("/gesprekken/rondes"); }
inline Url groups() { return url("/gesprekken/groep"); }
inline Url feed() { return url("/agenda"); }
inline Url talk(Id<Conversation> id) { return url("/gesprekken/", id); }
inline Url move(Id<Conversation> id) { return url("/gesprekken/", id, "/verzetten"); }
inline Url cancel(Id<Conversation> id) { return url("/gesprekken/", id, "/afzeggen"); }
inline Url bring_back(Id<Conversation> id) { return url("/gesprekken/", id, "/terug"); }
inline Url calendar(Id<Conversation> id) { return url("/gesprekken/", id, "/agenda.ics"); }
inline Url prepare(Id<Conversation> id) { return url("/gesprekken/", id, "/voorbereiden"); }
inline Url prepare(Id<Conversation> id, int step) { return prepare(id).with("stap", std::to_string(step)); }
inline Url prepare_draft(Id<Conversation> id) { return url("/gesprekken/", id, "/voorbereiden/concept"); }

}  // namespace koers::guidance::paths
