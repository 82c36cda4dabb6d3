// The parts that all frames share.
#pragma once

#include <string_view>

#include "platform/http/visit.h"

namespace koers::layout {

// <html> with head and body; `body_classes` is "app role-student" and the like.
html::Html document(http::Visit& visit, std::string_view title, std::string_view body_classes,
                    const html::Url& theme, const html::Html& body);
html::Html skip_link(i18n::Language language);
html::Html logo(std::string_view school, const html::Url& home);
html::Html language_button(http::Visit& visit);
html::Html footer(const http::Visit& visit);

}  // namespace koers::layout
