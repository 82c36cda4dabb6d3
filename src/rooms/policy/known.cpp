#include "rooms/policy/known.h"

#include <algorithm>

#include "campus/people/names.h"

namespace koers::policy {

using organisation::Institution;
using organisation::UnitKind;
using people::Person;

views::PolicyDetails known_of(http::Visit& visit, const PolicyReader& me, const std::vector<Topic>& topics) {
  views::PolicyDetails known;
  known.aspects = direction::named_aspects(visit.db(), me.institution());
  known.my_team = team_of(me.identity());
  known.leads = known.my_team && me.leads(*known.my_team);
  known.keeps = me.keeps();
  known.reads_figures = people::QualityReader::admits(me.identity());
  for (const auto& school : organisation::schools_of(visit.db(), me.institution())) {
    known.units.push_back({{UnitKind::school, school.id.value}, school.name});
  }
  for (const auto& team : organisation::teams_of(visit.db(), me.institution())) {
    known.units.push_back({{UnitKind::team, team.id.value}, team.name});
    if (known.my_team == team.id) known.my_school = team.school_id;
  }
  for (const people::Appointment& held : me.identity().appointments) {
    if (held.unit.kind == UnitKind::school) known.my_school = Id<organisation::School>{held.unit.id};
  }
  std::vector<Id<Person>> ids;
  for (const Topic& topic : topics) {
    for (const PolicyChoice& one : topic.choices) ids.push_back(one.written_by);
  }
  known.people = people::people_named(visit.db(), me.institution(), ids);
  return known;
}

std::vector<views::ShownTopic> views_of(http::Visit& visit, const PolicyReader& me,
                                        std::vector<Topic>&& topics) {
  auto values = values_of_topics(visit.db(), me.institution(), topics, visit.today);
  std::vector<views::ShownTopic> all;
  for (Topic& topic : topics) {
    auto of_topic = std::move(values[topic.id]);
    all.push_back({std::move(topic), std::move(of_topic)});
  }
  return all;
}

namespace {

constexpr sql::Statement select_leaders{"policy.select_leaders", R"(
    SELECT DISTINCT person_id FROM campus_roles
    WHERE institution_id = $1 AND role = 'team_leader' AND unit_kind = 'team'
      AND unit_id IN (SELECT value FROM id_list($2)) AND begins_on <= $3 AND (ends_on IS NULL OR ends_on > $3)
    ORDER BY person_id)"};

}  // namespace

std::vector<Id<Person>> leaders_of(sql::Reader& reader, Id<Institution> institution,
                                   const std::vector<Id<organisation::Team>>& teams, Day today) {
  return reader.all<Id<Person>>(select_leaders, institution, sql::id_list(teams), today);
}

}  // namespace koers::policy
