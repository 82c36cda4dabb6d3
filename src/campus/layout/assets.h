// Addresses of the files under assets/, with their fingerprint, so that a browser may keep them for a year.
#pragma once

#include <string_view>

#include "platform/html/html.h"

namespace koers::layout {

html::Url asset(std::string_view name);

}  // namespace koers::layout
