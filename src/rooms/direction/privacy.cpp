// The personal data of this room: what somebody confirmed and answered, shown on /visie to that person alone;
// and who published or corrected what is of the school, which stays.
#include "rooms/direction/record.h"

namespace koers::direction {

namespace {

constexpr sql::Statement delete_confirmations{"direction.delete_confirmations_of", R"(
    DELETE FROM direction_confirmations WHERE institution_id = $1 AND person_id = $2)"};
constexpr sql::Statement mark_facts{"direction.mark_facts_to_count", R"(
    UPDATE direction_out_team_facts SET recount_on = '2000-01-01' WHERE institution_id = $1)"};

// The counts of teams are made anew when they are read: of whom the person was one is not known any more.
void erase_confirmations(sql::Transaction& tx, Id<organisation::Institution> institution,
                         Id<people::Person> person) {
  tx.run(delete_confirmations, institution, person);
  tx.run(mark_facts, institution);
}

}  // namespace

constexpr people::PersonalTable personal[] = {
    {.name = "confirmations",
     .table = "direction_confirmations",
     .columns = "edition# confirmed_at",
     .person = "person_id",
     .erase_by = erase_confirmations},
    {.name = "responses",
     .table = "direction_responses",
     .columns = "id edition# words written_on due_on answer answered_by& answered_on",
     .person = "person_id"},
    {.name = "asked",
     .table = "direction_recall_days",
     .columns = "edition# asked_on closed?",
     .person = "person_id"},
    {.name = "editions",
     .table = "direction_editions",
     .columns =
         "number# state sentence reason_students reason_staff made_with note_of_change respond_until_on "
         "from_on until_on reminded_on",
     .person = "fixed_by",
     .erase = people::Erasure::person},
    {.name = "corrections",
     .table = "direction_corrections",
     .columns = "edition# id sentence reason_students reason_staff why corrected_at",
     .person = "corrected_by",
     .erase = people::Erasure::person},
};

std::span<const people::PersonalTable> personal_tables() { return personal; }

}  // namespace koers::direction
