// Addresses of this room.
#pragma once

#include "platform/html/html.h"
#include "rooms/course/course.h"

namespace koers::course::paths {

using html::url;
using html::Url;

inline Url steps() { return url("/vooruit/stappen"); }
inline Url new_step() { return url("/vooruit/stappen/nieuw"); }
inline Url step(Id<Step> id) { return url("/vooruit/stappen/", id); }
inline Url finish(Id<Step> id) { return url("/vooruit/stappen/", id, "/gelukt"); }
inline Url outcome(Id<Step> id) { return url("/vooruit/stappen/", id, "/opbrengst"); }
inline Url move(Id<Step> id) { return url("/vooruit/stappen/", id, "/dag"); }
inline Url drop(Id<Step> id) { return url("/vooruit/stappen/", id, "/los"); }
inline Url reopen(Id<Step> id) { return url("/vooruit/stappen/", id, "/open"); }

}  // namespace koers::course::paths
