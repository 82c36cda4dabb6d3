// Yara records what she lived through, in three steps.
#include <gtest/gtest.h>

#include "rooms/experiences/testing_stories.h"

namespace koers::experiences {
namespace {

using namespace testing_stories;

const std::string story =
    "Een bewoner werd boos tijdens het eten. Ik ben naast hem gaan zitten en heb eerst niks gezegd.";

// Meets ST-02.
TEST(Recording, ThreeStepsAndAnExperienceIsThere) {
  TestHouse house;
  const auto where = house.get("yara", "/vastleggen");
  EXPECT_EQ(where.status, 200);
  EXPECT_TRUE(has(where, "Waar was je?"));

  const auto chosen = house.post("yara", "/vastleggen", {{"waar", "stage"}});
  ASSERT_EQ(chosen.status, 303);
  const auto draft = parameter(location_of(chosen), "concept");
  const auto what = house.get("yara", chosen);
  EXPECT_TRUE(has(what, "Wat gebeurde er?"));
  EXPECT_TRUE(has(what, "Noem geen namen van bewoners"));

  const auto told =
      house.post("yara", "/vastleggen/wat",
                 {{"concept", draft}, {"tekst", story}, {"met", "een bewoner"}, {"plek", "De Lindehof"}});
  ASSERT_EQ(told.status, 303);
  const auto feeling = house.get("yara", told);
  EXPECT_TRUE(has(feeling, "Hoe voelde het?"));
  EXPECT_TRUE(has(feeling, "Karin is je begeleider."));

  const auto saved = house.post("yara", "/vastleggen/gevoel",
                                {{"concept", draft}, {"gevoel", "proud"}, {"wie", "counsellor"}});
  ASSERT_EQ(saved.status, 303);
  EXPECT_EQ(location_of(saved), "/ervaringen/" + draft + "/terugdenken");

  const auto page = house.get("yara", "/ervaringen/" + draft);
  EXPECT_TRUE(has(page, "Een bewoner werd boos tijdens het eten"));
  EXPECT_TRUE(has(page, "Stage, De Lindehof"));
  EXPECT_TRUE(has(page, "Erbij: een bewoner"));
  EXPECT_TRUE(has(page, "Trots"));
  EXPECT_TRUE(has(page, "Jij en Karin"));
}

TEST(Recording, OnlyThePlaceIsNeeded) {
  TestHouse house;
  const auto draft =
      parameter(location_of(house.post("yara", "/vastleggen", {{"waar", "school"}})), "concept");
  EXPECT_EQ(house.post("yara", "/vastleggen/wat", {{"concept", draft}}).status, 303);
  EXPECT_EQ(house.post("yara", "/vastleggen/gevoel", {{"concept", draft}}).status, 303);
  EXPECT_TRUE(has(house.get("yara", "/ervaringen/" + draft), "School op 23 november"));
}

// Ruben learns at work (bbl): that is a place of its own; Yara has no training company.
TEST(Recording, WhoLearnsAtWorkRecordsAtHisWork) {
  TestHouse house;
  EXPECT_TRUE(has(house.get("ruben", "/start"), "value=\"leerbedrijf\""));
  EXPECT_FALSE(has(house.get("yara", "/vastleggen"), "leerbedrijf"));
  const auto chosen = house.post("ruben", "/vastleggen", {{"waar", "leerbedrijf"}});
  EXPECT_TRUE(has(house.get("ruben", chosen), "Mijn werk (leerbedrijf)"));
}

TEST(Recording, TheQuickStartKnowsFourWordsAndTheRestShowsAllKinds) {
  TestHouse house;
  EXPECT_TRUE(
      location_of(house.post("yara", "/vastleggen", {{"waar", "werk"}})).starts_with("/vastleggen/wat?"));
  EXPECT_EQ(location_of(house.post("yara", "/vastleggen", {{"waar", "anders"}})), "/vastleggen");
  EXPECT_TRUE(has(house.get("yara", "/vastleggen"), "Vrijwilligerswerk"));
}

// Meets ST-16.
TEST(Recording, WhoMaySeeItIsTheLastChoiceAndOnlyMeTheFirstTime) {
  TestHouse house;
  const auto first = house.post("yara", "/vastleggen", {{"waar", "stage"}});
  const auto draft = parameter(location_of(first), "concept");
  const auto screen = house.get("yara", "/vastleggen/gevoel?concept=" + draft);
  EXPECT_TRUE(has(screen, "value=\"me\" checked"));
  house.post("yara", "/vastleggen/gevoel", {{"concept", draft}, {"wie", "counsellor"}});
  const auto second =
      parameter(location_of(house.post("yara", "/vastleggen", {{"waar", "stage"}})), "concept");
  EXPECT_TRUE(has(house.get("yara", "/vastleggen/gevoel?concept=" + second), "value=\"counsellor\" checked"));
}

// Meets LA-07.
TEST(Recording, ACitizenServiceNumberIsRefusedAndNothingElseIsLost) {
  TestHouse house;
  const auto draft =
      parameter(location_of(house.post("yara", "/vastleggen", {{"waar", "stage"}})), "concept");
  const auto refused = house.post("yara", "/vastleggen/wat",
                                  {{"concept", draft},
                                   {"tekst", "Zijn nummer was 111222333 en toen"},
                                   {"met", "een bewoner"},
                                   {"dag", "2026-11-20"}});
  EXPECT_EQ(refused.status, 422);
  EXPECT_TRUE(has(refused, "op een BSN lijkt"));
  EXPECT_TRUE(has(refused, "Zijn nummer was 111222333 en toen"));
  EXPECT_TRUE(has(refused, "value=\"een bewoner\""));
  EXPECT_TRUE(has(refused, "value=\"2026-11-20\""));
  // Not even the draft holds it.
  EXPECT_FALSE(has(house.get("yara", "/vastleggen/wat?concept=" + draft), "111222333"));
  EXPECT_EQ(house.post("yara", "/vastleggen/concept", {{"concept", draft}, {"tekst", "111222333"}}).status,
            422);
}

// As many signs as the browser lets her type, though more bytes; what nobody sees is taken out.
TEST(Recording, LengthIsCountedAsTheBrowserCountsIt) {
  TestHouse house;
  const auto draft =
      parameter(location_of(house.post("yara", "/vastleggen", {{"waar", "stage"}})), "concept");
  std::string accents;
  for (int i = 0; i < longest_story; ++i) accents += "é";
  EXPECT_EQ(house.post("yara", "/vastleggen/wat", {{"concept", draft}, {"tekst", accents}}).status, 303);
  const auto refused = house.post("yara", "/vastleggen/wat", {{"concept", draft}, {"tekst", accents + "é"}});
  EXPECT_EQ(refused.status, 422);
  EXPECT_TRUE(has(refused, "id=\"tekst-error\""));
  EXPECT_TRUE(has(refused, "href=\"#tekst\""));
  EXPECT_EQ(house.post("yara", "/vastleggen/wat", {{"concept", draft}, {"tekst", "Rust\u200big"}}).status,
            303);
  EXPECT_TRUE(has(house.get("yara", "/vastleggen/wat?concept=" + draft), "Rustig"));
}

TEST(Recording, WhatIsTypedIsKeptWhileTyping) {
  TestHouse house;
  const auto draft =
      parameter(location_of(house.post("yara", "/vastleggen", {{"waar", "stage"}})), "concept");
  EXPECT_EQ(
      house.post("yara", "/vastleggen/concept", {{"concept", draft}, {"tekst", "Vandaag heb ik"}}).status,
      204);
  EXPECT_TRUE(has(house.get("yara", "/vastleggen/wat?concept=" + draft), "Vandaag heb ik"));
  // Another day, the first screen offers to go on.
  EXPECT_TRUE(has(house.get("yara", "/vastleggen"), "Verder met wat je begon"));
}

// In two tabs: what is typed in the one is not taken away by the other, and each goes on from what it kept
// itself.
TEST(Recording, ATabThatIsBehindLosesNeitherText) {
  TestHouse house;
  const auto draft =
      parameter(location_of(house.post("yara", "/vastleggen", {{"waar", "stage"}})), "concept");
  const auto began = version_in(house.get("yara", "/vastleggen/wat?concept=" + draft));
  ASSERT_FALSE(began.empty());
  const auto typed = [&](const char* path, const std::string& words, const std::string& version) {
    return house.post(
        "yara", path,
        {{"concept", draft}, {"tekst", words}, {"dag", text(house.today())}, {"versie", version}});
  };
  const auto kept = typed("/vastleggen/concept", "De bewoner werd boos", began);
  EXPECT_EQ(kept.status, 204);
  EXPECT_EQ(typed("/vastleggen/concept", "Ik bleef rustig", began).status, 409);
  EXPECT_TRUE(has(house.get("yara", "/vastleggen/wat?concept=" + draft), "De bewoner werd boos"));
  const auto stale = typed("/vastleggen/wat", "Ik bleef rustig", began);
  EXPECT_EQ(stale.status, 409);
  EXPECT_TRUE(has(stale, "De bewoner werd boos"));
  EXPECT_TRUE(has(stale, "Ik bleef rustig"));
  const auto on = typed("/vastleggen/concept", "De bewoner lachte", kept_version(kept));
  EXPECT_EQ(on.status, 204);
  EXPECT_EQ(typed("/vastleggen/wat", "De bewoner lachte weer", kept_version(on)).status, 303);
}

TEST(Recording, SentTwiceIsKeptOnce) {
  TestHouse house;
  const auto draft =
      parameter(location_of(house.post("yara", "/vastleggen", {{"waar", "stage"}})), "concept");
  const auto first = house.post("yara", "/vastleggen/gevoel", {{"concept", draft}});
  const auto again = house.post("yara", "/vastleggen/gevoel", {{"concept", draft}});
  EXPECT_EQ(location_of(first), location_of(again));
  EXPECT_TRUE(has(house.get("yara", "/ervaringen"), "1 ervaring"));
  // The screen before leads to what it became.
  EXPECT_EQ(location_of(house.get("yara", "/vastleggen/wat?concept=" + draft)), "/ervaringen/" + draft);
}

TEST(Recording, IsForStudentsAndADraftForItsOwner) {
  TestHouse house;
  EXPECT_EQ(house.get("karin", "/vastleggen").status, 403);
  EXPECT_EQ(house.post("karin", "/ervaringen", {{"waar", "stage"}}).status, 403);
  const auto draft =
      parameter(location_of(house.post("yara", "/vastleggen", {{"waar", "stage"}})), "concept");
  house.post("yara", "/vastleggen/concept", {{"concept", draft}, {"tekst", "Van Yara"}});
  const auto peek = house.get("ruben", "/vastleggen/wat?concept=" + draft);
  EXPECT_EQ(location_of(peek), "/vastleggen");
  EXPECT_EQ(location_of(house.post("ruben", "/vastleggen/gevoel", {{"concept", draft}})), "/vastleggen");
}

TEST(Recording, TheTitleIsTheFirstWords) {
  EXPECT_EQ(title_from("Rustig blijven. Dat lukte.", "Stage"), "Rustig blijven");
  EXPECT_EQ(title_from("", "Stage op 23 november"), "Stage op 23 november");
  EXPECT_EQ(title_from(" \n ", "Stage"), "Stage");
  EXPECT_EQ(title_from("...", "Stage"), "Stage");
  EXPECT_EQ(title_from("een twee drie vier vijf zes zeven acht", "Stage"),
            "een twee drie vier vijf zes zeven…");
  const std::string long_word(100, 'a');
  EXPECT_EQ(title_from(long_word, "Stage"), std::string(60, 'a') + "…");
  // A letter of two bytes is not cut in half.
  std::string letters;
  for (int i = 0; i < 50; ++i) letters += "é";
  EXPECT_EQ(http::clean_text(title_from("a" + letters, "Stage")), title_from("a" + letters, "Stage"));
}

}  // namespace
}  // namespace koers::experiences
