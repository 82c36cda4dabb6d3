// The same for what students do in the course: goals, steps, people, questions to an expert; whatever comes
// to mind, in any order, and the kept facts are what a rebuild makes of the base tables.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <random>

#include "app/facts.h"
#include "app/testing/things.h"
#include "platform/testing/database.h"

namespace koers::app {
namespace {

using app::testing::TestHouse;

class CourseWalk {
 public:
  CourseWalk(TestHouse& house, unsigned seed)
      : house_(house), random_(seed), daan_(app::testing::add_daan(house)) {}

  std::string step() {
    if (below(10) == 0)
      house_.clock.set(house_.clock.now() + 3'600 * static_cast<std::int64_t>(1 + below(60)));
    const std::string who = below(2) == 0 ? "yara" : "ruben";
    me_ = who == "yara" ? house_.cast.yara : house_.cast.ruben;
    const auto& [name, act] = acts_[below(acts_.size())];
    (this->*act)(who);
    return std::string(name) + " " + who;
  }

  int accepted() const { return accepted_; }

 private:
  using Act = void (CourseWalk::*)(const std::string&);

  std::size_t below(std::size_t end) {
    return std::uniform_int_distribution<std::size_t>(0, end - 1)(random_);
  }
  template <std::size_t Size>
  std::string one_of(const std::array<const char*, Size>& list) {
    return list[below(Size)];
  }
  std::string day() { return text(house_.today() + static_cast<int>(below(20))); }
  std::string any_of(const char* table) {
    const std::string select =
        std::string("SELECT id FROM ") + table + " WHERE institution_id = $1 AND student_id = $2 ORDER BY id";
    const auto ids = house_.database().snapshot()->reader().all<std::int64_t>(
        {"app_testing.select_own", select}, house_.cast.institution, me_);
    return ids.empty() ? "none" : id_text(ids[below(ids.size())]);
  }
  void post(const std::string& who, const std::string& path, const TestHouse::Fields& fields = {}) {
    const auto answer = house_.post(who, path, fields);
    EXPECT_LT(answer.status, 500) << who << " " << path;
    accepted_ += answer.status == 303 ? 1 : 0;
  }

  void add_goal(const std::string& who) { post(who, "/vooruit/doelen", {{"wat", "Weten wat past"}}); }
  void work_on_goal(const std::string& who) {
    post(who,
         "/vooruit/doelen/" + any_of("course_goals") + "/" +
             one_of(std::array{"bereikt", "opbrengst", "los", "open", "aanpassen"}),
         {{"wat", "Anders"}, {"reden", "Past niet meer."}, {"opbrengst", "Veel."}});
  }
  void add_step(const std::string& who) {
    TestHouse::Fields fields = {{"wat", "Bellen"}, {"dag", day()}};
    if (below(2) == 0) fields.emplace_back("doel", any_of("course_goals"));
    if (below(2) == 0) fields.emplace_back("persoon", any_of("course_contacts"));
    post(who, "/vooruit/stappen", fields);
  }
  void work_on_step(const std::string& who) {
    post(who,
         "/vooruit/stappen/" + any_of("course_steps") + "/" +
             one_of(std::array{"gelukt", "gelukt", "opbrengst", "dag", "los", "open", "doel", "ervaring"}),
         {{"opbrengst", "Het mag."}, {"dag", day()}, {"reden", "Niet meer nodig."}});
  }
  void meet(const std::string& who) {
    post(who, "/vooruit/mensen",
         {{"naam", "Hanneke"}, {"band", one_of(std::array{"near", "known", "distant"})}});
  }
  void work_on_contact(const std::string& who) {
    const std::string step = below(2) == 0 ? any_of("course_steps") : "";
    post(who,
         "/vooruit/mensen/" + any_of("course_contacts") + "/" +
             one_of(std::array{"afspreken", "afspreken", "aanpassen", "weg", "terug"}),
         {{"naam", "Hanneke"}, {"dag", day()}, {"stap", step}});
  }
  void speak(const std::string& who) {
    post(who,
         "/vooruit/contact/" + any_of("course_contact_moments") + "/" +
             one_of(std::array{"gesproken", "gesproken", "vervalt", "open"}),
         {{"opbrengst", "Ik mag meelopen."}});
  }
  void ask_expert(const std::string& who) {
    post(who, "/vooruit/vraag-iemand/" + text(daan_), {{"woorden", "Hoe is het werk?"}});
  }
  void write_expert(const std::string& who) {
    const std::string thread = "/vragen/" + any_of("course_threads");
    const std::string part =
        one_of(std::array{"/bericht", "/bericht", "/bedanken", "/open", "/blokkeren", "/deblokkeren"});
    const bool by_daan = part == "/bericht" && below(2) == 0;
    post(by_daan ? "daan" : who, thread + part, {{"woorden", "Het is mooi werk."}});
  }

  TestHouse& house_;
  std::mt19937 random_;
  Id<people::Person> daan_;
  Id<people::Person> me_;
  int accepted_ = 0;
  const std::vector<std::pair<const char*, Act>> acts_ = {{"add goal", &CourseWalk::add_goal},
                                                          {"goal", &CourseWalk::work_on_goal},
                                                          {"add step", &CourseWalk::add_step},
                                                          {"step", &CourseWalk::work_on_step},
                                                          {"step", &CourseWalk::work_on_step},
                                                          {"meet", &CourseWalk::meet},
                                                          {"contact", &CourseWalk::work_on_contact},
                                                          {"contact", &CourseWalk::work_on_contact},
                                                          {"speak", &CourseWalk::speak},
                                                          {"speak", &CourseWalk::speak},
                                                          {"ask expert", &CourseWalk::ask_expert},
                                                          {"write expert", &CourseWalk::write_expert},
                                                          {"write expert", &CourseWalk::write_expert},
                                                          {"write expert", &CourseWalk::write_expert}};
};

class KeptCourseFacts : public ::testing::TestWithParam<std::string> {};

// Meets QU-02, ST-09, ST-10, ST-11.
TEST_P(KeptCourseFacts, AreWhatARebuildMakesOfThemWhateverHappened) {
  constexpr int rounds = 30, acts_in_a_round = 20;
  for (const unsigned seed : {3u, 4u}) {
    TestHouse house(GetParam());
    CourseWalk walk(house, seed);
    for (int round = 0; round < rounds; ++round) {
      std::string done;
      for (int i = 0; i < acts_in_a_round; ++i) done += walk.step() + "; ";
      ASSERT_THAT(differing_facts(house.database(), house.today()), ::testing::IsEmpty())
          << "seed " << seed << ", round " << round << ": " << done;
    }
    EXPECT_GT(walk.accepted(), rounds * acts_in_a_round / 3);
  }
}

INSTANTIATE_TEST_SUITE_P(On, KeptCourseFacts, koers::testing::each_database(), koers::testing::database_name);

}  // namespace
}  // namespace koers::app
