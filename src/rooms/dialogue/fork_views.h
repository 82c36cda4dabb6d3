// What one author wrote twice, beside each other, with the ways out.
#pragma once

#include "platform/html/html.h"
#include "platform/http/visit.h"
#include "rooms/dialogue/canvas_views.h"

namespace koers::dialogue::views {

// Of this movement, for their author alone; empty without any.
html::Html forks_at(http::Visit& visit, const Canvas& canvas, words::Movement movement);

}  // namespace koers::dialogue::views
