// What has had its time goes by itself, every day.
#include "app/upkeep.h"

#include <gtest/gtest.h>

#include "app/testing/house.h"
#include "campus/access/accepted_forms.h"
#include "campus/people/people.h"
#include "platform/auth/link.h"
#include "platform/files/temporary_store.h"
#include "platform/testing/database.h"

namespace koers::app {
namespace {

class Upkeep : public ::testing::TestWithParam<std::string> {
 protected:
  std::int64_t count(const char* table) {
    const std::string text = std::string("SELECT count(*) FROM ") + table;
    const sql::Statement statement{"test.count", text};
    return house.database().snapshot()->reader().one<std::int64_t>(statement).value_or(-1);
  }
  testing::TestHouse house{GetParam()};
  files::TemporaryStore files;
};

INSTANTIATE_TEST_SUITE_P(On, Upkeep, koers::testing::each_database(), koers::testing::database_name);

// Meets AD-03.
TEST_P(Upkeep, WhatEndedAMonthAgoIsGoneAndTheRestStays) {
  const Instant now = house.clock.now();
  house.post("yara", "/vooruit/stappen", {{"wat", "Bel de Lindehof"}, {"sleutel", "0000000000001"}});
  house.database().write([&](sql::Transaction& tx) {
    for (const auto ends : {now + auth::days(1), now - auth::days(1), now - auth::days(31)}) {
      auth::create_link(tx,
                        {.institution_id = house.cast.institution.value,
                         .purpose = "sign_in",
                         .subject_id = house.cast.yara.value,
                         .ends_at = ends,
                         .most_uses = 1},
                        now - auth::days(40));
    }
  });
  const auto forms = count("campus_accepted_forms");
  ASSERT_GT(forms, 0);
  purge(house.database(), *files, now);
  EXPECT_EQ(count("auth_links"), 2);
  EXPECT_EQ(count("campus_accepted_forms"), forms);
  purge(house.database(), *files, now + auth::days(32));
  EXPECT_EQ(count("auth_links"), 0);
  EXPECT_EQ(count("campus_accepted_forms"), 0);
}

// A job that nobody takes up would be tried again and again; here its sound is gone already.
TEST_P(Upkeep, SoundAndFilmThatWaitAreTakenUp) {
  jobs::Worker worker(house.database(), house.clock, house.ids);
  add_upkeep(worker, house.database(), *files);
  house.database().write([&](sql::Transaction& tx) {
    jobs::enqueue(tx, house.ids,
                  {.institution_id = house.cast.institution.value,
                   .kind = "portfolio.prepare_media",
                   .payload = id_text(1) + " " + id_text(2) + " " + id_text(3)},
                  house.clock.now());
  });
  worker.run_due();
  EXPECT_EQ(jobs::waiting_jobs(house.database().snapshot()->reader()), 0);
}

}  // namespace
}  // namespace koers::app
