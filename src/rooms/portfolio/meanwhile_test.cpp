// Two windows at the same moment: what was true when a form was read is looked at again when it is kept.
#include "platform/base/temporary_folder.h"
#include "platform/files/files.h"
#include "platform/media/images.h"
#include "platform/media/testing_media.h"
#include "rooms/portfolio/presentation.h"
#include "rooms/portfolio/testing_pages.h"

namespace koers::portfolio {
namespace {

using namespace testing_pages;
using ::testing::HasSubstr;
using ::testing::Not;

class InTwoWindows : public Pages {
 protected:
  static void SetUpTestSuite() { media::start("koers_tests"); }

  void throw_away() { house_.post("yara", page() + "/weg"); }
  TestHouse::Fields to(const std::string& reach) {
    return {{"bereik", reach}, {"voor", "oma"}, {"dag", text(house_.today() + 10)}, {"prive", "nee"}};
  }
  TestHouse::Fields handing_over() {
    auto fields = to("counsellor");
    fields.emplace_back("hoe", "inleveren");
    return fields;
  }
  int files() {
    int count = 0;
    house_.house().files->each([&](std::string_view, std::uint64_t, std::int64_t) { ++count; });
    return count;
  }
  std::int64_t count(const std::string& table) {
    const std::string query =
        "SELECT COUNT(*) FROM " + table + " WHERE institution_id = $1 AND student_id = $2";
    return house_.database()
        .snapshot()
        ->reader()
        .one<std::int64_t>({"test.count_rows", query}, house_.cast.institution, house_.cast.yara)
        .value();
  }
  // A photo at an experience, as a form with files brings it.
  void add_photo(const std::string& experience) {
    http::Request request;
    request.method = "POST";
    request.path = "/ervaringen/" + experience + "/aanpassen";
    request.fields = {{"naam", "Stil"}, {"tekst", secret_words}, {"dag", text(house_.today())}};
    const auto file =
        media::testing::make(folder_.path(), "-f lavfi -i testsrc=size=32x24 -frames:v 1", "foto.png");
    request.uploads = {{"foto", "foto.png", "image/png", file, std::filesystem::file_size(file)}};
    ASSERT_EQ(house_.ask("yara", std::move(request)).status, 303);
  }
  std::string allow() const { return page() + "/stukken/" + things_["secret_item"] + "/laten-zien"; }
  bool shows_the_secret() { return reads("", link()).find(secret_words) != std::string::npos; }
  void wait_a_minute() { house_.clock.set(house_.clock.now() + 60); }

  const TemporaryFolder folder_;
};
INSTANTIATE_TEST_SUITE_P(OnBothDatabases, InTwoWindows, ::testing::ValuesIn(testing::databases()));

// Meets ST-16.
TEST_P(InTwoWindows, APageThatWasThrownAwayMeanwhileIsNotOpenedAgain) {
  for (const auto& fields : {to("link"), to("counsellor"), handing_over()}) {
    const auto shares_before = count("publication_shares"), snapshots_before = count("publication_snapshots");
    const int files_before = files();
    house_.meanwhile([&] { throw_away(); });
    EXPECT_EQ(house_.post("yara", page() + "/delen", fields).status, 404);
    EXPECT_EQ(count("publication_shares"), shares_before);
    EXPECT_EQ(count("publication_snapshots"), snapshots_before);
    EXPECT_EQ(files(), files_before) << "copies for nobody";
    house_.post("yara", page() + "/terug");
  }
}

// Meets ST-12.
TEST_P(InTwoWindows, APageThatWasThrownAwayMeanwhileIsNotChanged) {
  const std::string text_item = page() + "/stukken/" + things_["presentation_text"];
  for (const auto& [path, fields] : std::vector<std::pair<std::string, TestHouse::Fields>>{
           {page() + "/vorm", {{"vorm", "cv"}, {"titel", "Anders"}}},
           {page() + "/stukje", {{"naam", "Luisteren"}, {"onderdeel", "qualities"}}},
           {page() + "/erbij", {{"stuk", "statement-" + things_["statement"]}, {"onderdeel", "qualities"}}},
           {text_item, {{"naam", "Anders"}, {"onderdeel", "qualities"}}},
           {text_item + "/plek", {{"wijzig", "neer"}}},
           {text_item + "/weg", {}},
           {allow(), {}}}) {
    house_.meanwhile([&] { throw_away(); });
    EXPECT_EQ(house_.post("yara", path, fields).status, 404) << path;
    house_.post("yara", page() + "/terug");
    EXPECT_THAT(reads("yara", page()), Not(HasSubstr("Anders"))) << path;
    EXPECT_THAT(reads("yara", page()), HasSubstr("Rustig blijven")) << path;
  }
}

// Meets ST-12, ST-16.
TEST_P(InTwoWindows, WhatIsHandedOverIsWhatThePageShowsAtThatMoment) {
  const auto before = count("publication_snapshots");
  const int files_before = files();
  house_.meanwhile([&] { house_.post("yara", "/ervaringen/" + things_["shared"] + "/weg"); });
  const auto changed = house_.post("yara", page() + "/delen", handing_over());
  EXPECT_EQ(changed.status, 409);
  EXPECT_THAT(changed.body, HasSubstr("Dit is net veranderd."));
  EXPECT_THAT(changed.body, HasSubstr("value=\"oma\"")) << "what was typed is kept";
  EXPECT_EQ(count("publication_snapshots"), before);
  EXPECT_EQ(files(), files_before) << "copies for nobody";
  EXPECT_EQ(house_.post("yara", page() + "/delen", handing_over()).status, 200);
  EXPECT_EQ(count("publication_snapshots"), before + 1);
}

TEST_P(InTwoWindows, TheLastPageAndTheLastPieceAreMadeOnce) {
  const auto& cast = house_.cast;
  while (count("publication_folios") < static_cast<std::int64_t>(most_presentations) - 1) {
    ASSERT_EQ(house_.post("yara", "/ik/portfolio", {{"vorm", "cv"}}).status, 303);
  }
  house_.meanwhile([&] { house_.post("yara", "/ik/portfolio", {{"vorm", "cv"}}); });
  EXPECT_EQ(location_of(house_.post("yara", "/ik/portfolio", {{"vorm", "cv"}})), "/ik/portfolio");
  EXPECT_EQ(count("publication_folios"), static_cast<std::int64_t>(most_presentations));

  const auto pieces = [&] {
    return items_of(house_.database().snapshot()->reader(), cast.institution, cast.yara,
                    {parse_id_text(things_["presentation"]).value()})
        .size();
  };
  const auto write = [&] {
    return house_.post("yara", page() + "/stukje", {{"naam", "Luisteren"}, {"onderdeel", "qualities"}})
        .status;
  };
  while (pieces() < most_items - 1) ASSERT_EQ(write(), 303);
  house_.meanwhile([&] { EXPECT_EQ(write(), 303); });
  EXPECT_EQ(write(), 422);
  EXPECT_EQ(pieces(), most_items);
}

// Meets ST-16.
TEST_P(InTwoWindows, AYesIsForWhatWasThereNotForWhatIsAddedAfterIt) {
  house_.post("yara", allow());
  ASSERT_TRUE(shows_the_secret());
  wait_a_minute();
  add_photo(things_["secret"]);
  EXPECT_FALSE(shows_the_secret()) << "a photo";
  house_.post("yara", allow());
  ASSERT_TRUE(shows_the_secret());

  wait_a_minute();
  const auto drawings = attachments::media_of(house_.database().snapshot()->reader(), house_.cast.institution,
                                              house_.cast.yara, {parse_id_text(things_["secret"]).value()});
  ASSERT_EQ(drawings.size(), 1U);
  house_.post("yara", "/ervaringen/" + things_["secret"] + "/opnames/" + text(drawings[0].id),
              {{"tekst", "Hier zie je mijn buurvrouw."}});
  EXPECT_FALSE(shows_the_secret()) << "what is said in a recording";
  house_.post("yara", allow());
  EXPECT_TRUE(shows_the_secret());
}

// Meets ST-16.
TEST_P(InTwoWindows, AYesIsForWhatTheStudentSaw) {
  const auto asked = reads("yara", allow());
  const auto at = asked.find("gezien=");
  ASSERT_NE(at, std::string::npos);
  const auto seen = asked.substr(at, asked.find('"', at) - at);
  wait_a_minute();
  add_photo(things_["secret"]);
  wait_a_minute();
  const auto again = house_.post("yara", allow() + "?" + seen);
  EXPECT_EQ(again.status, 409);
  EXPECT_THAT(again.body, HasSubstr("Dit is net veranderd."));
  EXPECT_FALSE(shows_the_secret());
}

// Meets ST-16.
TEST_P(InTwoWindows, AnExperienceThatProvesAPrivateStatementIsAskedForToo) {
  const auto said = house_.post("yara", "/ik/kwaliteiten/erbij", {{"naam", "Eerlijk zijn"}, {"wie", "me"}});
  const std::string begin = "/ik/kwaliteiten/";
  const auto statement = location_of(said).substr(begin.size(), 13);
  house_.post("yara", page() + "/erbij", {{"stuk", "statement-" + statement}, {"onderdeel", "qualities"}});
  std::string item;
  for (const auto& one : items_of(house_.database().snapshot()->reader(), house_.cast.institution,
                                  house_.cast.yara, {parse_id_text(things_["presentation"]).value()})) {
    if (text(Id<Item>{one.source_id}) == statement) item = text(one.id);
  }
  const std::string leave = page() + "/stukken/" + item + "/laten-zien";
  house_.post("yara", leave);
  ASSERT_THAT(reads("", link()), HasSubstr("Eerlijk zijn"));
  wait_a_minute();
  house_.post("yara", begin + statement + "/bewijs", {{"ervaring", things_["shared"]}});
  EXPECT_THAT(reads("", link()), Not(HasSubstr("Eerlijk zijn")));
  house_.post("yara", leave);
  EXPECT_THAT(reads("", link()), HasSubstr("Eerlijk zijn"));
}

// What was brought back on the thirtieth day, at the very moment of the nightly cleaning, stays.
TEST_P(InTwoWindows, ErasingLooksAgainWhetherAPageIsStillThrownAway) {
  throw_away();
  later(31);
  house_.meanwhile([&] { house_.post("yara", page() + "/terug"); });
  EXPECT_EQ(erase_old(house_.database(), house_.house().files, house_.clock.now()), 0);
  EXPECT_THAT(reads("yara", page()), HasSubstr("Rustig blijven"));
}

}  // namespace
}  // namespace koers::portfolio
