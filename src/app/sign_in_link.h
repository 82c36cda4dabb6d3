// A way in that needs no school account: a link (platform/auth/link.h) that signs one person in once, within
// two days. Made by `koers sign-in-link` for the first administrator and for whoever lost every other way in.
#pragma once

#include "platform/auth/link.h"

namespace koers::app {

inline constexpr std::string_view sign_in_purpose = "sign-in";
inline constexpr std::int64_t sign_in_link_lasts = auth::days(2);

}  // namespace koers::app
