#include "campus/access/counsellors.h"

#include "campus/facts/changes.h"

namespace koers::access {

using organisation::Institution;
using people::Person;

// Who began and ended on one day never was.
constexpr sql::Statement select_counsellor_from{"campus.select_counsellor_from", R"(
    SELECT id, person_id, kind, begins_on, ends_on, reason, handover_note, in_confidence
    FROM campus_guides
    WHERE institution_id = $1 AND student_id = $2 AND kind = 'counsellor'
      AND (ends_on IS NULL OR (ends_on > $3 AND ends_on > begins_on))
    ORDER BY begins_on, id
    LIMIT 1)"};

std::optional<Guide> counsellor_from(sql::Reader& reader, Id<Institution> institution, Id<Person> student,
                                     Day from) {
  return reader.one<Guide>(select_counsellor_from, institution, student, from);
}

std::optional<Guide> give_counsellor(sql::Transaction& tx, Id<Institution> institution, Id<Person> student,
                                     const Guide& guide) {
  tx.lock(student.value);
  if (auto other = counsellor_from(tx, institution, student, guide.begins_on)) return other;
  assign_guide(tx, institution, student, guide);
  return std::nullopt;
}

void take_counsellor_back(sql::Transaction& tx, Id<Institution> institution, Id<Person> student,
                          const Guide& guide) {
  end_guide(tx, institution, student, guide.id, guide.begins_on);
}

constexpr sql::Statement update_guide_open{"campus.update_guide_open", R"(
    UPDATE campus_guides SET ends_on = NULL WHERE institution_id = $1 AND student_id = $2 AND id = $3)"};

void reopen_guide(sql::Transaction& tx, Id<Institution> institution, Id<Person> student, Id<Guide> guide) {
  tx.run(update_guide_open, institution, student, guide);
  facts::note_change(tx, institution, facts::Subject::student, student.value);
}

constexpr sql::Statement select_is_counsellor{"campus.select_is_counsellor", R"(
    SELECT 1 FROM campus_roles
    WHERE institution_id = $1 AND person_id = $2 AND unit_kind = 'team' AND unit_id = $3 AND role = 'counsellor'
      AND begins_on <= $4 AND (ends_on IS NULL OR ends_on > $4)
    LIMIT 1)"};

bool is_counsellor_in(sql::Reader& reader, Id<Institution> institution, Id<Person> person,
                      Id<organisation::Team> team, Day day) {
  return reader.one<std::int64_t>(select_is_counsellor, institution, person, team, day).has_value();
}

}  // namespace koers::access
