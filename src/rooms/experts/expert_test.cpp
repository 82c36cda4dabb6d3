// Asking somebody who is further: Daan offers, the school looks, Yara asks, Daan answers; and what happens
// when something is not right.
#include "rooms/experts/expert.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "app/rooms.h"
#include "app/testing/things.h"
#include "platform/testing/database.h"
#include "rooms/experts/moderation.h"

namespace koers::experts {
namespace {

using app::testing::location_of;
using app::testing::TestHouse;
using app::testing::version_in;
using ::testing::HasSubstr;
using ::testing::Not;

class Experts : public ::testing::TestWithParam<std::string> {
 protected:
  static constexpr std::int64_t day = 86'400;

  std::string shown(const std::string& who, const std::string& path) { return house_.get(who, path).body; }
  int write(const std::string& who, const std::string& thread, const std::string& words) {
    return house_.post(who, thread + "/bericht", {{"woorden", words}}).status;
  }
  std::string ask(const std::string& who, const std::string& words = "Hoe wist jij dat dit past?") {
    return location_of(house_.post(who, "/vooruit/vraag-iemand/" + text(daan_), {{"woorden", words}}));
  }
  std::int64_t number(const std::string& select) {
    return house_.database().snapshot()->reader().one<std::int64_t>({"test.number", select}).value();
  }
  int fact(const std::string& column) {
    return static_cast<int>(number(
        "SELECT " + column +
        " FROM experts_out_student_facts WHERE student_id = " + std::to_string(house_.cast.yara.value)));
  }
  void pass(int days) { house_.clock.set(house_.clock.now() + days * day); }

  TestHouse house_{GetParam()};
  Id<people::Person> daan_ = app::testing::add_daan(house_);
};

// The bell of every page counts what the other wrote, until it was read.
TEST_P(Experts, TheBellCountsWhatIsNew) {
  const auto bell = [&](const std::string& who, const std::string& page) {
    const std::string body = shown(who, page);
    const auto at = body.find("Meldingen: ");
    return at == std::string::npos ? std::string() : body.substr(at + 11, 7);
  };
  EXPECT_EQ(bell("daan", "/vragen/aanbod"), "");
  const std::string thread = ask("yara");
  EXPECT_EQ(bell("daan", "/vragen/aanbod"), "1 nieuw");
  EXPECT_EQ(bell("daan", thread), "");  // reading it is enough
  EXPECT_EQ(bell("yara", "/start"), "");
  write("daan", thread, "Door het te doen");
  write("daan", thread, "En door te vragen");
  EXPECT_EQ(bell("yara", "/start"), "1 nieuw");  // one talk with something new
  EXPECT_EQ(bell("ruben", "/start"), "");
  shown("yara", thread);
  EXPECT_EQ(bell("yara", "/start"), "");
  house_.post("yara", thread + "/bedanken", {{"woorden", "Dankjewel"}});
  EXPECT_EQ(bell("daan", "/vragen/aanbod"), "1 nieuw");
  house_.database().write([&](sql::Transaction& tx) {
    for (const rooms::Room* one : app::all_rooms()) {
      people::erase(tx, one->personal_tables, house_.cast.institution, house_.cast.yara);
    }
  });
  EXPECT_EQ(bell("daan", "/vragen/aanbod"), "");
}

// Meets ST-11, PA-03.
TEST_P(Experts, AnOfferIsSeenAfterTheSchoolLookedAtIt) {
  house_.post("daan", "/vragen/aanbod/stoppen");
  EXPECT_THAT(shown("yara", "/vooruit/vraag-iemand"), HasSubstr("Nu is er niemand voor dit vak"));
  EXPECT_EQ(house_
                .post("daan", "/vragen/aanbod",
                      {{"werk", "Jeugdzorg"}, {"over", "bel 06 12345678"}, {"aantal", "3"}})
                .status,
            422);
  const TestHouse::Fields offer = {
      {"werk", "Begeleider jeugdzorg"}, {"over", "werken met jongeren"}, {"aantal", "3"}};
  EXPECT_EQ(house_.post("daan", "/vragen/aanbod", offer).status, 303);
  EXPECT_THAT(shown("daan", "/vragen/aanbod"), HasSubstr("De school kijkt er eerst naar."));
  EXPECT_THAT(shown("yara", "/vooruit/vraag-iemand"), Not(HasSubstr("werken met jongeren")));
  EXPECT_THAT(shown("fatma", "/meldingen"), HasSubstr("Daan wil vragen beantwoorden"));
  EXPECT_THAT(shown("fatma", "/moderatie"), HasSubstr("Daan Visser"));
  const std::string review = "/moderatie/aanbod/" + text(daan_);
  EXPECT_EQ(house_.post("fatma", review, {{"besluit", "anders"}, {"reden", ""}}).status, 422);
  EXPECT_EQ(house_.post("fatma", review, {{"besluit", "anders"}, {"reden", "Zeg ook welk werk."}}).status,
            303);
  EXPECT_THAT(shown("daan", "/vragen/aanbod"), HasSubstr("Zeg ook welk werk."));
  house_.post("daan", "/vragen/aanbod", offer);
  EXPECT_EQ(house_.post("fatma", review, {{"besluit", "goed"}}).status, 303);
  EXPECT_EQ(house_.post("fatma", review, {{"besluit", "goed"}}).status, 404);
  const auto found = shown("yara", "/vooruit/vraag-iemand?q=Jongeren");
  EXPECT_THAT(found, HasSubstr("Daan · Begeleider jeugdzorg"));
  EXPECT_THAT(found, Not(HasSubstr("Visser")));
  EXPECT_THAT(shown("yara", "/vooruit/vraag-iemand?q=lassen"), HasSubstr("We zoeken iemand."));
  house_.post("daan", "/vragen/aanbod/pauze");
  EXPECT_EQ(house_.get("yara", "/vooruit/vraag-iemand/" + text(daan_)).status, 404);
  house_.post("daan", "/vragen/aanbod/verder");
  EXPECT_EQ(house_.get("yara", "/vooruit/vraag-iemand/" + text(daan_)).status, 200);
}

TEST_P(Experts, AMistakeStandsAtItsOwnField) {
  const TestHouse::Fields good{{"werk", "Jeugdzorg"}, {"over", "werken met jongeren"}, {"aantal", "3"}};
  // The field that is wrong among those of the form.
  const auto wrong = [&](const std::string& field, const std::string& typed) {
    auto fields = good;
    for (auto& one : fields) {
      if (one.first == field) one.second = typed;
    }
    const auto refused = house_.post("daan", "/vragen/aanbod", fields);
    EXPECT_EQ(refused.status, 422) << field << ": " << typed;
    std::string found;
    for (const auto& one : good) {
      if (refused.body.find("id=\"" + one.first + "-error\"") != std::string::npos) found += one.first;
    }
    return found;
  };
  for (const char* field : {"werk", "over"}) {
    for (const std::string& typed : {std::string(400, 'a'), std::string("Bel 06 12345678"),
                                     std::string("Mijn BSN is 111222333"), std::string()}) {
      EXPECT_EQ(wrong(field, typed), field) << typed;
    }
  }
  for (const char* typed : {"", "0", "21", "veel", "99999999999999999999"}) {
    EXPECT_EQ(wrong("aantal", typed), "aantal") << typed;
  }
  std::string accented;
  for (int i = 0; i < 120; ++i) accented += "ë";
  EXPECT_EQ(
      house_.post("daan", "/vragen/aanbod", {{"werk", accented}, {"over", "zorg"}, {"aantal", "3"}}).status,
      303);
}

// Of the three forms beside a talk only the one that was sent shows what is wrong with it.
TEST_P(Experts, EachFormBesideATalkShowsItsOwnMistake) {
  const auto thread = ask("yara");
  write("daan", thread, "Door het te doen");
  const auto message = house_.post("yara", thread + "/bericht", {{"woorden", "Bel 06 12345678"}});
  EXPECT_EQ(message.status, 422);
  EXPECT_THAT(message.body, HasSubstr(R"(id="woorden-error")"));
  EXPECT_THAT(message.body, HasSubstr(R"(name="zeker")"));
  EXPECT_THAT(message.body, Not(HasSubstr(R"(id="woorden-dank-error")")));
  const auto thanks = house_.post("yara", thread + "/bedanken", {{"woorden", "Bel 06 12345678"}});
  EXPECT_EQ(thanks.status, 422);
  EXPECT_THAT(thanks.body, HasSubstr(R"(<a href="#woorden-dank">)"));
  EXPECT_THAT(thanks.body, HasSubstr(R"(id="woorden-dank-error")"));
  EXPECT_THAT(thanks.body, Not(HasSubstr(R"(id="woorden-error")")));
  const auto report = house_.post("yara", thread + "/melden", {{"reden", ""}});
  EXPECT_EQ(report.status, 422);
  EXPECT_THAT(report.body, HasSubstr(R"(id="reden-error")"));
  EXPECT_THAT(report.body, Not(HasSubstr(R"(id="woorden-error")")));
}

TEST_P(Experts, AnOfferThatWasChangedElsewhereShowsBothTexts) {
  const auto page = shown("daan", "/vragen/aanbod");
  const std::string version = version_in(page);
  const auto change = [&](const std::string& about) {
    return house_.post("daan", "/vragen/aanbod",
                       {{"versie", version}, {"werk", "Zorg"}, {"over", about}, {"aantal", "3"}});
  };
  EXPECT_EQ(change("werken met jongeren en ouderen").status, 303);
  const auto stale = change("werken in de nacht");
  EXPECT_EQ(stale.status, 409);
  EXPECT_THAT(stale.body, HasSubstr("werken met jongeren en ouderen"));
  EXPECT_THAT(stale.body, HasSubstr("werken in de nacht"));
  EXPECT_THAT(stale.body, HasSubstr(R"(id="over-error")"));
}

// Sent twice, a message stands there once.
TEST_P(Experts, AMessageIsTakenOnce) {
  const auto thread = ask("yara");
  const std::string key = id_text(house_.ids.next_value());
  for (int i = 0; i < 2; ++i) {
    EXPECT_EQ(
        house_.post("daan", thread + "/bericht", {{"woorden", "Door het te doen"}, {"sleutel", key}}).status,
        303);
  }
  EXPECT_EQ(number("SELECT COUNT(*) FROM course_messages"), 2);
}

// Meets ST-11.
TEST_P(Experts, AQuestionIsAnsweredAndThanked) {
  EXPECT_THAT(shown("yara", "/vooruit/vraag-iemand/" + text(daan_)), HasSubstr("Wat had je willen weten"));
  const auto thread = ask("yara");
  EXPECT_EQ(fact("expert_requests_year"), 1);
  EXPECT_EQ(fact("expert_answers_in_time_year"), 0);
  EXPECT_THAT(shown("daan", "/vragen"), HasSubstr("Hoe wist jij dat dit past?"));
  EXPECT_THAT(shown("daan", "/meldingen"), HasSubstr("Nieuw bericht van Yara"));
  const auto question = shown("daan", thread);
  EXPECT_THAT(question, HasSubstr("Vraag van Yara"));
  EXPECT_THAT(question, Not(HasSubstr("Benali")));
  EXPECT_THAT(shown("daan", "/meldingen"), Not(HasSubstr(">Nieuw<")));
  EXPECT_EQ(write("daan", thread, "Ik liep een dag mee."), 303);
  EXPECT_EQ(fact("expert_answers_in_time_year"), 1);
  EXPECT_THAT(shown("yara", "/start"), HasSubstr("Nieuw bericht van Daan"));
  EXPECT_THAT(shown("yara", thread), HasSubstr("Ik liep een dag mee."));
  EXPECT_THAT(shown("yara", "/start"), Not(HasSubstr("Nieuw bericht")));
  EXPECT_EQ(house_.post("yara", thread + "/bedanken", {{"woorden", "Dank je, ik ga het doen."}}).status, 303);
  EXPECT_EQ(write("daan", thread, "Succes"), 403);
  EXPECT_THAT(shown("daan", thread), HasSubstr("Dank je, ik ga het doen."));
  house_.post("yara", thread + "/open");
  EXPECT_EQ(write("yara", thread, "Nog iets: hoe laat begin je?"), 303);
}

// Meets ST-11: after five working days Koers proposes somebody else.
TEST_P(Experts, WhoGetsNoAnswerIsOfferedSomebodyElse) {
  house_.post("ruben", "/vragen/aanbod",
              {{"werk", "Monteur"}, {"over", "een bedrijf vinden"}, {"aantal", "2"}});
  house_.post("fatma", "/moderatie/aanbod/" + text(house_.cast.ruben), {{"besluit", "goed"}});
  const auto thread = ask("yara");
  pass(4);  // Friday
  EXPECT_THAT(shown("yara", thread), Not(HasSubstr("iemand anders vragen")));
  pass(3);  // Monday
  EXPECT_THAT(shown("yara", thread), HasSubstr("Wil je het iemand anders vragen?"));
  EXPECT_THAT(shown("yara", thread), HasSubstr("Vraag het Ruben"));
  pass(2);
  write("daan", thread, "Sorry, het was druk.");
  EXPECT_EQ(fact("expert_answers_in_time_year"), 0);
  EXPECT_THAT(shown("yara", thread), Not(HasSubstr("iemand anders vragen")));
}

TEST_P(Experts, WorkingDaysAreMondayToFriday) {
  const Day monday = make_day(2026, 11, 23);
  EXPECT_EQ(working_days(monday, monday), 0);
  EXPECT_EQ(working_days(monday, monday + 4), 4);
  EXPECT_EQ(working_days(monday, monday + 6), 4);
  EXPECT_EQ(working_days(monday, monday + 7), 5);
  EXPECT_EQ(working_days(monday, monday - 3), 0);
}

// Meets ST-11: contact stays inside Koers, and nobody is drowned in questions.
TEST_P(Experts, AnAddressIsWarnedOfAndQuestionsAreLimited) {
  const std::string path = "/vooruit/vraag-iemand/" + text(daan_);
  for (const char* words : {"Bel me op 06-12345678", "mail yara@example.nl", "ik woon Dorpsstraat 12",
                            "1234 AB Utrecht", "zoek me op Insta"}) {
    const auto refused = house_.post("yara", path, {{"woorden", words}});
    EXPECT_EQ(refused.status, 422) << words;
    EXPECT_THAT(refused.body, HasSubstr("Ik weet het zeker"));
    EXPECT_THAT(refused.body, HasSubstr(words));
  }
  EXPECT_EQ(house_.post("yara", path, {{"woorden", "Mijn BSN is 111222333"}, {"zeker", "1"}}).status, 422);
  EXPECT_EQ(house_.post("yara", path, {{"woorden", ""}}).status, 422);
  EXPECT_EQ(house_.post("yara", path, {{"woorden", std::string(2'001, 'a')}}).status, 422);
  EXPECT_EQ(house_.post("yara", path, {{"woorden", "Zit je op Insta?"}, {"zeker", "1"}}).status, 303);
  const std::string key = id_text(house_.ids.next_value());
  const TestHouse::Fields twice = {{"woorden", "Hoe laat begin je?"}, {"sleutel", key}};
  EXPECT_EQ(location_of(house_.post("yara", path, twice)), location_of(house_.post("yara", path, twice)));
  for (int i = 0; i < 3; ++i) EXPECT_NE(ask("yara"), "");
  const auto sixth = house_.post("yara", path, {{"woorden", "Nog een vraag over werk"}});
  EXPECT_EQ(sixth.status, 422);
  EXPECT_THAT(sixth.body, HasSubstr("Je stelde deze week al 5 vragen."));
  EXPECT_THAT(sixth.body, HasSubstr("Nog een vraag over werk"));
  pass(8);
  EXPECT_NE(ask("yara"), "");
}

TEST_P(Experts, NumbersThatAreNoAddressAreLeftAlone) {
  for (const char* words :
       {"In 2026 is het klaar", "Ik ben 17 jaar en werk 32 uur", "Het kost 1.000.000.000 euro",
        "Ik loop de hele weg 2 keer", "06 is een begin", "Om 10:20 in B2.14"}) {
    EXPECT_FALSE(mentions_address(words)) << words;
  }
  for (const char* words : {"+31 6 12 34 56 78", "(020) 123 45 67", "Mag ik je bellen op 06 12345678?",
                            "stuur maar een snap!", "1234AB", "Kerkweg 3a"}) {
    EXPECT_TRUE(mentions_address(words)) << words;
  }
}

TEST_P(Experts, AnExpertDecidesHowManyQuestionsAMonth) {
  house_.post("daan", "/vragen/aanbod",
              {{"werk", "Begeleider in de jeugdzorg"}, {"over", "werken met jongeren"}, {"aantal", "1"}});
  EXPECT_NE(ask("ruben"), "");
  EXPECT_EQ(house_.post("yara", "/vooruit/vraag-iemand/" + text(daan_), {{"woorden", "Mag ik ook?"}}).status,
            422);
  EXPECT_THAT(shown("yara", "/vooruit/vraag-iemand"), HasSubstr("Deze maand vol"));
  pass(10);  // December
  EXPECT_NE(ask("yara"), "");
}

// Meets ST-11, ST-16.
TEST_P(Experts, AThreadIsOnlyForTheTwoWhoseItIs) {
  const auto thread = ask("yara");
  for (const char* who : {"ruben", "karin", "fatma", "marieke", "paul", "noah"}) {
    EXPECT_EQ(house_.get(who, thread).status, 404) << who;
    EXPECT_EQ(write(who, thread, "Hoi"), 404) << who;
    EXPECT_EQ(house_.post(who, thread + "/melden", {{"reden", "x"}}).status, 404) << who;
    EXPECT_EQ(house_.post(who, thread + "/blokkeren").status, 404) << who;
  }
  EXPECT_EQ(house_.post("daan", thread + "/bedanken").status, 403);
  EXPECT_EQ(house_.get("daan", "/vooruit/vraag-iemand").status, 403);
  EXPECT_EQ(house_.get("karin", "/vragen").status, 403);
}

TEST_P(Experts, WhoIsBlockedCannotWriteOrAsk) {
  const auto thread = ask("yara");
  EXPECT_EQ(house_.post("daan", thread + "/blokkeren").status, 303);
  EXPECT_EQ(write("yara", thread, "Hoi?"), 403);
  EXPECT_EQ(write("daan", thread, "Toch nog iets"), 403);
  EXPECT_THAT(shown("yara", thread), HasSubstr("Hier kan nu niet meer geschreven worden."));
  EXPECT_THAT(shown("daan", thread), HasSubstr("Je hebt Yara geblokkeerd."));
  EXPECT_EQ(house_.post("yara", "/vooruit/vraag-iemand/" + text(daan_), {{"woorden", "Hoi"}}).status, 404);
  EXPECT_EQ(house_.post("yara", thread + "/deblokkeren").status, 303);  // hers, of which there is none
  EXPECT_EQ(write("yara", thread, "Hoi?"), 403);
  house_.post("daan", thread + "/deblokkeren");
  EXPECT_EQ(write("yara", thread, "Dank je"), 303);
}

// Meets ST-11: the school reads along only after a report, and the two see that it did.
TEST_P(Experts, AReportIsLookedAtByTheCoordinatorAndNobodyElse) {
  const auto thread = ask("yara");
  for (int i = 0; i < 6; ++i) write("daan", thread, "Bericht " + std::to_string(i));
  write("daan", thread, "Kom je vanavond langs?");
  const auto message = id_text(number("SELECT MAX(id) FROM course_messages"));
  EXPECT_EQ(house_.post("yara", thread + "/melden", {{"reden", ""}}).status, 422);
  EXPECT_EQ(house_.post("yara", thread + "/melden", {{"reden", "x"}, {"bericht", id_text(5)}}).status, 422);
  EXPECT_EQ(house_.post("yara", thread + "/melden", {{"reden", "Dit voelt niet goed"}, {"bericht", message}})
                .status,
            303);
  house_.post("yara", thread + "/melden", {{"reden", "Nog een keer"}});
  EXPECT_EQ(number("SELECT COUNT(*) FROM course_reports"), 1);
  const std::string report = "/moderatie/meldingen/" + id_text(number("SELECT MAX(id) FROM course_reports"));
  for (const char* who : {"yara", "karin", "marieke", "paul", "noah", "daan"}) {
    EXPECT_EQ(house_.get(who, report).status, 403) << who;
  }
  const auto page = shown("fatma", report);
  EXPECT_THAT(page, HasSubstr("Kom je vanavond langs?"));
  EXPECT_THAT(page, HasSubstr("Bericht 4"));
  EXPECT_THAT(page, Not(HasSubstr("Bericht 1")));  // only what stands around it
  EXPECT_THAT(shown("yara", thread), HasSubstr("Fatma las mee op 23 november"));
  EXPECT_THAT(shown("daan", thread), HasSubstr("Fatma las mee op 23 november"));

  house_.post("fatma", report + "/besluit", {{"besluit", "verberg"}, {"bericht", message}});
  EXPECT_THAT(shown("yara", thread), Not(HasSubstr("Kom je vanavond langs?")));
  EXPECT_THAT(shown("yara", thread), HasSubstr("Dit bericht is verborgen door de school."));
  house_.post("fatma", report + "/besluit", {{"besluit", "herstel"}, {"bericht", message}});
  EXPECT_THAT(shown("yara", thread), HasSubstr("Kom je vanavond langs?"));
  EXPECT_EQ(
      house_.post("fatma", report + "/besluit", {{"besluit", "verberg"}, {"bericht", id_text(5)}}).status,
      404);

  house_.post("fatma", report + "/besluit", {{"besluit", "sluit-aanbod"}});
  EXPECT_EQ(write("daan", thread, "Sorry"), 403);
  EXPECT_EQ(house_.post("daan", "/vragen/aanbod", {{"werk", "x"}, {"over", "y"}, {"aantal", "1"}}).status,
            409);
  EXPECT_EQ(house_.get("ruben", "/vooruit/vraag-iemand/" + text(daan_)).status, 404);
  house_.post("fatma", report + "/besluit", {{"besluit", "open-aanbod"}});
  EXPECT_EQ(write("daan", thread, "Sorry"), 303);

  EXPECT_EQ(house_.post("fatma", report + "/antwoord", {{"woorden", ""}}).status, 422);
  EXPECT_EQ(house_.post("fatma", report + "/antwoord", {{"woorden", "Dank dat je het zei. We spraken hem."}})
                .status,
            303);
  EXPECT_THAT(shown("yara", thread), HasSubstr("Dank dat je het zei. We spraken hem."));
  EXPECT_THAT(shown("daan", thread), Not(HasSubstr("Dank dat je het zei.")));
  EXPECT_THAT(shown("fatma", "/moderatie"), HasSubstr("Afgehandeld"));
  EXPECT_EQ(number("SELECT COUNT(*) FROM course_moderations"), 6);
}

INSTANTIATE_TEST_SUITE_P(On, Experts, koers::testing::each_database(), koers::testing::database_name);

}  // namespace
}  // namespace koers::experts
