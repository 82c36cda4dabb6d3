// Texts are sent smaller to browsers that can unpack them. There is no secret on a page that an attacker
// could guess by its length (no tokens against forgery: see security.h), so that compressing is safe (BREACH,
// 2013).
#pragma once

#include <string>
#include <string_view>

namespace koers::http {

// Whether a header such as "gzip;q=0.5, br" accepts `coding`.
bool accepts(std::string_view accept_encoding, std::string_view coding);

// Whether it pays: a text of more than 1 kB.
bool is_compressible(std::string_view type, std::size_t size);

// Quick rather than small; "" when it fails.
std::string gzip(std::string_view text);

}  // namespace koers::http
