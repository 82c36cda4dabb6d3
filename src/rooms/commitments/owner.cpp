#include "rooms/commitments/owner.h"

#include "platform/base/error.h"
#include "rooms/commitments/commitment_writing.h"

namespace koers::commitments {

using organisation::Institution;
using organisation::Team;
using organisation::Unit;
using people::Person;

namespace {
constexpr int days_between_invitations = 28;
}

std::string Owner::full_name() const { return Person{{}, given_name, infix, family_name}.full_name(); }

std::string Owner::deputy_name() const {
  if (deputy_given_name.empty()) return "";
  return Person{{}, deputy_given_name, deputy_infix, deputy_family_name}.full_name();
}

// $3 is the unit, 0 for all.
constexpr sql::Statement select_owners{"commitments.select_owners", R"(
    SELECT o.id, o.unit_kind, o.unit_id, o.person_id, p.given_name, p.infix, p.family_name, o.deputy_id,
           COALESCE(d.given_name, ''), COALESCE(d.infix, ''), COALESCE(d.family_name, ''), o.hours, o.begins_on,
           o.ends_on,
           EXISTS (SELECT 1 FROM campus_roles l
                   WHERE l.institution_id = o.institution_id AND l.person_id = o.person_id AND l.role = 'team_leader'
                     AND l.unit_id = o.unit_id AND l.begins_on <= $2 AND (l.ends_on IS NULL OR l.ends_on > $2))
    FROM commitments_owners o
    JOIN campus_people p ON p.institution_id = o.institution_id AND p.id = o.person_id
    LEFT JOIN campus_people d ON d.institution_id = o.institution_id AND d.id = o.deputy_id
    WHERE o.institution_id = $1 AND o.begins_on <= $2 AND (o.ends_on IS NULL OR o.ends_on > $2)
      AND (CAST($3 AS BIGINT) = 0 OR o.unit_id = $3)
      AND EXISTS (SELECT 1 FROM campus_roles r
                  WHERE r.institution_id = o.institution_id AND r.person_id = o.person_id
                    AND r.begins_on <= $2 AND (r.ends_on IS NULL OR r.ends_on > $2))
    ORDER BY o.begins_on DESC, o.id DESC)"};

std::vector<Owner> owners_of(sql::Reader& reader, Id<Institution> institution, Day today) {
  return reader.all<Owner>(select_owners, institution, today, 0);
}

std::optional<Owner> owner_of(sql::Reader& reader, Id<Institution> institution, Unit unit, Day today) {
  return reader.one<Owner>(select_owners, institution, today, unit.id);
}

constexpr sql::Statement select_teams_owned{"commitments.select_teams_owned", R"(
    SELECT unit_id FROM commitments_owners
    WHERE institution_id = $1 AND person_id = $2 AND unit_kind = 'team' AND begins_on <= $3
      AND (ends_on IS NULL OR ends_on > $3))"};

std::vector<Id<Team>> teams_owned(sql::Reader& reader, Id<Institution> institution, Id<Person> person,
                                  Day today) {
  return reader.all<Id<Team>>(select_teams_owned, institution, person, today);
}

constexpr sql::Statement select_invitations{"commitments.select_invitations", R"(
    SELECT team_id, asked_on FROM commitments_invitations WHERE institution_id = $1)"};

std::vector<OwnerInvitation> invitations_of(sql::Reader& reader, Id<Institution> institution) {
  return reader.all<OwnerInvitation>(select_invitations, institution);
}

// ---- writing

constexpr sql::Statement select_leaders{"commitments.select_leaders", R"(
    SELECT person_id FROM campus_roles
    WHERE institution_id = $1 AND unit_kind = 'team' AND unit_id = $2 AND role = 'team_leader' AND begins_on <= $3
      AND (ends_on IS NULL OR ends_on > $3) ORDER BY person_id)"};
constexpr sql::Statement end_owners{"commitments.end_owners", R"(
    UPDATE commitments_owners SET ends_on = $3
    WHERE institution_id = $1 AND unit_id = $2 AND begins_on <= $3 AND (ends_on IS NULL OR ends_on > $3))"};
constexpr sql::Statement insert_owner{"commitments.insert_owner", R"(
    INSERT INTO commitments_owners (
      institution_id, id, unit_kind, unit_id, person_id, deputy_id, hours, begins_on, ends_on, appointed_by)
    VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10))"};
constexpr sql::Statement delete_invitation{"commitments.delete_invitation", R"(
    DELETE FROM commitments_invitations WHERE institution_id = $1 AND team_id = $2)"};

void appoint_owner(sql::Transaction& tx, Id<Institution> institution, const OwnerNew& one,
                   const OwnerDraft& draft, Day today) {
  tx.lock(institution.value);
  // The form asks for the last day; a row ends on the day after it, as roles do.
  std::optional<Day> until = draft.until ? std::optional(*draft.until + 1) : std::nullopt;
  for (const Id<Person> leader : tx.all<Id<Person>>(select_leaders, institution, one.unit.id, today)) {
    const Day latest = one.from + 7 * weeks_for_a_leader;
    if (leader == *draft.person && (!until || *until > latest)) until = latest;
  }
  tx.run(end_owners, institution, one.unit.id, one.from);
  tx.run(insert_owner, institution, one.id, one.unit.kind, one.unit.id, *draft.person,
         draft.deputy.value_or(Id<Person>{}), draft.hours.value_or(0), one.from, until, one.by);
  tx.run(delete_invitation, institution, one.unit.id);
  refresh_facts(tx, institution, one.unit, today);
}

constexpr sql::Statement end_one{"commitments.end_owner", R"(
    UPDATE commitments_owners SET ends_on = $3
    WHERE institution_id = $1 AND id = $2 AND unit_id = $4 AND (ends_on IS NULL OR ends_on > $3))"};

void end_owner(sql::Transaction& tx, Id<Institution> institution, Unit unit, Id<Owner> id, Day today) {
  tx.lock(institution.value);
  if (tx.run(end_one, institution, id, today, unit.id) == 0) throw Conflict("it ended already");
  refresh_facts(tx, institution, unit, today);
}

constexpr sql::Statement select_left{"commitments.select_owners_who_left", R"(
    SELECT o.id, o.unit_kind, o.unit_id FROM commitments_owners o
    WHERE o.institution_id = $1 AND o.begins_on <= $2 AND (o.ends_on IS NULL OR o.ends_on > $2)
      AND NOT EXISTS (SELECT 1 FROM campus_roles r
                      WHERE r.institution_id = o.institution_id AND r.person_id = o.person_id
                        AND r.begins_on <= $2 AND (r.ends_on IS NULL OR r.ends_on > $2)))"};

void end_owners_who_left(sql::Transaction& tx, Id<Institution> institution, Day today) {
  struct Left {
    Id<Owner> id;
    organisation::UnitKind unit_kind = organisation::UnitKind::team;
    std::int64_t unit_id = 0;
  };
  for (const Left& one : tx.all<Left>(select_left, institution, today)) {
    end_owner(tx, institution, {one.unit_kind, one.unit_id}, one.id, today);
  }
}

constexpr sql::Statement upsert_invitation{"commitments.upsert_invitation", R"(
    INSERT INTO commitments_invitations (institution_id, team_id, asked_on, asked_by) VALUES ($1, $2, $3, $4)
    ON CONFLICT (institution_id, team_id) DO UPDATE SET asked_on = excluded.asked_on, asked_by = excluded.asked_by)"};

std::vector<Id<Person>> invite_leaders(sql::Transaction& tx, Id<Institution> institution, Id<Team> team,
                                       Id<Person> by, Day today) {
  tx.lock(institution.value);
  for (const OwnerInvitation& one : invitations_of(tx, institution)) {
    if (one.team_id == team && today - one.asked_on < days_between_invitations) return {};
  }
  tx.run(upsert_invitation, institution, team, today, by);
  return tx.all<Id<Person>>(select_leaders, institution, team, today);
}

}  // namespace koers::commitments
