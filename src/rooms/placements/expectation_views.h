// What school and company expect of each other, on the page of a placement.
#pragma once

#include <optional>
#include <vector>

#include "campus/forms/forms.h"
#include "rooms/placements/expectation.h"

namespace koers::placements::views {

// On the page of a placement; empty without an agreed version.
struct PlacementPact {
  const PlacementSeat& seat;
  std::optional<Pact> pact;
  std::vector<Happening> happenings;
};
html::Html placement_pact_card(http::Visit& visit, const PlacementPact& of, const forms::Returned& returned);

}  // namespace koers::placements::views
