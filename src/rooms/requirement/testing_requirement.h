// What the stories of the requirement say again and again: Fatma fixes demands for who began with Yara, and
// Dirk keeps the lists.
#pragma once

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <string>

#include "app/testing/things.h"
#include "platform/testing/database.h"
#include "rooms/requirement/result.h"

namespace koers::requirement::testing_requirement {

using app::testing::has;
using app::testing::location_of;
using app::testing::TestHouse;
using app::testing::version_in;
using Fields = TestHouse::Fields;

inline constexpr int start_year = 2025;  // Yara's

inline std::string start_page(const TestHouse& house, int year = start_year) {
  return "/lob-eis/" + text(house.cast.care_programme) + "/" + std::to_string(year);
}
inline std::string file_page(const TestHouse& house) {
  return "/studenten/" + text(house.cast.yara) + "/lob-eis";
}

inline Fields demand(const std::string& title, const std::string& yardstick = "", int least = 1) {
  return {{"kort", title},     {"eiszin", "Je hebt " + title + "."},
          {"telt", yardstick}, {"vanaf", std::to_string(least)},
          {"telt-ook", ""},    {"vanaf-ook", "1"}};
}

// One that Koers counts and one that a person reads, fixed for this year; answers the address of the demands.
inline std::string fix_demands(TestHouse& house, int year = start_year) {
  const std::string page = start_page(house, year);
  EXPECT_EQ(house.post("fatma", page + "/eisen", demand("Ervaring", "real_experiences", 1)).status, 303);
  EXPECT_EQ(house.post("fatma", page + "/eisen", demand("Laten zien")).status, 303);
  EXPECT_EQ(house
                .post("fatma", page + "/vaststellen",
                      {{"door", "Paul Verhagen, bestuur"}, {"op", text(house.today())}})
                .status,
            303);
  return page + "/eisen";
}

inline std::vector<Requirement> stored(TestHouse& house, int year = start_year) {
  return requirements_of(house.database().snapshot()->reader(), house.cast.institution,
                         {house.cast.care_programme, year});
}
inline std::vector<Result> results_of_yara(TestHouse& house) {
  return results_of(house.database().snapshot()->reader(), house.cast.institution, house.cast.yara,
                    house.cast.care_programme);
}

inline http::Response decide(TestHouse& house, const std::string& value, const std::string& words,
                             int version = 1) {
  return house.post("karin", file_page(house),
                    {{"voldoet", value}, {"zin", words}, {"eisen", std::to_string(version)}});
}
inline std::string id_of_result(TestHouse& house) { return text(results_of_yara(house).back().id); }

// A shared experience of Yara, at her placement.
inline void record(TestHouse& house, const std::string& audience = "counsellor") {
  const auto draft =
      app::testing::parameter(location_of(house.post("yara", "/vastleggen", {{"waar", "stage"}})), "concept");
  house.post("yara", "/vastleggen/wat", {{"concept", draft}, {"tekst", "Ik hielp iemand."}});
  house.post("yara", "/vastleggen/gevoel", {{"concept", draft}, {"wie", audience}});
}

// The exam officer, "dirk".
inline void add_dirk(TestHouse& house) {
  const auto id = house.ids.next<people::Person>();
  house.database().write([&](sql::Transaction& tx) {
    people::add_person(tx, house.cast.institution, {.person = {id, "Dirk", "", "Mulder"}, .number = "2099"});
    people::appoint(
        tx, house.cast.institution, house.ids.next_value(), id,
        {people::Role::exam_office, {organisation::UnitKind::institution, house.cast.institution.value}},
        make_day(2024, 8, 1));
  });
  house.let_sign_in("dirk", id);
}
// What the page says of the list as it was read.
inline std::string mark_on(const std::string& page) {
  const std::string begin = "name=\"stand\" value=\"";
  const auto at = page.find(begin);
  if (at == std::string::npos) return "";
  const auto from = at + begin.size();
  return page.substr(from, page.find('"', from) - from);
}
// Answers the address of the list.
inline std::string fix_list(TestHouse& house) {
  const auto fixed = house.post("dirk", "/examenbureau/lijst",
                                {{"stand", mark_on(house.get("dirk", "/examenbureau/lijst").body)}});
  EXPECT_EQ(fixed.status, 303);
  return location_of(fixed);
}

}  // namespace koers::requirement::testing_requirement
