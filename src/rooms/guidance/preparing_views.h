// The three questions with which a student prepares a conversation, one on a screen.
#pragma once

#include <string>
#include <vector>

#include "campus/forms/answers.h"
#include "platform/html/html.h"
#include "platform/http/visit.h"
#include "rooms/choices/choices.h"
#include "rooms/guidance/conversation.h"

namespace koers::guidance::views {

struct PreparingForm {
  forms::Answers answers{};                                   // to the question at hand
  std::vector<experiences::ExperienceSummary> experiences{};  // to choose from; for the first question
  std::vector<choices::Exploration> explored{};               // kept with a question, to bring along
};

html::Html pick_page(http::Visit& visit, const Seat& seat, const PreparingForm& form);
html::Html question_page(http::Visit& visit, const Seat& seat, const PreparingForm& form);
html::Html wish_page(http::Visit& visit, const Seat& seat, const PreparingForm& form);

}  // namespace koers::guidance::views
