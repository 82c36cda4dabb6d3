#include "rooms/choices/exploration.h"

#include <algorithm>

namespace koers::choices {

using organisation::Institution;
using people::Person;
using people::Student;

namespace {

// Every word of the names and descriptions of an occupation and of what people call it, made once.
const std::vector<std::vector<std::string>>& words_of_occupations() {
  static const auto all = [] {
    std::vector<std::vector<std::string>> list;
    for (const auto& one : words::occupations()) {
      std::string everyday;
      for (const std::string& word : one.search) everyday += " " + word;
      list.push_back(search_words(everyday + " " + one.name.nl + " " + one.name.en + " " + one.about.nl +
                                  " " + one.about.en + " " + one.day.nl + " " + one.day.en));
    }
    return list;
  }();
  return all;
}

bool every_word_fits(const std::vector<std::string>& sought, const std::vector<std::string>& words) {
  return std::all_of(sought.begin(), sought.end(), [&](const std::string& one) {
    return std::any_of(words.begin(), words.end(),
                       [&](const std::string& word) { return word.starts_with(one); });
  });
}

template <class Item>
bool holds(const std::vector<Item>& list, const Item& item) {
  return std::find(list.begin(), list.end(), item) != list.end();
}

}  // namespace

std::vector<const words::Occupation*> own_occupations(const WorkQuery& query,
                                                      const std::vector<Exploration>& kept) {
  std::vector<const words::Occupation*> found;
  const auto sought = search_words(query.text);
  const auto& all = words::occupations();
  for (std::size_t i = 0; i < all.size(); ++i) {
    const auto& one = all[i];
    if (!query.sectors.empty() && !holds(query.sectors, one.sector)) continue;
    if (!std::all_of(query.asks.begin(), query.asks.end(),
                     [&](const std::string& word) { return holds(one.asks, word); })) {
      continue;
    }
    if (query.only_kept && std::none_of(kept.begin(), kept.end(), [&](const Exploration& exploration) {
          return exploration.kind == ExplorationKind::occupation && exploration.item == one.slug;
        })) {
      continue;
    }
    if (every_word_fits(sought, words_of_occupations()[i])) found.push_back(&one);
  }
  std::sort(found.begin(), found.end(), [](const auto* a, const auto* b) { return a->name.nl < b->name.nl; });
  return found;
}

constexpr sql::Statement select_explorations{"choices.select_explorations", R"(
    SELECT kind, item, name, note, question, kept_on FROM course_explorations
    WHERE institution_id = $1 AND student_id = $2
    ORDER BY kept_on DESC, name COLLATE alphabet, item)"};

std::vector<Exploration> explorations_of(sql::Reader& reader, Id<Institution> institution,
                                         Id<Person> student) {
  return reader.all<Exploration>(select_explorations, institution, student);
}

constexpr sql::Statement select_exploration{"choices.select_exploration", R"(
    SELECT kind, item, name, note, question, kept_on FROM course_explorations
    WHERE institution_id = $1 AND student_id = $2 AND kind = $3 AND item = $4)"};

std::optional<Exploration> exploration_of(sql::Reader& reader, const Student& me, ExplorationKind kind,
                                          const std::string& item) {
  return reader.one<Exploration>(select_exploration, me.institution(), me.id(), kind, item);
}

Exploration locked_exploration(sql::Transaction& tx, const Student& me, ExplorationKind kind,
                               const std::string& item) {
  tx.lock(me.id().value);
  return exploration_of(tx, me, kind, item).value_or(Exploration{.kind = kind, .item = item});
}

constexpr sql::Statement upsert_exploration{"choices.upsert_exploration", R"(
    INSERT INTO course_explorations (institution_id, student_id, kind, item, name, note, question, kept_on)
    VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
    ON CONFLICT (institution_id, student_id, kind, item) DO UPDATE SET
      name = excluded.name, note = excluded.note, question = excluded.question)"};

void save_exploration(sql::Transaction& tx, Id<Institution> institution, Id<Person> student,
                      const Exploration& exploration) {
  tx.run(upsert_exploration, institution, student, exploration.kind, exploration.item, exploration.name,
         exploration.note, exploration.question, exploration.kept_on);
}

void keep_exploration(sql::Transaction& tx, const Student& me, const Exploration& exploration, Day today) {
  tx.lock(me.id().value);
  save_exploration(tx, me.institution(), me.id(), exploration);
  refresh_facts(tx, me.institution(), me.id(), today);
}

constexpr sql::Statement delete_exploration{"choices.delete_exploration", R"(
    DELETE FROM course_explorations WHERE institution_id = $1 AND student_id = $2 AND kind = $3 AND item = $4)"};

void drop_exploration(sql::Transaction& tx, const Student& me, ExplorationKind kind, const std::string& item,
                      Day today) {
  tx.lock(me.id().value);
  tx.run(delete_exploration, me.institution(), me.id(), kind, item);
  refresh_facts(tx, me.institution(), me.id(), today);
}

}  // namespace koers::choices
