// Hanneke has no account. She opens her link on a phone, says what she saw, and sees this placement alone.
#include "rooms/placements/limits.h"
#include "rooms/placements/testing_placements.h"
#include "rooms/trainers/names.h"

namespace koers::trainers {
namespace {

using namespace placements::testing_placements;
using placements::days_after_placement;
using placements::seconds_of_a_code;
using placements::seconds_to_take_back;

class TrainerLinks : public ::testing::TestWithParam<std::string> {
 protected:
  void SetUp() override {
    page = add_placement(house);
    link = make_link(house, page);
    ASSERT_FALSE(link.empty());
  }
  // Hanneke says who she is, and sends what she saw.
  http::Response send(Device& device, const std::string& words) {
    return device.post(link + "/stuur", seen(house, words, version_in(device.get(link))));
  }
  std::string code() {
    const std::string body = house.get("yara", page).body;
    const auto at = body.find("Geef deze code aan");
    const auto title = body.rfind("<b>", at);
    std::string figures;
    for (auto i = title; i < at; ++i) {
      if (body[i] >= '0' && body[i] <= '9') figures += body[i];
    }
    return figures;
  }

  TestHouse house{GetParam()};
  std::string page, link;
};
INSTANTIATE_TEST_SUITE_P(On, TrainerLinks, koers::testing::each_database(), koers::testing::database_name);

// Meets GU-04.
TEST_P(TrainerLinks, HannekeSaysWhatSheSawAndYaraAndKarinReadIt) {
  Device phone(house);
  EXPECT_TRUE(has(phone.get(link), "Ben jij Hanneke Prins?"));
  EXPECT_EQ(phone.post(link).status, 303);
  const auto inside = phone.get(link);
  EXPECT_TRUE(has(inside, "Dag Hanneke"));
  EXPECT_TRUE(has(inside, "Rustig blijven als anderen druk worden."));
  EXPECT_EQ(send(phone, "Ze ging zitten en wachtte.").status, 303);
  for (const char* who : {"yara", "karin"}) {
    const auto read = house.get(who, page);
    EXPECT_TRUE(has(read, "Ze ging zitten en wachtte.")) << who;
    EXPECT_TRUE(has(read, "Nog te proberen: Een dag meelopen met de dagbesteding.")) << who;
  }
  EXPECT_TRUE(has(house.get("yara", "/meldingen"), "Je praktijkopleider schreef iets"));
  EXPECT_TRUE(has(house.get("karin", "/meldingen"), "De praktijkopleider van Yara schreef iets"));
}

// Programs that show links open them before people do.
TEST_P(TrainerLinks, LookingAtALinkChangesNothingAndTellsNothing) {
  Device robot(house), phone(house);
  for (int i = 0; i < 5; ++i) {
    const auto shown = robot.get(link);
    EXPECT_EQ(shown.status, 200);
    EXPECT_FALSE(has(shown, "Benali"));
    EXPECT_FALSE(has(shown, "Lindehof"));
    EXPECT_FALSE(has(shown, "Rustig blijven"));
  }
  EXPECT_TRUE(has(house.get("karin", page), "nog niet geopend"));
  EXPECT_EQ(phone.post(link).status, 303) << "the robot did not take it";
  const auto inside = phone.get(link);
  EXPECT_TRUE(has(inside, "Dag Hanneke"));
  std::map<std::string, std::string> headers(inside.headers.begin(), inside.headers.end());
  EXPECT_EQ(headers["X-Robots-Tag"], "noindex, nofollow");
  EXPECT_EQ(headers["Cache-Control"], "no-store");
}

TEST_P(TrainerLinks, AnotherDeviceNeedsACodeAndThreeWrongOnesCloseTheLink) {
  Device phone(house), computer(house), stranger(house);
  phone.post(link);
  EXPECT_TRUE(has(computer.get(link), "Een ander apparaat?"));
  EXPECT_FALSE(has(computer.get(link), "Rustig blijven"));
  EXPECT_EQ(computer.post(link).status, 200) << "the door is closed: it asks for a code";
  EXPECT_FALSE(has(computer.get(link), "Dag Hanneke"));
  EXPECT_EQ(computer.post(link + "/stuur", seen(house, "Een vreemde.")).status, 200);
  EXPECT_FALSE(has(house.get("yara", page), "Een vreemde."));

  house.post("karin", page + "/link/code");
  const auto right = code();
  ASSERT_EQ(right.size(), 6U);
  EXPECT_EQ(computer.post(link + "/code", {{"code", right.substr(0, 3) + " " + right.substr(3)}}).status,
            303);
  EXPECT_TRUE(has(computer.get(link), "Dag Hanneke"));
  EXPECT_TRUE(has(phone.get(link), "Dag Hanneke")) << "the first one keeps it too";
  EXPECT_EQ(stranger.post(link + "/code", {{"code", right}}).status, 422) << "a code works once";
  EXPECT_EQ(stranger.post(link + "/code", {{"code", "12"}}).status, 422);
  EXPECT_EQ(stranger.post(link + "/code", {{"code", "nog een"}}).status, 410);
  EXPECT_EQ(phone.get(link).status, 410) << "closed for all";
  EXPECT_TRUE(has(house.get("yara", page), "drie keer een verkeerde code"));
  EXPECT_TRUE(has(house.get("karin", "/meldingen"), "De link bij de stage van Yara is gesloten"));
}

TEST_P(TrainerLinks, ACodeHoldsForADay) {
  Device phone(house), computer(house);
  phone.post(link);
  house.post("yara", page + "/link/code");
  const auto figures = code();
  house.clock.set(house.clock.now() + seconds_of_a_code);
  EXPECT_EQ(computer.post(link + "/code", {{"code", figures}}).status, 422);
}

TEST_P(TrainerLinks, WhoIsNotHannekeClosesIt) {
  Device somebody(house);
  EXPECT_TRUE(has(somebody.post(link + "/niet-ik"), "Dank je. De link is gesloten."));
  EXPECT_EQ(somebody.get(link).status, 410);
  EXPECT_EQ(somebody.post(link).status, 410);
  EXPECT_TRUE(has(house.get("yara", page), "iemand zei dat de link voor een ander was"));
  EXPECT_TRUE(has(house.get("yara", "/meldingen"), "De link van je praktijkopleider is gesloten"));
}

TEST_P(TrainerLinks, ItEndsTwoWeeksAfterThePlacementAndWhenYaraClosesIt) {
  Device phone(house);
  phone.post(link);
  // What the school sets later is for links that are made later.
  house.post("noah", "/beheer/termijnen/placements.days_after", {{"hoeveel", "5"}, {"reden", "Korter."}});
  const auto last = house.today() + 60 + days_after_placement.standard;
  house.clock.set(instant_of(last, 23 * 60));
  EXPECT_EQ(phone.get(link).status, 200);
  house.clock.set(instant_of(last + 1, 0));
  EXPECT_EQ(phone.get(link).status, 410);
  EXPECT_EQ(phone.post(link + "/stuur", seen(house, "Te laat.")).status, 410);
  EXPECT_EQ(house.post("yara", page + "/link").status, 409);
}

TEST_P(TrainerLinks, YaraSwitchesItOff) {
  Device phone(house);
  phone.post(link);
  EXPECT_EQ(house.post("yara", page + "/link/sluiten").status, 303);
  EXPECT_EQ(phone.get(link).status, 410);
  EXPECT_TRUE(has(house.get("karin", page), "Gesloten"));
}

TEST_P(TrainerLinks, ANewLinkOrAnotherTrainerClosesTheOneBefore) {
  Device phone(house);
  phone.post(link);
  const auto next = make_link(house, page, "karin");
  EXPECT_EQ(phone.get(link).status, 410);
  Device other(house);
  other.post(next);
  EXPECT_EQ(other.get(next).status, 200);
  auto fields = placement_fields(house);
  fields[2].second = "Wim de Koning";
  fields.emplace_back("versie", version_in(house.get("karin", page + "/wijzigen")));
  ASSERT_EQ(house.post("karin", page + "/wijzigen", fields).status, 303);
  EXPECT_EQ(other.get(next).status, 410) << "she is not the trainer any more";
}

TEST_P(TrainerLinks, WhoLeavesTheCompanyHasNoLinkAnyMore) {
  const std::string body = house.get("karin", "/bedrijven/de-lindehof").body,
                    begin = "\"/bedrijven/de-lindehof/praktijkopleiders/";
  const auto at = body.find(begin);
  ASSERT_NE(at, std::string::npos);
  EXPECT_EQ(house.post("karin", body.substr(at + 1, begin.size() - 1 + 13) + "/weg").status, 303);
  EXPECT_EQ(Device(house).get(link).status, 410);
}

TEST_P(TrainerLinks, WhatSheTypesIsKeptAndNothingIsSentTwice) {
  Device phone(house);
  phone.post(link);
  const auto kept = phone.post(link + "/concept", seen(house, "Ze ging zitten", version_in(phone.get(link))));
  EXPECT_EQ(kept.status, 204);
  EXPECT_TRUE(has(phone.get(link), "Ze ging zitten</textarea>"));
  EXPECT_FALSE(has(house.get("yara", page), "Ze ging zitten")) << "not sent yet";
  send(phone, "Ze ging zitten en wachtte.");
  send(phone, "Ze ging zitten en wachtte.");
  const std::string body = house.get("yara", page).body;
  EXPECT_EQ(body.find("en wachtte."), body.rfind("en wachtte."));
  EXPECT_FALSE(has(phone.get(link), "Ze ging zitten en wachtte.</textarea>"))
      << "sent, so the field is empty";
}

TEST_P(TrainerLinks, NothingIsSentWithoutWordsAndThreeQualitiesAreEnough) {
  Device phone(house);
  phone.post(link);
  const auto empty = phone.post(link + "/stuur", {{"versie", version_in(phone.get(link))}});
  EXPECT_EQ(empty.status, 422);
  EXPECT_TRUE(has(empty, "Kies iets of schrijf iets op."));
  const auto many = phone.post(link + "/stuur", {{"zag", "staying_calm"},
                                                 {"zag", "listening"},
                                                 {"zag", "thinking_up"},
                                                 {"zag", "explaining"},
                                                 {"moment", "Alles."},
                                                 {"versie", version_in(phone.get(link))}});
  EXPECT_EQ(many.status, 422);
  EXPECT_TRUE(has(many, "Alles.</textarea>"));
}

TEST_P(TrainerLinks, SheTakesItBackWithinAnHourAndNotLater) {
  Device phone(house);
  phone.post(link);
  send(phone, "Dit was een ander.");
  const std::string body = phone.get(link).body;
  const auto at = body.find(link + "/gezien/");
  ASSERT_NE(at, std::string::npos);
  const std::string way = body.substr(at, body.find('"', at) - at);
  EXPECT_EQ(phone.post(way).status, 303);
  EXPECT_FALSE(has(house.get("yara", page), "Dit was een ander."));
  EXPECT_TRUE(has(phone.get(link), "Dit was een ander.</textarea>")) << "to change it";
  send(phone, "Dit was een ander.");
  house.clock.set(house.clock.now() + seconds_to_take_back);
  EXPECT_FALSE(has(phone.get(link), "/gezien/"));
}

TEST_P(TrainerLinks, YaraChoosesWhatSheReadsAndAPrivateExperienceIsNeverAmongIt) {
  app::testing::Scene scene(GetParam());
  auto& yaras = scene.house;
  const auto place = add_placement(yaras);
  const auto key = make_link(yaras, place);
  const auto choices = yaras.get("yara", place + "/laten-zien");
  EXPECT_TRUE(has(choices, scene.things["shared"]));
  EXPECT_FALSE(has(choices, scene.things["secret"]));
  EXPECT_EQ(yaras
                .post("yara", place + "/laten-zien",
                      {{"ervaring", scene.things["secret"]}, {"versie", version_in(choices)}})
                .status,
            422);
  ASSERT_EQ(yaras
                .post("yara", place + "/laten-zien",
                      {{"ervaring", scene.things["shared"]}, {"versie", version_in(choices)}})
                .status,
            303);
  Device phone(yaras);
  phone.post(key);
  EXPECT_TRUE(has(phone.get(key), "Yara schreef over"));
  EXPECT_EQ(yaras.post("karin", place + "/laten-zien", {}).status, 403);
}

TEST_P(TrainerLinks, TheOneWhoIsSignedInAndBelongsToThePlacementCannotWriteAsHanneke) {
  for (const char* who : {"yara", "karin"}) {
    EXPECT_EQ(house.get(who, link).status, 403) << who;
    EXPECT_EQ(house.post(who, link).status, 403) << who;
    EXPECT_EQ(house.post(who, link + "/stuur", seen(house, "Ik ben zo goed.")).status, 403) << who;
  }
  EXPECT_TRUE(has(house.get("karin", page), "nog niet geopend"));
}

TEST_P(TrainerLinks, SheSeesThisPlacementAloneAndNoLinkIsGuessed) {
  Device phone(house);
  phone.post(link);
  for (const std::string path : {page, std::string("/stages"), std::string("/bedrijven/de-lindehof"),
                                 "/studenten/" + id_text(house.cast.yara.value)}) {
    EXPECT_NE(phone.get(path).status, 200) << path;
  }
  std::string other = link;
  other.back() = other.back() == '0' ? '1' : '0';
  EXPECT_EQ(phone.get(other).status, 404);
  EXPECT_EQ(phone.get("/link/x").status, 404);
}

// Two students at one company: a link of one opens nothing of the other.
TEST_P(TrainerLinks, TheTrainerOfAnotherPlacementSeesNothingOfThisOne) {
  const auto made = house.post("ruben", "/stages/nieuw", placement_fields(house));
  const auto his = make_link(house, location_of(made), "ruben");
  Device phone(house);
  phone.post(link);
  EXPECT_FALSE(has(phone.get(his), "Dag Hanneke")) << "the cookie is of the other link";
  phone.post(his);
  EXPECT_FALSE(has(phone.get(his), "Yara"));
}

TEST_P(TrainerLinks, SheWantsNoMessagesAndKarinReadsThatSheMustCall) {
  Device phone(house);
  phone.post(link);
  EXPECT_EQ(phone.post(link + "/stop").status, 303);
  EXPECT_TRUE(has(house.get("karin", page), "Wil geen berichten: bel."));
  EXPECT_TRUE(has(house.get("karin", "/bedrijven/de-lindehof"), "Wil geen berichten: bel."));
  EXPECT_EQ(phone.post(link + "/weer").status, 303);
  EXPECT_FALSE(has(house.get("karin", page), "Wil geen berichten: bel."));
}

TEST_P(TrainerLinks, SheSaysWhetherSheComesToThePlannedMoment) {
  Device phone(house);
  phone.post(link);
  EXPECT_FALSE(has(phone.get(link), "Doe je mee met het gesprek?"));
  EXPECT_EQ(phone.post(link + "/gesprek", {{"doet-mee", "call"}}).status, 409);
  const auto halfway = moment_of(house, page, 2);
  house.post("karin", halfway + "/plannen",
             {{"dag", text(house.today() + 1)},
              {"tijd", "10:20"},
              {"hoe", "school"},
              {"versie", version_in(house.get("karin", halfway))}});
  EXPECT_TRUE(has(phone.get(link), "Morgen praten jullie met z’n drieën."));
  EXPECT_EQ(phone.post(link + "/gesprek", {{"doet-mee", "call"}}).status, 303);
  EXPECT_TRUE(has(house.get("yara", page), "De praktijkopleider belt in"));
}

TEST_P(TrainerLinks, ByALinkThatWasClosedMeanwhileNothingIsSent) {
  const OpenedLink closed{
      .institution = house.cast.institution, .link = {}, .placement = {}, .student = {house.cast.yara}};
  EXPECT_THROW(house.database().write([&](sql::Transaction& tx) {
    send_observation(tx, closed, {1}, {.words = "Te laat."}, house.clock.now(), house.today());
  }),
               Conflict);
}

TEST_P(TrainerLinks, ThePageIsWholeInEnglish) {
  Device phone(house);
  phone.post(link);
  http::Request request;
  request.path = link;
  request.headers = {{"cookie", "koers_taal=en"}};
  EXPECT_TRUE(has(house.ask("", request), "Another device?"));
}

}  // namespace
}  // namespace koers::trainers
