// The student's line of experiences, one experience, and the small pages to change it.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "rooms/experiences/answer.h"
#include "rooms/experiences/experience_forms.h"
#include "rooms/experiences/media_views.h"
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
  bool may_ask = true;  // a guide; not one of whom the others may not know
  int year_of_study = 1;
  std::vector<words::FittingCard> suggested{};  // to a guide, to ask
  std::optional<int> more_suggested{};          // the part of the suggestions that comes next
  std::vector<Picture> pictures{};
  std::vector<MediaItem> media{};  // those at answers too
  std::vector<Answer> answers{};
  bool questions_left = false;
  std::vector<Response> responses{};
  std::vector<GuideName> guides{};
  std::vector<StepName> steps{};      // that it belongs to
  std::vector<std::string> skills{};  // ids of content/self.toml
  forms::Answers response{};          // of the form that asks or answers
  forms::Answers belongs{};           // of the form of competencies, for the owner
};
html::Html experience_page(http::Visit& visit, const ExperiencePage& page);
html::Html thrown_away_page(http::Visit& visit, const Experience& experience);

// A photo with the form that says what it shows. The name of its field lives as long as this.
struct PictureForm {
  Picture picture;
  std::string name;
  auto form() const { return picture_form.named(name); }
};
std::vector<PictureForm> picture_forms(std::vector<Picture> pictures);

// What the form of changing offers to choose from.
forms::Givens change_given(i18n::Language language);

struct ChangePage {
  Id<Experience> id;
  const forms::Answers& answers;  // of the experience and of its photos
  const std::vector<PictureForm>& pictures;
  std::vector<std::string> places{};
  std::vector<MediaItem> media{};
};
html::Html change_page(http::Visit& visit, const ChangePage& page);

html::Html audience_page(http::Visit& visit, const Experience& experience, const forms::Answers& answers,
                         const std::vector<GuideName>& guides);

// Questions with their answers, for this page and for the end of a reflection.
html::Html answers_list(http::Visit& visit, const std::vector<Answer>& answers,
                        const std::vector<MediaItem>& media, const MediaDetails& shown);

}  // namespace koers::experiences::views
