// Addresses of exploring.
#pragma once

#include "platform/html/html.h"
#include "rooms/choices/choices.h"

namespace koers::choices::paths {

inline html::Url work() { return html::url("/vooruit/beroepen"); }
inline html::Url occupation(const std::string& slug) { return html::url("/vooruit/beroepen/", slug); }
inline html::Url studies() { return html::url("/vooruit/verder-leren"); }
inline html::Url study(const std::string& slug) { return html::url("/vooruit/verder-leren/", slug); }
inline html::Url money() { return html::url("/vooruit/geld"); }

inline html::Url explored(ExplorationKind kind, const std::string& item) {
  return kind == ExplorationKind::occupation ? occupation(item) : study(item);
}
inline html::Url keep_explored(ExplorationKind kind, const std::string& item) {
  return kind == ExplorationKind::occupation ? html::url("/vooruit/beroepen/", item, "/bewaar")
                                             : html::url("/vooruit/verder-leren/", item, "/bewaar");
}
inline html::Url drop_explored(ExplorationKind kind, const std::string& item) {
  return kind == ExplorationKind::occupation ? html::url("/vooruit/beroepen/", item, "/weg")
                                             : html::url("/vooruit/verder-leren/", item, "/weg");
}

}  // namespace koers::choices::paths
