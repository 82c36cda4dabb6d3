// What is asked together: the page of the counsellor, and the card on which the student answers.
#pragma once

#include <string>
#include <vector>

#include "campus/forms/forms.h"
#include "rooms/referrals/joint_request.h"

namespace koers::referrals::views {

struct ReferPage {
  const access::GuidedStudent& student;
  std::vector<JointRequest> all;  // of this counsellor, newest first
  forms::Returned returned{};
};
html::Html refer_page(http::Visit& visit, const ReferPage& page);

// What a student is asked; what comes back with a mistake stands in its own card.
struct JointCard {
  const JointRequest& joint;
  std::string student;     // full name and programme, as the specialist reads it
  std::string specialist;  // who would see it, in a sentence
  bool has_open = false;   // so that a yes must wait
};
html::Html joint_card(http::Visit& visit, const JointCard& card, const forms::Returned& returned);

}  // namespace koers::referrals::views
