// The student's line of experiences, one experience, and the small pages to change it.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "rooms/experiences/media_views.h"
#include "rooms/experiences/reflection.h"
#include "rooms/experiences/response.h"
#include "rooms/experiences/step.h"
#include "rooms/experiences/words_views.h"

namespace koers::experiences::views {

html::Html timeline_page(http::Visit& visit, const Timeline& timeline, const TimelineChoice& choices,
                         const TimelineFilter& filter, int page);

// One experience as its owner or a guide sees it.
struct ExperiencePage {
  Experience experience;
  std::string student_name;  // given name of the owner
  bool mine = true;
  std::vector<Picture> pictures{};
  std::vector<MediaItem> media{};  // those at answers too
  std::vector<Answer> answers{};
  bool questions_left = false;
  std::vector<Response> responses{};
  std::vector<GuideName> guides{};
  std::vector<StepName> steps{};      // that it belongs to
  std::vector<std::string> skills{};  // ids of content/self.toml
  std::string words{};                // what was typed and refused
  std::optional<ResponseFlaw> flaw{};
};
html::Html experience_page(http::Visit& visit, const ExperiencePage& page);
html::Html thrown_away_page(http::Visit& visit, const Experience& experience);

struct ChangeForm {
  ExperienceDraft draft;
  std::string title;
  std::vector<Picture> pictures{};
  std::vector<std::string> places{};
  std::vector<ExperienceDraft::Flaw> flaws{};
  std::optional<PictureFlaw> picture_flaw{};
  std::vector<MediaItem> media{};
  std::optional<MediaFlaw> media_flaw{};
};
html::Html change_page(http::Visit& visit, const ChangeForm& form);

html::Html audience_page(http::Visit& visit, const Experience& experience,
                         const std::vector<GuideName>& guides);

// Questions with their answers, for this page and for the end of a reflection.
html::Html answers_list(http::Visit& visit, const std::vector<Answer>& answers,
                        const std::vector<MediaItem>& media, const MediaShown& shown);

}  // namespace koers::experiences::views
