// Finding an expert and asking; and one's own offer.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "platform/http/visit.h"
#include "rooms/experts/message.h"

namespace koers::experts::views {

struct ExpertsPage {
  std::string words;  // what was looked for
  std::vector<ShownOffer> offers;
  std::vector<ThreadSummary> mine;
  bool has_offer = false;
  std::string subject{};  // what the question will be about
};
html::Html experts_page(http::Visit& visit, const ExpertsPage& page);

struct QuestionPage {
  ShownOffer offer;
  std::string words{};
  std::optional<MessageFlaw> flaw{};
  bool week_full = false;
  std::string subject{};
};
html::Html ask_page(http::Visit& visit, const QuestionPage& page);

struct OfferPage {
  std::optional<Offer> offer;
  OfferDraft draft{};
  std::vector<OfferDraft::Flaw> flaws{};
};
html::Html offer_page(http::Visit& visit, const OfferPage& page);

// What is wrong with a message; "" when nothing is.
std::string words_for(http::Visit& visit, const std::optional<MessageFlaw>& flaw);
// The field of a message; after a warning with a tick to send it all the same.
html::Html message_field(http::Visit& visit, const std::string& label, const std::string& words,
                         const std::optional<MessageFlaw>& flaw);
html::Html thread_rows(http::Visit& visit, const std::vector<ThreadSummary>& threads);

}  // namespace koers::experts::views
