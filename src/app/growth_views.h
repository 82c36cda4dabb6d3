// The page /ik/groei, from what was gathered.
#pragma once

#include <vector>

#include "app/growth.h"
#include "campus/layout/cards.h"
#include "platform/http/visit.h"

namespace koers::app::views {

struct GrowthPage {
  bool began_before = false;  // something is known of before mbo
  int year = 1;               // of study
  int years = 3;
  std::vector<HalfYear> line;
  std::vector<std::pair<Day, layout::Moment>> moments;  // in any order
};
html::Html growth_page(http::Visit& visit, GrowthPage page);

}  // namespace koers::app::views
