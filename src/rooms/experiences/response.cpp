#include "rooms/experiences/response.h"

#include <algorithm>

#include "rooms/experiences/answer.h"
#include "rooms/experiences/notices.h"

namespace koers::experiences {

using organisation::Institution;
using people::Person;
using people::Student;

constexpr sql::Statement select_responses{"experiences.select_responses", R"(
    SELECT r.id, r.author_id, p.given_name, p.infix, p.family_name, r.words, r.written_at, r.answered_at, r.later_on, r.laid_aside_at
    FROM portfolio_responses r
    JOIN campus_people p ON p.institution_id = r.institution_id AND p.id = r.author_id
    WHERE r.institution_id = $1 AND r.student_id = $2 AND r.experience_id = $3
    ORDER BY r.written_at, r.id)"};

std::vector<Response> responses_of(sql::Reader& reader, Id<Institution> institution,
                                   const Experience& experience) {
  return reader.all<Response>(select_responses, institution, experience.student_id, experience.id);
}

constexpr sql::Statement insert_response{"experiences.insert_response", R"(
    INSERT INTO portfolio_responses (institution_id, student_id, experience_id, id, author_id, words, written_at,
                                     answered_at)
    VALUES ($1, $2, $3, $4, $5, $6, $7, $8))"};

constexpr sql::Statement update_answered{"experiences.update_answered", R"(
    UPDATE portfolio_responses SET answered_at = $4
    WHERE institution_id = $1 AND student_id = $2 AND experience_id = $3 AND answered_at IS NULL)"};

void import_response(sql::Transaction& tx, Id<Institution> institution, Id<Person> student,
                     Id<Experience> experience, std::int64_t id, Id<Person> author, const std::string& words,
                     Instant written_at, std::optional<Instant> answered_at) {
  if (author == student) {
    tx.run(update_answered, institution, student, experience, written_at);
    answered_at = written_at;
  }
  tx.run(insert_response, institution, student, experience, id, author, words, written_at, answered_at);
}

void ask(sql::Transaction& tx, const people::SignedIn& guide, const Experience& experience, Id<Response> id,
         const std::string& words, Instant now, Day today) {
  tx.lock(experience.student_id.value);
  // The student may have thrown it away, or taken it back, while this was written.
  const auto still = find_experience(tx, guide.institution(), experience.id);
  if (!still || !still->is_shared()) throw NotFound("experience");
  import_response(tx, guide.institution(), experience.student_id, experience.id, id.value, guide.id(), words,
                  now, std::nullopt);
  notices::notify_student(tx, guide.institution(), experience.student_id, guide.id(), experience.id, now,
                          today);
  refresh_facts(tx, guide.institution(), experience.student_id, today);
}

void answer(sql::Transaction& tx, const Student& me, const Experience& experience, Id<Response> id,
            const std::string& words, Instant now) {
  locked_experience(tx, me, experience.id);
  inbox::withdraw(tx, me.institution(), notices::question, experience.id.value);
  import_response(tx, me.institution(), me.id(), experience.id, id.value, me.id(), words, now, now);
}

constexpr sql::Statement update_later{"experiences.update_later", R"(
    UPDATE portfolio_responses SET later_on = $4
    WHERE institution_id = $1 AND student_id = $2 AND experience_id = $3 AND answered_at IS NULL)"};

void answer_later(sql::Transaction& tx, const Student& me, Id<Experience> experience, Day today) {
  locked_experience(tx, me, experience);
  tx.run(update_later, me.institution(), me.id(), experience, today + days_until_later);
  inbox::withdraw(tx, me.institution(), notices::question, experience.value);
}

constexpr sql::Statement select_open_question_author{"experiences.select_open_question_author", R"(
    SELECT author_id FROM portfolio_responses
    WHERE institution_id = $1 AND student_id = $2 AND experience_id = $3 AND answered_at IS NULL
      AND (later_on IS NULL OR later_on <= $4)
    ORDER BY written_at DESC, id DESC
    LIMIT 1)"};

void renew_question_notice(sql::Transaction& tx, const Student& me, Id<Experience> experience, Instant now,
                           Day today) {
  const auto author =
      tx.one<Id<Person>>(select_open_question_author, me.institution(), me.id(), experience, today);
  if (author) notices::notify_student(tx, me.institution(), me.id(), *author, experience, now, today);
}

constexpr sql::Statement update_laid_aside{"experiences.update_laid_aside", R"(
    UPDATE portfolio_responses SET laid_aside_at = $4, answered_at = $4
    WHERE institution_id = $1 AND student_id = $2 AND experience_id = $3 AND answered_at IS NULL)"};

void lay_aside(sql::Transaction& tx, const Student& me, Id<Experience> experience, Instant now) {
  locked_experience(tx, me, experience);
  tx.run(update_laid_aside, me.institution(), me.id(), experience, now);
  inbox::withdraw(tx, me.institution(), notices::question, experience.value);
}

constexpr sql::Statement select_put_off{"experiences.select_put_off", R"(
    SELECT MAX(laid_aside_at), MAX(CASE WHEN answered_at IS NULL THEN later_on END) FROM portfolio_responses
    WHERE institution_id = $1 AND student_id = $2 AND experience_id = $3)"};

std::string PutOff::mark() const {
  return (laid_aside_at ? std::to_string(laid_aside_at->seconds) : "") + "/" +
         (later_on ? text(*later_on) : "");
}

PutOff put_off_at(sql::Reader& reader, const Student& me, Id<Experience> experience) {
  return reader.one<PutOff>(select_put_off, me.institution(), me.id(), experience).value_or(PutOff{});
}

constexpr sql::Statement update_not_later{"experiences.update_not_later", R"(
    UPDATE portfolio_responses SET later_on = NULL
    WHERE institution_id = $1 AND student_id = $2 AND experience_id = $3 AND answered_at IS NULL AND later_on = $4)"};

void reopen_later(sql::Transaction& tx, const Student& me, Id<Experience> experience, Instant now,
                  Day today) {
  locked_experience(tx, me, experience);
  tx.run(update_not_later, me.institution(), me.id(), experience, put_off_at(tx, me, experience).later_on);
  renew_question_notice(tx, me, experience, now, today);
}

constexpr sql::Statement update_not_aside{"experiences.update_not_aside", R"(
    UPDATE portfolio_responses SET answered_at = NULL, laid_aside_at = NULL
    WHERE institution_id = $1 AND student_id = $2 AND experience_id = $3 AND laid_aside_at = $4)"};

void reopen_laid_aside(sql::Transaction& tx, const Student& me, Id<Experience> experience, Instant now,
                       Day today) {
  locked_experience(tx, me, experience);
  tx.run(update_not_aside, me.institution(), me.id(), experience,
         put_off_at(tx, me, experience).laid_aside_at);
  renew_question_notice(tx, me, experience, now, today);
}

constexpr sql::Statement select_open_question{"experiences.select_open_question", R"(
    SELECT r.experience_id, e.title, p.given_name, p.infix, p.family_name, r.words, r.written_at
    FROM portfolio_responses r
    JOIN portfolio_experiences e ON e.institution_id = r.institution_id AND e.student_id = r.student_id
                                AND e.id = r.experience_id AND e.removed_at IS NULL
    JOIN campus_people p ON p.institution_id = r.institution_id AND p.id = r.author_id
    WHERE r.institution_id = $1 AND r.student_id = $2 AND r.answered_at IS NULL
      AND (r.later_on IS NULL OR r.later_on <= $3)
    ORDER BY r.written_at DESC, r.id DESC
    LIMIT 1)"};

std::optional<OpenQuestion> open_question(sql::Reader& reader, const Student& me, Day today) {
  struct Columns {
    Id<Experience> experience_id;
    std::string title;
    std::string given_name;
    std::string infix;
    std::string family_name;
    std::string words;
    Instant written_at;
  };
  auto row = reader.one<Columns>(select_open_question, me.institution(), me.id(), today);
  if (!row) return std::nullopt;
  const Person author{{}, row->given_name, row->infix, row->family_name};
  return OpenQuestion{row->experience_id, row->title, row->given_name,
                      author.full_name(), row->words, row->written_at};
}

std::vector<words::FittingCard> questions_for_guide(const Experience& experience,
                                                    const std::vector<Answer>& answers,
                                                    const std::vector<Response>& responses, int year_of_study,
                                                    i18n::Language language) {
  auto told = told_in(experience, answers);
  told.phase = words::phase_of_year(year_of_study);
  auto all = words::fitting_cards(told, words::cards());
  std::erase_if(all, [&](const words::FittingCard& one) {
    const bool is_asked = std::any_of(responses.begin(), responses.end(), [&](const Response& response) {
      return response.words == one.card->text.in(language);
    });
    return is_asked || !one.card->for_conversation() || one.card->form != words::CardForm::open ||
           one.card->movement == words::Movement::set_in_motion;
  });
  return all;
}

}  // namespace koers::experiences
