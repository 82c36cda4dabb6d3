// /hulpvraag: what a specialist is for, the form, and what happened with what was asked.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "campus/forms/answers.h"
#include "rooms/referrals/referral.h"

namespace koers::referrals::views {

// A request with its lines, as the student sees it.
struct Asked {
  Referral referral;
  std::vector<ReferralLine> lines;
  std::string specialist{};  // the first name of who has it; "" while nobody does
  bool is_new = false;       // the inbox held something unread of it
};

struct AskingPage {
  std::string counsellor{};  // first name; "" without one
  std::optional<Asked> open{};
  std::vector<Asked> earlier{};
  bool second = false;  // it was sent while another was open
  forms::Answers ask{};
  forms::Answers more{};
  // Of which request the choice about the counsellor was refused.
  std::optional<Id<Referral>> refused{};
  forms::Answers counsellor_choice{};
};
html::Html asking_page(http::Visit& visit, const AskingPage& page);

}  // namespace koers::referrals::views
