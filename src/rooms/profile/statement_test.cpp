// What students say of themselves, and what proves it.
#include "rooms/profile/statement.h"

#include "app/booklet.h"
#include "campus/rooms/room.h"

#include "platform/testing/database.h"
#include "rooms/experiences/testing_stories.h"

namespace koers::profile {
namespace {

using namespace experiences::testing_stories;

class Self : public ::testing::TestWithParam<std::string> {
 protected:
  TestHouse house{GetParam()};

  std::string state(const Fields& fields, const std::string& part = "kwaliteiten",
                    const std::string& who = "yara") {
    const auto answer = house.post(who, "/ik/" + part + "/erbij", fields);
    EXPECT_EQ(answer.status, 303);
    return location_of(answer);
  }
  std::string file_of_yara() { return house.get("karin", "/studenten/" + text(house.cast.yara)).body; }
  static std::string id_text_in(const std::string& address) {
    return address.substr(std::string("/ervaringen/").size());
  }
};

INSTANTIATE_TEST_SUITE_P(On, Self, koers::testing::each_database(), koers::testing::database_name);

// Meets ST-05.
TEST_P(Self, YaraNamesAQualityAndHerExperienceProvesIt) {
  const auto experience = record(house, "yara", "Rustig blijven bij een boze bewoner");
  const auto address = state({{"woord", "staying_calm"},
                              {"zin", "Ik praat zachter als iemand harder praat"},
                              {"ervaring", id_text_in(experience)},
                              {"wie", "counsellor"}});
  const auto page = house.get("yara", address);
  EXPECT_TRUE(has(page, "Rustig blijven"));
  EXPECT_TRUE(has(page, "Ik praat zachter als iemand harder praat"));
  EXPECT_TRUE(has(page, "boze bewoner"));
  EXPECT_TRUE(has(page, "Je zei dit voor het eerst."));
  EXPECT_TRUE(has(house.get("yara", "/ik"), "1 ervaring laat dit zien"));
  EXPECT_TRUE(has(house.get("yara", "/ik/kwaliteiten"), "1 ervaring laat dit zien"));
}

// Meets ST-16: the compass in the student's file counts what is shared, and nothing else.
TEST_P(Self, TheCompassInTheFileCountsWhatIsShared) {
  EXPECT_FALSE(
      app::testing::has(house.get("karin", "/studenten/" + text(house.cast.yara)), "Kompas van Yara"));
  for (const char* audience : {"counsellor", "counsellor", "me"}) {
    const auto address = record(house, "yara", "Rustig blijven", audience);
    house.post("yara", address + "/onderdelen", {{"onderdeel", "qualities"}});
  }
  const std::string page = file_of_yara();
  const auto compass = page.find("Kompas van Yara");
  ASSERT_NE(compass, page.npos);
  EXPECT_NE(page.find("Kwaliteiten: 2 ervaringen", compass), page.npos);
  EXPECT_NE(page.find("nog geen beeld van de ontwikkeling", compass), page.npos);
  // The same as a table, from which Karin goes on to those two.
  const auto narrowed = "/studenten/" + text(house.cast.yara) + "?onderdeel=qualities";
  EXPECT_NE(page.find(">Kwaliteiten</a></th><td>2</td><td>0</td>", page.find(narrowed, compass)), page.npos);
}

// What the compass draws on /ik, the booklet says in the same words.
TEST_P(Self, TheBookletSaysInWordsWhatTheCompassDraws) {
  const auto address = record(house, "yara", "Rustig blijven", "me");
  house.post("yara", address + "/onderdelen", {{"onderdeel", "qualities"}});
  const std::string drawn = house.get("yara", "/ik").body;
  const auto snapshot = house.database().snapshot();
  const std::string told =
      app::write_booklet(snapshot->reader(), house.cast.institution, house.cast.yara, i18n::Language::nl,
                         house.clock.now(), [](const std::string& key) { return key; });
  EXPECT_NE(told.find("Mijn kompas"), told.npos);
  for (const char* petal :
       {"Kwaliteiten: 1 ervaring, een jaar geleden 0.", "Netwerk: 0 ervaringen, een jaar geleden 0."}) {
    EXPECT_NE(drawn.find(petal), drawn.npos) << petal;
    EXPECT_NE(told.find(petal), told.npos) << petal;
  }
}

// Saying the same twice is saying it once; what was let go is taken up again.
TEST_P(Self, TheSameIsSaidOnce) {
  const auto first = state({{"naam", "Met paarden omgaan"}, {"wie", "me"}});
  EXPECT_EQ(state({{"naam", "Met paarden omgaan"}, {"wie", "me"}}), first);
  house.post("yara", first + "/los");
  EXPECT_TRUE(has(house.get("yara", "/ik/kwaliteiten"), "Paste vroeger bij mij"));
  EXPECT_EQ(state({{"naam", "Met paarden omgaan"}, {"zin", "Ik rij weer"}, {"wie", "me"}}), first);
  const auto page = house.get("yara", first);
  EXPECT_TRUE(has(page, "Je liet dit los."));
  EXPECT_TRUE(has(page, "Je pakte dit weer op."));
  EXPECT_TRUE(has(page, "Ik rij weer"));
}

// Meets ST-16: who may see it is what was said last.
TEST_P(Self, WhatIsSaidAgainForNobodyIsSeenByNobody) {
  const auto first = state({{"naam", "Uitleggen"}, {"wie", "counsellor"}});
  EXPECT_NE(file_of_yara().find("Uitleggen"), std::string::npos);
  EXPECT_EQ(state({{"naam", "Uitleggen"}, {"zin", "Dit is van mij."}, {"wie", "me"}}), first);
  EXPECT_EQ(file_of_yara().find("Uitleggen"), std::string::npos);
  EXPECT_EQ(file_of_yara().find("Dit is van mij."), std::string::npos);
}

// Meets ST-16.
TEST_P(Self, KarinSeesWhatIsSharedAndOnlyTheProofThatIsSharedToo) {
  const auto open = record(house, "yara", "Een les gegeven");
  const auto secret = record(house, "yara", "Gehuild in de kast", "me");
  const auto shared = state({{"naam", "Uitleggen"},
                             {"ervaring", id_text_in(open)},
                             {"ervaring", id_text_in(secret)},
                             {"wie", "counsellor"}});
  state({{"naam", "Geheim houden"}, {"wie", "me"}});
  EXPECT_TRUE(has(house.get("yara", shared), "Gehuild in de kast"));
  EXPECT_NE(file_of_yara().find("Uitleggen"), std::string::npos);
  EXPECT_NE(file_of_yara().find("Een les gegeven"), std::string::npos);
  EXPECT_EQ(file_of_yara().find("Gehuild in de kast"), std::string::npos);
  EXPECT_EQ(file_of_yara().find("Geheim houden"), std::string::npos);
  EXPECT_TRUE(has(house.get("yara", shared), "Karin")) << "who saw it is told";
  house.post("yara", shared + "/wie", {{"wie", "me"}});
  EXPECT_EQ(file_of_yara().find("Uitleggen"), std::string::npos);
  EXPECT_TRUE(has(house.get("yara", shared), "Je stopte met delen."));
}

// Meets ST-05: proof of more than a year ago says so, and is not lost.
TEST_P(Self, ProofAgesVisibly) {
  house.post("yara", "/ervaringen",
             {{"waar", "werk"}, {"tekst", "Kassa gedraaid"}, {"dag", "2025-09-01"}, {"wie", "counsellor"}});
  const auto line = house.get("yara", "/ervaringen").body;
  const auto at = line.find("/ervaringen/", line.find("Kassa gedraaid") - 60);
  const auto address = state({{"naam", "Rekenen"}, {"ervaring", line.substr(at + 12, 13)}, {"wie", "me"}});
  const auto page = house.get("yara", address);
  EXPECT_TRUE(has(page, "langer dan een jaar geleden"));
  EXPECT_TRUE(has(page, "Klopt het nog?"));
  const auto fresh = record(house, "yara", "Weer achter de kassa");
  house.post("yara", address + "/bewijs", {{"ervaring", id_text_in(fresh)}});
  EXPECT_FALSE(has(house.get("yara", address), "Klopt het nog?"));
  house.post("yara", address + "/bewijs", {{"eraf", id_text_in(fresh)}});
  EXPECT_TRUE(has(house.get("yara", address), "Klopt het nog?"));
}

TEST_P(Self, WhatIsWrongIsSaidAndKept) {
  const auto empty = house.post("yara", "/ik/waarden/erbij", {{"zin", "Iedereen telt mee"}});
  EXPECT_EQ(empty.status, 422);
  EXPECT_TRUE(has(empty, "Iedereen telt mee"));
  EXPECT_TRUE(has(empty, "Schrijf iets op, of kies een woord."));
  EXPECT_EQ(house.post("yara", "/ik/waarden/erbij", {{"naam", std::string(81, 'a')}}).status, 422);
  EXPECT_EQ(house.post("yara", "/ik/waarden/erbij", {{"woord", "moon"}}).status, 422);
  EXPECT_EQ(house.post("yara", "/ik/waarden/erbij", {{"naam", "Nummer 111222333"}}).status, 422);
  EXPECT_EQ(house.get("yara", "/ik/maan").status, 404);
  const auto address = state({{"naam", "Respect"}, {"wie", "me"}}, "waarden");
  EXPECT_EQ(house.post("yara", address + "/zin", {{"zin", std::string(401, 'a')}}).status, 422);
  EXPECT_EQ(house.post("yara", address + "/bewijs", {{"ervaring", "zzzzzzzzzzzzz"}}).status, 404);
  EXPECT_EQ(house.get("ruben", address).status, 404);
  const std::string elsewhere = "/ik/kwaliteiten" + address.substr(address.rfind('/'));
  EXPECT_EQ(house.get("yara", elsewhere).status, 404) << "it is a value, not a quality";
}

// An experience of somebody else proves nothing.
TEST_P(Self, OnlyOnesOwnExperiencesProve) {
  const auto hers = record(house, "yara", "Van Yara");
  const Fields with_hers{{"naam", "Doorzetten"}, {"ervaring", id_text_in(hers)}, {"wie", "me"}};
  const auto refused = house.post("ruben", "/ik/kwaliteiten/erbij", with_hers);
  EXPECT_EQ(refused.status, 422);
  EXPECT_FALSE(has(refused, "Van Yara"));
  const auto his = state({{"naam", "Doorzetten"}, {"wie", "me"}}, "kwaliteiten", "ruben");
  EXPECT_EQ(house.post("ruben", his + "/bewijs", {{"ervaring", id_text_in(hers)}}).status, 404);
  EXPECT_FALSE(has(house.get("ruben", his), "Van Yara"));
}

// The first answer was lost on the way; she let it go before the form came again.
TEST_P(Self, SentTwiceIsSaidOnce) {
  const std::string key = id_text(house.ids.next_value());
  const Fields fields{{"sleutel", key}, {"naam", "Met paarden omgaan"}, {"wie", "me"}};
  const auto address = state(fields);
  house.post("yara", address + "/los");
  EXPECT_EQ(state(fields), address);
  EXPECT_TRUE(has(house.get("yara", "/ik/kwaliteiten"), "Paste vroeger bij mij"));
}

TEST_P(Self, WhatWasSaidElsewhereMeanwhileIsShownBesideWhatWasTyped) {
  const auto address = state({{"naam", "Uitleggen"}, {"wie", "me"}});
  const auto version = version_in(house.get("yara", address), address + "/zin");
  const auto say = [&](const std::string& sentence) {
    return house.post("yara", address + "/zin", {{"versie", version}, {"zin", sentence}});
  };
  EXPECT_EQ(say("Ik teken het voor").status, 303);
  const auto stale = say("Ik doe het voor");
  EXPECT_EQ(stale.status, 409);
  EXPECT_TRUE(has(stale, "Ik teken het voor"));
  EXPECT_TRUE(has(stale, "Ik doe het voor"));
  EXPECT_EQ(say("Nummer 111222333").status, 409);
  EXPECT_EQ(house.post("yara", address + "/zin", {{"zin", "Nummer 111222333"}}).status, 422);
  EXPECT_FALSE(has(house.get("yara", address), "111222333"));
}

// Meets AD-03, ST-05.
TEST_P(Self, WhatIsForgottenIsGoneAndTheFactsKnow) {
  const auto experience = record(house, "yara", "Rustig blijven");
  const auto address = state({{"naam", "Rustig"}, {"ervaring", id_text_in(experience)}, {"wie", "me"}});
  struct Said {
    int statements = 0;
    int proven = 0;
  };
  constexpr sql::Statement select_said{"test.select_said", R"(
      SELECT self_statements, self_statements_proven FROM portfolio_out_student_facts
      WHERE institution_id = $1 AND student_id = $2)"};
  const auto said = [&] {
    return house.database()
        .snapshot()
        ->reader()
        .one<Said>(select_said, house.cast.institution, house.cast.yara)
        .value_or(Said{-1, -1});
  };
  EXPECT_EQ(said().statements, 1);
  EXPECT_EQ(said().proven, 1);
  house.post("yara", experience + "/weg");
  EXPECT_EQ(said().proven, 0) << "what was thrown away proves nothing";
  EXPECT_GE(
      experiences::erase_old(house.database(), nullptr, house.clock.now() + 31LL * 86'400, forget_proofs_of),
      1);
  constexpr sql::Statement count_proofs{"test.count_proofs", R"(
      SELECT COUNT(*) FROM profile_out_proofs WHERE institution_id = $1 AND student_id = $2)"};
  constexpr sql::Statement count_statements{"test.count_statements", R"(
      SELECT COUNT(*) FROM profile_out_statements WHERE institution_id = $1 AND student_id = $2)"};
  const auto count = [&](const sql::Statement& statement) {
    return house.database().snapshot()->reader().one<int>(statement, house.cast.institution, house.cast.yara);
  };
  EXPECT_EQ(count(count_proofs), 0) << "what was erased proves nothing";
  EXPECT_EQ(count(count_statements), 1);
  house.database().write([&](sql::Transaction& tx) {
    people::erase(tx, room().personal_tables, house.cast.institution, house.cast.yara);
  });
  EXPECT_EQ(count(count_statements), 0);
  EXPECT_EQ(house.get("yara", address).status, 404);
}

}  // namespace
}  // namespace koers::profile
