// What all pages of a trainer's link begin and end with.
#pragma once

#include <optional>

#include "rooms/trainers/names.h"

namespace koers::trainers {

// Links stay out of search engines and out of what a browser keeps.
http::Response unlisted(http::Response&& response);
// What is answered to who may not come in; nothing when the trainer's own device asks.
std::optional<http::Response> turned_away(http::Visit& visit, const OpenedLink& opened,
                                          const std::string& key);

}  // namespace koers::trainers
