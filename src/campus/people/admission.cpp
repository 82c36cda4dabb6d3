// Who may ask what: from the session to the identity, and from the identity to a visitor type.
#include <algorithm>
#include <set>
#include <utility>

#include "campus/people/people.h"
#include "platform/base/error.h"

namespace koers::people {
namespace {

Role first_or_kept_view(const Identity& identity, const std::string& view) {
  const auto kept = from_code<Role>(view);
  if (kept && identity.is(*kept)) return *kept;
  // Who guides students looks as a guide first, also when he leads the team too.
  return identity.roles().front();
}

// All that a page needs to know of who is signed in: a row for each role of today and each enrolment that
// began. The enrolment that counts comes first: today's, or for a former student the last one, for the
// account goes on after leaving, so that what somebody made stays his own to see, show and take along
// (ST-16). Others no longer see it (access/guides.cpp).
constexpr sql::Statement select_identity{"campus.select_identity", R"(
    SELECT i.institution_id, i.name, i.smallest_group, p.id, p.given_name, p.infix, p.family_name,
           r.id, r.role, r.unit_kind, r.unit_id,
           e.programme_id, e.team_id, e.school_id, e.group_id, e.pathway, e.level, e.first_year, e.started_on,
           c.name, c.years
    FROM campus_people p
    JOIN campus_institutions i ON i.institution_id = p.institution_id
    LEFT JOIN campus_roles r ON r.institution_id = p.institution_id AND r.person_id = p.id
                            AND r.begins_on <= $3 AND (r.ends_on IS NULL OR r.ends_on > $3)
    LEFT JOIN campus_enrolments e ON e.institution_id = p.institution_id AND e.student_id = p.id
                                 AND e.started_on <= $3 AND (e.ended_on IS NULL OR e.ended_on > e.started_on)
    LEFT JOIN campus_programmes c ON c.institution_id = e.institution_id AND c.id = e.programme_id
    WHERE p.institution_id = $1 AND p.id = $2
    ORDER BY CASE WHEN e.ended_on IS NULL OR e.ended_on > $3 THEN 0 ELSE 1 END, e.started_on DESC, e.id DESC, r.id)"};

struct IdentityColumns {
  Id<organisation::Institution> institution_id;
  std::string institution;
  std::int64_t smallest_group = 0;
  Id<Person> id;
  std::string given_name, infix, family_name;
  std::optional<std::int64_t> appointment_id;
  std::optional<Role> role;
  std::optional<organisation::UnitKind> unit_kind;
  std::optional<std::int64_t> unit_id;
  std::optional<Id<organisation::Programme>> programme_id;
  std::optional<Id<organisation::Team>> team_id;
  std::optional<Id<organisation::School>> school_id;
  std::optional<Id<organisation::Group>> group_id;
  std::optional<organisation::Pathway> pathway;
  std::optional<int> level, first_year;
  std::optional<Day> started_on;
  std::optional<std::string> programme;
  std::optional<int> programme_years;
};

std::optional<Enrolment> enrolment_in(const IdentityColumns& row) {
  if (!row.started_on) return std::nullopt;
  return Enrolment{.programme_id = *row.programme_id,
                   .team_id = *row.team_id,
                   .school_id = *row.school_id,
                   .group_id = row.group_id,
                   .pathway = *row.pathway,
                   .level = *row.level,
                   .first_year = *row.first_year,
                   .started_on = *row.started_on,
                   .programme = row.programme.value_or(""),
                   .programme_years = row.programme_years.value_or(0)};
}

}  // namespace

Identity identity_on(sql::Reader& reader, Id<organisation::Institution> institution, Id<Person> person,
                     Day day) {
  Identity identity;
  std::set<std::int64_t> appointed;
  bool is_first = true;
  reader.each<IdentityColumns>(
      select_identity,
      [&](IdentityColumns&& row) {
        if (row.appointment_id && appointed.insert(*row.appointment_id).second) {
          identity.appointments.push_back({*row.role, {*row.unit_kind, *row.unit_id}});
        }
        if (!std::exchange(is_first, false)) return;
        identity.institution_id = row.institution_id;
        identity.institution = {row.institution_id, row.institution, row.smallest_group};
        identity.person = {row.id, row.given_name, row.infix, row.family_name};
        identity.enrolment = enrolment_in(row);
      },
      institution, person, day);
  if (is_first) throw NotFound("person");
  std::stable_sort(identity.appointments.begin(), identity.appointments.end(),
                   [](const Appointment& a, const Appointment& b) { return a.role < b.role; });
  return identity;
}

namespace {

Identity read_identity(http::Visit& visit) {
  if (!visit.session) throw SignInNeeded();
  Identity identity = identity_on(visit.db(), {visit.session->institution_id},
                                  {visit.session->subject_id.value}, visit.today);
  // What ended gives no entrance any more, however long the session may still last.
  if (identity.roles().empty()) throw SignInNeeded();
  identity.looking_as = first_or_kept_view(identity, visit.session->view);
  return identity;
}

constexpr std::initializer_list<Role> quality_roles = {Role::counsellor, Role::coordinator, Role::teacher,
                                                       Role::team_leader, Role::board};

}  // namespace

bool Identity::is(Role role) const {
  if (role == Role::student && enrolment) return true;
  return std::any_of(appointments.begin(), appointments.end(),
                     [&](const Appointment& a) { return a.role == role; });
}

std::vector<Role> Identity::roles() const {
  std::vector<Role> roles;
  for (const auto& [role, text] : Codes<Role>::list) {
    if (is(role)) roles.push_back(role);
  }
  return roles;
}

const Identity& identity_of(http::Visit& visit) {
  return visit.once<Identity>([&] { return read_identity(visit); });
}

const Identity& SignedIn::with_role(http::Visit& visit, std::initializer_list<Role> roles) {
  const Identity& identity = identity_of(visit);
  if (std::none_of(roles.begin(), roles.end(), [&](Role role) { return identity.is(role); })) {
    throw Forbidden("another role");
  }
  return identity;
}

Student Student::admit(http::Visit& visit) {
  const Identity& identity = identity_of(visit);
  if (!identity.enrolment) throw Forbidden("students only");
  return Student(identity);
}

bool QualityReader::admits(const Identity& identity) {
  return std::any_of(quality_roles.begin(), quality_roles.end(),
                     [&](Role role) { return identity.is(role); });
}

QualityReader QualityReader::admit(http::Visit& visit) {
  QualityReader reader(with_role(visit, quality_roles));
  for (const Appointment& appointment : reader.identity().appointments) {
    const bool answerable =
        std::find(quality_roles.begin(), quality_roles.end(), appointment.role) != quality_roles.end();
    const bool known =
        std::find(reader.units_.begin(), reader.units_.end(), appointment.unit) != reader.units_.end();
    if (answerable && !known) reader.units_.push_back(appointment.unit);
  }
  return reader;
}

// The units above a unit, itself included.
constexpr sql::Statement select_units_above{"campus.select_units_above", R"(
    SELECT kind, id FROM (
      SELECT 'team' AS kind, t.id AS id FROM campus_teams t
        WHERE t.institution_id = $1 AND $2 = 'team' AND t.id = $3
      UNION ALL SELECT 'school', t.school_id FROM campus_teams t
        WHERE t.institution_id = $1 AND $2 = 'team' AND t.id = $3
      UNION ALL SELECT 'school', s.id FROM campus_schools s
        WHERE s.institution_id = $1 AND $2 = 'school' AND s.id = $3
      UNION ALL SELECT 'programme', p.id FROM campus_programmes p
        WHERE p.institution_id = $1 AND $2 = 'programme' AND p.id = $3
      UNION ALL SELECT 'team', p.team_id FROM campus_programmes p
        WHERE p.institution_id = $1 AND $2 = 'programme' AND p.id = $3 AND p.team_id IS NOT NULL
      UNION ALL SELECT 'school', t.school_id FROM campus_programmes p
        JOIN campus_teams t ON t.institution_id = p.institution_id AND t.id = p.team_id
        WHERE p.institution_id = $1 AND $2 = 'programme' AND p.id = $3
      UNION ALL SELECT 'group', g.id FROM campus_groups g
        WHERE g.institution_id = $1 AND $2 = 'group' AND g.id = $3
      UNION ALL SELECT 'team', p.team_id FROM campus_groups g
        JOIN campus_programmes p ON p.institution_id = g.institution_id AND p.id = g.programme_id
        WHERE g.institution_id = $1 AND $2 = 'group' AND g.id = $3 AND p.team_id IS NOT NULL
      UNION ALL SELECT 'school', t.school_id FROM campus_groups g
        JOIN campus_programmes p ON p.institution_id = g.institution_id AND p.id = g.programme_id
        JOIN campus_teams t ON t.institution_id = p.institution_id AND t.id = p.team_id
        WHERE g.institution_id = $1 AND $2 = 'group' AND g.id = $3) above)"};

bool QualityReader::may_see(sql::Reader& reader, organisation::Unit unit) const {
  const organisation::Unit whole{organisation::UnitKind::institution, institution().value};
  const auto mine = [&](const organisation::Unit& candidate) {
    return std::find(units_.begin(), units_.end(), candidate) != units_.end();
  };
  if (unit.kind == organisation::UnitKind::institution) return unit == whole && mine(whole);
  const auto above = reader.all<organisation::Unit>(select_units_above, institution(), unit.kind, unit.id);
  // A unit of another institution has nothing above it here.
  return !above.empty() && (mine(whole) || std::any_of(above.begin(), above.end(), mine));
}

}  // namespace koers::people
