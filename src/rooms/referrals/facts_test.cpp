// The kept facts of requests are what a rebuild makes of them, whatever students and specialists did, in any
// order.
#include "app/facts.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <random>

#include "app/testing/things.h"
#include "platform/testing/database.h"
#include "rooms/referrals/referrals.h"

namespace koers::referrals {
namespace {

using app::testing::TestHouse;

class ReferralFacts : public ::testing::TestWithParam<std::string> {
 protected:
  std::size_t below(std::size_t end) {
    return std::uniform_int_distribution<std::size_t>(0, end - 1)(random_);
  }
  int post(const std::string& who, const std::string& path, const TestHouse::Fields& fields = {}) {
    const int status = house_.post(who, path, fields).status;
    EXPECT_LT(status, 500) << who << " " << path;
    return status;
  }
  std::string newest_of(Id<people::Person> student) {
    constexpr sql::Statement select_newest{"test.newest_referral_of", R"(
        SELECT id FROM referrals_requests WHERE institution_id = $1 AND student_id = $2 ORDER BY id DESC LIMIT 1)"};
    return id_text(house_.database()
                       .snapshot()
                       ->reader()
                       .one<std::int64_t>(select_newest, house_.cast.institution, student)
                       .value_or(0));
  }
  int do_something() {
    const bool yara = below(2) == 0;
    const std::string who = yara ? "yara" : "ruben";
    const std::string id = newest_of(yara ? house_.cast.yara : house_.cast.ruben);
    constexpr std::array of_student{"/intrekken", "/terug", "/begeleider"};
    constexpr std::array of_specialist{"/oppakken", "/oppakken", "/gesproken", "/afronden", "/heropenen"};
    const auto back = static_cast<int>(below(4));
    switch (below(6)) {
      case 0:
        house_.clock.set(house_.clock.now() + 86'400 * static_cast<std::int64_t>(1 + below(60)));
        return 0;
      case 1:
        return post(who, "/hulpvraag", {{"vraag", "Wat kan ik hierna?"}});
      case 2:
        return post(who, "/hulpvraag/" + id + of_student[below(of_student.size())]);
      default:
        return post("jeroen", "/aanvragen/" + id + of_specialist[below(of_specialist.size())],
                    {{"dag", text(house_.today() - back)}, {"uitkomst", "Klaar."}});
    }
  }

  TestHouse house_{GetParam()};
  std::mt19937 random_{5};
};

// Meets QU-02, ST-18.
TEST_P(ReferralFacts, AreWhatARebuildMakesOfThem) {
  int accepted = 0;
  for (int round = 0; round < 25; ++round) {
    for (int i = 0; i < 8; ++i) accepted += do_something() == 303 ? 1 : 0;
    ASSERT_THAT(app::differing_facts(house_.database(), house_.today()), ::testing::IsEmpty()) << round;
  }
  EXPECT_GT(accepted, 40);  // a walk in which everything is refused would prove nothing
}

INSTANTIATE_TEST_SUITE_P(On, ReferralFacts, koers::testing::each_database(), koers::testing::database_name);

}  // namespace
}  // namespace koers::referrals
