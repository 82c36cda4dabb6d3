#include "rooms/placements/expectation.h"

#include <algorithm>

#include "platform/base/error.h"

namespace koers::placements {

using organisation::Institution;
using people::Person;

std::optional<Pact> pact_of(sql::Reader& reader, Id<Institution> institution, const Placement& placement) {
  const auto of = [&](Id<Company> company) {
    return companies::pact_for(pacts_of(reader, institution, company), placement.begins_on,
                               placement.last_on());
  };
  // What was agreed with the company as it was called then holds on for this placement.
  auto own = of(placement.written_at_id);
  return own || placement.written_at_id == placement.company_id ? own : of(placement.company_id);
}

namespace {

constexpr sql::Statement select_happenings{"placements.select_happenings", R"(
    SELECT number, outcome, words, said_by, said_at FROM placements_happenings
    WHERE institution_id = $1 AND student_id = $2 AND placement_id = $3 AND version = $4 ORDER BY number)"};

constexpr sql::Statement upsert_happening{"placements.upsert_happening", R"(
    INSERT INTO placements_happenings (institution_id, student_id, placement_id, version, number, outcome, words, line,
                                       said_by, said_at)
    VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
    ON CONFLICT (institution_id, student_id, placement_id, version, number) DO UPDATE SET
      outcome = excluded.outcome, words = excluded.words, line = excluded.line, said_by = excluded.said_by,
      said_at = excluded.said_at)"};

}  // namespace

std::vector<Happening> happenings_of(sql::Reader& reader, Id<Institution> institution, Id<Person> student,
                                     Id<Placement> placement, int version) {
  return reader.all<Happening>(select_happenings, institution, student, placement, version);
}

void say_happened(sql::Transaction& tx, const PlacementSeat& seat, const Pact& pact, int number,
                  const HappeningDraft& draft, const std::string& said_by, Instant now) {
  must_write(seat);
  tx.lock(seat.student().id.value);
  const auto line = std::find_if(pact.lines.begin(), pact.lines.end(),
                                 [&](const Expectation& one) { return one.number == number; });
  if (line == pact.lines.end()) throw NotFound("expectation");
  tx.run(upsert_happening, seat.institution(), seat.student().id, seat.placement().id, pact.version, number,
         draft.outcome, draft.words, line->words, said_by, now);
}

}  // namespace koers::placements
