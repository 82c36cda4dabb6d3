// A step that was done is lived through: what Yara records for it belongs to it, at both ends.
#include "rooms/experiences/step.h"

#include "platform/testing/database.h"
#include "rooms/course/course.h"
#include "rooms/experiences/testing_stories.h"

namespace koers::experiences {
namespace {

using namespace testing_stories;

class ForAStep : public ::testing::TestWithParam<std::string> {
 protected:
  std::string take_step(const std::string& who, const std::string& words) {
    house_.post(who, "/vooruit/stappen", {{"wat", words}});
    const auto id = who == "yara" ? house_.cast.yara : house_.cast.ruben;
    const auto steps = course::steps_of(house_.database().snapshot()->reader(), house_.cast.institution, id);
    for (const auto& step : steps) {
      if (step.title == words) return text(step.id);
    }
    return "";
  }
  std::string record_for(const std::string& step, const std::string& words) {
    const auto draft = parameter(
        location_of(house_.post("yara", "/vastleggen", {{"waar", "placement"}, {"stap", step}})), "concept");
    draft_page_ = house_.get("yara", "/vastleggen/wat?concept=" + draft).body;
    house_.post("yara", "/vastleggen/wat", {{"concept", draft}, {"tekst", words}});
    house_.post("yara", "/vastleggen/gevoel", {{"concept", draft}, {"wie", "counsellor"}});
    return "/ervaringen/" + draft;
  }
  std::vector<ExperienceSummary> of_step(const std::string& step) {
    return experiences_of_step(house_.database().snapshot()->reader(), house_.cast.institution,
                               house_.cast.yara, *parse_id_text(step));
  }

  TestHouse house_{GetParam()};
  std::string draft_page_;
};
INSTANTIATE_TEST_SUITE_P(On, ForAStep, koers::testing::each_database(), koers::testing::database_name);

// Meets ST-02, ST-09.
TEST_P(ForAStep, WhatYaraRecordsForAStepBelongsToIt) {
  const auto step = take_step("yara", "Vraag of ik mee mag");
  house_.post("yara", "/vooruit/stappen/" + step + "/gelukt");
  EXPECT_TRUE(
      has(house_.get("yara", record_for_step_path(*parse_id_text(step)).text()), "Vraag of ik mee mag"));
  const auto place = record_for(step, "Ik mocht mee naar het overleg.");
  EXPECT_NE(draft_page_.find("Vraag of ik mee mag"), std::string::npos) << "she sees for what";
  const auto page = house_.get("yara", place);
  EXPECT_TRUE(has(page, "Hoort bij de stap:"));
  EXPECT_TRUE(has(page, "href=\"/vooruit/stappen/" + step));
  EXPECT_TRUE(has(house_.get("karin", place), "Vraag of ik mee mag"));
  ASSERT_EQ(of_step(step).size(), 1U);
  EXPECT_EQ(of_step(step).front().title, "Ik mocht mee naar het overleg");
  house_.post("yara", place + "/weg");
  EXPECT_TRUE(of_step(step).empty()) << "thrown away";
}

// Meets ST-09.
TEST_P(ForAStep, WhatWasPutWithAStepLaterBelongsToItTooAndLettingGoUntiesIt) {
  const auto step = take_step("yara", "Bel Hanneke");
  const auto place = record(house_, "yara", "Hanneke nam op.");
  house_.post("yara", "/vooruit/stappen/" + step + "/gelukt");
  house_.post("yara", "/vooruit/stappen/" + step + "/ervaring",
              {{"ervaring", place.substr(std::string("/ervaringen/").size())}});
  EXPECT_TRUE(has(house_.get("yara", place), "Bel Hanneke"));
  house_.post("yara", "/vooruit/stappen/" + step + "/open");
  house_.post("yara", "/vooruit/stappen/" + step + "/los", {{"reden", "Past niet"}});
  EXPECT_FALSE(has(house_.get("yara", place), "Bel Hanneke")) << "let go";
}

// Meets ST-16.
TEST_P(ForAStep, AStepOfSomebodyElseDoesNotExist) {
  const auto step = take_step("ruben", "Bel het bedrijf in Breda");
  EXPECT_FALSE(has(house_.get("yara", "/vastleggen?stap=" + step), "Breda"));
  const auto place = record_for(step, "Ik mocht mee.");
  EXPECT_EQ(draft_page_.find("Breda"), std::string::npos);
  EXPECT_FALSE(has(house_.get("yara", place), "Hoort bij de stap:"));
  for (const char* nonsense : {"zzz", "-1", "", "99999999999999999999999999"}) {
    EXPECT_EQ(house_.get("yara", std::string("/vastleggen?stap=") + nonsense).status, 200) << nonsense;
  }
}

}  // namespace
}  // namespace koers::experiences
