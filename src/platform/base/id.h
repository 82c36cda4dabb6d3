// Identities of things. Id<Experience> and Id<Person> are different types, so that one is never passed where
// the other is meant. The value is a 64-bit integer that grows with time and is made in C++, never by the
// database, so that several machines can make them without asking each other. An id that comes from outside
// (a key that a phone made, a number in a form) is looked for within what its sender may reach, and counts
// there alone: it neither tells nor takes an id of others. In addresses it is written as 13 characters of
// Crockford base32 (no i, l, o or u), which people can read aloud.
#pragma once

#include <atomic>
#include <compare>
#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>

namespace koers {

template <class Thing>
struct Id {
  std::int64_t value = 0;  // 0 is "none"

  explicit operator bool() const { return value != 0; }
  auto operator<=>(const Id&) const = default;
};

// 13 characters, for example 01j8zq5v3k7td.
std::string id_text(std::int64_t value);

// The id behind a text, or nothing when it is not one. Accepts capitals and the look-alikes o, i and l.
std::optional<std::int64_t> parse_id_text(std::string_view text);

template <class Thing>
std::string text(Id<Thing> id) {
  return id_text(id.value);
}

// Makes ids: 41 bits of milliseconds since 2024 and 22 bits of chance, so that nobody knows beforehand which
// id somebody else gets. Two machines that share a database and make an id in the same millisecond get the
// same one in one of four million times; of one source each id is larger than the one before. Some hundred a
// millisecond; who asks for more gets ids that are ahead of the clock. Safe to use from all threads.
class IdSource {
 public:
  std::int64_t next_value();

  template <class Thing>
  Id<Thing> next() {
    return {next_value()};
  }

 private:
  std::atomic<std::int64_t> last_{0};
};

}  // namespace koers

template <class Thing>
struct std::hash<koers::Id<Thing>> {
  std::size_t operator()(const koers::Id<Thing>& id) const noexcept {
    return std::hash<std::int64_t>()(id.value);
  }
};
