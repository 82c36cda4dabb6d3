// The personal data of this room: what a student asked a specialist and what came of it, shown on
// /hulpvraag.
#include "rooms/referrals/privacy.h"

#include "rooms/referrals/keeping.h"

namespace koers::referrals {

namespace {

constexpr sql::Statement select_told{"referrals.select_told", R"(
    SELECT told_counsellor_id FROM referrals_requests
    WHERE institution_id = $1 AND student_id = $2 AND told_counsellor_id > 0)"};
constexpr sql::Statement select_last_change{"referrals.select_last_change", R"(
    SELECT MAX(asked_at) FROM referrals_requests WHERE institution_id = $1 AND student_id = $2)"};
constexpr sql::Statement delete_requests_of_student{"referrals.delete_requests_of_student", R"(
    DELETE FROM referrals_requests WHERE institution_id = $1 AND student_id = $2)"};

// The numbers at the bells of those who knew of a request go down.
void erase_requests(sql::Transaction& tx, Id<organisation::Institution> institution,
                    Id<people::Person> student) {
  // Who is a specialist is asked for the day of the last request: nobody else has a number of it.
  const auto last = tx.one<std::optional<Instant>>(select_last_change, institution, student);
  const auto told = tx.all<Id<people::Person>>(select_told, institution, student);
  tx.run(delete_requests_of_student, institution, student);
  if (!last || !*last) return;
  const Day day = day_of(**last);
  for (const auto& one : keeping::specialists(tx, institution, day)) tell(tx, institution, one.id, day);
  for (const auto counsellor : told) tell(tx, institution, counsellor, day);
}

}  // namespace

constexpr people::PersonalTable personal[] = {
    {"lines", "referrals_lines", "referral_id id author_id& kind words happens_on minute# written_at"},
    {.name = "requests",
     .table = "referrals_requests",
     .columns =
         "id question tried counsellor_may_know? state asked_at specialist_id& guide_id taken_at contact_on "
         "contact_minute# contact_place first_contact_on first_contact_days# outcome closed_at "
         "new_for_student? "
         "new_for_specialist? told_counsellor_id&",
     .erase_by = erase_requests},
    {"facts", "referrals_out_student_facts", "school_year# referrals_year# referral_first_contact_days#"},
};

std::span<const people::PersonalTable> personal_tables() { return personal; }

}  // namespace koers::referrals
