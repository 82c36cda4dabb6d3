// Recording without network: one page that holds all three screens and works from the phone alone,
// and what waits on the phone to be sent. Nothing here is of one person but the sign of whose phone it is.
#pragma once

#include "platform/http/visit.h"

namespace koers::experiences::views {

// What waits on this phone; hidden while there is nothing, and without script.
html::Html phone_queue(http::Visit& visit);
// Inside a form: keeps it on the phone when it is sent without network.
html::Html phone_keeper(http::Visit& visit);

html::Html offline_page(http::Visit& visit);
// Before signing out with something left on the phone.
html::Html left_on_phone_page(http::Visit& visit);

}  // namespace koers::experiences::views
