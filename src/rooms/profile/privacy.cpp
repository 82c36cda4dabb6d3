// The personal data of this room: what it holds of a student, and how it is forgotten (AVG 15, 17, 20). All
// of it is on the student's own pages (/ik), what fits no more too.
#include "campus/people/personal_data.h"
#include "rooms/profile/profile.h"

namespace koers::profile {

using organisation::Institution;
using people::Person;

namespace {

constexpr sql::Statement forget_statements{"profile.forget_statements", R"(
    DELETE FROM portfolio_self_statements WHERE institution_id = $1 AND student_id = $2)"};
constexpr sql::Statement forget_proofs{"profile.forget_proofs", R"(
    DELETE FROM portfolio_self_proofs WHERE institution_id = $1 AND student_id = $2)"};
constexpr sql::Statement forget_changes{"profile.forget_changes", R"(
    DELETE FROM portfolio_self_changes WHERE institution_id = $1 AND student_id = $2)"};

}  // namespace

void forget(sql::Transaction& tx, Id<Institution> institution, Id<Person> student) {
  tx.lock(student.value);
  for (const auto* statement : {&forget_statements, &forget_proofs, &forget_changes}) {
    tx.run(*statement, institution, student);
  }
}

constexpr sql::Statement delete_proofs_of{"profile.delete_proofs_of", R"(
    DELETE FROM portfolio_self_proofs WHERE institution_id = $1 AND student_id = $2 AND experience_id = $3)"};

void forget_proofs_of(sql::Transaction& tx, Id<Institution> institution, Id<Person> student,
                      Id<experiences::Experience> experience) {
  tx.run(delete_proofs_of, institution, student, experience);
}

// What a student takes along, table by table (campus/people/personal_data.h): a new table is one line here.
constexpr people::PersonalTable personal[] = {
    {"self_changes", "portfolio_self_changes", "statement_id id kind words experience_id changed_at"},
    {"self_proofs", "portfolio_self_proofs", "statement_id experience_id tied_at"},
    {"self_statements", "portfolio_self_statements",
     "id part word own_name sentence audience stated_at changed_at let_go_at"},
};

std::span<const people::PersonalTable> personal_tables() { return personal; }

}  // namespace koers::profile
