// The figures of the criteria that live on what students do: each of them moves when a student acts.
#include <gtest/gtest.h>

#include "app/testing/things.h"
#include "platform/testing/database.h"
#include "rooms/choices/choices.h"
#include "rooms/experiences/testing_stories.h"
#include "rooms/guidance/testing_talks.h"
#include "rooms/quality/indicator.h"
#include "rooms/quality/testing/source.h"

namespace koers::app {
namespace {

using testing::location_of;
using testing::TestHouse;

class Evidence : public ::testing::TestWithParam<std::string> {
 protected:
  // What the figure counts now, over all students.
  quality::Tally figure(const char* id) {
    const auto& catalogue = quality::testing::catalogue();
    const auto* indicator = catalogue.find_indicator(id);
    EXPECT_NE(indicator, nullptr) << id;
    const auto snapshot = house.database().snapshot();
    const auto table = quality::testing::facts_of(house.database(), snapshot->reader(),
                                                  house.cast.institution, house.today());
    return quality::tally_of(catalogue, *indicator, *table, table->nodes[0]);
  }
  std::string record(const std::string& words) {
    return experiences::testing_stories::record(house, "yara", words);
  }

  TestHouse house{GetParam()};
};
INSTANTIATE_TEST_SUITE_P(On, Evidence, koers::testing::each_database(), koers::testing::database_name);

// A1 and A2: what a student lived through, and thought back on.
// Meets ST-02, ST-03.
TEST_P(Evidence, OfExperiencesAndTheirMeaning) {
  const auto before = figure("real_experiences_share");
  EXPECT_EQ(before.part, 0);
  EXPECT_GT(before.whole, 1);
  const std::string first = record("Mevrouw werd weer rustig.");
  record("Ik nam de leiding.");
  EXPECT_EQ(figure("real_experiences_share").part, 0);
  record("Ik belde met de familie.");
  EXPECT_EQ(figure("real_experiences_share").part, 1);
  EXPECT_EQ(figure("real_experiences_mean").part, 3);
  EXPECT_EQ(figure("experience_kinds_mean").part, 1);
  EXPECT_EQ(figure("experiences_reflected_ratio").part, 0);
  house.post("yara", first + "/terugdenken",
             {{"kaarten", experiences::testing_stories::card_with(words::Meaning::personal)},
              {"vraag", "1"},
              {"woorden", "Ik bleef stil"}});
  EXPECT_EQ(figure("experiences_reflected_ratio").part, 1);
  EXPECT_EQ(figure("experiences_reflected_ratio").whole, 3);
}

// A2: somebody the student trusts comes along to the talk about it.
// Meets ST-20.
TEST_P(Evidence, OfSomebodyAlong) {
  const std::string talk = guidance::testing_talks::plan(house, "karin", house.cast.yara);
  EXPECT_EQ(figure("brought_somebody_share").part, 0);
  const auto bring = [&](const char* name) {
    house.post("yara", talk + "/voorbereiden", {{"stap", "3"}, {"naam", name}, {"relatie", "sibling"}});
  };
  bring("Samir");
  EXPECT_EQ(figure("brought_somebody_share").part, 1);
  EXPECT_GT(figure("brought_somebody_share").whole, 1);
  bring("");
  EXPECT_EQ(figure("brought_somebody_share").part, 0);
}

// A3: real choices, made with a reason, and looked back on.
// Meets ST-08, PR-03.
TEST_P(Evidence, OfChoices) {
  const auto moment = house.ids.next<choices::ChoiceMoment>();
  const auto option = house.ids.next<choices::ChoiceOption>();
  house.database().write([&](sql::Transaction& tx) {
    choices::import_moment(
        tx, house.cast.institution,
        {.id = moment,
         .team_id = house.cast.care_team,
         .title = "Kies je keuzedeel",
         .opens_on = house.today() - 7,
         .closes_on = house.today() + 11,
         .change_until = house.today() + 11,
         .look_back_on = house.today()},
        {{.id = option, .position = 1, .title = "Jeugdzorg"},
         {.id = house.ids.next<choices::ChoiceOption>(), .position = 2, .title = "Muziek"}});
  });
  const std::string page = "/vooruit/keuzes/" + text(moment);
  EXPECT_EQ(figure("choices_motivated_ratio").whole, 0);
  house.post("yara", page, {{"optie", text(option)}, {"waarom", "Ik wil dit proberen"}, {"doe", "kies"}});
  EXPECT_EQ(figure("choices_motivated_ratio").whole, 1);
  EXPECT_EQ(figure("choices_motivated_ratio").part, 1);
  EXPECT_EQ(figure("choices_looked_back_share").part, 0);
  house.post("yara", page + "/terugkijken", {{"uitkomst", "well"}, {"geleerd", "Veel"}});
  EXPECT_EQ(figure("choices_looked_back_share").part, 1);
}

// A11: how often the specialist is asked; there are two students.
// Meets ST-18.
TEST_P(Evidence, OfRequestsToTheSpecialist) {
  const auto value = [&](const char* id) {
    const auto& catalogue = quality::testing::catalogue();
    const auto snapshot = house.database().snapshot();
    const auto table = quality::testing::facts_of(house.database(), snapshot->reader(),
                                                  house.cast.institution, house.today());
    return quality::read(catalogue, *catalogue.find_indicator(id), *table, table->nodes[0]).value;
  };
  EXPECT_EQ(value("referrals_per_hundred"), 0);
  EXPECT_EQ(value("referral_contact_in_time_share"), std::nullopt);
  house.post("yara", "/hulpvraag", {{"vraag", "Kan ik naar het hbo?"}, {"begeleider", "ja"}});
  EXPECT_EQ(value("referrals_per_hundred"), 50);
  EXPECT_EQ(value("referral_contact_in_time_share"), std::nullopt);  // it is not late
  house.clock.set(house.clock.now() + 15 * 86'400);
  EXPECT_EQ(value("referral_contact_in_time_share"), 0);
}

// A7: who begins. A choice with a reason counts as much as a step, an experience or a talk.
// Meets ST-13.
TEST_P(Evidence, OfOwnInitiative) {
  EXPECT_EQ(figure("self_direction_known_share").part, 0);
  for (const char* words : {"Bellen", "Vragen"}) house.post("yara", "/vooruit/stappen", {{"wat", words}});
  EXPECT_EQ(figure("own_steps_ratio").part, 2);
  record("Ik nam de leiding.");
  EXPECT_EQ(figure("self_direction_known_share").part, 0);  // three events are too few
  const auto moment = house.ids.next<choices::ChoiceMoment>();
  house.database().write([&](sql::Transaction& tx) {
    choices::save_choice(tx, house.cast.institution, house.cast.yara,
                         {.moment_id = moment, .reason = "Daarom", .chosen_on = house.today()});
    choices::refresh_facts(tx, house.cast.institution, house.cast.yara, house.today());
  });
  EXPECT_EQ(figure("self_direction_known_share").part, 1);
}

// A7: a portfolio page is made by the student, from its first content on, and as long as it is there.
// Meets ST-12, ST-13.
TEST_P(Evidence, OfOwnInitiativeInPages) {
  const std::string page = location_of(house.post("yara", "/ik/portfolio", {{"vorm", "page"}}));
  for (const char* words : {"Bellen", "Vragen", "Mailen"}) {
    house.post("yara", "/vooruit/stappen", {{"wat", words}});
  }
  EXPECT_EQ(figure("self_direction_known_share").part, 0);  // a page that shows nothing
  house.post("yara", page + "/stukje", {{"naam", "Rustig blijven"}, {"onderdeel", "qualities"}});
  EXPECT_EQ(figure("self_direction_known_share").part, 1);
  house.post("yara", page + "/weg");
  EXPECT_EQ(figure("self_direction_known_share").part, 0);
  house.post("yara", page + "/terug");
  EXPECT_EQ(figure("self_direction_known_share").part, 1);
}

// A9: showing what was learned.
// Meets ST-12.
TEST_P(Evidence, OfPortfolios) {
  const std::string page = location_of(house.post("yara", "/ik/portfolio", {{"vorm", "page"}}));
  EXPECT_EQ(figure("portfolio_share").part, 0);
  for (const char* content : {"qualities", "skills", "motives"}) {
    house.post("yara", page + "/stukje", {{"naam", "Rustig blijven"}, {"onderdeel", content}});
  }
  EXPECT_EQ(figure("portfolio_share").part, 1);
  EXPECT_EQ(figure("portfolio_forms_mean").part, 1);
  EXPECT_EQ(figure("portfolio_shown_share").part, 0);
  house.post("yara", page + "/stukje", {{"naam", "Ik koos zorg"}, {"onderdeel", "choices"}});
  EXPECT_EQ(figure("portfolio_shown_share").part, 1);
}

}  // namespace
}  // namespace koers::app
