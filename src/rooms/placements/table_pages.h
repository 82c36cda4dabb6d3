// The pages of a moment of three, for other pages of this room that come back to them with a form.
#pragma once

#include "rooms/placements/table_views.h"

namespace koers::placements {

http::Response moment_page(http::Visit& visit, const PlacementSeat& seat, Id<Touchpoint> moment,
                           const forms::Returned& returned = {});
// The table on that page, for the student and who guides.
views::TablePage table_page(http::Visit& visit, const PlacementSeat& seat, const views::RecapPage& recap);
// The way to begin; empty when it cannot begin.
html::Html before_table(http::Visit& visit, const PlacementSeat& seat, const Touchpoint& moment);

}  // namespace koers::placements
