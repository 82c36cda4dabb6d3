// No field of Koers holds a citizen service number (burgerservicenummer, BSN): a school may only use it where
// a law says so (UAVG, article 46), and none does for career guidance. Free text and imported files are
// therefore looked through before they are kept, and refused with a clear message.
//
//   if (mentions_bsn(draft.story)) flaws.push_back(Flaw::holds_bsn);
#pragma once

#include <string_view>

namespace koers {

// Whether nine digits pass the eleven test: 9a + 8b + 7c + 6d + 5e + 4f + 3g + 2h - i is divisible by 11. One
// in eleven numbers that mean something else passes too. False for anything but nine digits, and for nine
// zeros.
bool passes_eleven_test(std::string_view nine_digits);

// Whether a text holds a number that may be a BSN: nine digits in a row, or in groups of at least two with
// one and the same sign between them (a space, a no-break space, a point or a hyphen), that pass the eleven
// test. Longer numbers (telephone numbers, account numbers) and numbers that begin with + are left alone.
bool mentions_bsn(std::string_view text);

}  // namespace koers
