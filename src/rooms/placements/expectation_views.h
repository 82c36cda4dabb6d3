// What school and company expect of each other, on the page of a placement and on that of the trainer.
#pragma once

#include <optional>
#include <vector>

#include "campus/forms/forms.h"
#include "rooms/placements/expectation.h"
#include "rooms/placements/trainer_link.h"

namespace koers::placements::views {

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

}  // namespace koers::placements::views
