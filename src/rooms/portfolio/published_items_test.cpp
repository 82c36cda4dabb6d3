// What stands on a page besides words and photos: sound and film that play, and what the student says of
// himself.
#include <filesystem>
#include <fstream>
#include <sstream>

#include "campus/rooms/room.h"
#include "platform/files/temporary_store.h"
#include "platform/jobs/jobs.h"
#include "platform/media/testing_media.h"
#include "platform/process/limited_process.h"
#include "rooms/experiences/experiences.h"
#include "rooms/portfolio/testing_pages.h"

namespace koers::portfolio {
namespace {

namespace fs = std::filesystem;
using namespace testing_pages;
using ::testing::HasSubstr;
using ::testing::Not;

class OnThePage : public Pages {
 protected:
  void add_sound(const std::string& path, TestHouse::Fields fields) {
    const auto file = media::testing::sound(folder_.path());
    http::Request request;
    request.method = "POST";
    request.path = path;
    request.fields = std::move(fields);
    request.uploads = {{"geluid", "stem.webm", "audio/webm", file, fs::file_size(file)}};
    ASSERT_EQ(house_.ask("yara", std::move(request)).status, 303);
    jobs::Worker worker(house_.database(), house_.clock, house_.ids);
    rooms::add_jobs(attachments::room(), worker, {house_.database(), *house_.house().files, house_.clock});
    ASSERT_EQ(worker.run_due(), 1);
  }
  void add_sound_to_the_shared_one() {
    add_sound("/ervaringen/" + things_["shared"] + "/aanpassen",
              {{"naam", "Helpen bij het eten"}, {"tekst", shared_words}, {"dag", text(house_.today())}});
  }
  // The keys of what is at an experience, the newest last.
  std::vector<std::string> keys(const std::string& experience) {
    return house_.database().snapshot()->reader().all<std::string>(
        {"test.media_keys",
         "SELECT file_key FROM portfolio_media WHERE institution_id = $1 AND student_id = $2 AND "
         "experience_id = $3 ORDER BY id"},
        house_.cast.institution, house_.cast.yara, parse_id_text(experience).value());
  }
  int by_link(const std::string& key) { return house_.get("", link() + "/opname/" + key).status; }
  int kept() {
    int count = 0;
    house_.house().files->each([&](std::string_view, std::uint64_t, std::int64_t) { ++count; });
    return count;
  }
  std::string state(const TestHouse::Fields& fields) {
    const auto place = location_of(house_.post("yara", "/ik/kwaliteiten/erbij", fields));
    const std::string begin = "/ik/kwaliteiten/";
    return place.substr(begin.size(), place.find_first_of("?#", begin.size()) - begin.size());
  }
  void put_on_page(const std::string& statement) {
    ASSERT_EQ(
        house_
            .post("yara", page() + "/erbij", {{"stuk", "statement-" + statement}, {"onderdeel", "qualities"}})
            .status,
        303);
  }
  void hand_over() {
    house_.clock.set(house_.clock.now() + 60);  // the newest is the one for Karin
    house_.post("yara", page() + "/delen",
                {{"dag", text(house_.today() + 30)},
                 {"prive", "nee"},
                 {"bereik", "counsellor"},
                 {"hoe", "inleveren"}});
    const auto snapshot = house_.database().snapshot();
    things_.set("handed_over", text(shares_for_guide(snapshot->reader(), house_.cast.institution,
                                                     house_.cast.yara, house_.clock.now())
                                        .front()
                                        .id));
  }

  files::TemporaryFolder folder_;
};
INSTANTIATE_TEST_SUITE_P(OnBothDatabases, OnThePage, ::testing::ValuesIn(testing::databases()));

// Meets ST-12, ST-16.
TEST_P(OnThePage, SoundAndDrawingsPlayForTheReaderAndNothingElseDoes) {
  add_sound_to_the_shared_one();
  const auto mine = keys(things_["shared"]);
  ASSERT_EQ(mine.size(), 2U);
  const std::string body = reads("", link());
  EXPECT_THAT(body, HasSubstr("<audio"));
  EXPECT_THAT(body, HasSubstr(link() + "/opname/" + mine[1]));
  const auto sound = house_.get("", link() + "/opname/" + mine[1]);
  EXPECT_EQ(sound.status, 200);
  EXPECT_EQ(sound.type, "audio/mp4");
  const auto drawing = house_.get("", link() + "/opname/" + mine[0]);
  EXPECT_EQ(drawing.status, 200);
  EXPECT_EQ(drawing.type, "image/webp");
  EXPECT_EQ(house_.get("", link() + "/opname/" + mine[0] + "/ondertitels").type, "text/vtt; charset=utf-8");
  EXPECT_EQ(house_.get("", link() + "/opname/" + mine[1] + "/ondertitels").status, 404) << "nothing written";

  EXPECT_EQ(by_link(keys(things_["secret"]).at(0)), 404) << "what she keeps for herself";
  EXPECT_EQ(by_link(things_["picture"]), 404) << "a photo is not media";
  EXPECT_EQ(house_.get("", "/opnames/" + mine[1]).status, 303) << "not without the page";
  add_sound("/ervaringen/" + things_["shared"] + "/terugdenken",
            {{"kaarten", "motives_felt_like_me"}, {"vraag", "1"}});
  EXPECT_EQ(by_link(keys(things_["shared"]).at(2)), 404) << "an answer is not on the page";

  house_.clock.set(house_.clock.now() + 60);
  house_.post("yara", "/ervaringen/" + things_["shared"] + "/wie", {{"wie", "me"}});
  EXPECT_EQ(by_link(mine[1]), 404);
  house_.post("yara", "/ervaringen/" + things_["shared"] + "/wie", {{"wie", "counsellor"}});
  EXPECT_EQ(by_link(mine[1]), 200);
  later(31);
  EXPECT_EQ(by_link(mine[1]), 404) << "the link ended";
}

// Meets ST-12.
TEST_P(OnThePage, EveryFormPlaysIt) {
  add_sound_to_the_shared_one();
  for (const char* form : {"page", "blog", "vlog", "timeline", "cv"}) {
    house_.post("yara", page() + "/vorm", {{"vorm", form}, {"kleur", "sea"}, {"titel", "Dit ben ik"}});
    EXPECT_THAT(reads("", link()), HasSubstr("<audio")) << form;
  }
}

// Meets ST-12.
TEST_P(OnThePage, ThePdfSaysThatThereIsSound) {
  for (const char* tool : {"/usr/bin/weasyprint", "/usr/bin/pdftotext"}) {
    if (!fs::exists(tool)) GTEST_SKIP() << tool << " is not installed";
  }
  add_sound_to_the_shared_one();
  const auto made = house_.get("", link() + "/pdf");
  ASSERT_EQ(made.status, 200);
  const auto pdf = folder_.path() / "page.pdf", plain = folder_.path() / "page.txt";
  std::ofstream(pdf, std::ios::binary) << made.body;
  const auto read = process::run_limited({"/usr/bin/pdftotext", "-raw", pdf, plain},
                                         {.reads = pdf, .writes = folder_.path()});
  ASSERT_TRUE(read.went_well);
  std::stringstream words;
  words << std::ifstream(plain).rdbuf();
  EXPECT_THAT(words.str(), HasSubstr("Opname van 0:02. Op papier speelt dit niet"));
}

// Meets ST-12.
TEST_P(OnThePage, WhatWasHandedOverStillPlaysWhenTheExperienceIsGone) {
  add_sound_to_the_shared_one();
  hand_over();
  const auto living = keys(things_["shared"]);
  house_.post("yara", "/ervaringen/" + things_["shared"] + "/weg");
  const std::string body = reads("karin", for_karin());
  const auto at = body.find(for_karin() + "/opname/", body.find("<audio"));
  ASSERT_NE(at, std::string::npos);
  const std::string address = body.substr(at, body.find('"', at) - at);
  EXPECT_EQ(house_.get("karin", address).status, 200);
  EXPECT_EQ(house_.get("karin", for_karin() + "/opname/" + living[1]).status, 404) << "only the copy";
  const auto own = page() + "/delen/" + things_["handed_over"] + address.substr(for_karin().size());
  EXPECT_EQ(house_.get("yara", own).status, 200) << "she sees what she handed over";
  EXPECT_EQ(house_.get("ruben", own).status, 404);
  house_.post("yara", page() + "/weg");
  const int before = kept();
  later(31);
  erase_old(house_.database(), house_.house().files, house_.clock.now());
  EXPECT_LT(kept(), before) << "the copies go with the page";
}

// Meets ST-05, ST-12.
TEST_P(OnThePage, WhatYaraSaysOfHerselfStandsThereWithItsProof) {
  const auto said = state({{"naam", "Ik kan goed wachten"},
                           {"zin", "Ik laat iemand uitpraten."},
                           {"ervaring", things_["shared"]},
                           {"wie", "counsellor"}});
  house_.post("yara", "/ik/kwaliteiten/" + said + "/bewijs", {{"ervaring", things_["secret"]}});
  const std::string offer = reads("yara", page() + "/erbij?onderdeel=qualities");
  EXPECT_THAT(offer, HasSubstr("Ik kan goed wachten"));
  EXPECT_THAT(offer, HasSubstr("Met bewijs: Ik heb een bewoner geholpen"));
  put_on_page(said);
  for (const char* form : {"page", "blog", "timeline", "cv"}) {
    house_.post("yara", page() + "/vorm", {{"vorm", form}, {"kleur", "sea"}, {"titel", "Dit ben ik"}});
    const std::string body = reads("", link());
    EXPECT_THAT(body, HasSubstr("Ik kan goed wachten")) << form;
    EXPECT_THAT(body, HasSubstr("Ik laat iemand uitpraten.")) << form;
    EXPECT_THAT(body, HasSubstr("Dit laat het zien")) << form;
    EXPECT_THAT(body, Not(HasSubstr("durfde"))) << form << ": a secret experience proves it for her alone";
  }
  EXPECT_THAT(reads("yara", page() + "/erbij?onderdeel=qualities"), Not(HasSubstr("Ik kan goed wachten")));
}

// Meets ST-05, ST-12, ST-16.
TEST_P(OnThePage, WhatNoLongerFitsOrIsHersAloneIsNotForReaders) {
  const auto said =
      state({{"naam", "Ik kan goed wachten"}, {"ervaring", things_["shared"]}, {"wie", "counsellor"}});
  put_on_page(said);
  put_on_page(things_["statement"]);  // "Durven vragen", for herself
  EXPECT_THAT(reads("", link()), HasSubstr("Ik kan goed wachten"));
  EXPECT_THAT(reads("", link()), Not(HasSubstr("Durven vragen")));
  EXPECT_THAT(reads("yara", page() + "/delen"), HasSubstr("Durven vragen")) << "she is asked first";
  hand_over();
  house_.clock.set(house_.clock.now() + 60);
  house_.post("yara", "/ik/kwaliteiten/" + said + "/los");
  EXPECT_THAT(reads("", link()), Not(HasSubstr("Ik kan goed wachten")));
  EXPECT_THAT(reads("yara", page()), HasSubstr("Het past niet meer bij jou."));
  const std::string handed = reads("karin", for_karin());
  EXPECT_THAT(handed, HasSubstr("Ik kan goed wachten"));
  EXPECT_THAT(handed, HasSubstr("Ik heb een bewoner geholpen"));
}

// Meets ST-08, ST-12.
TEST_P(OnThePage, WhatYaraChoseStandsThereWithItsReason) {
  house_.post(
      "yara", "/vooruit/keuzes/" + things_["choice"],
      {{"optie", things_["option"]}, {"waarom", "Omdat ik met jongeren wil werken."}, {"doe", "kies"}});
  const std::string add = page() + "/erbij?onderdeel=choices";
  EXPECT_THAT(reads("yara", add), HasSubstr("Je lezers zien ook waarom: Omdat ik met jongeren wil werken."));
  ASSERT_EQ(house_
                .post("yara", page() + "/erbij",
                      {{"stuk", "choice-" + things_["choice"]}, {"onderdeel", "choices"}})
                .status,
            303);
  for (const char* form : {"page", "blog", "timeline", "cv"}) {
    house_.post("yara", page() + "/vorm", {{"vorm", form}, {"kleur", "sea"}, {"titel", "Dit ben ik"}});
    const std::string body = reads("", link());
    EXPECT_THAT(body, HasSubstr("Jeugdzorg")) << form;
    EXPECT_THAT(body, HasSubstr("Omdat ik met jongeren wil werken.")) << form;
    EXPECT_THAT(body, HasSubstr("Kies je keuzedeel · gekozen op 23 november 2026")) << form;
  }
  EXPECT_THAT(reads("yara", add), Not(HasSubstr("Omdat ik met jongeren")));
  hand_over();
  house_.post("yara", "/vooruit/keuzes/" + things_["choice"] + "/terug");
  EXPECT_THAT(reads("", link()), Not(HasSubstr("Jeugdzorg")));
  EXPECT_THAT(reads("yara", page()), HasSubstr("Je nam deze keuze terug."));
  EXPECT_THAT(reads("karin", for_karin()), HasSubstr("Kies je keuzedeel · gekozen op 23 november 2026"));
}

TEST(PublishedSteps, AFinishedStepIsNoNextStep) {
  Publication page;
  PublishedItem step;
  step.kind = ItemKind::step;
  step.content = Content::next_steps;
  page.items.push_back(step);
  EXPECT_EQ(page.of(Content::next_steps).size(), 1U);
  page.items.front().is_done = true;
  EXPECT_TRUE(page.of(Content::next_steps).empty());
  EXPECT_EQ(page.of(Content::skills).size(), 1U);
}

}  // namespace
}  // namespace koers::portfolio
