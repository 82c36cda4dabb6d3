// What the forms of this room share: the words of mistakes, and lines of several parts.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "campus/layout/forms.h"
#include "platform/http/visit.h"
#include "rooms/course/step.h"

namespace koers::course::views {

// "a · b", without what is empty.
std::string join(const std::vector<std::string>& parts);

// What is wrong with one field; "" when nothing is.
std::string error_of(const std::vector<layout::Mistake>& mistakes, std::string_view field);

std::string words_for(http::Visit& visit, const std::optional<OutcomeFlaw>& flaw);

// A key that makes a form that is sent twice count once (campus/access/accepted_forms.h).
html::Html form_key(http::Visit& visit);

}  // namespace koers::course::views
