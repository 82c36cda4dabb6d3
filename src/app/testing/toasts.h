// The note at the bottom of the next page, as a story reads it.
#pragma once

#include <optional>
#include <string>

#include "platform/http/message.h"

namespace koers::app::testing {

inline std::optional<http::Toast> toast_of(const http::Response& answer) {
  const std::string begin = std::string(http::toast_cookie) + "=";
  for (const auto& [name, value] : answer.headers) {
    if (name != "Set-Cookie" || !value.starts_with(begin)) continue;
    return http::decode_toast(value.substr(begin.size(), value.find(';') - begin.size()));
  }
  return std::nullopt;
}

// Where its "Maak ongedaan" goes; "" when nothing is offered.
inline std::string undo_of(const http::Response& answer) {
  const auto toast = toast_of(answer);
  return toast && toast->undo ? toast->undo->text() : "";
}

}  // namespace koers::app::testing
