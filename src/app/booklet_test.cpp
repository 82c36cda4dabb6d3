// The booklet tells all that is taken along, in one language, and nothing of how it is kept.
#include "app/booklet.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <cctype>
#include <regex>
#include <set>
#include <sstream>

#include "app/export_tables.h"
#include "app/testing/booklet_codes.h"
#include "app/testing/things.h"
#include "platform/testing/database.h"
#include "rooms/choices/choices.h"
#include "rooms/course/course.h"
#include "rooms/development/development.h"
#include "rooms/dialogue/dialogue.h"
#include "rooms/experts/experts.h"
#include "rooms/guidance/guidance.h"
#include "rooms/portfolio/portfolio.h"
#include "rooms/referrals/referrals.h"

namespace koers::app {
namespace {

using testing::coded;
using ::testing::HasSubstr;
using testing::left_out;
using ::testing::Not;
using testing::TestHouse;

std::set<std::string> codes() {
  std::set<std::string> all;
  std::istringstream rest{std::string(coded)};
  for (std::string one; rest >> one;) all.insert(one);
  return all;
}

std::set<std::string> not_written() {
  std::set<std::string> all = codes();
  for (const auto& [column, reason] : left_out) all.insert(std::string(column));
  return all;
}

std::string escaped(const std::string& words) {
  std::string all;
  html::append_escaped(all, words);
  return all;
}

// What a reader sees, piece by piece: the texts between the tags, without the look.
std::vector<std::string> pieces_of(const std::string& page) {
  const std::string body = page.substr(page.find("<body"));
  std::vector<std::string> pieces;
  for (std::size_t at = 0; at < body.size();) {
    const auto begin = body.find('>', at);
    if (begin == std::string::npos) break;
    const auto end = std::min(body.find('<', begin), body.size());
    if (end > begin + 1) pieces.push_back(body.substr(begin + 1, end - begin - 1));
    at = end;
  }
  return pieces;
}

std::string text_of(const std::string& page) {
  std::string all;
  for (const std::string& piece : pieces_of(page)) all += piece + "\n";
  return all;
}

std::vector<std::string> split(const std::string& text, const std::string& separator) {
  std::vector<std::string> all;
  for (std::size_t at = 0; at <= text.size();) {
    const auto end = std::min(text.find(separator, at), text.size());
    if (end > at) all.push_back(text.substr(at, end - at));
    at = end + separator.size();
  }
  return all;
}

bool has_word(const std::string& text, const std::string& word) {
  const auto is_letter = [](char sign) {
    return std::isalnum(static_cast<unsigned char>(sign)) != 0 || sign == '_';
  };
  for (auto at = text.find(word); at != std::string::npos; at = text.find(word, at + 1)) {
    const bool begins = at == 0 || !is_letter(text[at - 1]);
    const auto end = at + word.size();
    if (begins && (end == text.size() || !is_letter(text[end]))) return true;
  }
  return false;
}

class Booklet : public ::testing::TestWithParam<std::string> {
 protected:
  struct Value {
    std::string where;  // campus.person.email
    std::string words;
  };

  // Without its look, so that a story that fails can be read.
  std::string booklet_of(Id<people::Person> person, i18n::Language language) {
    const auto snapshot = house_.database().snapshot();
    const std::string page =
        write_booklet(snapshot->reader(), house_.cast.institution, person, language, house_.clock.now(),
                      [](const std::string& key) { return "media/" + key + ".webp"; });
    return page.substr(0, page.find("<style>")) + page.substr(page.find("</style>"));
  }

  // Every text of the person that koers.json holds.
  std::vector<Value> texts_of(Id<people::Person> person) {
    std::vector<Value> all;
    const auto snapshot = house_.database().snapshot();
    for (const auto& [heading, tables] : tables_of_rooms()) {
      for (const people::PersonalTable& table : tables) {
        const std::string beginning = std::string(heading) + "." + std::string(table.name) + ".";
        const auto columns = people::columns_of(table);
        people::each_row(snapshot->reader(), table, house_.cast.institution, person,
                         [&](const people::PersonalRow& row) {
                           for (std::size_t i = 0; i < columns.size(); ++i) {
                             if (columns[i].type != people::PersonalType::text) continue;
                             if (!row[i] || row[i]->empty()) continue;
                             all.push_back({beginning + std::string(columns[i].name), *row[i]});
                           }
                         });
      }
    }
    return all;
  }

  // What the stories of access.txt leave out: a talk with all that hangs on it, a page that was handed over,
  // a question that was reported, a choice that was looked back on.
  void live() {
    house_.database().write([&](sql::Transaction& tx) {
      const auto institution = house_.cast.institution;
      const auto yara = house_.cast.yara;
      const auto next = [&] { return house_.ids.next_value(); };
      dialogue::ImportedTalk talk{{.id = house_.ids.next<guidance::Conversation>(),
                                   .counsellor_id = house_.cast.karin,
                                   .asked_by_student = true,
                                   .on = house_.today() - 10,
                                   .place = "Lokaal B2.14",
                                   .question = "Past jeugdzorg <echt> bij mij?",
                                   .student_confirmed = true,
                                   .companion = "Samira",
                                   .companion_relation = guidance::Relation::parent}};
      talk.notes = {
          {words::Movement::look_back, yara, "Ik bleef rustig & hielp.", words::Competency::qualities}};
      talk.agreements = {{house_.cast.karin, "Karin belt de Lindehof", house_.today() + 7}};
      talk.helped = dialogue::ImportedHelp::a_bit;
      dialogue::import_talk(tx, institution, yara, talk, next);
      development::import_confirmed_picture(tx, institution, yara, house_.cast.karin, next(), house_.today(),
                                            {{words::Competency::motives, "Zij wil met jongeren werken."}});
      portfolio::import_presentation(tx, institution, yara,
                                     {.id = house_.ids.next<portfolio::Presentation>(),
                                      .title = "Wie ik word",
                                      .changed_at = house_.clock.now(),
                                      .items = {{.title = "Mijn kracht", .words = "Rustig blijven."}},
                                      .for_counsellor = true,
                                      .receiver = "oma"},
                                     next);
      experts::import_thread(tx, institution,
                             {.student_id = yara,
                              .expert_id = house_.cast.ruben,
                              .messages = {{yara, "Hoe wist jij dat dit paste?", house_.clock.now()}},
                              .report_reason = "Dit voelt niet goed."},
                             next);
      referrals::import_referral(tx, institution,
                                 {.student_id = yara,
                                  .question = "Kan ik doorleren?",
                                  .asked_on = house_.today() - 5,
                                  .specialist_id = house_.cast.jeroen,
                                  .taken_on = house_.today() - 4},
                                 next, house_.today());
      course::set_goal(tx, institution, yara,
                       {.id = house_.ids.next<course::Goal>(),
                        .title = "Weten of jeugdzorg past",
                        .why = "Omdat ik dat vorig jaar zag",
                        .state = course::GoalState::reached,
                        .closed_on = house_.today(),
                        .outcome = "Het past."});
      choices::save_choice(tx, institution, yara,
                           {.moment_id = house_.ids.next<choices::ChoiceMoment>(),
                            .reason = "Omdat ik met mensen wil werken",
                            .turned_out = choices::TurnedOut::different,
                            .looked_back = "Ik weet nu wat ik niet wil."});
    });
  }

  TestHouse house_{GetParam()};
  testing::Things things_ = testing::make_things(house_);
};
INSTANTIATE_TEST_SUITE_P(OnBothDatabases, Booklet, ::testing::ValuesIn(koers::testing::databases()));

// Meets ST-16, AD-03.
TEST_P(Booklet, TellsEveryTextThatKoersHoldsOfYara) {
  live();
  const auto unwritten = not_written();
  for (const auto language : {i18n::Language::nl, i18n::Language::en}) {
    const std::string page = booklet_of(house_.cast.yara, language);
    std::set<std::string> seen;
    for (const Value& value : texts_of(house_.cast.yara)) {
      if (unwritten.contains(value.where)) continue;
      EXPECT_TRUE(page.find(escaped(value.words)) != std::string::npos) << value.where << ": " << value.words;
      seen.insert(value.where);
    }
    for (const char* where : {"portfolio.experiences.story", "guidance.notes.words", "course.goals.why",
                              "publication.items.words", "choices.choices.looked_back",
                              "experts.messages.words", "referrals.requests.question"}) {
      EXPECT_TRUE(seen.contains(where)) << where << " is not in the story";
    }
  }
}

TEST_P(Booklet, LeavesOutOnlyColumnsThatAreThere) {
  std::set<std::string> there;
  for (const auto& [heading, tables] : tables_of_rooms()) {
    for (const people::PersonalTable& table : tables) {
      for (const auto& column : people::columns_of(table)) {
        if (column.type != people::PersonalType::text) continue;
        there.insert(std::string(heading) + "." + std::string(table.name) + "." + std::string(column.name));
      }
    }
  }
  for (const auto& where : not_written()) EXPECT_TRUE(there.contains(where)) << where;
}

// Meets ST-16.
TEST_P(Booklet, SaysNothingOfHowItIsKept) {
  live();
  const auto values = texts_of(house_.cast.yara);
  std::string text = text_of(booklet_of(house_.cast.yara, i18n::Language::nl));
  EXPECT_FALSE(std::regex_search(text, std::regex(R"(\b(?=[a-z]*\d)[0-9a-hjkmnp-tv-z]{13}\b)")))
      << "an identity";
  EXPECT_FALSE(std::regex_search(text, std::regex(R"(\w_\w)"))) << "the name of a table, a column or a code";
  EXPECT_FALSE(std::regex_search(text, std::regex(R"(\d{4}-\d\d-\d\d)"))) << "a day that is not in words";
  for (const auto& [heading, tables] : tables_of_rooms()) {
    for (const people::PersonalTable& table : tables) {
      EXPECT_FALSE(has_word(text, std::string(table.table))) << table.table;
    }
  }
  // Without what people wrote themselves no code is left. These are words of Dutch too.
  const std::set<std::string> dutch = {"student", "open",   "film", "blog", "vlog",
                                       "cv",      "school", "me",   "team"};
  const auto coded_columns = codes();
  const auto unwritten = not_written();
  std::vector<std::string> written;
  for (const Value& value : values) {
    if (!unwritten.contains(value.where)) written.push_back(escaped(value.words));
  }
  std::sort(written.begin(), written.end(),
            [](const auto& one, const auto& other) { return one.size() > other.size(); });
  for (const std::string& words : written) {
    for (auto at = text.find(words); at != std::string::npos; at = text.find(words))
      text.erase(at, words.size());
  }
  for (const Value& value : values) {
    if (!coded_columns.contains(value.where)) continue;
    std::istringstream rest(value.words);
    for (std::string code; rest >> code;) {
      if (dutch.contains(code)) continue;
      EXPECT_FALSE(has_word(text, code)) << value.where << ": " << code;
    }
  }
}

// Meets ST-16.
TEST_P(Booklet, IsInOneLanguage) {
  live();
  std::string own;
  for (const Value& value : texts_of(house_.cast.yara)) own += escaped(value.words) + "\n";
  for (const auto person : {house_.cast.yara, house_.cast.karin, house_.cast.jeroen, house_.cast.ruben}) {
    own += people::person_of(house_.database().snapshot()->reader(), house_.cast.institution, person)
               .full_name() +
           "\n";
  }
  const std::string page = booklet_of(house_.cast.yara, i18n::Language::nl);
  EXPECT_THAT(page, HasSubstr("<html lang=\"nl\">"));
  std::set<std::string> dutch;
  for (const auto& piece : pieces_of(page)) {
    for (const auto& part : split(piece, " · ")) dutch.insert(part);
  }
  // Names of the school, and words that both languages have.
  const std::set<std::string> same = {
      "Film", "Blog", "Vlog", "Student", "School", "Maatschappelijke Zorg", "Zorg en Welzijn"};
  for (const auto& piece : pieces_of(booklet_of(house_.cast.yara, i18n::Language::en))) {
    for (const auto& part : split(piece, " · ")) {
      if (own.find(part) != std::string::npos || same.contains(part)) continue;
      EXPECT_FALSE(dutch.contains(part)) << part;
    }
  }
}

// Meets ST-16.
TEST_P(Booklet, OfWhoJustBeganItIsShort) {
  const auto newcomer = house_.add_student("student 1", house_.today());
  const std::string page = booklet_of(newcomer, i18n::Language::nl);
  EXPECT_THAT(page, HasSubstr("Wat de school van mij weet"));
  EXPECT_THAT(page, Not(HasSubstr("Wie ik ben")));
  EXPECT_THAT(page, Not(HasSubstr("Wat ik meemaakte")));
  EXPECT_THAT(page, Not(HasSubstr("Waar we over spraken")));
  EXPECT_THAT(page, Not(HasSubstr("Wat ik koos")));
  EXPECT_THAT(page, HasSubstr("koers.json"));
}

// Meets ST-16.
TEST_P(Booklet, TellsEveryTextThatKoersHoldsOfTheOthers) {
  live();
  house_.post("marieke", "/kader/A4/oordeel", {{"judgement", "beginning"}, {"why", "Wij zien het anders."}});
  const auto unwritten = not_written();
  const auto daan = parse_id_text(things_["expert"]).value();
  for (const auto person : {house_.cast.karin, house_.cast.marieke, house_.cast.fatma, house_.cast.jeroen,
                            house_.cast.ruben, Id<people::Person>{daan}}) {
    for (const auto language : {i18n::Language::nl, i18n::Language::en}) {
      const std::string page = booklet_of(person, language);
      for (const Value& value : texts_of(person)) {
        if (unwritten.contains(value.where)) continue;
        EXPECT_TRUE(page.find(escaped(value.words)) != std::string::npos)
            << value.where << ": " << value.words;
      }
      EXPECT_FALSE(std::regex_search(text_of(page), std::regex(R"(\w_\w|\d{4}-\d\d-\d\d)"))) << text_of(page);
    }
  }
  EXPECT_THAT(booklet_of(house_.cast.marieke, i18n::Language::en), HasSubstr("What you judged in your work"));
  EXPECT_THAT(booklet_of(house_.cast.marieke, i18n::Language::nl), HasSubstr("Beginnend"));
  const std::string of_karin = booklet_of(house_.cast.karin, i18n::Language::nl);
  EXPECT_THAT(of_karin, HasSubstr("Loopbaanbegeleider"));
  EXPECT_THAT(of_karin, HasSubstr("omdat jij anderen op weg helpt"));
  EXPECT_THAT(of_karin, Not(HasSubstr("bewoner geholpen")));
}

// What needs a network or runs on its own has no place in a page that is read from a disk.
TEST_P(Booklet, StandsByItself) {
  const std::string page = booklet_of(house_.cast.yara, i18n::Language::nl);
  EXPECT_THAT(page, Not(HasSubstr("http")));
  EXPECT_THAT(page, Not(HasSubstr("<script")));
  EXPECT_THAT(page, Not(HasSubstr("href=\"/")));
  EXPECT_THAT(page, HasSubstr("src=\"media/" + things_["picture"]));
  EXPECT_THAT(page, HasSubstr("alt=\"Een bord met eten.\""));
}

}  // namespace
}  // namespace koers::app
