// The routes of conversations, thing by thing, and what their handlers share.
#pragma once

#include "platform/http/router.h"
#include "rooms/guidance/conversation.h"

namespace koers::guidance {

// add_conversation_routes (routes.h) adds all of these.
void add_planning_routes(
    http::Router& router);  // /gesprekken, planning, moving, cancelling, the calendar file
void add_preparing_routes(http::Router& router);  // /gesprekken/{id}/voorbereiden
void add_canvas_routes(http::Router& router);     // /gesprekken/{id} and writing in it
void add_record_routes(http::Router& router);     // confirming and ticking afterwards

// Pages that show this conversation hear of what `tx` writes once it is committed.
void tell_the_table(const http::Visit& visit, sql::Transaction& tx, Id<Conversation> id);

// The event that they hear (koers-samen's data-events).
inline constexpr std::string_view changed_event = "changed";

}  // namespace koers::guidance
