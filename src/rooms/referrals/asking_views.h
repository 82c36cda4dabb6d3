// /hulpvraag: what a specialist is for, the form, and what happened with what was asked.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "campus/forms/forms.h"
#include "rooms/referrals/joint_request.h"
#include "rooms/referrals/transitions.h"

namespace koers::referrals::views {

// A request with its lines, as the student sees it.
struct OwnReferral {
  Referral referral;
  std::vector<ReferralLine> lines;
  bool is_new = false;  // the inbox held something unread of it
};

struct AskingPage {
  std::string counsellor{};  // first name; "" without one
  std::optional<OwnReferral> open{};
  std::vector<OwnReferral> earlier{};
  std::optional<ReferralDraft> refused{};  // what was sent while another was open
  // What a counsellor wants to ask together, waiting for an answer; and what the specialist would read of who
  // asks, and who that is.
  std::vector<JointRequest> joint{};
  std::string student{}, reader{};
  forms::Returned returned{};
};
html::Html asking_page(http::Visit& visit, const AskingPage& page);

}  // namespace koers::referrals::views
