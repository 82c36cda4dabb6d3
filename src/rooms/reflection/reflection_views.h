// Looking back, one question per screen.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "campus/forms/forms.h"
#include "platform/http/visit.h"
#include "rooms/attachments/attachments.h"
#include "rooms/reflection/questions.h"

namespace koers::reflection::views {

using attachments::MediaItem;
using experiences::Answer;
using experiences::ShownExperience;

struct QuestionScreen {
  const ShownExperience& experience;
  const words::Card& card;
  std::string why{};  // this question is asked, in words
  int number = 1;
  int total = 1;
  std::string cards;               // those of this round, as the form carries them on
  std::string seen{};              // questions that were put aside for another, as the address carries them
  std::vector<MediaItem> media{};  // at this answer
  forms::Answers answers{};
};
// What this question offers to choose from.
forms::Givens answer_given(http::Visit& visit, const words::Card& card);
html::Html question_page(http::Visit& visit, const QuestionScreen& screen);

// What the student may put in the picture of himself, in his own words.
struct SelfOffer {
  words::SelfPart part = words::SelfPart::quality;
  std::string name;
  std::string sentence;
};

// The end: the student's own words, where the experience may belong, and what it may say of him. Offered,
// never placed.
struct OfferPage {
  const ShownExperience& experience;
  std::vector<Answer> answers{};
  std::vector<MediaItem> media{};
  std::vector<words::Competency> competencies{};
  std::vector<SelfOffer> self{};
};
html::Html reflected_page(http::Visit& visit, const OfferPage& page);

// One round of questions as an address carries it: ids with points between them.
std::string round_text(const std::vector<const words::Card*>& cards);

// Instead of the first question, when a question would come by itself.
html::Html resting_page(http::Visit& visit, Day until, Id<Experience> experience);

html::Url question_url(Id<Experience> id, const std::string& cards, int number);

}  // namespace koers::reflection::views
