// The recap of a moment with how the three are called, for the pages that show it. The page refers to what is
// read here, so it is used inside a call.
#pragma once

#include "rooms/placements/placement_views.h"
#include "rooms/placements/recap_acts.h"
#include "rooms/placements/recap_texts.h"
#include "rooms/placements/recap_views.h"

namespace koers::placements {

html::Url recap_address(const PlacementSeat& seat, Id<Touchpoint> moment, std::string_view what);

template <class Show>
http::Response with_recap(http::Visit& visit, const PlacementSeat& seat, Id<Touchpoint> moment,
                          const forms::Returned& returned, const Show& show) {
  const auto writer = RecapWriter::of(seat, "");
  const Recap recap = any_recap_of(visit.db(), writer, moment);
  const auto [guide, guide_face] = guide_names(visit, seat.institution(), seat.student().id);
  return show(views::RecapPage{.recap = recap,
                               .writer = writer,
                               .student = seat.student().given_name,
                               .trainer = views::trainer_or(visit, seat.placement(), recap_texts::trainer),
                               .guide = guide,
                               .faces = {seat.student().full_name(), seat.placement().trainer, guide_face},
                               .at = [&](std::string_view what) { return recap_address(seat, moment, what); },
                               .returned = returned});
}

}  // namespace koers::placements
