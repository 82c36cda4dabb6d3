// /hulpvraag: what a specialist is for, the form, and what happened with what was asked.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "rooms/referrals/referral.h"

namespace koers::referrals::views {

// A request with its lines, as the student sees it.
struct Asked {
  Referral referral;
  std::vector<ReferralLine> lines;
  std::string specialist{};  // the first name of who has it; "" while nobody does
};

struct AskingPage {
  std::string counsellor{};  // first name; "" without one
  std::optional<Asked> open{};
  std::vector<Asked> earlier{};
  ReferralDraft draft{};
  bool refused = false;  // the draft was typed and did not hold
  bool second = false;   // it was sent while another was open
  std::string more{};    // a further word that was refused
  std::optional<Flaw> more_flaw{};
};
html::Html asking_page(http::Visit& visit, const AskingPage& page);

std::string words_for(http::Visit& visit, std::optional<Flaw> flaw, bool of_question = false);
// 26 november, 10.20 uur.
std::string moment_words(const http::Visit& visit, Instant at);

}  // namespace koers::referrals::views
