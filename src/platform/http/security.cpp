#include "platform/http/security.h"

namespace koers::http {
namespace {

// scheme://host[:port], without what follows.
std::string_view origin_of(std::string_view url) {
  const auto host = url.find("://");
  if (host == std::string_view::npos) return url;
  return url.substr(0, url.find('/', host + 3));
}

}  // namespace

std::string security_headers(bool https) {
  std::string lines =
      "Content-Security-Policy: default-src 'self'; img-src 'self' data: blob:; media-src 'self' blob:; "
      "manifest-src 'self'; worker-src 'self'; object-src 'none'; base-uri 'none'; form-action 'self'; "
      "frame-ancestors 'none'\r\n"
      "X-Content-Type-Options: nosniff\r\n"
      "Referrer-Policy: same-origin\r\n"
      "Permissions-Policy: camera=(self), microphone=(self), geolocation=(), payment=(), usb=()\r\n"
      "Cross-Origin-Opener-Policy: same-origin\r\n";
  if (https) lines += "Strict-Transport-Security: max-age=63072000; includeSubDomains\r\n";
  return lines;
}

bool is_safe(std::string_view method) { return method == "GET" || method == "HEAD" || method == "OPTIONS"; }

bool is_same_origin(const Request& request, std::string_view base_url) {
  const auto site = request.header("sec-fetch-site");
  if (!site.empty()) return site == "same-origin";
  const auto origin = request.header("origin");
  if (origin.empty()) return false;
  if (origin == origin_of(base_url)) return true;
  const auto host = request.header("host");
  if (host.empty()) return false;
  if (origin == "https://" + std::string(host)) return true;
  // Whoever is served over https does not let a page that came unprotected act for it.
  return !base_url.starts_with("https://") && origin == "http://" + std::string(host);
}

}  // namespace koers::http
