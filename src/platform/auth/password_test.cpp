#include "platform/auth/password.h"

#include <gtest/gtest.h>

#include <set>

#include "platform/auth/code.h"
#include "platform/auth/token.h"

namespace koers::auth {
namespace {

// Meets AD-02.
TEST(Password, OnlyNoahsOwnPasswordOpens) {
  const auto kept = hash_password("een lange zin van Noah");
  EXPECT_EQ(kept.rfind("$argon2id$", 0), 0U);
  EXPECT_EQ(kept.find("Noah"), std::string::npos);
  EXPECT_TRUE(verify_password(kept, "een lange zin van Noah"));
  EXPECT_FALSE(verify_password(kept, "een lange zin van noah"));
  EXPECT_FALSE(verify_password(kept, ""));
  EXPECT_NE(kept, hash_password("een lange zin van Noah"));  // salted
}

TEST(Password, NonsenseIsNeverRight) {
  EXPECT_FALSE(verify_password("", ""));
  EXPECT_FALSE(verify_password("$argon2id$v=19$", "x"));
  EXPECT_FALSE(verify_password(std::string(500, 'x'), "x"));
  EXPECT_FALSE(verify_password(hash_password("kort"), std::string(longest_password + 1, 'x')));
  EXPECT_NO_THROW(verify_nothing("wie dan ook"));
}

TEST(Password, AnOlderWayOfKeepingIsTold) {
  EXPECT_FALSE(is_outdated(hash_password("nu gemaakt")));
  EXPECT_TRUE(
      is_outdated("$argon2id$v=19$m=8192,t=1,p=1$c29tZXNhbHRzb21lc2FsdA$"
                  "RdescudvJCsgt3ub+b2dWRWJTmaaJObGRdescudvJCs"));
  EXPECT_TRUE(is_outdated("nonsense"));
}

TEST(Token, IsLongRandomAndFitsAnAddress) {
  std::set<std::string> seen;
  for (int i = 0; i < 1'000; ++i) {
    const auto token = random_token();
    EXPECT_EQ(token.size(), 32U);  // of 5 bits
    EXPECT_EQ(token.find_first_not_of("0123456789abcdefghjkmnpqrstvwxyz"), std::string::npos);
    EXPECT_TRUE(seen.insert(token).second);
  }
}

TEST(Code, IsSixFiguresAndAnotherOneEachTime) {
  std::set<std::string> seen;
  for (int i = 0; i < 200; ++i) {
    const std::string code = random_code();
    EXPECT_EQ(code.size(), 6U);
    EXPECT_EQ(code.find_first_not_of("0123456789"), std::string::npos) << code;
    seen.insert(code);
  }
  EXPECT_GT(seen.size(), 190U);
}

TEST(Token, TheHashIsSha256) {  // FIPS 180-2, appendix B.1
  EXPECT_EQ(token_hash("abc"), "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
}

}  // namespace
}  // namespace koers::auth
