#include "campus/organisation/organisation.h"

#include "platform/base/error.h"

namespace koers::organisation {

constexpr sql::Statement select_institution{"campus.select_institution", R"(
    SELECT institution_id, name, smallest_group FROM campus_institutions WHERE institution_id = $1)"};

Institution institution_of(sql::Reader& reader, Id<Institution> id) {
  auto found = reader.one<Institution>(select_institution, id);
  if (!found) throw NotFound("institution");
  return *std::move(found);
}

constexpr sql::Statement select_institutions{"campus.select_institutions", R"(
    SELECT institution_id, name, smallest_group FROM campus_institutions ORDER BY name COLLATE alphabet, institution_id)"};

std::vector<Institution> institutions(sql::Reader& reader) {
  return reader.all<Institution>(select_institutions);
}

constexpr sql::Statement select_schools{"campus.select_schools", R"(
    SELECT id, name FROM campus_schools WHERE institution_id = $1 ORDER BY name COLLATE alphabet, id)"};

std::vector<School> schools_of(sql::Reader& reader, Id<Institution> institution) {
  return reader.all<School>(select_schools, institution);
}

constexpr sql::Statement select_teams{"campus.select_teams", R"(
    SELECT id, school_id, name FROM campus_teams WHERE institution_id = $1 ORDER BY name COLLATE alphabet, id)"};

std::vector<Team> teams_of(sql::Reader& reader, Id<Institution> institution) {
  return reader.all<Team>(select_teams, institution);
}

constexpr sql::Statement select_programmes{"campus.select_programmes", R"(
    SELECT id, team_id, code, name, level, pathways, years, domain
    FROM campus_programmes WHERE institution_id = $1 ORDER BY name COLLATE alphabet, id)"};

std::vector<Programme> programmes_of(sql::Reader& reader, Id<Institution> institution) {
  return reader.all<Programme>(select_programmes, institution);
}

constexpr sql::Statement select_programme_by_code{"campus.select_programme_by_code", R"(
    SELECT id, team_id, code, name, level, pathways, years, domain
    FROM campus_programmes WHERE institution_id = $1 AND code = $2)"};

std::optional<Programme> programme_with_code(sql::Reader& reader, Id<Institution> institution,
                                             const std::string& code) {
  return reader.one<Programme>(select_programme_by_code, institution, code);
}

constexpr sql::Statement select_groups{"campus.select_groups", R"(
    SELECT id, programme_id, name, school_year FROM campus_groups WHERE institution_id = $1 ORDER BY name COLLATE alphabet, id)"};

std::vector<Group> groups_of(sql::Reader& reader, Id<Institution> institution) {
  return reader.all<Group>(select_groups, institution);
}

constexpr sql::Statement select_unit_name{"campus.select_unit_name", R"(
    SELECT name FROM campus_institutions WHERE institution_id = $1 AND $2 = 'institution' AND institution_id = $3
    UNION ALL SELECT name FROM campus_schools WHERE institution_id = $1 AND $2 = 'school' AND id = $3
    UNION ALL SELECT name FROM campus_teams WHERE institution_id = $1 AND $2 = 'team' AND id = $3
    UNION ALL SELECT name FROM campus_programmes WHERE institution_id = $1 AND $2 = 'programme' AND id = $3
    UNION ALL SELECT name FROM campus_groups WHERE institution_id = $1 AND $2 = 'group' AND id = $3)"};

std::optional<std::string> unit_name(sql::Reader& reader, Id<Institution> institution, Unit unit) {
  return reader.one<std::string>(select_unit_name, institution, unit.kind, unit.id);
}

constexpr sql::Statement insert_institution{"campus.insert_institution", R"(
    INSERT INTO campus_institutions (institution_id, name, smallest_group) VALUES ($1, $2, $3))"};

void add_institution(sql::Transaction& tx, const Institution& institution) {
  // QU-09: the threshold is never under five, whoever sets it.
  check(institution.smallest_group >= 5, "the smallest group is five or more");
  tx.run(insert_institution, institution.id, institution.name, institution.smallest_group);
}

constexpr sql::Statement insert_school{"campus.insert_school", R"(
    INSERT INTO campus_schools (institution_id, id, name) VALUES ($1, $2, $3))"};

void add_school(sql::Transaction& tx, Id<Institution> institution, const School& school) {
  tx.run(insert_school, institution, school.id, school.name);
}

constexpr sql::Statement insert_team{"campus.insert_team", R"(
    INSERT INTO campus_teams (institution_id, id, school_id, name) VALUES ($1, $2, $3, $4))"};

void add_team(sql::Transaction& tx, Id<Institution> institution, const Team& team) {
  tx.run(insert_team, institution, team.id, team.school_id, team.name);
}

constexpr sql::Statement insert_programme{"campus.insert_programme", R"(
    INSERT INTO campus_programmes (institution_id, id, team_id, code, name, level, pathways, years, domain)
    VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9))"};

void add_programme(sql::Transaction& tx, Id<Institution> institution, const Programme& programme) {
  tx.run(insert_programme, institution, programme.id, programme.team_id, programme.code, programme.name,
         programme.level, programme.pathways, programme.years, programme.domain);
}

constexpr sql::Statement update_programme{"campus.update_programme", R"(
    UPDATE campus_programmes SET team_id = $3, code = $4, name = $5, level = $6, pathways = $7, years = $8, domain = $9
    WHERE institution_id = $1 AND id = $2)"};

void change_programme(sql::Transaction& tx, Id<Institution> institution, const Programme& programme) {
  tx.run(update_programme, institution, programme.id, programme.team_id, programme.code, programme.name,
         programme.level, programme.pathways, programme.years, programme.domain);
}

constexpr sql::Statement insert_group{"campus.insert_group", R"(
    INSERT INTO campus_groups (institution_id, id, programme_id, name, school_year) VALUES ($1, $2, $3, $4, $5))"};

void add_group(sql::Transaction& tx, Id<Institution> institution, const Group& group) {
  tx.run(insert_group, institution, group.id, group.programme_id, group.name, group.school_year);
}

}  // namespace koers::organisation
