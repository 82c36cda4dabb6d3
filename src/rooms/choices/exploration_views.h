// Exploring as the student sees it: occupations, one of them, studies, money.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "campus/forms/answers.h"
#include "platform/http/visit.h"
#include "rooms/choices/exploration.h"
#include "rooms/choices/requirement.h"

namespace koers::choices::views {

struct WorkPage {
  WorkQuery query{};
  std::vector<const words::Occupation*> own{};  // of this page
  std::vector<ListedOccupation> listed{};       // of this page
  int found = 0;                                // of all pages
  std::vector<Exploration> kept{};
  OwnWords self{};
  // How many there would be with one choice more, for the facets.
  std::vector<std::pair<words::Sector, int>> sectors{};
  std::vector<std::pair<Requirement, int>> asks{};
};
html::Html work_page(http::Visit& visit, const WorkPage& page);

// What the student kept of this one, and what he types beside it.
struct ExplorationForm {
  ExplorationKind kind = ExplorationKind::occupation;
  std::string item{};
  std::optional<Exploration> kept{};
  forms::Answers typed{};
  bool is_new = false;  // it was not kept before this visit
};

struct OccupationPage {
  const words::Occupation* own = nullptr;  // one of Koers' own, or
  std::optional<ListedOccupation> listed{};
  OwnWords self{};
  ExplorationForm form{};
};
html::Html occupation_page(http::Visit& visit, const OccupationPage& page);

struct StudiesPage {
  std::vector<Exploration> kept;
};
html::Html studies_page(http::Visit& visit, const StudiesPage& page);

struct StudyPage {
  const words::Study* study = nullptr;
  OwnWords self{};
  ExplorationForm form{};
};
html::Html study_page(http::Visit& visit, const StudyPage& page);

html::Html money_page(http::Visit& visit);

// The requirements beside what the student named: in a picture, in words, and one by one.
html::Html comparison(http::Visit& visit, std::string_view id, const std::vector<Requirement>& required,
                      const OwnWords& own);
html::Html keep_card(http::Visit& visit, const ExplorationForm& form);

}  // namespace koers::choices::views
