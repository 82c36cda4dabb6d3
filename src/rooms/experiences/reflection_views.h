// Looking back, one question per screen.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "rooms/experiences/media_views.h"
#include "rooms/experiences/reflection.h"
#include "rooms/experiences/words_views.h"

namespace koers::experiences::views {

struct QuestionScreen {
  const Experience& experience;
  std::vector<Picture> pictures{};
  const words::Card& card;
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
  const Experience& experience;
  std::vector<Answer> answers{};
  std::vector<MediaItem> media{};
  std::vector<words::Competency> competencies{};
  std::vector<SelfOffer> self{};
};
html::Html reflected_page(http::Visit& visit, const OfferPage& page);

// Ways into questions on a future that is not certain (ST-15).
html::Html theme_links(http::Visit& visit, Id<Experience> id);

// One round of questions as an address carries it: ids with points between them.
std::string round_text(const std::vector<const words::Card*>& cards);

html::Url question_url(Id<Experience> id, const std::string& cards, int number);

}  // namespace koers::experiences::views
