#include "rooms/reflection/questions.h"

#include <algorithm>

namespace koers::reflection {

using people::Student;
using words::Card;
using words::CardReason;
using words::FittingCard;

namespace {

class Chooser {
 public:
  Chooser(const QuestionCondition& told, const std::vector<Card>& cards)
      : left_(words::fitting_cards(told, cards)) {
    std::erase_if(left_, [](const FittingCard& one) { return !one.card->for_reflection(); });
  }

  // Moves the best card that `fits` from what is left to what is chosen.
  template <class Fits>
  bool take(const Fits& fits) {
    const auto found = std::find_if(left_.begin(), left_.end(), fits);
    if (found == left_.end()) return false;
    chosen_.push_back(found->card);
    left_.erase(found);
    return true;
  }

  std::vector<const Card*> chosen() && { return std::move(chosen_); }

 private:
  std::vector<FittingCard> left_;
  std::vector<const Card*> chosen_;
};

bool is_on_what_was_told(const FittingCard& one) {
  return one.reason == CardReason::told || one.reason == CardReason::feeling;
}

}  // namespace

std::vector<const Card*> choose_questions(const QuestionCondition& needs, const std::vector<Card>& cards) {
  Chooser chooser(needs, cards);
  const auto first = [&](const auto& fits) {
    return chooser.take([&](const FittingCard& one) { return !one.card->meaning && fits(one); });
  };
  const auto is_small = [](const FittingCard& one) { return one.card->form != words::CardForm::open; };
  const auto is_any = [](const FittingCard&) { return true; };
  const bool begins_small = needs.phase == words::Phase::guided && first(is_small);
  if (!begins_small && !first(is_on_what_was_told) &&
      !(needs.phase != words::Phase::self && first(is_small))) {
    first(is_any);
  }
  const auto meaning = [&](words::Meaning meaning) {
    chooser.take([&](const FittingCard& one) { return one.card->meaning == meaning; });
  };
  meaning(words::Meaning::personal);
  meaning(words::Meaning::societal);
  auto chosen = std::move(chooser).chosen();
  if (chosen.size() > most_questions) chosen.resize(most_questions);
  return chosen;
}

const Card* other_question(const QuestionCondition& needs, const std::vector<Card>& cards,
                           const Card& instead_of, const std::vector<std::string>& seen) {
  QuestionCondition others = needs;
  others.asked.insert(others.asked.end(), seen.begin(), seen.end());
  others.asked.push_back(instead_of.id);
  Chooser chooser(others, cards);
  chooser.take([&](const FittingCard& one) { return one.card->meaning == instead_of.meaning; });
  const auto chosen = std::move(chooser).chosen();
  return chosen.empty() ? nullptr : chosen.front();
}

std::vector<const Card*> choose_theme_questions(const QuestionCondition& needs,
                                                const std::vector<Card>& cards, words::CardTheme theme) {
  Chooser chooser(needs, cards);
  for (std::size_t i = 0; i < most_questions; ++i) {
    chooser.take([&](const FittingCard& one) { return one.card->theme == theme; });
  }
  return std::move(chooser).chosen();
}

QuestionCondition condition_of(sql::Reader& reader, const Student& me,
                               const experiences::ShownExperience& experience, Day today) {
  QuestionCondition told = experiences::told_in(experience);
  told.phase = words::phase_of_year(me.enrolment().year_of_study(today));
  const auto counts = experiences::competency_counts(reader, me, add_months(today, -12));
  const auto count_of = [&](words::Competency one) { return counts[static_cast<std::size_t>(one)]; };
  told.rarest.assign(words::competencies.begin(), words::competencies.end());
  std::stable_sort(told.rarest.begin(), told.rarest.end(),
                   [&](words::Competency a, words::Competency b) { return count_of(a) < count_of(b); });
  const int most = count_of(told.rarest.back());
  std::copy_if(told.rarest.begin(), told.rarest.end(), std::back_inserter(told.seldom),
               [&](words::Competency one) { return 2 * count_of(one) < most; });
  for (auto& used : experiences::cards_answered(reader, me)) {
    (used.experience_id == experience.summary.id ? told.asked : told.used).push_back(std::move(used.card));
  }
  return told;
}

constexpr sql::Statement select_statement_names{"reflection.select_statement_names", R"(
    SELECT part, word, own_name FROM profile_out_statements
    WHERE institution_id = $1 AND student_id = $2 AND let_go_at IS NULL)"};

std::vector<StatementName> statement_names_of(sql::Reader& reader, const Student& me) {
  return reader.all<StatementName>(select_statement_names, me.institution(), me.id());
}

}  // namespace koers::reflection
