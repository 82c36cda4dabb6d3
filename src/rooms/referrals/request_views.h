// /aanvragen: what a specialist has to accept, has in hand and finished; and one request.
#pragma once

#include <string>
#include <vector>

#include "campus/forms/forms.h"
#include "campus/layout/list_part.h"
#include "rooms/referrals/transitions.h"

namespace koers::referrals::views {

struct RequestsPage {
  std::vector<ReferralRow> waiting;
  std::vector<ReferralRow> mine;
  std::vector<ReferralRow> closed;
  layout::ListPart closed_part{};
};
html::Html requests_page(http::Visit& visit, const RequestsPage& page);

struct RequestPage {
  Referral referral;
  Standing standing = Standing::hidden;  // for the specialist who looks
  std::vector<ReferralLine> lines;
  people::Person student;
  std::string study{};       // Maatschappelijke zorg
  std::string counsellor{};  // first name; "" without one
  std::vector<people::Person> colleagues{};
  people::Person me{};
  forms::Returned returned{};
  html::Html warning{};  // above the plan that came back
};
html::Html request_page(http::Visit& visit, const RequestPage& page);

// What can be done with it: accept it; or plan and note the first contact, finish, pass on; or open again.
html::Html action_cards(http::Visit& visit, const RequestPage& page);
html::Html message_fold(http::Visit& visit, const RequestPage& page);

}  // namespace koers::referrals::views
