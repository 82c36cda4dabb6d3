// Which companies may be one and the same: by name and town, and by who works there.
#include <algorithm>
#include <set>

#include "rooms/companies/merge.h"

namespace koers::companies {

using organisation::Institution;

namespace {

constexpr std::size_t most_doubles = 5;

// Words that are in many names and tell no company from another.
bool says_little(const std::string& word) {
  static const std::set<std::string> little{
      "de", "het", "een", "bv",  "b",  "v",  "nv",      "vof",     "stichting", "firma",
      "fa", "en",  "van", "der", "te", "in", "bedrijf", "holding", "the",       "vereniging"};
  return little.contains(word);
}

// The words of a name that tell it from others; of a name of nothing but small words all of them.
std::set<std::string> telling_words(const std::string& name) {
  std::set<std::string> all, telling;
  std::string word;
  for (const char sign : slug_of(name) + "-") {
    if (sign != '-') {
      word += sign;
      continue;
    }
    if (!word.empty()) all.insert(word);
    if (!word.empty() && !says_little(word)) telling.insert(word);
    word.clear();
  }
  return telling.empty() ? all : telling;
}

bool holds_all(const std::set<std::string>& large, const std::set<std::string>& small) {
  return std::includes(large.begin(), large.end(), small.begin(), small.end());
}

std::optional<Likeness> likeness_of(const Company& one, const Company& other) {
  const auto words = telling_words(one.name), others = telling_words(other.name);
  const std::string place = compared(one.place), other_place = compared(other.place);
  if (words == others && (place == other_place || place.empty() || other_place.empty())) {
    return Likeness::same_name;
  }
  const bool is_near = holds_all(words, others) || holds_all(others, words);
  if (is_near && !place.empty() && place == other_place) return Likeness::near_name;
  return std::nullopt;
}

// Companies with one of these words in their name. $3 holds the words.
constexpr sql::Statement select_alike{"companies.select_alike", R"(
    SELECT c.id, c.slug, c.name, c.place, c.sector, c.recognised_on, c.recognised_by
    FROM placements_companies c
    WHERE c.institution_id = $1 AND c.kept_id = c.id AND c.id <> $2
      AND EXISTS (SELECT 1 FROM text_list($3) w WHERE c.slug LIKE '%' || w.value || '%')
    ORDER BY c.id LIMIT 500)"};

struct SharedColumns {
  Id<Company> id;
  std::string slug, name, place, sector;
  std::optional<Day> recognised_on;
  std::string recognised_by, trainer;
};
// Companies where somebody works with the address of somebody at this one.
constexpr sql::Statement select_shared{"companies.select_with_shared_trainer", R"(
    SELECT k.id, k.slug, k.name, k.place, k.sector, k.recognised_on, k.recognised_by, t.name
    FROM placements_companies o
    JOIN placements_trainers m ON m.institution_id = o.institution_id AND m.company_id = o.id
    JOIN placements_trainers t ON t.institution_id = m.institution_id AND LOWER(t.email) = LOWER(m.email)
    JOIN placements_companies c ON c.institution_id = t.institution_id AND c.id = t.company_id
    JOIN placements_companies k ON k.institution_id = c.institution_id AND k.id = c.kept_id
    WHERE o.institution_id = $1 AND o.kept_id = $2 AND m.email <> '' AND k.id <> $2
    ORDER BY k.id, t.id LIMIT 20)"};

bool is_among(const std::vector<LikelyDouble>& all, Id<Company> id) {
  return std::any_of(all.begin(), all.end(), [&](const auto& one) { return one.company.id == id; });
}

}  // namespace

std::vector<LikelyDouble> likely_doubles(sql::Reader& reader, Id<Institution> institution,
                                         const Company& company) {
  std::vector<LikelyDouble> all;
  for (auto& row : reader.all<SharedColumns>(select_shared, institution, company.id)) {
    if (is_among(all, row.id)) continue;
    all.push_back({{row.id, row.slug, row.name, row.place, row.sector, row.recognised_on, row.recognised_by},
                   Likeness::same_trainer,
                   row.trainer});
  }
  const auto words = telling_words(company.name);
  const std::vector<std::string> list(words.begin(), words.end());
  for (auto& other : reader.all<Company>(select_alike, institution, company.id, sql::text_list(list))) {
    const auto likeness = likeness_of(company, other);
    if (likeness && !is_among(all, other.id)) all.push_back({std::move(other), *likeness});
  }
  std::stable_sort(all.begin(), all.end(),
                   [](const auto& a, const auto& b) { return a.likeness < b.likeness; });
  if (all.size() > most_doubles) all.resize(most_doubles);
  return all;
}

std::vector<CompanyRow> others_found(sql::Reader& reader, Id<Institution> institution, const Company& company,
                                     const CompanySearch& search, Day today) {
  auto rows = companies(reader, institution, search, today, {.limit = 21, .offset = 0});
  std::erase_if(rows, [&](const CompanyRow& row) { return row.id == company.id; });
  if (rows.size() > 20) rows.resize(20);
  return rows;
}

}  // namespace koers::companies
