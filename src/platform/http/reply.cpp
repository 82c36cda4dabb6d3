#include "platform/http/reply.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <charconv>
#include <cstdio>
#include <ctime>

#include "platform/base/log.h"
#include "platform/http/compress.h"

namespace koers::http {
namespace {

// RFC 9110, those that Koers sends.
constexpr std::array<std::pair<int, std::string_view>, 27> reasons{{
    {200, "OK"},
    {201, "Created"},
    {202, "Accepted"},
    {204, "No Content"},
    {206, "Partial Content"},
    {301, "Moved Permanently"},
    {302, "Found"},
    {303, "See Other"},
    {304, "Not Modified"},
    {307, "Temporary Redirect"},
    {308, "Permanent Redirect"},
    {400, "Bad Request"},
    {401, "Unauthorized"},
    {403, "Forbidden"},
    {404, "Not Found"},
    {405, "Method Not Allowed"},
    {408, "Request Timeout"},
    {409, "Conflict"},
    {410, "Gone"},
    {413, "Content Too Large"},
    {416, "Range Not Satisfiable"},
    {417, "Expectation Failed"},
    {422, "Unprocessable Content"},
    {429, "Too Many Requests"},
    {431, "Request Header Fields Too Large"},
    {500, "Internal Server Error"},
    {503, "Service Unavailable"},
}};

std::string_view reason(int status) {
  for (const auto& [code, words] : reasons) {
    if (code == status) return words;
  }
  return "";
}

const std::string* find_header(const Response& response, std::string_view name) {
  for (const auto& [key, value] : response.headers) {
    if (key == name) return &value;
  }
  return nullptr;
}

std::optional<std::uint64_t> parse_number(std::string_view text) {
  std::uint64_t value = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
  if (error != std::errc() || end != text.data() + text.size()) return std::nullopt;
  return value;
}

void add_default(Response& response, std::string_view name, std::string_view value) {
  if (!find_header(response, name)) response.headers.emplace_back(name, value);
}

std::string etag_of(const struct stat& facts) {
  char text[64];
  std::snprintf(text, sizeof text, "\"%llx-%llx%08lx\"", static_cast<unsigned long long>(facts.st_size),
                static_cast<unsigned long long>(facts.st_mtim.tv_sec),
                static_cast<unsigned long>(facts.st_mtim.tv_nsec));
  return text;
}

// The whole file, the asked part of it, or word that the browser has it already.
void ready_file(Reply& reply, const Request& request) {
  Response& response = reply.response;
  reply.file = OpenFile(::open(response.file->c_str(), O_RDONLY | O_CLOEXEC));
  struct stat facts {};
  if (!reply.file || ::fstat(reply.file.get(), &facts) != 0 || !S_ISREG(facts.st_mode)) {
    log::error("file_not_read", {{"errno", errno}});
    response = plain("404\n", 404);
    reply.file = OpenFile();
    reply.length = response.body.size();
    return;
  }
  const auto size = static_cast<std::uint64_t>(facts.st_size);
  const auto etag = etag_of(facts);
  add_default(response, "ETag", etag);
  add_default(response, "Accept-Ranges", "bytes");
  add_default(response, "Cache-Control", "private, no-cache");
  reply.length = size;
  if (request.header("if-none-match").find(etag) != std::string_view::npos) {
    response.status = 304;
    return;
  }
  const auto if_range = request.header("if-range");
  if (response.status != 200 || (!if_range.empty() && if_range != etag)) return;
  const auto range = parse_range(request.header("range"), size);
  if (!range) return;
  if (!range->satisfiable) {
    response.status = 416;
    response.headers.emplace_back("Content-Range", "bytes */" + std::to_string(size));
    reply.length = 0;
    return;
  }
  response.status = 206;
  reply.offset = range->first;
  reply.length = range->last - range->first + 1;
  response.headers.emplace_back("Content-Range", "bytes " + std::to_string(range->first) + "-" +
                                                     std::to_string(range->last) + "/" +
                                                     std::to_string(size));
}

void ready_text(Reply& reply, const Request& request) {
  Response& response = reply.response;
  if (response.asset.empty() && is_compressible(response.type, response.body.size()) &&
      !find_header(response, "Content-Encoding")) {
    response.headers.emplace_back("Vary", "Accept-Encoding");
    if (accepts(request.header("accept-encoding"), "gzip")) {
      auto packed = gzip(response.body);
      if (!packed.empty()) {
        response.body = std::move(packed);
        response.headers.emplace_back("Content-Encoding", "gzip");
      }
    }
  }
  reply.length = reply.bytes().size();
}

// A line of its own would begin after a line end, whoever put it there.
void append_header(std::string& head, std::string_view name, std::string_view value) {
  head += name;
  head += ": ";
  for (const char c : value) {
    if (static_cast<unsigned char>(c) >= 0x20 && c != 0x7F) head += c;
  }
  head += "\r\n";
}

}  // namespace

OpenFile::~OpenFile() {
  if (descriptor_ >= 0) ::close(descriptor_);
}

std::size_t OpenFile::read(std::uint64_t offset, std::span<char> bytes) const {
  std::size_t done = 0;
  while (done < bytes.size()) {
    const auto count =
        ::pread(descriptor_, bytes.data() + done, bytes.size() - done, static_cast<off_t>(offset + done));
    if (count < 0 && errno == EINTR) continue;
    if (count <= 0) break;
    done += static_cast<std::size_t>(count);
  }
  return done;
}

std::optional<Range> parse_range(std::string_view header, std::uint64_t size) {
  if (!header.starts_with("bytes=")) return std::nullopt;
  header.remove_prefix(6);
  const auto dash = header.find('-');
  if (dash == std::string_view::npos || header.find(',') != std::string_view::npos) return std::nullopt;
  const auto first = parse_number(header.substr(0, dash));
  const auto last = parse_number(header.substr(dash + 1));
  if (dash == 0) {  // the last so many bytes
    if (!last) return std::nullopt;
    if (*last == 0 || size == 0) return Range{0, 0, false};
    return Range{size - std::min(*last, size), size - 1, true};
  }
  const bool has_last = dash + 1 < header.size();
  if (!first || (has_last && !last) || (last && *last < *first)) return std::nullopt;
  if (*first >= size) return Range{0, 0, false};
  return Range{*first, last ? std::min(*last, size - 1) : size - 1, true};
}

Reply make_reply(Response response, const Request& request) {
  Reply reply;
  reply.response = std::move(response);
  if (!reply.response.topic.empty()) {
    reply.response.type = "text/event-stream";
    reply.response.headers.emplace_back("X-Accel-Buffering", "no");  // nginx would keep events back
  } else if (reply.response.file) {
    ready_file(reply, request);
  } else {
    ready_text(reply, request);
  }
  const int status = reply.response.status;
  reply.sends_body = request.method != "HEAD" && status != 204 && status != 304;
  add_default(reply.response, "Cache-Control", "no-store");
  return reply;
}

std::string head_of(const Reply& reply, const HeadOptions& options) {
  const Response& response = reply.response;
  std::string head;
  head.reserve(1024);
  head += "HTTP/1.1 ";
  head += std::to_string(response.status);
  head += ' ';
  head += reason(response.status);
  head += "\r\n";
  const bool is_stream = !response.topic.empty();
  const bool has_body = response.status != 204 && response.status != 304;
  if (has_body && !response.type.empty()) append_header(head, "Content-Type", response.type);
  if (has_body && !is_stream) append_header(head, "Content-Length", std::to_string(reply.length));
  for (const auto& [name, value] : response.headers) append_header(head, name, value);
  append_header(head, "Date", options.date);
  if (!options.keep) {
    head += "Connection: close\r\n";
  } else if (options.old) {
    head += "Connection: keep-alive\r\n";
  }
  head += options.every;
  head += "\r\n";
  return head;
}

std::string http_date(std::int64_t seconds) {
  constexpr std::array days{"Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"};
  constexpr std::array months{"Jan", "Feb", "Mar", "Apr", "May", "Jun",
                              "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};
  const auto time = static_cast<std::time_t>(seconds);
  std::tm parts{};
  gmtime_r(&time, &parts);
  char text[64];
  std::snprintf(text, sizeof text, "%s, %02d %s %04d %02d:%02d:%02d GMT",
                days[static_cast<std::size_t>(parts.tm_wday)], parts.tm_mday,
                months[static_cast<std::size_t>(parts.tm_mon)], parts.tm_year + 1900, parts.tm_hour,
                parts.tm_min, parts.tm_sec);
  return text;
}

}  // namespace koers::http
