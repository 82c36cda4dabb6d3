// Finding an expert and asking; and one's own offer.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "campus/forms/answers.h"
#include "platform/http/visit.h"
#include "rooms/experts/message.h"

namespace koers::experts::views {

struct ExpertsPage {
  std::string words;  // what was looked for
  std::vector<OfferSummary> offers;
  std::vector<ThreadSummary> mine;
  bool has_offer = false;
  std::string subject{};  // what the question will be about
};
html::Html experts_page(http::Visit& visit, const ExpertsPage& page);

struct QuestionPage {
  OfferSummary offer;
  bool week_full = false;
  std::string subject{};
  forms::Answers question{};

  bool is_full() const { return week_full || offer.left <= 0; }
};
html::Html ask_page(http::Visit& visit, const QuestionPage& page);

html::Html offer_page(http::Visit& visit, const std::optional<Offer>& offer, const forms::Answers& draft);

// Whether the writer was warned of an address: then there is a tick to send it all the same.
bool is_warned(const http::Visit& visit, const forms::Answers& message);
html::Html thread_rows(http::Visit& visit, const std::vector<ThreadSummary>& threads);

}  // namespace koers::experts::views
