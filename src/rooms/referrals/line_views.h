// How the lines of a request read: what happened with it, said to the student or to a specialist.
#pragma once

#include <string>

#include "campus/layout/icons.h"
#include "platform/http/visit.h"
#include "rooms/referrals/referral.h"

namespace koers::referrals::views {

// `mine`: the student wrote it.
std::string line_for_student(const http::Visit& visit, const ReferralLine& line, bool mine);
std::string line_for_specialist(const http::Visit& visit, const ReferralLine& line);
layout::Icon icon_of(LineKind kind);

}  // namespace koers::referrals::views
