// The page of a moment of three, for other pages of this room that come back to it with a form.
#pragma once

#include "campus/forms/forms.h"
#include "rooms/placements/touchpoint.h"

namespace koers::placements {

http::Response moment_page(http::Visit& visit, const PlacementSeat& seat, Id<Touchpoint> moment,
                           const forms::Returned& returned = {});

}  // namespace koers::placements
