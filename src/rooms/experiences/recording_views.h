// The three screens of recording an experience: where, what, how it felt and who may see it.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "campus/forms/forms.h"
#include "rooms/experiences/step.h"
#include "rooms/experiences/words_views.h"

namespace koers::experiences::views {

html::Html where_page(http::Visit& visit, const std::string& last_kind,
                      const std::optional<ExperienceDraft>& begun,
                      const std::optional<StepName>& step = std::nullopt);

// The kinds, and the words of the quick start.
forms::Givens kinds_to_begin(i18n::Language language);

struct DraftPage {
  const ExperienceDraft& draft;
  const forms::Answers& answers;
  std::vector<Picture> pictures{};
  std::vector<std::string> places{};
  std::vector<MediaItem> media{};
  std::optional<StepName> step{};  // that this is recorded for
};
html::Html what_page(http::Visit& visit, const DraftPage& page);

html::Html feeling_page(http::Visit& visit, Id<Experience> draft, const forms::Answers& answers,
                        const std::vector<GuideName>& guides);

}  // namespace koers::experiences::views
