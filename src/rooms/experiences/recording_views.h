// The three screens of recording an experience (ux 3.1): where, what, how it felt and who may see it.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "rooms/experiences/step.h"
#include "rooms/experiences/words_views.h"

namespace koers::experiences::views {

html::Html where_page(http::Visit& visit, const std::string& last_kind,
                      const std::optional<ExperienceDraft>& begun,
                      const std::optional<StepName>& step = std::nullopt);

struct DraftForm {
  ExperienceDraft draft;
  std::vector<Picture> pictures{};
  std::vector<std::string> places{};
  std::vector<ExperienceDraft::Flaw> flaws{};
  std::optional<PictureFlaw> picture_flaw{};
  std::vector<MediaItem> media{};
  std::optional<MediaFlaw> media_flaw{};
  std::optional<StepName> step{};  // that this is recorded for
};
html::Html what_page(http::Visit& visit, const DraftForm& form);

html::Html feeling_page(http::Visit& visit, const ExperienceDraft& draft,
                        const std::vector<GuideName>& guides);

}  // namespace koers::experiences::views
