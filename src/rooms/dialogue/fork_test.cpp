// Two texts of one author, from two tabs or two devices: none is lost, none is chosen; on each kind of
// database.
#include "rooms/dialogue/fork.h"

#include "rooms/guidance/testing_talks.h"

namespace koers::dialogue {
namespace {

using namespace guidance::testing_talks;
using ::testing::HasSubstr;

class Forks : public ::testing::TestWithParam<std::string> {
 protected:
  http::Response draft(const std::string& words, const std::string& version) {
    return house.post("yara", notes + "/concept",
                      {{"beweging", "look_back"}, {"tekst", words}, {"versie", version}});
  }
  http::Response send(const std::string& words, const std::string& version) {
    return house.post("yara", notes, {{"beweging", "look_back"}, {"tekst", words}, {"versie", version}});
  }
  // The address at which the first fork on her page is settled; "" when there is none.
  std::string fork() {
    const auto page = house.get("yara", talk).body;
    const auto at = page.find(talk + "/tweeteksten/");
    return at == std::string::npos ? "" : page.substr(at, page.find('"', at) - at);
  }
  int settle(const std::string& how, const std::string& words = "") {
    return house.post("yara", fork(), {{"keuze", how}, {"zin", words}}).status;
  }
  // What stands as a note for both, in order.
  std::string for_both() {
    std::string all;
    const auto page = house.get("karin", talk).body;
    for (const char* words : {"Eerst op de telefoon", "Toen op de laptop", "Een nieuwe zin"}) {
      if (page.find(words) != std::string::npos) all += std::string(words) + ". ";
    }
    return all;
  }
  // A note that was changed on the telephone, and then from a page that did not know.
  void change_twice() {
    const auto id = id_text(house.ids.next_value());
    note(house, "yara", talk, "look_back", "Ik begon hiermee", id);
    one = talk + "/notities/" + id;
    const auto began = version_in(house.get("yara", talk + "?wijzig=" + id), one);
    ASSERT_FALSE(began.empty());
    EXPECT_EQ(house.post("yara", one, {{"tekst", "Eerst op de telefoon"}, {"versie", began}}).status, 303);
    EXPECT_EQ(house.post("yara", one, {{"tekst", "Toen op de laptop"}, {"versie", began}}).status, 303);
  }

  TestHouse house{GetParam()};
  const app::testing::Cast& cast = house.cast;
  const std::string talk = begin(house, "karin", cast.yara);
  const std::string notes = talk + "/notities";
  std::string one;
};

INSTANTIATE_TEST_SUITE_P(On, Forks, koers::testing::each_database(), koers::testing::database_name);

// Meets GU-03.
TEST_P(Forks, ATextThatWasChangedTwiceStandsTwiceForItsAuthorAlone) {
  change_twice();
  const auto hers = house.get("yara", talk);
  EXPECT_TRUE(has(hers, "Twee teksten"));
  EXPECT_TRUE(has(hers, "<ins>Eerst</ins> op de <ins>telefoon</ins>"));
  EXPECT_TRUE(has(hers, "<ins>Toen</ins> op de <ins>laptop</ins>"));
  EXPECT_FALSE(has(house.get("karin", talk), "Twee teksten"));
  EXPECT_EQ(for_both(), "Eerst op de telefoon. ");
}

TEST_P(Forks, SheSaysHowItIsToBe) {
  change_twice();
  EXPECT_EQ(settle("second"), 303);
  EXPECT_EQ(for_both(), "Toen op de laptop. ");
  EXPECT_EQ(fork(), "");
}

TEST_P(Forks, TheFirstMayStayAlone) {
  change_twice();
  EXPECT_EQ(settle("first"), 303);
  EXPECT_EQ(for_both(), "Eerst op de telefoon. ");
  EXPECT_EQ(fork(), "");
}

TEST_P(Forks, BothMayStay) {
  change_twice();
  EXPECT_EQ(settle("both"), 303);
  EXPECT_EQ(for_both(), "Eerst op de telefoon. Toen op de laptop. ");
}

TEST_P(Forks, ANewSentenceTakesThePlaceOfBoth) {
  change_twice();
  const auto address = fork();
  const auto empty = house.post("yara", address, {{"keuze", "fresh"}});
  EXPECT_EQ(empty.status, 422);
  EXPECT_TRUE(has(empty, "Schrijf de zin die het wordt."));
  EXPECT_TRUE(has(empty, "laptop"));
  EXPECT_EQ(house.post("karin", address, {{"keuze", "second"}}).status, 404) << "it is not hers";
  EXPECT_EQ(settle("fresh", "Een nieuwe zin"), 303);
  EXPECT_EQ(for_both(), "Een nieuwe zin. ");
  EXPECT_EQ(house.post("yara", address, {{"keuze", "second"}}).status, 404) << "it was settled";
}

TEST_P(Forks, WhatChangedAgainMeanwhileIsLookedAtOnceMore) {
  change_twice();
  const auto address = fork();
  house.post("yara", one, {{"tekst", "Een nieuwe zin"}});
  EXPECT_EQ(house.post("yara", address, {{"keuze", "second"}}).status, 303);
  EXPECT_EQ(for_both(), "Een nieuwe zin. ") << "nothing was settled over it";
  EXPECT_TRUE(has(house.get("yara", talk), "Een <ins>nieuwe zin</ins>") ||
              has(house.get("yara", talk), "<ins>Een nieuwe zin</ins>"));
  EXPECT_EQ(settle("both"), 303);
  EXPECT_EQ(for_both(), "Toen op de laptop. Een nieuwe zin. ");
}

// Two tabs of Yara's: what she was typing in the one is not taken away by the other.
TEST_P(Forks, ATabThatIsBehindLosesNeitherText) {
  const auto began = version_in(house.get("yara", talk), notes);
  ASSERT_FALSE(began.empty());
  const auto kept = draft("Eerst op de tel", began);
  EXPECT_EQ(kept.status, 204);
  EXPECT_EQ(draft("Eerst op de telefoon", kept_version(kept)).status, 204);
  // The laptop does not know of it; each time it keeps what it has, both stay.
  EXPECT_EQ(draft("Toen op", began).status, 409);
  EXPECT_EQ(draft("Toen op de laptop", began).status, 409);
  const auto page = house.get("yara", talk);
  EXPECT_EQ(count(page.body, "<section class=\"both"), 1);
  EXPECT_TRUE(has(page, "Twee teksten"));
  EXPECT_EQ(send("Toen op de laptop", began).status, 303);
  EXPECT_EQ(for_both(), "");
  EXPECT_EQ(settle("both"), 303);
  EXPECT_EQ(for_both(), "Eerst op de telefoon. Toen op de laptop. ");
  EXPECT_EQ(fork(), "");
}

TEST_P(Forks, APageThatDidNotHearThatItsWordsWereKeptGoesOnWithThem) {
  const auto began = version_in(house.get("yara", talk), notes);
  EXPECT_EQ(draft("Eerst op de tel", began).status, 204);
  EXPECT_EQ(draft("Eerst op de telefoon", began).status, 204);
  EXPECT_EQ(fork(), "");
}

TEST_P(Forks, WhatWasTypedElsewhereAndSentThereIsTheFirstText) {
  const auto began = version_in(house.get("yara", talk), notes);
  const auto kept = draft("Eerst op de telefoon", began);
  EXPECT_EQ(draft("Toen op de laptop", began).status, 409);
  EXPECT_EQ(send("Eerst op de telefoon", kept_version(kept)).status, 303);
  EXPECT_EQ(for_both(), "Eerst op de telefoon. ");
  EXPECT_EQ(settle("second"), 303);
  EXPECT_EQ(for_both(), "Toen op de laptop. ");
}

// What nobody chose stays its author's, also when the conversation is over for both.
TEST_P(Forks, NobodysButtonMakesItPublic) {
  change_twice();
  house.post("karin", talk + "/afronden");
  EXPECT_TRUE(has(house.get("yara", talk), "Twee teksten"));
  for (const char* who : {"yara", "karin"}) house.post(who, talk + "/klopt");
  EXPECT_TRUE(has(house.get("yara", talk), "Het gesprek is al bevestigd."));
  EXPECT_EQ(for_both(), "Eerst op de telefoon. ");
  EXPECT_EQ(fork(), "") << "nothing to press";
}

}  // namespace
}  // namespace koers::dialogue
