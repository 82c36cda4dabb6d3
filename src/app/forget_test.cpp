// Being forgotten: what campus and guidance hold of one person goes, and nobody else's does.
#include <gtest/gtest.h>

#include "app/testing/house.h"
#include "campus/access/guides.h"
#include "rooms/guidance/guidance.h"

namespace koers::app {
namespace {

using testing::TestHouse;

// Meets AD-03, LA-05.
TEST(Forgetting, YaraIsForgottenAndRubenIsNot) {
  TestHouse house;
  const auto& cast = house.cast;
  const auto known = [&](Id<people::Person> person) {
    try {
      return !people::person_of(house.database().snapshot()->reader(), cast.institution, person)
                  .full_name()
                  .empty();
    } catch (const NotFound&) {
      return false;
    }
  };
  ASSERT_TRUE(known(cast.yara));
  house.database().write([&](sql::Transaction& tx) {
    guidance::forget(tx, cast.institution, cast.yara);
    people::forget(tx, cast.institution, cast.yara);
  });
  EXPECT_FALSE(known(cast.yara));
  EXPECT_TRUE(known(cast.ruben));
  EXPECT_TRUE(known(cast.karin));
}

}  // namespace
}  // namespace koers::app
