#include "platform/base/log.h"

#include <gtest/gtest.h>

#include <vector>

namespace koers::log {
namespace {

TEST(Log, writes_one_line_of_json_for_each_event) {
  std::vector<std::string> lines;
  to([&lines](std::string_view line) { lines.emplace_back(line); });
  info("visit", {{"route", "/doelen/{id}"}, {"status", 200}, {"ms", 1.25}, {"kept", true}});
  warning("odd", {{"text", "a \"b\"\n\\"}});
  to_stderr();
  ASSERT_EQ(lines.size(), 2U);
  EXPECT_TRUE(lines[0].starts_with("{\"at\":\"20")) << lines[0];
  EXPECT_TRUE(lines[0].ends_with(
      R"(Z","level":"info","event":"visit","route":"/doelen/{id}","status":200,"ms":1.250,"kept":true})"))
      << lines[0];
  EXPECT_TRUE(lines[1].ends_with(R"("level":"warning","event":"odd","text":"a \"b\"\u000a\\"})")) << lines[1];
}

TEST(Log, leaves_out_what_is_less_than_was_asked) {
  std::vector<std::string> lines;
  to([&lines](std::string_view line) { lines.emplace_back(line); }, Level::warning);
  info("visit");
  to_stderr();
  EXPECT_TRUE(lines.empty());
}

}  // namespace
}  // namespace koers::log
