// The five ticks after a conversation, by student and counsellor apart (GU-15).
#pragma once

#include "campus/forms/answers.h"
#include "platform/html/html.h"
#include "platform/http/visit.h"
#include "rooms/guidance/canvas.h"

namespace koers::guidance::views {

html::Html ticks_page(http::Visit& visit, const Seat& seat, const forms::Answers& answers,
                      std::int64_t smallest_group);

}  // namespace koers::guidance::views
