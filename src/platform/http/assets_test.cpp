#include "platform/http/assets.h"

#include <gtest/gtest.h>

#include <regex>

#include "platform/base/embedded.h"
#include "platform/http/rate_limit.h"

namespace koers::http {
namespace {

int status_of_address(const std::string& path) {
  Request request;
  request.path = path;
  const auto response = answer_asset(request);
  return response ? response->status : 0;
}

TEST(Assets, have_an_address_that_changes_with_their_content) {
  EXPECT_TRUE(
      std::regex_match(asset("css/koers.css").text(), std::regex("/a/css/koers\\.[0-9a-f]{8}\\.css")));
  EXPECT_EQ(status_of_address(asset("css/koers.css").text()), 200);
  EXPECT_EQ(status_of_address("/a/css/koers.00000000.css"), 404);
  EXPECT_EQ(status_of_address("/elders"), 0);
  EXPECT_THROW(asset("css/nergens.css"), std::logic_error);
}

TEST(Assets, name_each_other_by_addresses_that_exist) {
  const std::regex reference(R"re((?:url\(|import )"\.\.?/([^"]+)")re");
  int found = 0;
  for (const auto& file : embedded::assets()) {
    if (!file.name.ends_with(".css") && !file.name.ends_with(".js")) continue;
    const std::string text(file.bytes);
    for (std::sregex_iterator at(text.begin(), text.end(), reference), end; at != end; ++at) {
      const bool is_style = file.name.ends_with(".css");
      EXPECT_EQ(status_of_address((is_style ? "/a/" : "/a/js/") + (*at)[1].str()), 200)
          << file.name << (*at)[0];
      ++found;
    }
  }
  EXPECT_GT(found, 5);
}

TEST(RateLimit, allows_a_few_tries_at_once_and_then_one_at_a_time) {
  RateLimit limit(3, 30);
  Instant now{1'000};
  for (int i = 0; i < 3; ++i) EXPECT_TRUE(limit.allow("yara", now));
  EXPECT_FALSE(limit.allow("yara", now));
  EXPECT_EQ(limit.wait_seconds("yara", now), 30);
  EXPECT_TRUE(limit.allow("ruben", now));
  EXPECT_FALSE(limit.allow("yara", now + 29));
  EXPECT_TRUE(limit.allow("yara", now + 30));
  EXPECT_FALSE(limit.allow("yara", now + 30));
  limit.forgive("yara");
  EXPECT_TRUE(limit.allow("yara", now + 30));
  EXPECT_EQ(limit.wait_seconds("nobody", now), 0);
}

TEST(RateLimit, remembers_a_bounded_number_of_keys) {
  RateLimit limit(2, 30, 100);
  Instant now{1'000};
  EXPECT_TRUE(limit.allow("attacker", now) && limit.allow("attacker", now));
  for (int i = 0; i < 10'000; ++i) limit.allow(std::to_string(i), now);
  EXPECT_LE(limit.keys(), 100U);
  EXPECT_FALSE(limit.allow("attacker", now));
  limit.allow("later", now + 10'000);
  EXPECT_LE(limit.keys(), 100U);
}

}  // namespace
}  // namespace koers::http
