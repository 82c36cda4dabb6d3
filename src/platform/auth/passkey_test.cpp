#include "platform/auth/passkey.h"

#include <gtest/gtest.h>

#include "platform/auth/base64.h"
#include "platform/auth/kept_keys.h"
#include "platform/auth/testing_key.h"
#include "platform/testing/database.h"

namespace koers::auth {
namespace {

using testing_key::SoftKey;

const KeySite site = key_site("https://koers.example/");
const KeySite other_site = key_site("https://koers.example.org");

std::optional<BrowserAnswer> read(const SoftKey::Sent& sent) {
  return read_answer(sent.client_data, sent.authenticator, sent.signature);
}
std::optional<PublicKey> made(const KeySite& at, SoftKey& device) {
  const auto answer = read(device.make(site, "a challenge"));
  return answer ? made_key(at, *answer) : std::nullopt;
}
std::optional<std::int64_t> signs(const PublicKey& key, SoftKey& device) {
  const auto answer = read(device.sign(site, "a challenge"));
  return answer ? counter_of_holder(site, key, *answer) : std::nullopt;
}

TEST(Passkey, IsOfASite) {
  EXPECT_EQ(site.host, "koers.example");
  EXPECT_EQ(site.origin, "https://koers.example");
  EXPECT_EQ(key_site("http://localhost:8080").host, "localhost");
  EXPECT_EQ(key_site("http://localhost:8080").origin, "http://localhost:8080");
}

TEST(Passkey, OfADeviceIsKnownAgain) {
  SoftKey phone;
  const auto key = made(site, phone);
  ASSERT_TRUE(key);
  EXPECT_EQ(key->key_id, phone.key_id());
  EXPECT_EQ(key->algorithm, -8);
  const auto counter = signs(*key, phone);
  ASSERT_TRUE(counter);
  EXPECT_GT(*counter, key->counter);
}

TEST(Passkey, OfAnotherDeviceOrSiteOpensNothing) {
  SoftKey phone, stolen;
  const auto key = made(site, phone).value();
  EXPECT_FALSE(signs(key, stolen));
  EXPECT_FALSE(made(other_site, phone));
  const auto answer = read(phone.sign(other_site, "a challenge"));
  ASSERT_TRUE(answer);
  EXPECT_FALSE(counter_of_holder(site, key, *answer)) << "signed for a site that looks like it";
}

TEST(Passkey, IsUsedOnlyWhenTheDeviceAskedThePerson) {
  SoftKey phone;
  const auto key = made(site, phone).value();
  phone.asks_the_person = false;
  EXPECT_FALSE(signs(key, phone));
  EXPECT_FALSE(made(site, phone));
}

TEST(Passkey, OfACopyIsRefused) {
  SoftKey phone;
  auto key = made(site, phone).value();
  SoftKey copy = phone;
  key.counter = signs(key, phone).value();
  EXPECT_FALSE(signs(key, copy)) << "it counts from where the first began";
  EXPECT_TRUE(signs(key, phone));
}

TEST(Passkey, OfADeviceThatDoesNotCountHolds) {
  SoftKey phone;
  phone.counts = false;
  const auto key = made(site, phone).value();
  EXPECT_EQ(signs(key, phone), 0);
  EXPECT_EQ(signs(key, phone), 0);
}

TEST(Passkey, AnswersOnlyWhatWasAsked) {
  SoftKey phone;
  const auto key = made(site, phone).value();
  phone.kind_said = "webauthn.create";
  EXPECT_FALSE(signs(key, phone)) << "said while a key was made";
  phone.kind_said = "";
  phone.is_within_another_site = true;
  EXPECT_FALSE(signs(key, phone)) << "asked by a page inside another site";
}

// One changed sign anywhere, and nothing opens.
TEST(Passkey, ThatWasChangedAnywhereOpensNothing) {
  SoftKey phone;
  const auto key = made(site, phone).value();
  const auto sent = phone.sign(site, "a challenge");
  for (std::string SoftKey::Sent::*part :
       {&SoftKey::Sent::client_data, &SoftKey::Sent::authenticator, &SoftKey::Sent::signature}) {
    const auto whole = from_base64url(sent.*part, 4'096).value();
    for (std::size_t at = 0; at < whole.size(); ++at) {
      auto changed = whole;
      changed[at] = static_cast<char>(changed[at] ^ 0x10);
      auto spoilt = sent;
      spoilt.*part = in_base64url(changed);
      const auto answer = read(spoilt);
      EXPECT_FALSE(answer && counter_of_holder(site, key, *answer)) << "byte " << at;
      spoilt.*part = in_base64url(whole.substr(0, at));
      const auto shorter = read(spoilt);
      EXPECT_FALSE(shorter && counter_of_holder(site, key, *shorter)) << "the first " << at;
    }
  }
}

TEST(Passkey, ThatIsCutAnywhereIsNotMade) {
  SoftKey phone;
  const auto sent = phone.make(site, "a challenge");
  const auto whole = from_base64url(sent.authenticator, 4'096).value();
  for (std::size_t size = 0; size < whole.size(); ++size) {
    const auto answer = read_answer(sent.client_data, in_base64url(whole.substr(0, size)));
    EXPECT_FALSE(answer && made_key(site, *answer)) << size;
  }
  EXPECT_FALSE(read_answer("", sent.authenticator));
  EXPECT_FALSE(read_answer("!", sent.authenticator));
  EXPECT_FALSE(read_answer(in_base64url("[1, 2]"), sent.authenticator));
}

class Challenge : public ::testing::TestWithParam<std::string> {
 protected:
  std::unique_ptr<sql::Database> database = koers::testing::fresh_database(GetParam());
  const Instant now{1'800'000'000};
};
INSTANTIATE_TEST_SUITE_P(On, Challenge, koers::testing::each_database(), koers::testing::database_name);

TEST_P(Challenge, IsForOnePurposeOnePersonAndOneTime) {
  SoftKey phone;
  database->write([&](sql::Transaction& tx) {
    const ChallengeFor yara{7, 11}, ruben{7, 12};
    const auto answer_to = [&](const std::string& challenge) {
      return read(phone.sign(site, challenge)).value();
    };
    const auto answer = answer_to(make_challenge(tx, Purpose::making, yara, now));
    EXPECT_FALSE(spend_challenge(tx, answer, Purpose::signing_in, yara, now));
    EXPECT_TRUE(spend_challenge(tx, answer, Purpose::making, yara, now));
    EXPECT_FALSE(spend_challenge(tx, answer, Purpose::making, yara, now)) << "a second time";
    const auto hers = answer_to(make_challenge(tx, Purpose::making, yara, now));
    EXPECT_FALSE(spend_challenge(tx, hers, Purpose::making, ruben, now));
    const auto of_nobody = answer_to(make_challenge(tx, Purpose::signing_in, {}, now));
    EXPECT_TRUE(spend_challenge(tx, of_nobody, Purpose::signing_in, {}, now));
    const auto late = answer_to(make_challenge(tx, Purpose::signing_in, {}, now));
    EXPECT_FALSE(spend_challenge(tx, late, Purpose::signing_in, {}, now + 301));
    EXPECT_FALSE(spend_challenge(tx, answer_to("guessed"), Purpose::signing_in, {}, now));
  });
}

TEST_P(Challenge, AKeyOpensNothingOnceItIsTakenAway) {
  SoftKey phone;
  database->write([&](sql::Transaction& tx) {
    const KeptKey kept{.institution_id = 7,
                       .id = 1,
                       .subject_id = 11,
                       .key = made(site, phone).value(),
                       .name = "Telefoon",
                       .created_at = now};
    EXPECT_TRUE(keep_key(tx, kept));
    auto again = kept;
    again.id = 2;
    again.subject_id = 12;
    EXPECT_FALSE(keep_key(tx, again)) << "the device is of somebody else";
    EXPECT_EQ(keys_of(tx, 7, 11).size(), 1U);
    EXPECT_TRUE(key_named(tx, 7, phone.key_id()));
    EXPECT_FALSE(key_named(tx, 8, phone.key_id()));
    EXPECT_FALSE(take_key_away(tx, 7, 12, 1, now));
    EXPECT_TRUE(take_key_away(tx, 7, 11, 1, now));
    EXPECT_FALSE(key_named(tx, 7, phone.key_id()));
    EXPECT_TRUE(keys_of(tx, 7, 11).empty());
    EXPECT_TRUE(put_key_back(tx, 7, 11, 1, now + 100));
    EXPECT_TRUE(key_named(tx, 7, phone.key_id()));
    EXPECT_TRUE(take_key_away(tx, 7, 11, 1, now));
    EXPECT_FALSE(put_key_back(tx, 7, 11, 1, now + seconds_to_put_back));
    EXPECT_EQ(erase_keys_taken_away(tx, now + seconds_to_put_back), 1);
  });
}

}  // namespace
}  // namespace koers::auth
