#include "platform/auth/session.h"

#include <gtest/gtest.h>

#include "platform/testing/database.h"

namespace koers::auth {
namespace {

constexpr std::int64_t school = 7;
constexpr std::int64_t yara = 1001;
constexpr std::int64_t karin = 1002;
constexpr Instant morning{1'790'000'000};

class SessionTest : public ::testing::TestWithParam<std::string> {
 protected:
  std::string begin(std::int64_t person, Instant now = morning, std::string_view device = {}) {
    std::string token;
    database_->write([&](sql::Transaction& tx) { token = begin_session(tx, school, person, now, device); });
    return token;
  }
  std::optional<Session> find(std::string_view token, Instant now = morning) {
    return find_session(database_->snapshot()->reader(), token, now);
  }
  void write(const std::function<void(sql::Transaction&)>& work) { database_->write(work); }

  std::unique_ptr<sql::Database> database_ = koers::testing::fresh_database(GetParam());
};

// Meets AD-02.
TEST_P(SessionTest, YaraIsKnownByHerToken) {
  const auto token = begin(yara, morning, "Firefox, Android");
  const auto session = find(token);
  ASSERT_TRUE(session);
  EXPECT_EQ(session->institution_id, school);
  EXPECT_EQ(session->subject_id.value, yara);
  EXPECT_EQ(session->view, "");
  EXPECT_EQ(session->device, "Firefox, Android");
  EXPECT_EQ(session->created_at, morning);
  EXPECT_EQ(session->token_hash.find(token), std::string::npos);
}

TEST_P(SessionTest, AnythingElseOpensNothing) {
  const auto token = begin(yara);
  auto changed = token;
  changed.back() = changed.back() == '0' ? '1' : '0';
  auto other_school = id_text(8) + token.substr(13);
  for (const auto& text : {std::string(), std::string("x"), changed, other_school, token + "0",
                           find(token)->token_hash, std::string(45, '\''), std::string(45, '\0')}) {
    EXPECT_FALSE(find(text)) << text;
  }
}

// Meets AD-02.
TEST_P(SessionTest, ASessionEndsWhenItIsOldOrIdle) {
  const auto token = begin(yara);
  EXPECT_TRUE(find(token, morning + (idle_seconds - 1)));
  EXPECT_FALSE(find(token, morning + idle_seconds));
  for (auto now = morning; now < morning + longest_seconds; now = now + 3'600) {
    write([&](sql::Transaction& tx) { touch_session(tx, *find_session(tx, token, now), now); });
  }
  EXPECT_TRUE(find(token, morning + (longest_seconds - 1)));
  EXPECT_FALSE(find(token, morning + longest_seconds));
}

TEST_P(SessionTest, UseIsNotedOnceInFiveMinutes) {
  const auto token = begin(yara);
  const auto session = *find(token);
  EXPECT_FALSE(needs_touch(session, morning + 299));
  EXPECT_TRUE(needs_touch(session, morning + 300));
  write([&](sql::Transaction& tx) { touch_session(tx, session, morning + 60); });
  write(
      [&](sql::Transaction& tx) { touch_session(tx, session, morning + 30); });  // a slower visit came later
  EXPECT_EQ(find(token)->seen_at, morning + 60);
}

TEST_P(SessionTest, ADeviceKeepsTheRoleItLooksIn) {
  const auto token = begin(karin);
  const auto other = begin(karin);
  write([&](sql::Transaction& tx) { change_view(tx, *find_session(tx, token, morning), "specialist"); });
  EXPECT_EQ(find(token)->view, "specialist");
  EXPECT_EQ(find(other)->view, "");
}

// Meets AD-02.
TEST_P(SessionTest, SessionsAreListedAndEnded) {
  const auto phone = begin(yara, morning, "phone");
  const auto laptop = begin(yara, morning + 10, "laptop");
  const auto old = begin(yara, morning - idle_seconds);
  const auto karins = begin(karin);
  const auto listed = sessions_of(database_->snapshot()->reader(), yara, morning + 10);
  ASSERT_EQ(listed.size(), 2U);
  EXPECT_EQ(listed[0].device, "laptop");
  write([&](sql::Transaction& tx) { end_session(tx, listed[0].token_hash); });
  EXPECT_FALSE(find(laptop));
  EXPECT_TRUE(find(phone));
  write([&](sql::Transaction& tx) { end_sessions_of(tx, yara); });
  EXPECT_FALSE(find(phone));
  EXPECT_TRUE(find(karins));
}

TEST_P(SessionTest, WhatEndedIsRemoved) {
  begin(yara, morning - longest_seconds);
  begin(yara, morning - idle_seconds);
  const auto token = begin(yara, morning - 1);
  std::int64_t removed = 0;
  write([&](sql::Transaction& tx) { removed = purge_sessions(tx, morning); });
  EXPECT_EQ(removed, 2);
  EXPECT_TRUE(find(token));
}

INSTANTIATE_TEST_SUITE_P(On, SessionTest, koers::testing::each_database(), koers::testing::database_name);

}  // namespace
}  // namespace koers::auth
