// What the vision looks like to who reads it.
#pragma once

#include <map>
#include <string>
#include <vector>

#include "campus/forms/forms.h"
#include "rooms/direction/look.h"
#include "rooms/direction/participation.h"

namespace koers::direction::views {

// What is done with an aspect: choices, teams with a goal, figures.
struct AspectCount {
  std::int64_t choices = 0;
  std::int64_t teams_with_goal = 0;
  std::int64_t figures = 0;
};
using AspectCounts = std::map<std::string, AspectCount, std::less<>>;

// A response as its author or who answers it reads it.
struct ResponseRow {
  VisionResponse response{};
  std::string author{};       // "" for who was forgotten
  std::string answered_by{};  // the same
};

struct EditionPage {
  const Vision& vision;
  const Edition& edition;
  bool is_staff = false;
  bool keeps = false;
  std::optional<Instant> confirmed_at{};
  std::optional<TeamConfirmation> own_team{};
  AspectCounts counts{};
  std::int64_t teams = 0;
  std::vector<ResponseRow> own_responses{};
  std::vector<Correction> corrections{};
  forms::Returned returned{};
};
html::Html edition_page(http::Visit& visit, const EditionPage& page);
// Before there is one.
html::Html no_vision_page(http::Visit& visit, bool keeps);
// For who is not signed in.
html::Html open_page(http::Visit& visit, const Edition& edition, const std::string& school);

struct RecallPage {
  const Aspect& aspect;
  Day read_on{};
  forms::Answers answers{};
};
html::Html recall_page(http::Visit& visit, const RecallPage& page);
html::Html no_recall_page(http::Visit& visit);

// Somebody's words with the answer, as far as there is one.
html::Html answer_lines(const http::Visit& visit, const ResponseRow& row);

}  // namespace koers::direction::views
