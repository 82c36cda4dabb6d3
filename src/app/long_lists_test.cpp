// No list is cut without saying so. Each story has more rows than a page shows: the page says how many there
// are, and following its links every row is found.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "app/testing/house.h"
#include "platform/testing/database.h"
#include "rooms/experiences/testing_stories.h"
#include "rooms/guidance/testing_talks.h"
#include "rooms/requirement/testing_requirement.h"

namespace koers::app {
namespace {

using ::testing::AllOf;
using ::testing::HasSubstr;
using ::testing::Not;

class LongLists : public ::testing::TestWithParam<std::string> {
 protected:
  std::string page(const std::string& who, const std::string& address) {
    const auto answer = house_.get(who, address);
    EXPECT_EQ(answer.status, 200) << address;
    return answer.body;
  }

  // All parts of the list with that name, found by following "Volgende".
  std::string whole(const std::string& who, const std::string& address, const std::string& list) {
    std::string all;
    for (int part = 1; part < 50; ++part) {
      const std::string here =
          page(who, address + (part == 1 ? "" : "?" + list + "=" + std::to_string(part)));
      all += here;
      if (here.find(list + "=" + std::to_string(part + 1) + "#") == std::string::npos) break;
    }
    return all;
  }

  // The first page says how many there are and does not have the last one; together the pages have them all.
  void expect_said(const std::string& who, const std::string& address, const std::string& list,
                   const std::string& count, const std::vector<std::string>& rows, const std::string& last) {
    EXPECT_THAT(page(who, address), AllOf(HasSubstr(count), Not(HasSubstr(last)))) << address;
    const std::string all = whole(who, address, list);
    for (const std::string& row : rows) EXPECT_THAT(all, HasSubstr(row)) << address;
  }

  // Row 1 to `count`, each in a transaction of its own kind: `make` gets the number.
  template <class Make>
  std::vector<std::string> rows(int count, Make&& make) {
    std::vector<std::string> names;
    house_.database().write([&](sql::Transaction& tx) {
      for (int i = 1; i <= count; ++i) names.push_back(make(tx, i));
    });
    return names;
  }

  std::vector<std::string> experiences(int count) {
    std::vector<std::string> titles;
    for (int i = 1; i <= count; ++i) {
      titles.push_back("Verhaal nummer " + std::to_string(100 + i));
      house_.clock.set(house_.clock.now() + 1);
      addresses_.push_back(experiences::testing_stories::record(house_, "yara", titles.back()));
    }
    return titles;
  }

  std::int64_t institution() const { return house_.cast.institution.value; }

  testing::TestHouse house_{GetParam()};
  std::vector<std::string> addresses_;  // of what Yara recorded
};
INSTANTIATE_TEST_SUITE_P(On, LongLists, koers::testing::each_database(), koers::testing::database_name);

constexpr sql::Statement insert_person{"test.insert_person", R"(
    INSERT INTO campus_people (institution_id, id, given_name, infix, family_name, language)
    VALUES ($1, $2, $3, '', $4, 'nl'))"};
constexpr sql::Statement insert_notice{"test.insert_notice", R"(
    INSERT INTO campus_notices (institution_id, recipient_id, thing_id, kind, reader, about_id, made_at)
    VALUES ($1, $2, $3, 'experiences.question', 'student', $4, $5))"};
constexpr sql::Statement insert_look{"test.insert_look", R"(
    INSERT INTO campus_looks (institution_id, student_id, looked_at, viewer_id) VALUES ($1, $2, $3, $4))"};
constexpr sql::Statement insert_referral{"test.insert_referral", R"(
    INSERT INTO referrals_requests (institution_id, id, student_id, question, tried, counsellor_may_know, state,
      asked_at, specialist_id, contact_place, outcome, closed_at)
    VALUES ($1, $2, $3, $4, '', FALSE, 'closed', $5, $6, '', 'Gesproken', $5))"};
constexpr sql::Statement insert_thread{"test.insert_thread", R"(
    INSERT INTO course_threads (institution_id, id, student_id, expert_id, state, asked_at, in_time, last_at, subject)
    VALUES ($1, $2, $3, $4, 'closed', $5, TRUE, $5, ''))"};
constexpr sql::Statement insert_report{"test.insert_report", R"(
    INSERT INTO course_reports (institution_id, id, thread_id, sender_id, reason, reported_at, answer, closed_at)
    VALUES ($1, $2, $2, $3, 'Onaardig', $4, 'Bekeken', $4))"};
constexpr sql::Statement insert_offer{"test.insert_offer", R"(
    INSERT INTO course_offers (institution_id, person_id, work, about, monthly_limit, state, offered_at, review_note)
    VALUES ($1, $2, 'Verpleegkundige', 'De zorg', 5, 'open', $3, ''))"};
constexpr sql::Statement insert_elective{"test.insert_elective", R"(
    INSERT INTO course_electives (institution_id, code, name, search_name, hours, explanation)
    VALUES ($1, $2, $3, $4, 240, ''))"};
constexpr sql::Statement insert_talk{"test.insert_talk", R"(
    INSERT INTO guidance_conversations (institution_id, student_id, id, counsellor_id, kind, planned_on,
      begins_minute, minutes, place, asked_by, state, question, wish, closed_at, held_on, used_earlier, created_at)
    VALUES ($1, $2, $3, $4, 'dialogue', $5, 540, 30, $6, 'counsellor', 'closed', '', '', $7, $5, FALSE, $7))"};

TEST_P(LongLists, NoticesOfYara) {
  const auto made = rows(55, [&](sql::Transaction& tx, int i) {
    const auto id = house_.ids.next<people::Person>();
    tx.run(insert_notice, institution(), house_.cast.yara, id, std::optional<std::int64_t>(),
           house_.clock.now() - i);
    return "/ervaringen/" + text(id);
  });
  expect_said("yara", "/meldingen", "berichten", "1 tot en met 50 van 55", made, made.back());
}

TEST_P(LongLists, WhoLookedAtYara) {
  const auto made = rows(60, [&](sql::Transaction& tx, int i) {
    const auto viewer = house_.ids.next<people::Person>();
    const std::string name = "Kijker" + std::to_string(i);
    tx.run(insert_person, institution(), viewer, name, "Mulder");
    tx.run(insert_look, institution(), house_.cast.yara, house_.clock.now() - i, viewer);
    return name + " Mulder";
  });
  expect_said("yara", "/privacy", "gekeken", "1 tot en met 50 van 60", made, made.back());
}

TEST_P(LongLists, StudentsWithoutACounsellor) {
  std::vector<std::string> made;
  for (int i = 1; i <= 103; ++i) {
    made.push_back("Leerling" + std::to_string(100 + i));
    house_.add_student(made.back(), house_.today() - 30);
  }
  expect_said("noah", "/beheer", "zonder", "1 tot en met 100 van 103", made, made.back());
}

// Meets GU-02.
TEST_P(LongLists, WhatYaraShared) {
  const auto titles = experiences(13);
  const std::string file = "/studenten/" + text(house_.cast.yara);
  EXPECT_THAT(page("karin", file),
              AllOf(HasSubstr("Toon alle 13 ervaringen"), Not(HasSubstr(titles.front()))));
  const std::string line = page("karin", file + "?lijn=alles");
  for (const auto& title : titles) EXPECT_THAT(line, HasSubstr(title));
  expect_said("karin", "/vandaag", "nieuw", "1 tot en met 5 van 13", titles, titles.front());
  expect_said("karin", "/meldingen", "gedeeld", "1 tot en met 6 van 13", titles, titles.front());
}

// What is picked in a form is offered in whole: the first ones, and the others in a fold.
TEST_P(LongLists, EveryExperienceCanBePicked) {
  const auto titles = experiences(15);
  const auto state = page("yara", "/ik/kwaliteiten/erbij");
  EXPECT_THAT(state, HasSubstr("Nog 10 om uit te kiezen"));
  for (const auto& title : titles) EXPECT_THAT(state, HasSubstr(title));
}

TEST_P(LongLists, EveryExperienceCanBeBroughtToAConversation) {
  const auto talk = guidance::testing_talks::plan(house_, "karin", house_.cast.yara);
  const auto titles = experiences(15);
  const auto picking = page("yara", talk + "/voorbereiden");
  EXPECT_THAT(picking, HasSubstr("Nog 3 om uit te kiezen"));
  for (const auto& title : titles) EXPECT_THAT(picking, HasSubstr(title));
}

TEST_P(LongLists, WhoSeesWhichExperience) {
  const auto titles = experiences(53);
  expect_said("yara", "/privacy/wie-ziet-wat", "ervaringen", "1 tot en met 50 van 53", titles,
              titles.front());
}

TEST_P(LongLists, RequestsThatJeroenClosed) {
  const auto made = rows(11, [&](sql::Transaction& tx, int i) {
    const std::string question = "Vraag nummer " + std::to_string(100 + i);
    tx.run(insert_referral, institution(), house_.ids.next<people::Person>(), house_.cast.yara, question,
           house_.clock.now() - i, house_.cast.jeroen);
    return question;
  });
  expect_said("jeroen", "/aanvragen", "afgerond", "1 tot en met 8 van 11", made, made.back());
}

TEST_P(LongLists, ReportsThatWereHandled) {
  const auto made = rows(23, [&](sql::Transaction& tx, int i) {
    const auto id = house_.ids.next<people::Person>();
    tx.run(insert_thread, institution(), id, house_.cast.yara, house_.cast.ruben, house_.clock.now());
    tx.run(insert_report, institution(), id, house_.cast.yara, house_.clock.now() - i);
    return "/moderatie/meldingen/" + text(id);
  });
  expect_said("fatma", "/moderatie", "klaar", "1 tot en met 20 van 23", made, made.back());
}

TEST_P(LongLists, PeopleToAsk) {
  const auto made = rows(27, [&](sql::Transaction& tx, int i) {
    const auto id = house_.ids.next<people::Person>();
    const std::string name = "Vraagbaak" + std::to_string(100 + i);
    tx.run(insert_person, institution(), id, name, "Bos");
    tx.run(insert_offer, institution(), id, house_.clock.now());
    return name;
  });
  EXPECT_THAT(page("yara", "/vooruit/vraag-iemand"), HasSubstr("1 tot en met 24 van 27"));
  const auto all = whole("yara", "/vooruit/vraag-iemand", "mensen");
  for (const auto& name : made) EXPECT_THAT(all, HasSubstr(name));
}

TEST_P(LongLists, ElectivesToBeginAnOptionFrom) {
  const auto made = rows(11, [&](sql::Transaction& tx, int i) {
    const std::string name = "Keuzedeel " + std::to_string(100 + i);
    tx.run(insert_elective, institution(), "K" + std::to_string(1'000 + i), name,
           "keuzedeel " + std::to_string(100 + i));
    return name;
  });
  const auto moment = testing::location_of(house_.post("marieke", "/team/keuzes",
                                                       {{"team", text(house_.cast.care_team)},
                                                        {"naam", "Kies je keuzedeel"},
                                                        {"soort", "elective"},
                                                        {"leerjaar", "2"},
                                                        {"opleiding", text(house_.cast.care_programme)},
                                                        {"uitleg", "Een halve dag per week."},
                                                        {"open", "2026-11-16"},
                                                        {"dicht", "2026-12-04"},
                                                        {"wissel", "2027-01-15"},
                                                        {"begin", "2027-02-01"},
                                                        {"terugkijken", "2027-04-12"}}));
  expect_said("marieke", moment + "/opties/nieuw", "keuzedelen", "1 tot en met 8 van 11", made, made.back());
}

TEST_P(LongLists, TalksOfKarinOfYearsAgo) {
  const auto made = rows(28, [&](sql::Transaction& tx, int i) {
    const std::string place = "Lokaal " + std::to_string(100 + i);
    const auto id = house_.ids.next<people::Person>();
    tx.run(insert_talk, institution(), house_.cast.yara, id, house_.cast.karin, house_.today() - 40 * i,
           place, house_.clock.now());
    return "/gesprekken/" + text(id);
  });
  expect_said("karin", "/gesprekken", "geweest", "1 tot en met 25 van 28", made, made.back());
  expect_said("yara", "/gesprekken", "geweest", "1 tot en met 25 van 28", made, made.back());
}

TEST_P(LongLists, NewStudentsOfKarinWithoutAFirstTalk) {
  std::vector<std::string> made;
  for (int i = 1; i <= 33; ++i) {
    made.push_back("Student" + std::to_string(100 + i));
    const auto student = house_.add_student(made.back(), house_.today() - 14);
    house_.assign(student, house_.cast.karin, house_.today() - 14);
  }
  expect_said("karin", "/instroom", "nieuw", "1 tot en met 30 van 33", made, made.back());
}

TEST_P(LongLists, StudentsOfKarinAndHowFarEachIs) {
  requirement::testing_requirement::fix_demands(house_);
  std::vector<std::string> made;
  for (int i = 1; i <= 33; ++i) {
    made.push_back("Student" + std::to_string(100 + i));
    const auto student = house_.add_student(made.back(), make_day(2025, 9, 1));
    house_.assign(student, house_.cast.karin, make_day(2025, 9, 1));
  }
  expect_said("karin", requirement::testing_requirement::start_page(house_), "studenten",
              "1 tot en met 30 van 34", made, made.back());
}

}  // namespace
}  // namespace koers::app
