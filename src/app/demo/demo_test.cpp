// The demo school is a whole school: its people come in, its figures are those of a rebuild.
#include "app/demo/demo.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <map>

#include "app/facts.h"
#include "campus/people/people.h"
#include "platform/files/temporary_store.h"
#include "platform/media/images.h"
#include "platform/testing/database.h"

namespace koers::app {
namespace {

const Day today = make_day(2026, 11, 23);

// A school by itself, with the pictures and sounds of its cast; made once for all stories.
struct School {
  files::TemporaryStore store;
  koers::testing::DatabaseImage image;
  School(const std::string& address, std::uint64_t seed)
      : image(address, [&](sql::Database& database) {
          furnish_demo(database, {.students = 60, .seed = seed}, today, &*store);
        }) {}
};

class Demo : public ::testing::TestWithParam<std::string> {
 protected:
  static School& school_on(const std::string& address, std::uint64_t seed) {
    static const bool started = (media::start("koers_tests"), true);
    EXPECT_TRUE(started);
    static std::map<std::pair<std::string, std::uint64_t>, std::unique_ptr<School>> schools;
    auto& school = schools[{address, seed}];
    if (!school) school = std::make_unique<School>(address, seed);
    return *school;
  }
  static School& school() { return school_on(GetParam(), 1); }
  static std::unique_ptr<sql::Database> furnished() { return school().image.copy(); }
};

INSTANTIATE_TEST_SUITE_P(On, Demo, koers::testing::each_database(), koers::testing::database_name);

std::int64_t count(sql::Database& database, const std::string& what) {
  const sql::Statement statement{"test.count", what};
  return database.snapshot()->reader().one<std::int64_t>(statement).value_or(-1);
}

// Meets AD-05.
TEST_P(Demo, HasFactsThatARebuildGivesToo) {
  const auto school = furnished();
  EXPECT_THAT(differing_facts(*school, today), ::testing::IsEmpty());
  EXPECT_GE(count(*school, "SELECT count(*) FROM campus_enrolments"), 60);
  EXPECT_GT(count(*school, "SELECT count(*) FROM guidance_conversations WHERE state = 'closed'"), 60);
  EXPECT_GT(count(*school, "SELECT count(*) FROM guidance_pictures"), 0);
  // Real schools have holes: not everybody was spoken with.
  EXPECT_GT(count(*school, "SELECT count(*) FROM guidance_out_student_facts WHERE conversations_year = 0"),
            0);
}

// A demo in which many people say the same words convinces nobody.
TEST_P(Demo, NoTwoOffersAndNoTwoQuestionsAreTheSame) {
  const auto school = furnished();
  const auto twice = [&](const std::string& table, const std::string& words) {
    return count(*school, "SELECT count(*) - count(DISTINCT " + words + ") FROM " + table);
  };
  EXPECT_EQ(twice("course_offers", "about"), 0);
  EXPECT_EQ(twice("referrals_requests", "question"), 0);
}

// Meets ST-20.
TEST_P(Demo, SomeBringSomebodyAlongMostDoNot) {
  const auto school = furnished();
  const std::string talks = "SELECT count(*) FROM guidance_conversations WHERE companion <> ''";
  EXPECT_GT(count(*school, talks), 5);
  EXPECT_LT(5 * count(*school, talks), count(*school, "SELECT count(*) FROM guidance_conversations"));
  // Yara brings her brother; another student may have one of that name.
  EXPECT_EQ(count(*school,
                  talks + R"( AND state = 'planned' AND companion = 'Samir' AND companion_relation = 'sibling'
              AND student_id IN (SELECT person_id FROM campus_personas WHERE name = 'yara'))"),
            1);
}

// What Yara's page shows of a choice is the choice she made.
// Meets ST-12.
TEST_P(Demo, APageOfTheCastShowsARealChoice) {
  const auto school = furnished();
  EXPECT_EQ(count(*school, R"(
      SELECT count(*) FROM publication_items i
      JOIN course_choices c ON c.institution_id = i.institution_id AND c.student_id = i.student_id
                           AND c.moment_id = i.source_id
      WHERE i.kind = 'choice' AND c.option_id IS NOT NULL)"),
            1);
}

// Meets AD-05: pages of the cast are not empty of pictures.
TEST_P(Demo, TheCastHasPhotosAndSoundsThatAreThere) {
  const auto database = furnished();
  const auto reader = database->snapshot();
  for (const char* keys :
       {"SELECT large_key FROM portfolio_pictures", "SELECT small_key FROM portfolio_pictures",
        "SELECT file_key FROM portfolio_media"}) {
    const auto all = reader->reader().all<std::string>({"test.keys", keys});
    EXPECT_GE(all.size(), 3U) << keys;
    for (const std::string& key : all) EXPECT_TRUE(school().store->path_of(key)) << keys;
  }
  EXPECT_EQ(count(*database, "SELECT count(*) FROM portfolio_media WHERE kind = 'sound' AND seconds > 5"), 2);
  EXPECT_EQ(count(*database, "SELECT count(*) FROM publication_items WHERE kind = 'statement'"), 3);
}

TEST_P(Demo, LetsTheCastIn) {
  const auto school = furnished();
  EXPECT_EQ(count(*school, "SELECT count(*) FROM campus_personas"), 14);
}

// One seed gives one school, on every database; another seed gives another.
TEST_P(Demo, IsTheSameAgainBySeedAndOtherwiseByAnother) {
  const auto words_of = [](const School& school) {
    return count(*school.image.copy(),
                 "SELECT count(*) * 1000000 + sum(length(story)) FROM portfolio_experiences");
  };
  const std::string first_database = koers::testing::databases().front();
  const auto words = words_of(school());
  if (GetParam() != first_database) {
    EXPECT_EQ(words, words_of(school_on(first_database, 1)));
    return;
  }
  EXPECT_EQ(words_of(School(GetParam(), 1)), words);
  EXPECT_NE(words_of(School(GetParam(), 2)), words);
}

}  // namespace
}  // namespace koers::app
