// Looking back, one question per screen (ux 3.2).
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "rooms/portfolio/reflection.h"
#include "rooms/portfolio/words_views.h"

namespace koers::portfolio::views {

struct QuestionScreen {
  const Experience& experience;
  std::vector<Picture> pictures{};
  const words::Card& card;
  int number = 1;
  int total = 1;
  std::string cards;                   // those of this round, as the form carries them on
  std::vector<std::string> choices{};  // tapped before
  std::string words{};                 // typed before
  std::optional<AnswerFlaw> flaw{};
};
html::Html question_page(http::Visit& visit, const QuestionScreen& screen);

// The end: the student's own words, and where the experience may belong. Offered, never placed.
html::Html reflected_page(http::Visit& visit, const Experience& experience,
                          const std::vector<Answer>& answers, const std::vector<words::Competency>& offered);

// One round of questions as an address carries it: ids with points between them.
std::string round_text(const std::vector<const words::Card*>& cards);

html::Url question_url(Id<Experience> id, const std::string& cards, int number);

}  // namespace koers::portfolio::views
