// On every page a name or a text that runs from right to left stands within a fence, or says its direction of
// the element that is all its own: the digits and signs beside it stay where they are.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <set>

#include "app/testing/things.h"
#include "platform/base/direction.h"
#include "platform/http/router.h"
#include "platform/testing/database.h"
#include "rooms/experiences/testing_stories.h"

namespace koers::app {
namespace {

using testing::has;
using testing::TestHouse;

constexpr sql::Statement rename_person{"test.rename_person", R"(
    UPDATE campus_people SET given_name = $3, infix = '', family_name = $4 WHERE institution_id = $1 AND id = $2)"};

// The texts of a page that run from right to left without anything that says so, each with its element.
std::set<std::string> without_fence(const std::string& page) {
  struct Open {
    std::string name;
    bool says_direction;
  };
  std::set<std::string> found;
  std::vector<Open> open;
  for (std::size_t at = 0; at < page.size();) {
    if (page[at] != '<') {
      const auto end = std::min(page.find('<', at), page.size());
      const std::string text = page.substr(at, end - at);
      const bool fenced = !open.empty() && (open.back().says_direction || open.back().name == "script");
      if (!fenced && direction::runs_from_right(text))
        found.insert((open.empty() ? "" : open.back().name) + ": " + text);
      at = end;
      continue;
    }
    const auto end = page.find('>', at);
    const std::string tag = page.substr(at + 1, end - at - 1);
    const std::string name = tag.substr(0, tag.find_first_of(" \n"));
    static const std::set<std::string> without_end{"!doctype", "!DOCTYPE", "br",   "hr",     "img",
                                                   "input",    "link",     "meta", "source", "col"};
    if (tag.starts_with('/')) {
      while (!open.empty() && open.back().name != tag.substr(1)) open.pop_back();
      if (!open.empty()) open.pop_back();
    } else if (!without_end.contains(name) && !tag.ends_with('/') && !tag.starts_with('!')) {
      open.push_back({name, name == "bdi" || tag.find(" dir=\"auto\"") != std::string::npos});
    }
    at = end + 1;
  }
  return found;
}

TEST(FencesOnAPage, AreMissedWhereTheyAreNot) {
  EXPECT_EQ(without_fence("<p>יעל 3</p>").size(), 1U);
  EXPECT_EQ(without_fence("<p dir=\"auto\"><b>יעל</b></p>").size(), 1U);
  EXPECT_EQ(without_fence("<p>\u2068יעל\u2069 3 <bdi>יעל</bdi> <b dir=\"auto\">יעל</b><br></p>").size(), 0U);
}

class Direction : public ::testing::TestWithParam<std::string> {
 protected:
  void rename(Id<people::Person> person, const char* given, const char* family) {
    house_.database().write(
        [&](sql::Transaction& tx) { tx.run(rename_person, house_.cast.institution, person, given, family); });
  }

  testing::Scene scene_{GetParam()};
  TestHouse& house_ = scene_.house;
  const testing::Things& things_ = scene_.things;
};
INSTANTIATE_TEST_SUITE_P(On, Direction, koers::testing::each_database(), koers::testing::database_name);

TEST_P(Direction, EveryPageFencesTheNamesAndTheWordsOfThoseWhoWriteFromTheRight) {
  const std::string words = "עזרתי לגברת כהן 3 פעמים, ב-12.30.";
  experiences::testing_stories::record(house_, "yara", words);
  rename(house_.cast.yara, "יעל", "בן עמי");
  rename(house_.cast.karin, "عبد الرحمن", "آل سعود");
  rename(house_.cast.jeroen, "ירון", "כהן");
  std::set<std::string> wrong;
  int seen = 0;
  for (const auto& route : house_.app().router().routes()) {
    if (route->method != "GET") continue;
    const std::string address = address_of(route->pattern, house_, things_);
    for (const char* who : {"yara", "karin", "jeroen", "fatma", "marieke", "noah", "daan", ""}) {
      const auto page = house_.get(who, address);
      if (page.status >= 300) continue;
      if (page.body.find("<html") == std::string::npos) continue;
      if (page.body.find("יעל") != std::string::npos) ++seen;
      for (const auto& text : without_fence(page.body)) wrong.insert(address + " " + who + " " + text);
    }
  }
  EXPECT_THAT(wrong, ::testing::IsEmpty());
  EXPECT_GT(seen, 20);
}

// What is no page: a calendar, and what is said for a moment after something was done.
TEST_P(Direction, ACalendarAndAToastHaveFencesOfPlainText) {
  rename(house_.cast.karin, "عبد الرحمن", "آل سعود");
  const auto talk = house_.post("yara", "/gesprekken/vragen",
                                {{"dag", text(house_.today() + 9)}, {"tijd", "9:00"}, {"minuten", "25"}});
  EXPECT_EQ(talk.status, 303);
  const auto list = house_.get("yara", talk);
  EXPECT_THAT(list.body, ::testing::HasSubstr("<bdi>عبد الرحمن</bdi>"));
  const auto calendar = house_.get("yara", address_of("/gesprekken/{id}/agenda.ics", house_, things_)).body;
  EXPECT_THAT(calendar, ::testing::HasSubstr("SUMMARY:Gesprek met \u2068عبد الرحمن\u2069\r\n"));
}

TEST_P(Direction, TheFileOfAStudentFencesTheName) {
  rename(house_.cast.yara, "יעל", "בן עמי");
  const auto file = house_.get("karin", "/studenten/" + id_text(house_.cast.yara.value));
  EXPECT_EQ(file.status, 200);
  EXPECT_THAT(file.body,
              ::testing::AnyOf(::testing::HasSubstr("<bdi>יעל"), ::testing::HasSubstr("dir=\"auto\">יעל")));
}

}  // namespace
}  // namespace koers::app
