// Who guides students knows what they did, and can take them out of a figure: of a group in which somebody
// guides all but three, the figure tells him about these three. So a figure is shown to him only when it may
// also be said of the others: decided for them as for everybody (quantities.h), and of
// both decisions the stricter holds. What two safe decisions both say is safe too, because whoever knows less
// can work out less.
#pragma once

#include <optional>
#include <vector>

#include "campus/people/people.h"
#include "rooms/quality/quantities.h"

namespace koers::quality {

// The students whom somebody guides on a day, and their rows of the table, sorted; who is not counted has
// none.
std::vector<people::Person> guided_by(sql::Reader& reader, Id<organisation::Institution> institution,
                                      Id<people::Person> person, Day day);
std::vector<int> rows_of(const FactsTable& table, const std::vector<people::Person>& students);

// What may be said of the others in a team: of the cells of the team and all below it. `team` is its node,
// `rows` are sorted.
std::vector<CellStatus> statuses_of_others(const Catalogue& catalogue, const Indicator& indicator,
                                           const Decision& decided, const std::vector<int>& rows, int team);

class OwnStudents {
 public:
  struct Team {
    int node = 0;
    std::shared_ptr<const std::vector<CellStatus>> of_others;
  };

  // `rows` of the table, sorted: the students whom the reader guides. `team` is the one that the figures lie
  // in; none where they are of more than a team, of which only each cell by itself is looked at. All outlive
  // it.
  OwnStudents(const Catalogue& catalogue, const Indicator& indicator, std::shared_ptr<const Decision> decided,
              const std::vector<int>& rows, std::optional<Team> team);

  // What the reader may see of what is published of a cell.
  PublishedReading seen(PublishedReading published, int node, const Slice& slice) const;

 private:
  bool may_be_said(CellStatus status, int node, const Slice& slice) const;
  bool is_in_team(int node) const;
  CellStatus status_of_others(int cell, const Tally& others) const;

  const Catalogue& catalogue_;
  const Indicator& indicator_;
  std::shared_ptr<const Decision> decided_;
  const std::vector<int>& rows_;
  std::optional<Team> team_;
};

}  // namespace koers::quality
