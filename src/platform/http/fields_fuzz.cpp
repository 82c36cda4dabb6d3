// Fields, cookies, toasts and headers from outside: whatever comes in, clean text comes out.
#include <cstdint>
#include <cstdlib>
#include <string_view>

#include "platform/http/compress.h"
#include "platform/http/message.h"
#include "platform/http/reply.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  using namespace koers::http;
  const std::string_view text(reinterpret_cast<const char*>(data), size);
  const auto clean = clean_text(text);
  if (clean_text(clean) != clean) std::abort();
  if (decode_percent(encode_percent(text), true) != text) std::abort();
  for (const auto& [name, value] : parse_fields(text)) {
    if (clean_text(name) != name || clean_text(value) != value) std::abort();
  }
  Request request;
  request.headers = {{"cookie", std::string(text)}};
  request.cookie("koers_session");
  if (const auto toast = decode_toast(text)) cookie(toast_cookie, encode_toast(*toast), 60, true);
  if (content_disposition(text).find_first_of("\r\n") != std::string::npos) std::abort();
  const auto range = parse_range(text, 1'000);
  if (range && range->satisfiable && (range->first > range->last || range->last >= 1'000)) std::abort();
  accepts(text, "gzip");
  return 0;
}
