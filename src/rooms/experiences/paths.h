// Addresses of this room. Slugs are Dutch nouns; verbs only for the steps of a form.
#pragma once

#include "platform/html/html.h"
#include "rooms/experiences/experiences.h"

namespace koers::experiences::paths {

using html::url;
using html::Url;

inline Url record() { return url("/vastleggen"); }
inline Url record_what() { return url("/vastleggen/wat"); }
inline Url record_offline() { return url("/vastleggen/zonder-internet"); }
inline Url record_feeling() { return url("/vastleggen/gevoel"); }
inline Url draft(const Url& step, Id<Experience> id) { return step.with("concept", id_text(id.value)); }
inline Url experiences() { return url("/ervaringen"); }
inline Url experience(Id<Experience> id) { return url("/ervaringen/", id); }
inline Url change(Id<Experience> id) { return url("/ervaringen/", id, "/aanpassen"); }
inline Url audience(Id<Experience> id) { return url("/ervaringen/", id, "/wie"); }
inline Url competencies(Id<Experience> id) { return url("/ervaringen/", id, "/onderdelen"); }
inline Url discard_experience(Id<Experience> id) { return url("/ervaringen/", id, "/weg"); }
inline Url restore_experience(Id<Experience> id) { return url("/ervaringen/", id, "/terug"); }
// The room reflection asks there.
inline Url reflect(Id<Experience> id) { return url("/ervaringen/", id, "/terugdenken"); }
inline Url ask(Id<Experience> id) { return url("/ervaringen/", id, "/vraag"); }
inline Url answer(Id<Experience> id) { return url("/ervaringen/", id, "/antwoord"); }
// What is heard and seen at an experience, as a part of its page; one of them.
inline Url media_part(Id<Experience> id) { return url("/ervaringen/", id, "/opnames"); }
inline Url media_item(Id<Experience> id, std::int64_t item) {
  return url("/ervaringen/", id, "/opnames/", id_text(item));
}
inline Url delete_media(Id<Experience> id, std::int64_t item) {
  return url("/ervaringen/", id, "/opnames/", id_text(item), "/weg");
}
inline Url skills(Id<Experience> id) { return url("/ervaringen/", id, "/vaardigheden"); }

// The student's line in the student's file.
inline Url shared_line(Id<people::Person> student) { return url("/studenten/", student); }

inline Url rest() { return url("/ik/rust"); }
inline Url end_rest() { return url("/ik/rust/klaar"); }
inline Url answer_later(Id<Experience> id) { return url("/ervaringen/", id, "/vraag/later"); }
inline Url lay_aside(Id<Experience> id) { return url("/ervaringen/", id, "/vraag/opzij"); }
inline Url reopen_question(Id<Experience> id) { return url("/ervaringen/", id, "/vraag/terug"); }

}  // namespace koers::experiences::paths
