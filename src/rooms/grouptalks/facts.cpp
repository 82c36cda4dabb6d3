// What this room counts of a student (grouptalks_out_student_facts, content/facts.toml). Who was in no group
// talk has no row. $3 is the school year, $4 the day on which it began.
#include "campus/facts/facts.h"

#include "rooms/grouptalks/group_talk.h"
#include "rooms/grouptalks/record.h"

namespace koers::grouptalks {

constexpr sql::Statement upsert_facts{"grouptalks.upsert_facts", R"(
    INSERT INTO grouptalks_out_student_facts (institution_id, student_id, school_year, conversations_group_year)
    SELECT institution_id, student_id, CAST($3 AS BIGINT), COUNT(*) FILTER (WHERE held_on >= $4)
    FROM grouptalks_members
    WHERE institution_id = $1 AND student_id = $2
    GROUP BY institution_id, student_id
    ON CONFLICT (institution_id, student_id) DO UPDATE SET
      school_year = excluded.school_year, conversations_group_year = excluded.conversations_group_year)"};

constexpr facts::Column columns[] = {{"conversations_group_year", facts::Reading::this_year}};
constexpr facts::Given count_given[] = {facts::Given::school_year, facts::Given::year_begins_on};
constexpr facts::Declaration declared[] = {{.subject = facts::Subject::student,
                                            .table = "grouptalks_out_student_facts",
                                            .columns = columns,
                                            .count = upsert_facts,
                                            .count_given = count_given}};

std::span<const facts::Declaration> facts_tables() { return declared; }

void refresh_facts(sql::Transaction& tx, Id<organisation::Institution> institution,
                   Id<people::Person> student, Day today) {
  facts::refresh(tx, declared[0], institution, student.value, today);
}

}  // namespace koers::grouptalks
