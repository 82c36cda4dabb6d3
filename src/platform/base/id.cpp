#include "platform/base/id.h"

#include <sys/random.h>

#include <chrono>
#include <stdexcept>

namespace koers {
namespace {

constexpr std::string_view digits = "0123456789abcdefghjkmnpqrstvwxyz";

int digit_of(char c) {
  if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
  if (c == 'o') c = '0';
  if (c == 'i' || c == 'l') c = '1';
  const auto at = digits.find(c);
  return at == std::string_view::npos ? -1 : static_cast<int>(at);
}

// 1 January 2024, so that 41 bits last until 2093.
constexpr std::int64_t epoch_milliseconds = 1'704'067'200'000;

constexpr int chance_bits = 22;
constexpr std::uint64_t most_chance = (1U << chance_bits) - 1;
constexpr std::uint64_t most_step = (1U << 14) - 1;

std::uint64_t random_bits() {
  std::uint64_t bits = 0;
  if (::getrandom(&bits, sizeof bits, 0) != sizeof bits) throw std::runtime_error("no random numbers");
  return bits;
}

}  // namespace

std::string id_text(std::int64_t value) {
  std::string text(13, '0');
  auto rest = static_cast<std::uint64_t>(value);
  for (auto at = text.rbegin(); at != text.rend(); ++at, rest >>= 5) *at = digits[rest & 31];
  return text;
}

std::optional<std::int64_t> parse_id_text(std::string_view text) {
  if (text.size() != 13) return std::nullopt;
  std::uint64_t value = 0;
  for (const char c : text) {
    const int digit = digit_of(c);
    if (digit < 0) return std::nullopt;
    value = value << 5 | static_cast<std::uint64_t>(digit);
  }
  // 13 characters hold 65 bits; ids are positive, so that the first two bits are free.
  if (digit_of(text[0]) > 7 || value == 0) return std::nullopt;
  return static_cast<std::int64_t>(value);
}

std::int64_t IdSource::next_value() {
  using namespace std::chrono;
  const std::int64_t now =
      duration_cast<milliseconds>(system_clock::now().time_since_epoch()).count() - epoch_milliseconds;
  const std::uint64_t chance = random_bits();
  // The first of a millisecond leaves room for those after it.
  const auto first = now << chance_bits | static_cast<std::int64_t>(chance & (most_chance >> 1));
  const auto step = static_cast<std::int64_t>(1 + (chance >> 32 & most_step));
  std::int64_t last = last_.load(std::memory_order_relaxed);
  std::int64_t next = 0;
  do {
    next = now > last >> chance_bits ? first : last + step;
  } while (!last_.compare_exchange_weak(last, next, std::memory_order_relaxed));
  return next;
}

}  // namespace koers
