// What the pages of who keeps the vision look like.
#pragma once

#include <vector>

#include "rooms/direction/vision_views.h"

namespace koers::direction::views {

struct VisionKeeperPage {
  const Vision& vision;
  Id<organisation::Institution> institution{};
  std::vector<TeamConfirmation> teams{};
  RecallCount recalls{};
  std::vector<RecallItem> seen{};
  std::vector<ResponseRow> responses{};
  Openness openness{};
  std::string base_url{};
  forms::Returned returned{};
};
html::Html keep_page(http::Visit& visit, const VisionKeeperPage& page);

// The draft, in three steps below each other: words, aspects, responses and publishing.
struct DraftPage {
  const Edition& draft;
  bool is_first = false;
  forms::Returned returned{};
};
html::Html draft_page(http::Visit& visit, const DraftPage& page);

}  // namespace koers::direction::views
