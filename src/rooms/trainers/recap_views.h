// The recap of a moment, as the trainer reads it, and the way there.
#pragma once

#include <string>

#include "rooms/trainers/names.h"

namespace koers::trainers::views {

html::Html recap_page(http::Visit& visit, const OpenedLink& opened, const std::string& key,
                      const RecapPage& page);
html::Html recap_asked_card(const http::Visit& visit, const std::string& key, Id<Touchpoint> moment);

}  // namespace koers::trainers::views
