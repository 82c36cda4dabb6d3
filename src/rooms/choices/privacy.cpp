// The personal data of this room: a student's choices with what he weighed, and the work and studies he kept,
// shown on /vooruit; and how they are forgotten (AVG 17).
#include "campus/people/personal_data.h"
#include "rooms/choices/choices.h"

namespace koers::choices {

namespace {

constexpr sql::Statement forget_choices{"choices.forget_choices", R"(
    DELETE FROM course_choices WHERE institution_id = $1 AND student_id = $2)"};
constexpr sql::Statement forget_weighings{"choices.forget_weighings", R"(
    DELETE FROM course_choice_weighings WHERE institution_id = $1 AND student_id = $2)"};
constexpr sql::Statement forget_notices{"choices.forget_choice_notices", R"(
    DELETE FROM course_choice_notices WHERE institution_id = $1 AND student_id = $2)"};
constexpr sql::Statement forget_explorations{"choices.forget_explorations", R"(
    DELETE FROM course_explorations WHERE institution_id = $1 AND student_id = $2)"};
constexpr sql::Statement forget_facts{"choices.forget_facts", R"(
    DELETE FROM choices_out_student_facts WHERE institution_id = $1 AND student_id = $2)"};

}  // namespace

void forget(sql::Transaction& tx, Id<organisation::Institution> institution, Id<people::Person> student) {
  tx.lock(student.value);
  for (const auto* statement :
       {&forget_choices, &forget_weighings, &forget_notices, &forget_explorations, &forget_facts}) {
    tx.run(*statement, institution, student);
  }
}

// What a student takes along, table by table (campus/people/personal_data.h): a new table is one line here.
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
     "choices_motivated_last_year#"},
};

std::span<const people::PersonalTable> personal_tables() { return personal; }

}  // namespace koers::choices
