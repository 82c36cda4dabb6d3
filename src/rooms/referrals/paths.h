// Addresses of this room.
#pragma once

#include "platform/html/html.h"
#include "rooms/referrals/joint_request.h"
#include "rooms/referrals/transitions.h"

namespace koers::referrals::paths {

using html::url;
using html::Url;

// ---- of the student
inline Url own_referrals() { return url("/hulpvraag"); }
inline Url own(Id<Referral> id, Action action) { return url("/hulpvraag/", id, "/", address_of(action)); }
inline Url own_calendar(Id<Referral> id) { return url("/hulpvraag/", id, "/agenda.ics"); }
inline Url counsellor(Id<Referral> id) { return url("/hulpvraag/", id, "/begeleider"); }
inline Url joint(Id<JointRequest> id, std::string_view answer) {
  return url("/hulpvraag/samen/", id, "/", answer);
}

// ---- of the counsellor
inline Url refer(Id<people::Person> student) { return url("/studenten/", student, "/doorverwijzen"); }
inline Url withdraw(Id<people::Person> student, Id<JointRequest> id) {
  return url("/studenten/", student, "/doorverwijzen/", id, "/terug");
}

// ---- of the specialist
inline Url requests() { return url("/aanvragen"); }
inline Url request(Id<Referral> id) { return url("/aanvragen/", id); }
inline Url request(Id<Referral> id, Action action) { return url("/aanvragen/", id, "/", address_of(action)); }

inline Url calendar(Id<Referral> id) { return url("/aanvragen/", id, "/agenda.ics"); }

inline Url file(Id<people::Person> student) { return url("/studenten/", student); }

}  // namespace koers::referrals::paths
