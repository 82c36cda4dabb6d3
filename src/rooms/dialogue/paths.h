// Addresses of a conversation that is held. Dutch nouns; verbs only for the steps of a form.
#pragma once

#include "platform/html/html.h"
#include "rooms/dialogue/canvas.h"
#include "rooms/dialogue/fork.h"

namespace koers::dialogue::paths {

using html::url;
using html::Url;

inline Url begin(Id<Conversation> id) { return url("/gesprekken/", id, "/beginnen"); }
inline Url not_begun(Id<Conversation> id) { return url("/gesprekken/", id, "/beginnen/terug"); }
inline Url live(Id<Conversation> id) { return url("/gesprekken/", id, "/live"); }
inline Url part(Id<Conversation> id) { return url("/gesprekken/", id, "/doek"); }
inline Url notes(Id<Conversation> id) { return url("/gesprekken/", id, "/notities"); }
inline Url note_draft(Id<Conversation> id, words::Movement movement) {
  return url("/gesprekken/", id, "/notities/concept").with("beweging", code(movement));
}
inline Url drop_draft(Id<Conversation> id) { return url("/gesprekken/", id, "/notities/concept/weg"); }
inline Url note(Id<Conversation> id, Id<Note> note) { return url("/gesprekken/", id, "/notities/", note); }
inline Url note_part(Id<Conversation> id, Id<Note> note) {
  return url("/gesprekken/", id, "/notities/", note, "/onderdeel");
}
inline Url settle(Id<Conversation> id, Id<Fork> fork) {
  return url("/gesprekken/", id, "/tweeteksten/", fork);
}
inline Url initiative(Id<Conversation> id) { return url("/gesprekken/", id, "/initiatief"); }
inline Url agreements(Id<Conversation> id) { return url("/gesprekken/", id, "/afspraken"); }
inline Url remove_agreement(Id<Conversation> id, Id<Agreement> agreement) {
  return url("/gesprekken/", id, "/afspraken/", agreement, "/weg");
}
inline Url confirm(Id<Conversation> id) { return url("/gesprekken/", id, "/klopt"); }
inline Url close(Id<Conversation> id) { return url("/gesprekken/", id, "/afronden"); }
inline Url ticks(Id<Conversation> id) { return url("/gesprekken/", id, "/vinkjes"); }
// Of planning (rooms/guidance).
inline Url talks() { return guidance::conversations_path(); }
inline Url talk(Id<Conversation> id) { return guidance::conversation_path(id); }
inline Url plan_for(Id<people::Person> student) { return guidance::plan_path(student); }
inline Url late_with(Id<people::Person> student) {
  return guidance::path_for(guidance::Choosing::late, student);
}
inline Url ask() { return url("/gesprekken/vragen"); }
inline Url move(Id<Conversation> id) { return url("/gesprekken/", id, "/verzetten"); }
inline Url cancel(Id<Conversation> id) { return url("/gesprekken/", id, "/afzeggen"); }
inline Url bring_back(Id<Conversation> id) { return url("/gesprekken/", id, "/terug"); }
inline Url calendar(Id<Conversation> id) { return url("/gesprekken/", id, "/agenda.ics"); }
inline Url prepare(Id<Conversation> id) { return url("/gesprekken/", id, "/voorbereiden"); }
inline Url prepare(Id<Conversation> id, int step) { return prepare(id).with("stap", std::to_string(step)); }
// Of the student's file, which app composes.
inline Url student_file(Id<people::Person> student) { return url("/studenten/", student); }

}  // namespace koers::dialogue::paths
