#include "rooms/direction/rows.h"

#include "campus/people/names.h"

namespace koers::direction {

std::vector<views::ResponseRow> rows_of(http::Visit& visit, Id<organisation::Institution> institution,
                                        std::vector<VisionResponse>&& all) {
  std::vector<Id<people::Person>> ids;
  for (const VisionResponse& one : all) {
    ids.push_back(one.person_id);
    if (one.answered_by) ids.push_back(one.answered_by);
  }
  const auto named = people::people_named(visit.db(), institution, ids);
  const auto name = [&](Id<people::Person> id) {
    const auto found = named.find(id);
    return found == named.end() ? std::string() : found->second.full_name();
  };
  std::vector<views::ResponseRow> rows;
  for (VisionResponse& one : all) {
    const std::string author = name(one.person_id), by = name(one.answered_by);
    rows.push_back({std::move(one), author, by});
  }
  return rows;
}

}  // namespace koers::direction
