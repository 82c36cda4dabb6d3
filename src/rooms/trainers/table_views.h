// The table of a moment as the trainer sees it, who opens the personal link on a telephone: before, during,
// and the way to it. Parts marked as live are renewed when one of the others writes.
#pragma once

#include <optional>
#include <string>

#include "rooms/trainers/names.h"

namespace koers::trainers::views {

html::Html table_page(http::Visit& visit, const std::string& key, const TablePage& page);
// Without a moment when none is planned.
html::Html waiting_page(http::Visit& visit, const OpenedLink& opened, const std::string& key,
                        const std::optional<Touchpoint>& next);
html::Html waiting_live(http::Visit& visit, const std::string& key, bool has_begun);
// On the page of the link: that the talk has begun, or is today.
html::Html join_card(const http::Visit& visit, const std::string& key, bool has_begun);
// At the table of a trainer who is not at it any more: it ended without the trainer, or did not begin.
html::Html over_live(http::Visit& visit, const std::string& key, const Touchpoint& moment);
// The link opens nothing any more while the page is open: it leads away.
html::Html gone_live(http::Visit& visit, const std::string& key);

}  // namespace koers::trainers::views
