#include "rooms/guidance/question_cards.h"

#include <algorithm>
#include <array>
#include <tuple>

#include "platform/base/error.h"

namespace koers::guidance {
namespace {

bool fits_table(const words::Card& card, const std::vector<std::string>& kinds) {
  if (card.kinds.empty() || kinds.empty()) return true;
  return std::any_of(kinds.begin(), kinds.end(),
                     [&card](const std::string& kind) { return card.fits(kind); });
}

bool is_on_table(const AtHand& at_hand, words::Competency competency) {
  return std::find(at_hand.on_table.begin(), at_hand.on_table.end(), competency) != at_hand.on_table.end();
}

}  // namespace

std::vector<const words::Card*> questions_at_hand(const AtHand& at_hand) {
  struct Place {
    int misfit = 0;  // 0 fits phase and table
    int turn = 0;    // the how many-eth of its competency
    const words::Card* card = nullptr;
  };
  std::vector<Place> places;
  std::array<std::array<int, words::competencies.size()>, 4> turns{};
  for (const words::Card& card : words::cards()) {
    if (!card.for_conversation() || card.movement != at_hand.movement || !fits_table(card, at_hand.kinds))
      continue;
    if (at_hand.competency && card.competency != *at_hand.competency) continue;
    const int misfit =
        (card.phase == at_hand.phase ? 0 : 2) + (is_on_table(at_hand, card.competency) ? 0 : 1);
    auto& turn = turns[static_cast<std::size_t>(misfit)][static_cast<std::size_t>(card.competency)];
    places.push_back({misfit, turn++, &card});
  }
  std::stable_sort(places.begin(), places.end(), [](const Place& a, const Place& b) {
    return std::tie(a.misfit, a.turn) < std::tie(b.misfit, b.turn);
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

}  // namespace koers::guidance
