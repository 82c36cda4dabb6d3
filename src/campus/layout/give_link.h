// A link that somebody is to give to somebody else: to copy, to share with an app of the telephone, and as a
// code that another telephone reads. Without script there is the address and the code.
#pragma once

#include <string_view>

#include "platform/html/html.h"
#include "platform/i18n/text.h"

namespace koers::layout {

// `address` is whole (https://...); `about` is what the receiver reads beside it.
html::Html give_link(i18n::Language language, std::string_view address, std::string_view about);

}  // namespace koers::layout
