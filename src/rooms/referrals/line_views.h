// How the lines of a request read: what happened with it, said to the student or to a specialist.
#pragma once

#include <string>

#include "campus/layout/icons.h"
#include "platform/http/visit.h"
#include "rooms/referrals/referral.h"

namespace koers::referrals::views {

// `mine`: the student wrote it.
std::string line_for_student(i18n::Language language, const ReferralLine& line, bool mine, Day today);
std::string line_for_specialist(const http::Visit& visit, const ReferralLine& line);
layout::Icon icon_of(LineKind kind);

// How far a request is: sent, taken, spoken, done, with the days; for both sides the same.
html::Html stations_of(const http::Visit& visit, const Referral& one);

// "Zet in je agenda".
html::Html calendar_link(const http::Visit& visit, const html::Url& file);

}  // namespace koers::referrals::views
