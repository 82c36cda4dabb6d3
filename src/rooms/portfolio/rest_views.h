// What is shown of a rest, on the pages of others.
#pragma once

#include "platform/http/visit.h"
#include "rooms/portfolio/rest.h"

namespace koers::portfolio::views {

html::Html rest_card(http::Visit& visit, const Rest& rest);  // while it lasts
html::Html rest_row(http::Visit& visit);                     // the way to it
// Instead of the first question, when a question would come by itself.
html::Html resting_page(http::Visit& visit, const Rest& rest, Id<Experience> experience);
// In the student's file; empty unless the student rests and shares it.
html::Html rest_for_guide(http::Visit& visit, const access::GuidedStudent& student);

}  // namespace koers::portfolio::views
