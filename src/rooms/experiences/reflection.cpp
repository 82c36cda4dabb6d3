#include "rooms/experiences/reflection.h"

#include <algorithm>
#include <functional>
#include <tuple>

#include "platform/base/error.h"
#include "rooms/experiences/answer_pictures.h"

namespace koers::experiences {

using organisation::Institution;
using people::Person;
using people::Student;
using words::Card;

// ---- choosing

namespace {

// What stands in for "fits less": smaller is asked rather.
using Rank = std::tuple<int, std::int64_t, int, int, std::size_t>;

class Chooser {
 public:
  Chooser(const QuestionCondition& needs, const std::vector<Card>& cards) : condition_(needs) {
    for (const Card& card : cards) {
      if (card.for_reflection() && card.fits(needs.kind) && !holds(needs.answered, card.id))
        left_.push_back(&card);
    }
    std::sort(left_.begin(), left_.end(),
              [this](const Card* a, const Card* b) { return rank(*a) < rank(*b); });
  }

  // Moves the best card that `fits` from what is left to what is chosen.
  template <class Fits>
  bool take(const Fits& fits) {
    const auto found =
        std::find_if(left_.begin(), left_.end(), [&](const Card* card) { return fits(*card); });
    if (found == left_.end()) return false;
    chosen_.push_back(*found);
    left_.erase(found);
    return true;
  }

  std::vector<const Card*> chosen() && { return std::move(chosen_); }

 private:
  static bool holds(const std::vector<std::string>& list, const std::string& id) {
    return std::find(list.begin(), list.end(), id) != list.end();
  }

  // A question for a later phase is harder than one for an earlier phase is dull (ST-13).
  int phase_distance(const Card& card) const {
    const int distance = static_cast<int>(card.phase) - static_cast<int>(condition_.phase);
    return distance > 0 ? distance * 3 : -distance;
  }

  int rarity(const Card& card) const {
    const auto at = std::find(condition_.rarest.begin(), condition_.rarest.end(), card.competency);
    return static_cast<int>(at - condition_.rarest.begin());
  }

  Rank rank(const Card& card) const {
    const auto used = std::count(condition_.used.begin(), condition_.used.end(), card.id);
    return {phase_distance(card), used, rarity(card), card.kinds.empty() ? 1 : 0,
            std::hash<std::string>()(card.id + std::to_string(condition_.chance))};
  }

  const QuestionCondition& condition_;
  std::vector<const Card*> left_;
  std::vector<const Card*> chosen_;
};

}  // namespace

std::vector<const Card*> choose_questions(const QuestionCondition& needs, const std::vector<Card>& cards) {
  Chooser chooser(needs, cards);
  const bool begins_small = needs.phase != words::Phase::self;
  const bool small = begins_small && chooser.take([](const Card& card) {
    return card.form != words::CardForm::open && !card.meaning;
  });
  if (!small) chooser.take([](const Card& card) { return !card.meaning; });
  chooser.take([](const Card& card) { return card.meaning == words::Meaning::personal; });
  chooser.take([](const Card& card) { return card.meaning == words::Meaning::societal; });
  auto chosen = std::move(chooser).chosen();
  if (chosen.size() > most_questions) chosen.resize(most_questions);
  return chosen;
}

const Card* other_question(const QuestionCondition& needs, const std::vector<Card>& cards,
                           const Card& instead_of, const std::vector<std::string>& seen) {
  QuestionCondition others = needs;
  others.answered.insert(others.answered.end(), seen.begin(), seen.end());
  others.answered.push_back(instead_of.id);
  Chooser chooser(others, cards);
  chooser.take([&](const Card& card) { return card.meaning == instead_of.meaning; });
  const auto chosen = std::move(chooser).chosen();
  return chosen.empty() ? nullptr : chosen.front();
}

std::vector<const Card*> choose_theme_questions(const QuestionCondition& needs,
                                                const std::vector<Card>& cards, words::CardTheme theme) {
  Chooser chooser(needs, cards);
  for (std::size_t i = 0; i < most_questions; ++i) {
    chooser.take([&](const Card& card) { return card.theme == theme; });
  }
  return std::move(chooser).chosen();
}

constexpr sql::Statement select_competency_counts{"experiences.select_competency_counts", R"(
    SELECT c.competency, COUNT(*)
    FROM portfolio_experience_competencies c
    JOIN portfolio_experiences e ON e.institution_id = c.institution_id AND e.student_id = c.student_id
                                AND e.id = c.experience_id
    WHERE c.institution_id = $1 AND c.student_id = $2 AND e.removed_at IS NULL AND e.happened_on > $3
    GROUP BY c.competency)"};

constexpr sql::Statement select_cards_answered{"experiences.select_cards_answered", R"(
    SELECT experience_id, card FROM portfolio_answers WHERE institution_id = $1 AND student_id = $2)"};

QuestionCondition condition_of(sql::Reader& reader, const Student& me, const Experience& experience,
                               Day today) {
  struct Count {
    words::Competency competency = words::Competency::qualities;
    int number = 0;
  };
  struct Used {
    Id<Experience> experience_id;
    std::string card;
  };
  QuestionCondition needs;
  needs.kind = experience.kind;
  needs.phase = words::phase_of_year(me.enrolment().year_of_study(today));
  needs.chance = experience.id.value;
  std::array<int, words::competencies.size()> counts{};
  reader.each<Count>(
      select_competency_counts,
      [&](Count&& count) { counts[static_cast<std::size_t>(count.competency)] = count.number; },
      me.institution(), me.id(), add_months(today, -12));
  needs.rarest.assign(words::competencies.begin(), words::competencies.end());
  std::stable_sort(needs.rarest.begin(), needs.rarest.end(), [&](words::Competency a, words::Competency b) {
    return counts[static_cast<std::size_t>(a)] < counts[static_cast<std::size_t>(b)];
  });
  reader.each<Used>(
      select_cards_answered,
      [&](Used&& used) {
        (used.experience_id == experience.id ? needs.answered : needs.used).push_back(std::move(used.card));
      },
      me.institution(), me.id());
  return needs;
}

// ---- answers

constexpr sql::Statement select_answers{"experiences.select_answers", R"(
    SELECT card, competency, choices, answer, picture, answered_at
    FROM portfolio_answers WHERE institution_id = $1 AND student_id = $2 AND experience_id = $3
    ORDER BY answered_at, card)"};

std::vector<Answer> answers_of(sql::Reader& reader, const Experience& experience,
                               Id<Institution> institution) {
  return reader.all<Answer>(select_answers, institution, experience.student_id, experience.id);
}

GivenAnswer given_answer(sql::Reader& reader, const Student& me, const Experience& experience,
                         const Card& card) {
  for (Answer& one : answers_of(reader, experience, me.institution())) {
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

constexpr sql::Statement upsert_answer{"experiences.upsert_answer", R"(
    INSERT INTO portfolio_answers (institution_id, student_id, experience_id, card, competency, meaning, form, choices,
                                   answer, picture, answered_at)
    VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)
    ON CONFLICT (institution_id, student_id, experience_id, card) DO UPDATE SET
      competency = excluded.competency, meaning = excluded.meaning, form = excluded.form, choices = excluded.choices,
      answer = excluded.answer, picture = excluded.picture, answered_at = excluded.answered_at)"};

bool store_answer(sql::Transaction& tx, Id<Institution> institution, Id<Person> student,
                  Id<Experience> experience, const Card& card, const GivenAnswer& given, Instant at) {
  const std::string known = known_choices(card, given.choices);
  const std::string picture = find_answer_picture(given.picture) == nullptr ? "" : given.picture;
  if (known.empty() && given.words.empty() && picture.empty() && !given.media) return false;
  const std::string meaning(card.meaning ? code(*card.meaning) : std::string_view());
  tx.run(upsert_answer, institution, student, experience, card.id, card.competency, meaning,
         form_of(card, known, {.picture = picture, .media = given.media}), known, given.words, picture, at);
  return true;
}

}  // namespace

void bring_answer(sql::Transaction& tx, Id<Institution> institution, Id<Person> student,
                  Id<Experience> experience, const std::string& card, const std::vector<std::string>& choices,
                  const std::string& words, Instant at) {
  const Card* known = words::find_card(card);
  if (known == nullptr) throw NotFound("question card");
  store_answer(tx, institution, student, experience, *known, {.choices = choices, .words = words}, at);
}

constexpr sql::Statement delete_answer{"experiences.delete_answer", R"(
    DELETE FROM portfolio_answers
    WHERE institution_id = $1 AND student_id = $2 AND experience_id = $3 AND card = $4)"};

void save_answer(sql::Transaction& tx, const Student& me, Id<Experience> experience, const Card& card,
                 const GivenAnswer& given, Instant now, Day today) {
  tx.lock(me.id().value);
  if (!store_answer(tx, me.institution(), me.id(), experience, card, given, now)) {
    tx.run(delete_answer, me.institution(), me.id(), experience, card.id);
  }
  refresh_facts(tx, me.institution(), me.id(), today);
}

constexpr sql::Statement select_statement_names{"experiences.select_statement_names", R"(
    SELECT part, word, own_name FROM profile_out_statements
    WHERE institution_id = $1 AND student_id = $2 AND let_go_at IS NULL)"};

std::vector<StatementName> statement_names_of(sql::Reader& reader, const Student& me) {
  return reader.all<StatementName>(select_statement_names, me.institution(), me.id());
}

}  // namespace koers::experiences
