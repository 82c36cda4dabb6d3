#include "platform/http/compress.h"

#include <libdeflate.h>

#include <algorithm>
#include <memory>

namespace koers::http {
namespace {

constexpr std::size_t least_size = 1024;
constexpr int level = 1;  // quick rather than small: a page is packed for one visitor and one moment
constexpr std::size_t most_kept = 256 << 10;  // bytes that a worker keeps for the next page

// One for each worker: making it anew takes longer than packing a page.
class Packer {
 public:
  std::string pack(std::string_view text) {
    if (!compressor_) return {};
    // Packed into a place that is kept, so that a page is copied once and nothing is cleared for it.
    const std::size_t most = libdeflate_gzip_compress_bound(compressor_.get(), text.size());
    if (most > room_) {
      place_ = std::make_unique_for_overwrite<char[]>(most);
      room_ = most;
    }
    const auto size =
        libdeflate_gzip_compress(compressor_.get(), text.data(), text.size(), place_.get(), room_);
    std::string packed(place_.get(), size);
    if (room_ > most_kept) {
      place_.reset();
      room_ = 0;
    }
    return packed;
  }

 private:
  struct Free {
    void operator()(libdeflate_compressor* compressor) const { libdeflate_free_compressor(compressor); }
  };
  std::unique_ptr<libdeflate_compressor, Free> compressor_{libdeflate_alloc_compressor(level)};
  std::unique_ptr<char[]> place_;
  std::size_t room_ = 0;
};

std::string_view trimmed(std::string_view text) {
  while (!text.empty() && text.front() == ' ') text.remove_prefix(1);
  while (!text.empty() && text.back() == ' ') text.remove_suffix(1);
  return text;
}

}  // namespace

bool accepts(std::string_view accept_encoding, std::string_view coding) {
  while (!accept_encoding.empty()) {
    const auto end = std::min(accept_encoding.find(','), accept_encoding.size());
    const auto item = accept_encoding.substr(0, end);
    accept_encoding.remove_prefix(std::min(end + 1, accept_encoding.size()));
    const auto semicolon = std::min(item.find(';'), item.size());
    if (trimmed(item.substr(0, semicolon)) != coding) continue;
    const auto quality = trimmed(item.substr(std::min(semicolon + 1, item.size())));
    // q=0, q=0.0 ... mean "not this one" (RFC 9110, 12.5.3).
    return !quality.starts_with("q=0") || quality.find_first_of("123456789") != std::string_view::npos;
  }
  return false;
}

bool is_compressible(std::string_view type, std::size_t size) {
  if (size <= least_size) return false;
  const auto plain = type.substr(0, type.find(';'));
  return plain.starts_with("text/") || plain == "application/json" || plain == "image/svg+xml" ||
         plain.ends_with("+json") || plain.ends_with("+xml");
}

std::string gzip(std::string_view text) {
  thread_local Packer packer;
  return text.size() > (1U << 30) ? std::string() : packer.pack(text);
}

}  // namespace koers::http
