#include "app/facts.h"

#include <array>

#include "campus/people/people.h"
#include "rooms/choices/choices.h"
#include "rooms/course/course.h"
#include "rooms/experiences/experiences.h"
#include "rooms/experts/experts.h"
#include "rooms/guidance/guidance.h"
#include "rooms/portfolio/portfolio.h"
#include "rooms/referrals/referrals.h"

namespace koers::app {
namespace {

struct Subject {
  Id<organisation::Institution> institution_id;
  Id<people::Person> student_id;
};

constexpr sql::Statement select_all_students{"app.select_all_students", R"(
    SELECT DISTINCT institution_id, student_id FROM campus_enrolments ORDER BY institution_id, student_id)"};

// A row as one text, so that rows of any table compare alike.
std::string row_text(const sql::Row& row) {
  std::string text;
  for (int column = 0; column < row.columns(); ++column) {
    text += row.is_null(column) ? std::string("-") : std::string(row.text(column));
    text += '|';
  }
  return text;
}

struct FactsTable {
  std::string_view name;
  sql::Statement select;
};

constexpr std::array tables{
    FactsTable{"portfolio_out_student_facts",
               {"app.select_portfolio_facts",
                "SELECT * FROM portfolio_out_student_facts WHERE institution_id = $1 AND student_id = $2"}},
    FactsTable{"course_out_student_facts",
               {"app.select_course_facts",
                "SELECT * FROM course_out_student_facts WHERE institution_id = $1 AND student_id = $2"}},
    FactsTable{"choices_out_student_facts",
               {"app.select_choices_facts",
                "SELECT * FROM choices_out_student_facts WHERE institution_id = $1 AND student_id = $2"}},
    FactsTable{"experts_out_student_facts",
               {"app.select_experts_facts",
                "SELECT * FROM experts_out_student_facts WHERE institution_id = $1 AND student_id = $2"}},
    FactsTable{"publication_out_student_facts",
               {"app.select_publication_facts",
                "SELECT * FROM publication_out_student_facts WHERE institution_id = $1 AND student_id = $2"}},
    FactsTable{"guidance_out_student_facts",
               {"app.select_guidance_facts",
                "SELECT * FROM guidance_out_student_facts WHERE institution_id = $1 AND student_id = $2"}},
    FactsTable{"referrals_out_student_facts",
               {"app.select_referrals_facts",
                "SELECT * FROM referrals_out_student_facts WHERE institution_id = $1 AND student_id = $2"}},
};

std::array<std::string, tables.size()> rows_of(sql::Reader& reader, const Subject& subject) {
  std::array<std::string, tables.size()> rows;
  for (std::size_t i = 0; i < tables.size(); ++i) {
    reader.rows(
        tables[i].select, [&](const sql::Row& row) { rows[i] = row_text(row); }, subject.institution_id,
        subject.student_id);
  }
  return rows;
}

struct NothingIsKept {};

}  // namespace

void refresh_facts_of(sql::Transaction& tx, Id<organisation::Institution> institution,
                      Id<people::Person> student, Day today) {
  experiences::refresh_facts(tx, institution, student, today);
  course::refresh_facts(tx, institution, student, today);
  choices::refresh_facts(tx, institution, student, today);
  experts::refresh_facts(tx, institution, student, today);
  portfolio::refresh_facts(tx, institution, student, today);
  guidance::refresh_facts(tx, institution, student, today);
  referrals::refresh_facts(tx, institution, student, today);
}

std::int64_t rebuild_facts(sql::Database& database, Day today) {
  std::int64_t count = 0;
  database.write_in_bulk([&](sql::Transaction& tx) {
    const auto subjects = tx.all<Subject>(select_all_students);
    for (const Subject& subject : subjects)
      refresh_facts_of(tx, subject.institution_id, subject.student_id, today);
    count = static_cast<std::int64_t>(subjects.size());
  });
  return count;
}

std::vector<std::string> differing_facts(sql::Database& database, Day today) {
  std::vector<std::string> differing;
  try {
    database.write_in_bulk([&](sql::Transaction& tx) {
      differing.clear();
      for (const Subject& subject : tx.all<Subject>(select_all_students)) {
        const auto kept = rows_of(tx, subject);
        refresh_facts_of(tx, subject.institution_id, subject.student_id, today);
        const auto rebuilt = rows_of(tx, subject);
        for (std::size_t i = 0; i < tables.size(); ++i) {
          if (kept[i] != rebuilt[i])
            differing.push_back(std::string(tables[i].name) + " " + text(subject.student_id));
        }
      }
      throw NothingIsKept();
    });
  } catch (const NothingIsKept&) {
  }
  return differing;
}

}  // namespace koers::app
