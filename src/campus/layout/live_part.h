// A part of a page that others change too, while everyone looks (koers-samen.js): it listens to a stream, and
// takes over what changed. Without script the page is as it was when it was opened.
//
//   live_part({.topic = paths::live(id), .part = paths::part(id), .events = "changed there"},
//            fragment(connection_strip(visit.language), seen, form_to(...)))
//
// Of the part only elements with data-live and an id are taken over, each when it changed. A form with
// data-here is sent without leaving the page. What somebody types stays, whatever comes in.
#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "platform/html/html.h"
#include "platform/i18n/text.h"

namespace koers::layout {

struct LivePart {
  html::Url topic;       // answers the stream
  html::Url part;        // answers the part anew
  std::string events{};  // the names it listens to
  std::string asked{};   // parameters of the part that a link with data-here sets anew
  std::string once{};    // those that a sent form ends
};
html::Html live_part(const LivePart& part, const html::Html& content);

// At the top of such a part where somebody writes: says that the connection is gone, and since when. What is
// typed in fields with an id waits on the device until it is sent (koers-verbinding.js).
html::Html connection_strip(i18n::Language language);

// Who types at this moment, never what (koers-typt.js). `tell` is posted to while somebody types here, and
// tells the stream `types_event` with a word for who it is. `lines` are what is said of the others, by their
// words.
inline constexpr std::string_view types_event = "types";
html::Html typing_line(const html::Url& tell, const std::vector<std::pair<std::string, std::string>>& lines);

// Leads to another page as soon as it appears (koers-ga.js), such as when what somebody waits for begins.
// Without script it is a link.
html::Html go_on(std::string_view words, const html::Url& href);

// Words that came too late for such a part, to be copied; nothing when there are none.
html::Html kept_words(i18n::Language language, std::string_view words);

}  // namespace koers::layout
