// The order of names in a list, as people expect it: Ángel beside Angel and not after Zwart, Ó Súilleabháin
// among the O's, Şimşek beside Simsek, MZ9 before MZ10. The alphabet is the one of Unicode (UCA with the CLDR
// root, as ICU carries it), for Dutch; apostrophes, hyphens and spaces count only when all else is the same.
//
//   std::sort(teams.begin(), teams.end(), [](auto& a, auto& b) { return alphabet::before(a.name, b.name); });
//
// SQL says the same with a collation that both databases know by one name (platform/sql):
//
//   ORDER BY p.family_name COLLATE alphabet, p.given_name COLLATE alphabet, p.id
#pragma once

#include <string_view>

namespace koers::alphabet {

// The locale of ICU that says this order, also to PostgreSQL: punctuation is shifted to the last place, and
// digits count as a number.
inline constexpr char locale[] = "nl-u-ka-shifted-kn";

// Below zero when `a` comes first, above zero when `b` does, zero only when they are the same bytes: two
// names that differ in an apostrophe have an order too, the same one every time.
int compare(std::string_view a, std::string_view b);

inline bool before(std::string_view a, std::string_view b) { return compare(a, b) < 0; }

}  // namespace koers::alphabet
