#include "rooms/aids/aids.h"

#include <algorithm>
#include <array>
#include <tuple>

#include "platform/base/error.h"

namespace koers::aids {
namespace {

bool fits_table(const words::Card& card, const std::vector<std::string>& kinds) {
  if (card.kinds.empty() || kinds.empty()) return true;
  return std::any_of(kinds.begin(), kinds.end(),
                     [&card](const std::string& kind) { return card.fits(kind); });
}

bool was_asked(const AtHand& at_hand, const words::Card& card) {
  return std::any_of(at_hand.told.begin(), at_hand.told.end(), [&card](const words::Told& told) {
    return std::find(told.asked.begin(), told.asked.end(), card.id) != told.asked.end();
  });
}

// The reason with which it fits best what was told in one of the experiences.
std::optional<words::FittingCard> fitting(const AtHand& at_hand, const words::Card& card) {
  std::optional<words::FittingCard> best;
  for (words::Told told : at_hand.told) {
    told.asked.clear();
    const auto found = words::fitting_cards(told, {card});
    if (!found.empty() && (!best || found.front().reason < best->reason)) {
      best = found.front();
      best->card = &card;  // not the copy that was looked at
    }
  }
  return best;
}

bool is_on_what_was_told(const std::optional<words::FittingCard>& one) {
  return one && (one->reason == words::CardReason::told || one->reason == words::CardReason::feeling);
}

bool is_on_table(const AtHand& at_hand, words::Competency competency) {
  return std::find(at_hand.on_table.begin(), at_hand.on_table.end(), competency) != at_hand.on_table.end();
}

}  // namespace

std::vector<const words::Card*> questions_at_hand(const AtHand& at_hand) {
  struct Place {
    bool asked = false;  // at an experience on the table
    int misfit = 0;      // 0 fits what was told, 1 phase and table
    int turn = 0;        // the how many-eth of its competency
    const words::Card* card = nullptr;
  };
  std::vector<Place> places;
  std::array<std::array<int, words::competencies.size()>, 5> turns{};
  for (const words::Card& card : words::cards()) {
    if (!card.for_conversation() || card.movement != at_hand.movement || !fits_table(card, at_hand.kinds))
      continue;
    if (at_hand.competency && card.competency != *at_hand.competency) continue;
    const auto fits = fitting(at_hand, card);
    if ((!card.told.empty() || !card.feelings.empty()) && !fits) continue;
    const bool is_told = is_on_what_was_told(fits) && card.phase <= at_hand.phase;
    const int misfit =
        is_told ? 0
                : 1 + (card.phase == at_hand.phase ? 0 : 2) + (is_on_table(at_hand, card.competency) ? 0 : 1);
    auto& turn = turns[static_cast<std::size_t>(misfit)][static_cast<std::size_t>(card.competency)];
    places.push_back({was_asked(at_hand, card), misfit, turn++, &card});
  }
  std::stable_sort(places.begin(), places.end(), [](const Place& a, const Place& b) {
    return std::tie(a.asked, a.misfit, a.turn) < std::tie(b.asked, b.misfit, b.turn);
  });
  std::vector<const words::Card*> cards;
  for (const Place& place : places) cards.push_back(place.card);
  return cards;
}

const words::Card& question_at_hand(const AtHand& at_hand, int number) {
  const auto cards = questions_at_hand(at_hand);
  check(!cards.empty(), "every movement has questions");
  const int count = static_cast<int>(cards.size());
  return *cards[static_cast<std::size_t>(((number % count) + count) % count)];
}

std::string why_at_hand(i18n::Language language, const AtHand& at_hand, const words::Card& card,
                        const std::string& student_name) {
  const auto found = fitting(at_hand, card);
  if (!found || found->reason >= words::CardReason::seldom) return {};
  return words::why(language, *found, student_name);
}

}  // namespace koers::aids
