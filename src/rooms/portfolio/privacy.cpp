// The personal data of this room: what it holds of a student, and how it is forgotten (AVG 15, 17, 20).
#include <algorithm>

#include "rooms/portfolio/portfolio.h"

namespace koers::portfolio {

using organisation::Institution;
using people::Person;

// What the student wrote and chose is all on the student's own pages (/ervaringen, thrown-away ones too); the
// drafts, pictures, media, answers, responses and skills hang on it. What the student says of himself, with
// its proofs and history, is on /ik, and the days of rest are on /ik/rust. These counts are for the page that
// says what Koers keeps.
constexpr sql::Statement select_row_count{"portfolio.select_row_count", R"(
    SELECT (SELECT COUNT(*) FROM portfolio_experiences WHERE institution_id = $1 AND student_id = $2),
           (SELECT COUNT(*) FROM portfolio_drafts WHERE institution_id = $1 AND student_id = $2),
           (SELECT COUNT(*) FROM portfolio_pictures WHERE institution_id = $1 AND student_id = $2),
           (SELECT COUNT(*) FROM portfolio_answers WHERE institution_id = $1 AND student_id = $2),
           (SELECT COUNT(*) FROM portfolio_responses WHERE institution_id = $1 AND student_id = $2),
           (SELECT COUNT(*) FROM portfolio_media WHERE institution_id = $1 AND student_id = $2),
           (SELECT COUNT(*) FROM portfolio_uploads WHERE institution_id = $1 AND student_id = $2),
           (SELECT COUNT(*) FROM portfolio_self_statements WHERE institution_id = $1 AND student_id = $2),
           (SELECT COUNT(*) FROM portfolio_rests WHERE institution_id = $1 AND student_id = $2))"};

RowCount row_count_of(sql::Reader& reader, Id<Institution> institution, Id<Person> student) {
  return reader.one<RowCount>(select_row_count, institution, student).value_or(RowCount{});
}

namespace {

constexpr sql::Statement forget_pictures{"portfolio.forget_pictures", R"(
    DELETE FROM portfolio_pictures WHERE institution_id = $1 AND student_id = $2 RETURNING large_key, small_key)"};
constexpr sql::Statement forget_media{"portfolio.forget_media", R"(
    DELETE FROM portfolio_media WHERE institution_id = $1 AND student_id = $2
    RETURNING original_key, file_key, poster_key)"};
constexpr sql::Statement forget_uploads{"portfolio.forget_uploads", R"(
    DELETE FROM portfolio_uploads WHERE institution_id = $1 AND student_id = $2)"};
constexpr sql::Statement forget_answers{"portfolio.forget_answers", R"(
    DELETE FROM portfolio_answers WHERE institution_id = $1 AND student_id = $2)"};
constexpr sql::Statement forget_responses{"portfolio.forget_responses", R"(
    DELETE FROM portfolio_responses WHERE institution_id = $1 AND student_id = $2)"};
constexpr sql::Statement forget_competencies{"portfolio.forget_competencies", R"(
    DELETE FROM portfolio_experience_competencies WHERE institution_id = $1 AND student_id = $2)"};
constexpr sql::Statement forget_experiences{"portfolio.forget_experiences", R"(
    DELETE FROM portfolio_experiences WHERE institution_id = $1 AND student_id = $2)"};
constexpr sql::Statement forget_drafts{"portfolio.forget_drafts", R"(
    DELETE FROM portfolio_drafts WHERE institution_id = $1 AND student_id = $2)"};
constexpr sql::Statement forget_self_statements{"portfolio.forget_self_statements", R"(
    DELETE FROM portfolio_self_statements WHERE institution_id = $1 AND student_id = $2)"};
constexpr sql::Statement forget_self_proofs{"portfolio.forget_self_proofs", R"(
    DELETE FROM portfolio_self_proofs WHERE institution_id = $1 AND student_id = $2)"};
constexpr sql::Statement forget_self_changes{"portfolio.forget_self_changes", R"(
    DELETE FROM portfolio_self_changes WHERE institution_id = $1 AND student_id = $2)"};
constexpr sql::Statement forget_skills{"portfolio.forget_skills", R"(
    DELETE FROM portfolio_experience_skills WHERE institution_id = $1 AND student_id = $2)"};
constexpr sql::Statement forget_rests{"portfolio.forget_rests", R"(
    DELETE FROM portfolio_rests WHERE institution_id = $1 AND student_id = $2)"};
constexpr sql::Statement forget_facts{"portfolio.forget_facts", R"(
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
        &forget_drafts, &forget_self_statements, &forget_self_proofs, &forget_self_changes, &forget_skills,
        &forget_rests, &forget_facts}) {
    tx.run(*statement, institution, student);
  }
  return files;
}

}  // namespace koers::portfolio
