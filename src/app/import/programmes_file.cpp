// Programmes from a CSV file: the national list as it is published (crebo, kwalificatie, niveau, leerweg,
// opleidingsdomein), or a school's own with the same columns.
#include "app/import/programmes_file.h"

#include <algorithm>
#include <unordered_map>

#include "app/import/cells.h"
#include "app/import/flaws.h"
#include "app/import/texts.h"
#include "platform/tabular/csv.h"

namespace koers::app {
namespace {

using organisation::Programme;

constexpr const char* needed_columns[] = {"crebo", "kwalificatie", "niveau", "leerweg"};
constexpr std::size_t most_remarks = 200;
constexpr std::size_t longest_name = 200;

// "BOL/BBL" is both; nothing when it is neither.
std::string pathways_in(std::string_view text) {
  const std::string words = lower(text);
  const bool bol = words.find("bol") != std::string::npos;
  const bool bbl = words.find("bbl") != std::string::npos;
  return bol && bbl ? "bol bbl" : bol ? "bol" : bbl ? "bbl" : "";
}

// Nominal duration by level (WEB art. 7.2.4a): one year for the entry level, at most two, three and three.
int years_of(int level) { return level == 1 ? 1 : level == 2 ? 2 : 3; }

void read_row(Cells cells, std::vector<Programme>& programmes) {
  const auto fault = [&](const char* column, Words said) { cells.fault(column, std::move(said)); };
  Programme programme;
  programme.code = cells.key("crebo", longest_name);
  programme.name = cells.line("kwalificatie", longest_name);
  programme.domain = cells.line("opleidingsdomein", longest_name);
  programme.pathways = pathways_in(cells.line("leerweg", longest_name));
  const std::string level = cells.line("niveau", longest_name);
  const bool is_code = programme.code.size() == 5 && std::all_of(programme.code.begin(), programme.code.end(),
                                                                 [](char c) { return c >= '0' && c <= '9'; });
  if (!is_code) fault("crebo", words(import_texts::no_code_of_five, in_quotes(programme.code)));
  if (programme.name.empty()) fault("kwalificatie", words(import_texts::is_empty));
  if (programme.pathways.empty()) fault("leerweg", words(import_texts::no_pathway_named));
  if (level.size() != 1 || level[0] < '1' || level[0] > '4') {
    fault("niveau", words(import_texts::no_level, in_quotes(level)));
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

ProgrammesFile read_programmes_file(std::istream& file, ImportReport& report) {
  tabular::Table table(file);
  ProgrammesFile result{.has_domain = table.has("opleidingsdomein")};
  auto& programmes = result.programmes;
  for (const char* column : needed_columns) {
    if (!table.has(column)) report.remarks.push_back({1, column, words(import_texts::column_missing), true});
  }
  if (faults_in(report.remarks) > 0) return result;
  std::unordered_map<std::string, std::int64_t> seen;
  while (const tabular::TableRow* row = table.next()) {
    ++report.rows;
    if (faults_in(report.remarks) >= most_remarks) continue;
    read_row({*row, table.encoding(), report.remarks}, programmes);
    const auto [at, is_new] = seen.try_emplace(programmes.back().code, row->number());
    if (!is_new) {
      report.remarks.push_back({row->number(), "crebo",
                                words(import_texts::stands_twice, in_quotes(at->first), at->second), true});
    }
  }
  if (table.flaw()) add_flaw(report.remarks, *table.flaw());
  return result;
}

void keep_programmes(sql::Transaction& tx, Id<organisation::Institution> institution,
                     const ProgrammesFile& file, IdSource& ids, ImportReport& report) {
  for (Programme programme : file.programmes) {
    const auto known = organisation::programme_with_code(tx, institution, programme.code);
    if (known && !file.has_domain) programme.domain = known->domain;
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
