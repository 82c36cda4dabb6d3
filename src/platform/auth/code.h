// Six figures that somebody reads and says to somebody else. They open nothing alone: whoever asks for them
// says until when they hold, and counts how often they were wrong.
#pragma once

#include <string>

namespace koers::auth {

std::string random_code();  // "042917"

}  // namespace koers::auth
