// Signing in with a key of one's own, and ending it elsewhere. Meets LA-03, AD-02.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "app/testing/house.h"
#include "app/testing/toasts.h"
#include "platform/auth/base64.h"
#include "platform/auth/session.h"
#include "platform/auth/testing_key.h"
#include "platform/testing/database.h"

namespace koers::app {
namespace {

using ::testing::HasSubstr;
using ::testing::Not;
using Fields = testing::TestHouse::Fields;
using auth::testing_key::SoftKey;

std::string value_in(const std::string& json, const std::string& name) {
  const auto at = json.find('"' + name + '"');
  const auto begin = json.find('"', json.find(':', at)) + 1;
  return json.substr(begin, json.find('"', begin) - begin);
}

class OwnKeys : public ::testing::TestWithParam<std::string> {
 protected:
  std::string challenge(const std::string& who, const std::string& address) {
    const auto given = house.post(who, address);
    EXPECT_EQ(given.status, 200);
    holder = value_in(given.body, "holder");
    return auth::from_base64url(value_in(given.body, "challenge"), 100).value();
  }
  static Fields fields_of(const SoftKey::Sent& sent) {
    return {
        {"uitspraak", sent.client_data}, {"toestel", sent.authenticator}, {"handtekening", sent.signature}};
  }
  http::Response make(const std::string& who, SoftKey& device, const std::string& name = "Mijn telefoon") {
    Fields fields = fields_of(device.make(site, challenge(who, "/privacy/inloggen/uitdaging")));
    her_holder = holder;
    fields.emplace_back("apparaat", name);
    return house.post(who, "/privacy/inloggen/sleutels", fields);
  }
  Fields signing(SoftKey& device) {
    Fields fields = fields_of(device.sign(site, challenge("", "/inloggen/uitdaging")));
    fields.emplace_back("houder", her_holder);
    fields.emplace_back("sleutelnaam", device.key_id());
    return fields;
  }
  std::size_t sessions_of_yara() {
    return auth::sessions_of(house.database().snapshot()->reader(), house.cast.yara.value, house.clock.now())
        .size();
  }

  testing::TestHouse house{GetParam()};
  const auth::KeySite site = auth::key_site("http://localhost:8080");
  std::string holder, her_holder;
};
INSTANTIATE_TEST_SUITE_P(On, OwnKeys, koers::testing::each_database(), koers::testing::database_name);

TEST_P(OwnKeys, YaraMakesOneAndComesInAfterSchool) {
  SoftKey phone;
  EXPECT_THAT(house.get("yara", "/privacy/inloggen").body, HasSubstr("Je hebt nog geen eigen sleutel."));
  EXPECT_EQ(make("yara", phone).status, 303);
  EXPECT_THAT(house.get("yara", "/privacy/inloggen").body, HasSubstr("Mijn telefoon"));
  house.database().write([&](sql::Transaction& tx) {
    tx.run({"test.leave_school",
            "UPDATE campus_enrolments SET ended_on = $3 WHERE institution_id = $1 AND student_id = $2"},
           house.cast.institution, house.cast.yara, house.today());
  });
  const auto before = sessions_of_yara();
  const auto fields = signing(phone);
  EXPECT_EQ(house.post("", "/inloggen/sleutel", fields).status, 303);
  EXPECT_EQ(sessions_of_yara(), before + 1);
  EXPECT_EQ(house.post("", "/inloggen/sleutel", fields).status, 422) << "the same answer again";
  EXPECT_EQ(sessions_of_yara(), before + 1);
  EXPECT_THAT(house.get("yara", "/privacy/inloggen").body, HasSubstr("laatst gebruikt op"));
}

TEST_P(OwnKeys, NobodyComesInWithWhatIsNotTheirs) {
  SoftKey phone, of_ruben;
  ASSERT_EQ(make("yara", phone).status, 303);
  const auto before = sessions_of_yara();
  EXPECT_EQ(house.post("", "/inloggen/sleutel", signing(of_ruben)).status, 422);
  auto in_her_name = fields_of(of_ruben.sign(site, challenge("", "/inloggen/uitdaging")));
  in_her_name.emplace_back("houder", her_holder);
  in_her_name.emplace_back("sleutelnaam", phone.key_id());
  const auto refused = house.post("", "/inloggen/sleutel", in_her_name);
  EXPECT_EQ(refused.status, 422);
  EXPECT_THAT(refused.body, Not(HasSubstr("Yara")));
  EXPECT_EQ(sessions_of_yara(), before);
}

TEST_P(OwnKeys, ADeviceMakesOneKeyForOnePerson) {
  SoftKey phone;
  ASSERT_EQ(make("yara", phone).status, 303);
  const auto again = make("yara", phone);
  EXPECT_EQ(again.status, 422);
  EXPECT_THAT(again.body, HasSubstr("Van dit apparaat heb je al een sleutel."));
  EXPECT_EQ(make("ruben", phone).status, 422);
  EXPECT_THAT(house.get("ruben", "/privacy/inloggen").body, Not(HasSubstr("Mijn telefoon")));
  // What was asked of Yara is not answered by Ruben.
  SoftKey other;
  Fields fields = fields_of(other.make(site, challenge("yara", "/privacy/inloggen/uitdaging")));
  fields.emplace_back("apparaat", "Laptop");
  EXPECT_EQ(house.post("ruben", "/privacy/inloggen/sleutels", fields).status, 422);
  EXPECT_EQ(make("ruben", other, "").status, 422) << "without a name";
}

TEST_P(OwnKeys, WhatIsTakenAwayOpensNothingAndCanBePutBack) {
  SoftKey phone;
  ASSERT_EQ(make("yara", phone).status, 303);
  const std::string body = house.get("yara", "/privacy/inloggen").body;
  const auto at = body.find("/privacy/inloggen/sleutels/", body.find("Mijn telefoon"));
  const std::string address = body.substr(at, body.find('"', at) - at);
  EXPECT_EQ(house.post("ruben", address).status, 404);
  const auto gone = house.post("yara", address);
  EXPECT_EQ(gone.status, 303);
  EXPECT_EQ(house.post("", "/inloggen/sleutel", signing(phone)).status, 422);
  EXPECT_EQ(house.post("ruben", testing::undo_of(gone)).status, 404);
  EXPECT_EQ(house.post("yara", testing::undo_of(gone)).status, 303);
  EXPECT_EQ(house.post("", "/inloggen/sleutel", signing(phone)).status, 303);
}

TEST_P(OwnKeys, YaraEndsWhatSheLeftOpenElsewhere) {
  house.get("yara", "/start");
  std::string elsewhere;
  house.database().write([&](sql::Transaction& tx) {
    elsewhere = auth::begin_session(tx, house.cast.institution.value, house.cast.yara.value,
                                    house.clock.now(), "Firefox, Windows");
    auth::begin_session(tx, house.cast.institution.value, house.cast.yara.value, house.clock.now(), "");
  });
  const auto page = house.get("yara", "/privacy/inloggen").body;
  EXPECT_THAT(page, HasSubstr("Firefox, Windows"));
  EXPECT_THAT(page, HasSubstr("Dit apparaat"));
  const Fields which = {{"welke", auth::token_hash(elsewhere)}};
  EXPECT_EQ(house.post("ruben", "/privacy/inloggen/uit", which).status, 404);
  EXPECT_EQ(house.post("yara", "/privacy/inloggen/uit", which).status, 303);
  EXPECT_EQ(sessions_of_yara(), 2U);
  EXPECT_EQ(house.post("yara", "/privacy/inloggen/overal-uit").status, 303);
  EXPECT_EQ(sessions_of_yara(), 1U);
  EXPECT_EQ(house.get("yara", "/start").status, 200) << "still here";
}

}  // namespace
}  // namespace koers::app
