#include "rooms/choices/occupation.h"

#include <algorithm>
#include <cctype>
#include <unordered_map>

namespace koers::choices {

using organisation::Institution;

std::vector<std::string> search_words(std::string_view text) {
  std::vector<std::string> words;
  std::string word;
  for (const char sign : people::search_text(text) + " ") {
    const auto byte = static_cast<unsigned char>(sign);
    if (byte < 0x80 && std::isalnum(byte)) {
      word += sign;
      continue;
    }
    if (word.size() >= 2) words.push_back(word);
    word.clear();
  }
  return words;
}

namespace {

constexpr std::size_t most_words = 3;

// What a statement needs to find one word: its first two letters, and the whole as the beginning of a word.
struct Sought {
  std::string head, like;
};

Sought sought(const std::vector<std::string>& words, std::size_t index) {
  if (index >= words.size()) return {};
  return {words[index].substr(0, 2), words[index] + "%"};
}

std::vector<std::string> query_words(const std::string& query) {
  auto words = search_words(query);
  // The longest say most.
  std::sort(words.begin(), words.end(),
            [](const std::string& a, const std::string& b) { return a.size() > b.size(); });
  if (words.size() > most_words) words.resize(most_words);
  return words;
}

constexpr sql::Statement select_listed{"choices.select_listed_occupations", R"(
    SELECT o.slug, o.name, o.other_names, o.description, o.family
    FROM course_occupations o
    WHERE o.institution_id = $1
      AND ($2 = '' OR o.id IN (SELECT w.occupation_id FROM course_occupation_words w
                               WHERE w.institution_id = $1 AND w.head = $2 AND w.word LIKE $3))
      AND ($4 = '' OR o.id IN (SELECT w.occupation_id FROM course_occupation_words w
                               WHERE w.institution_id = $1 AND w.head = $4 AND w.word LIKE $5))
      AND ($6 = '' OR o.id IN (SELECT w.occupation_id FROM course_occupation_words w
                               WHERE w.institution_id = $1 AND w.head = $6 AND w.word LIKE $7))
    ORDER BY CASE WHEN o.slug LIKE $8 THEN 0 ELSE 1 END, o.name COLLATE alphabet, o.id
    LIMIT $9 OFFSET $10)"};

constexpr sql::Statement count_listed{"choices.count_listed_occupations", R"(
    SELECT COUNT(*)
    FROM course_occupations o
    WHERE o.institution_id = $1
      AND ($2 = '' OR o.id IN (SELECT w.occupation_id FROM course_occupation_words w
                               WHERE w.institution_id = $1 AND w.head = $2 AND w.word LIKE $3))
      AND ($4 = '' OR o.id IN (SELECT w.occupation_id FROM course_occupation_words w
                               WHERE w.institution_id = $1 AND w.head = $4 AND w.word LIKE $5))
      AND ($6 = '' OR o.id IN (SELECT w.occupation_id FROM course_occupation_words w
                               WHERE w.institution_id = $1 AND w.head = $6 AND w.word LIKE $7)))"};

constexpr sql::Statement select_listed_by_slug{"choices.select_listed_occupation", R"(
    SELECT slug, name, other_names, description, family FROM course_occupations
    WHERE institution_id = $1 AND slug = $2)"};

constexpr sql::Statement select_electives{"choices.select_electives", R"(
    SELECT code, name, hours, explanation FROM course_electives
    WHERE institution_id = $1 AND (search_name LIKE $2 OR code = $3)
    ORDER BY name COLLATE alphabet, code LIMIT $4 OFFSET $5)"};

constexpr sql::Statement count_like{"choices.count_electives", R"(
    SELECT COUNT(*) FROM course_electives WHERE institution_id = $1 AND (search_name LIKE $2 OR code = $3))"};

constexpr sql::Statement select_elective{"choices.select_elective", R"(
    SELECT code, name, hours, explanation FROM course_electives WHERE institution_id = $1 AND code = $2)"};

// Who types a name finds it before the names that only contain it: a slug begins with the words of the name.
std::string slug_that_begins_with(const std::string& query) {
  std::string like;
  for (const std::string& word : search_words(query)) like += word + "-";
  return like.empty() ? like : like + "%";
}

std::string like_of(const std::string& query) {
  std::string like = "%";
  for (const std::string& word : search_words(query)) like += word + "%";
  return like;
}

}  // namespace

std::vector<ListedOccupation> listed_occupations(sql::Reader& reader, Id<Institution> institution,
                                                 const std::string& query, int limit, int offset) {
  const auto words = query_words(query);
  const Sought a = sought(words, 0), b = sought(words, 1), c = sought(words, 2);
  return reader.all<ListedOccupation>(select_listed, institution, a.head, a.like, b.head, b.like, c.head,
                                      c.like, slug_that_begins_with(query), limit, offset);
}

int count_listed_occupations(sql::Reader& reader, Id<Institution> institution, const std::string& query) {
  const auto words = query_words(query);
  const Sought a = sought(words, 0), b = sought(words, 1), c = sought(words, 2);
  return reader.one<int>(count_listed, institution, a.head, a.like, b.head, b.like, c.head, c.like)
      .value_or(0);
}

std::optional<ListedOccupation> listed_occupation(sql::Reader& reader, Id<Institution> institution,
                                                  const std::string& slug) {
  return reader.one<ListedOccupation>(select_listed_by_slug, institution, slug);
}

std::vector<Elective> electives_like(sql::Reader& reader, Id<Institution> institution,
                                     const std::string& query, sql::Window window) {
  return reader.all<Elective>(select_electives, institution, like_of(query), query, window.limit,
                              window.offset);
}

int count_electives_like(sql::Reader& reader, Id<Institution> institution, const std::string& query) {
  return reader.one<int>(count_like, institution, like_of(query), query).value_or(0);
}

std::optional<Elective> elective_with_code(sql::Reader& reader, Id<Institution> institution,
                                           const std::string& code) {
  return reader.one<Elective>(select_elective, institution, code);
}

// ---- taking lists in

namespace {

constexpr sql::Statement select_known{"choices.select_known_occupations", R"(
    SELECT id, uri, slug, name, other_names, description, family FROM course_occupations WHERE institution_id = $1)"};

constexpr sql::Statement upsert_occupation{"choices.upsert_occupation", R"(
    INSERT INTO course_occupations (institution_id, id, uri, slug, name, other_names, description, family)
    VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
    ON CONFLICT (institution_id, id) DO UPDATE SET
      name = excluded.name, other_names = excluded.other_names,
      description = excluded.description, family = excluded.family)"};

constexpr sql::Statement delete_words{"choices.delete_occupation_words", R"(
    DELETE FROM course_occupation_words WHERE institution_id = $1 AND occupation_id = $2)"};

constexpr sql::Statement insert_word{"choices.insert_occupation_word", R"(
    INSERT INTO course_occupation_words (institution_id, head, word, occupation_id) VALUES ($1, $2, $3, $4)
    ON CONFLICT DO NOTHING)"};

constexpr sql::Statement upsert_elective{"choices.upsert_elective", R"(
    INSERT INTO course_electives (institution_id, code, name, search_name, hours, explanation)
    VALUES ($1, $2, $3, $4, $5, $6)
    ON CONFLICT (institution_id, code) DO UPDATE SET
      name = excluded.name, search_name = excluded.search_name, hours = excluded.hours,
      explanation = excluded.explanation)"};

struct Known {
  std::int64_t id;
  std::string uri, slug, name, other_names, description, family;
};

bool same(const Known& a, const OccupationRow& b) {
  return a.name == b.name && a.other_names == b.other_names && a.description == b.description &&
         a.family == b.family;
}

std::string slug_for(const OccupationRow& row) {
  std::string slug;
  for (const std::string& word : search_words(row.name)) {
    for (const char sign : word) {
      if (std::isalnum(static_cast<unsigned char>(sign))) slug += sign;
    }
    slug += '-';
  }
  for (const char sign : row.code) slug += std::isalnum(static_cast<unsigned char>(sign)) ? sign : '-';
  return slug;
}

}  // namespace

ListCount keep_occupations(sql::Transaction& tx, Id<Institution> institution, std::vector<OccupationRow> rows,
                           const OccupationColumns& columns, IdSource& ids) {
  std::unordered_map<std::string, Known> known;
  for (auto& one : tx.all<Known>(select_known, institution)) {
    std::string uri = one.uri;
    known.emplace(std::move(uri), std::move(one));
  }
  ListCount count;
  for (OccupationRow& row : rows) {
    const auto found = known.find(row.uri);
    if (found != known.end() && !columns.other_names) row.other_names = found->second.other_names;
    if (found != known.end() && !columns.family) row.family = found->second.family;
    if (found != known.end() && same(found->second, row)) {
      ++count.unchanged;
      continue;
    }
    const bool is_new = found == known.end();
    const std::int64_t id = is_new ? ids.next_value() : found->second.id;
    tx.run(upsert_occupation, institution, id, row.uri, is_new ? slug_for(row) : found->second.slug, row.name,
           row.other_names, row.description, row.family);
    if (!is_new) tx.run(delete_words, institution, id);
    for (const std::string& word : search_words(row.name + "\n" + row.other_names)) {
      tx.run(insert_word, institution, word.substr(0, 2), word, id);
    }
    ++(is_new ? count.added : count.changed);
  }
  return count;
}

ListCount keep_electives(sql::Transaction& tx, Id<Institution> institution, std::vector<Elective> rows,
                         const ElectiveColumns& columns) {
  ListCount count;
  for (Elective& row : rows) {
    const auto found = elective_with_code(tx, institution, row.code);
    if (found && !columns.hours) row.hours = found->hours;
    if (found && !columns.explanation) row.explanation = found->explanation;
    if (found && *found == row) {
      ++count.unchanged;
      continue;
    }
    tx.run(upsert_elective, institution, row.code, row.name, people::search_text(row.name), row.hours,
           row.explanation);
    ++(found ? count.changed : count.added);
  }
  return count;
}

}  // namespace koers::choices
