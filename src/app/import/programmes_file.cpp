// Programmes from a CSV file: the national list as it is published (crebo, kwalificatie, niveau, leerweg,
// opleidingsdomein), or a school's own with the same columns.
#include "app/import/programmes_file.h"

#include <algorithm>
#include <unordered_map>

#include "app/import/flaws.h"
#include "platform/tabular/csv.h"

namespace koers::app {
namespace {

using organisation::Programme;

constexpr const char* needed_columns[] = {"crebo", "kwalificatie", "niveau", "leerweg"};
constexpr std::size_t most_remarks = 200;

std::string lower(std::string_view text) {
  std::string out(text);
  std::transform(out.begin(), out.end(), out.begin(),
                 [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
  return out;
}

// "BOL/BBL" is both; nothing when it is neither.
std::string pathways_in(std::string_view text) {
  const std::string words = lower(text);
  const bool bol = words.find("bol") != std::string::npos;
  const bool bbl = words.find("bbl") != std::string::npos;
  return bol && bbl ? "bol bbl" : bol ? "bol" : bbl ? "bbl" : "";
}

// Nominal duration by level (WEB art. 7.2.4a): one year for the entry level, at most two, three and three.
int years_of(int level) { return level == 1 ? 1 : level == 2 ? 2 : 3; }

void read_row(const tabular::TableRow& row, std::vector<Programme>& programmes, ImportReport& report) {
  const auto fault = [&](const char* column, std::string words) {
    report.remarks.push_back({row.number(), column, std::move(words), true});
  };
  Programme programme;
  programme.code = row.cell("crebo");
  programme.name = row.cell("kwalificatie");
  programme.domain = row.cell("opleidingsdomein");
  programme.pathways = pathways_in(row.cell("leerweg"));
  const std::string level(row.cell("niveau"));
  const bool is_code = programme.code.size() == 5 && std::all_of(programme.code.begin(), programme.code.end(),
                                                                 [](char c) { return c >= '0' && c <= '9'; });
  if (!is_code) fault("crebo", "'" + programme.code + "' is not a code of five digits");
  if (programme.name.empty()) fault("kwalificatie", "is empty");
  if (programme.name.size() > 200) fault("kwalificatie", "is longer than 200");
  if (programme.pathways.empty()) fault("leerweg", "names neither BOL nor BBL");
  if (level.size() != 1 || level[0] < '1' || level[0] > '4') {
    fault("niveau", "'" + level + "' is not a level from 1 to 4");
  } else {
    programme.level = level[0] - '0';
    programme.years = years_of(programme.level);
  }
  programmes.push_back(std::move(programme));
}

bool same(const Programme& a, const Programme& b) {
  return a.name == b.name && a.level == b.level && a.pathways == b.pathways && a.domain == b.domain;
}

}  // namespace

std::vector<Programme> read_programmes_file(std::istream& file, ImportReport& report) {
  tabular::Table table(file);
  std::vector<Programme> programmes;
  for (const char* column : needed_columns) {
    if (!table.has(column)) report.remarks.push_back({1, column, "this column is missing", true});
  }
  if (!report.remarks.empty()) return programmes;
  std::unordered_map<std::string, std::int64_t> seen;
  while (const tabular::TableRow* row = table.next()) {
    ++report.rows;
    if (report.remarks.size() >= most_remarks) continue;
    read_row(*row, programmes, report);
    const auto [at, is_new] = seen.try_emplace(programmes.back().code, row->number());
    if (!is_new) {
      report.remarks.push_back({row->number(), "crebo",
                                "'" + at->first + "' stands in row " + std::to_string(at->second) + " too",
                                true});
    }
  }
  if (table.flaw()) add_flaw(report.remarks, *table.flaw());
  return programmes;
}

void keep_programmes(sql::Transaction& tx, Id<organisation::Institution> institution,
                     const std::vector<Programme>& programmes, IdSource& ids, ImportReport& report) {
  for (Programme programme : programmes) {
    const auto known = organisation::programme_with_code(tx, institution, programme.code);
    if (!known) {
      programme.id = ids.next<Programme>();
      organisation::add_programme(tx, institution, programme);
      ++report.added;
    } else if (!same(*known, programme)) {
      programme.id = known->id;
      programme.team_id = known->team_id;
      organisation::change_programme(tx, institution, programme);
      ++report.changed;
    } else {
      ++report.unchanged;
    }
  }
  report.kept = true;
}

}  // namespace koers::app
