// One row per student: how many of the five contents the fullest page has, in how many forms, and when one
// was last changed (KK 4.3, guideline 9). It counts what the student put on the pages. A page that shows
// nothing yet is not made; one that was thrown away was not.
#include "rooms/portfolio/record.h"

#include "rooms/portfolio/portfolio.h"

namespace koers::portfolio {

using facts::Column;
using facts::Given;
using facts::Reading;

// $3 is the school year, $4 and $5 the instants at which it and the one before it began.
constexpr sql::Statement upsert_facts{"portfolio.upsert_facts", R"(
    INSERT INTO publication_out_student_facts (
      institution_id, student_id, school_year, portfolio_contents, portfolio_forms, portfolio_updated_on,
      portfolio_pages_year, portfolio_pages_last_year)
    SELECT CAST($1 AS BIGINT), CAST($2 AS BIGINT), CAST($3 AS BIGINT), COALESCE(MAX(p.contents), 0),
           COUNT(DISTINCT CASE WHEN p.contents > 0 THEN p.form END), MAX(p.changed_on),
           COUNT(*) FILTER (WHERE p.contents > 0 AND p.created_at >= $4),
           COUNT(*) FILTER (WHERE p.contents > 0 AND p.created_at >= $5 AND p.created_at < $4)
    FROM (SELECT f.id, f.form, f.created_at, f.changed_on, COUNT(DISTINCT i.content) AS contents
          FROM publication_folios f
          LEFT JOIN publication_items i ON i.institution_id = f.institution_id AND i.student_id = f.student_id
                                       AND i.folio_id = f.id
          WHERE f.institution_id = $1 AND f.student_id = $2 AND f.removed_at IS NULL
          GROUP BY f.id, f.form, f.created_at, f.changed_on) p
    WHERE 1 = 1
    ON CONFLICT (institution_id, student_id) DO UPDATE SET
      school_year = excluded.school_year, portfolio_contents = excluded.portfolio_contents,
      portfolio_forms = excluded.portfolio_forms, portfolio_updated_on = excluded.portfolio_updated_on,
      portfolio_pages_year = excluded.portfolio_pages_year,
      portfolio_pages_last_year = excluded.portfolio_pages_last_year)"};

// What upsert_facts gives for a student without a page.
constexpr sql::Statement insert_first_facts{"portfolio.insert_first_facts", R"(
    INSERT INTO publication_out_student_facts (
      institution_id, student_id, school_year, portfolio_contents, portfolio_forms)
    SELECT DISTINCT e.institution_id, e.student_id, CAST($2 AS BIGINT), 0, 0
    FROM campus_enrolments e
    WHERE e.institution_id = $1 AND NOT EXISTS (
      SELECT 1 FROM publication_out_student_facts f
      WHERE f.institution_id = e.institution_id AND f.student_id = e.student_id)
    RETURNING student_id)"};

constexpr Column columns[] = {{"portfolio_contents"},
                              {"portfolio_forms"},
                              {"portfolio_updated_on", Reading::day},
                              {"portfolio_pages_year", Reading::this_year},
                              {"portfolio_pages_last_year", Reading::last_year, "portfolio_pages_year"}};
constexpr Given count_given[] = {Given::school_year, Given::year_begins_at, Given::last_year_begins_at};
constexpr Given begin_given[] = {Given::school_year};
constexpr facts::Declaration declared[] = {{.subject = facts::Subject::student,
                                            .table = "publication_out_student_facts",
                                            .columns = columns,
                                            .count = upsert_facts,
                                            .count_given = count_given,
                                            .begin = insert_first_facts,
                                            .begin_given = begin_given}};

std::span<const facts::Declaration> facts_tables() { return declared; }

void refresh_facts(sql::Transaction& tx, Id<organisation::Institution> institution,
                   Id<people::Person> student, Day today) {
  facts::refresh(tx, declared[0], institution, student.value, today);
}

}  // namespace koers::portfolio
