// The personal data of this room: what a student says of himself, shown on /ik, what fits no more too.
#include "rooms/profile/record.h"

#include "rooms/profile/profile.h"

namespace koers::profile {

constexpr sql::Statement delete_proofs_of{"profile.delete_proofs_of", R"(
    DELETE FROM portfolio_self_proofs WHERE institution_id = $1 AND student_id = $2 AND experience_id = $3)"};

void forget_proofs_of(sql::Transaction& tx, Id<organisation::Institution> institution,
                      Id<people::Person> student, Id<experiences::Experience> experience) {
  tx.run(delete_proofs_of, institution, student, experience);
}

constexpr people::PersonalTable personal[] = {
    {"self_changes", "portfolio_self_changes", "statement_id id kind words experience_id changed_at"},
    {"self_proofs", "portfolio_self_proofs", "statement_id experience_id tied_at"},
    {"self_statements", "portfolio_self_statements",
     "id part word own_name sentence audience stated_at changed_at let_go_at"},
};

std::span<const people::PersonalTable> personal_tables() { return personal; }

}  // namespace koers::profile
