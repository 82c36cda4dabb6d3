// The facts of a student after whatever happens at the table are those that a fresh count gives.
#include <random>

#include "rooms/guidance/guidance.h"
#include "rooms/guidance/testing_talks.h"

namespace koers::guidance {
namespace {

using namespace testing_talks;

struct Facts {
  std::int64_t year = 0, last_year = 0, school_years = 0, on_experience = 0, four_movements = 0,
               by_student = 0;
  std::int64_t confirmed = 0, discussed = 0, pulses = 0, helped = 0, heard = 0;
  std::optional<Day> last_on, next_on, intake_on;
  bool used_earlier = false;
};

constexpr sql::Statement select_facts{"test.guidance_facts", R"(
    SELECT conversations_year, conversations_last_year, conversation_school_years, conversations_on_experience_year,
           conversations_four_movements_year, conversations_by_student_year, conversations_confirmed_year,
           COALESCE((SELECT e.experiences_discussed_year FROM portfolio_out_student_facts e
                     WHERE e.institution_id = $1 AND e.student_id = $2), 0),
           pulses, pulse_helped, pulse_heard, last_conversation_on, next_conversation_on, intake_on, intake_used_earlier
    FROM guidance_out_student_facts WHERE institution_id = $1 AND student_id = $2)"};

std::string facts_of(TestHouse& house, Id<people::Person> student) {
  const auto snapshot = house.database().snapshot();
  const auto row = snapshot->reader().one<Facts>(select_facts, house.cast.institution, student);
  if (!row) return "none";
  std::string all;
  for (const auto number :
       {row->year, row->last_year, row->school_years, row->on_experience, row->four_movements,
        row->by_student, row->confirmed, row->discussed, row->pulses, row->helped, row->heard}) {
    all += std::to_string(number) + " ";
  }
  for (const auto& day : {row->last_on, row->next_on, row->intake_on}) all += day ? text(*day) + " " : "- ";
  return all + (row->used_earlier ? "earlier" : "");
}

std::string facts_afresh(TestHouse& house, Id<people::Person> student) {
  house.database().write([&](sql::Transaction& tx) {
    tx.lock(student.value);
    refresh_facts(tx, house.cast.institution, student, house.today());
  });
  return facts_of(house, student);
}

// Meets GU-03, GU-05, GU-11, GU-15.
TEST(TalkFacts, CountWhatHappenedAtTheTable) {
  TestHouse house;
  const auto experience = record(house, "yara", "Rustig blijven").substr(std::string("/ervaringen/").size());
  const auto talk = plan(house, "karin", house.cast.yara, "intake", 0);
  EXPECT_EQ(facts_of(house, house.cast.yara), "0 0 0 0 0 0 0 0 0 0 0 - 2026-11-23 - ");
  house.post("yara", talk + "/voorbereiden", {{"stap", "1"}, {"ervaring", experience}});
  house.post("karin", talk + "/beginnen", {{"zeker", "1"}});
  for (const std::string movement : {"look_back", "make_sense", "look_ahead"}) {
    note(house, "yara", talk, movement, "Iets");
  }
  agree_on(house, "yara", talk, "Bel Joost", house.cast.yara);
  house.post("yara", "/ik/intake", {{"before", "Ik gaf bijles."}, {"tafel", "before"}});
  house.post("karin", talk + "/afronden", {{"eerder", "1"}});
  EXPECT_EQ(facts_of(house, house.cast.yara), "1 0 1 1 1 0 0 1 0 0 0 2026-11-23 - 2026-11-23 earlier");
  house.post("yara", talk + "/klopt");
  house.post("yara", talk + "/vinkjes", {{"hielp", "yes"}, {"veilig", "1"}});
  EXPECT_EQ(facts_of(house, house.cast.yara), "1 0 1 1 1 0 1 1 1 1 1 2026-11-23 - 2026-11-23 earlier");
}

// A walk of whatever Yara and Karin may do, in any order, also when it is not possible at that moment.
class Walk {
 public:
  Walk(TestHouse& house, unsigned seed) : house_(house), random_(seed) {
    experience_ = record(house_, "yara", "Rustig blijven").substr(std::string("/ervaringen/").size());
    talks_.push_back(plan(house_, "karin", house_.cast.yara, "dialogue", 0));
  }

  void step() {
    const auto talk = talks_[pick(talks_.size())];
    const std::string who = pick(2) == 0 ? "yara" : "karin";
    static const std::vector<std::string> moves{"look_back", "make_sense", "look_ahead", "set_in_motion"};
    switch (pick(12)) {
      case 0:
        talks_.push_back(plan(house_, "karin", house_.cast.yara, pick(3) == 0 ? "intake" : "dialogue",
                              static_cast<int>(pick(20))));
        break;
      case 1:
        house_.post("yara", talk + "/voorbereiden",
                    {{"stap", "1"}, {"ervaring", pick(2) ? experience_ : ""}});
        break;
      case 2:
      case 3:
        house_.post("karin", talk + "/beginnen", {{"zeker", "1"}});
        break;
      case 4:
      case 5:
        note(house_, who, talk, moves[pick(4)], "Iets " + std::to_string(pick(100)));
        break;
      case 6:
        agree_on(house_, who, talk, "Stap", house_.cast.yara);
        break;
      case 7:
      case 8:
        house_.post("karin", talk + "/afronden", pick(2) ? Fields{{"eerder", "1"}} : Fields{});
        break;
      case 9:
        house_.post("yara", "/ik/intake", {{"job", "Iets"}, {"tafel", pick(2) ? "job" : ""}});
        house_.post(who, talk + "/klopt");
        break;
      case 10:
        house_.post(who, talk + "/vinkjes",
                    {{"hielp", pick(2) ? "yes" : "no"}, {pick(2) ? "veilig" : "echt", "1"}});
        break;
      default:
        house_.post(who, talk + (pick(2) ? "/afzeggen" : "/terug"));
    }
  }

 private:
  std::size_t pick(std::size_t count) { return random_() % count; }

  TestHouse& house_;
  std::mt19937 random_;
  std::string experience_;
  std::vector<std::string> talks_;
};

// Meets QU-02.
TEST(TalkFacts, AreThoseOfAFreshCountAfterAnyWalk) {
  for (const unsigned seed : {1U, 2U, 3U}) {
    TestHouse house;
    Walk walk(house, seed);
    for (int i = 0; i < 120; ++i) {
      walk.step();
      if (i % 10 != 9) continue;
      const auto kept = facts_of(house, house.cast.yara);
      EXPECT_EQ(kept, facts_afresh(house, house.cast.yara)) << "seed " << seed << ", step " << i;
    }
  }
}

}  // namespace
}  // namespace koers::guidance
