// What the pages show of the inbox (campus/inbox/inbox.h); here the kinds of all rooms come together.
#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "campus/inbox/inbox.h"
#include "platform/html/html.h"
#include "rooms/guidance/guidance.h"

namespace koers::app {

// Every kind that a room declares.
std::vector<inbox::Kind> notice_kinds();
// The one with this code; nothing for a kind that no room declares any more.
std::optional<inbox::Kind> notice_kind(std::string_view code);

// For a page where somebody begins: the newest of the unread notices that the bell counts, with their number
// and the way to all of them; empty without any.
html::Html unread_part(http::Visit& visit);

// What is no news but waits for a student all the same, there and on /meldingen; the bell does not count it.
html::Html to_do(http::Visit& visit, const people::Student& me,
                 const std::vector<guidance::StudentConversation>& talks);

// Experiences that were shared with a guide this week; empty without any.
html::Html shared_card(http::Visit& visit, const people::Guide& me);

}  // namespace koers::app
