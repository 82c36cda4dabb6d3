#include <stdexcept>

#include "app/import/cells.h"
#include "app/import/keeping.h"
#include "app/import/texts.h"

namespace koers::app {

using organisation::Group;
using organisation::Programme;
using organisation::Team;

bool PersonWork::compare(const Words& what, const std::string& before, const std::string& after) {
  if (before == after) return false;
  if (!is_new) changes.push_back(words(import_texts::becomes, what, in_quotes(before), in_quotes(after)));
  return true;
}

Units::Units(const Keeping& keeping) : keeping_(keeping) {
  for (const auto& one : organisation::schools_of(keeping.tx, keeping.institution))
    schools_[one.name] = one.id;
  for (const auto& one : organisation::teams_of(keeping.tx, keeping.institution)) {
    teams_[one.name] = one;
    team_names_[one.id.value] = one.name;
  }
  for (const auto& one : organisation::programmes_of(keeping.tx, keeping.institution)) {
    programmes_[one.code] = one;
    programme_codes_[one.id.value] = one.code;
  }
  for (const auto& one : organisation::groups_of(keeping.tx, keeping.institution)) {
    groups_[{one.programme_id.value, one.name}] = one.id;
    group_names_[one.id.value] = one.name;
  }
}

const Programme* Units::programme(const std::string& code) const {
  const auto found = programmes_.find(code);
  return found == programmes_.end() ? nullptr : &found->second;
}

const Programme& Units::programme(Id<Programme> id) const {
  return programmes_.at(programme_codes_.at(id.value));
}

void Units::give_team(const Programme& programme, const PersonRow& row) {
  if (programme.team_id) return;
  Programme& mine = programmes_.at(programme.code);
  mine.team_id = team(row).id;
  organisation::change_programme(keeping_.tx, keeping_.institution, mine);
}

Id<organisation::School> Units::school(const std::string& name) {
  const auto [place, is_new] = schools_.try_emplace(name.empty() ? "School" : name);
  if (is_new) {
    place->second = keeping_.ids.next<organisation::School>();
    organisation::add_school(keeping_.tx, keeping_.institution, {place->second, place->first});
  }
  return place->second;
}

const Team& Units::team(const PersonRow& row) {
  const auto [place, is_new] = teams_.try_emplace(row.team);
  if (is_new) {
    place->second = {keeping_.ids.next<Team>(), school(row.school), row.team};
    organisation::add_team(keeping_.tx, keeping_.institution, place->second);
    team_names_[place->second.id.value] = row.team;
    return place->second;
  }
  const auto said = schools_.find(row.school);
  const bool is_other =
      !row.school.empty() && (said == schools_.end() || said->second != place->second.school_id);
  if (is_other && other_schools_.emplace(row.team, row.row).second) {
    keeping_.report.remarks.push_back(
        {row.row, "school",
         words(import_texts::team_of_other_school, in_quotes(row.team), in_quotes(row.school)), false});
  }
  return place->second;
}

const Team& Units::team(Id<Team> id) const { return teams_.at(team_names_.at(id.value)); }

std::optional<Id<Group>> Units::group(const PersonRow& row, Id<Programme> programme) {
  if (row.group.empty()) return std::nullopt;
  const auto [place, is_new] = groups_.try_emplace({programme.value, row.group});
  if (is_new) {
    place->second = keeping_.ids.next<Group>();
    group_names_[place->second.value] = row.group;
    organisation::add_group(keeping_.tx, keeping_.institution,
                            {place->second, programme, row.group, school_year_of(keeping_.today)});
  }
  return place->second;
}

std::string Units::group_name(std::optional<Id<Group>> id) const {
  return id ? group_names_.at(id->value) : std::string();
}

}  // namespace koers::app
