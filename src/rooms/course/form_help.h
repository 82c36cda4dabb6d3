// The words of mistakes that the forms of this room share.
#pragma once

#include <optional>
#include <string>

#include "platform/http/visit.h"
#include "rooms/course/step.h"

namespace koers::course::views {

std::string words_for(http::Visit& visit, const std::optional<OutcomeFlaw>& flaw);

}  // namespace koers::course::views
