// What follows when a conversation is closed: what was still being typed, and the five ticks, by student and
// counsellor apart (GU-15).
#pragma once

#include "campus/forms/answers.h"
#include "platform/html/html.h"
#include "platform/http/visit.h"
#include "rooms/dialogue/canvas_views.h"

namespace koers::dialogue::views {

// Of the visitor alone, to be added or thrown away; empty without any.
html::Html not_added_yet(http::Visit& visit, const Canvas& canvas);
html::Html ticks_page(http::Visit& visit, const Seat& seat, const forms::Answers& answers,
                      std::int64_t smallest_group);

}  // namespace koers::dialogue::views
