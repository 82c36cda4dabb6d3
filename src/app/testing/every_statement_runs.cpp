// At the end of a run: the SQL statements of the program that no test ran, in the file that
// KOERS_TEST_STATEMENTS_NOT_RUN names. A statement that no test runs is a statement that nobody has seen
// work; tools/googletest.py judges it, because all tests together are several runs.
#include <gtest/gtest.h>

#include <algorithm>
#include <cstdlib>
#include <fstream>
#include <string>
#include <vector>

#include "app/statements.h"
#include "platform/sql/sql.h"

namespace koers::app {
namespace {

class EveryStatementRuns : public ::testing::Environment {
 public:
  void TearDown() override {
    const char* path = std::getenv("KOERS_TEST_STATEMENTS_NOT_RUN");
    if (path == nullptr) return;
    std::vector<std::string> ran = sql::statements_run();
    std::sort(ran.begin(), ran.end());
    std::ofstream not_run(path);
    for (const std::string_view name : statement_names()) {
      if (!std::binary_search(ran.begin(), ran.end(), name)) not_run << name << '\n';
    }
    not_run.close();
    EXPECT_TRUE(not_run.good()) << path;
  }
};

[[maybe_unused]] const auto* const registered =
    ::testing::AddGlobalTestEnvironment(new EveryStatementRuns);  // GoogleTest deletes it

}  // namespace
}  // namespace koers::app
