// At the end of a run of all tests: every SQL statement of the program was run by at least one of them. A
// statement that no test runs is a statement that nobody has seen work. `bin/test statements` asks for it
// with KOERS_TEST_ALL=1, because one test by itself runs few statements.
#include <gtest/gtest.h>

#include <algorithm>
#include <cstdlib>
#include <string>
#include <vector>

#include "app/statements.h"
#include "platform/sql/sql.h"

namespace koers::app {
namespace {

class EveryStatementRuns : public testing::Environment {
 public:
  void TearDown() override {
    if (std::getenv("KOERS_TEST_ALL") == nullptr) return;
    std::vector<std::string> ran = sql::statements_run();
    std::sort(ran.begin(), ran.end());
    for (const std::string_view name : statement_names()) {
      EXPECT_TRUE(std::binary_search(ran.begin(), ran.end(), name)) << "no test runs the statement " << name;
    }
  }
};

[[maybe_unused]] const auto* const registered =
    testing::AddGlobalTestEnvironment(new EveryStatementRuns);  // GoogleTest deletes it

}  // namespace
}  // namespace koers::app
