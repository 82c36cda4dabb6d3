// What machines ask: the balancer whether Koers can do its work, Prometheus for its figures.
#include <gtest/gtest.h>

#include <fstream>

#include "app/testing/house.h"
#include "platform/files/files.h"
#include "platform/testing/database.h"

namespace koers::app {
namespace {

class Machines : public ::testing::TestWithParam<std::string> {
 protected:
  int status_of(const std::string& path, const std::string& header = "x-nothing") {
    http::Request request;
    request.path = path;
    request.remote = "127.0.0.1";
    request.headers = {{header, "203.0.113.7"}};
    return house_.ask("", std::move(request)).status;
  }
  testing::TestHouse house_{GetParam()};
};
INSTANTIATE_TEST_SUITE_P(On, Machines, koers::testing::each_database(), koers::testing::database_name);

TEST_P(Machines, FiguresAreForThisMachine) {
  EXPECT_EQ(status_of("/metrics"), 200);
  for (const char* passed_on : {"x-forwarded-for", "x-real-ip", "forwarded", "via"}) {
    EXPECT_EQ(status_of("/metrics", passed_on), 404) << passed_on;
  }
}

// As on a full disk: the database may be read, and what people send cannot be kept.
TEST_P(Machines, KoersIsNotReadyWhenNothingCanBeWritten) {
  house_.clock.set(house_.clock.now() + 60);
  EXPECT_EQ(status_of("/readyz"), 200);
  const auto& incoming = house_.house().files->incoming();
  std::filesystem::remove_all(incoming);
  std::ofstream(incoming) << "no folder";
  EXPECT_EQ(status_of("/readyz"), 200) << "it was written a moment ago";
  house_.clock.set(house_.clock.now() + 60);
  EXPECT_EQ(status_of("/readyz"), 503);
  EXPECT_EQ(status_of("/readyz"), 503);
}

}  // namespace
}  // namespace koers::app
