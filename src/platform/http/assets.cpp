#include "platform/http/assets.h"

#include <libdeflate.h>

#include <algorithm>
#include <cstdio>
#include <map>
#include <stdexcept>
#include <unordered_map>
#include <utility>

#include "platform/base/embedded.h"
#include "platform/http/compress.h"

namespace koers::http {
namespace {

constexpr std::string_view root = "/a/";

struct Asset {
  std::string_view type;
  std::string etag;
  std::string_view bytes;
  std::string_view gzip;  // "" when it would not be smaller
  std::string_view brotli;
};

// The same sum as tools/embed.py: eight hexadecimal digits of the CRC-32.
std::string sum_of(std::string_view bytes) {
  const auto sum = libdeflate_crc32(0, bytes.data(), bytes.size());
  char text[9];
  std::snprintf(text, sizeof text, "%08x", static_cast<unsigned>(sum));
  return text;
}

// css/koers.css, 1f2e3d4c -> css/koers.1f2e3d4c.css
std::string name_with(std::string_view name, std::string_view sum) {
  const auto dot = std::min(name.rfind('.'), name.size());
  std::string long_name(name.substr(0, dot));
  long_name.append(".").append(sum).append(name.substr(dot));
  return long_name;
}

class Assets {
 public:
  Assets() {
    const auto files = embedded::assets();
    const auto bytes_of = [&files](const std::string& name) {
      const auto* file = embedded::find(files, name);
      return file ? file->bytes : std::string_view();
    };
    for (const auto& file : files) {
      if (file.name.ends_with(".gz") || file.name.ends_with(".br")) continue;
      const std::string name(file.name);
      const auto sum = sum_of(file.bytes);
      const auto address = std::string(root) + name_with(file.name, sum);
      urls_.emplace(name, html::local_url(address));
      by_address_.emplace(address, Asset{media_type(name), "\"" + sum + "\"", file.bytes,
                                         bytes_of(name + ".gz"), bytes_of(name + ".br")});
    }
  }

  const html::Url* url(std::string_view name) const {
    const auto found = urls_.find(name);
    return found == urls_.end() ? nullptr : &found->second;
  }
  const Asset* at(const std::string& address) const {
    const auto found = by_address_.find(address);
    return found == by_address_.end() ? nullptr : &found->second;
  }

 private:
  std::map<std::string, html::Url, std::less<>> urls_;
  std::unordered_map<std::string, Asset> by_address_;
};

const Assets& assets() {
  static const Assets all;
  return all;
}

}  // namespace

const html::Url& asset(std::string_view name) {
  const auto* url = assets().url(name);
  if (!url) throw std::logic_error("there is no asset " + std::string(name));
  return *url;
}

std::optional<Response> answer_asset(const Request& request) {
  if (!request.path.starts_with(root)) return std::nullopt;
  if (request.method != "GET" && request.method != "HEAD")
    return plain("405\n", 405).with("Allow", "GET, HEAD");
  const auto* found = assets().at(request.path);
  if (!found) return plain("404\n", 404);
  Response response;
  response.type = found->type;
  response.headers = {{"Cache-Control", "public, max-age=31536000, immutable"}, {"ETag", found->etag}};
  if (!found->gzip.empty() || !found->brotli.empty())
    response.headers.emplace_back("Vary", "Accept-Encoding");
  if (request.header("if-none-match").find(found->etag) != std::string_view::npos) {
    response.status = 304;
    return response;
  }
  const auto accepted = request.header("accept-encoding");
  response.asset = found->bytes;
  if (!found->brotli.empty() && accepts(accepted, "br")) {
    response.asset = found->brotli;
    response.headers.emplace_back("Content-Encoding", "br");
  } else if (!found->gzip.empty() && accepts(accepted, "gzip")) {
    response.asset = found->gzip;
    response.headers.emplace_back("Content-Encoding", "gzip");
  }
  return response;
}

std::string_view media_type(std::string_view name) {
  constexpr std::pair<std::string_view, std::string_view> types[] = {
      {".css", "text/css; charset=utf-8"},
      {".js", "text/javascript; charset=utf-8"},
      {".svg", "image/svg+xml"},
      {".woff2", "font/woff2"},
      {".png", "image/png"},
      {".jpg", "image/jpeg"},
      {".webp", "image/webp"},
      {".avif", "image/avif"},
      {".ico", "image/x-icon"},
      {".json", "application/json"},
      {".webmanifest", "application/manifest+json"},
      {".txt", "text/plain; charset=utf-8"},
      {".html", "text/html; charset=utf-8"},
      {".pdf", "application/pdf"},
      {".mp4", "video/mp4"},
      {".webm", "video/webm"},
      {".vtt", "text/vtt; charset=utf-8"},
  };
  for (const auto& [extension, type] : types) {
    if (name.ends_with(extension)) return type;
  }
  return "application/octet-stream";
}

}  // namespace koers::http
