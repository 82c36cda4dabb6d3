#include "campus/facts/recount.h"

#include <algorithm>
#include <string>
#include <vector>

namespace koers::facts {
namespace {

// Few enough that nobody who writes meanwhile waits for long.
constexpr std::size_t rows_at_once = 50;

// $1 is the institution, $2 the day, $3 the instant at which the next one begins.
std::string overtaken_in(const Declaration& declaration) {
  const std::string id(id_column(declaration.subject));
  std::string conditions;
  if (has_recount_on(declaration)) conditions = "recount_on <= CAST($2 AS TEXT)";
  if (has_recount_at(declaration)) {
    conditions += std::string(conditions.empty() ? "" : " OR ") + "recount_at < CAST($3 AS BIGINT)";
  }
  return "SELECT " + id + " FROM " + std::string(declaration.table) + " WHERE institution_id = $1 AND (" +
         conditions + ") AND CAST($2 AS TEXT) IS NOT NULL AND CAST($3 AS BIGINT) IS NOT NULL ORDER BY " + id;
}

std::vector<std::int64_t> overtaken(sql::Database& database, const Declaration& declaration,
                                    Id<organisation::Institution> institution, Day today) {
  const std::string text = overtaken_in(declaration);
  const auto snapshot = database.snapshot();
  return snapshot->reader().all<std::int64_t>({"facts.overtaken", text}, institution, today,
                                              instant_of(today + 1, 0));
}

void write(sql::Database& database, const Declaration& declaration, Id<organisation::Institution> institution,
           std::span<const std::int64_t> subjects, Day today) {
  database.write([&](sql::Transaction& tx) {
    for (const std::int64_t subject : subjects) {
      tx.lock(subject);
      refresh(tx, declaration, institution, subject, today);
    }
  });
}

}  // namespace

std::int64_t write_overtaken(sql::Database& database, std::span<const Declaration> declarations, Day today) {
  std::int64_t count = 0;
  const auto institutions = organisation::institutions(database.snapshot()->reader());
  for (const auto& institution : institutions) {
    for (const Declaration& declaration : declarations) {
      if (declaration.recount == Recount::never) continue;
      const auto subjects = overtaken(database, declaration, institution.id, today);
      for (std::size_t at = 0; at < subjects.size(); at += rows_at_once) {
        const std::size_t some = std::min(rows_at_once, subjects.size() - at);
        write(database, declaration, institution.id, {subjects.data() + at, some}, today);
      }
      count += static_cast<std::int64_t>(subjects.size());
    }
  }
  return count;
}

}  // namespace koers::facts
