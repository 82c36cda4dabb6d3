// Addresses of this room.
#pragma once

#include "platform/html/html.h"
#include "rooms/experts/experts.h"

namespace koers::experts {
struct Thread;
struct Report;
}  // namespace koers::experts

namespace koers::experts::paths {

using html::url;
using html::Url;

inline Url experts() { return url("/vooruit/vraag-iemand"); }
inline Url expert(Id<people::Person> id) { return url("/vooruit/vraag-iemand/", id); }
inline Url questions() { return url("/vragen"); }
inline Url offer() { return url("/vragen/aanbod"); }
inline Url pause_offer() { return url("/vragen/aanbod/pauze"); }
inline Url resume_offer() { return url("/vragen/aanbod/verder"); }
inline Url stop_offer() { return url("/vragen/aanbod/stoppen"); }
inline Url thread(Id<Thread> id) { return url("/vragen/", id); }
inline Url write(Id<Thread> id) { return url("/vragen/", id, "/bericht"); }
inline Url thank(Id<Thread> id) { return url("/vragen/", id, "/bedanken"); }
inline Url reopen_thread(Id<Thread> id) { return url("/vragen/", id, "/open"); }
inline Url report(Id<Thread> id) { return url("/vragen/", id, "/melden"); }
inline Url block(Id<Thread> id) { return url("/vragen/", id, "/blokkeren"); }
inline Url unblock(Id<Thread> id) { return url("/vragen/", id, "/deblokkeren"); }

inline Url moderation() { return url("/moderatie"); }
inline Url review_offer(Id<people::Person> id) { return url("/moderatie/aanbod/", id); }
inline Url reported(Id<Report> id) { return url("/moderatie/meldingen/", id); }
inline Url moderate(Id<Report> id) { return url("/moderatie/meldingen/", id, "/besluit"); }
inline Url answer_report(Id<Report> id) { return url("/moderatie/meldingen/", id, "/antwoord"); }

}  // namespace koers::experts::paths
