#include "rooms/experiences/step.h"

#include "rooms/experiences/experience.h"
#include "rooms/experiences/paths.h"

namespace koers::experiences {

using organisation::Institution;
using people::Person;
using people::Student;

html::Url step_path(std::int64_t step) { return html::url("/vooruit/stappen/", id_text(step)); }

html::Url record_for_step_path(std::int64_t step) { return paths::record().with("stap", id_text(step)); }

constexpr sql::Statement select_own_step{"experiences.select_own_step", R"(
    SELECT id, title FROM course_out_steps WHERE institution_id = $1 AND student_id = $2 AND id = $3)"};

std::optional<StepName> own_step(sql::Reader& reader, const Student& me, std::int64_t step) {
  return reader.one<StepName>(select_own_step, me.institution(), me.id(), step);
}

constexpr sql::Statement select_step_of_draft{"experiences.select_step_of_draft", R"(
    SELECT s.id, s.title FROM portfolio_experience_steps e
    JOIN course_out_steps s ON s.institution_id = e.institution_id AND s.student_id = e.student_id AND s.id = e.step_id
    WHERE e.institution_id = $1 AND e.student_id = $2 AND e.experience_id = $3)"};

std::optional<StepName> step_of_draft(sql::Reader& reader, const Student& me, Id<Experience> id) {
  return reader.one<StepName>(select_step_of_draft, me.institution(), me.id(), id);
}

constexpr sql::Statement select_steps_of_experience{"experiences.select_steps_of_experience", R"(
    SELECT s.id, s.title FROM course_out_steps s
    WHERE s.institution_id = $1 AND s.student_id = $2 AND (s.experience_id = $3 OR s.id IN (
      SELECT e.step_id FROM portfolio_experience_steps e
      WHERE e.institution_id = $1 AND e.student_id = $2 AND e.experience_id = $3))
    ORDER BY s.id)"};

std::vector<StepName> steps_of_experience(sql::Reader& reader, Id<Institution> institution,
                                          Id<Person> student, Id<Experience> id) {
  return reader.all<StepName>(select_steps_of_experience, institution, student, id);
}

constexpr sql::Statement insert_experience_step{"experiences.insert_experience_step", R"(
    INSERT INTO portfolio_experience_steps (institution_id, student_id, experience_id, step_id)
    VALUES ($1, $2, $3, $4) ON CONFLICT DO NOTHING)"};

void save_step(sql::Transaction& tx, const Student& me, Id<Experience> id, std::int64_t step) {
  tx.run(insert_experience_step, me.institution(), me.id(), id, step);
}

constexpr sql::Statement select_experiences_of_step{"experiences.select_experiences_of_step", R"(
    SELECT experience_id FROM portfolio_experience_steps
    WHERE institution_id = $1 AND student_id = $2 AND step_id = $3)"};

std::vector<ExperienceSummary> experiences_of_step(sql::Reader& reader, Id<Institution> institution,
                                                   Id<Person> student, std::int64_t step) {
  const auto ids = reader.all<Id<Experience>>(select_experiences_of_step, institution, student, step);
  return experiences_named(reader, institution, student, ids);
}

}  // namespace koers::experiences
