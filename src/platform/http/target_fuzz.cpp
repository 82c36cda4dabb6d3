// Targets of requests: what is accepted has a clean path without surprises.
#include <cstdint>
#include <cstdlib>
#include <string_view>

#include "platform/http/message.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  using namespace koers::http;
  Request request;
  if (!read_target({reinterpret_cast<const char*>(data), size}, request)) return 0;
  if (!request.path.starts_with('/') || clean_text(request.path) != request.path) std::abort();
  if (request.path.find('\0') != std::string::npos) std::abort();
  return 0;
}
