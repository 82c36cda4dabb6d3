// Addresses of figures. Which part of the organisation a page is about travels along as ?deel=team-01j8...
#pragma once

#include <string>

#include "campus/organisation/organisation.h"
#include "platform/html/html.h"

namespace koers::quality::paths {

using html::url;
using html::Url;

inline std::string unit_text(organisation::Unit unit) {
  return std::string(code(unit.kind)) + "-" + id_text(unit.id);
}

inline std::optional<organisation::Unit> unit_from(std::string_view text) {
  const auto dash = text.find('-');
  if (dash == text.npos) return std::nullopt;
  const auto kind = from_code<organisation::UnitKind>(text.substr(0, dash));
  const auto id = parse_id_text(text.substr(dash + 1));
  if (!kind || !id) return std::nullopt;
  return organisation::Unit{*kind, *id};
}

inline Url at(Url url, organisation::Unit unit) { return url.with("deel", unit_text(unit)); }

inline Url framework(organisation::Unit unit) { return at(url("/kader"), unit); }
inline Url criterion(const std::string& code, organisation::Unit unit) {
  return at(url("/kader/", code), unit);
}
inline Url judgement(const std::string& code, organisation::Unit unit) {
  return at(url("/kader/", code, "/oordeel"), unit);
}
inline Url figure(const std::string& indicator, organisation::Unit unit) {
  return at(url("/cijfers/", indicator), unit);
}
inline Url figure_table(const std::string& indicator, organisation::Unit unit) {
  return at(url("/cijfers/", indicator, "/tabel.csv"), unit);
}
inline Url team(organisation::Unit unit) { return at(url("/team"), unit); }

}  // namespace koers::quality::paths
