#include "campus/facts/population.h"

#include <stdexcept>

namespace koers::facts {
namespace {

constexpr Column student_columns[] = {
    {"pathway"}, {"first_year"}, {"started_on", Reading::day}, {"has_counsellor", Reading::yes_or_no}};

// The codes of a pathway are counted in the order of content/facts.toml: bol, bbl.
constexpr sql::Statement select_students{"campus.select_students_of_day", R"(
    SELECT e.student_id, e.school_id, e.team_id, e.programme_id, COALESCE(e.group_id, 0),
           CAST(CASE WHEN e.pathway = 'bbl' THEN 1 ELSE 0 END AS BIGINT), e.first_year, e.started_on,
           CAST(CASE WHEN EXISTS (SELECT 1 FROM campus_guides g
                                  WHERE g.institution_id = $1 AND g.student_id = e.student_id AND g.kind = 'counsellor'
                                    AND g.begins_on <= $4 AND (g.ends_on IS NULL OR g.ends_on > $4))
                     THEN 1 ELSE 0 END AS BIGINT)
    FROM campus_enrolments e
    WHERE e.institution_id = $1 AND e.student_id >= $2 AND e.student_id <= $3
      AND e.started_on <= $4 AND (e.ended_on IS NULL OR e.ended_on > $4)
    ORDER BY e.student_id, e.started_on, e.id)"};

constexpr sql::Statement select_all_students{"campus.select_all_students", R"(
    SELECT DISTINCT student_id FROM campus_enrolments WHERE institution_id = $1 ORDER BY student_id)"};

constexpr Column professional_columns[] = {
    {"is_counsellor"}, {"is_specialist"}, {"is_coordinator"}, {"is_teacher"}, {"is_team_leader"}};

constexpr sql::Statement select_professionals{"campus.select_professionals_of_day", R"(
    WITH held AS (
      SELECT person_id, id, role, unit_kind, unit_id, begins_on FROM campus_roles
      WHERE institution_id = $1 AND person_id >= $2 AND person_id <= $3
        AND begins_on <= $4 AND (ends_on IS NULL OR ends_on > $4)
        AND role IN ('counsellor', 'specialist', 'coordinator', 'teacher', 'team_leader')
    ), roles AS (
      SELECT person_id, COUNT(*) FILTER (WHERE role = 'counsellor') AS counsellor,
             COUNT(*) FILTER (WHERE role = 'specialist') AS specialist,
             COUNT(*) FILTER (WHERE role = 'coordinator') AS coordinator,
             COUNT(*) FILTER (WHERE role = 'teacher') AS teacher,
             COUNT(*) FILTER (WHERE role = 'team_leader') AS team_leader
      FROM held
      GROUP BY person_id
    )
    SELECT h.person_id,
           COALESCE(CASE WHEN h.unit_kind = 'school' THEN h.unit_id END, t.school_id, 0), COALESCE(t.id, 0),
           CAST(0 AS BIGINT), CAST(0 AS BIGINT),
           CAST(CASE WHEN r.counsellor > 0 THEN 1 ELSE 0 END AS BIGINT),
           CAST(CASE WHEN r.specialist > 0 THEN 1 ELSE 0 END AS BIGINT),
           CAST(CASE WHEN r.coordinator > 0 THEN 1 ELSE 0 END AS BIGINT),
           CAST(CASE WHEN r.teacher > 0 THEN 1 ELSE 0 END AS BIGINT),
           CAST(CASE WHEN r.team_leader > 0 THEN 1 ELSE 0 END AS BIGINT)
    FROM held h
    JOIN roles r ON r.person_id = h.person_id
    LEFT JOIN campus_teams t ON t.institution_id = $1 AND h.unit_kind = 'team' AND t.id = h.unit_id
    ORDER BY h.person_id, CASE h.unit_kind WHEN 'team' THEN 2 WHEN 'school' THEN 1 ELSE 0 END, h.begins_on, h.id)"};

constexpr sql::Statement select_all_professionals{"campus.select_all_professionals", R"(
    SELECT DISTINCT person_id FROM campus_roles
    WHERE institution_id = $1 AND role IN ('counsellor', 'specialist', 'coordinator', 'teacher', 'team_leader')
    ORDER BY person_id)"};

// Who works in it on the day, in whatever role; of five and up it is said how many take part in something.
constexpr Column team_columns[] = {{"staff"}};

// Units have no dates: what ended is kept, because history points to it.
constexpr sql::Statement select_teams{"campus.select_teams_of_day", R"(
    SELECT t.id, t.school_id, t.id, CAST(0 AS BIGINT), CAST(0 AS BIGINT),
           (SELECT COUNT(DISTINCT r.person_id) FROM campus_roles r
            WHERE r.institution_id = $1 AND r.unit_kind = 'team' AND r.unit_id = t.id AND r.begins_on <= $4
              AND (r.ends_on IS NULL OR r.ends_on > $4)
              AND r.role NOT IN ('trainer', 'alumnus', 'trusted', 'researcher', 'student'))
    FROM campus_teams t
    WHERE t.institution_id = $1 AND t.id >= $2 AND t.id <= $3
    ORDER BY t.id)"};

constexpr sql::Statement select_all_teams{"campus.select_all_teams", R"(
    SELECT id FROM campus_teams WHERE institution_id = $1 ORDER BY id)"};

constexpr sql::Statement select_programmes{"campus.select_programmes_of_day", R"(
    SELECT p.id, t.school_id, t.id, p.id, CAST(0 AS BIGINT)
    FROM campus_programmes p
    JOIN campus_teams t ON t.institution_id = p.institution_id AND t.id = p.team_id
    WHERE p.institution_id = $1 AND p.id >= $2 AND p.id <= $3 AND CAST($4 AS TEXT) IS NOT NULL
    ORDER BY p.id)"};

constexpr sql::Statement select_all_programmes{"campus.select_all_programmes", R"(
    SELECT id FROM campus_programmes WHERE institution_id = $1 ORDER BY id)"};

constexpr sql::Statement select_institution{"campus.select_institution_of_day", R"(
    SELECT institution_id, CAST(0 AS BIGINT), CAST(0 AS BIGINT), CAST(0 AS BIGINT), CAST(0 AS BIGINT)
    FROM campus_institutions
    WHERE institution_id = $1 AND institution_id >= $2 AND institution_id <= $3 AND CAST($4 AS TEXT) IS NOT NULL)"};

constexpr sql::Statement select_the_institution{"campus.select_the_institution", R"(
    SELECT institution_id FROM campus_institutions WHERE institution_id = $1)"};

constexpr Population populations[] = {
    {Subject::student, 4, student_columns, select_students, select_all_students},
    {Subject::professional, 2, professional_columns, select_professionals, select_all_professionals},
    {Subject::team, 2, team_columns, select_teams, select_all_teams},
    {Subject::programme, 3, {}, select_programmes, select_all_programmes},
    {Subject::institution, 0, {}, select_institution, select_the_institution},
};

}  // namespace

const Population& population_of(Subject subject) {
  for (const Population& population : populations) {
    if (population.subject == subject) return population;
  }
  throw std::logic_error("nobody says yet who the subjects of this kind are: " + std::string(code(subject)));
}

std::vector<std::int64_t> everybody(sql::Reader& reader, Id<organisation::Institution> institution,
                                    Subject subject) {
  return reader.all<std::int64_t>(population_of(subject).everybody, institution);
}

}  // namespace koers::facts
