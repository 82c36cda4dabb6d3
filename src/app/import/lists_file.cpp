#include "app/import/lists_file.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <unordered_map>

#include "app/import/cells.h"
#include "app/import/flaws.h"
#include "app/import/headers.h"
#include "platform/tabular/csv.h"

namespace koers::app {
namespace {

constexpr std::size_t most_faults = 200;
constexpr std::size_t longest_name = 200;
constexpr std::size_t longest_text = 4'000;
constexpr std::array<std::string_view, 4> columns_of_electives{"code", "keuzedeel", "sbu", "omschrijving"};
constexpr int most_hours = 2'000;

// Adds faults and notes to a report, with the row they are about.
class Remarks {
 public:
  explicit Remarks(ImportReport& report) : report_(report) {}

  void fault(std::int64_t row, const char* column, std::string words) {
    report_.remarks.push_back({row, column, std::move(words), true});
  }
  void note(std::int64_t row, const char* column, std::string words) {
    report_.remarks.push_back({row, column, std::move(words), false});
  }
  bool needs(const tabular::Table& table, std::initializer_list<const char*> columns) {
    for (const char* column : columns) {
      if (!table.has(column)) fault(1, column, "this column is missing");
    }
    return faults_in(report_.remarks) == 0;
  }
  bool is_full() const { return faults_in(report_.remarks) >= most_faults; }

 private:
  ImportReport& report_;
};

std::optional<int> hours_in(std::string_view words) {
  int hours = 0;
  const auto [end, error] = std::from_chars(words.data(), words.data() + words.size(), hours);
  if (error != std::errc() || end != words.data() + words.size() || hours < 0 || hours > most_hours)
    return std::nullopt;
  return hours;
}

// K and four digits, as the ministry numbers them.
bool is_elective_code(const std::string& code) {
  return code.size() == 5 && code.front() == 'K' &&
         std::all_of(code.begin() + 1, code.end(), [](char sign) { return sign >= '0' && sign <= '9'; });
}

choices::Elective read_elective(Cells cells) {
  choices::Elective one{cells.key("code", longest_name), cells.line("keuzedeel", longest_name), 0,
                        cells.text("omschrijving", longest_text)};
  if (!is_elective_code(one.code)) cells.fault("code", in_quotes(one.code) + " is not K and four digits");
  if (one.name.empty()) cells.fault("keuzedeel", "is empty");
  const std::string hours = cells.line("sbu", longest_name);
  if (const auto number = hours.empty() ? std::optional<int>(0) : hours_in(hours)) {
    one.hours = *number;
  } else {
    cells.fault("sbu", in_quotes(hours) + " is not a number of hours up to 2000");
  }
  return one;
}

// The names of the groups of occupations, by their code.
std::unordered_map<std::string, std::string> read_families(std::istream* file) {
  std::unordered_map<std::string, std::string> families;
  if (file == nullptr) return families;
  tabular::Table table(*file);
  while (const tabular::TableRow* row = table.next()) {
    families.emplace(std::string(row->cell("code")), std::string(row->cell("preferredlabel")));
  }
  return families;
}

// One name a line, without the empty ones.
std::string lines_of(std::string_view text) {
  std::string lines;
  std::size_t from = 0;
  while (from <= text.size()) {
    const auto end = std::min(text.find('\n', from), text.size());
    std::string line(text.substr(from, end - from));
    std::erase(line, '\r');
    if (!line.empty() && lines.size() + line.size() < longest_text)
      lines += (lines.empty() ? "" : "\n") + line;
    from = end + 1;
  }
  return lines;
}

std::optional<choices::OccupationRow> read_occupation(
    const tabular::TableRow& row, const std::unordered_map<std::string, std::string>& families,
    Remarks& remarks) {
  choices::OccupationRow one{.uri = std::string(row.cell("concepturi")),
                             .code = std::string(row.cell("code")),
                             .name = std::string(row.cell("preferredlabel")),
                             .other_names = lines_of(row.cell("altlabels")),
                             .description = std::string(row.cell("description")),
                             .family = ""};
  if (const auto family = families.find(std::string(row.cell("iscogroup"))); family != families.end()) {
    one.family = family->second;
  }
  if (const std::string status(row.cell("status")); !status.empty() && status != "released") {
    remarks.note(row.number(), "status", "'" + one.name + "' is not taken: it is " + status);
    return std::nullopt;
  }
  if (!one.uri.starts_with("http"))
    remarks.fault(row.number(), "concepturi", "'" + one.uri + "' is not an address");
  if (one.name.empty()) remarks.fault(row.number(), "preferredlabel", "is empty");
  if (one.name.size() > longest_name) remarks.fault(row.number(), "preferredlabel", "is longer than 200");
  if (one.code.empty() || one.code.size() > 40)
    remarks.fault(row.number(), "code", "'" + one.code + "' is not a code");
  if (one.description.size() > longest_text) {
    remarks.fault(row.number(), "description", "is longer than 4000");
  }
  return one;
}

// What stands twice is a fault, with the row where it stood first.
void check_once(std::unordered_map<std::string, std::int64_t>& seen, const std::string& what,
                std::int64_t row, const char* column, Remarks& remarks) {
  const auto [at, is_new] = seen.try_emplace(what, row);
  if (!is_new && !what.empty()) {
    remarks.fault(row, column, "'" + what + "' stands in row " + std::to_string(at->second) + " too");
  }
}

}  // namespace

std::vector<choices::Elective> read_electives_file(std::istream& file, ImportReport& report) {
  tabular::Table table(file);
  Remarks remarks(report);
  std::vector<choices::Elective> electives;
  note_unknown_columns(table, columns_of_electives, report.remarks);
  if (!remarks.needs(table, {"code", "keuzedeel"})) return electives;
  std::unordered_map<std::string, std::int64_t> seen;
  while (const tabular::TableRow* row = table.next()) {
    ++report.rows;
    if (remarks.is_full()) continue;
    electives.push_back(read_elective({*row, table.encoding(), report.remarks}));
    check_once(seen, electives.back().code, row->number(), "code", remarks);
  }
  if (table.flaw()) add_flaw(report.remarks, *table.flaw());
  return electives;
}

std::vector<choices::OccupationRow> read_occupations_file(std::istream& file, std::istream* groups,
                                                          ImportReport& report) {
  tabular::Table table(file);
  Remarks remarks(report);
  std::vector<choices::OccupationRow> occupations;
  if (!remarks.needs(table, {"concepturi", "preferredlabel", "description", "code"})) return occupations;
  const auto families = read_families(groups);
  std::unordered_map<std::string, std::int64_t> uris, codes;
  while (const tabular::TableRow* row = table.next()) {
    ++report.rows;
    if (remarks.is_full()) continue;
    const auto one = read_occupation(*row, families, remarks);
    if (!one) continue;
    check_once(uris, one->uri, row->number(), "concepturi", remarks);
    check_once(codes, one->code, row->number(), "code", remarks);
    occupations.push_back(*one);
  }
  if (table.flaw()) add_flaw(report.remarks, *table.flaw());
  return occupations;
}

}  // namespace koers::app
