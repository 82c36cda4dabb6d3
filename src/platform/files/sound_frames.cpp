#include "platform/files/sound_frames.h"

#include <algorithm>
#include <array>

namespace koers::files {
namespace {

constexpr std::size_t id3_header = 10;

unsigned at(std::string_view bytes, std::size_t place) { return static_cast<unsigned char>(bytes[place]); }

// What stays the same from frame to frame, and where the next one begins. `size` 0: no frame.
struct Frame {
  std::size_t size = 0;
  unsigned kind = 0;
};

// Kilobits per second (ISO/IEC 11172-3, table 2.4.2.3; 13818-3, 2.4.2.3): MPEG 1 layers I, II and III, then
// MPEG 2 layer I and its layers II and III. Nothing stands for a free or a forbidden rate.
using Rates = std::array<unsigned, 16>;
constexpr std::array<Rates, 5> bit_rates{
    {{0, 32, 64, 96, 128, 160, 192, 224, 256, 288, 320, 352, 384, 416, 448, 0},
     {0, 32, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320, 384, 0},
     {0, 32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320, 0},
     {0, 32, 48, 56, 64, 80, 96, 112, 128, 144, 160, 176, 192, 224, 256, 0},
     {0, 8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160, 0}}};
constexpr std::array<unsigned, 4> sample_rates{44'100, 48'000, 32'000, 0};  // of MPEG 1

Frame mpeg_frame(std::string_view bytes) {
  if (bytes.size() < 4 || at(bytes, 0) != 0xFF || (at(bytes, 1) & 0xE0U) != 0xE0U) return {};
  const unsigned version = at(bytes, 1) >> 3 & 3U;  // 0: 2.5, 2: 2, 3: 1
  const unsigned layer = 4 - (at(bytes, 1) >> 1 & 3U);
  if (version == 1 || layer == 4) return {};
  const bool is_first = version == 3;
  const std::size_t table = is_first ? layer - 1 : layer == 1 ? 3 : 4;
  const unsigned rate = bit_rates[table][at(bytes, 2) >> 4] * 1000;
  const unsigned samples = sample_rates[at(bytes, 2) >> 2 & 3U] >> (is_first ? 0 : version == 2 ? 1 : 2);
  if (rate == 0 || samples == 0) return {};
  const unsigned pad = at(bytes, 2) >> 1 & 1U;
  const unsigned kind = (at(bytes, 1) & 0x1EU) << 8 | (at(bytes, 2) & 0x0CU);
  if (layer == 1) return {(12 * rate / samples + pad) * 4, kind};
  const unsigned factor = layer == 3 && !is_first ? 72 : 144;
  return {factor * rate / samples + pad, kind};
}

Frame aac_frame(std::string_view bytes) {
  if (bytes.size() < 7 || at(bytes, 0) != 0xFF || (at(bytes, 1) & 0xF6U) != 0xF0U) return {};
  const unsigned sample_rate = at(bytes, 2) >> 2 & 0x0FU;
  const std::size_t size = (at(bytes, 3) & 3U) << 11 | at(bytes, 4) << 3 | at(bytes, 5) >> 5;
  if (sample_rate > 12 || size < 7) return {};
  return {size, 1U << 16 | (at(bytes, 2) & 0xFCU)};
}

template <class Read>
bool begins_with_frames(std::string_view bytes, Read read) {
  const Frame first = read(bytes);
  if (first.size == 0) return false;
  const auto rest = bytes.substr(std::min(first.size, bytes.size()));
  if (rest.size() < 7) return true;  // the bytes end before the next one could be read
  const Frame next = read(rest);
  return next.size != 0 && next.kind == first.kind;
}

}  // namespace

std::string_view type_of_frames(std::string_view bytes) {
  bytes.remove_prefix(std::min(bytes.find_first_not_of('\0'), bytes.size()));
  if (begins_with_frames(bytes, mpeg_frame)) return "audio/mpeg";
  return begins_with_frames(bytes, aac_frame) ? "audio/aac" : std::string_view();
}

std::size_t size_of_id3(std::string_view first_bytes) {
  if (first_bytes.size() < id3_header || !first_bytes.starts_with("ID3")) return 0;
  std::size_t size = 0;
  for (std::size_t place = 6; place < id3_header; ++place) {
    if (at(first_bytes, place) > 0x7F) return 0;
    size = size << 7 | at(first_bytes, place);
  }
  const bool has_footer = (at(first_bytes, 5) & 0x10U) != 0;
  return size + id3_header + (has_footer ? id3_header : 0);
}

}  // namespace koers::files
