// What school and company expect of each other, on three pages: of the company, of a placement, of the
// trainer.
#pragma once

#include <optional>
#include <vector>

#include "campus/forms/forms.h"
#include "rooms/placements/expectation.h"

namespace koers::placements::views {

// For who guides, on the page of the company.
html::Html pact_card(http::Visit& visit, const Company& company, const std::vector<Pact>& all,
                     const forms::Returned& returned);

// On the page of a placement; empty without an agreed version.
struct PlacementPact {
  const PlacementSeat& seat;
  std::optional<Pact> pact;
  std::vector<Happening> happenings;
};
html::Html placement_pact_card(http::Visit& visit, const PlacementPact& of, const forms::Returned& returned);

// For the trainer.
html::Html asked_card(const http::Visit& visit, const std::string& key);
html::Html answer_page(http::Visit& visit, const OpenedLink& opened, const std::string& key, const Pact& pact,
                       const forms::Answers& answers);
forms::Givens answer_givens(const Pact& pact);

}  // namespace koers::placements::views
