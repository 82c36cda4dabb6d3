#include "campus/people/personal_data.h"

#include <cstdio>
#include <ctime>

namespace koers::people {
namespace {

PersonalType type_of_sign(char sign) {
  switch (sign) {
    case '#':
      return PersonalType::number;
    case '?':
      return PersonalType::yes_or_no;
    case '@':
      return PersonalType::file;
    case '!':
      return PersonalType::identity;
    case '&':
      return PersonalType::person;
    default:
      return PersonalType::text;
  }
}

PersonalColumn column_of(std::string_view word) {
  if (word.back() == '$') return {word.substr(0, word.size() - 1), PersonalType::text};
  const PersonalType said = type_of_sign(word.back());
  if (said != PersonalType::text) return {word.substr(0, word.size() - 1), said};
  if (word == "id" || word.ends_with("_id")) return {word, PersonalType::identity};
  if (word.ends_with("_at")) return {word, PersonalType::instant};
  if (word.ends_with("_on")) return {word, PersonalType::day};
  return {word, PersonalType::text};
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
  std::string_view rest = table.columns;
  while (!rest.empty()) {
    const auto end = std::min(rest.find(' '), rest.size());
    if (end > 0) columns.push_back(column_of(rest.substr(0, end)));
    rest.remove_prefix(std::min(end + 1, rest.size()));
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

}  // namespace koers::people
