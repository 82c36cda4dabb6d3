#include "campus/facts/changes.h"

#include <algorithm>
#include <array>

namespace koers::facts {

using organisation::Institution;

// ORDER BY and LIMIT find the highest version through the index; MAX would walk through all rows.
constexpr sql::Statement upsert_fact_changes{"campus.upsert_fact_changes", R"(
    INSERT INTO campus_fact_changes (institution_id, subject, subject_id, version)
    SELECT CAST($1 AS BIGINT), CAST($2 AS TEXT), value,
           COALESCE((SELECT version FROM campus_fact_changes WHERE institution_id = $1 AND subject = $2
                     ORDER BY version DESC LIMIT 1), 0) + 1
    FROM id_list($3)
    -- SQLite needs a condition here, to tell the conflict below from that of a join.
    WHERE TRUE
    ON CONFLICT (institution_id, subject, subject_id) DO UPDATE SET version = excluded.version)",
                                             R"(
    INSERT INTO campus_fact_changes (institution_id, subject, subject_id, version)
    SELECT CAST($1 AS BIGINT), CAST($2 AS TEXT), value, CAST(CAST(pg_current_xact_id() AS TEXT) AS BIGINT)
    FROM id_list($3)
    ON CONFLICT (institution_id, subject, subject_id) DO UPDATE SET version = excluded.version)"};

void note_changes(sql::Transaction& tx, Id<Institution> institution, Subject kind,
                  const std::vector<std::int64_t>& subjects) {
  if (subjects.empty()) return;
  // In one order, so that two writers of many cannot wait for each other; each once, as one row is written
  // once.
  std::vector<std::int64_t> sorted = subjects;
  std::sort(sorted.begin(), sorted.end());
  sorted.erase(std::unique(sorted.begin(), sorted.end()), sorted.end());
  tx.run(upsert_fact_changes, institution, kind, sql::id_list(sorted));
}

void note_change(sql::Transaction& tx, Id<Institution> institution, Subject kind, std::int64_t subject) {
  tx.run(upsert_fact_changes, institution, kind, sql::id_list(std::array{subject}));
}

constexpr sql::Statement delete_fact_changes{"campus.delete_fact_changes", R"(
    DELETE FROM campus_fact_changes WHERE institution_id = $1 AND subject_id = $2)"};

void note_erased(sql::Transaction& tx, Id<Institution> institution, std::int64_t person) {
  for (const Subject kind : {Subject::student, Subject::professional}) {
    note_change(tx, institution, kind, erased_subject);
  }
  tx.run(delete_fact_changes, institution, person);
}

constexpr sql::Statement select_fact_position{"campus.select_fact_position", R"(
    SELECT version, version + 1 FROM campus_fact_changes WHERE institution_id = $1 AND subject = $2
    ORDER BY version DESC LIMIT 1)",
                                              R"(
    SELECT CAST(CAST(pg_snapshot_xmax(seen.it) AS TEXT) AS BIGINT) - (SELECT COUNT(*) FROM pg_snapshot_xip(seen.it)),
           CAST(CAST(pg_snapshot_xmin(seen.it) AS TEXT) AS BIGINT)
    FROM (SELECT pg_current_snapshot() AS it) seen
    WHERE CAST($1 AS BIGINT) IS NOT NULL AND CAST($2 AS TEXT) IS NOT NULL)"};

Position position_of(sql::Reader& reader, Id<Institution> institution, Subject kind) {
  return reader.one<Position>(select_fact_position, institution, kind).value_or(Position{});
}

// A database that was restored from another server may hold versions that this one has yet to reach; they
// were there when everything was read.
constexpr sql::Statement select_changed_facts{"campus.select_changed_facts", R"(
    SELECT subject_id FROM campus_fact_changes WHERE institution_id = $1 AND subject = $2 AND version >= $3 LIMIT $4)",
                                              R"(
    SELECT subject_id FROM campus_fact_changes
    WHERE institution_id = $1 AND subject = $2 AND version >= $3
      AND version < CAST(CAST(pg_snapshot_xmax(pg_current_snapshot()) AS TEXT) AS BIGINT)
    LIMIT $4)"};

std::vector<std::int64_t> changed_since(sql::Reader& reader, Id<Institution> institution, Subject kind,
                                        const Position& position, std::int64_t limit) {
  return reader.all<std::int64_t>(select_changed_facts, institution, kind, position.since, limit);
}

}  // namespace koers::facts
