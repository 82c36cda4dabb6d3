// An enum that is stored in the database, sent in forms or written in content files has one short text code
// per value. The codes stand once, beside the enum:
//
//   enum class Pathway { bol, bbl };
//   template <> struct koers::Codes<Pathway> {
//     static constexpr std::array list{std::pair{Pathway::bol, "bol"}, std::pair{Pathway::bbl, "bbl"}};
//   };
//
// From then on `sql` binds and reads it, `http` parses it from paths and fields, and `code(Pathway::bol)`
// says it.
#pragma once

#include <array>
#include <optional>
#include <stdexcept>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>

namespace koers {

template <class Enum>
struct Codes;  // specialise for each coded enum; `list` is an array of pairs, exact in both directions

template <class Enum>
concept Coded = std::is_enum_v<Enum> && requires {
  Codes<Enum>::list;
};

template <Coded Enum>
constexpr std::string_view code(Enum value) {
  for (const auto& [candidate, text] : Codes<Enum>::list) {
    if (candidate == value) return text;
  }
  throw std::logic_error("an enum value without a code");
}

template <Coded Enum>
constexpr std::optional<Enum> from_code(std::string_view text) {
  for (const auto& [candidate, candidate_text] : Codes<Enum>::list) {
    if (candidate_text == text) return candidate;
  }
  return std::nullopt;
}

}  // namespace koers
