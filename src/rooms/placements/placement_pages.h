// The page of a placement, for other pages of this room that come back to it with a form.
#pragma once

#include "campus/forms/forms.h"
#include "rooms/placements/placement.h"

namespace koers::placements {

http::Response placement_page(http::Visit& visit, const PlacementSeat& seat,
                              const forms::Returned& returned = {});

}  // namespace koers::placements
