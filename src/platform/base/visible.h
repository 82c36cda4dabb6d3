// Text as a reader sees it. What people paste holds signs that show nothing: they make two equal names
// different, let an empty answer count as filled in, or turn the direction of all that follows. Forms take
// such signs out of every field before anything looks at it:
//
//   const auto title = visible_text(field);
//   if (title.empty()) flaws.push_back(Flaw::no_title);
//   if (signs_of(title) > 80) flaws.push_back(Flaw::long_title);
//
// Writing is not harmed: emoji of several parts, the joiners of Persian, Hindi and their neighbours, and
// accents that stand as signs of their own stay as they were typed.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace koers {

// The UTF-8 text without:
//   - signs that show nothing (Unicode's "default ignorable": zero-width space, word joiner, byte order mark,
//   soft
//     hyphen, fillers, tags), signs that embed, override or isolate a direction, and control characters;
//   - code points that mean nothing (not assigned, or never to be), unless they are reserved for coming
//   emoji;
//   - blanks and empty lines at both ends.
// What stays because writing needs it, one at a time:
//   - joiners (U+200D, U+200C) within an emoji and after a letter whose script joins;
//   - the choice between picture and text (U+FE0F, U+FE0E) after an emoji, also in a keycap such as 1️⃣;
//   - the marks that only say where a word's direction is (U+200E, U+200F, U+061C), in text that has letters
//   from right
//     to left.
// Tabs stay; every kind of line end becomes \n. A byte that is no UTF-8 becomes U+FFFD, so that it can be
// seen. Cleaning what was cleaned changes nothing.
std::string visible_text(std::string_view text);

// How long a text is by the measure of a browser's maxlength, so that what the browser lets somebody type is
// never refused: UTF-16 code units, each line end as one. A browser measures what is on the page, where a
// line ends in \n, and sends \r\n (HTML, "API value" of a textarea). Most signs count as one; an emoji as two
// for each of its parts.
std::size_t signs_of(std::string_view text);

}  // namespace koers
