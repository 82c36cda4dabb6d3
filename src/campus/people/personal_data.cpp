#include "campus/people/personal_data.h"

#include <algorithm>
#include <cstdio>
#include <ctime>

#include "platform/base/error.h"

namespace koers::people {
namespace {

std::optional<PersonalType> type_of_sign(char sign) {
  switch (sign) {
    case '#':
      return PersonalType::number;
    case '?':
      return PersonalType::yes_or_no;
    case '@':
      return PersonalType::file;
    case '!':
    case '*':
      return PersonalType::identity;
    case '&':
      return PersonalType::person;
    case '$':
      return PersonalType::text;
    default:
      return std::nullopt;
  }
}

PersonalColumn column_of(std::string_view word) {
  const char sign = word.back();
  if (const auto said = type_of_sign(sign)) {
    return {word.substr(0, word.size() - 1), *said, sign == '&' || sign == '*'};
  }
  if (word == "id" || word.ends_with("_id")) return {word, PersonalType::identity};
  if (word.ends_with("_at")) return {word, PersonalType::instant};
  if (word.ends_with("_on")) return {word, PersonalType::day};
  return {word, PersonalType::text};
}

// The pieces of a text between the separators; empty ones are left out.
std::vector<std::string_view> pieces_of(std::string_view text, char separator) {
  std::vector<std::string_view> pieces;
  while (!text.empty()) {
    const auto end = std::min(text.find(separator), text.size());
    if (end > 0) pieces.push_back(text.substr(0, end));
    text.remove_prefix(std::min(end + 1, text.size()));
  }
  return pieces;
}

// 2026-11-23T08:00:00Z
std::string instant_text(std::int64_t seconds) {
  const std::time_t time = seconds;
  std::tm parts{};
  gmtime_r(&time, &parts);
  char text[32];
  std::strftime(text, sizeof text, "%Y-%m-%dT%H:%M:%SZ", &parts);
  return text;
}

std::string value_text(const sql::Row& row, int place, PersonalType type) {
  switch (type) {
    case PersonalType::number:
      return std::to_string(row.integer(place));
    case PersonalType::yes_or_no:
      return row.boolean(place) ? "true" : "false";
    case PersonalType::identity:
    case PersonalType::person:
      return id_text(row.integer(place));
    case PersonalType::instant:
      return instant_text(row.integer(place));
    case PersonalType::text:
    case PersonalType::day:
    case PersonalType::file:
      return std::string(row.text(place));
  }
  return {};
}

// All parts come from the lines in the program, none from a visitor.
std::string query_of(const PersonalTable& table, const std::vector<PersonalColumn>& columns) {
  std::string list, order;
  for (std::size_t i = 0; i < columns.size(); ++i) {
    list += (i == 0 ? "" : ", ") + std::string(columns[i].name);
    order += (i == 0 ? "" : ", ") + std::to_string(i + 1);
  }
  std::string query = "SELECT " + list + " FROM " + std::string(table.table) +
                      " WHERE institution_id = $1 AND " + std::string(table.person) + " = $2";
  if (!table.only.empty()) query += " AND " + std::string(table.only);
  return query + " ORDER BY " + order;
}

}  // namespace

std::vector<PersonalColumn> columns_of(const PersonalTable& table) {
  std::vector<PersonalColumn> columns;
  for (const auto word : pieces_of(table.columns, ' ')) columns.push_back(column_of(word));
  return columns;
}

std::vector<HeldBackColumn> held_back_of(const PersonalTable& table) {
  std::vector<HeldBackColumn> columns;
  for (auto piece : pieces_of(table.held_back, ';')) {
    piece.remove_prefix(std::min(piece.find_first_not_of(' '), piece.size()));
    const auto colon = piece.find(": ");
    check(colon != std::string_view::npos, "a column that is held back has a reason");
    columns.push_back({column_of(piece.substr(0, colon)), piece.substr(colon + 2)});
  }
  return columns;
}

void each_row(sql::Reader& reader, const PersonalTable& table, Id<organisation::Institution> institution,
              Id<Person> person, const std::function<void(const PersonalRow&)>& take) {
  const auto columns = columns_of(table);
  const std::string query = query_of(table, columns);
  const std::string name = "personal_data." + std::string(table.table);
  reader.rows(
      {name, query},
      [&](const sql::Row& row) {
        PersonalRow values;
        for (int i = 0; i < row.columns(); ++i) {
          if (row.is_null(i)) {
            values.emplace_back(std::nullopt);
          } else {
            values.emplace_back(value_text(row, i, columns[static_cast<std::size_t>(i)].type));
          }
        }
        take(values);
      },
      institution, person);
}

namespace {

std::string commas(const std::vector<std::string_view>& names) {
  std::string list;
  for (const auto name : names) list += (list.empty() ? "" : ", ") + std::string(name);
  return list;
}

// What the columns of a table are for when a person is erased.
struct Erasing {
  std::vector<std::string_view> files;  // hold keys
  std::vector<std::string_view> names;  // name the person in rows that stay
};

Erasing erasing_of(const PersonalTable& table) {
  Erasing erasing;
  if (table.erase == Erasure::person) erasing.names.push_back(table.person);
  const auto look_at = [&](const PersonalColumn& column) {
    if (column.type == PersonalType::file) erasing.files.push_back(column.name);
    if (column.names_somebody) erasing.names.push_back(column.name);
  };
  for (const auto& column : columns_of(table)) look_at(column);
  for (const auto& held : held_back_of(table)) look_at(held.column);
  return erasing;
}

void erase_rows(sql::Transaction& tx, const PersonalTable& table, const Erasing& erasing,
                Id<organisation::Institution> institution, Id<Person> person,
                std::vector<std::string>& keys) {
  std::string rows = std::string(table.person) + " = $2";
  if (!table.erase_also.empty()) rows = "(" + rows + " OR " + std::string(table.erase_also) + ")";
  std::string query = "DELETE FROM " + std::string(table.table) + " WHERE institution_id = $1 AND " + rows;
  if (!erasing.files.empty()) query += " RETURNING " + commas(erasing.files);
  const std::string name = "personal_data.erase_" + std::string(table.table);
  if (erasing.files.empty()) {
    tx.run({name, query}, institution, person);
    return;
  }
  tx.rows(
      {name, query},
      [&](const sql::Row& row) {
        for (int i = 0; i < row.columns(); ++i) {
          if (!row.is_null(i) && !row.text(i).empty()) keys.emplace_back(row.text(i));
        }
      },
      institution, person);
}

// The person becomes 0, nobody, where a row stays.
void erase_name(sql::Transaction& tx, const PersonalTable& table, std::string_view column,
                Id<organisation::Institution> institution, Id<Person> person) {
  const std::string query = "UPDATE " + std::string(table.table) + " SET " + std::string(column) +
                            " = 0 WHERE institution_id = $1 AND " + std::string(column) + " = $2";
  const std::string name = "personal_data.erase_" + std::string(table.table) + "_" + std::string(column);
  tx.run({name, query}, institution, person);
}

}  // namespace

std::vector<std::string> erase(sql::Transaction& tx, std::span<const PersonalTable> tables,
                               Id<organisation::Institution> institution, Id<Person> person) {
  std::vector<std::string> keys;
  for (const PersonalTable& table : tables) {
    const Erasing erasing = erasing_of(table);
    if (table.erase_by != nullptr) {
      table.erase_by(tx, institution, person);
    } else if (table.erase == Erasure::rows) {
      erase_rows(tx, table, erasing, institution, person, keys);
    }
    for (const auto column : erasing.names) erase_name(tx, table, column, institution, person);
  }
  return keys;
}

}  // namespace koers::people
