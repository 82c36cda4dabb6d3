// The files of the look (assets/): css, fonts, icons, scripts. They travel inside the program and are served
// from memory, each under an address that changes with its content, so that browsers keep them for a year.
// References between them (a font in a css file, an import in a script) were given those addresses by
// tools/embed.py.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "platform/http/message.h"

namespace koers::http {

// asset("css/koers.css") is /a/css/koers.1f2e3d4c.css. An asset that does not exist is a mistake of ours and
// throws std::logic_error. A part of it: asset("icons/icons.svg").at("house").
const html::Url& asset(std::string_view name);

// The answer to a request below /a/, or nothing for other addresses. An address of another version is a 404.
std::optional<Response> answer_asset(const Request& request);

// By the extension of a name: text/css; charset=utf-8. Unknown ones are application/octet-stream.
std::string_view media_type(std::string_view name);

}  // namespace koers::http
