#include "app/import/roles.h"

#include "app/facts.h"
#include "app/import/cells.h"
#include "app/import/texts.h"
#include "campus/facts/changes.h"

namespace koers::app {
namespace {

using organisation::UnitKind;
using people::Role;

constexpr sql::Statement select_held_roles{"app.select_held_roles", R"(
    SELECT id, person_id, role, unit_kind, unit_id, begins_on, ends_on
    FROM campus_roles WHERE institution_id = $1 ORDER BY person_id, id)"};

constexpr sql::Statement update_role{"app.update_role", R"(
    UPDATE campus_roles SET begins_on = $4, ends_on = $5 WHERE institution_id = $1 AND person_id = $2 AND id = $3)"};

bool whole_institution(Role role) {
  return role == Role::specialist || role == Role::coordinator || role == Role::board ||
         role == Role::administrator || role == Role::exam_office || role == Role::support;
}

std::string text_of(const std::optional<Day>& day) { return day ? text(*day) : std::string(); }

}  // namespace

Roles::Roles(const Keeping& keeping, Units& units) : keeping_(keeping), units_(units) {
  for (const HeldRole& role : keeping.tx.all<HeldRole>(select_held_roles, keeping.institution)) {
    held_[role.person_id.value].push_back(role);
  }
}

void Roles::keep(PersonWork& work) {
  auto& held = held_[work.id.value];
  std::vector<std::int64_t> named;
  bool has_roles = false;
  for (const PersonRow* row : work.rows) {
    if (row->role == Role::student) continue;
    has_roles = true;
    keep_row(*row, work, held, named);
  }
  if (!has_roles) return;
  for (const HeldRole& role : held) {
    const bool is_named = std::find(named.begin(), named.end(), role.id) != named.end();
    if (is_named || (role.ends_on && *role.ends_on <= keeping_.today)) continue;
    keeping_.note(*work.rows.front(),
                  words(import_texts::also_holds, in_quotes(work.number), code(role.role)));
  }
}

void Roles::keep_row(const PersonRow& row, PersonWork& work, std::vector<HeldRole>& held,
                     std::vector<std::int64_t>& named) {
  HeldRole wanted{.person_id = work.id, .role = row.role, .begins_on = {}, .ends_on = row.ends_on};
  wanted.unit_kind = whole_institution(row.role) ? UnitKind::institution : UnitKind::team;
  wanted.unit_id = whole_institution(row.role) ? keeping_.institution.value : units_.team(row).id.value;
  const auto last = std::find_if(held.rbegin(), held.rend(), [&](const HeldRole& one) {
    return one.role == wanted.role && one.unit_kind == wanted.unit_kind && one.unit_id == wanted.unit_id;
  });
  if (last == held.rend() || begins_anew(row, *last)) {
    wanted.begins_on = row.starts_on.value_or(keeping_.today);
    if (wanted.ends_on && *wanted.ends_on < wanted.begins_on) wanted.begins_on = *wanted.ends_on;
    begin(work, held, wanted);
    named.push_back(held.back().id);
  } else {
    mend(row, work, *last);
    named.push_back(last->id);
  }
}

// Whether a role that ended is held again, and not only longer.
bool Roles::begins_anew(const PersonRow& row, const HeldRole& role) const {
  if (!role.ends_on) return false;
  if (row.starts_on) return *row.starts_on >= *role.ends_on && *row.starts_on > role.begins_on;
  if (row.ends_on || *role.ends_on >= keeping_.today) return false;
  return keeping_.file.has("einde");
}

void Roles::mend(const PersonRow& row, PersonWork& work, HeldRole& role) {
  HeldRole mended = role;
  if (row.starts_on) mended.begins_on = *row.starts_on;
  if (keeping_.file.has("einde")) mended.ends_on = row.ends_on;
  if (mended.ends_on && *mended.ends_on < mended.begins_on) {
    keeping_.fault(row, "einde", words(import_texts::before_role, text(mended.begins_on)));
    return;
  }
  if (mended == role) return;
  work.compare(words(import_texts::role_start, code(role.role)), text(role.begins_on),
               text(mended.begins_on));
  work.compare(words(import_texts::role_end, code(role.role)), text_of(role.ends_on),
               text_of(mended.ends_on));
  role = mended;
  update(role);
}

void Roles::begin(PersonWork& work, std::vector<HeldRole>& held, HeldRole role) {
  role.id = keeping_.ids.next_value();
  people::appoint(keeping_.tx, keeping_.institution, role.id, work.id,
                  {role.role, {role.unit_kind, role.unit_id}}, role.begins_on);
  if (role.ends_on) update(role);
  refresh_team(role);
  if (!work.is_new) {
    work.changes.push_back(words(import_texts::role_begins, code(role.role), text(role.begins_on)));
  }
  held.push_back(role);
}

void Roles::update(const HeldRole& role) {
  keeping_.tx.run(update_role, keeping_.institution, role.person_id, role.id, role.begins_on, role.ends_on);
  facts::note_change(keeping_.tx, keeping_.institution, facts::Subject::professional, role.person_id.value);
  refresh_team(role);
}

// What is counted of the colleagues of a team follows who works there.
void Roles::refresh_team(const HeldRole& role) {
  if (role.unit_kind != organisation::UnitKind::team) return;
  facts::refresh_all(keeping_.tx, facts_tables(), facts::Subject::team, keeping_.institution, role.unit_id,
                     keeping_.today);
}

}  // namespace koers::app
