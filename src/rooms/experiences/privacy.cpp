// The personal data of this room: what it holds of a student, and how it is forgotten (AVG 15, 17, 20).
#include <algorithm>

#include "campus/people/personal_data.h"
#include "rooms/experiences/experiences.h"

namespace koers::experiences {

using organisation::Institution;
using people::Person;

// What the student wrote and chose is all on the student's own pages (/ervaringen, thrown-away ones too); the
// drafts, pictures, media, answers, responses and skills hang on it. The days of rest are on /ik/rust. These
// counts are for the page that says what Koers keeps.
constexpr sql::Statement select_row_count{"experiences.select_row_count", R"(
    SELECT (SELECT COUNT(*) FROM portfolio_experiences WHERE institution_id = $1 AND student_id = $2),
           (SELECT COUNT(*) FROM portfolio_drafts WHERE institution_id = $1 AND student_id = $2),
           (SELECT COUNT(*) FROM portfolio_pictures WHERE institution_id = $1 AND student_id = $2),
           (SELECT COUNT(*) FROM portfolio_answers WHERE institution_id = $1 AND student_id = $2),
           (SELECT COUNT(*) FROM portfolio_responses WHERE institution_id = $1 AND student_id = $2),
           (SELECT COUNT(*) FROM portfolio_media WHERE institution_id = $1 AND student_id = $2),
           (SELECT COUNT(*) FROM portfolio_uploads WHERE institution_id = $1 AND student_id = $2),
           (SELECT COUNT(*) FROM portfolio_rests WHERE institution_id = $1 AND student_id = $2))"};

RowCount row_count_of(sql::Reader& reader, Id<Institution> institution, Id<Person> student) {
  return reader.one<RowCount>(select_row_count, institution, student).value_or(RowCount{});
}

namespace {

constexpr sql::Statement forget_pictures{"experiences.forget_pictures", R"(
    DELETE FROM portfolio_pictures WHERE institution_id = $1 AND student_id = $2 RETURNING large_key, small_key)"};
constexpr sql::Statement forget_media{"experiences.forget_media", R"(
    DELETE FROM portfolio_media WHERE institution_id = $1 AND student_id = $2
    RETURNING original_key, file_key, poster_key)"};
constexpr sql::Statement forget_uploads{"experiences.forget_uploads", R"(
    DELETE FROM portfolio_uploads WHERE institution_id = $1 AND student_id = $2)"};
constexpr sql::Statement forget_answers{"experiences.forget_answers", R"(
    DELETE FROM portfolio_answers WHERE institution_id = $1 AND student_id = $2)"};
constexpr sql::Statement forget_responses{"experiences.forget_responses", R"(
    DELETE FROM portfolio_responses WHERE institution_id = $1 AND student_id = $2)"};
constexpr sql::Statement forget_competencies{"experiences.forget_competencies", R"(
    DELETE FROM portfolio_experience_competencies WHERE institution_id = $1 AND student_id = $2)"};
constexpr sql::Statement forget_experiences{"experiences.forget_experiences", R"(
    DELETE FROM portfolio_experiences WHERE institution_id = $1 AND student_id = $2)"};
constexpr sql::Statement forget_drafts{"experiences.forget_drafts", R"(
    DELETE FROM portfolio_drafts WHERE institution_id = $1 AND student_id = $2)"};
constexpr sql::Statement forget_skills{"experiences.forget_skills", R"(
    DELETE FROM portfolio_experience_skills WHERE institution_id = $1 AND student_id = $2)"};
constexpr sql::Statement forget_steps{"experiences.forget_steps", R"(
    DELETE FROM portfolio_experience_steps WHERE institution_id = $1 AND student_id = $2)"};
constexpr sql::Statement forget_rests{"experiences.forget_rests", R"(
    DELETE FROM portfolio_rests WHERE institution_id = $1 AND student_id = $2)"};
constexpr sql::Statement forget_facts{"experiences.forget_facts", R"(
    DELETE FROM portfolio_out_student_facts WHERE institution_id = $1 AND student_id = $2)"};

}  // namespace

std::vector<std::string> forget(sql::Transaction& tx, Id<Institution> institution, Id<Person> student) {
  struct Keys {
    std::string large;
    std::string small;
  };
  tx.lock(student.value);
  std::vector<std::string> files;
  tx.each<Keys>(
      forget_pictures,
      [&](Keys&& keys) {
        files.push_back(std::move(keys.large));
        files.push_back(std::move(keys.small));
      },
      institution, student);
  struct MediaKeys {
    std::string original;
    std::string file;
    std::string poster;
  };
  tx.each<MediaKeys>(
      forget_media,
      [&](MediaKeys&& keys) {
        for (std::string* key : {&keys.original, &keys.file, &keys.poster}) {
          if (!key->empty()) files.push_back(std::move(*key));
        }
      },
      institution, student);
  for (const auto* statement :
       {&forget_uploads, &forget_answers, &forget_responses, &forget_competencies, &forget_experiences,
        &forget_drafts, &forget_skills, &forget_steps, &forget_rests, &forget_facts}) {
    tx.run(*statement, institution, student);
  }
  return files;
}

// What a student takes along, table by table (campus/people/personal_data.h): a new table is one line here.
constexpr people::PersonalTable personal[] = {
    {"rests", "portfolio_rests", "id begins_on ends_on audience"},
    {"experience_skills", "portfolio_experience_skills", "experience_id skill"},
    {"experience_steps", "portfolio_experience_steps", "experience_id step_id"},
    {"experiences", "portfolio_experiences",
     "id kind title story happened_on place companions feelings audience proposed_by& "
     "recorded_at changed_at removed_at"},
    {"drafts", "portfolio_drafts", "id kind story place companions happened_on feelings audience changed_at"},
    {"competencies", "portfolio_experience_competencies", "experience_id competency"},
    {"pictures", "portfolio_pictures", "experience_id id large_key@ width# height# description added_at"},
    {"media", "portfolio_media",
     "experience_id id card kind state flaw original_key@ file_key@ seconds# transcript added_at"},
    {"uploads", "portfolio_uploads", "id size# begun_at"},
    {"answers", "portfolio_answers",
     "experience_id card competency meaning form choices answer picture answered_at"},
    {"responses", "portfolio_responses", "experience_id id author_id& words written_at answered_at"},
    {"facts", "portfolio_out_student_facts",
     "school_year# experiences_year# experiences_last_year# real_experiences_year# "
     "experience_kinds_year# experiences_reflected_year# experiences_meaning_year# "
     "experiences_by_student_year# experiences_by_student_last_year# "
     "experiences_shared_year# responses_within_10_days_year# reflection_forms_year# "
     "last_experience_on competency_qualities_on competency_motives_on "
     "competency_exploration_on competency_steering_on competency_networking_on"},
};

std::span<const people::PersonalTable> personal_tables() { return personal; }

}  // namespace koers::experiences
