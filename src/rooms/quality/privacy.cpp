// The personal data of this room: the note that a student's facts changed, and who judged a criterion. A
// judgement itself is the team's and stays.
#include "rooms/quality/privacy.h"

namespace koers::quality {

namespace {

// Everybody who kept facts in memory reads from the version he knows on. The highest version goes over to
// student 0, who is nobody: if it went, its number would be given out again, and a change would be missed.
constexpr sql::Statement keep_highest_version{"quality.keep_highest_version", R"(
    INSERT INTO quality_changes (institution_id, student_id, version)
    SELECT institution_id, 0, version FROM quality_changes
    WHERE institution_id = $1 AND student_id = $2
    ON CONFLICT (institution_id, student_id) DO UPDATE SET version = excluded.version
    WHERE excluded.version > quality_changes.version)"};
constexpr sql::Statement delete_changes{"quality.delete_changes", R"(
    DELETE FROM quality_changes WHERE institution_id = $1 AND student_id = $2)"};

void erase_changes(sql::Transaction& tx, Id<organisation::Institution> institution,
                   Id<people::Person> person) {
  tx.run(keep_highest_version, institution, person);
  tx.run(delete_changes, institution, person);
}

}  // namespace

constexpr people::PersonalTable personal[] = {
    {.name = "changes", .table = "quality_changes", .columns = "version#", .erase_by = erase_changes},
    {.name = "judgements",
     .table = "quality_judgements",
     .columns = "unit_kind unit_id criterion judged_at framework_version judgement evidence_state why",
     .person = "person_id",
     .erase = people::Erasure::person},
};

std::span<const people::PersonalTable> personal_tables() { return personal; }

}  // namespace koers::quality
