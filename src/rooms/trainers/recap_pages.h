// The recap of a moment with how the three are called, for the trainer's pages that show it. The page refers
// to what is read here, so it is used inside a call.
#pragma once

#include "platform/base/error.h"
#include "rooms/trainers/paths.h"

namespace koers::trainers {

template <class Show>
http::Response with_recap(http::Visit& visit, const OpenedLink& opened, const std::string& key,
                          Id<Touchpoint> moment, const forms::Returned& returned, const Show& show) {
  const auto writer = RecapWriter::of(opened);
  const Recap recap = any_recap_of(visit.db(), writer, moment);
  if (!is_for_trainer(recap.moment)) throw NotFound("the trainer was not there");
  const auto [guide, guide_face] = placements::guide_names(visit, opened.institution, opened.student.id);
  return show(
      views::RecapPage{.recap = recap,
                       .writer = writer,
                       .student = opened.student.given_name,
                       .trainer = opened.placement.trainer_given_name(),
                       .guide = guide,
                       .faces = {opened.student.full_name(), opened.placement.trainer, guide_face},
                       .at = [&](std::string_view what) { return paths::recap_by_link(key, moment, what); },
                       .returned = returned});
}

}  // namespace koers::trainers
