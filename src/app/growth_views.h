// The page /ik/groei, from what was gathered.
#pragma once

#include <vector>

#include "app/growth.h"
#include "campus/layout/cards.h"
#include "platform/http/visit.h"
#include "rooms/choices/choices.h"

namespace koers::app::views {

// What was chosen in one school year, and how often the student looked back on a choice in it.
struct ChoiceYear {
  int school_year = 0;
  std::vector<choices::MadeChoice> choices{};
  int looked_back = 0;
};

struct GrowthPage {
  bool began_before = false;  // something is known of before mbo
  int year = 1;               // of study
  int years = 3;
  std::vector<HalfYear> line;
  std::vector<ChoiceYear> choice_years{};               // newest first
  std::vector<std::pair<Day, layout::Moment>> moments;  // in any order
};
html::Html growth_page(http::Visit& visit, GrowthPage page);

}  // namespace koers::app::views
