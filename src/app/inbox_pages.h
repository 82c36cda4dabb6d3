// What the pages show of the inbox (campus/inbox/inbox.h); here the kinds of all rooms come together.
#pragma once

#include <vector>

#include "campus/inbox/inbox.h"
#include "platform/html/html.h"

namespace koers::app {

// Every kind that a room declares.
std::vector<inbox::Kind> notice_kinds();

// The newest unread notices, for a page where somebody begins, without the kinds of which that page says more
// itself; empty without any.
html::Html unread_card(http::Visit& visit, const people::SignedIn& me);

}  // namespace koers::app
