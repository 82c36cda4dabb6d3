// A QR code (ISO/IEC 18004) as an SVG drawing, made here by libqrencode, so that no address is told to a
// service elsewhere.
//
//   card(qr::drawing(address, visit.say(texts::scan_this)))
//
// The drawing scales without blur and carries its own white ground, since phones do not read light signs on
// dark.
#pragma once

#include <string_view>

#include "platform/html/html.h"

namespace koers::qr {

// `text` is UTF-8 of at most 2,000 bytes; a longer one throws std::invalid_argument. `label` is what a screen
// reader says. Error correction is of level M: a smudge of a seventh of it does no harm.
html::Html drawing(std::string_view text, std::string_view label);

}  // namespace koers::qr
