// What the pages of this room look like together: the style sheet, the signs of aspects, the panel
// of the vision.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "campus/layout/components.h"
#include "platform/http/visit.h"
#include "rooms/direction/direction.h"
#include "rooms/direction/vision.h"

namespace koers::direction {

// Fetched by the pages of this room alone; the local navigation brings it along.
html::Html style_sheet();

layout::Icon icon_of(AspectKind icon);
layout::Icon icon_of(const Aspect& aspect);

// The deep panel with the vision in one sentence.
struct VisionSummary {
  std::string eyebrow{};
  std::string sentence{};
  std::string about{};
};
html::Html vision_hero(const VisionSummary& hero);

}  // namespace koers::direction
