// How conversations look in lists, forms and on the page before they begin.
#pragma once

#include <string>
#include <vector>

#include "campus/forms/forms.h"
#include "campus/layout/components.h"
#include "campus/layout/timed_rows.h"
#include "platform/http/visit.h"
#include "rooms/guidance/conversation.h"
#include "rooms/referrals/referrals.h"

namespace koers::guidance::views {

// "Over 3 dagen", "10.20 uur", "B2.14" in one line.
std::string soon_and_where(const http::Visit& visit, const Conversation& conversation);

// A line of a list; `other` is whom the reader talks with, `mine` the reader's side.
html::Html talk_row(const http::Visit& visit, const Conversation& conversation, std::string_view other,
                    Side mine);

// A talk with a specialist, which is kept with the request to him, as far as the words above need it; and the
// same line of a list.
Conversation as_conversation(const referrals::ReferralAppointment& talk);
html::Html talk_row(const http::Visit& visit, const referrals::ReferralAppointment& talk);

// The form that plans, asks for or moves a conversation. `above` stands before its fields: a warning.
html::Html planning_form(http::Visit& visit, const forms::Answers& answers, const forms::Givens& givens,
                         const html::Url& action, std::string_view send, const html::Html& above = {});

}  // namespace koers::guidance::views
