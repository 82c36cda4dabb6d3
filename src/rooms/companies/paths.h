// Addresses of this room.
#pragma once

#include "platform/html/html.h"
#include "rooms/companies/companies.h"

namespace koers::companies::paths {

using html::url;
using html::Url;

inline Url companies() { return companies_path(); }
inline Url company(const std::string& slug) { return url("/bedrijven/", slug); }
inline Url pact(const std::string& slug) { return url("/bedrijven/", slug, "/afspraken"); }
inline Url adopt(const std::string& slug) { return url("/bedrijven/", slug, "/afspraken/overnemen"); }
inline Url doubles(const std::string& slug) { return url("/bedrijven/", slug, "/samen"); }
// The first one is kept.
inline Url merge(const std::string& kept, const std::string& gone) {
  return url("/bedrijven/", kept, "/samen/", gone);
}
inline Url turn_back(const std::string& kept, const std::string& gone) {
  return url("/bedrijven/", kept, "/samen/", gone, "/terug");
}
inline Url trainers(const std::string& slug) { return url("/bedrijven/", slug, "/praktijkopleiders"); }
inline Url trainer(const std::string& slug, Id<Trainer> id) {
  return url("/bedrijven/", slug, "/praktijkopleiders/", id);
}
inline Url trainer_left(const std::string& slug, Id<Trainer> id) {
  return url("/bedrijven/", slug, "/praktijkopleiders/", id, "/weg");
}
inline Url trainer_back(const std::string& slug, Id<Trainer> id) {
  return url("/bedrijven/", slug, "/praktijkopleiders/", id, "/terug");
}

}  // namespace koers::companies::paths
