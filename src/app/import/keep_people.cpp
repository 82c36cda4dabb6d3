#include "app/import/keep_people.h"

#include <algorithm>
#include <map>
#include <stdexcept>
#include <unordered_map>

#include "app/facts.h"
#include "campus/access/guides.h"

namespace koers::app {
namespace {

using organisation::Institution;
using organisation::Unit;
using organisation::UnitKind;
using people::Person;
using people::Role;

// Somebody who is there already, as far as a file can change it.
struct Known {
  Id<Person> id;
  std::string number, given_name, infix, family_name;
  std::optional<std::string> email;
};

constexpr sql::Statement select_known_people{"app.select_known_people", R"(
    SELECT id, number, given_name, infix, family_name, email FROM campus_people
    WHERE institution_id = $1 AND number IS NOT NULL)"};

constexpr sql::Statement update_person{"app.update_person", R"(
    UPDATE campus_people SET given_name = $3, infix = $4, family_name = $5, search_name = $6, email = $7
    WHERE institution_id = $1 AND id = $2)"};

constexpr sql::Statement select_open_roles{"app.select_open_roles", R"(
    SELECT id FROM campus_roles
    WHERE institution_id = $1 AND person_id = $2 AND role = $3 AND unit_kind = $4 AND unit_id = $5 AND ends_on IS NULL)"};

bool whole_institution(Role role) {
  return role == Role::specialist || role == Role::coordinator || role == Role::board ||
         role == Role::administrator;
}

class Keeper {
 public:
  Keeper(sql::Transaction& tx, Id<Institution> institution, IdSource& ids, Day today, ImportReport& report)
      : tx_(tx), institution_(institution), ids_(ids), today_(today), report_(report) {
    for (auto& known : tx.all<Known>(select_known_people, institution)) {
      std::string number = known.number;
      known_.emplace(std::move(number), std::move(known));
    }
    for (const auto& school : organisation::schools_of(tx, institution)) schools_[school.name] = school.id;
    for (const auto& team : organisation::teams_of(tx, institution)) teams_[team.name] = team;
    for (auto& programme : organisation::programmes_of(tx, institution))
      programmes_[programme.code] = programme;
    for (const auto& group : organisation::groups_of(tx, institution)) {
      groups_[{group.programme_id.value, group.name}] = group.id;
    }
  }

  void check(const PeopleFile& file) {
    std::unordered_map<std::string, Role> roles;
    for (const PersonRow& row : file.rows) roles.emplace(row.number, row.role);
    for (const PersonRow& row : file.rows) {
      if (report_.remarks.size() >= most_remarks) return;
      if (row.role == Role::student) check_student(row, roles);
    }
  }

  void keep(const PeopleFile& file) {
    // Staff first: students name their counsellor.
    for (const PersonRow& row : file.rows) {
      if (row.role != Role::student) keep_colleague(row);
    }
    for (const PersonRow& row : file.rows) {
      if (row.role == Role::student) keep_student(row);
    }
    begin_facts(tx_, institution_, today_);
    for (const auto student : changed_) refresh_facts_of(tx_, institution_, student, today_);
  }

 private:
  void check_student(const PersonRow& row, const std::unordered_map<std::string, Role>& roles) {
    const auto fault = [&](const char* column, std::string words) {
      report_.remarks.push_back({row.row, column, std::move(words), true});
    };
    const auto programme = programmes_.find(row.programme);
    if (programme == programmes_.end()) {
      fault("opleiding", "there is no programme '" + row.programme + "'; import the programmes first");
    } else if (!programme->second.team_id && row.team.empty()) {
      fault("team", "the programme has no team yet; say which team this student belongs to");
    }
    if (row.counsellor.empty()) return;
    const auto in_file = roles.find(row.counsellor);
    if (in_file == roles.end() && !known_.contains(row.counsellor)) {
      fault("begeleider", "nobody has the number '" + row.counsellor + "'");
    } else if (in_file != roles.end() && in_file->second != Role::counsellor) {
      fault("begeleider", "'" + row.counsellor + "' is no counsellor in this file");
    }
  }

  // ---- units

  Id<organisation::School> school(const std::string& name) {
    const auto [place, is_new] = schools_.try_emplace(name.empty() ? "School" : name);
    if (is_new) {
      place->second = ids_.next<organisation::School>();
      organisation::add_school(tx_, institution_, {place->second, place->first});
    }
    return place->second;
  }

  const organisation::Team& team(const PersonRow& row) {
    const auto [place, is_new] = teams_.try_emplace(row.team);
    if (is_new) {
      place->second = {ids_.next<organisation::Team>(), school(row.school), row.team};
      organisation::add_team(tx_, institution_, place->second);
    }
    return place->second;
  }

  const organisation::Team& team_with(Id<organisation::Team> id) const {
    for (const auto& [name, candidate] : teams_) {
      if (candidate.id == id) return candidate;
    }
    throw std::logic_error("a programme of a team that does not exist");
  }

  std::optional<Id<organisation::Group>> group(const PersonRow& row, Id<organisation::Programme> programme) {
    if (row.group.empty()) return std::nullopt;
    const auto [place, is_new] = groups_.try_emplace({programme.value, row.group});
    if (is_new) {
      place->second = ids_.next<organisation::Group>();
      organisation::add_group(tx_, institution_,
                              {place->second, programme, row.group, school_year_of(today_)});
    }
    return place->second;
  }

  // ---- people

  // The person of a row; `is_new` says whether he was added now.
  Id<Person> person(const PersonRow& row, bool& is_new, bool& is_changed) {
    const std::optional<std::string> email = row.email.empty() ? std::nullopt : std::optional(row.email);
    const auto [place, added] = known_.try_emplace(row.number);
    Known& known = place->second;
    is_new = added;
    if (added) {
      known = {ids_.next<Person>(), row.number, row.given_name, row.infix, row.family_name, email};
      people::add_person(tx_, institution_,
                         {.person = {known.id, row.given_name, row.infix, row.family_name},
                          .email = email,
                          .number = row.number});
    } else if (known.given_name != row.given_name || known.infix != row.infix ||
               known.family_name != row.family_name || known.email != email) {
      is_changed = true;
      const Person renamed{known.id, row.given_name, row.infix, row.family_name};
      tx_.run(update_person, institution_, known.id, row.given_name, row.infix, row.family_name,
              people::search_text(renamed.full_name()), email);
    }
    return known.id;
  }

  void count(bool is_new, bool is_changed) {
    (is_new ? report_.added : is_changed ? report_.changed : report_.unchanged) += 1;
  }

  void keep_colleague(const PersonRow& row) {
    bool is_new = false;
    bool is_changed = false;
    const auto id = person(row, is_new, is_changed);
    const Unit unit = whole_institution(row.role) ? Unit{UnitKind::institution, institution_.value}
                                                  : Unit{UnitKind::team, team(row).id.value};
    if (is_new || !tx_.one<std::int64_t>(select_open_roles, institution_, id, row.role, unit.kind, unit.id)) {
      is_changed = true;
      people::appoint(tx_, institution_, ids_.next_value(), id, {row.role, unit},
                      row.starts_on.value_or(today_));
    }
    count(is_new, is_changed);
  }

  void keep_student(const PersonRow& row) {
    bool is_new = false;
    bool is_changed = false;
    const auto id = person(row, is_new, is_changed);
    organisation::Programme& programme = programmes_.at(row.programme);
    if (!programme.team_id) {
      programme.team_id = team(row).id;
      organisation::change_programme(tx_, institution_, programme);
    }
    const auto group_id = group(row, programme.id);
    if (is_new || !people::enrolment_of(tx_, institution_, id, std::max(today_, *row.starts_on))) {
      enrol(row, id, programme, group_id);
    } else if (people::change_enrolment(tx_, institution_, id, group_id, row.ends_on)) {
      is_changed = true;
    }
    if (give_counsellor(row, id, is_new)) {
      is_changed = true;
      if (!is_new) changed_.push_back(id);
    }
    count(is_new, is_changed);
  }

  void enrol(const PersonRow& row, Id<Person> id, const organisation::Programme& programme,
             std::optional<Id<organisation::Group>> group_id) {
    const auto& of = row.team.empty() ? team_with(*programme.team_id) : team(row);
    // The file says the year of study of today; the enrolment keeps the year in which it began.
    const int years = school_year_of(today_) - school_year_of(*row.starts_on);
    people::enrol(tx_, institution_, ids_.next_value(), id,
                  {.programme_id = programme.id,
                   .team_id = of.id,
                   .school_id = of.school_id,
                   .group_id = group_id,
                   .pathway = row.pathway,
                   .level = programme.level,
                   .first_year = std::max(1, row.year - std::max(0, years)),
                   .started_on = *row.starts_on});
  }

  // A counsellor who is named is the counsellor from then on; whether anything changed.
  bool give_counsellor(const PersonRow& row, Id<Person> id, bool is_new) {
    if (row.counsellor.empty()) return false;
    const auto wanted = known_.at(row.counsellor).id;
    Day begins = *row.starts_on;
    if (!is_new) {
      begins = today_;
      for (const access::Guide& guide : access::guides_of(tx_, institution_, id)) {
        if (guide.kind != access::GuideKind::counsellor || guide.ends_on) continue;
        if (guide.person_id == wanted) return false;
        access::end_guide(tx_, institution_, id, guide.id, today_);
      }
    }
    access::assign_guide(tx_, institution_, id,
                         {.id = ids_.next<access::Guide>(),
                          .person_id = wanted,
                          .begins_on = begins,
                          .ends_on = std::nullopt,
                          .reason = "",
                          .handover_note = ""});
    return true;
  }

  struct GroupName {
    std::int64_t programme;
    std::string name;
    auto operator<=>(const GroupName&) const = default;
  };

  sql::Transaction& tx_;
  Id<Institution> institution_;
  IdSource& ids_;
  Day today_;
  ImportReport& report_;
  std::unordered_map<std::string, Known> known_;
  std::map<std::string, Id<organisation::School>> schools_;
  std::map<std::string, organisation::Team> teams_;
  std::unordered_map<std::string, organisation::Programme> programmes_;
  std::map<GroupName, Id<organisation::Group>> groups_;
  std::vector<Id<Person>> changed_;  // known students whose counsellor changed
};

}  // namespace

void keep_people(sql::Transaction& tx, Id<Institution> institution, const PeopleFile& file, bool dry_run,
                 IdSource& ids, Day today, ImportReport& report) {
  Keeper keeper(tx, institution, ids, today, report);
  keeper.check(file);
  const bool faulty = std::any_of(report.remarks.begin(), report.remarks.end(),
                                  [](const Remark& remark) { return remark.is_fault; });
  if (faulty || dry_run) return;
  keeper.keep(file);
  report.kept = true;
}

}  // namespace koers::app
