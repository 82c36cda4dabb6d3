// Looking back: which questions, and what becomes of the answers.
#include "rooms/reflection/questions.h"

#include <algorithm>

#include "rooms/experiences/testing_stories.h"

namespace koers::reflection {
namespace {

using namespace experiences::testing_stories;
using words::Card;
using words::CardForm;
using words::Competency;
using words::Meaning;
using words::Phase;

Card card(const std::string& id, Competency competency, Phase phase, CardForm form,
          std::optional<Meaning> meaning = std::nullopt, std::vector<std::string> kinds = {}) {
  Card made;
  made.id = id;
  made.competency = competency;
  made.phase = phase;
  made.form = form;
  made.meaning = meaning;
  made.kinds = std::move(kinds);
  return made;
}

std::vector<std::string> ids(const std::vector<const Card*>& cards) {
  std::vector<std::string> all;
  for (const Card* one : cards) all.push_back(one->id);
  return all;
}

using Ids = std::vector<std::string>;

QuestionCondition needs(Phase phase) {
  return {.kind = "placement",
          .phase = phase,
          .rarest = {Competency::networking, Competency::qualities, Competency::motives,
                     Competency::exploration, Competency::steering}};
}

// Meets ST-03, ST-04.
TEST(Questions, OneSmallOnePersonalOneSocietal) {
  const std::vector<Card> cards{
      card("open", Competency::networking, Phase::guided, CardForm::open),
      card("pictures", Competency::qualities, Phase::guided, CardForm::closed_pictures),
      card("personal", Competency::motives, Phase::guided, CardForm::open, Meaning::personal),
      card("societal", Competency::motives, Phase::guided, CardForm::chips, Meaning::societal),
      card("more", Competency::motives, Phase::guided, CardForm::open),
  };
  EXPECT_EQ(ids(choose_questions(needs(Phase::guided), cards)),
            (std::vector<std::string>{"pictures", "personal", "societal"}));
}

// Meets ST-13.
TEST(Questions, WhoSteersMoreIsAskedMoreOpenly) {
  const std::vector<Card> cards{
      card("pictures", Competency::qualities, Phase::guided, CardForm::closed_pictures),
      card("open", Competency::qualities, Phase::self, CardForm::open),
  };
  EXPECT_EQ(ids(choose_questions(needs(Phase::self), cards)), std::vector<std::string>{"open"});
  EXPECT_EQ(ids(choose_questions(needs(Phase::guided), cards)), std::vector<std::string>{"pictures"});
}

TEST(Questions, TheCompetencySeenLeastComesFirstAndTheKindMustFit) {
  const std::vector<Card> cards{
      card("qualities", Competency::qualities, Phase::guided, CardForm::chips),
      card("networking", Competency::networking, Phase::guided, CardForm::chips),
      card("sport", Competency::networking, Phase::guided, CardForm::chips, std::nullopt, {"sport"}),
  };
  EXPECT_EQ(ids(choose_questions(needs(Phase::guided), cards)), std::vector<std::string>{"networking"});
  auto again = needs(Phase::guided);
  again.asked = {"networking"};
  EXPECT_EQ(ids(choose_questions(again, cards)), std::vector<std::string>{"qualities"});
  auto used = needs(Phase::guided);
  used.used = {"networking"};
  EXPECT_EQ(ids(choose_questions(used, cards)), std::vector<std::string>{"qualities"});
}

TEST(Questions, EveryKindAndYearHasThreeQuestions) {
  for (const auto& kind : {"placement", "school", "sport", "home", "side_job"}) {
    for (const Phase phase : {Phase::guided, Phase::together, Phase::self}) {
      auto asked = needs(phase);
      asked.kind = kind;
      EXPECT_EQ(choose_questions(asked, words::cards()).size(), most_questions) << kind << " " << code(phase);
    }
  }
}

// Meets ST-03. From the second year on a question on what was told goes before a small one.
TEST(Questions, WhatWasToldGoesBeforeASmallOneInTheSecondYear) {
  Card on_word = card("customer", Competency::qualities, Phase::guided, CardForm::open);
  on_word.told = {"klant"};
  const std::vector<Card> cards{
      card("pictures", Competency::qualities, Phase::guided, CardForm::closed_pictures), on_word};
  auto told = needs(Phase::together);
  told.story = "Een klant bedankte mij";
  EXPECT_EQ(ids(choose_questions(told, cards)), Ids{"customer"});
  told.story = "Een les";
  EXPECT_EQ(ids(choose_questions(told, cards)), Ids{"pictures"});
  told = needs(Phase::guided);
  told.story = "Een klant bedankte mij";
  EXPECT_EQ(ids(choose_questions(told, cards)), Ids{"pictures"}) << "the first year begins small";
}

std::string location_round(TestHouse& house, const std::string& address);

// Meets ST-03. The page says why this question.
TEST(LookingBack, TheQuestionFitsWhatWasToldAndSaysWhy) {
  TestHouse house;
  const auto address = record(house, "yara", "Ik maakte ruzie met een collega");
  const auto page = house.get("yara", address + "/terugdenken?kaarten=motives_quarrel&vraag=1");
  EXPECT_TRUE(has(page, "Waarom deze vraag?"));
  EXPECT_TRUE(has(page, "Je schreef “ruzie”. Daarom deze vraag."));
  const auto cards = location_round(house, address);
  EXPECT_NE(cards.find("motives_quarrel"), std::string::npos) << cards;
  const auto other = record(house, "yara", "Ik poetste de machine");
  EXPECT_EQ(location_round(house, other).find("motives_quarrel"), std::string::npos);
}

std::string location_round(TestHouse& house, const std::string& address) {
  const auto page = house.get("yara", address + "/terugdenken");
  EXPECT_EQ(page.status, 200);
  const auto at = page.body.find("name=\"kaarten\" value=\"");
  const auto begin = at + std::string("name=\"kaarten\" value=\"").size();
  return page.body.substr(begin, page.body.find('"', begin) - begin);
}

// Meets ST-03, ST-04.
TEST(LookingBack, ThreeQuestionsEachKeptAtOnce) {
  TestHouse house;
  const auto address = record(house, "yara", "Rustig blijven");
  const auto cards = location_round(house, address);
  const auto first = house.post("yara", address + "/terugdenken",
                                {{"kaarten", cards}, {"vraag", "1"}, {"woorden", "Ik bleef stil"}});
  ASSERT_EQ(first.status, 303);
  EXPECT_TRUE(has(house.get("yara", address), "Ik bleef stil"));  // before the round is over
  EXPECT_EQ(house.get("yara", first).status, 200);
  const auto second =
      house.post("yara", address + "/terugdenken",
                 {{"kaarten", cards}, {"vraag", "2"}, {"woorden", "Niemand moet alleen zijn"}});
  // The third is left empty: no row, no reproach.
  const auto third = house.post("yara", address + "/terugdenken", {{"kaarten", cards}, {"vraag", "3"}});
  const auto end = house.get("yara", third);
  EXPECT_TRUE(has(end, "Je dacht terug"));
  EXPECT_TRUE(has(end, "Niemand moet alleen zijn"));
  EXPECT_TRUE(has(end, "Zet bij "));
  EXPECT_TRUE(has(house.get("karin", address), "Niemand moet alleen zijn"));
  // Going back shows what was said.
  EXPECT_TRUE(has(
      house.get("yara", second.status == 303 ? address + "/terugdenken?kaarten=" + cards + "&vraag=1" : ""),
      "Ik bleef stil"));
}

TEST(LookingBack, TheEndOffersTheCompetency) {
  TestHouse house;
  const auto address = record(house, "yara", "Rustig blijven");
  EXPECT_EQ(house.post("yara", address + "/onderdelen", {{"erbij", "motives"}}).status, 303);
  EXPECT_EQ(house.post("yara", address + "/onderdelen", {{"erbij", "qualities"}}).status, 303);
  const auto page = house.get("karin", address);
  EXPECT_TRUE(has(page, "Kwaliteiten"));
  EXPECT_TRUE(has(page, "Motieven"));
}

TEST(LookingBack, PicturesCountAsAFormAndUnknownChoicesAreRefused) {
  TestHouse house;
  const auto address = record(house, "yara", "Rustig blijven");
  const auto pictured = std::find_if(words::cards().begin(), words::cards().end(), [](const Card& one) {
    return one.form == CardForm::closed_pictures && one.for_reflection();
  });
  ASSERT_NE(pictured, words::cards().end());
  const auto& choice = pictured->choices.front();
  Fields fields{{"kaarten", pictured->id}, {"vraag", "1"}, {"keuze", choice.id}, {"keuze", "bestaat niet"}};
  EXPECT_EQ(house.post("yara", address + "/terugdenken", fields).status, 422);
  EXPECT_FALSE(has(house.get("yara", address), choice.label.nl));
  const auto forms = [&] {
    return house.database()
        .snapshot()
        ->reader()
        .one<int>({"test.reflection_forms",
                   "SELECT reflection_forms_year FROM portfolio_out_student_facts "
                   "WHERE institution_id = $1 AND student_id = $2"},
                  house.cast.institution, house.cast.yara)
        .value_or(-1);
  };
  EXPECT_EQ(forms(), 0) << "what was refused is no answer";
  fields.pop_back();
  EXPECT_EQ(house.post("yara", address + "/terugdenken", fields).status, 303);
  EXPECT_TRUE(has(house.get("yara", address), choice.label.nl));
  EXPECT_EQ(forms(), 1);
  const auto spoken = std::find_if(words::cards().begin(), words::cards().end(), [](const Card& one) {
    return one.form == CardForm::open && one.for_reflection();
  });
  ASSERT_NE(spoken, words::cards().end());
  house.post("yara", address + "/terugdenken", {{"kaarten", spoken->id}, {"vraag", "1"}, {"woorden", "Ja"}});
  EXPECT_EQ(forms(), 2) << "pictures are another form than words";
}

TEST(LookingBack, ANumberIsRefusedAndTheAnswerStays) {
  TestHouse house;
  const auto address = record(house, "yara", "Rustig blijven");
  const auto cards = location_round(house, address);
  const auto refused = house.post("yara", address + "/terugdenken",
                                  {{"kaarten", cards}, {"vraag", "1"}, {"woorden", "Het was 111222333"}});
  EXPECT_EQ(refused.status, 422);
  EXPECT_TRUE(has(refused, "Het was 111222333"));
  EXPECT_FALSE(has(house.get("yara", address), "111222333"));
}

TEST(LookingBack, AnAnswerThatIsEmptiedIsTakenBack) {
  TestHouse house;
  const auto address = record(house, "yara", "Rustig blijven");
  const std::string question = "motives_felt_like_me";
  const auto say = [&](const std::string& words) {
    const auto page = house.get("yara", address + "/terugdenken?kaarten=" + question + "&vraag=1");
    return house.post("yara", address + "/terugdenken",
                      {{"versie", version_in(page, address + "/terugdenken")},
                       {"kaarten", question},
                       {"vraag", "1"},
                       {"woorden", words}});
  };
  EXPECT_EQ(say("Toen hij lachte").status, 303);
  EXPECT_TRUE(has(house.get("karin", address), "Toen hij lachte"));
  EXPECT_EQ(say("").status, 303);
  EXPECT_FALSE(has(house.get("karin", address), "Toen hij lachte"));
}

// The same question on a phone and on a laptop.
TEST(LookingBack, AnAnswerThatWasGivenElsewhereMeanwhileIsNotOverwritten) {
  TestHouse house;
  const auto address = record(house, "yara", "Rustig blijven");
  const std::string question = "motives_felt_like_me";
  const auto page = house.get("yara", address + "/terugdenken?kaarten=" + question + "&vraag=1");
  const auto answer = [&](const std::string& words) {
    return house.post("yara", address + "/terugdenken",
                      {{"versie", version_in(page, address + "/terugdenken")},
                       {"kaarten", question},
                       {"vraag", "1"},
                       {"woorden", words}});
  };
  EXPECT_EQ(answer("Toen hij lachte").status, 303);
  const auto stale = answer("Toen hij huilde");
  EXPECT_EQ(stale.status, 409);
  EXPECT_TRUE(has(stale, "Toen hij lachte"));
  EXPECT_TRUE(has(stale, "Toen hij huilde"));
  EXPECT_TRUE(has(house.get("yara", address), "Toen hij lachte"));
  EXPECT_FALSE(has(house.get("yara", address), "Toen hij huilde"));
}

TEST(LookingBack, NonsenseInTheAddressBeginsANewRound) {
  TestHouse house;
  const auto address = record(house, "yara", "Rustig blijven");
  EXPECT_EQ(house.get("yara", address + "/terugdenken?kaarten=bestaat.niet&vraag=99").status, 200);
  EXPECT_EQ(
      house.get("yara", address + "/terugdenken?kaarten=" + words::cards().front().id + "&vraag=-4").status,
      200);
  EXPECT_EQ(house.get("karin", address + "/terugdenken").status, 403);
}

// ---- another question, a picture, what is said of oneself

// Meets ST-03.
TEST(LookingBack, AnotherQuestionTakesThePlaceAndTheFirstDoesNotComeBack) {
  TestHouse house;
  const auto address = record(house, "yara", "Rustig blijven");
  const auto cards = location_round(house, address);
  std::string at = address + "/terugdenken?kaarten=" + cards + "&vraag=1";
  std::vector<std::string> seen;
  for (int i = 0; i < 4; ++i) {
    const auto other = house.get("yara", at + "&anders=1");
    ASSERT_EQ(other.status, 303);
    at = location_of(other);
    const std::string first = parameter(at, "kaarten").substr(0, parameter(at, "kaarten").find('.'));
    EXPECT_EQ(std::find(seen.begin(), seen.end(), first), seen.end()) << first << " came back";
    EXPECT_NE(first, cards.substr(0, cards.find('.')));
    seen.push_back(first);
    EXPECT_EQ(house.get("yara", at).status, 200);
  }
}

// Meets ST-03: whom a picture says more than words.
TEST(LookingBack, APictureIsAnAnswer) {
  TestHouse house;
  const auto address = record(house, "yara", "Rustig blijven");
  house.post("yara", address + "/terugdenken",
             {{"kaarten", "motives_felt_like_me"}, {"vraag", "1"}, {"plaatje", "bridge"}});
  EXPECT_TRUE(has(house.get("karin", address), "Een brug"));
  house.post("yara", address + "/terugdenken",
             {{"kaarten", "steering_went_otherwise"}, {"vraag", "1"}, {"plaatje", "moon"}});
  const auto page = house.get("yara", address);
  EXPECT_FALSE(has(page, words::find_card("steering_went_otherwise")->text.nl)) << "no picture, no answer";
}

// Meets ST-15.
TEST(LookingBack, QuestionsOnAFutureThatIsNotCertain) {
  TestHouse house;
  const auto address = record(house, "yara", "Rustig blijven");
  for (const auto theme :
       {words::CardTheme::adaptability, words::CardTheme::uncertainty, words::CardTheme::identity}) {
    const auto page = house.get("yara", address + "/terugdenken?thema=" + std::string(code(theme)));
    const auto at =
        page.body.find("name=\"kaarten\" value=\"") + std::string("name=\"kaarten\" value=\"").size();
    std::string named = page.body.substr(at, page.body.find('"', at) - at);
    std::replace(named.begin(), named.end(), '.', ' ');
    const auto ids = experiences::split_words(named);
    EXPECT_EQ(ids.size(), most_questions) << code(theme);
    for (const std::string& id : ids) {
      ASSERT_NE(words::find_card(id), nullptr) << id;
      EXPECT_EQ(words::find_card(id)->theme, theme) << id;
    }
  }
}

// Meets ST-05: offered in the student's own words, never placed.
TEST(LookingBack, TheEndOffersHerOwnWordsForWhoSheIs) {
  TestHouse house;
  const auto address = record(house, "yara", "Rustig blijven");
  const auto end = house.get(
      "yara",
      house.post("yara", address + "/terugdenken",
                 {{"kaarten", "qualities_one_moment"}, {"vraag", "1"}, {"woorden", "Ik bleef kalm"}}));
  EXPECT_TRUE(has(end, "bij mijn kwaliteiten"));
  EXPECT_FALSE(has(house.get("yara", "/ik/kwaliteiten"), "Ik bleef kalm"));
  const auto put = house.post("yara", "/ik/kwaliteiten/erbij",
                              {{"naam", "Ik bleef kalm"},
                               {"ervaring", address.substr(std::string("/ervaringen/").size())},
                               {"wie", "counsellor"}});
  EXPECT_TRUE(has(house.get("yara", put), "Rustig blijven")) << "the experience proves it";
}

}  // namespace
}  // namespace koers::reflection
