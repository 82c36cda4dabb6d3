// What is shown of a rest, on the pages of others.
#pragma once

#include "platform/http/visit.h"
#include "rooms/experiences/rest.h"

namespace koers::experiences::views {

html::Html rest_card(http::Visit& visit, const Rest& rest);  // while it lasts
// Instead of the first question, when a question would come by itself.
html::Html resting_page(http::Visit& visit, const Rest& rest, Id<Experience> experience);

}  // namespace koers::experiences::views
