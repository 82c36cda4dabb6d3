// The personal data of this room: a student's choices with what he weighed, and the work and studies he kept,
// shown on /vooruit.
#include "rooms/choices/record.h"

namespace koers::choices {

constexpr people::PersonalTable personal[] = {
    {"explorations", "course_explorations", "kind item name note question kept_on"},
    {"choice_notices", "course_choice_notices", "id moment_id kind option_title written_at"},
    {"choice_weighings", "course_choice_weighings",
     "moment_id option_id is_favourite? pulls holds_back asked"},
    {"choices", "course_choices",
     "moment_id option_id wish_id ticket# leaning_id reason chosen_on turned_out "
     "looked_back looked_back_on"},
    {"facts", "choices_out_student_facts",
     "school_year# choices_offered_year# choices_made_year# choices_motivated_year# "
     "choices_looked_back_year# explorations_year# choices_made_last_year# "
     "choices_motivated_last_year# recount_on"},
};

std::span<const people::PersonalTable> personal_tables() { return personal; }

}  // namespace koers::choices
