// The institution and its parts: schools, teams, study programmes and groups.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "platform/base/codes.h"
#include "platform/base/id.h"
#include "platform/sql/sql.h"

namespace koers::organisation {

struct Institution {
  Id<Institution> id;
  std::string name;
  std::int64_t smallest_group =
      10;  // QU-09: no figure on fewer people; 5 or more, 10 unless the institution says so
};

struct School {
  Id<School> id;
  std::string name;
};

struct Team {
  Id<Team> id;
  Id<School> school_id;
  std::string name;
};

// How a student learns: mostly at school (bol) or mostly at work (bbl).
enum class Pathway { bol, bbl };

struct Programme {
  Id<Programme> id;
  std::optional<Id<Team>> team_id;  // none while nobody offers it yet (an imported catalogue)
  std::string code;                 // the national code (crebo), or one of the school's own
  std::string name;
  int level = 0;         // 1 to 4
  std::string pathways;  // "bol", "bbl" or "bol bbl"
  int years = 0;         // nominal duration
  std::string domain;
};

struct Group {
  Id<Group> id;
  Id<Programme> programme_id;
  std::string name;
  int school_year = 0;
};

// A part of the organisation that a role or a figure is about.
enum class UnitKind { institution, school, team, programme, group };

struct Unit {
  UnitKind kind = UnitKind::institution;
  std::int64_t id = 0;
  bool operator==(const Unit&) const = default;
};

// Throws NotFound.
Institution institution_of(sql::Reader& reader, Id<Institution> id);
std::vector<Institution> institutions(sql::Reader& reader);
std::vector<School> schools_of(sql::Reader& reader, Id<Institution> institution);
std::vector<Team> teams_of(sql::Reader& reader, Id<Institution> institution);
std::vector<Programme> programmes_of(sql::Reader& reader, Id<Institution> institution);
std::optional<Programme> programme_with_code(sql::Reader& reader, Id<Institution> institution,
                                             const std::string& code);
std::vector<Group> groups_of(sql::Reader& reader, Id<Institution> institution);

// The name of any unit, or nothing when the institution has no such unit.
std::optional<std::string> unit_name(sql::Reader& reader, Id<Institution> institution, Unit unit);

void add_institution(sql::Transaction& tx, const Institution& institution);
void add_school(sql::Transaction& tx, Id<Institution> institution, const School& school);
void add_team(sql::Transaction& tx, Id<Institution> institution, const Team& team);
void add_programme(sql::Transaction& tx, Id<Institution> institution, const Programme& programme);
void change_programme(sql::Transaction& tx, Id<Institution> institution, const Programme& programme);
void add_group(sql::Transaction& tx, Id<Institution> institution, const Group& group);

}  // namespace koers::organisation

template <>
struct koers::Codes<koers::organisation::Pathway> {
  using enum koers::organisation::Pathway;
  static constexpr std::array list{std::pair{bol, "bol"}, std::pair{bbl, "bbl"}};
};

template <>
struct koers::Codes<koers::organisation::UnitKind> {
  using enum koers::organisation::UnitKind;
  static constexpr std::array list{std::pair{institution, "institution"}, std::pair{school, "school"},
                                   std::pair{team, "team"}, std::pair{programme, "programme"},
                                   std::pair{group, "group"}};
};
