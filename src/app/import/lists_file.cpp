#include "app/import/lists_file.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <optional>
#include <unordered_map>

#include "app/import/cells.h"
#include "app/import/flaws.h"
#include "app/import/headers.h"
#include "app/import/texts.h"
#include "platform/tabular/csv.h"

namespace koers::app {
namespace {

constexpr std::size_t most_faults = 200;
constexpr std::size_t longest_name = 200;
constexpr std::size_t longest_text = 4'000;
constexpr std::array<std::string_view, 4> columns_of_electives{"code", "keuzedeel", "sbu", "omschrijving"};
constexpr int most_hours = 2'000;

// Whether these columns are there; one that is not keeps the whole file out.
bool has_columns(const tabular::Table& table, std::initializer_list<const char*> columns,
                 ImportReport& report) {
  for (const char* column : columns) {
    if (!table.has(column)) {
      report.remarks.push_back({1, column, words(import_texts::column_missing), true});
    }
  }
  return !keep_file_out(report.remarks);
}

// The rows of a list, one by one: a row with a fault is reported and left out, and the others go on.
class ListRows {
 public:
  ListRows(tabular::Table& table, ImportReport& report) : table_(table), report_(report) {}

  // `read` gets the row and the remarks to which it adds what is wrong.
  template <class Read>
  void each(const Read& read) {
    while (const tabular::TableRow* row = table_.next()) {
      ++report_.rows;
      std::vector<Remark> remarks;
      read(*row, remarks);
      const bool is_wrong = faults_in(remarks) > 0;
      for (Remark& remark : remarks) tell(std::move(remark));
      if (is_wrong) ++report_.left_out;
    }
    if (untold_ > 0) report_.remarks.push_back({0, "", words(import_texts::more_faults, untold_), false});
    if (table_.flaw()) add_flaw(report_.remarks, *table_.flaw());
  }

 private:
  void tell(Remark remark) {
    if (remark.is_fault && faults_in(report_.remarks) >= most_faults) {
      ++untold_;
      return;
    }
    remark.only_row = remark.is_fault;
    report_.remarks.push_back(std::move(remark));
  }

  tabular::Table& table_;
  ImportReport& report_;
  std::size_t untold_ = 0;
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
  if (!is_elective_code(one.code))
    cells.fault("code", words(import_texts::no_elective_code, in_quotes(one.code)));
  if (one.name.empty()) cells.fault("keuzedeel", words(import_texts::is_empty));
  const std::string hours = cells.line("sbu", longest_name);
  if (const auto number = hours.empty() ? std::optional<int>(0) : hours_in(hours)) {
    one.hours = *number;
  } else {
    cells.fault("sbu", words(import_texts::no_hours, in_quotes(hours)));
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
    std::vector<Remark>& remarks) {
  choices::OccupationRow one{.uri = std::string(row.cell("concepturi")),
                             .code = std::string(row.cell("code")),
                             .name = std::string(row.cell("preferredlabel")),
                             .other_names = lines_of(row.cell("altlabels")),
                             .description = std::string(row.cell("description")),
                             .family = ""};
  if (const auto family = families.find(std::string(row.cell("iscogroup"))); family != families.end()) {
    one.family = family->second;
  }
  const auto fault = [&](const char* column, Words said) {
    remarks.push_back({row.number(), column, std::move(said), true});
  };
  if (const std::string status(row.cell("status")); !status.empty() && status != "released") {
    remarks.push_back({row.number(), "status", words(import_texts::not_taken, one.name, status), false});
    return std::nullopt;
  }
  if (!one.uri.starts_with("http")) fault("concepturi", words(import_texts::no_address, one.uri));
  if (one.name.empty()) fault("preferredlabel", words(import_texts::is_empty));
  if (one.name.size() > longest_name) fault("preferredlabel", words(import_texts::longer_than, longest_name));
  if (one.code.empty() || one.code.size() > 40) fault("code", words(import_texts::no_code, one.code));
  if (one.description.size() > longest_text) {
    fault("description", words(import_texts::longer_than, longest_text));
  }
  return one;
}

// What stands twice is a fault of the second, with the row where it stood first.
void check_once(std::unordered_map<std::string, std::int64_t>& seen, const std::string& what,
                std::int64_t row, const char* column, std::vector<Remark>& remarks) {
  const auto [at, is_new] = seen.try_emplace(what, row);
  if (!is_new && !what.empty()) {
    remarks.push_back({row, column, words(import_texts::stands_twice, in_quotes(what), at->second), true});
  }
}

}  // namespace

ElectivesFile read_electives_file(std::istream& file, ImportReport& report) {
  tabular::Table table(file);
  ElectivesFile result{.rows = {}, .columns = {table.has("sbu"), table.has("omschrijving")}};
  note_unknown_columns(table, columns_of_electives, report.remarks);
  if (table.flaw()) {
    add_flaw(report.remarks, *table.flaw());
    return result;
  }
  if (!has_columns(table, {"code", "keuzedeel"}, report)) return result;
  std::unordered_map<std::string, std::int64_t> seen;
  ListRows(table, report).each([&](const tabular::TableRow& row, std::vector<Remark>& remarks) {
    auto one = read_elective({row, table.encoding(), remarks});
    check_once(seen, one.code, row.number(), "code", remarks);
    if (faults_in(remarks) == 0) result.rows.push_back(std::move(one));
  });
  return result;
}

OccupationsFile read_occupations_file(std::istream& file, std::istream* groups, ImportReport& report) {
  tabular::Table table(file);
  OccupationsFile result{.rows = {},
                         .columns = {.other_names = table.has("altlabels"),
                                     .family = groups != nullptr && table.has("iscogroup")}};
  if (table.flaw()) {
    add_flaw(report.remarks, *table.flaw());
    return result;
  }
  if (!has_columns(table, {"concepturi", "preferredlabel", "description", "code"}, report)) return result;
  const auto families = read_families(groups);
  std::unordered_map<std::string, std::int64_t> uris, codes;
  ListRows(table, report).each([&](const tabular::TableRow& row, std::vector<Remark>& remarks) {
    auto one = read_occupation(row, families, remarks);
    if (!one) return;
    check_once(uris, one->uri, row.number(), "concepturi", remarks);
    check_once(codes, one->code, row.number(), "code", remarks);
    if (faults_in(remarks) == 0) result.rows.push_back(*std::move(one));
  });
  return result;
}

}  // namespace koers::app
