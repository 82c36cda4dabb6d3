// Addresses of group talks.
#pragma once

#include "platform/html/html.h"
#include "rooms/grouptalks/group_talk.h"

namespace koers::grouptalks::paths {

using html::url;
using html::Url;

inline Url group_talks() { return url("/gesprekken/groep"); }
inline Url group_talk(Id<GroupTalk> id) { return url("/gesprekken/groep/", id); }
inline Url live(Id<GroupTalk> id) { return url("/gesprekken/groep/", id, "/live"); }
inline Url board(Id<GroupTalk> id) { return url("/gesprekken/groep/", id, "/bord"); }
inline Url off_board(Id<GroupTalk> id, Id<BoardNote> note) {
  return url("/gesprekken/groep/", id, "/bord/", note, "/weg");
}
inline Url own(Id<GroupTalk> id) { return url("/gesprekken/groep/", id, "/eigen"); }
inline Url own_draft(Id<GroupTalk> id) { return url("/gesprekken/groep/", id, "/eigen/concept"); }
inline Url steps(Id<GroupTalk> id) { return url("/gesprekken/groep/", id, "/stappen"); }
inline Url close(Id<GroupTalk> id) { return url("/gesprekken/groep/", id, "/afronden"); }

}  // namespace koers::grouptalks::paths
