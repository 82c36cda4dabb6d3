// Addresses of this room. Slugs are Dutch nouns; verbs only for the steps of a form.
#pragma once

#include "platform/html/html.h"
#include "rooms/profile/profile.h"

namespace koers::profile::paths {

using html::url;
using html::Url;

inline Url self() { return url("/ik"); }
inline Url self_part(words::SelfPart part) { return url("/ik/", words::slug(part)); }
inline Url state(words::SelfPart part) { return url("/ik/", words::slug(part), "/erbij"); }
inline Url self_statement(words::SelfPart part, Id<SelfStatement> id) {
  return url("/ik/", words::slug(part), "/", id);
}
// Something about a statement: zin, bewijs, wie, los, terug.
inline Url of_statement(words::SelfPart part, Id<SelfStatement> id, std::string_view what) {
  return url("/ik/", words::slug(part), "/", id, "/", what);
}
inline Url of_statement(const SelfStatement& one, std::string_view what) {
  return of_statement(one.part, one.id, what);
}
inline Url growth() { return url("/ik/groei"); }

}  // namespace koers::profile::paths
