// Addresses of this room. Slugs are Dutch nouns; verbs only for the steps of a form.
#pragma once

#include "platform/html/html.h"
#include "rooms/portfolio/share.h"

namespace koers::portfolio::paths {

using html::url;
using html::Url;

inline Url folios() { return url("/ik/portfolio"); }
inline Url folio(Id<Folio> id) { return url("/ik/portfolio/", id); }
inline Url looks(Id<Folio> id) { return url("/ik/portfolio/", id, "/vorm"); }
inline Url preview(Id<Folio> id) { return url("/ik/portfolio/", id, "/bekijk"); }
inline Url pdf(Id<Folio> id) { return url("/ik/portfolio/", id, "/pdf"); }
inline Url add(Id<Folio> id) { return url("/ik/portfolio/", id, "/erbij"); }
inline Url add(Id<Folio> id, Content content) { return add(id).with("onderdeel", code(content)); }
inline Url write(Id<Folio> id) { return url("/ik/portfolio/", id, "/stukje"); }
inline Url item(Id<Folio> id, Id<Item> item) { return url("/ik/portfolio/", id, "/stukken/", item); }
inline Url move(Id<Folio> id, Id<Item> item) { return url("/ik/portfolio/", id, "/stukken/", item, "/plek"); }
inline Url remove(Id<Folio> id, Id<Item> item) {
  return url("/ik/portfolio/", id, "/stukken/", item, "/weg");
}
inline Url allow(Id<Folio> id, Id<Item> item) {
  return url("/ik/portfolio/", id, "/stukken/", item, "/laten-zien");
}
inline Url share(Id<Folio> id) { return url("/ik/portfolio/", id, "/delen"); }
inline Url stop(Id<Folio> id, Id<Share> share) {
  return url("/ik/portfolio/", id, "/delen/", share, "/stop");
}
inline Url handed_over(Id<Folio> id, Id<Share> share) { return url("/ik/portfolio/", id, "/delen/", share); }
inline Url throw_away(Id<Folio> id) { return url("/ik/portfolio/", id, "/weg"); }
inline Url bring_back(Id<Folio> id) { return url("/ik/portfolio/", id, "/terug"); }
inline Url by_link(const std::string& token) { return url("/p/", token); }
inline Url for_guide(Id<people::Person> student, Id<Share> share) {
  return url("/studenten/", student, "/portfolio/", share);
}

}  // namespace koers::portfolio::paths
