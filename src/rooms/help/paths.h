// Addresses of this room.
#pragma once

#include "rooms/help/help.h"
#include "rooms/help/help_address.h"
#include "rooms/help/instrument.h"
#include "rooms/help/outside_help.h"

namespace koers::help::paths {

using html::url;
using html::Url;

// ---- the directory
inline Url directory() { return url("/hulpwijzer"); }
inline Url new_address() { return url("/hulpwijzer/nieuw"); }
inline Url read_in() { return url("/hulpwijzer/inlezen"); }
inline Url import_list() { return url("/hulpwijzer/inlezen/doen"); }
inline Url turn_back(Id<AddressImport> id) { return url("/hulpwijzer/inlezen/", id, "/terug"); }
inline Url as_file() { return url("/hulpwijzer/adressen.csv"); }
inline Url address(Id<HelpAddress> id) { return url("/hulpwijzer/", id); }
inline Url still_so(Id<HelpAddress> id) { return url("/hulpwijzer/", id, "/klopt"); }
inline Url drop(Id<HelpAddress> id) { return url("/hulpwijzer/", id, "/weg"); }
inline Url put_back(Id<HelpAddress> id) { return url("/hulpwijzer/", id, "/terug"); }

// ---- of who guides
inline Url file(Id<people::Person> student) { return url("/studenten/", student); }
inline Url outside(Id<people::Person> student) { return url("/studenten/", student, "/hulp-buiten"); }
inline Url outside(Id<people::Person> student, Id<OutsideHelp> id, std::string_view what) {
  return url("/studenten/", student, "/hulp-buiten/", id, "/", what);
}

inline Url companions(Id<people::Person> student) { return url("/studenten/", student, "/meedenken"); }
inline Url companion(Id<people::Person> student, Id<OutsideHelp> id, std::string_view what) {
  return url("/studenten/", student, "/meedenken/", id, "/", what);
}

// ---- of the student
inline Url own_companion(Id<OutsideHelp> id) { return url("/ik/meedenken/", id); }
inline Url own_companion(Id<OutsideHelp> id, std::string_view what) {
  return url("/ik/meedenken/", id, "/", what);
}
inline Url own_guidance() { return url("/ik/begeleiding"); }
inline Url instruments() { return url("/ik/hulp/tests"); }
inline Url instrument(Id<Instrument> id) { return url("/ik/hulp/tests/", id); }
inline Url instrument(Id<Instrument> id, std::string_view what) {
  return url("/ik/hulp/tests/", id, "/", what);
}
inline Url own() { return url("/ik/hulp"); }
inline Url own(Id<OutsideHelp> id, std::string_view what) { return url("/ik/hulp/", id, "/", what); }

}  // namespace koers::help::paths
