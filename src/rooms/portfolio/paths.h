// Addresses of this room. Slugs are Dutch nouns; verbs only for the steps of a form.
#pragma once

#include "platform/html/html.h"
#include "rooms/portfolio/share.h"

namespace koers::portfolio::paths {

using html::url;
using html::Url;

inline Url presentations() { return url("/ik/portfolio"); }
inline Url presentation(Id<Presentation> id) { return url("/ik/portfolio/", id); }
inline Url looks(Id<Presentation> id) { return url("/ik/portfolio/", id, "/vorm"); }
inline Url preview(Id<Presentation> id) { return url("/ik/portfolio/", id, "/bekijk"); }
inline Url pdf(Id<Presentation> id) { return url("/ik/portfolio/", id, "/pdf"); }
inline Url add(Id<Presentation> id) { return url("/ik/portfolio/", id, "/erbij"); }
inline Url add(Id<Presentation> id, Content content) { return add(id).with("onderdeel", code(content)); }
inline Url write(Id<Presentation> id) { return url("/ik/portfolio/", id, "/stukje"); }
inline Url item(Id<Presentation> id, Id<Item> item) { return url("/ik/portfolio/", id, "/stukken/", item); }
inline Url move(Id<Presentation> id, Id<Item> item) {
  return url("/ik/portfolio/", id, "/stukken/", item, "/plek");
}
inline Url remove(Id<Presentation> id, Id<Item> item) {
  return url("/ik/portfolio/", id, "/stukken/", item, "/weg");
}
inline Url allow(Id<Presentation> id, Id<Item> item) {
  return url("/ik/portfolio/", id, "/stukken/", item, "/laten-zien");
}
inline Url share(Id<Presentation> id) { return url("/ik/portfolio/", id, "/delen"); }
inline Url stop(Id<Presentation> id, Id<Share> share) {
  return url("/ik/portfolio/", id, "/delen/", share, "/stop");
}
inline Url handed_over(Id<Presentation> id, Id<Share> share) {
  return url("/ik/portfolio/", id, "/delen/", share);
}
inline Url throw_away(Id<Presentation> id) { return url("/ik/portfolio/", id, "/weg"); }
inline Url restore(Id<Presentation> id) { return url("/ik/portfolio/", id, "/terug"); }
inline Url by_link(const std::string& token) { return url("/p/", token); }
inline Url for_guide(Id<people::Person> student, Id<Share> share) {
  return url("/studenten/", student, "/portfolio/", share);
}

}  // namespace koers::portfolio::paths
