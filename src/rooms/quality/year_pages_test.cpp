// The pages on 1 August, when a school year has counted nothing yet, and later when it has.
#include <gmock/gmock.h>

#include "app/testing/house.h"
#include "app/testing/technician.h"
#include "campus/indicators/expectation.h"
#include "rooms/quality/evidence.h"
#include "rooms/quality/paths.h"
#include "rooms/quality/quality.h"
#include "rooms/quality/testing/school.h"
#include "rooms/quality/testing/source.h"
#include "rooms/quality/wording.h"

namespace koers::quality {
namespace {

using app::testing::TestHouse;
using ::testing::AllOf;
using testing::catalogue;
using ::testing::HasSubstr;
using ::testing::Not;

constexpr auto spoken_with = "/cijfers/counsellor_and_conversation_share";

// Forty students of care who have been there for a year, and thirty of technology, so that what is said of
// the one does not tell of a few others.
class YearPages : public ::testing::Test {
 protected:
  YearPages() {
    for (int i = 0; i < 40; ++i) {
      students_.push_back(house_.add_student("student " + std::to_string(i), make_day(2026, 8, 24)));
    }
    for (int i = 0; i < 30; ++i) technicians_.push_back(app::testing::add_technician(house_));
  }  // Ten in the morning; who was signed in still is.
  void on(Day day) { house_.clock.set(instant_of(day, 600)); }
  void know(Id<people::Person> student, const testing::GuidanceFacts& facts) {
    house_.database().write(
        [&](sql::Transaction& tx) { testing::write(tx, house_.cast.institution, student, facts); });
  }
  // So many of care, and half of technology.
  void speak_with(std::size_t count, int school_year) {
    auto spoken = technicians_;
    spoken.resize(technicians_.size() / 2);
    spoken.insert(spoken.end(), students_.begin(), students_.begin() + static_cast<std::ptrdiff_t>(count));
    for (const auto student : spoken) {
      know(student, {.school_year = school_year,
                     .counsellor_since = make_day(2026, 8, 24),
                     .conversations_year = 1,
                     .last_conversation_on = house_.today()});
    }
  }
  static bool leads_with_year(const Criterion& criterion) {
    return !criterion.indicators.empty() &&
           catalogue().indicators[criterion.indicators.front()].expectation.has_value();
  }

  TestHouse house_;
  std::vector<Id<people::Person>> students_, technicians_;
};

// Meets QU-04, OR-10.
TEST_F(YearPages, onTheFirstOfAugustPaulDoesNotReadToBeginWithWhatCountsTheYear) {
  on(make_day(2027, 8, 1));
  for (const auto& [who, path] : std::vector<std::pair<std::string, std::string>>{
           {"paul", "/bestuur"}, {"fatma", "/overzicht"}, {"marieke", "/team"}, {"marieke", "/kader"}}) {
    const auto page = house_.get(who, path);
    ASSERT_EQ(page.status, 200) << path;
    EXPECT_THAT(page.body, ::testing::ContainsRegex("[Nn]og te vroeg")) << path;
    for (const Criterion& criterion : catalogue().framework.criteria) {
      if (!leads_with_year(criterion)) continue;
      EXPECT_THAT(page.body, Not(HasSubstr("Begin met &#39;<b>" + criterion.title.nl))) << path;
    }
  }
  const auto framework = house_.get("marieke", "/kader?toon=aandacht").body;
  for (const Criterion& criterion : catalogue().framework.criteria) {
    if (leads_with_year(criterion)) {
      EXPECT_THAT(framework, Not(HasSubstr(">" + criterion.code + "<"))) << criterion.code;
    }
  }
}

TEST_F(YearPages, AFigureSaysFromWhenOnItIsJudgedAndThenWhatMayBeExpected) {
  const Indicator& indicator = *catalogue().find_indicator("counsellor_and_conversation_share");
  const Day begins = judged_from(indicator, make_day(2027, 8, 1));
  on(begins - 1);
  speak_with(12, 2027);
  const auto early = house_.get("marieke", spoken_with);
  EXPECT_THAT(early.body, AllOf(HasSubstr("Nog te vroeg"), HasSubstr("Vanaf 1 november zeggen we"),
                                HasSubstr("Het doel voor het hele schooljaar is 100%"),
                                Not(HasSubstr("Aandacht<")), Not(HasSubstr("Wie vraagt aandacht?"))));
  EXPECT_THAT(house_.get("marieke", std::string(spoken_with) + "/tabel.csv").body,
              AllOf(HasSubstr("Nog te vroeg"), Not(HasSubstr("Aandacht"))));
  on(begins);
  const auto judged = house_.get("marieke", spoken_with);
  EXPECT_THAT(judged.body, AllOf(HasSubstr("Op 1 november mag je "), HasSubstr("Aandacht<"),
                                 HasSubstr("Het doel voor het hele schooljaar is 100%"),
                                 HasSubstr("Wie vraagt aandacht?"), Not(HasSubstr("Nog te vroeg"))));
  EXPECT_THAT(house_.get("marieke", std::string(spoken_with) + "/tabel.csv").body, HasSubstr("Aandacht"));
}

TEST_F(YearPages, AFigureOfTheLastDaysIsJudgedOnTheFirstOfAugustAsOnAnyDay) {
  for (const Day day : {make_day(2027, 7, 31), make_day(2027, 8, 1), make_day(2027, 11, 23)}) {
    on(day);
    const auto page = house_.get("marieke", "/cijfers/not_spoken_10_weeks_share");
    EXPECT_THAT(page.body, AllOf(HasSubstr("Aandacht<"), HasSubstr("Het doel is hooguit 10%."),
                                 Not(HasSubstr("Nog te vroeg"))))
        << text(day);
  }
}

// Meets QU-01: and what stood there then reads back.
TEST_F(YearPages, AJudgementDiffersFromNothingWhereItIsTooEarly) {
  on(make_day(2027, 9, 15));
  speak_with(1, 2027);
  const organisation::Unit care{organisation::UnitKind::team, house_.cast.care_team.value};
  const auto kept =
      house_.post("marieke", "/kader/A4/oordeel?deel=" + paths::unit_text(care), {{"judgement", "example"}});
  EXPECT_EQ(kept.status, 303);
  const auto snapshot = house_.database().snapshot();
  const auto judgements = judgements_of(snapshot->reader(), house_.cast.institution, care);
  EXPECT_EQ(judgements.at("A4").evidence_state, words::State::too_early);
  on(make_day(2027, 12, 1));
  EXPECT_THAT(house_.get("marieke", "/kader?toon=wijkt-af").body, HasSubstr(">A4<"));
}

// What was published when the week began is held against what could be expected then.
TEST_F(YearPages, AFigureOfTheWeekIsJudgedByItsOwnDay) {
  const Indicator& indicator = *catalogue().find_indicator("counsellor_and_conversation_share");
  const Day begins = judged_from(indicator, make_day(2027, 8, 1));  // a Monday
  on(begins - 7);
  speak_with(20, 2027);
  take_snapshots(house_.database(), testing::source(), house_.today());
  on(begins);
  const auto programme = "?deel=programme-" + id_text(house_.cast.care_programme.value);
  EXPECT_THAT(house_.get("marieke", spoken_with + programme).body,
              AllOf(HasSubstr("Nog te vroeg"), HasSubstr("Vanaf 1 november zeggen we")));
  take_snapshots(house_.database(), testing::source(), house_.today());
  EXPECT_THAT(house_.get("marieke", spoken_with + programme).body, HasSubstr("Op 1 november mag je "));
}

// On 1 August the week still holds what was counted in July, until the figures of that day are taken.
TEST_F(YearPages, whatTheWeekKeptOfLastYearIsNotJudgedInThisOne) {
  on(make_day(2027, 7, 26));
  speak_with(12, 2026);
  take_snapshots(house_.database(), testing::source(), house_.today());
  const auto programme = "?deel=programme-" + id_text(house_.cast.care_programme.value);
  EXPECT_THAT(house_.get("marieke", spoken_with + programme).body, HasSubstr("Aandacht<"));
  on(make_day(2027, 8, 1));
  EXPECT_THAT(house_.get("marieke", spoken_with + programme).body,
              AllOf(HasSubstr("Nog te vroeg"), Not(HasSubstr("Aandacht<"))));
}

// Meets QU-09: of "per 100 students" a whole number is said, and of a thousand.
TEST_F(YearPages, AFigurePerHundredSaysOfHowManyStudentsItIsShown) {
  const auto page = house_.get("marieke", "/cijfers/referrals_per_hundred").body;
  EXPECT_THAT(page, AllOf(HasSubstr("vanaf 1.000 studenten"), Not(HasSubstr("vanaf 10 studenten")),
                          Not(HasSubstr("minder dan 10 studenten"))));
  EXPECT_THAT(house_.get("marieke", spoken_with).body, HasSubstr("vanaf 10 studenten"));
}

// A year of study of which exactly this is said.
PartFigure year_of(int year, double value) {
  PartFigure part{.name = "Leerjaar " + std::to_string(year)};
  part.published.status = CellStatus::exact;
  part.published.value = value;
  return part;
}

// Meets ST-13, GU-12: A7 is one rise from the first year to the last, in the figures that are said.
TEST(Growth, isSaidFromTheFirstYearOfStudyToTheLast) {
  const Indicator& initiative = *catalogue().find_indicator("self_direction_median");
  EXPECT_TRUE(initiative.grows_over_years);
  const auto growth = [&](const std::vector<PartFigure>& years) {
    return growth_text(Language::nl, initiative, years);
  };
  EXPECT_EQ(growth({year_of(1, 33.4), year_of(2, 70), year_of(3, 50.5)}),
            "Leerjaar 1: 33. Leerjaar 3: 51. Dat is 18 omhoog.");
  EXPECT_EQ(growth({year_of(2, 60), year_of(3, 50)}), "Leerjaar 2: 60. Leerjaar 3: 50. Dat is 10 omlaag.")
      << "where nobody is in the first year, it begins in the second";
  EXPECT_EQ(growth({year_of(1, 50), year_of(2, 50.4)}), "Leerjaar 1: 50. Leerjaar 2: 50. Dat blijft gelijk.");
  EXPECT_EQ(growth({year_of(1, 50)}), "") << "one year is no growth";
  auto withheld = year_of(2, 50);
  withheld.published.status = CellStatus::top_coded;
  EXPECT_EQ(growth({year_of(1, 40), withheld}), "") << "a bound says of no growth how large it is";
}

}  // namespace
}  // namespace koers::quality
