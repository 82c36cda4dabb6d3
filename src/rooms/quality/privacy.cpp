// The personal data of this room: the note that a student's facts changed, and who judged a criterion (AVG
// 17).
#include "campus/people/personal_data.h"
#include "rooms/quality/quality.h"

namespace koers::quality {

// The highest version stays, or its number would be given out again and what is kept in memory would miss a
// change; it is then an id that belongs to nobody.
constexpr sql::Statement forget_changes{"quality.forget_changes", R"(
    DELETE FROM quality_changes
    WHERE institution_id = $1 AND student_id = $2 AND version < (
      SELECT max(c.version) FROM quality_changes c WHERE c.institution_id = $1))"};

constexpr sql::Statement forget_who_judged{"quality.forget_who_judged", R"(
    UPDATE quality_judgements SET person_id = 0 WHERE institution_id = $1 AND person_id = $2)"};

void forget(sql::Transaction& tx, Id<organisation::Institution> institution, Id<people::Person> person) {
  tx.run(forget_changes, institution, person);
  tx.run(forget_who_judged, institution, person);
}

// What a student takes along, table by table (campus/people/personal_data.h): a new table is one line here.
constexpr people::PersonalTable personal[] = {
    {"changes", "quality_changes", "version#"},
    {"judgements", "quality_judgements",
     "unit_kind unit_id criterion judged_at framework_version judgement evidence_state "
     "why",
     "person_id"},
};

std::span<const people::PersonalTable> personal_tables() { return personal; }

}  // namespace koers::quality
