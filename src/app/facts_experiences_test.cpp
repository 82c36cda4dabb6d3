// What is counted, and that it stays true whatever a student does.
#include <gmock/gmock.h>

#include <random>

#include "app/facts.h"
#include "campus/rooms/room.h"
#include "rooms/course/course.h"
#include "rooms/experiences/answer.h"
#include "rooms/experiences/testing_stories.h"
#include "rooms/guidance/testing_talks.h"

namespace koers::experiences {
namespace {

using namespace testing_stories;

constexpr sql::Statement select_facts{"portfolio_test.select_facts", R"(
    SELECT school_year, experiences_year, experiences_last_year, real_experiences_year, experience_kinds_year,
           experiences_reflected_year, experiences_meaning_year, experiences_by_student_year,
           experiences_by_student_last_year, experiences_shared_year, experiences_to_respond_year, responses_within_10_days_year,
           reflection_forms_year, last_experience_on, competency_qualities_on, competency_motives_on,
           competency_exploration_on, competency_steering_on, competency_networking_on
    FROM portfolio_out_student_facts WHERE institution_id = $1 AND student_id = $2)"};

struct Facts {
  std::int64_t school_year = 0, experiences = 0, last_year = 0, real = 0, kinds = 0, reflected = 0,
               meaning = 0, by_student = 0, by_student_last_year = 0, shared = 0, to_respond = 0,
               responses = 0, forms = 0;
  std::optional<Day> last_on, qualities_on, motives_on, exploration_on, steering_on, networking_on;
  auto operator<=>(const Facts&) const = default;
};

Facts facts_of(sql::Reader& reader, TestHouse& house, Id<people::Person> student) {
  return reader.one<Facts>(select_facts, house.cast.institution, student).value_or(Facts{});
}

Facts kept(TestHouse& house, Id<people::Person> student) {
  return facts_of(house.database().snapshot()->reader(), house, student);
}

class CountedFacts : public ::testing::Test {
 protected:
  Id<Experience> bring(const std::string& kind, Instant at, Audience audience,
                       std::vector<words::Competency> belongs) {
    const auto id = house.ids.next<Experience>();
    house.database().write([&](sql::Transaction& tx) {
      import_experience(tx, house.cast.institution, house.cast.yara,
                        {.id = id,
                         .kind = kind,
                         .title = "Iets",
                         .story = "",
                         .happened_on = day_of(at),
                         .audience = audience,
                         .competencies = std::move(belongs),
                         .recorded_at = at});
    });
    return id;
  }
  void write(const std::function<void(sql::Transaction&)>& work) { house.database().write(work); }
  Facts refreshed() {
    write([&](sql::Transaction& tx) {
      refresh_facts(tx, house.cast.institution, house.cast.yara, house.today());
    });
    return kept(house, house.cast.yara);
  }

  TestHouse house;
};

// Meets ST-02, ST-03, ST-04, GU-06.
TEST_F(CountedFacts, SayWhatHappenedThisYearAndTheYearBefore) {
  using enum words::Competency;
  const Instant last_june = instant_of(make_day(2026, 6, 10), 600);
  const Instant august = instant_of(make_day(2026, 8, 1), 0);
  const Instant october = instant_of(make_day(2026, 10, 5), 600);
  bring("placement", last_june, Audience::me, {steering});
  const auto placement = bring("placement", august, Audience::counsellor, {qualities, motives});
  const auto at_school = bring("school", october, Audience::me, {qualities});
  const auto& cast = house.cast;
  write([&](sql::Transaction& tx) {
    import_answer(tx, cast.institution, cast.yara, placement, card_with(words::Meaning::personal), {},
                  "Voor mij", august);
    import_answer(tx, cast.institution, cast.yara, placement, card_with(words::Meaning::societal), {},
                  "Voor hem", august);
    import_answer(tx, cast.institution, cast.yara, at_school, card_with(words::Meaning::personal), {}, "Ook",
                  october);
    import_response(tx, cast.institution, cast.yara, placement, house.ids.next_value(), cast.karin, "Hoe?",
                    august + 14LL * 86'400, std::nullopt);
    import_response(tx, cast.institution, cast.yara, at_school, house.ids.next_value(), cast.karin, "Hoe?",
                    october + 15LL * 86'400, std::nullopt);
  });
  const Facts facts = refreshed();
  EXPECT_EQ(facts.school_year, 2026);
  EXPECT_EQ(facts.experiences, 2);
  EXPECT_EQ(facts.last_year, 1);
  EXPECT_EQ(facts.real, 1);
  EXPECT_EQ(facts.kinds, 2);
  EXPECT_EQ(facts.reflected, 2);
  EXPECT_EQ(facts.meaning, 1);
  EXPECT_EQ(facts.by_student, 2);
  EXPECT_EQ(facts.by_student_last_year, 1);
  EXPECT_EQ(facts.shared, 1);
  // Of what she keeps to herself nobody is late with a response.
  EXPECT_EQ(facts.to_respond, 1);
  EXPECT_EQ(facts.responses, 1);
  EXPECT_EQ(facts.forms, 1);
  // The days that a counsellor reads by name are of what is shared.
  EXPECT_EQ(facts.last_on, make_day(2026, 8, 1));
  EXPECT_EQ(facts.qualities_on, make_day(2026, 8, 1));
  EXPECT_EQ(facts.motives_on, make_day(2026, 8, 1));
  EXPECT_FALSE(facts.steering_on.has_value());
}

// What was lived through last year and is discussed now is no part of this year's experiences. What she keeps
// to herself may be discussed too; what was thrown away is no experience any more.
TEST(DiscussedExperiences, AreOfThisYearAsWhatTheyAreDividedBy) {
  TestHouse house;
  const auto discussed = [&] {
    constexpr sql::Statement select{"test.discussed", R"(
        SELECT experiences_discussed_year FROM portfolio_out_student_facts
        WHERE institution_id = $1 AND student_id = $2)"};
    return house.database().snapshot()->reader().one<std::int64_t>(select, house.cast.institution,
                                                                   house.cast.yara);
  };
  const std::string fresh =
      record(house, "yara", "Rustig blijven").substr(std::string("/ervaringen/").size());
  const auto old = house.ids.next<Experience>();
  house.database().write([&](sql::Transaction& tx) {
    const Instant last_june = instant_of(make_day(2026, 6, 10), 600);
    import_experience(tx, house.cast.institution, house.cast.yara,
                      {.id = old,
                       .kind = "placement",
                       .title = "Vorig jaar",
                       .story = "",
                       .happened_on = day_of(last_june),
                       .audience = Audience::counsellor,
                       .competencies = {},
                       .recorded_at = last_june});
  });
  const auto talk = guidance::testing_talks::plan(house, "karin", house.cast.yara, "dialogue", 0);
  house.post("yara", talk + "/voorbereiden", {{"stap", "1"}, {"ervaring", fresh}, {"ervaring", text(old)}});
  house.post("karin", talk + "/beginnen", {{"zeker", "1"}});
  EXPECT_EQ(discussed(), 0);
  house.post("karin", talk + "/afronden");
  EXPECT_EQ(discussed(), 1);
  house.post("yara", "/ervaringen/" + fresh + "/weg");
  EXPECT_EQ(discussed(), 0);
}

TEST_F(CountedFacts, AStudentWithoutExperiencesHasARowOfZeros) {
  const Facts facts = refreshed();
  EXPECT_EQ(facts.school_year, 2026);
  EXPECT_EQ(facts.experiences, 0);
  EXPECT_FALSE(facts.last_on.has_value());
}

// Meets AD-03.
TEST_F(CountedFacts, ForgettingLeavesNothing) {
  const auto& cast = house.cast;
  const auto address = record(house, "yara", "Rustig blijven");
  house.post("karin", address + "/vraag", {{"woorden", "Hoe?"}});
  house.post("yara", address + "/terugdenken",
             {{"kaarten", card_with(words::Meaning::personal)}, {"vraag", "1"}, {"woorden", "Voor mij"}});
  house.post("yara", "/vastleggen", {{"waar", "stage"}});
  house.post("yara", "/vooruit/stappen", {{"wat", "Bellen"}});
  record(house, "ruben", "Een leiding vervangen");
  const auto held = row_count_of(house.database().snapshot()->reader(), cast.institution, cast.yara);
  EXPECT_EQ(held.experiences, 1);
  EXPECT_EQ(held.drafts, 1);
  EXPECT_EQ(held.answers, 1);
  EXPECT_EQ(held.responses, 1);
  write([&](sql::Transaction& tx) {
    EXPECT_TRUE(people::erase(tx, experiences::room().personal_tables, cast.institution, cast.yara).empty());
    people::erase(tx, course::room().personal_tables, cast.institution, cast.yara);
  });
  EXPECT_EQ(row_count_of(house.database().snapshot()->reader(), cast.institution, cast.yara).experiences, 0);
  EXPECT_EQ(kept(house, cast.yara).school_year, 0);
  EXPECT_TRUE(course::steps_of(house.database().snapshot()->reader(), cast.institution, cast.yara).empty());
  EXPECT_EQ(row_count_of(house.database().snapshot()->reader(), cast.institution, cast.ruben).experiences, 1);
}

// Yara does whatever comes to mind, through the pages; after every visit the kept facts are those that a
// computation from scratch gives.
class RandomYara {
 public:
  RandomYara(TestHouse& house, unsigned seed) : house_(house), random_(seed) {}

  void act() {
    switch (pick(10)) {
      case 0:
      case 1:
        addresses_.push_back(record(house_, "yara", "Verhaal " + std::to_string(pick(99)),
                                    pick(2) ? "me" : "counsellor", kinds[pick(4)]));
        break;
      case 2:
        reflect();
        break;
      case 3:
        send("/onderdelen", {{"onderdeel", competency()}, {"onderdeel", competency()}});
        break;
      case 4:
        send("/wie", {{"wie", pick(2) ? "me" : "counsellor"}});
        break;
      case 5:
        send(pick(2) ? "/weg" : "/terug", {});
        break;
      case 6:
        if (!addresses_.empty()) house_.post("karin", any() + "/vraag", {{"woorden", "Hoe merkte je dat?"}});
        break;
      case 7:
        send("/aanpassen", {{"naam", "Anders"},
                            {"tekst", ""},
                            {"soort", kinds[pick(4)]},
                            {"dag", "2026-0" + std::to_string(1 + pick(9)) + "-11"}});
        break;
      case 8:
        step();
        break;
      default:
        house_.clock.set(house_.clock.now() + 86'400LL * static_cast<std::int64_t>(pick(40)));
    }
  }

 private:
  static constexpr std::array kinds{"placement", "school", "sport", "home"};

  std::size_t pick(std::size_t choices) {
    return std::uniform_int_distribution<std::size_t>(0, choices - 1)(random_);
  }
  std::string any() { return addresses_[pick(addresses_.size())]; }
  std::string competency() {
    return std::string(code(words::competencies[pick(words::competencies.size())]));
  }
  void send(const std::string& part, const Fields& fields) {
    if (!addresses_.empty()) house_.post("yara", any() + part, fields);
  }
  void reflect() {
    const auto& cards = words::cards();
    const auto& card = cards[pick(cards.size())];
    Fields fields{{"kaarten", card.id}, {"vraag", "1"}, {"woorden", pick(2) ? "Daarom" : ""}};
    if (!card.choices.empty()) fields.emplace_back("keuze", card.choices.front().id);
    send("/terugdenken", fields);
  }
  void step() {
    const std::string day = text(house_.today() + static_cast<int>(pick(20)));
    if (steps_.empty() || pick(3) == 0) {
      house_.post("yara", "/vooruit/stappen", {{"wat", "Bellen"}, {"dag", pick(2) ? day : ""}});
      const auto list = house_.get("yara", "/vooruit/stappen");
      for (auto at = list.body.find("/vooruit/stappen/0"); at != std::string::npos;
           at = list.body.find("/vooruit/stappen/0", at + 1)) {
        steps_.push_back(list.body.substr(at, 30));
      }
      return;
    }
    static constexpr std::array parts{"/gelukt", "/open", "/los", "/dag"};
    house_.post("yara", steps_[pick(steps_.size())] + parts[pick(4)], {{"reden", "Past niet"}, {"dag", day}});
  }

  TestHouse& house_;
  std::mt19937 random_;
  std::vector<std::string> addresses_;
  std::vector<std::string> steps_;
};

TEST(FactsStayTrue, AfterAnySequenceOfActions) {
  for (unsigned seed = 1; seed <= 6; ++seed) {
    TestHouse house;
    RandomYara yara(house, seed);
    for (int i = 0; i < 60; ++i) {
      yara.act();
      ASSERT_THAT(app::differing_facts(house.database(), house.today()), ::testing::IsEmpty())
          << "seed " << seed << ", action " << i;
    }
  }
}

}  // namespace
}  // namespace koers::experiences
