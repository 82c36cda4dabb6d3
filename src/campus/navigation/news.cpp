#include "campus/navigation/news.h"

namespace koers::navigation {

using organisation::Institution;
using people::Person;

namespace {

constexpr sql::Statement upsert_news{"campus.upsert_news", R"(
    INSERT INTO campus_news (institution_id, person_id, room, count) VALUES ($1, $2, $3, $4)
    ON CONFLICT (institution_id, person_id, room) DO UPDATE SET count = excluded.count)"};
constexpr sql::Statement delete_news{"campus.delete_news", R"(
    DELETE FROM campus_news WHERE institution_id = $1 AND person_id = $2 AND room = $3)"};
constexpr sql::Statement sum_news{"campus.sum_news", R"(
    SELECT CAST(COALESCE(SUM(count), 0) AS BIGINT) FROM campus_news WHERE institution_id = $1 AND person_id = $2)"};

}  // namespace

void keep_news(sql::Transaction& tx, Id<Institution> institution, Id<Person> person, std::string_view room,
               int count) {
  if (count == 0) {
    tx.run(delete_news, institution, person, room);
  } else {
    tx.run(upsert_news, institution, person, room, count);
  }
}

int news_of(sql::Reader& reader, Id<Institution> institution, Id<Person> person) {
  return static_cast<int>(reader.one<std::int64_t>(sum_news, institution, person).value_or(0));
}

}  // namespace koers::navigation
