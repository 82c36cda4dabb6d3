// What the pages of the student, of who guides and of the trainer (rooms/trainers) share. Part of the door
// (placements.h).
#pragma once

#include <string>

#include "rooms/placements/observation.h"
#include "rooms/placements/touchpoint.h"

namespace koers::placements::views {

// The style sheet of placements, at the top of their pages.
html::Html style_sheet();
std::string moment_question(const http::Visit& visit, MomentKind kind);
html::Html observation(const http::Visit& visit, const Observation& one, const std::string& line);
// Words that came too late, to be copied; and the way back.
html::Html too_late(const http::Visit& visit, const std::string& words, const html::Url& back);

}  // namespace koers::placements::views
