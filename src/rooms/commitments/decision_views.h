// Decisions, from data to HTML.
#pragma once

#include <vector>

#include "rooms/commitments/decision.h"
#include "rooms/commitments/meeting_views.h"

namespace koers::commitments::views {

struct DecisionsPage {
  const CommitmentReach& reach;
  ResolutionCount year{};
  std::vector<Resolution> asked{};
  std::vector<Resolution> over{};
  layout::ListPart part{};
  std::vector<Meeting> coming{};
  std::vector<AgendaItem> items{};  // of the next meeting
  bool may_ask = false;
};
html::Html decisions_page(http::Visit& visit, const DecisionsPage& page);

struct DecisionPage {
  const CommitmentReach& reach;
  Resolution one{};
  std::string unit_name{};
  std::string asker{};
  std::vector<ResolutionChoice> choices{};
  std::vector<Reaction> reactions{};
  std::optional<Meeting> meeting{};
  std::vector<Commitment> agreed{};
  std::vector<ColleagueListed> colleagues{};
  ResolutionDraft draft{};
  bool is_refused = false;  // somebody wanted to change what is fixed
  forms::Returned returned{};
};
html::Html decision_page(http::Visit& visit, const DecisionPage& page);

// To ask for a decision.
html::Html asking_page(http::Visit& visit, const CommitmentReach& reach, const std::vector<Meeting>& coming,
                       const forms::Answers& answers);
forms::Givens asking_givens(const http::Visit& visit, const CommitmentReach& reach,
                            const std::vector<Meeting>& coming);
// To change what was asked: neither of whom nor on which agenda.
forms::Givens changing_givens();
forms::Givens verdict_givens(const http::Visit& visit, const std::vector<ResolutionChoice>& choices,
                             const forms::Answers& answers);

}  // namespace koers::commitments::views
