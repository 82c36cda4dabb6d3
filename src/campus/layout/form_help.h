// Small help for forms: lines of several parts, words below a label, the mistake of one field, a key against
// sending twice.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "campus/layout/forms.h"
#include "platform/http/visit.h"

namespace koers::layout {

// "a · b", without what is empty.
std::string join(const std::vector<std::string>& parts);

// A strong label with somebody's words on the line below it; nothing when there are no words.
html::Html labelled(std::string_view label, std::string_view words);

// What is wrong with one field; "" when nothing is.
std::string error_of(const std::vector<Mistake>& mistakes, std::string_view field);

// A key that makes a form that is sent twice count once (campus/access/accepted_forms.h).
html::Html form_key(http::Visit& visit);

}  // namespace koers::layout
