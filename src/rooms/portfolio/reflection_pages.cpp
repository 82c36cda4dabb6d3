// Looking back: the questions of a round travel in the address, so that the back button and a second phone
// see the same ones; every answer is kept as soon as it is given, and leaving is always fine (ST-03).
#include "rooms/portfolio/reflection_views.h"

#include <algorithm>

#include "platform/base/error.h"
#include "rooms/portfolio/paths.h"
#include "rooms/portfolio/portfolio_pages.h"
#include "rooms/portfolio/texts.h"

namespace koers::portfolio {
namespace {

using http::Response;
using http::Visit;
using people::Student;

struct Round {
  std::vector<const words::Card*> cards;
  int number = 1;  // of the question; one more than there are is the end
};

// The round that the address or form names, or a new one. What is not a card is left out.
Round round_of(Visit& visit, const Student& me, const Experience& experience) {
  Round round;
  std::string named = visit.request.field("kaarten");
  std::replace(named.begin(), named.end(), '.', ' ');
  for (const std::string& id : split_words(named)) {
    const words::Card* card = words::find_card(id);
    const bool again = std::find(round.cards.begin(), round.cards.end(), card) != round.cards.end();
    if (card != nullptr && card->for_reflection() && !again) round.cards.push_back(card);
  }
  if (round.cards.size() > most_questions) round.cards.resize(most_questions);
  if (round.cards.empty()) {
    round.cards = choose_questions(needs_of(visit.db(), me, experience, visit.today), words::cards());
    return round;
  }
  const auto asked = visit.request.number("vraag").value_or(1);
  round.number =
      static_cast<int>(std::clamp<std::int64_t>(asked, 1, static_cast<std::int64_t>(round.cards.size()) + 1));
  return round;
}

Response show_end(Visit& visit, const Student& me, const Experience& experience, const Round& round) {
  auto answers = answers_of(visit.db(), experience, me.institution());
  std::erase_if(answers, [&](const Answer& answer) {
    return std::none_of(round.cards.begin(), round.cards.end(),
                        [&](const words::Card* card) { return card->id == answer.card; });
  });
  const auto has = experience.competencies();
  std::vector<words::Competency> offered;
  for (const Answer& answer : answers) {
    const bool known = std::find(has.begin(), has.end(), answer.competency) != has.end() ||
                       std::find(offered.begin(), offered.end(), answer.competency) != offered.end();
    if (!known) offered.push_back(answer.competency);
  }
  return http::page(views::reflected_page(visit, experience, answers, offered));
}

views::QuestionScreen screen_of(Visit& visit, const Student& me, const Experience& experience,
                                const Round& round) {
  const words::Card& card = *round.cards[static_cast<std::size_t>(round.number - 1)];
  return {.experience = experience,
          .pictures = pictures_of(visit.db(), me.institution(), me.id(), experience.id),
          .card = card,
          .number = round.number,
          .total = static_cast<int>(round.cards.size()),
          .cards = views::round_text(round.cards)};
}

Response show_question(Visit& visit, const Student& me, Id<Experience> id) {
  const auto experience = own_experience(visit.db(), me, id);
  const Round round = round_of(visit, me, experience);
  if (round.cards.empty()) {
    return http::see_other(paths::experience(id)).with_toast({visit.say(texts::no_questions), std::nullopt});
  }
  if (round.number > static_cast<int>(round.cards.size())) return show_end(visit, me, experience, round);
  auto screen = screen_of(visit, me, experience, round);
  for (const Answer& answer : answers_of(visit.db(), experience, me.institution())) {
    if (answer.card != screen.card.id) continue;
    screen.choices = split_words(answer.choices);
    screen.words = answer.words;
  }
  return http::page(views::question_page(visit, screen));
}

Response give_answer(Visit& visit, const Student& me, Id<Experience> id) {
  const auto experience = own_experience(visit.db(), me, id);
  const Round round = round_of(visit, me, experience);
  if (round.cards.empty() || round.number > static_cast<int>(round.cards.size())) {
    return http::see_other(paths::experience(id));
  }
  auto screen = screen_of(visit, me, experience, round);
  screen.choices = visit.request.all("keuze");
  screen.words = visit.request.field("woorden");
  screen.flaw = flaw_of_answer(screen.words);
  if (screen.flaw) return http::page(views::question_page(visit, screen), 422);
  visit.write([&](sql::Transaction& tx) {
    save_answer(tx, me, id, screen.card, screen.choices, screen.words, visit.now, visit.today);
  });
  return http::see_other(views::question_url(id, screen.cards, round.number + 1));
}

}  // namespace

void add_reflection_routes(http::Router& router) {
  router.get<Student>("/ervaringen/{id}/terugdenken", show_question);
  router.post<Student>("/ervaringen/{id}/terugdenken", give_answer);
}

}  // namespace koers::portfolio
