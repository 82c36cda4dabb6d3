#include "platform/sql/sqlite_statistics.h"

#include <algorithm>
#include <map>
#include <string>
#include <vector>

#include "platform/sql/sqlite_connection.h"

namespace koers::sql {
namespace {

// In a table of 1,000,000 rows, each institution has a quarter, and what is looked up in an institution, such
// as a student, has 16. Every column more leaves a quarter of these, two at least, and a whole unique key
// leaves one.
constexpr std::int64_t rows = 1'000'000;
constexpr std::int64_t rows_of_institution = rows / 4;
constexpr std::int64_t rows_of_thing = 16;
constexpr std::int64_t least_rows = 2;
// A partial index leaves out nearly all.
constexpr std::int64_t rows_of_partial_index = rows / 100;

struct Index {
  std::string table;
  std::string name;
  bool is_unique = false;
  bool is_partial = false;
  std::vector<std::string> columns;
};

using Told = std::map<std::pair<std::string, std::string>, std::string>;  // table and index: its line

// The key of a table WITHOUT ROWID is the table, and goes by its name.
constexpr Statement select_indexes{"platform.select_indexes", R"(
    SELECT t.name, CASE WHEN i.origin = 'pk' AND t.wr = 1 THEN t.name ELSE i.name END, i."unique", i.partial, c.name
    FROM pragma_table_list t
    JOIN pragma_index_list(t.name) i
    JOIN pragma_index_info(i.name) c
    WHERE t.schema = 'main' AND t.type = 'table' AND substr(t.name, 1, 7) <> 'sqlite_'
    ORDER BY t.name, i.seq, c.seqno)"};

std::vector<Index> indexes_of(SqliteConnection& connection) {
  std::vector<Index> all;
  connection.execute(select_indexes, {}, &all, [](const void* context, const Row& row) {
    auto& list = *const_cast<std::vector<Index>*>(static_cast<const std::vector<Index>*>(context));
    if (list.empty() || list.back().table != row.text(0) || list.back().name != row.text(1)) {
      list.push_back({.table = std::string(row.text(0)),
                      .name = std::string(row.text(1)),
                      .is_unique = row.integer(2) != 0,
                      .is_partial = row.integer(3) != 0,
                      .columns = {}});
    }
    list.back().columns.emplace_back(row.text(4));
  });
  return all;
}

std::string line_of(const Index& index) {
  const std::int64_t all = index.is_partial ? rows_of_partial_index : rows;
  std::string line = std::to_string(all);
  std::int64_t left = all;
  for (std::size_t i = 0; i < index.columns.size(); ++i) {
    const bool is_thing = i == 0 || (i == 1 && index.columns[0] == "institution_id");
    if (index.columns[i] == "institution_id") {
      left = rows_of_institution;
    } else {
      left = is_thing ? rows_of_thing : std::max(left / 4, least_rows);
    }
    if (index.is_unique && i + 1 == index.columns.size()) left = 1;
    left = std::min(left, all);
    line += " " + std::to_string(left);
  }
  return line;
}

constexpr Statement select_statistics{"platform.select_statistics",
                                      "SELECT tbl, idx, stat FROM sqlite_stat1"};
constexpr Statement delete_statistics{"platform.delete_statistics", "DELETE FROM sqlite_stat1"};
constexpr Statement insert_statistics{"platform.insert_statistics",
                                      "INSERT INTO sqlite_stat1 (tbl, idx, stat) VALUES ($1, $2, $3)"};

Told kept(SqliteConnection& connection) {
  Told told;
  connection.execute(select_statistics, {}, &told, [](const void* context, const Row& row) {
    auto& all = *const_cast<Told*>(static_cast<const Told*>(context));
    all[{std::string(row.text(0)), row.is_null(1) ? std::string() : std::string(row.text(1))}] = row.text(2);
  });
  return told;
}

void nothing(const void*, const Row&) {}

}  // namespace

void keep_statistics(SqliteConnection& connection) {
  // Makes the table, and keeps in it one line at most, which is replaced.
  connection.script("statistics", "ANALYZE sqlite_schema;");
  Told wanted;
  for (const Index& index : indexes_of(connection)) wanted[{index.table, index.name}] = line_of(index);
  if (kept(connection) == wanted) return;
  connection.execute(delete_statistics, {}, nullptr, nothing);
  for (const auto& [place, line] : wanted) {
    const Bound values[] = {Bound(Value(std::string_view(place.first))),
                            Bound(Value(std::string_view(place.second))),
                            Bound(Value(std::string_view(line)))};
    connection.execute(insert_statistics, values, nullptr, nothing);
  }
}

}  // namespace koers::sql
