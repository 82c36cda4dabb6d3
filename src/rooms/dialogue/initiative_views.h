// What a page shows of who takes the initiative.
#pragma once

#include "platform/html/html.h"
#include "platform/http/visit.h"
#include "rooms/dialogue/canvas_views.h"

namespace koers::dialogue::views {

// The question at the end of a conversation, with what both said. Live.
html::Html initiative_part(http::Visit& visit, const Canvas& canvas);

}  // namespace koers::dialogue::views
