// What the pages of this room share.
#pragma once

#include "platform/http/message.h"
#include "rooms/rounds/planner.h"

namespace koers::rounds {

// plan_pages.cpp: the week that a planner shows, and what of it is taken.
WeekPlan week_plan(http::Visit& visit, const people::Counsellor& me, Day start);
// A draft is shown as the form that plans it. Only its maker has it.
http::Response show_draft(http::Visit& visit, const people::Counsellor& me, Id<Round> id);

}  // namespace koers::rounds
