// The routes of conversations, thing by thing, and what their handlers share.
#pragma once

#include "campus/access/guides.h"
#include "platform/http/router.h"
#include "rooms/guidance/conversation.h"

namespace koers::guidance {

// add_conversation_routes (routes.h) adds all of these.
void add_planning_routes(
    http::Router& router);  // /gesprekken, planning, moving, cancelling, the calendar file
void add_preparing_routes(http::Router& router);  // /gesprekken/{id}/voorbereiden
void add_list_routes(http::Router& router);       // /gesprekken

// A page with a form, below the list of conversations.
http::Response planning_page(http::Visit& visit, const std::string& title, const std::string& lead,
                             const html::Html& form, int status);
// The student whom the address names, when the visitor guides that student.
access::GuidedStudent named_student(http::Visit& visit, const people::Guide& me);

}  // namespace koers::guidance
