// The routes of conversations, thing by thing, and what their handlers share.
#pragma once

#include "campus/access/guides.h"
#include "campus/forms/answers.h"
#include "platform/http/router.h"
#include "rooms/guidance/conversation.h"

namespace koers::guidance {

// add_conversation_routes (routes.h) adds all of these.
void add_planning_routes(
    http::Router& router);  // /gesprekken, planning, moving, cancelling, the calendar file
void add_preparing_routes(http::Router& router);  // /gesprekken/{id}/voorbereiden
void add_canvas_routes(http::Router& router);     // /gesprekken/{id} and writing in it
void add_list_routes(http::Router& router);       // /gesprekken
void add_unplanned_routes(http::Router& router);  // /gesprekken/instellen
void add_note_routes(http::Router& router);       // what is written in it
void add_record_routes(http::Router& router);     // confirming and ticking afterwards

// A page with a form, below the list of conversations.
http::Response planning_page(http::Visit& visit, const std::string& title, const std::string& lead,
                             const html::Html& form, int status);
// The student whom the address names, when the visitor guides that student.
access::GuidedStudent named_student(http::Visit& visit, const people::Guide& me);

// The page of the conversation with the form of its end, which was refused.
http::Response canvas_with(http::Visit& visit, const Seat& seat, const forms::Answers& closing);

// Pages that show this conversation hear of what `tx` writes once it is committed.
void tell_the_table(const http::Visit& visit, sql::Transaction& tx, Id<Conversation> id);

// The event that they hear (koers-samen's data-events).
inline constexpr std::string_view changed_event = "changed";

}  // namespace koers::guidance
