// What a student looks at, keeps and asks of work and studies (ST-06, ST-07). Keeping counts as exploring; a
// note and a question belong to it, and go with it.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "campus/words/work.h"
#include "rooms/choices/occupation.h"

namespace koers::choices {

// What is looked for: words, and what of it is ticked.
struct WorkQuery {
  std::string text{};
  std::vector<words::Sector> sectors{};
  std::vector<std::string> asks{};  // quality:listening
  bool only_kept = false;
  int page = 1;

  bool has_facets() const { return !sectors.empty() || !asks.empty() || only_kept; }
};

// Koers' own occupations that fit: every word of the text begins a word of its name or description in either
// language, one of the sectors, all of the requirements.
std::vector<const words::Occupation*> own_occupations(const WorkQuery& query,
                                                      const std::vector<Exploration>& kept);

std::optional<Exploration> exploration_of(sql::Reader& reader, const people::Student& me,
                                          ExplorationKind kind, const std::string& item);

// What is kept of it, or an empty one of it; with the lock of the student.
Exploration locked_exploration(sql::Transaction& tx, const people::Student& me, ExplorationKind kind,
                               const std::string& item);
// Each of these takes the lock of the student and brings the facts up to date.
void keep_exploration(sql::Transaction& tx, const people::Student& me, const Exploration& exploration,
                      Day today);
void drop_exploration(sql::Transaction& tx, const people::Student& me, ExplorationKind kind,
                      const std::string& item, Day today);

inline constexpr int occupations_per_page = 20;

}  // namespace koers::choices
