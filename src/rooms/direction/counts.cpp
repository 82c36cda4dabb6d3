#include "rooms/direction/counts.h"

namespace koers::direction {
namespace {

struct CountRow {
  std::string slug;
  std::int64_t choices = 0, teams = 0, figures = 0;
};
constexpr sql::Statement select_counts{"direction.select_counts_of_aspects", R"(
    SELECT a.slug,
           (SELECT COUNT(*) FROM policy_out_choices c WHERE c.institution_id = $1 AND c.aspect = a.slug),
           (SELECT COUNT(DISTINCT g.team_id) FROM policy_out_goals g
            WHERE g.institution_id = $1 AND g.aspect = a.slug AND g.state = 'running'),
           (SELECT COUNT(DISTINCT g.indicator) FROM policy_out_goals g
            WHERE g.institution_id = $1 AND g.aspect = a.slug AND g.state = 'running' AND g.indicator <> '')
    FROM direction_aspects a
    JOIN direction_editions e ON e.institution_id = a.institution_id AND e.number = a.edition
    WHERE a.institution_id = $1 AND e.state = 'holds' AND a.place >= 0)"};
constexpr sql::Statement select_team_count{"direction.select_team_count", R"(
    SELECT COUNT(*) FROM campus_teams WHERE institution_id = $1)"};

}  // namespace

views::AspectCounts counts_of_aspects(sql::Reader& reader, Id<organisation::Institution> institution) {
  views::AspectCounts all;
  for (CountRow& row : reader.all<CountRow>(select_counts, institution)) {
    all[std::move(row.slug)] = {row.choices, row.teams, row.figures};
  }
  return all;
}

std::int64_t count_teams(sql::Reader& reader, Id<organisation::Institution> institution) {
  return reader.one<std::int64_t>(select_team_count, institution).value_or(0);
}

}  // namespace koers::direction
