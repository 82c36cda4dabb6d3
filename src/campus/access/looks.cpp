#include "campus/access/looks.h"

namespace koers::access {

using organisation::Institution;
using people::Person;

constexpr sql::Statement select_opened_today{"campus.select_opened_today", R"(
    SELECT thing_id FROM campus_opened_things
    WHERE institution_id = $1 AND student_id = $2 AND thing_id = $3 AND viewer_id = $4 AND opened_on = $5)"};

constexpr sql::Statement insert_opened_thing{"campus.insert_opened_thing", R"(
    INSERT INTO campus_opened_things (institution_id, student_id, thing_id, viewer_id, opened_on, looked_at)
    VALUES ($1, $2, $3, $4, $5, $6)
    ON CONFLICT DO NOTHING)"};

void note_opened(http::Visit& visit, const people::SignedIn& viewer, Id<Person> student, std::int64_t thing) {
  const auto known = visit.db().one<std::int64_t>(select_opened_today, viewer.institution(), student, thing,
                                                  viewer.id(), visit.today);
  if (known) return;
  visit.write([&](sql::Transaction& tx) {
    tx.run(insert_opened_thing, viewer.institution(), student, thing, viewer.id(), visit.today, visit.now);
  });
}

constexpr sql::Statement select_opened_things{"campus.select_opened_things", R"(
    SELECT o.looked_at, o.viewer_id, p.given_name, p.infix, p.family_name, o.thing_id
    FROM campus_opened_things o
    JOIN campus_people p ON p.institution_id = o.institution_id AND p.id = o.viewer_id
    WHERE o.institution_id = $1 AND o.student_id = $2
    ORDER BY o.looked_at DESC, o.viewer_id, o.thing_id)"};

std::vector<OpenedThing> opened_things(sql::Reader& reader, Id<Institution> institution, Id<Person> student) {
  return reader.all<OpenedThing>(select_opened_things, institution, student);
}

}  // namespace koers::access
