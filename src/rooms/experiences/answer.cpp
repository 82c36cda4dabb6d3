#include "rooms/experiences/answer.h"

#include <algorithm>

#include "campus/words/answer_pictures.h"
#include "platform/base/error.h"
#include "platform/http/visit.h"
#include "rooms/experiences/experience.h"

namespace koers::experiences {

using organisation::Institution;
using people::Person;
using people::Student;
using words::Card;

constexpr sql::Statement select_answers{"experiences.select_answers", R"(
    SELECT card, competency, choices, answer, picture, answered_at
    FROM portfolio_answers WHERE institution_id = $1 AND student_id = $2 AND experience_id = $3
    ORDER BY answered_at, card)"};

std::vector<Answer> answers_of(sql::Reader& reader, Id<Institution> institution, Id<Person> student,
                               Id<Experience> experience) {
  return reader.all<Answer>(select_answers, institution, student, experience);
}

constexpr sql::Statement select_answered_cards{"experiences.select_answered_cards", R"(
    SELECT experience_id, card FROM portfolio_answers
    WHERE institution_id = $1 AND student_id = $2 AND experience_id IN (SELECT value FROM id_list($3))
    ORDER BY experience_id, answered_at, card)"};

std::vector<CardAnswer> answered_cards_of(sql::Reader& reader, Id<Institution> institution,
                                          Id<Person> student,
                                          const std::vector<Id<Experience>>& experiences) {
  if (experiences.empty()) return {};
  return reader.all<CardAnswer>(select_answered_cards, institution, student, sql::id_list(experiences));
}

GivenAnswer given_answer(sql::Reader& reader, const Student& me, Id<Experience> experience,
                         const Card& card) {
  for (Answer& one : answers_of(reader, me.institution(), me.id(), experience)) {
    if (one.card == card.id) {
      return {.choices = split_words(one.choices),
              .words = std::move(one.words),
              .picture = std::move(one.picture)};
    }
  }
  return {};
}

namespace {

std::string known_choices(const Card& card, const std::vector<std::string>& choices) {
  std::string known;
  for (const words::CardChoice& choice : card.choices) {
    if (std::find(choices.begin(), choices.end(), choice.id) == choices.end()) continue;
    if (!known.empty()) known += ' ';
    known += choice.id;
  }
  return known;
}

AnswerForm form_of(const Card& card, const std::string& choices, const GivenAnswer& given) {
  if (given.media == MediaKind::sound) return AnswerForm::spoken;
  if (given.media == MediaKind::film) return AnswerForm::filmed;
  if (given.media == MediaKind::drawing) return AnswerForm::drawn;
  if (!given.picture.empty()) return AnswerForm::pictures;
  if (choices.empty()) return AnswerForm::typed;
  return card.form == words::CardForm::closed_pictures ? AnswerForm::pictures : AnswerForm::chips;
}

// A response to what is answered anew is not asked for later than before.
constexpr sql::Statement upsert_answer{"experiences.upsert_answer", R"(
    INSERT INTO portfolio_answers (institution_id, student_id, experience_id, card, competency, meaning, form, choices,
                                   answer, picture, answered_at, late_at)
    VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)
    ON CONFLICT (institution_id, student_id, experience_id, card) DO UPDATE SET
      competency = excluded.competency, meaning = excluded.meaning, form = excluded.form, choices = excluded.choices,
      answer = excluded.answer, picture = excluded.picture, answered_at = excluded.answered_at)"};

bool store_answer(sql::Transaction& tx, Id<Institution> institution, Id<Person> student,
                  Id<Experience> experience, const Card& card, const GivenAnswer& given, Instant at) {
  const std::string known = known_choices(card, given.choices);
  const std::string picture = words::find_answer_picture(given.picture) == nullptr ? "" : given.picture;
  if (known.empty() && given.words.empty() && picture.empty() && !given.media) return false;
  const std::string meaning(card.meaning ? code(*card.meaning) : std::string_view());
  tx.run(upsert_answer, institution, student, experience, card.id, card.competency, meaning,
         form_of(card, known, {.picture = picture, .media = given.media}), known, given.words, picture, at,
         response_is_late_at(at));
  return true;
}

}  // namespace

void import_answer(sql::Transaction& tx, Id<Institution> institution, Id<Person> student,
                   Id<Experience> experience, const std::string& card,
                   const std::vector<std::string>& choices, const std::string& words, Instant at) {
  const Card* known = words::find_card(card);
  if (known == nullptr) throw NotFound("question card");
  store_answer(tx, institution, student, experience, *known, {.choices = choices, .words = words}, at);
}

constexpr sql::Statement delete_answer{"experiences.delete_answer", R"(
    DELETE FROM portfolio_answers
    WHERE institution_id = $1 AND student_id = $2 AND experience_id = $3 AND card = $4)"};

void save_answer(sql::Transaction& tx, const Student& me, Id<Experience> experience, const Card& card,
                 const GivenAnswer& given, Instant now, Day today) {
  locked_experience(tx, me, experience);
  if (!store_answer(tx, me.institution(), me.id(), experience, card, given, now)) {
    tx.run(delete_answer, me.institution(), me.id(), experience, card.id);
  }
  refresh_facts(tx, me.institution(), me.id(), today);
}

constexpr sql::Statement select_cards_answered{"experiences.select_cards_answered", R"(
    SELECT experience_id, card FROM portfolio_answers WHERE institution_id = $1 AND student_id = $2)"};

std::vector<AnswerCard> cards_answered(sql::Reader& reader, const Student& me) {
  return reader.all<AnswerCard>(select_cards_answered, me.institution(), me.id());
}

constexpr sql::Statement select_competency_counts{"experiences.select_competency_counts", R"(
    SELECT c.competency, COUNT(*)
    FROM portfolio_experience_competencies c
    JOIN portfolio_experiences e ON e.institution_id = c.institution_id AND e.student_id = c.student_id
                                AND e.id = c.experience_id
    WHERE c.institution_id = $1 AND c.student_id = $2 AND e.removed_at IS NULL AND e.happened_on > $3
    GROUP BY c.competency)"};

CompetencyCounts competency_counts(sql::Reader& reader, const Student& me, Day since) {
  struct Count {
    words::Competency competency = words::Competency::qualities;
    int number = 0;
  };
  CompetencyCounts counts{};
  reader.each<Count>(
      select_competency_counts,
      [&](Count&& count) { counts[static_cast<std::size_t>(count.competency)] = count.number; },
      me.institution(), me.id(), since);
  return counts;
}

words::Told told_in(const Experience& experience, const std::vector<Answer>& answers) {
  words::Told told{.kind = experience.kind,
                   .chance = experience.id.value,
                   .story = experience.title + "\n" + experience.story,
                   .feelings = split_words(experience.feelings),
                   .belongs = experience.competencies()};
  for (const Answer& answer : answers) told.asked.push_back(answer.card);
  return told;
}

bool is_question_left(const Experience& experience, const std::vector<Answer>& answers) {
  const auto left = words::fitting_cards(told_in(experience, answers), words::cards());
  return std::any_of(left.begin(), left.end(),
                     [](const words::FittingCard& one) { return one.card->for_reflection(); });
}

constexpr sql::Statement delete_silent_answer{"experiences.delete_silent_answer", R"(
    DELETE FROM portfolio_answers
    WHERE institution_id = $1 AND student_id = $2 AND experience_id = $3 AND card = $4
      AND choices = '' AND answer = '' AND picture = '')"};

// What was only spoken, filmed or drawn goes with what was said.
void remove_media(http::Visit& visit, const Student& me, Id<Experience> experience, Id<MediaItem> item) {
  attachments::Keys keys;
  visit.write([&](sql::Transaction& tx) {
    tx.lock(me.id().value);
    const auto before = attachments::media_of(tx, me.institution(), me.id(), experience);
    keys = attachments::remove_media(tx, me, experience, item);
    const auto removed =
        std::find_if(before.begin(), before.end(), [&](const MediaItem& one) { return one.id == item; });
    if (removed == before.end() || attachments::media_at(before, removed->card).size() > 1) return;
    if (tx.run(delete_silent_answer, me.institution(), me.id(), experience, removed->card) > 0) {
      refresh_facts(tx, me.institution(), me.id(), visit.today);
    }
  });
  attachments::remove_files(visit.house.files, keys);
}

}  // namespace koers::experiences
