// The page /afspraken, also for forms of other pages of this room that come back with a mistake.
#pragma once

#include "campus/forms/forms.h"
#include "platform/http/router.h"
#include "rooms/commitments/visitors.h"

namespace koers::commitments {

http::Response register_page(http::Visit& visit, const Colleague& me, const forms::Returned& returned);

}  // namespace koers::commitments
