#include "rooms/experiences/rest.h"

#include <algorithm>

namespace koers::experiences {

using organisation::Institution;
using people::Person;

constexpr sql::Statement select_rest{"experiences.select_rest", R"(
    SELECT id, begins_on, ends_on, audience FROM portfolio_rests
    WHERE institution_id = $1 AND student_id = $2 AND begins_on <= $3 AND ends_on >= $3
    ORDER BY ends_on DESC, id DESC LIMIT 1)"};

std::optional<Rest> rest_on(sql::Reader& reader, Id<Institution> institution, Id<Person> student, Day day) {
  return reader.one<Rest>(select_rest, institution, student, day);
}

std::optional<Day> rests_until(sql::Reader& reader, const people::Student& me, Day today) {
  const auto rest = rest_on(reader, me.institution(), me.id(), today);
  return rest ? std::optional(rest->ends_on) : std::nullopt;
}

constexpr sql::Statement upsert_rest{"experiences.upsert_rest", R"(
    INSERT INTO portfolio_rests (institution_id, student_id, id, begins_on, ends_on, audience)
    VALUES ($1, $2, $3, $4, $5, $6)
    ON CONFLICT (institution_id, student_id, id) DO UPDATE SET ends_on = excluded.ends_on,
      audience = excluded.audience)"};

void import_rest(sql::Transaction& tx, Id<Institution> institution, Id<Person> student, std::int64_t id,
                 Day begins_on, Day ends_on, Audience audience) {
  tx.run(upsert_rest, institution, student, id, begins_on, ends_on, audience);
}

void begin_rest(sql::Transaction& tx, const people::Student& me, IdSource& ids, Day today, int weeks,
                Audience audience) {
  const auto institution = me.institution();
  tx.lock(me.id().value);
  const auto now = rest_on(tx, institution, me.id(), today);
  const Day ends_on = today + 7 * std::clamp(weeks, 1, most_weeks_of_rest);
  import_rest(tx, institution, me.id(), now ? now->id.value : ids.next_value(), now ? now->begins_on : today,
              ends_on, audience);
  refresh_facts(tx, institution, me.id(), today);
}

constexpr sql::Statement delete_rest{"experiences.delete_rest", R"(
    DELETE FROM portfolio_rests WHERE institution_id = $1 AND student_id = $2 AND id = $3)"};

void end_rest(sql::Transaction& tx, const people::Student& me, Day today) {
  const auto institution = me.institution();
  tx.lock(me.id().value);
  const auto now = rest_on(tx, institution, me.id(), today);
  if (!now) return;
  if (now->begins_on == today) {
    tx.run(delete_rest, institution, me.id(), now->id);
  } else {
    import_rest(tx, institution, me.id(), now->id.value, now->begins_on, today - 1, now->audience);
  }
  refresh_facts(tx, institution, me.id(), today);
}

}  // namespace koers::experiences
