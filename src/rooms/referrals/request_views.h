// /aanvragen: what a specialist has to take, has in hand and finished; and one request.
#pragma once

#include <string>
#include <vector>

#include "campus/forms/answers.h"
#include "rooms/referrals/referral.h"

namespace koers::referrals::views {

struct RequestsPage {
  std::vector<ReferralRow> waiting;
  std::vector<ReferralRow> mine;
  std::vector<ReferralRow> closed;
};
html::Html requests_page(http::Visit& visit, const RequestsPage& page);

struct RequestPage {
  Referral referral;
  std::vector<ReferralLine> lines;
  people::Person student;
  std::string study{};       // "MZ2B, Maatschappelijke zorg"
  std::string counsellor{};  // first name; "" without one
  std::vector<people::Person> colleagues{};
  people::Person me{};
  // What can be done with it, each a form.
  forms::Answers plan{};
  forms::Answers spoken{};
  forms::Answers message{};
  forms::Answers outcome{};
  forms::Answers pass_on{};

  bool in_hand() const { return referral.is_in_hand_of(me.id); }
  bool is_free() const { return referral.is_open() && !in_hand(); }
};
html::Html request_page(http::Visit& visit, const RequestPage& page);

}  // namespace koers::referrals::views
