// docs/counting.md says how each counts; here every row of its table is played with Yara.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>
#include <map>
#include <set>
#include <sstream>

#include "app/facts.h"
#include "app/testing/house.h"
#include "campus/access/guides.h"
#include "platform/testing/database.h"
#include "rooms/caseload/caseload.h"
#include "rooms/guidance/guidance.h"
#include "rooms/quality/testing/source.h"

namespace koers::app {
namespace {

using testing::location_of;
using testing::TestHouse;

struct Rule {
  std::string happened, fact, is;
};

std::string stripped(std::string text) {
  const auto begin = text.find_first_not_of(" `"), end = text.find_last_not_of(" `");
  return begin == text.npos ? "" : text.substr(begin, end - begin + 1);
}

std::vector<Rule> rules() {
  auto here = std::filesystem::current_path();
  while (!std::filesystem::exists(here / "docs/counting.md") && here.has_relative_path()) {
    here = here.parent_path();
  }
  std::ifstream file(here / "docs/counting.md");
  std::vector<Rule> all;
  for (std::string line; std::getline(file, line);) {
    if (!line.starts_with("| ") || line.find('`') == line.npos) continue;
    std::istringstream cells(line.substr(1));
    Rule rule;
    std::getline(cells, rule.happened, '|');
    std::getline(cells, rule.fact, '|');
    std::getline(cells, rule.is, '|');
    all.push_back({stripped(rule.happened), stripped(rule.fact), stripped(rule.is)});
  }
  return all;
}

// What may happen to Yara, who began on 25 August 2025 and is guided by Karin from then on.
class Story {
 public:
  explicit Story(TestHouse& house) : house_(house), yara_(house.cast.yara) {}

  void happen(const std::string& what) {
    const auto found = stories_.find(what);
    ASSERT_NE(found, stories_.end()) << "nobody plays: " << what;
    (this->*found->second)();
  }
  static std::set<std::string> known() {
    std::set<std::string> all;
    for (const auto& [name, story] : stories_) all.insert(name);
    return all;
  }

  std::string fact(const std::string& name) {
    const auto snapshot = house_.database().snapshot();
    const auto table = quality::testing::facts_of(house_.database(), snapshot->reader(),
                                                  house_.cast.institution, house_.today());
    const auto row = table->row_of(yara_.value);
    if (!row) return "not counted";
    const auto value =
        table->column(quality::testing::source().layout().at(name))[static_cast<std::size_t>(*row)];
    return value == facts::unknown ? "-" : std::to_string(value);
  }

 private:
  using Play = void (Story::*)();

  void write(const std::function<void(sql::Transaction&)>& work) {
    house_.database().write([&](sql::Transaction& tx) {
      work(tx);
      refresh_facts_of(tx, house_.cast.institution, yara_, house_.today());
    });
  }
  void post(const std::string& who, const std::string& path, const TestHouse::Fields& fields = {}) {
    EXPECT_EQ(house_.post(who, path, fields).status, 303) << path;
  }
  void go_to(Day day) { house_.clock.set(instant_of(day, 9 * 60)); }

  // ---- enrolments

  void end_enrolment(Day on) {
    write([&](sql::Transaction& tx) {
      people::change_enrolment(tx, house_.cast.institution, yara_, house_.cast.care_group, on);
    });
  }
  void enrol_in_technology(Day on) {
    write([&](sql::Transaction& tx) {
      people::enrol(tx, house_.cast.institution, house_.ids.next_value(), yara_,
                    {.programme_id = house_.cast.technology_programme,
                     .team_id = house_.cast.technology_team,
                     .school_id = house_.cast.technology_school,
                     .group_id = std::nullopt,
                     .level = 4,
                     .first_year = 1,
                     .started_on = on});
    });
  }
  void nothing() {}
  void ends_tomorrow() {
    record("counsellor");
    end_enrolment(house_.today() + 1);
  }
  void ended_today() {
    record("counsellor");
    end_enrolment(house_.today());
  }
  void begins_tomorrow() {
    ended_today();
    enrol_in_technology(house_.today() + 1);
  }
  void changed_today() {
    talk_on(house_.today() - 60, true);
    begins_after_yesterday();
  }
  void begins_after_yesterday() {
    ended_today();
    enrol_in_technology(house_.today());
  }
  void stands_beside() {
    talk_on(house_.today() - 60, true);
    record("counsellor");
    enrol_in_technology(house_.today() - 1);
  }
  void returned() {
    const Day today = house_.today();
    go_to(make_day(2026, 3, 2));
    talk_on(house_.today(), true);
    record("counsellor");
    end_enrolment(make_day(2026, 6, 1));
    go_to(today);
    enrol_in_technology(today);
    record("counsellor");
    talk_on(today, false);
  }

  // ---- experiences

  std::string record(const std::string& for_whom) {
    const auto answer = house_.post("yara", "/ervaringen",
                                    {{"waar", "stage"}, {"tekst", "Ik bleef rustig."}, {"wie", for_whom}});
    const std::string place = location_of(answer).substr(12);
    return "/ervaringen/" + place.substr(0, place.find('/'));
  }
  std::string thrown_away() {
    const std::string experience = record("counsellor");
    post("yara", experience + "/weg");
    return experience;
  }
  void throw_away() { thrown_away(); }
  void take_back() { post("yara", thrown_away() + "/terug"); }
  void keep_to_oneself() {
    post("yara", record("me") + "/terugdenken", {{"woorden", "Dat ik rustig bleef."}});
    go_to(house_.today() + 30);
  }

  // ---- conversations

  void talk_on(Day day, bool is_intake) {
    write([&](sql::Transaction& tx) {
      guidance::import_conversation(tx, house_.cast.institution, yara_,
                                    {.id = house_.ids.next<guidance::Conversation>(),
                                     .counsellor_id = house_.cast.karin,
                                     .is_intake = is_intake,
                                     .used_earlier = is_intake,
                                     .on = day});
    });
  }
  std::string request(const std::string& counsellor) {
    post("yara", "/hulpvraag", {{"vraag", "Kan ik naar het hbo?"}, {"begeleider", counsellor}});
    return id_text(house_.database()
                       .snapshot()
                       ->reader()
                       .one<std::int64_t>({"test.newest_request", "SELECT MAX(id) FROM referrals_requests"})
                       .value());
  }
  void speak_with_specialist(const std::string& counsellor) {
    const std::string page = "/aanvragen/" + request(counsellor);
    post("jeroen", page + "/oppakken");
    post("jeroen", page + "/gesproken", {{"dag", text(house_.today())}});
  }
  void in_confidence() { speak_with_specialist("nee"); }
  void openly() { speak_with_specialist("ja"); }
  void withdraw() { post("yara", "/hulpvraag/" + request("ja") + "/intrekken"); }
  void before_and_now() {
    talk_on(make_day(2025, 6, 2), false);
    talk_on(make_day(2026, 9, 14), false);
  }
  void in_both_years() {
    talk_on(make_day(2025, 10, 6), false);
    talk_on(make_day(2026, 9, 14), false);
  }

  // ---- counsellors

  void guide(Id<people::Person> person, Day from, const std::string& reason, const std::string& note) {
    write([&](sql::Transaction& tx) {
      access::assign_guide(tx, house_.cast.institution, yara_,
                           {.id = house_.ids.next<access::Guide>(),
                            .person_id = person,
                            .begins_on = from,
                            .reason = reason,
                            .handover_note = note});
    });
  }
  void end_guides(Day on) {
    write([&](sql::Transaction& tx) {
      for (const auto& one : access::guides_of(tx, house_.cast.institution, yara_)) {
        access::end_guide(tx, house_.cast.institution, yara_, one.id, on);
      }
    });
  }
  void after_a_gap() {
    end_guides(make_day(2026, 7, 1));
    guide(house_.cast.karin, make_day(2026, 9, 1), "", "");
  }
  void twice() { guide(house_.cast.karin, make_day(2026, 9, 1), "", ""); }
  void handed_over(Day accepted_on) {
    end_guides(house_.today());
    guide(house_.cast.joost, house_.today(), "Ander rooster", "");
    write([&](sql::Transaction& tx) {
      const auto all = access::guides_of(tx, house_.cast.institution, yara_);
      caseload::import_handover(tx, house_.cast.institution,
                                {.student_id = yara_,
                                 .id = {all.back().id.value},
                                 .from_id = house_.cast.karin,
                                 .to_id = house_.cast.joost,
                                 .team_id = house_.cast.care_team,
                                 .guide_id = all.back().id,
                                 .begins_on = house_.today(),
                                 .sent_on = house_.today() - 10,
                                 .accepted_on = accepted_on,
                                 .stands = "Yara zoekt een stage."});
    });
  }
  void warmly() { handed_over(house_.today() - 1); }
  void too_late() { handed_over(house_.today()); }
  void without_reason() {
    end_guides(house_.today());
    guide(house_.cast.joost, house_.today(), "", "Tot ziens.");
  }

  TestHouse& house_;
  const Id<people::Person> yara_;
  static const std::map<std::string, Play> stories_;
};

const std::map<std::string, Story::Play> Story::stories_ = {
    {"enrolled, and nothing happened", &Story::nothing},
    {"the enrolment ends tomorrow", &Story::ends_tomorrow},
    {"the enrolment ended today", &Story::ended_today},
    {"a new enrolment begins tomorrow, the old one ended today", &Story::begins_tomorrow},
    {"changed to another programme today", &Story::changed_today},
    {"a second enrolment stands beside the first", &Story::stands_beside},
    {"left last year and returned today", &Story::returned},
    {"an experience was thrown away", &Story::throw_away},
    {"an experience was thrown away and taken back", &Story::take_back},
    {"an experience is for the student alone", &Story::keep_to_oneself},
    {"a conversation with the specialist, of which the counsellor may not know", &Story::in_confidence},
    {"a conversation with the specialist, of which the counsellor may know", &Story::openly},
    {"a request that was withdrawn before anyone was spoken to", &Story::withdraw},
    {"the counsellor follows on after a gap", &Story::after_a_gap},
    {"the counsellor stands there twice", &Story::twice},
    {"another counsellor, with a reason and a handover", &Story::warmly},
    {"another counsellor, whose handover was taken over too late", &Story::too_late},
    {"another counsellor, without a reason", &Story::without_reason},
    {"a conversation this school year and one before the programme began", &Story::before_and_now},
    {"a conversation in both school years of the programme", &Story::in_both_years},
};

class Counting : public ::testing::TestWithParam<std::string> {};

// Meets QU-02.
TEST_P(Counting, IsAsTheTableSays) {
  std::map<std::string, std::vector<Rule>> by_story;
  for (const Rule& rule : rules()) by_story[rule.happened].push_back(rule);
  for (const auto& [happened, asked] : by_story) {
    TestHouse house(GetParam());
    Story story(house);
    story.happen(happened);
    for (const Rule& rule : asked) EXPECT_EQ(story.fact(rule.fact), rule.is) << happened << ": " << rule.fact;
    EXPECT_THAT(differing_facts(house.database(), house.today()), ::testing::IsEmpty()) << happened;
  }
}

TEST(CountingTable, TellsEveryStoryThatIsPlayed) {
  std::set<std::string> told;
  for (const Rule& rule : rules()) told.insert(rule.happened);
  EXPECT_EQ(told, Story::known());
}

INSTANTIATE_TEST_SUITE_P(On, Counting, koers::testing::each_database(), koers::testing::database_name);

}  // namespace
}  // namespace koers::app
