// The personal data of this room: the case, what was said in contact and answered, and what was handed over.
#include "rooms/aftercare/record.h"

namespace koers::aftercare {

constexpr people::PersonalTable personal[] = {
    {.name = "cases",
     .table = "aftercare_cases",
     .columns = "id guide_id& reason words region begins_on ends_on stopped_by& stopped_words version#",
     .held_back = "over_on: the day after the last one; "
                  "token_hash: whoever had the key could answer"},
    {"contacts", "aftercare_contacts", "case_id id author_id& held_on channel words step"},
    {"asks", "aftercare_asks", "case_id month# asked_on answer words answered_on"},
    {"handovers", "aftercare_handovers",
     "case_id id author_id& receiver portion ground law state made_on answered_on given_on"},
    {"facts", "aftercare_out_student_facts",
     "school_year# aftercare_target? aftercare_last_contact_on aftercare_reached_year# recount_on"},
};

std::span<const people::PersonalTable> personal_tables() { return personal; }

}  // namespace koers::aftercare
