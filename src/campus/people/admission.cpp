// Who may ask what: from the session to the identity, and from the identity to a visitor type.
#include <algorithm>

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

// The last one that ended.
constexpr sql::Statement select_last_enrolment_day{"campus.select_last_enrolment_day", R"(
    SELECT MAX(started_on) FROM campus_enrolments
    WHERE institution_id = $1 AND student_id = $2 AND ended_on <= $3 AND ended_on > started_on)"};

// Today's enrolment, or for a former student the last one: the account goes on after leaving, so that what
// somebody made stays his own to see, show and take along (ST-16). Others no longer see it
// (access/guides.cpp).
std::optional<Enrolment> enrolment_for(http::Visit& visit, Id<organisation::Institution> institution,
                                       Id<Person> id) {
  if (auto now = enrolment_of(visit.db(), institution, id, visit.today)) return now;
  const auto last =
      visit.db().one<std::optional<Day>>(select_last_enrolment_day, institution, id, visit.today);
  if (!last || !*last) return std::nullopt;
  return enrolment_of(visit.db(), institution, id, **last);
}

Identity read_identity(http::Visit& visit) {
  if (!visit.session) throw SignInNeeded();
  Identity identity;
  identity.institution_id = {visit.session->institution_id};
  const Id<Person> id{visit.session->subject_id.value};
  identity.person = person_of(visit.db(), identity.institution_id, id);
  identity.appointments = appointments_of(visit.db(), identity.institution_id, id, visit.today);
  identity.enrolment = enrolment_for(visit, identity.institution_id, id);
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
