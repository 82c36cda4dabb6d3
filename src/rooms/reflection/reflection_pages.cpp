// Looking back: the questions of a round travel in the address, so that the back button and a second phone
// see the same ones; every answer is kept as soon as it is given, and leaving is always fine (ST-03).
#include "rooms/reflection/reflection_views.h"

#include <algorithm>

#include "platform/base/error.h"
#include "platform/base/visible.h"
#include "rooms/reflection/answer_forms.h"
#include "rooms/reflection/routes.h"
#include "rooms/reflection/texts.h"

namespace koers::reflection {
namespace {

using attachments::MediaItem;
using experiences::Answer;
using experiences::experience_path;
using experiences::GivenAnswer;
using experiences::ShownExperience;
using http::Response;
using http::Visit;
using people::Student;

// Throws NotFound for what is not there, is somebody else's or was thrown away.
ShownExperience own_experience(Visit& visit, const Student& me, Id<Experience> id) {
  auto found = experiences::experiences_to_show(visit.db(), me.institution(), me.id(), {id});
  if (found.empty()) throw NotFound("experience");
  return std::move(found.front());
}

struct Round {
  std::vector<const words::Card*> cards;
  int number = 1;                   // of the question; one more than there are is the end
  std::vector<std::string> seen{};  // questions that made place for another
};

constexpr std::size_t most_seen = 20;

// Ids with points between them, as an address carries them.
std::vector<std::string> ids_in(std::string named) {
  std::replace(named.begin(), named.end(), '.', ' ');
  return experiences::split_words(named);
}

std::string text_of(const std::vector<std::string>& ids) {
  std::string all;
  for (const std::string& id : ids) all += (all.empty() ? "" : ".") + id;
  return all;
}

// The round that the address or form names, or a new one. What is not a card is left out.
Round round_of(Visit& visit, const Student& me, const ShownExperience& experience) {
  Round round;
  for (const std::string& id : ids_in(visit.request.field("gezien"))) {
    if (words::find_card(id) != nullptr && round.seen.size() < most_seen) round.seen.push_back(id);
  }
  for (const std::string& id : ids_in(visit.request.field("kaarten"))) {
    const words::Card* card = words::find_card(id);
    const bool again = std::find(round.cards.begin(), round.cards.end(), card) != round.cards.end();
    if (card != nullptr && card->for_reflection() && !again) round.cards.push_back(card);
  }
  if (round.cards.size() > most_questions) round.cards.resize(most_questions);
  if (round.cards.empty()) {
    const auto needs = condition_of(visit.db(), me, experience, visit.today);
    const auto theme = visit.request.choice<words::CardTheme>("thema");
    round.cards = theme ? choose_theme_questions(needs, words::cards(), *theme)
                        : choose_questions(needs, words::cards());
    return round;
  }
  const auto asked = visit.request.number("vraag").value_or(1);
  round.number =
      static_cast<int>(std::clamp<std::int64_t>(asked, 1, static_cast<std::int64_t>(round.cards.size()) + 1));
  return round;
}

constexpr std::size_t most_offers = 2;

words::SelfPart part_for(const Answer& answer) {
  return answer.competency == words::Competency::motives ? words::SelfPart::motive : words::SelfPart::quality;
}

// What an answer about qualities or motives may say of the student: the words that were typed, or the choice
// that was tapped.
std::vector<views::SelfOffer> offers_of(const Visit& visit, const std::vector<Answer>& answers,
                                        const std::vector<StatementName>& said) {
  std::vector<views::SelfOffer> all;
  for (const Answer& answer : answers) {
    const words::Card* card = words::find_card(answer.card);
    const bool about_me =
        answer.competency == words::Competency::qualities || answer.competency == words::Competency::motives;
    if (card == nullptr || !about_me || all.size() == most_offers) continue;
    const auto tapped = experiences::split_words(answer.choices);
    const words::CardChoice* choice = tapped.empty() ? nullptr : card->choice(tapped.front());
    if (choice == nullptr && answer.words.empty()) continue;
    views::SelfOffer offer{.part = part_for(answer), .name = {}, .sentence = answer.words};
    offer.name =
        choice != nullptr ? choice->label.in(visit.language) : experiences::title_from(answer.words, "");
    if (signs_of(offer.sentence) > words::longest_self_sentence) offer.sentence.clear();
    const bool known = std::any_of(said.begin(), said.end(), [&](const StatementName& one) {
      return one.part == offer.part &&
             words::self_name(one.part, one.word, one.own_name, visit.language) == offer.name;
    });
    if (!known) all.push_back(std::move(offer));
  }
  return all;
}

Response show_end(Visit& visit, const Student& me, const ShownExperience& experience, const Round& round) {
  views::OfferPage page{
      .experience = experience,
      .answers = experiences::answers_of(visit.db(), me.institution(), me.id(), experience.summary.id),
      .media = attachments::media_of(visit.db(), me.institution(), me.id(), experience.summary.id)};
  std::erase_if(page.answers, [&](const Answer& answer) {
    return std::none_of(round.cards.begin(), round.cards.end(),
                        [&](const words::Card* card) { return card->id == answer.card; });
  });
  const auto& has = experience.summary.competencies;
  auto& offered = page.competencies;
  for (const Answer& answer : page.answers) {
    const bool known = std::find(has.begin(), has.end(), answer.competency) != has.end() ||
                       std::find(offered.begin(), offered.end(), answer.competency) != offered.end();
    if (!known) offered.push_back(answer.competency);
  }
  page.self = offers_of(visit, page.answers, statement_names_of(visit.db(), me));
  return http::page(views::reflected_page(visit, page));
}

// Another question in the place of this one; what was seen does not come back in this round.
Response show_other(Visit& visit, const Student& me, const ShownExperience& experience, Round round) {
  const auto at = static_cast<std::size_t>(round.number - 1);
  const words::Card& card = *round.cards[at];
  auto seen = round.seen;
  for (const words::Card* one : round.cards) seen.push_back(one->id);
  const auto needs = condition_of(visit.db(), me, experience, visit.today);
  const words::Card* other = other_question(needs, words::cards(), card, seen);
  if (other == nullptr) {
    return http::see_other(
               views::question_url(experience.summary.id, views::round_text(round.cards), round.number))
        .with_toast({visit.say(texts::no_other), std::nullopt});
  }
  round.seen.push_back(card.id);
  if (round.seen.size() > most_seen) round.seen.erase(round.seen.begin());
  round.cards[at] = other;
  return http::see_other(
      views::question_url(experience.summary.id, views::round_text(round.cards), round.number)
          .with("gezien", text_of(round.seen)));
}

views::QuestionScreen screen_of(Visit& visit, const Student& me, const ShownExperience& experience,
                                const Round& round) {
  const words::Card& card = *round.cards[static_cast<std::size_t>(round.number - 1)];
  const auto told = condition_of(visit.db(), me, experience, visit.today);
  return {.experience = experience,
          .card = card,
          .why = words::why(visit.language, words::reason_for(told, card)),
          .number = round.number,
          .total = static_cast<int>(round.cards.size()),
          .cards = views::round_text(round.cards),
          .seen = text_of(round.seen)};
}

std::vector<MediaItem> media_of_answer(Visit& visit, const Student& me, Id<Experience> id,
                                       const words::Card& card) {
  return attachments::media_at(attachments::media_of(visit.db(), me.institution(), me.id(), id), card.id);
}

Response show_question(Visit& visit, const Student& me, Id<Experience> id) {
  const auto experience = own_experience(visit, me, id);
  const bool comes_by_itself = !visit.request.has("kaarten") && !visit.request.has("thema");
  if (comes_by_itself && !visit.request.has("toch")) {
    if (const auto until = experiences::rests_until(visit.db(), me, visit.today)) {
      return http::page(views::resting_page(visit, *until, id));
    }
  }
  const Round round = round_of(visit, me, experience);
  if (round.cards.empty()) {
    return http::see_other(experience_path(id)).with_toast({visit.say(texts::no_questions), std::nullopt});
  }
  if (round.number > static_cast<int>(round.cards.size())) return show_end(visit, me, experience, round);
  if (visit.request.has("anders")) return show_other(visit, me, experience, round);
  auto screen = screen_of(visit, me, experience, round);
  screen.media = media_of_answer(visit, me, id, screen.card);
  screen.answers = answer_form.edit(experiences::given_answer(visit.db(), me, id, screen.card));
  return http::page(views::question_page(visit, screen));
}

Response give_answer(Visit& visit, const Student& me, Id<Experience> id) {
  const auto experience = own_experience(visit, me, id);
  const Round round = round_of(visit, me, experience);
  if (round.cards.empty() || round.number > static_cast<int>(round.cards.size())) {
    return http::see_other(experience_path(id));
  }
  auto screen = screen_of(visit, me, experience, round);
  const auto refused = attachments::receive_media(visit, me, {id, screen.card.id});
  const auto gone = visit.request.id<MediaItem>("opname_weg");
  if (gone) experiences::remove_media(visit, me, id, *gone);
  screen.media = media_of_answer(visit, me, id, screen.card);
  forms::Typed<GivenAnswer> typed;
  visit.write([&](sql::Transaction& tx) {
    tx.lock(me.id().value);
    typed = answer_form.read_change(visit, experiences::given_answer(tx, me, id, screen.card),
                                    views::answer_given(visit, screen.card));
    if (!refused.empty()) {
      typed.refuse(attachments::sound_field, attachments::say_refused(visit, refused));
    }
    if (gone || !typed.holds()) return;
    if (!screen.media.empty()) typed.value.media = screen.media.back().kind;
    experiences::save_answer(tx, me, id, screen.card, typed.value, visit.now, visit.today);
  });
  screen.answers = typed;
  if (gone) return http::page(views::question_page(visit, screen));
  if (!typed.holds()) return http::page(views::question_page(visit, screen), typed.status());
  return http::see_other(views::question_url(id, screen.cards, round.number + 1).with("gezien", screen.seen));
}

}  // namespace

void add_reflection_routes(http::Router& router) {
  router.get<Student>("/ervaringen/{id}/terugdenken", show_question);
  router.post<Student>("/ervaringen/{id}/terugdenken", give_answer)
      .takes({.limit = attachments::largest_form, .uploads = true})
      .takes_long(attachments::media_rate, attachments::brings_media);
}

}  // namespace koers::reflection
