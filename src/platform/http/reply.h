// A Response made ready for the wire: what is sent from memory or from a file, which part of it, and the
// lines before it. Made on a worker, because it opens files and compresses texts.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "platform/http/message.h"

namespace koers::http {

class OpenFile {
 public:
  OpenFile() = default;
  explicit OpenFile(int descriptor) : descriptor_(descriptor) {}
  OpenFile(OpenFile&& other) noexcept : descriptor_(std::exchange(other.descriptor_, -1)) {}
  OpenFile& operator=(OpenFile&& other) noexcept {
    std::swap(descriptor_, other.descriptor_);
    return *this;
  }
  ~OpenFile();
  explicit operator bool() const { return descriptor_ >= 0; }
  int get() const { return descriptor_; }
  // The number of bytes read from `offset` on; 0 at the end or when the disk fails.
  std::size_t read(std::uint64_t offset, std::span<char> bytes) const;

 private:
  int descriptor_ = -1;
};

struct Reply {
  Response response;
  OpenFile file;             // instead of bytes
  std::uint64_t offset = 0;  // where in the file it begins
  std::uint64_t length = 0;  // bytes to send, also for HEAD, which sends none
  bool sends_body = true;    // false for HEAD, 204 and 304

  std::string_view bytes() const { return response.asset.empty() ? response.body : response.asset; }
};

Reply make_reply(Response response, const Request& request);

// What the connection adds to the head.
struct HeadOptions {
  std::string_view every;  // header lines for all responses: security headers
  std::string_view date;   // as in Date
  bool keep = true;        // the connection goes on
  bool old = false;        // HTTP/1.0, which has to be told
};
std::string head_of(const Reply& reply, const HeadOptions& options);

std::string http_date(std::int64_t seconds);

// A range of bytes: first and last. Nothing when the header is not one single range of bytes; `satisfiable`
// is false when it lies outside `size`.
struct Range {
  std::uint64_t first = 0;
  std::uint64_t last = 0;
  bool satisfiable = true;
};
std::optional<Range> parse_range(std::string_view header, std::uint64_t size);

}  // namespace koers::http
