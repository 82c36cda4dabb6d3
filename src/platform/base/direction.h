// Names and words that run from right to left (Hebrew, Arabic and their neighbours) within what runs from
// left to right. Without a fence around them the digits and signs that follow jump to their other side: "יעל
// 3 keer" shows as "3 יעל keer". i18n::fill and html put the fence; nobody else needs to.
#pragma once

#include <string>
#include <string_view>

namespace koers::direction {

// The fence in plain text: a first strong isolate and its end (Unicode, UAX 9). visible_text() lets nobody
// type them, so that what stands between a pair was put there by the program.
inline constexpr std::string_view isolate = "\u2068";
inline constexpr std::string_view end = "\u2069";

// Whether a letter that runs from right to left stands in it outside every fence.
bool runs_from_right(std::string_view text);

// The text within a fence when it needs one, and itself otherwise.
void append_isolated(std::string& out, std::string_view text);
std::string isolated(std::string_view text);

}  // namespace koers::direction
