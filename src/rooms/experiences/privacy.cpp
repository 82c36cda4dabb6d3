// The personal data of this room: what a student lived through, with all that hangs on it.
#include "rooms/experiences/record.h"

#include "rooms/experiences/experiences.h"

namespace koers::experiences {

// What the student wrote and chose is all on the student's own pages (/ervaringen, thrown-away ones too); the
// drafts, answers, responses and skills hang on it. The days of rest are on /ik/rust. These
// counts are for the page that says what Koers keeps.
constexpr sql::Statement select_row_count{"experiences.select_row_count", R"(
    SELECT (SELECT COUNT(*) FROM portfolio_experiences WHERE institution_id = $1 AND student_id = $2),
           (SELECT COUNT(*) FROM portfolio_drafts WHERE institution_id = $1 AND student_id = $2),
           (SELECT COUNT(*) FROM portfolio_answers WHERE institution_id = $1 AND student_id = $2),
           (SELECT COUNT(*) FROM portfolio_responses WHERE institution_id = $1 AND student_id = $2),
           (SELECT COUNT(*) FROM portfolio_rests WHERE institution_id = $1 AND student_id = $2))"};

RowCount row_count_of(sql::Reader& reader, Id<organisation::Institution> institution,
                      Id<people::Person> student) {
  return reader.one<RowCount>(select_row_count, institution, student).value_or(RowCount{});
}

constexpr people::PersonalTable personal[] = {
    {"rests", "portfolio_rests", "id begins_on ends_on audience"},
    {"experience_skills", "portfolio_experience_skills", "experience_id skill"},
    {"experience_steps", "portfolio_experience_steps", "experience_id step_id"},
    {"experiences", "portfolio_experiences",
     "id kind title story happened_on place companions feelings audience proposed_by& "
     "recorded_at changed_at removed_at"},
    {"drafts", "portfolio_drafts",
     "id kind story place companions happened_on feelings audience changed_at form_key!"},
    {"competencies", "portfolio_experience_competencies", "experience_id competency"},
    {"answers", "portfolio_answers",
     "experience_id card competency meaning form choices answer picture answered_at late_at"},
    {"responses", "portfolio_responses",
     "experience_id id author_id& words written_at answered_at later_on laid_aside_at"},
    {"facts", "portfolio_out_student_facts",
     "school_year# experiences_year# experiences_last_year# real_experiences_year# "
     "experience_kinds_year# experiences_reflected_year# experiences_meaning_year# "
     "experiences_by_student_year# experiences_by_student_last_year# "
     "experiences_shared_year# responses_within_10_days_year# reflection_forms_year# "
     "last_experience_on competency_qualities_on competency_motives_on "
     "competency_exploration_on competency_steering_on competency_networking_on "
     "experiences_to_reflect_year# experiences_skills_year# self_statements# self_statements_proven# "
     "rested_until_on experiences_discussed_year# experiences_to_respond_year# recount_at"},
};

std::span<const people::PersonalTable> personal_tables() { return personal; }

}  // namespace koers::experiences
