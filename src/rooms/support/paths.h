// Addresses and notices of this room.
#pragma once

#include <array>

#include "campus/inbox/inbox.h"
#include "rooms/support/agreement.h"
#include "rooms/support/texts.h"

namespace koers::support {

namespace paths {
using html::url;
using html::Url;

inline Url own() { return url("/ik/ondersteuning"); }
inline Url all() { return url("/ondersteuning"); }
inline Url one(Id<Agreement> id) { return url("/ondersteuning/", id); }
inline Url act(Id<Agreement> id, const char* what) { return url("/ondersteuning/", id, "/", what); }
inline Url drop_line(Id<Agreement> id, Id<AgreementLine> line) {
  return url("/ondersteuning/", id, "/regels/", line, "/weg");
}
inline Url stop_showing(Id<Agreement> id, Id<ShownLine> shown) {
  return url("/ondersteuning/", id, "/laat-zien/", shown, "/stop");
}
inline Url line(const std::string& key) { return url("/regel/", key); }
}  // namespace paths

// What this room tells in the inbox: that there is something, never what. The thing is the agreement.
namespace notices {
inline html::Url to_agreement(std::int64_t id, Id<people::Person>) { return paths::one({id}); }
inline html::Url to_own(std::int64_t, Id<people::Person>) { return paths::own(); }

inline constexpr inbox::Kind for_student{.code = "support.for_student",
                                         .reader = inbox::Reader::student,
                                         .icon = "hand-heart-fill",
                                         .name = texts::notice_name,
                                         .title = texts::notice,
                                         .line = texts::notice_line,
                                         .leads_to = to_own};
// Of one officer; nobody else gets it, so it has no switch.
inline constexpr inbox::Kind for_officer{.code = "support.for_officer",
                                         .reader = inbox::Reader::support,
                                         .icon = "hand-heart-fill",
                                         .name = texts::notice_officer_name,
                                         .title = texts::notice_officer,
                                         .line = texts::notice_line,
                                         .leads_to = to_agreement,
                                         .may_be_quiet = false};
inline constexpr std::array all{for_student, for_officer};
}  // namespace notices

}  // namespace koers::support
