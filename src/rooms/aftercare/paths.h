// Addresses and notices of this room.
#pragma once

#include <array>

#include "campus/inbox/inbox.h"
#include "rooms/aftercare/case.h"
#include "rooms/aftercare/texts.h"

namespace koers::aftercare {

namespace paths {
using html::url;
using html::Url;

inline Url all() { return url("/nazorg"); }
inline Url numbers() { return url("/nazorg/aantallen"); }
inline Url own() { return url("/ik/nazorg"); }
inline Url one(Id<Case> id) { return url("/nazorg/", id); }
inline Url act(Id<Case> id, const char* what) { return url("/nazorg/", id, "/", what); }
inline Url drop_contact(Id<Case> id, Id<Contact> contact) {
  return url("/nazorg/", id, "/contact/", contact, "/weg");
}
inline Url handover(Id<Case> id, Id<CaseHandover> handover, const char* what) {
  return url("/nazorg/", id, "/overdragen/", handover, "/", what);
}
inline Url link(const std::string& key) { return url("/hoe-gaat-het/", key); }
inline Url link_stop(const std::string& key) { return url("/hoe-gaat-het/", key, "/stop"); }
}  // namespace paths

// That there is something; the thing is the case.
namespace notices {
inline html::Url to_case(std::int64_t id, Id<people::Person>) { return paths::one({id}); }
inline html::Url to_own(std::int64_t, Id<people::Person>) { return paths::own(); }

inline constexpr inbox::Kind for_student{.code = "aftercare.for_student",
                                         .reader = inbox::Reader::student,
                                         .icon = "hand-waving-duo",
                                         .name = texts::notice_student_name,
                                         .title = texts::notice_student,
                                         .line = texts::notice_line,
                                         .leads_to = to_own};
// Of who keeps in touch, who need not guide the person any more.
inline constexpr inbox::Kind for_guide{.code = "aftercare.for_guide",
                                       .reader = inbox::Reader::own_counsellor,
                                       .icon = "hand-waving-duo",
                                       .name = texts::notice_guide_name,
                                       .title = texts::notice_guide,
                                       .line = texts::notice_line,
                                       .leads_to = to_case,
                                       .may_be_quiet = false};
inline constexpr std::array all{for_student, for_guide};
}  // namespace notices

}  // namespace koers::aftercare
