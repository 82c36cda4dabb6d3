#include "platform/http/wire.h"

#include <boost/beast/http/error.hpp>

namespace koers::http {
namespace {

namespace beast = boost::beast;

// Absolute targets are for proxies, but must be understood (RFC 9112, 3.2.2).
std::string_view path_of(std::string_view target) {
  for (const std::string_view scheme : {"http://", "https://"}) {
    if (!target.starts_with(scheme)) continue;
    const auto slash = target.find('/', scheme.size());
    return slash == std::string_view::npos ? std::string_view("/") : target.substr(slash);
  }
  return target;
}

std::string_view view(beast::string_view text) { return {text.data(), text.size()}; }

}  // namespace

bool is_word(std::string_view text, std::string_view word) {
  return beast::iequals({text.data(), text.size()}, {word.data(), word.size()});
}

bool read_request(const Parser& parser, Request& request) {
  const auto& message = parser.get();
  request.method = view(message.method_string());
  request.headers.reserve(12);
  int hosts = 0;
  for (const auto& field : message) {
    std::string name(view(field.name_string()));
    for (char& c : name) c = c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    hosts += name == "host";
    request.headers.emplace_back(std::move(name), view(field.value()));
  }
  if (hosts > 1 || (hosts == 0 && message.version() > 10)) return false;
  // Two ways to say where the body ends let others see another request than we do (RFC 9112, 6.3).
  if (!request.header("transfer-encoding").empty() && !parser.chunked()) return false;
  return read_target(path_of(view(message.target())), request);
}

int status_of(const boost::system::error_code& error, bool timed_out) {
  if (timed_out) return 408;
  if (error == beast::http::error::header_limit) return 431;
  if (error == beast::http::error::end_of_stream || error == beast::http::error::partial_message) return 0;
  return error.category() == make_error_code(beast::http::error::bad_method).category() ? 400 : 0;
}

}  // namespace koers::http
