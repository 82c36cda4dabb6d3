#include "campus/people/names.h"

namespace koers::people {

constexpr sql::Statement select_people_named{"campus.select_people_named", R"(
    SELECT id, given_name, infix, family_name FROM campus_people
    WHERE institution_id = $1 AND id IN (SELECT value FROM id_list($2)))"};

std::map<Id<Person>, Person> people_named(sql::Reader& reader, Id<organisation::Institution> institution,
                                          std::span<const Id<Person>> ids) {
  std::map<Id<Person>, Person> named;
  if (ids.empty()) return named;
  reader.each<Person>(
      select_people_named, [&](Person&& one) { named.emplace(one.id, std::move(one)); }, institution,
      sql::id_list(ids));
  return named;
}

}  // namespace koers::people
