// Karin plans a round: with whom, when, whether it fits; a draft, and inviting.
#include "rooms/rounds/testing_rounds.h"

namespace koers::rounds {
namespace {

using namespace testing_rounds;
using ::testing::HasSubstr;
using ::testing::Not;

class PlanningRounds : public ::testing::TestWithParam<std::string> {
 protected:
  TestHouse house{GetParam()};
  const app::testing::Cast& cast = house.cast;
  const Students students = add_students(house);
};
INSTANTIATE_TEST_SUITE_P(On, PlanningRounds, koers::testing::each_database(), koers::testing::database_name);

constexpr const char* new_page = "/gesprekken/rondes/nieuw";

// Meets GU-17.
TEST_P(PlanningRounds, KarinInvitesHerStudentsAndEachGetsOneNotice) {
  EXPECT_TRUE(has(house.get("karin", "/gesprekken"), "/gesprekken/rondes"));
  EXPECT_TRUE(has(house.get("karin", "/gesprekken/rondes"), "Nog geen ronde"));
  const auto page = house.get("karin", new_page);
  EXPECT_EQ(page.status, 200);
  EXPECT_TRUE(has(page, "3 van je 3 studenten hebben nog geen gesprek staan."));
  EXPECT_EQ(count(page.body, "name=\"student\""), 3);
  const auto round = invite(house, {cast.yara, students.femke}, {slot_on(house, 10, "13:00")});
  const auto shown = house.get("karin", round_page(round));
  EXPECT_TRUE(has(shown, "0 van de 2 studenten kozen een moment."));
  EXPECT_TRUE(has(shown, "heeft de vraag nog niet gezien"));
  EXPECT_TRUE(has(house.get("yara", "/meldingen"), "Karin vraagt: wanneer praten we?"));
  EXPECT_TRUE(has(house.get("yara", "/start"), pick_page(round)));
  const auto told = house.get("yara", "/start").body;
  EXPECT_EQ(count(told, "Karin vraagt: wanneer praten we?"), 1) << "said once";
  house.get("yara", pick_page(round));
  EXPECT_TRUE(has(house.get("yara", "/start"), pick_page(round))) << "also when the notice was read";
  EXPECT_FALSE(has(house.get("salma", "/meldingen"), "wanneer praten we?"));
  EXPECT_EQ(house.get("salma", pick_page(round)).status, 404);
  EXPECT_TRUE(has(house.get("karin", "/gesprekken/rondes"), "0 van 2 kozen een moment"));
  EXPECT_EQ(house.get("joost", round_page(round)).status, 404);
}

TEST_P(PlanningRounds, ADraftIsKeptShownToNobodyAndInvitesLater) {
  const auto kept =
      house.post("karin", new_page, round_fields(house, {cast.yara}, {slot_on(house, 10, "13:00")}));
  EXPECT_EQ(kept.status, 303);
  const std::string address = location_of(kept);
  const auto draft = house.get("karin", address);
  EXPECT_TRUE(has(draft, "Dit is een concept. Nog niemand ziet het."));
  EXPECT_TRUE(has(draft, "B2.14"));
  EXPECT_FALSE(has(house.get("yara", "/start"), "/gesprekken/kiezen/"));
  EXPECT_EQ(house.get("joost", address).status, 404);
  EXPECT_EQ(house.post("joost", address + "/weg").status, 404);
  Fields changed = round_fields(house, {cast.yara, students.salma}, {slot_on(house, 10, "14:00")});
  changed.emplace_back("versie", version_in(draft));
  changed.emplace_back("doe", "uitnodigen");
  EXPECT_EQ(house.post("karin", address, changed).status, 303);
  EXPECT_TRUE(has(house.get("karin", address), "0 van de 2 studenten"));
  EXPECT_EQ(house.post("karin", address, changed).status, 409) << "the students were invited already";
  EXPECT_EQ(house.post("karin", address + "/weg").status, 409);
}

TEST_P(PlanningRounds, ADraftIsThrownAway) {
  const auto address = location_of(house.post("karin", new_page, round_fields(house, {}, {})));
  EXPECT_EQ(house.post("karin", address + "/weg").status, 303);
  EXPECT_EQ(house.get("karin", address).status, 404);
}

TEST_P(PlanningRounds, AFormThatIsSentTwicePlansOneRound) {
  Fields fields = round_fields(house, {cast.yara}, {slot_on(house, 10, "13:00")});
  fields.emplace_back("sleutel", id_text(house.ids.next_value()));
  fields.emplace_back("doe", "uitnodigen");
  const auto first = house.post("karin", new_page, fields);
  EXPECT_EQ(location_of(first), location_of(house.post("karin", new_page, fields)));
  EXPECT_EQ(count(house.get("karin", "/gesprekken/rondes").body, "Ronde van december"), 1);
}

TEST_P(PlanningRounds, WhoInvitesNobodyOrToNothingIsToldSoAndNothingTypedIsLost) {
  Fields fields = round_fields(house, {}, {});
  fields.emplace_back("doe", "uitnodigen");
  const auto refused = house.post("karin", new_page, fields);
  EXPECT_EQ(refused.status, 422);
  EXPECT_TRUE(has(refused, "Kies met wie je wilt praten."));
  EXPECT_TRUE(has(refused, "Kies minstens één moment."));
  EXPECT_TRUE(has(refused, "Ronde van december"));
  EXPECT_TRUE(has(refused, "B2.14"));
  // Somebody else's student cannot be chosen.
  Fields others = round_fields(house, {cast.ruben}, {slot_on(house, 10, "13:00")});
  EXPECT_EQ(house.post("karin", new_page, others).status, 422);
  EXPECT_EQ(house.get("yara", new_page).status, 403);
  EXPECT_EQ(house.post("jeroen", new_page, fields).status, 403);
}

// A button for another week sends the form, and what was ticked goes along.
TEST_P(PlanningRounds, AnotherWeekIsShownWithWhatWasTicked) {
  const std::string ticked = slot_on(house, 10, "13:00");
  Fields fields = round_fields(house, {cast.yara}, {ticked});
  fields.emplace_back("nog-eens-zien", "week:" + text(house.today() + 21));
  const auto page = house.post("karin", new_page, fields);
  EXPECT_EQ(page.status, 200);
  EXPECT_TRUE(has(page, "value=\"" + ticked + "\""));
  EXPECT_TRUE(has(page, "Ook gekozen"));
  EXPECT_FALSE(has(page, "error-summary"));
  EXPECT_TRUE(has(house.get("karin", "/gesprekken/rondes"), "Nog geen ronde"))
      << "nothing is kept by looking";
  fields.back().second = "herhaal:" + text(house.today() + 7);
  EXPECT_TRUE(
      has(house.post("karin", new_page, fields), "value=\"" + slot_on(house, 17, "13:00") + "\" checked"));
  fields.back().second = "wie:allen";
  EXPECT_EQ(count(house.post("karin", new_page, fields).body, "name=\"student\" value="), 3);
}

TEST_P(PlanningRounds, OwnConversationsAreHatchedAndWarnedOf) {
  house.post(
      "karin", "/gesprekken/plannen?student=" + id_of(students.salma),
      {{"dag", text(house.today() + 10)}, {"tijd", "13:00"}, {"minuten", "25"}, {"soort", "dialogue"}});
  Fields fields =
      round_fields(house, {cast.yara}, {slot_on(house, 10, "13:00"), slot_on(house, 10, "14:00")});
  fields.emplace_back("nog-eens-zien", "week:" + text(house.today() + 7));
  const auto page = house.post("karin", new_page, fields);
  EXPECT_TRUE(has(page, "Let op: op donderdag 3 december, 13.00 uur heb je al een gesprek."));
  fields.erase(fields.begin() + 9);  // the ticked one at 13.00
  const auto hatched = house.post("karin", new_page, fields);
  EXPECT_TRUE(has(hatched, "busy talk"));
  EXPECT_FALSE(has(hatched, "Let op: op"));
  const auto round = invite(house, {cast.yara}, {slot_on(house, 10, "13:00"), slot_on(house, 10, "14:00")});
  const auto choice = house.get("yara", pick_page(round));
  EXPECT_FALSE(has(choice, slot_on(house, 10, "13:00")));
  EXPECT_TRUE(has(choice, slot_on(house, 10, "14:00")));
  EXPECT_EQ(pick(house, "yara", round, slot_on(house, 10, "13:00")).status, 409);
}

TEST_P(PlanningRounds, MomentsThatRunIntoEachOtherAreRefused) {
  Fields fields =
      round_fields(house, {cast.yara}, {slot_on(house, 10, "13:00"), slot_on(house, 10, "13:30")});
  fields[1].second = "45";
  const auto refused = house.post("karin", new_page, fields);
  EXPECT_EQ(refused.status, 422);
  EXPECT_TRUE(has(refused, "lopen in elkaar. Met pauze duurt een gesprek 50 minuten."));
}

// Meets GU-17: the night in which the clock goes forward has no half past two.
TEST_P(PlanningRounds, AMomentInTheHourThatDoesNotExistCannotBeMade) {
  const auto with = [&](const std::string& day, const std::string& time) {
    Fields fields = round_fields(house, {cast.yara}, {});
    fields.emplace_back("dag", day);
    fields.emplace_back("tijd", time);
    fields.emplace_back("doe", "uitnodigen");
    return house.post("karin", new_page, fields);
  };
  const auto skipped = with("2027-03-28", "2:30");
  EXPECT_EQ(skipped.status, 422);
  EXPECT_TRUE(has(skipped, "Die tijd bestaat die nacht niet"));
  EXPECT_EQ(with("2027-03-28", "3:00").status, 303);
  const auto half = with("2027-03-30", "");
  EXPECT_EQ(half.status, 422);
  EXPECT_TRUE(has(half, "Kies ook een tijd."));
}

TEST_P(PlanningRounds, MomentsAreAddedTakenAwayAndBroughtBack) {
  const auto round = invite(house, {cast.yara, students.femke}, {slot_on(house, 10, "13:00")});
  const std::string page = round_page(round);
  EXPECT_TRUE(has(house.get("karin", page + "/momenten"), "staat er al"));
  EXPECT_EQ(house.post("karin", page + "/momenten", {}).status, 422);
  EXPECT_EQ(house.post("karin", page + "/momenten", {{"plek", slot_on(house, 10, "13:00")}}).status, 303);
  EXPECT_EQ(house.post("karin", page + "/momenten", {{"plek", slot_on(house, 10, "15:00")}}).status, 303);
  EXPECT_TRUE(has(house.get("yara", pick_page(round)), slot_on(house, 10, "15:00")));
  const auto gone = house.post("karin", page + "/momenten/weg", {{"plek", slot_on(house, 10, "15:00")}});
  ASSERT_TRUE(gone.toast && gone.toast->undo);
  EXPECT_FALSE(has(house.get("yara", pick_page(round)), slot_on(house, 10, "15:00")));
  EXPECT_EQ(pick(house, "yara", round, slot_on(house, 10, "15:00")).status, 422);
  EXPECT_EQ(house.post("karin", gone.toast->undo->text()).status, 303);
  EXPECT_EQ(pick(house, "yara", round, slot_on(house, 10, "15:00")).status, 303);
  EXPECT_EQ(house.post("karin", page + "/momenten/weg", {{"plek", slot_on(house, 10, "15:00")}}).status, 409);
  EXPECT_EQ(house.post("joost", page + "/momenten/weg", {{"plek", slot_on(house, 10, "13:00")}}).status, 404);
}

TEST_P(PlanningRounds, ItIsCompleteInEnglish) {
  http::Request request;
  request.path = new_page;
  request.headers = {{"accept-language", "en"}};
  const auto page = house.ask("karin", std::move(request));
  EXPECT_TRUE(has(page, "Plan a round of conversations"));
  EXPECT_TRUE(has(page, "Does it fit?"));
}

}  // namespace
}  // namespace koers::rounds
