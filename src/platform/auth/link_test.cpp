#include "platform/auth/link.h"

#include <gtest/gtest.h>

#include "platform/testing/database.h"

namespace koers::auth {
namespace {

constexpr std::int64_t school = 7;
constexpr std::int64_t conversation = 2001;
constexpr Instant morning{1'790'000'000};

class LinkTest : public ::testing::TestWithParam<std::string> {
 protected:
  std::string create(std::int64_t most_uses = 0, Instant now = morning) {
    std::string token;
    database_->write([&](sql::Transaction& tx) {
      token = create_link(tx,
                          {.institution_id = school,
                           .purpose = "trialogue",
                           .subject_id = conversation,
                           .ends_at = now + days(60),
                           .most_uses = most_uses},
                          now);
    });
    return token;
  }
  std::optional<Link> find(std::string_view token, Instant now = morning,
                           std::string_view purpose = "trialogue") {
    return find_link(database_->snapshot()->reader(), token, purpose, now);
  }
  std::optional<Link> use(std::string_view token, Instant now = morning,
                          std::string_view purpose = "trialogue") {
    std::optional<Link> link;
    database_->write([&](sql::Transaction& tx) { link = use_link(tx, token, purpose, now); });
    return link;
  }

  std::unique_ptr<sql::Database> database_ = koers::testing::fresh_database(GetParam());
};

// Meets AD-02, GU-04.
TEST_P(LinkTest, HannekeComesInByHerLinkUntilItEnds) {
  const auto token = create();
  EXPECT_EQ(token.size(), 45U);
  const auto link = find(token, morning + (days(60) - 1));
  ASSERT_TRUE(link);
  EXPECT_EQ(link->subject_id, conversation);
  EXPECT_EQ(link->institution_id, school);
  EXPECT_FALSE(find(token, morning + days(60)));
  EXPECT_FALSE(use(token, morning + days(60)));
}

TEST_P(LinkTest, ALinkOpensOneThingOnly) {
  const auto token = create();
  EXPECT_FALSE(find(token, morning, "portfolio"));
  EXPECT_FALSE(use(token, morning, "portfolio"));
  EXPECT_FALSE(find(find(token)->token_hash));
  EXPECT_FALSE(find(""));
  EXPECT_FALSE(use("../../" + token));
}

TEST_P(LinkTest, UsesAreCountedAndMayRunOut) {
  const auto once = create(1);
  EXPECT_TRUE(find(once));
  EXPECT_TRUE(find(once));  // looking uses nothing up: mail programs look first
  const auto used = use(once, morning + 5);
  ASSERT_TRUE(used);
  EXPECT_EQ(used->uses, 1);
  EXPECT_EQ(used->used_at, morning + 5);
  EXPECT_FALSE(use(once));
  EXPECT_FALSE(find(once));
  const auto often = create();
  EXPECT_TRUE(use(often));
  EXPECT_TRUE(use(often));
  EXPECT_EQ(find(often)->uses, 2);
}

// Meets ST-12, ST-16.
TEST_P(LinkTest, AWithdrawnLinkIsClosedAndStillListed) {
  const auto first = create(0, morning - 10);
  const auto second = create();
  bool was_open = false;
  database_->write([&](sql::Transaction& tx) {
    const auto hash = find_link(tx, first, "trialogue", morning)->token_hash;
    was_open = withdraw_link(tx, school, hash, morning);
    EXPECT_FALSE(withdraw_link(tx, school, hash, morning));
    EXPECT_FALSE(withdraw_link(tx, 8, find_link(tx, second, "trialogue", morning)->token_hash, morning));
  });
  EXPECT_TRUE(was_open);
  EXPECT_FALSE(find(first));
  EXPECT_FALSE(use(first));
  EXPECT_TRUE(find(second));
  const auto links = links_of(database_->snapshot()->reader(), school, conversation, "trialogue");
  ASSERT_EQ(links.size(), 2U);
  EXPECT_FALSE(links[0].withdrawn_at);
  EXPECT_EQ(links[1].withdrawn_at, morning);
  std::int64_t withdrawn = 0;
  database_->write([&](sql::Transaction& tx) {
    withdrawn = withdraw_links_of(tx, school, conversation, "trialogue", morning);
  });
  EXPECT_EQ(withdrawn, 1);
  EXPECT_FALSE(find(second));
}

TEST_P(LinkTest, WhatEndedLongAgoIsRemoved) {
  create(0, morning - days(90));
  const auto token = create();
  std::int64_t removed = 0;
  database_->write([&](sql::Transaction& tx) { removed = purge_links(tx, morning - days(14)); });
  EXPECT_EQ(removed, 1);
  EXPECT_TRUE(find(token));
}

INSTANTIATE_TEST_SUITE_P(On, LinkTest, koers::testing::each_database(), koers::testing::database_name);

}  // namespace
}  // namespace koers::auth
