// Addresses of this room.
#pragma once

#include "platform/html/html.h"
#include "rooms/signals/signal.h"
#include "rooms/signals/signals.h"

namespace koers::signals::paths {

using html::url;
using html::Url;

inline Url all() { return signals_path(); }
inline Url one(Id<Signal> id) { return signal_path(id); }
inline Url fresh() { return url("/signalen/nieuw"); }
inline Url fresh(Id<people::Person> student) { return fresh().with("student", text(student)); }
inline Url helped(Id<Signal> id) { return url("/signalen/", id, "/hielp"); }
inline Url wake(Id<Signal> id) { return url("/signalen/", id, "/aan"); }
inline Url undo(Id<Signal> id) { return url("/signalen/", id, "/terug"); }
inline Url take_back(Id<Signal> id) { return url("/signalen/", id, "/weg"); }
inline Url rules() { return url("/signalen/regels"); }
inline Url team() { return team_signals_path(); }
inline Url team(Id<organisation::Team> id) { return team().with("team", text(id)); }
inline Url file(Id<people::Person> student) { return url("/studenten/", student); }

inline Url own() { return own_signals_path(); }
inline Url own_wake(Id<Signal> id) { return url("/ik/signalen/", id, "/aan"); }
inline Url own_undo(Id<Signal> id) { return url("/ik/signalen/", id, "/terug"); }
inline Url own_take_back(Id<Signal> id) { return url("/ik/signalen/", id, "/weg"); }

}  // namespace koers::signals::paths
