// Addresses of this room. Where a link begins is said by placements, which gives it.
#pragma once

#include "rooms/trainers/names.h"

namespace koers::trainers::paths {

using html::url;
using html::Url;

inline Url by_link(const std::string& key) { return placements::link_path(key); }
inline Url by_link(const std::string& key, std::string_view what) { return url("/link/", key, "/", what); }
inline Url recap_by_link(const std::string& key, Id<Touchpoint> moment) {
  return url("/link/", key, "/verslag/", moment);
}
inline Url recap_by_link(const std::string& key, Id<Touchpoint> moment, std::string_view what) {
  return html::local_url(recap_by_link(key, moment).text() + "/" + std::string(what));
}
inline Url table_by_link(const std::string& key) { return by_link(key, "gesprek"); }
inline Url table_by_link(const std::string& key, std::string_view what) {
  return url("/link/", key, "/gesprek/", what);
}
inline Url take_back(const std::string& key, Id<Observation> id) {
  return url("/link/", key, "/gezien/", id, "/terug");
}

}  // namespace koers::trainers::paths
