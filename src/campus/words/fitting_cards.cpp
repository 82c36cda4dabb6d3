#include "campus/words/fitting_cards.h"

#include <algorithm>
#include <functional>
#include <optional>
#include <tuple>

#include "campus/words/card_texts.h"
#include "campus/words/kinds.h"

namespace koers::words {
namespace {

template <class List, class Item>
bool holds(const List& list, const Item& item) {
  return std::find(list.begin(), list.end(), item) != list.end();
}

// ASCII only: the beginnings in the content say what else may stand there.
std::string small_letters(std::string word) {
  for (char& one : word) {
    if (one >= 'A' && one <= 'Z') one = static_cast<char>(one - 'A' + 'a');
  }
  return word;
}

bool is_of_word(char one) {
  const auto byte = static_cast<unsigned char>(one);
  return byte >= 0x80 || (one >= 'a' && one <= 'z') || (one >= 'A' && one <= 'Z') || one == '-';
}

std::vector<std::string> words_in(const std::string& story) {
  std::vector<std::string> all;
  std::string word;
  for (const char one : story + " ") {
    if (is_of_word(one)) {
      word += one;
    } else if (!word.empty()) {
      all.push_back(std::exchange(word, {}));
    }
  }
  return all;
}

// A beginning of four letters or more is of every word that begins so; a shorter one is the whole word.
bool is_word(const std::string& beginning, const std::string& word) {
  constexpr std::size_t short_word = 4;
  const std::string small = small_letters(word);
  return beginning.size() < short_word ? small == beginning : small.rfind(beginning, 0) == 0;
}

std::optional<std::string> told_word(const Card& card, const std::vector<std::string>& words) {
  for (const std::string& word : words) {
    for (const std::string& beginning : card.told) {
      if (is_word(beginning, word)) return word;
    }
  }
  return std::nullopt;
}

// What stands in for "fits less": smaller is asked rather. The rules are in the header.
using Rank = std::tuple<int, std::int64_t, int, int, std::ptrdiff_t, std::size_t>;

class Fitting {
 public:
  explicit Fitting(const Told& told) : told_(told), words_(words_in(told.story)) {}

  std::optional<FittingCard> look_at(const Card& card) const {
    if (holds(told_.asked, card.id) || !card.fits(told_.kind)) return std::nullopt;
    const auto word = told_word(card, words_);
    const auto feeling = std::find_first_of(told_.feelings.begin(), told_.feelings.end(),
                                            card.feelings.begin(), card.feelings.end());
    if (!card.told.empty() && !word) return std::nullopt;
    if (!card.feelings.empty() && feeling == told_.feelings.end()) return std::nullopt;
    if (word) return FittingCard{&card, CardReason::told, *word};
    if (!card.feelings.empty()) return FittingCard{&card, CardReason::feeling, *feeling};
    if (holds(told_.belongs, card.competency)) return FittingCard{&card, CardReason::competency};
    if (!card.kinds.empty()) return FittingCard{&card, CardReason::kind, told_.kind};
    if (holds(told_.seldom, card.competency)) return FittingCard{&card, CardReason::seldom};
    return FittingCard{&card};
  }

  Rank rank(const FittingCard& one) const {
    const Card& card = *one.card;
    const int distance = static_cast<int>(card.phase) - static_cast<int>(told_.phase);
    const auto used = std::count(told_.used.begin(), told_.used.end(), card.id);
    const auto rarity = std::find(told_.rarest.begin(), told_.rarest.end(), card.competency);
    // What is told seldom is no reason of its own in the order: rule 6 is about all five.
    const auto reason = std::min(static_cast<int>(one.reason), static_cast<int>(CardReason::seldom));
    return {std::max(distance, 0),
            used,
            reason,
            std::abs(distance),
            rarity - told_.rarest.begin(),
            std::hash<std::string>()(card.id + std::to_string(told_.chance))};
  }

 private:
  const Told& told_;
  std::vector<std::string> words_;
};

}  // namespace

std::vector<FittingCard> fitting_cards(const Told& told, const std::vector<Card>& cards) {
  const Fitting fitting(told);
  std::vector<FittingCard> all;
  for (const Card& card : cards) {
    if (auto one = fitting.look_at(card)) all.push_back(*std::move(one));
  }
  std::sort(all.begin(), all.end(), [&](const FittingCard& one, const FittingCard& other) {
    return fitting.rank(one) < fitting.rank(other);
  });
  return all;
}

FittingCard reason_for(const Told& told, const Card& card) {
  Told before = told;
  before.asked.clear();
  return Fitting(before).look_at(card).value_or(FittingCard{&card});
}

std::string why(i18n::Language language, const FittingCard& fitting, const std::string& student_name) {
  const bool to_student = student_name.empty();
  const auto say = [&](const i18n::Text& mine, const i18n::Text& theirs, const std::string& what) {
    return to_student ? i18n::say(language, mine, what) : i18n::say(language, theirs, student_name, what);
  };
  namespace texts = card_texts;
  switch (fitting.reason) {
    case CardReason::told:
      return say(texts::you_wrote, texts::student_wrote, fitting.told);
    case CardReason::feeling: {
      const Feeling* feeling = find_feeling(fitting.told);
      return say(texts::you_felt, texts::student_felt,
                 feeling == nullptr ? fitting.told : feeling->name.in(language));
    }
    case CardReason::competency:
      return say(texts::you_put_it, texts::student_put_it,
                 std::string(name(fitting.card->competency).in(language)));
    case CardReason::kind: {
      const Kind* kind = find_kind(fitting.told);
      return i18n::say(language, texts::fits_kind, kind == nullptr ? fitting.told : kind->name.in(language));
    }
    case CardReason::seldom:
      return say(texts::you_told_little, texts::student_told_little,
                 std::string(name(fitting.card->competency).in(language)));
    case CardReason::always:
      return std::string(texts::fits_always.in(language));
  }
  return {};
}

}  // namespace koers::words
