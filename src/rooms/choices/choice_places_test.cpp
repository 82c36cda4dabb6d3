// Places are given once, in the order of asking, however many ask at the same moment.
#include <gtest/gtest.h>

#include <algorithm>
#include <map>
#include <set>
#include <thread>

#include "app/facts.h"
#include "app/testing/house.h"
#include "platform/testing/database.h"
#include "rooms/choices/choice.h"
#include "rooms/course/course.h"
#include "rooms/experiences/experiences.h"
#include "rooms/guidance/guidance.h"
#include "rooms/portfolio/portfolio.h"

namespace koers::choices {
namespace {

using app::testing::TestHouse;
using people::Person;

constexpr int students_of_the_year = 1'000;
constexpr int places = 100;
constexpr int at_once = 16;

struct Told {
  bool has_place = false;
  int place_in_line = 0;
};

class Places : public ::testing::TestWithParam<std::string> {
 protected:
  Places() {
    moment_ = {.id = house_.ids.next<ChoiceMoment>(),
               .team_id = house_.cast.care_team,
               .title = "Kies je keuzedeel",
               .opens_on = house_.today() - 7,
               .closes_on = house_.today() + 7,
               .change_until = house_.today() + 30};
    youth_ = option("Jeugdzorg", places);
    music_ = option("Muziek en bewegen", 2);
    open_ = option("Voorbereiding hbo", std::nullopt);
    house_.database().write([&](sql::Transaction& tx) {
      import_moment(tx, house_.cast.institution, moment_, {youth_, music_, open_});
      refresh_facts(tx, house_.cast.institution, house_.cast.yara, house_.today());
    });
  }

  ChoiceOption option(const std::string& title, std::optional<int> many) {
    return {.id = house_.ids.next<ChoiceOption>(), .position = ++position_, .title = title, .places = many};
  }

  std::vector<Id<Person>> enrol(int count) {
    std::vector<Id<Person>> all;
    const auto& cast = house_.cast;
    house_.database().write_in_bulk([&](sql::Transaction& tx) {
      all.clear();
      for (int i = 0; i < count; ++i) {
        const auto id = house_.ids.next<Person>();
        people::add_person(tx, cast.institution, {.person = {id, "Sam", "", "Nummer " + std::to_string(i)}});
        people::enrol(tx, cast.institution, house_.ids.next_value(), id,
                      {.programme_id = cast.care_programme,
                       .team_id = cast.care_team,
                       .school_id = cast.care_school,
                       .group_id = std::nullopt,
                       .pathway = organisation::Pathway::bol,
                       .level = 4,
                       .first_year = 1,
                       .started_on = make_day(2025, 8, 25)});
        all.push_back(id);
      }
      app::begin_facts(tx, cast.institution, house_.today());
    });
    return all;
  }

  Told choose_one(Id<Person> student, const ChoiceOption& wanted, const std::string& reason = "Daarom") {
    Told told;
    house_.database().write([&](sql::Transaction& tx) {
      const auto chosen = choose(tx, house_.cast.institution, student, moment_.id, wanted.id, reason,
                                 house_.ids, house_.clock.now());
      told = {chosen.has_place, chosen.place_in_line};
    });
    return told;
  }

  void take_back_one(Id<Person> student) {
    house_.database().write([&](sql::Transaction& tx) {
      take_back(tx, house_.cast.institution, student, moment_.id, house_.ids, house_.clock.now());
    });
  }

  // `work` for each student, in several threads at the same time.
  template <class Work>
  void all_at_once(const std::vector<Id<Person>>& students, const Work& work) {
    std::vector<std::thread> threads;
    for (int t = 0; t < at_once; ++t) {
      threads.emplace_back([&, t] {
        for (std::size_t i = static_cast<std::size_t>(t); i < students.size(); i += at_once)
          work(i, students[i]);
      });
    }
    for (auto& thread : threads) thread.join();
  }

  std::optional<Choice> choice_of(Id<Person> student) {
    for (auto& state : moments_of(house_.database().snapshot()->reader(), house_.cast.institution, student)) {
      if (state.moment.id == moment_.id) return state.choice;
    }
    return std::nullopt;
  }

  ChoiceOption now(const ChoiceOption& asked) {
    for (auto& one :
         options_of(house_.database().snapshot()->reader(), house_.cast.institution, moment_.id)) {
      if (one.id == asked.id) return one;
    }
    return {};
  }

  std::vector<ChoiceNotice> told(Id<Person> student) {
    return notices_of(house_.database().snapshot()->reader(), house_.cast.institution, student);
  }

  TestHouse house_{GetParam()};
  ChoiceMoment moment_;
  ChoiceOption youth_, music_, open_;
  int position_ = 0;
};

INSTANTIATE_TEST_SUITE_P(On, Places, koers::testing::each_database(), koers::testing::database_name);

// Meets ST-08, PR-03.
TEST_P(Places, AThousandWhoAskAtOnceGetAHundredPlacesAndALineInOrder) {
  const auto students = enrol(students_of_the_year);
  std::vector<Told> answers(students.size());
  all_at_once(students, [&](std::size_t i, Id<Person> student) { answers[i] = choose_one(student, youth_); });

  EXPECT_EQ(now(youth_).taken, places);
  EXPECT_EQ(now(youth_).waiting, students_of_the_year - places);
  EXPECT_EQ(now(youth_).places_left(), 0);
  std::set<int> line;
  std::map<int, Id<Person>> by_place;
  for (std::size_t i = 0; i < students.size(); ++i) {
    const auto choice = choice_of(students[i]);
    ASSERT_TRUE(choice);
    // Everybody was told what is so, and has a place or a place in the line, never both.
    EXPECT_EQ(answers[i].has_place, choice->option_id.has_value());
    EXPECT_NE(choice->option_id.has_value(), choice->wish_id.has_value());
    if (answers[i].has_place) continue;
    EXPECT_TRUE(line.insert(answers[i].place_in_line).second) << "two on place " << answers[i].place_in_line;
    by_place[answers[i].place_in_line] = students[i];
  }
  ASSERT_EQ(line.size(), static_cast<std::size_t>(students_of_the_year - places));
  EXPECT_EQ(*line.begin(), 1);
  EXPECT_EQ(*line.rbegin(), students_of_the_year - places);

  // Thirty give their place back at the same moment: the first thirty of the line move up and are told.
  std::vector<Id<Person>> leaving;
  for (std::size_t i = 0; i < students.size() && leaving.size() < 30; ++i) {
    if (answers[i].has_place) leaving.push_back(students[i]);
  }
  all_at_once(leaving, [&](std::size_t, Id<Person> student) { take_back_one(student); });
  EXPECT_EQ(now(youth_).taken, places);
  EXPECT_EQ(now(youth_).waiting, students_of_the_year - places - 30);
  for (int place = 1; place <= 40; ++place) {
    const auto choice = choice_of(by_place[place]);
    EXPECT_EQ(choice->option_id.has_value(), place <= 30) << place;
    EXPECT_EQ(told(by_place[place]).size(), place <= 30 ? 1U : 0U) << place;
  }
  EXPECT_TRUE(app::differing_facts(house_.database(), house_.today()).empty());
}

TEST_P(Places, WhoWaitsKeepsThePlaceHeHasAndLeavesItWhenHeMovesUp) {
  const auto students = enrol(4);
  for (int i = 0; i < 2; ++i)
    EXPECT_TRUE(choose_one(students[static_cast<std::size_t>(i)], music_).has_place);
  EXPECT_TRUE(choose_one(students[2], youth_).has_place);
  EXPECT_EQ(choose_one(students[2], music_).place_in_line, 1);
  EXPECT_EQ(choose_one(students[3], music_).place_in_line, 2);
  // Asking again does not lose the place in the line, and does not gain one.
  EXPECT_EQ(choose_one(students[2], music_, "Ik zing graag").place_in_line, 1);
  EXPECT_EQ(choice_of(students[2])->option_id, youth_.id);
  EXPECT_EQ(now(youth_).taken, 1);

  EXPECT_TRUE(choose_one(students[0], open_).has_place);
  EXPECT_EQ(choice_of(students[2])->option_id, music_.id);
  EXPECT_FALSE(choice_of(students[2])->wish_id);
  EXPECT_EQ(now(youth_).taken, 0);
  EXPECT_EQ(told(students[2]).front().option_title, "Muziek en bewegen");
  EXPECT_EQ(choose_one(students[3], music_).place_in_line, 1);

  // Staying where one is leaves the line.
  EXPECT_TRUE(choose_one(students[3], open_).has_place);
  EXPECT_EQ(now(music_).waiting, 0);
}

TEST_P(Places, TooLateTooEarlyAndElsewhereAreRefused) {
  const auto students = enrol(1);
  EXPECT_THROW(choose_one(house_.cast.ruben, youth_), NotFound);
  EXPECT_THROW(choose_one(students[0], {.id = house_.ids.next<ChoiceOption>()}), NotFound);
  const auto begin = house_.clock.now();
  house_.clock.set(begin - 10 * 86'400LL);
  EXPECT_THROW(choose_one(students[0], youth_), Conflict);
  house_.clock.set(begin + 8 * 86'400LL);
  EXPECT_THROW(choose_one(students[0], youth_), Conflict);
  house_.clock.set(begin);
  choose_one(students[0], youth_);
  house_.clock.set(begin + 20 * 86'400LL);
  EXPECT_TRUE(choose_one(students[0], open_).has_place);  // changing may take longer
  house_.clock.set(begin + 31 * 86'400LL);
  EXPECT_THROW(choose_one(students[0], youth_), Conflict);
  EXPECT_THROW(take_back_one(students[0]), Conflict);
}

TEST_P(Places, FactsFollowWhatIsOfferedChosenAndKept) {
  constexpr sql::Statement select_facts{"test.select_choice_facts", R"(
      SELECT choices_offered_year, choices_made_year, choices_motivated_year
      FROM choices_out_student_facts WHERE institution_id = $1 AND student_id = $2)"};
  struct Row {
    int offered = 0, made = 0, motivated = 0;
  };
  const auto students = enrol(2);
  const auto facts = [&](Id<Person> student) {
    return *house_.database().snapshot()->reader().one<Row>(select_facts, house_.cast.institution, student);
  };
  EXPECT_EQ(facts(students[0]).offered, 1);
  choose_one(students[0], youth_);
  choose_one(students[1], open_, "");
  EXPECT_EQ(facts(students[0]).made, 1);
  EXPECT_EQ(facts(students[0]).motivated, 1);
  EXPECT_EQ(facts(students[1]).made, 1);
  EXPECT_EQ(facts(students[1]).motivated, 0);
  take_back_one(students[0]);
  EXPECT_EQ(facts(students[0]).made, 0);
  EXPECT_EQ(choice_of(students[0])->leaning_id, youth_.id);
  EXPECT_TRUE(app::differing_facts(house_.database(), house_.today()).empty());
}

}  // namespace
}  // namespace koers::choices
