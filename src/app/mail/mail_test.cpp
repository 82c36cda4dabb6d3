// Mail: one message a day of what is new, at the hour that somebody chose, without what anybody wrote; once,
// however often the mail server is away; and a way out that needs no signing in.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "app/mail/sending.h"
#include "app/testing/house.h"
#include "app/testing/toasts.h"
#include "campus/inbox/inbox.h"
#include "campus/inbox/letters.h"
#include "platform/mail/mail.h"
#include "platform/testing/database.h"
#include "rooms/rounds/notices.h"

namespace koers::app {
namespace {

using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::Not;
using ::testing::SizeIs;

// Takes messages as a mail server would, and answers as it is told.
class Letterbox final : public mail::Postman {
 public:
  mail::Sending send(const mail::Message& message) override {
    ++tries;
    if (answer.outcome == mail::Outcome::sent) taken.push_back(message);
    return answer;
  }
  std::vector<mail::Message> taken;
  mail::Sending answer{};
  int tries = 0;
};

class Mail : public ::testing::TestWithParam<std::string> {
 protected:
  Mail() {
    give_address(house_.cast.yara, "yara@school.example");
    give_address(house_.cast.karin, "karin@school.example");
  }

  void give_address(Id<people::Person> person, const std::string& address) {
    static constexpr sql::Statement update_email{
        "test.update_email", "UPDATE campus_people SET email = $3 WHERE institution_id = $1 AND id = $2"};
    house_.database().write(
        [&](sql::Transaction& tx) { tx.run(update_email, house_.cast.institution, person, address); });
  }
  void at(int hour, int minute, int days_on = 0) {
    house_.clock.set(instant_of(make_day(2026, 11, 23) + days_on, hour * 60 + minute));
  }
  // What the job does each minute.
  std::vector<mail::Message> post() {
    letterbox_.taken.clear();
    send_mail({.database = house_.database(),
               .files = *house_.house().files,
               .clock = house_.clock,
               .base_url = "https://koers.school.nl",
               .postman = &letterbox_,
               .mail_from = {"Koers", "koers@school.nl"}});
    return letterbox_.taken;
  }
  // Karin asks Yara a question at an experience; answers what Yara wrote.
  std::string ask(const std::string& question = "Wat ging er goed?") {
    const std::string secret = "Mevrouw De Boer huilde vandaag";
    const auto saved =
        house_.post("yara", "/ervaringen", {{"waar", "stage"}, {"tekst", secret}, {"wie", "counsellor"}});
    const auto address = testing::location_of(saved);
    const auto experience = address.substr(0, address.rfind('/'));
    EXPECT_EQ(house_.post("karin", experience + "/vraag", {{"woorden", question}}).status, 303);
    return secret;
  }
  std::string link_in(const mail::Message& message) {
    const std::string base = "https://koers.school.nl";
    const auto from = message.text.find(base + "/mail/");
    EXPECT_NE(from, message.text.npos);
    return message.text.substr(from + base.size(), message.text.find('\n', from) - from - base.size());
  }
  std::vector<mail::Message> to(const std::vector<mail::Message>& all, const std::string& address) {
    std::vector<mail::Message> found;
    for (const auto& one : all) {
      if (one.to.address == address) found.push_back(one);
    }
    return found;
  }

  testing::TestHouse house_{GetParam()};
  Letterbox letterbox_;
};

INSTANTIATE_TEST_SUITE_P(On, Mail, koers::testing::each_database(), koers::testing::database_name);

// Meets GU-17: one message a day, at half past four for who chose nothing, and of what is new alone.
TEST_P(Mail, TellsYaraOnceADayWhatIsNewAndNothingThatWasWritten) {
  const std::string question = "Wat deed jij toen zij huilde?";
  const std::string secret = ask(question);
  at(16, 29);
  EXPECT_THAT(to(post(), "yara@school.example"), IsEmpty());
  at(16, 30);
  const auto sent = to(post(), "yara@school.example");
  ASSERT_THAT(sent, SizeIs(1));
  EXPECT_EQ(sent[0].subject, "Karin stelt je een vraag");
  EXPECT_THAT(sent[0].text, HasSubstr("- Karin stelt je een vraag\n"));
  EXPECT_THAT(sent[0].text, HasSubstr("https://koers.school.nl/meldingen\n"));
  for (const std::string& words : {sent[0].text, sent[0].html, sent[0].subject}) {
    EXPECT_THAT(words, Not(HasSubstr(secret)));
    EXPECT_THAT(words, Not(HasSubstr(question)));
  }
  EXPECT_THAT(sent[0].html, HasSubstr("Karin stelt je een vraag"));
  EXPECT_THAT(sent[0].stop_at, HasSubstr("https://koers.school.nl/mail/"));

  // The same evening something more: tomorrow. And what went along does not come again.
  ask();
  at(17, 30);
  EXPECT_THAT(post(), IsEmpty());
  at(16, 30, 1);
  EXPECT_THAT(to(post(), "yara@school.example"), SizeIs(1));
  at(16, 30, 2);
  EXPECT_THAT(to(post(), "yara@school.example"), IsEmpty());
}

TEST_P(Mail, WhatWasReadInKoersComesNotByMail) {
  ask();
  EXPECT_EQ(house_.post("yara", "/meldingen/gelezen").status, 303);
  at(16, 30);
  EXPECT_THAT(to(post(), "yara@school.example"), IsEmpty());
}

// Meets GU-17: staff have a week together, on Monday, and no student's name is in it.
TEST_P(Mail, KarinReadsOnMondayHowMuchAndOfWhomInKoers) {
  ask();
  at(16, 30, 1);
  EXPECT_THAT(to(post(), "karin@school.example"), IsEmpty()) << "no Tuesday";
  at(7, 30, 7);
  const auto sent = to(post(), "karin@school.example");
  ASSERT_THAT(sent, SizeIs(1));
  EXPECT_EQ(sent[0].subject, "1 nieuwe melding in Koers");
  for (const std::string& words : {sent[0].subject, sent[0].text, sent[0].html}) {
    EXPECT_THAT(words, Not(HasSubstr("Yara")));
  }
  EXPECT_THAT(sent[0].text, HasSubstr("Ervaringen die studenten delen"));
}

// Meets GU-17: a mail server that is away means later, and once.
TEST_P(Mail, AServerThatIsAwayMeansLaterAndOnce) {
  ask();
  at(16, 30);
  letterbox_.answer = {mail::Outcome::away, "nobody there"};
  EXPECT_THAT(post(), IsEmpty());
  const int tries = letterbox_.tries;
  at(16, 31);
  post();
  EXPECT_EQ(letterbox_.tries, tries) << "not asked again within five minutes";
  letterbox_.answer = {};
  at(16, 40);
  const auto sent = to(post(), "yara@school.example");
  ASSERT_THAT(sent, SizeIs(1));
  at(16, 50);
  EXPECT_THAT(post(), IsEmpty());
}

TEST_P(Mail, TheSameLetterHasTheSameNumberAtEveryTry) {
  ask();
  at(16, 30);
  const Instant now = house_.clock.now();
  inbox::plan_letters(house_.database(), now, {});
  const auto first = inbox::take_letters(house_.database(), now, 10);
  ASSERT_FALSE(first.empty());
  EXPECT_THAT(inbox::take_letters(house_.database(), now, 10), IsEmpty()) << "of two workers one gets it";
  const auto again = inbox::take_letters(house_.database(), now + 601, 10);  // who took it died
  ASSERT_EQ(again.size(), first.size());
  EXPECT_EQ(again[0].message_id(), first[0].message_id());
}

TEST_P(Mail, OneThatIsRefusedHoldsUpNobodyAndIsTriedLaterEachTime) {
  ask();
  at(16, 30);
  letterbox_.answer = {mail::Outcome::later, "come back"};
  int tries = 0;
  for (int day = 0; day < 8; ++day) {
    for (int hour = 7; hour < 21; ++hour) {
      if (day == 0 && hour < 17) continue;
      at(hour, 45, day);
      post();
    }
  }
  tries = letterbox_.tries;
  EXPECT_GT(tries, 3);
  EXPECT_LT(tries, 20);
  const auto waiting =
      inbox::letters_waiting(house_.database().snapshot()->reader(), house_.cast.institution);
  EXPECT_EQ(waiting.count, 0) << "given up";
}

TEST_P(Mail, AnAddressThatTakesNoMailIsLeftAloneUntilItIsAnother) {
  ask();
  at(16, 30);
  letterbox_.answer = {mail::Outcome::no_mailbox, "no such person (550)"};
  post();
  const int tries = letterbox_.tries;
  ask();
  at(16, 30, 1);
  post();
  EXPECT_EQ(letterbox_.tries, tries);
  EXPECT_THAT(house_.get("yara", "/meldingen/mail").body, HasSubstr("neemt geen mail aan"));
  letterbox_.answer = {};
  give_address(house_.cast.yara, "yara.benali@school.example");
  at(17, 0, 1);
  EXPECT_THAT(to(post(), "yara.benali@school.example"), SizeIs(1));
}

TEST_P(Mail, YaraTriesHerAddressAgain) {
  house_.database().write([&](sql::Transaction& tx) {
    inbox::close_mailbox(tx, house_.cast.institution, house_.cast.yara, "yara@school.example",
                         house_.clock.now());
  });
  EXPECT_THAT(house_.get("yara", "/meldingen/mail").body, HasSubstr("neemt geen mail aan"));
  EXPECT_EQ(house_.post("yara", "/meldingen/mail/adres").status, 303);
  EXPECT_THAT(house_.get("yara", "/meldingen/mail").body, HasSubstr("Je mail gaat naar yara@school.example"));
}

// Meets GU-17: the hour and the kinds that she chose.
TEST_P(Mail, ComesAtTheHourAndAboutTheKindsThatYaraChose) {
  const auto chosen = house_.post("yara", "/meldingen/mail",
                                  {{"vaak", "daily"}, {"uur", "480"}, {"soort", "rounds.invited"}});
  ASSERT_EQ(chosen.status, 303);
  ask();  // a kind that she left out
  at(16, 30);
  EXPECT_THAT(to(post(), "yara@school.example"), IsEmpty());
  at(8, 0, 1);
  EXPECT_THAT(to(post(), "yara@school.example"), IsEmpty()) << "nothing that she wants is new";
  EXPECT_THAT(house_.get("yara", "/meldingen").body, HasSubstr("Karin stelt je een vraag"));
}

TEST_P(Mail, HoursThatAreNotOfferedAreRefusedAndNothingIsLost) {
  const auto refused = house_.post("yara", "/meldingen/mail", {{"vaak", "weekly"}, {"uur", "180"}});
  EXPECT_EQ(refused.status, 422);
  EXPECT_THAT(refused.body, HasSubstr("value=\"weekly\" checked"));
}

// Meets GU-17: out of a message, without signing in.
TEST_P(Mail, StopsFromTheMessageItselfWithoutSigningIn) {
  ask();
  at(16, 30);
  const auto sent = to(post(), "yara@school.example");
  ASSERT_THAT(sent, SizeIs(1));
  const std::string link = link_in(sent[0]);
  const auto page = house_.get("", link);
  EXPECT_EQ(page.status, 200);
  EXPECT_THAT(page.body, HasSubstr("Mail aan Yara"));
  EXPECT_THAT(page.body, Not(HasSubstr("Benali"))) << "no more than the first name";
  EXPECT_THAT(page.body, Not(HasSubstr("yara@school.example")));
  EXPECT_EQ(house_.post("", link + "/stop", {{"List-Unsubscribe", "One-Click"}}).status, 303);
  EXPECT_THAT(house_.get("", link).body, HasSubstr("Je krijgt geen mail meer"));
  ask();
  at(16, 30, 1);
  EXPECT_THAT(to(post(), "yara@school.example"), IsEmpty());
  EXPECT_EQ(
      house_.post("", link, {{"vaak", "daily"}, {"uur", "960"}, {"soort", "experiences.question"}}).status,
      303);
  ask();
  at(16, 0, 2);
  EXPECT_THAT(to(post(), "yara@school.example"), SizeIs(1));
}

TEST_P(Mail, ALinkThatIsMadeUpOrOverOpensNothing) {
  EXPECT_EQ(house_.get("", "/mail/0123456789abcdef").status, 404);
  EXPECT_EQ(house_.post("", "/mail/0123456789abcdef/stop").status, 404);
  ask();
  at(16, 30);
  const auto sent = to(post(), "yara@school.example");
  ASSERT_THAT(sent, SizeIs(1));
  at(16, 30, days_of_choice_link + 1);
  EXPECT_EQ(house_.get("", link_in(sent[0])).status, 404);
}

TEST_P(Mail, WhoDoesNotGuideAnyMoreHearsNothing) {
  ask();
  static constexpr sql::Statement end_guides{
      "test.end_guides", "UPDATE campus_guides SET ends_on = $2 WHERE institution_id = $1"};
  house_.database().write(
      [&](sql::Transaction& tx) { tx.run(end_guides, house_.cast.institution, make_day(2026, 11, 23)); });
  at(7, 30, 7);
  EXPECT_THAT(to(post(), "karin@school.example"), IsEmpty());
}

// Meets ST-14: what is about the time of a conversation cannot wait for the message of the day.
TEST_P(Mail, AMovedConversationIsToldAtOnceAndNotAtNight) {
  house_.database().write([&](sql::Transaction& tx) {
    inbox::tell(tx, house_.cast.institution,
                {rounds::notices::moved_for_you, 4'711, house_.cast.karin, house_.clock.now()},
                {house_.cast.yara});
  });
  at(22, 0);
  EXPECT_THAT(post(), IsEmpty());
  at(7, 0, 1);
  const auto sent = to(post(), "yara@school.example");
  ASSERT_THAT(sent, SizeIs(1));
  EXPECT_THAT(sent[0].text, HasSubstr("https://koers.school.nl/gesprekken/kiezen/"));
  at(16, 30, 1);
  EXPECT_THAT(to(post(), "yara@school.example"), IsEmpty()) << "it does not come twice";
  // It moves once more.
  house_.database().write([&](sql::Transaction& tx) {
    inbox::tell(tx, house_.cast.institution,
                {rounds::notices::moved_for_you, 4'711, house_.cast.karin, house_.clock.now()},
                {house_.cast.yara});
  });
  at(16, 31, 1);
  EXPECT_THAT(to(post(), "yara@school.example"), SizeIs(1));
}

TEST_P(Mail, TheNextConversationStandsInIt) {
  ASSERT_EQ(house_
                .post("karin", "/gesprekken/plannen",
                      {{"student", id_text(house_.cast.yara.value)},
                       {"dag", "2026-11-24"},
                       {"tijd", "10:20"},
                       {"minuten", "25"},
                       {"plek", "B2.14"},
                       {"soort", "dialogue"}})
                .status,
            303);
  ask();
  at(16, 30);
  const auto sent = to(post(), "yara@school.example");
  ASSERT_THAT(sent, SizeIs(1));
  EXPECT_THAT(sent[0].text, HasSubstr("Morgen, 10.20 uur: gesprek met Karin, B2.14."));
}

TEST_P(Mail, SaysOnItsPageWhatTheNextMessageHolds) {
  EXPECT_THAT(house_.get("yara", "/meldingen/mail").body, HasSubstr("Er is nu niets nieuws"));
  ask();
  EXPECT_THAT(house_.get("yara", "/meldingen/mail").body, HasSubstr("- Karin stelt je een vraag"));
  const auto english = house_.get("yara", "/meldingen/mail?taal=en");
  EXPECT_EQ(english.status, 200);
}

}  // namespace
}  // namespace koers::app
