#include "rooms/help/instrument.h"

#include "platform/base/error.h"

namespace koers::help {

using organisation::Institution;
using people::Person;
using people::Student;

constexpr sql::Statement select_instruments{"help.select_instruments", R"(
    SELECT id, name, taken_on, by_whom, says, meaning, valid_until, audience
    FROM help_instruments
    WHERE institution_id = $1 AND student_id = $2 AND dropped_at IS NULL AND (audience = 'guides' OR $3)
    ORDER BY taken_on DESC, id DESC)"};

std::vector<Instrument> instruments_of(sql::Reader& reader, const Student& me) {
  return reader.all<Instrument>(select_instruments, me.institution(), me.id(), true);
}

std::vector<Instrument> instruments_shown(sql::Reader& reader, const access::GuidedStudent& student) {
  return reader.all<Instrument>(select_instruments, student.institution(), student.id(), false);
}

Instrument instrument_of(sql::Reader& reader, const Student& me, Id<Instrument> id) {
  for (Instrument& one : instruments_of(reader, me)) {
    if (one.id == id) return std::move(one);
  }
  throw NotFound("instrument");
}

constexpr sql::Statement upsert_instrument{"help.upsert_instrument", R"(
    INSERT INTO help_instruments (institution_id, student_id, id, name, taken_on, by_whom, says, meaning, valid_until,
                                  audience, added_at, dropped_at)
    VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, NULL)
    ON CONFLICT (institution_id, student_id, id) DO UPDATE SET
      name = excluded.name, taken_on = excluded.taken_on, by_whom = excluded.by_whom, says = excluded.says,
      meaning = excluded.meaning, valid_until = excluded.valid_until, audience = excluded.audience)"};

void import_instrument(sql::Transaction& tx, Id<Institution> institution, Id<Person> student,
                       Id<Instrument> id, const InstrumentDraft& draft, Instant now) {
  tx.run(upsert_instrument, institution, student, id, draft.name, draft.taken_on.value(), draft.by_whom,
         draft.says, draft.meaning, draft.valid_until, draft.audience, now);
}

void save_instrument(sql::Transaction& tx, const Student& me, Id<Instrument> id, const InstrumentDraft& draft,
                     Instant now) {
  import_instrument(tx, me.institution(), me.id(), id, draft, now);
}

constexpr sql::Statement update_dropped_instrument{"help.update_instrument_dropped", R"(
    UPDATE help_instruments SET dropped_at = $4 WHERE institution_id = $1 AND student_id = $2 AND id = $3)"};

void drop_instrument(sql::Transaction& tx, const Student& me, Id<Instrument> id, Instant now) {
  if (tx.run(update_dropped_instrument, me.institution(), me.id(), id, now) == 0)
    throw NotFound("instrument");
}

void bring_back_instrument(sql::Transaction& tx, const Student& me, Id<Instrument> id) {
  if (tx.run(update_dropped_instrument, me.institution(), me.id(), id, std::nullopt) == 0) {
    throw NotFound("instrument");
  }
}

constexpr sql::Statement delete_dropped{"help.delete_dropped_instruments", R"(
    DELETE FROM help_instruments WHERE dropped_at < $1)"};

std::int64_t erase_dropped_instruments(sql::Transaction& tx, Instant now) {
  return tx.run(delete_dropped, now - 86'400);
}

}  // namespace koers::help
