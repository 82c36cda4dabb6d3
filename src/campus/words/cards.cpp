#include "campus/words/cards.h"

#include <algorithm>

#include "campus/words/content_table.h"

namespace koers::words {
namespace {

Card read_card(const toml::table& one) {
  Card card;
  card.id = content::text(one, "id");
  card.competency = content::coded<Competency>(one, "competency");
  card.movement = content::coded<Movement>(one, "movement");
  card.phase = content::coded<Phase>(one, "phase");
  card.form = content::coded<CardForm>(one, "form");
  card.use = content::coded<CardUse>(one, "use");
  card.kinds = content::texts(one, "kinds");
  card.feelings = content::texts(one, "feelings");
  card.told = content::texts(one, "told");
  card.text = content::phrase(one, "text");
  card.source = content::optional_text(one, "source");
  card.meaning = content::optional_code<Meaning>(one, "meaning");
  card.theme = content::optional_code<CardTheme>(one, "theme");
  card.choices = content::all_of<CardChoice>(one, "choices", [](const toml::table& choice) {
    return CardChoice{content::text(choice, "id"), content::icon_name(choice),
                      content::phrase(choice, "label")};
  });
  return card;
}

}  // namespace

bool Card::fits(std::string_view kind) const {
  return kinds.empty() || std::find(kinds.begin(), kinds.end(), kind) != kinds.end();
}

const CardChoice* Card::choice(std::string_view choice_id) const {
  const auto found = std::find_if(choices.begin(), choices.end(), [choice_id](const CardChoice& candidate) {
    return candidate.id == choice_id;
  });
  return found == choices.end() ? nullptr : &*found;
}

const std::vector<Card>& cards() {
  static const std::vector<Card> all =
      content::all_of<Card>(content::file("cards/questions.toml"), "cards", read_card);
  return all;
}

const Card* find_card(std::string_view id) {
  const auto& all = cards();
  const auto found = std::find_if(all.begin(), all.end(), [id](const Card& card) { return card.id == id; });
  return found == all.end() ? nullptr : &*found;
}

Phase phase_of_year(int year_of_study) {
  if (year_of_study <= 1) return Phase::guided;
  return year_of_study == 2 ? Phase::together : Phase::self;
}

}  // namespace koers::words
