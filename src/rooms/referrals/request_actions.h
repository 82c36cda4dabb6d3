// What a specialist can do with one request.
#pragma once

#include "rooms/referrals/request_views.h"

namespace koers::referrals::views {

// Take it; or plan and note the first contact, finish, pass on; or open again.
html::Html action_cards(http::Visit& visit, const RequestPage& page);
html::Html message_fold(http::Visit& visit, const RequestPage& page);

}  // namespace koers::referrals::views
