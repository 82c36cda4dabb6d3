// Facts that change because days pass, and nothing else: whoever reads them on a day gets those of that day,
// and no work runs for it. `koers facts verify --day` finds nothing.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "app/facts.h"
#include "app/testing/things.h"
#include "campus/facts/recount.h"
#include "platform/base/working_days.h"
#include "platform/testing/database.h"
#include "rooms/quality/testing/source.h"

namespace koers::app {
namespace {

using facts::unknown;
using ::testing::IsEmpty;
using testing::location_of;
using testing::TestHouse;

class FactsAsDaysPass : public ::testing::TestWithParam<std::string> {
 protected:
  // As the figures of that day count it.
  std::int32_t fact(const std::string& name, Day day) {
    const auto snapshot = house_.database().snapshot();
    const auto table =
        quality::testing::facts_of(house_.database(), snapshot->reader(), house_.cast.institution, day);
    const auto& column = table->column(quality::testing::source().layout().at(name));
    return column[static_cast<std::size_t>(table->row_of(house_.cast.yara.value).value())];
  }
  void go_to(Day day) { house_.clock.set(instant_of(day, 9 * 60)); }
  void expect_no_difference(Day from, Day until) {
    for (Day day = from; day <= until; day = day + 1) {
      ASSERT_THAT(differing_facts(house_.database(), day), IsEmpty()) << text(day);
    }
  }
  std::string record() {
    const auto answer = house_.post(
        "yara", "/ervaringen", {{"waar", "stage"}, {"tekst", "Ik bleef rustig."}, {"wie", "counsellor"}});
    const std::string place = location_of(answer).substr(12);
    return "/ervaringen/" + place.substr(0, place.find('/'));
  }
  void plan(int days) {
    EXPECT_EQ(house_
                  .post("karin", "/gesprekken/plannen?student=" + text(house_.cast.yara),
                        {{"dag", text(house_.today() + days)}, {"tijd", "10:00"}, {"minuten", "25"}})
                  .status,
              303);
  }

  TestHouse house_{GetParam()};
  const Day today_ = house_.today();  // a Monday
};
INSTANTIATE_TEST_SUITE_P(On, FactsAsDaysPass, koers::testing::each_database(), koers::testing::database_name);

// Meets QU-02, QU-04.
TEST_P(FactsAsDaysPass, ACounsellorWhoBeginsLaterIsTheCounsellorFromThatDayOn) {
  const Day begins_on = today_ + 7;
  house_.assign(house_.cast.yara, house_.cast.jeroen, begins_on);
  expect_no_difference(today_, begins_on + 1);
  EXPECT_EQ(fact("counsellor_since", begins_on - 1), make_day(2025, 8, 25).number);
  EXPECT_EQ(fact("counsellor_changes", begins_on - 1), 0);
  EXPECT_EQ(fact("counsellor_since", begins_on), begins_on.number);
  EXPECT_EQ(fact("counsellor_changes", begins_on), 1);

  // Once it is written anew nobody needs to count it again.
  EXPECT_EQ(facts::write_overtaken(house_.database(), facts_tables(), begins_on), 1);
  EXPECT_EQ(facts::write_overtaken(house_.database(), facts_tables(), begins_on), 0);
  EXPECT_EQ(fact("counsellor_since", begins_on), begins_on.number);
}

TEST_P(FactsAsDaysPass, ASchoolYearThatTurnsChangesNothingInAHouseWhereNothingIsPlanned) {
  for (const int years : {1, 2}) {
    const Day first = first_day_of_school_year(school_year_of(today_) + years);
    EXPECT_THAT(differing_facts(house_.database(), first), IsEmpty());
  }
}

// Meets ST-14, GU-17.
TEST_P(FactsAsDaysPass, AConversationThatWasNeverClosedDoesNotHideTheNext) {
  plan(2);
  plan(9);
  EXPECT_EQ(fact("next_planned_on", today_ + 2), (today_ + 2).number);
  EXPECT_EQ(fact("next_planned_on", today_ + 3), (today_ + 9).number);
  EXPECT_EQ(fact("next_planned_on", today_ + 9), (today_ + 9).number);
  EXPECT_EQ(fact("next_planned_on", today_ + 10), unknown);
  expect_no_difference(today_, today_ + 11);
}

// Meets ST-08.
TEST_P(FactsAsDaysPass, AChoiceThatIsPreparedForNextYearIsOneFromTheFirstOfAugustOn) {
  go_to(make_day(2027, 6, 1));
  const auto made = house_.post("marieke", "/team/keuzes",
                                {{"team", text(house_.cast.care_team)},
                                 {"naam", "Kies je keuzedeel"},
                                 {"soort", "elective"},
                                 {"leerjaar", "0"},
                                 {"opleiding", text(house_.cast.care_programme)},
                                 {"uitleg", "Een halve dag per week."},
                                 {"open", "2027-09-06"},
                                 {"dicht", "2027-09-24"},
                                 {"wissel", "2027-10-15"}});
  ASSERT_EQ(made.status, 303) << made.body;
  for (const char* title : {"Jeugdzorg", "Muziek"}) {
    house_.post("marieke", location_of(made) + "/opties", {{"naam", title}});
  }
  EXPECT_EQ(fact("choices_offered_year", make_day(2027, 7, 31)), 0);
  EXPECT_EQ(fact("choices_offered_year", make_day(2027, 8, 1)), 1);
  EXPECT_EQ(fact("choices_offered_year", make_day(2028, 8, 1)), 0);
  for (const Day day : {make_day(2027, 7, 31), make_day(2027, 8, 1), make_day(2028, 8, 1)}) {
    EXPECT_THAT(differing_facts(house_.database(), day), IsEmpty());
  }
}

// Meets GU-06.
TEST_P(FactsAsDaysPass, ALookBackWaitsTenWorkingDaysBeforeItCountsAsOneWithoutAResponse) {
  const std::string late = record(), in_time = record(), secret = record();
  for (const auto& one : {late, in_time, secret}) {
    house_.post("yara", one + "/terugdenken", {{"woorden", "Dat ik rustig bleef."}});
  }
  house_.post("yara", secret + "/wie", {{"wie", "me"}});
  EXPECT_EQ(fact("experiences_to_respond_year", today_), 0);
  EXPECT_EQ(fact("experiences_to_respond_year", today_ + 14), 0);
  EXPECT_EQ(fact("experiences_to_respond_year", today_ + 15), 2);

  go_to(today_ + 14);  // the tenth working day
  house_.post("karin", in_time + "/vraag", {{"woorden", "Wat hielp je?"}});
  EXPECT_EQ(fact("experiences_to_respond_year", today_ + 14), 1);
  EXPECT_EQ(fact("responses_within_10_days_year", today_ + 14), 1);
  EXPECT_EQ(fact("experiences_to_respond_year", today_ + 15), 2);
  // What others may read from now on gets its ten days from now on.
  house_.post("yara", secret + "/wie", {{"wie", "counsellor"}});
  EXPECT_EQ(fact("experiences_to_respond_year", today_ + 28), 2);
  EXPECT_EQ(fact("experiences_to_respond_year", today_ + 29), 3);
  go_to(today_ + 20);
  house_.post("karin", late + "/vraag", {{"woorden", "En nu?"}});
  EXPECT_EQ(fact("responses_within_10_days_year", today_ + 20), 1);
  expect_no_difference(today_ + 20, today_ + 30);
}

// Meets ST-18.
TEST_P(FactsAsDaysPass, ARequestCountsAsLateOnlyWhenItIs) {
  EXPECT_EQ(house_.post("yara", "/hulpvraag", {{"vraag", "Wat kan ik hierna?"}}).status, 303);
  EXPECT_EQ(fact("referral_due_year", today_ + 14), 0);
  EXPECT_EQ(fact("referral_due_year", today_ + 15), 1);
  EXPECT_EQ(fact("referral_due_year", make_day(2027, 8, 1)), 0);
  expect_no_difference(today_, today_ + 16);
}

// Meets ST-11.
TEST_P(FactsAsDaysPass, AQuestionToAnExpertCountsAsLateOnlyWhenItIs) {
  const std::string daan = text(testing::add_daan(house_));
  const auto asked = house_.post("yara", "/vooruit/vraag-iemand/" + daan, {{"woorden", "Hoe is jouw werk?"}});
  ASSERT_EQ(asked.status, 303);
  EXPECT_EQ(fact("expert_requests_year", today_), 1);
  EXPECT_EQ(fact("expert_requests_due_year", today_ + 7), 0);  // the fifth working day
  EXPECT_EQ(fact("expert_requests_due_year", today_ + 8), 1);
  expect_no_difference(today_, today_ + 9);
  house_.post("daan", location_of(asked) + "/bericht", {{"woorden", "Druk."}});
  EXPECT_EQ(fact("expert_requests_due_year", today_), 1);
  EXPECT_EQ(fact("expert_answers_in_time_year", today_), 1);
}

TEST(WorkingDays, AreCountedFromEachDayOfTheWeek) {
  const Day monday = make_day(2026, 11, 23);
  for (const auto& [asked, late] : {std::pair{0, 8}, {3, 11}, {4, 14}, {5, 14}, {6, 14}}) {
    EXPECT_EQ(day_after_working_days(monday + asked, 5), monday + late) << asked;
    EXPECT_EQ(day_after_working_days(monday + asked, 10), monday + late + 7) << asked;
  }
}

// Meets GU-15.
TEST_P(FactsAsDaysPass, WhoWasNotAskedWhetherHeFeltHeardDidNotSayNo) {
  plan(0);
  const auto talk = house_.database().snapshot()->reader().one<std::int64_t>(
      {"test.newest_talk", "SELECT id FROM guidance_conversations ORDER BY id DESC LIMIT 1"});
  const std::string page = "/gesprekken/" + id_text(talk.value());
  house_.post("karin", page + "/beginnen", {{"zeker", "1"}});
  house_.post("karin", page + "/afronden");
  ASSERT_EQ(house_.post("yara", page + "/vinkjes", {{"tik", "1"}, {"hielp", "yes"}}).status, 303);
  EXPECT_EQ(fact("pulses", today_), 1);
  EXPECT_EQ(fact("pulse_heard_answers", today_), 0);
  ASSERT_EQ(house_.post("yara", page + "/vinkjes", {{"hielp", "yes"}, {"echt", "1"}}).status, 303);
  EXPECT_EQ(fact("pulse_heard_answers", today_), 1);
  EXPECT_EQ(fact("pulse_heard", today_), 0);
  ASSERT_EQ(house_.post("yara", page + "/vinkjes", {{"hielp", "yes"}, {"veilig", "1"}}).status, 303);
  EXPECT_EQ(fact("pulse_heard", today_), 1);
}

}  // namespace
}  // namespace koers::app
