// Addresses of this room.
#pragma once

#include "platform/html/html.h"
#include "rooms/referrals/referral.h"

namespace koers::referrals::paths {

using html::url;
using html::Url;

inline Url asking() { return url("/hulpvraag"); }
inline Url say_more(Id<Referral> id) { return url("/hulpvraag/", id, "/erbij"); }
inline Url withdraw(Id<Referral> id) { return url("/hulpvraag/", id, "/intrekken"); }
inline Url ask_again(Id<Referral> id) { return url("/hulpvraag/", id, "/terug"); }
inline Url counsellor(Id<Referral> id) { return url("/hulpvraag/", id, "/begeleider"); }

inline Url requests() { return url("/aanvragen"); }
inline Url request(Id<Referral> id) { return url("/aanvragen/", id); }
inline Url take(Id<Referral> id) { return url("/aanvragen/", id, "/oppakken"); }
inline Url plan(Id<Referral> id) { return url("/aanvragen/", id, "/plannen"); }
inline Url spoken(Id<Referral> id) { return url("/aanvragen/", id, "/gesproken"); }
inline Url write(Id<Referral> id) { return url("/aanvragen/", id, "/bericht"); }
inline Url pass_on(Id<Referral> id) { return url("/aanvragen/", id, "/doorgeven"); }
inline Url close(Id<Referral> id) { return url("/aanvragen/", id, "/afronden"); }
inline Url open_again(Id<Referral> id) { return url("/aanvragen/", id, "/heropenen"); }

inline Url file(Id<people::Person> student) { return url("/studenten/", student); }

}  // namespace koers::referrals::paths
