// Addresses of this room.
#pragma once

#include "platform/html/html.h"
#include "rooms/commitments/commitment.h"

namespace koers::commitments::paths {

using html::url;
using html::Url;

inline Url all() { return url("/afspraken"); }
inline Url calendar() { return url("/afspraken/agenda.ics"); }
inline Url one(Id<Commitment> id) { return url("/afspraken/", id); }
inline Url act(Id<Commitment> id, const char* what) { return url("/afspraken/", id, "/", what); }

}  // namespace koers::commitments::paths
