// Karin, Jeroen and Yara know the same: the shared line, what Karin keeps for herself, and what helps Yara.
#include <gmock/gmock.h>

#include "app/testing/things.h"
#include "platform/testing/database.h"
#include "rooms/care/limits.h"
#include "rooms/care/shared_note.h"
#include "rooms/care/way_of_working.h"
#include "rooms/care/working_note.h"

namespace koers::care {
namespace {

using app::testing::has;
using app::testing::location_of;
using app::testing::TestHouse;

class Care : public ::testing::TestWithParam<std::string> {
 protected:
  // Jeroen took a question of Yara; whether others may know of it is hers to say.
  void let_jeroen_guide(bool in_confidence) {
    house.database().write([&](sql::Transaction& tx) {
      access::assign_guide(tx, cast.institution, cast.yara,
                           {.id = {house.ids.next_value()},
                            .person_id = cast.jeroen,
                            .kind = access::GuideKind::specialist,
                            .begins_on = house.today() - 1,
                            .ends_on = std::nullopt,
                            .reason = "",
                            .handover_note = "",
                            .in_confidence = in_confidence});
    });
  }
  void end_guides_of_yara() {
    house.database().write([&](sql::Transaction& tx) {
      for (const auto& guide : access::guides_of(tx, cast.institution, cast.yara)) {
        if (guide.person_id == cast.karin) {
          access::end_guide(tx, cast.institution, cast.yara, guide.id, house.today());
        }
      }
    });
  }
  std::int64_t erase_old() {
    std::int64_t count = 0;
    house.database().write(
        [&](sql::Transaction& tx) { count = erase_old_working_notes(tx, house.clock.now()); });
    return count;
  }
  // The address of the first form on a page that ends so.
  static std::string form_that_ends(const http::Response& page, const std::string& end) {
    const auto place = page.body.find(end + "\"");
    const auto begin = page.body.rfind('"', place);
    return place == std::string::npos ? "" : page.body.substr(begin + 1, place + end.size() - begin - 1);
  }

  TestHouse house{GetParam()};
  const app::testing::Cast& cast = house.cast;
  const std::string together = "/studenten/" + id_text(cast.yara.value) + "/samen";
};

INSTANTIATE_TEST_SUITE_P(On, Care, koers::testing::each_database(), koers::testing::database_name);

// Meets GU-13.
TEST_P(Care, WhatKarinWritesIsReadByYaraAndWhoeverGuidesHer) {
  let_jeroen_guide(false);
  EXPECT_TRUE(has(house.get("karin", together), "Er staat nog niets."));
  house.post("karin", together, {{"zin", "Yara kan het beste op dinsdag."}});
  for (const char* reader : {"karin", "jeroen"}) {
    EXPECT_TRUE(has(house.get(reader, together), "Yara kan het beste op dinsdag.")) << reader;
  }
  EXPECT_TRUE(has(house.get("jeroen", "/meldingen"), "Nieuw in de gedeelde lijn van Yara"));
  EXPECT_TRUE(has(house.get("yara", "/meldingen"), "Nieuw in je gedeelde lijn"));
  EXPECT_FALSE(has(house.get("karin", "/meldingen"), "Nieuw in de gedeelde lijn"));
  EXPECT_TRUE(has(house.get("yara", "/ik/samen"), "Yara kan het beste op dinsdag."));

  house.post("yara", "/ik/samen", {{"zin", "Op donderdag kan ook."}});
  EXPECT_TRUE(has(house.get("karin", "/meldingen"), "Nieuw in de gedeelde lijn van Yara"));
  EXPECT_TRUE(has(house.get("karin", together), "Op donderdag kan ook."));
}

TEST_P(Care, NothingIsWrittenWithoutWordsAndNothingTypedIsLost) {
  EXPECT_EQ(house.post("karin", together, {{"zin", " "}}).status, 422);
  const std::string much(longest_shared_note + 1, 'x');
  const auto refused = house.post("karin", together, {{"zin", much}});
  EXPECT_EQ(refused.status, 422);
  EXPECT_TRUE(has(refused, much));
  EXPECT_EQ(house.post("yara", "/ik/samen", {{"zin", ""}}).status, 422);
}

TEST_P(Care, ANoteIsTakenBackWithinAnHourByItsAuthorAlone) {
  let_jeroen_guide(false);
  house.post("karin", together, {{"zin", "Dit was over iemand anders."}});
  const auto way = form_that_ends(house.get("karin", together), "/terug");
  ASSERT_FALSE(way.empty());
  EXPECT_TRUE(form_that_ends(house.get("jeroen", together), "/terug").empty());
  EXPECT_EQ(house.post("jeroen", way, {}).status, 404);
  EXPECT_EQ(house.post("karin", way, {}).status, 303);
  EXPECT_FALSE(has(house.get("yara", "/ik/samen"), "Dit was over iemand anders."));

  house.post("karin", together, {{"zin", "Dit blijft."}});
  const auto late = form_that_ends(house.get("karin", together), "/terug");
  house.clock.set(house.clock.now() + seconds_to_take_back);
  EXPECT_TRUE(form_that_ends(house.get("karin", together), "/terug").empty());
  EXPECT_EQ(house.post("karin", late, {}).status, 409);
  EXPECT_TRUE(has(house.get("yara", "/ik/samen"), "Dit blijft."));
}

// What Yara keeps to herself shows nowhere, not as a name of who reads along either.
TEST_P(Care, WhoGuidesInConfidenceReadsAlongAndNobodyNoticesIt) {
  let_jeroen_guide(true);
  house.post("karin", together, {{"zin", "Yara kan het beste op dinsdag."}});
  const auto his = house.get("jeroen", together);
  EXPECT_TRUE(has(his, "Yara kan het beste op dinsdag."));
  EXPECT_TRUE(has(his, "houdt voor zich dat jij begeleidt"));
  EXPECT_EQ(house.post("jeroen", together, {{"zin", "Ik ook."}}).status, 403);
  EXPECT_FALSE(has(house.get("karin", together), "Jeroen"));
}

TEST_P(Care, WhatAGuideWroteIsHiddenFromOthersOnceYaraKeepsHimToHerself) {
  let_jeroen_guide(false);
  house.post("jeroen", together, {{"zin", "Wij spraken over doorleren."}});
  ASSERT_TRUE(has(house.get("karin", together), "Wij spraken over doorleren."));
  house.database().write([&](sql::Transaction& tx) {
    for (const auto& guide : access::guides_of(tx, cast.institution, cast.yara)) {
      if (guide.person_id == cast.jeroen) {
        access::keep_in_confidence(tx, cast.institution, cast.yara, guide.id, true);
      }
    }
  });
  EXPECT_FALSE(has(house.get("karin", together), "doorleren"));
  EXPECT_TRUE(has(house.get("jeroen", together), "doorleren"));
  EXPECT_TRUE(has(house.get("yara", "/ik/samen"), "doorleren"));
}

TEST_P(Care, AWorkingNoteIsOfItsAuthorAndEndsByItself) {
  let_jeroen_guide(false);
  house.post("karin", together + "/werk", {{"aantekening", "Doorvragen naar de stage."}});
  EXPECT_TRUE(has(house.get("karin", together), "Doorvragen naar de stage."));
  EXPECT_FALSE(has(house.get("jeroen", together), "Doorvragen"));
  EXPECT_FALSE(has(house.get("yara", "/ik/samen"), "Doorvragen"));
  EXPECT_EQ(erase_old(), 0);
  const Day gone_on = add_months(house.today(), months_of_a_working_note.standard);
  house.post("noah", "/beheer/termijnen/care.months_of_a_working_note",
             {{"hoeveel", "1"}, {"reden", "Een maand is lang genoeg."}});
  EXPECT_TRUE(has(house.get("karin", together), "alleen jij, 1 maand lang"));
  EXPECT_TRUE(has(house.get("yara", "/ik/samen"), "Dat blijft 1 maand."));
  house.clock.set(instant_of(gone_on - 1, 9 * 60));
  EXPECT_TRUE(has(house.get("karin", together), "Doorvragen")) << "it was written for three months";
  house.clock.set(instant_of(gone_on, 9 * 60));
  EXPECT_FALSE(has(house.get("karin", together), "Doorvragen"));
  EXPECT_EQ(erase_old(), 1);
}

TEST_P(Care, AWorkingNoteGoesWithWhoWroteIt) {
  house.post("karin", together + "/werk", {{"aantekening", "Doorvragen naar de stage."}});
  end_guides_of_yara();
  EXPECT_EQ(house.get("karin", together).status, 404);
  EXPECT_EQ(erase_old(), 1);
}

TEST_P(Care, AWorkingNoteThatWasThrownAwayComesBackForADay) {
  house.post("karin", together + "/werk", {{"aantekening", "Doorvragen naar de stage."}});
  const auto away = form_that_ends(house.get("karin", together), "/weg");
  house.post("karin", away, {});
  EXPECT_FALSE(has(house.get("karin", together), "Doorvragen"));
  house.post("karin", away.substr(0, away.size() - 4) + "/terug", {});
  EXPECT_TRUE(has(house.get("karin", together), "Doorvragen"));
  house.post("karin", away, {});
  house.clock.set(house.clock.now() + 86'401);
  EXPECT_EQ(erase_old(), 1);
}

// Nothing comes on the shelf that Yara reads before it was read once more.
TEST_P(Care, AWorkingNoteMovesToTheSharedLineAndIsGoneThen) {
  house.post("karin", together + "/werk", {{"aantekening", "Zij wil een dag meelopen."}});
  const auto way = form_that_ends(house.get("karin", together), "/delen");
  ASSERT_FALSE(way.empty());
  const auto before = house.get("karin", way);
  EXPECT_TRUE(has(before, "Zij wil een dag meelopen.</textarea>"));
  EXPECT_FALSE(has(house.get("yara", "/ik/samen"), "meelopen"));
  house.post("karin", way, {{"zin", "Yara wil een dag meelopen. Wie kent iemand?"}});
  EXPECT_TRUE(has(house.get("yara", "/ik/samen"), "Yara wil een dag meelopen."));
  EXPECT_FALSE(has(house.get("karin", together), "Zij wil een dag meelopen."));
  EXPECT_EQ(house.get("karin", way).status, 404);
  EXPECT_EQ(house.post("karin", way, {{"zin", "Dit typte zij in een tweede venster."}}).status, 303);
  EXPECT_TRUE(has(house.get("yara", "/ik/samen"), "in een tweede venster")) << "nothing typed is lost";
}

// Meets GU-16.
TEST_P(Care, YaraChoosesWhatHelpsHerAndWhoGuidesHerReadsIt) {
  EXPECT_TRUE(has(house.get("karin", together), "Yara heeft hier nog niets gekozen."));
  house.post("yara", "/ik/samen/zo",
             {{"zo", "talk"}, {"zo", "quiet_place"}, {"verder", "Even lopen helpt."}});
  const auto page = house.get("karin", together);
  EXPECT_TRUE(has(page, "Liever praten dan typen"));
  EXPECT_TRUE(has(page, "Een rustige plek"));
  EXPECT_TRUE(has(page, "Even lopen helpt."));
  EXPECT_FALSE(has(page, "Grote letters"));
  house.post("yara", "/ik/samen/zo", {{"zo", "more_time"}, {"verder", ""}});
  EXPECT_FALSE(has(house.get("karin", together), "Een rustige plek"));
  EXPECT_EQ(house.post("yara", "/ik/samen/zo", {{"zo", "onzin"}}).status, 422);
}

TEST_P(Care, WhoDoesNotGuideYaraAnyMoreReadsNothingMore) {
  house.post("karin", together, {{"zin", "Yara kan het beste op dinsdag."}});
  end_guides_of_yara();
  EXPECT_EQ(house.get("karin", together).status, 404);
  EXPECT_EQ(house.post("karin", together, {{"zin", "Nog iets."}}).status, 404);
  EXPECT_TRUE(has(house.get("yara", "/ik/samen"), "Karin")) << "what she wrote stays Yara's";
}

}  // namespace
}  // namespace koers::care
