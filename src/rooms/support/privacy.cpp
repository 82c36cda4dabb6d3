// The personal data of this room, all of it the student's: agreements with their lines, signatures and looks
// back, and to whom a line is shown.
#include "rooms/support/record.h"

namespace koers::support {

constexpr people::PersonalTable personal[] = {
    {.name = "agreements",
     .table = "support_agreements",
     .columns =
         "id officer_id& state follows_id asked_words works_words made_on in_force_on evaluate_by ended_on "
         "ended_by& ended_words guide_reads? version#",
     .held_back = "reminded_on: only so that nobody is told twice"},
    {"lines", "support_lines", "agreement_id id what how"},
    {.name = "signatures",
     .table = "support_signatures",
     .columns = "agreement_id voice signed_name signed_at text_hash$"},
    {"evaluations", "support_evaluations", "agreement_id due_on student_words officer_words evaluated_on"},
    {.name = "shown",
     .table = "support_shown",
     .columns = "agreement_id id line_id receiver until_on stopped_on",
     .held_back = "token_hash: whoever had the key would read the line"},
};

std::span<const people::PersonalTable> personal_tables() { return personal; }

}  // namespace koers::support
