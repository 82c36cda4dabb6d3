// What the stories of support say again and again: Ellen is there, Yara asks her, they agree and sign.
#pragma once

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <string>

#include "app/testing/things.h"
#include "campus/rooms/room.h"
#include "rooms/support/agreement.h"
#include "rooms/support/support.h"

namespace koers::support::testing_support {

using app::testing::has;
using app::testing::location_of;
using app::testing::TestHouse;
using Fields = TestHouse::Fields;

// Somebody who supports students.
inline Id<people::Person> add_officer(TestHouse& house, const std::string& name) {
  const auto id = house.ids.next<people::Person>();
  const std::string given = name == "ellen" ? "Ellen" : "Ilse";
  house.database().write([&](sql::Transaction& tx) {
    people::add_person(tx, house.cast.institution,
                       {.person = {id, given, "", "Vos"}, .number = "31-" + name});
    people::appoint(
        tx, house.cast.institution, house.ids.next_value(), id,
        {people::Role::support, {organisation::UnitKind::institution, house.cast.institution.value}},
        make_day(2024, 8, 1));
  });
  house.let_sign_in(name, id);
  return id;
}
inline Id<people::Person> add_ellen(TestHouse& house) { return add_officer(house, "ellen"); }
inline void end_roles(TestHouse& house) {
  house.database().write([&](sql::Transaction& tx) {
    tx.run({"test.end_support",
            "UPDATE campus_roles SET ends_on = $2 WHERE institution_id = $1 AND role = 'support'"},
           house.cast.institution, house.today());
  });
}

inline WholeAgreement whole(TestHouse& house) {
  const auto snapshot = house.database().snapshot();
  const auto all = agreements_of(snapshot->reader(), house.cast.institution, house.cast.yara);
  return whole_agreement(snapshot->reader(), house.cast.institution, all.front().id);
}
inline AgreementState state_of(TestHouse& house) { return whole(house).agreement.state; }

// Answers the address of the agreement.
inline std::string ask(TestHouse& house) {
  const auto snapshot = house.database().snapshot();
  const auto officer = officers(snapshot->reader(), house.cast.institution, house.today()).front().id;
  const auto asked = house.post("yara", "/ik/ondersteuning",
                                {{"medewerker", text(officer)}, {"nodig", "Ik heb een rustige plek nodig."}});
  EXPECT_EQ(asked.status, 303);
  return location_of(asked);
}
inline void write_line(TestHouse& house, const std::string& page, const std::string& what) {
  EXPECT_EQ(house.post("ellen", page + "/regels", {{"wat-af", what}, {"hoe-af", "Lokaal C0.04"}}).status,
            303);
}
inline std::string value_after(const std::string& page, const std::string& begin) {
  const auto at = page.find(begin);
  if (at == std::string::npos) return "";
  const auto from = at + begin.size();
  return page.substr(from, page.find('"', from) - from);
}
inline std::string read_hash(TestHouse& house, const std::string& who, const std::string& page) {
  return value_after(house.get(who, page).body, "name=\"gelezen\" value=\"");
}
inline http::Response sign(TestHouse& house, const std::string& who, const std::string& page) {
  Fields fields{{"naam-af", who == "yara" ? "Yara Benali" : "Ellen Vos"},
                {"gelezen", read_hash(house, who, page)}};
  if (who == "yara") fields.emplace_back("leeftijd", "alone");
  return house.post(who, page + "/tekenen", fields);
}
inline std::string agreed(TestHouse& house) {
  const auto page = ask(house);
  write_line(house, page, "Een rustige plek");
  EXPECT_EQ(sign(house, "yara", page).status, 303);
  EXPECT_EQ(sign(house, "ellen", page).status, 303);
  return page;
}
inline std::string line_value(const std::string& page) {
  const auto at = page.find("name=\"welke-regel\"");
  const auto option = page.find("<option value=\"", at);
  const auto from =
      page.find("value=\"", page.find("<option", option + 1) == std::string::npos ? option : option) + 7;
  std::string value = page.substr(from, page.find('"', from) - from);
  if (!value.empty()) return value;
  const auto next = page.find("<option value=\"", from) + 15;
  return page.substr(next, page.find('"', next) - next);
}
inline std::string link_in(const std::string& page) {
  const auto at = page.find("/regel/");
  return at == std::string::npos ? "" : page.substr(at, page.find_first_of("\"<", at) - at);
}

inline void pass_to(TestHouse& house, Day day) { house.clock.set(instant_of(day, 9 * 60)); }
inline void remind(TestHouse& house) {
  TemporaryFolder folder;
  files::Store store(folder.path());
  const rooms::Tools tools{house.database(), store, house.clock};
  room().regular_jobs.front().run(tools, {});
}

}  // namespace koers::support::testing_support
