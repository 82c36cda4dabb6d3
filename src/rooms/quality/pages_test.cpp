// Stories at the pages: who sees which figures, and that they move while people work.
#include <gmock/gmock.h>

#include "app/testing/house.h"
#include "app/testing/technician.h"
#include "rooms/quality/paths.h"
#include "rooms/quality/quality.h"
#include "rooms/quality/snapshots.h"
#include "rooms/quality/testing/school.h"
#include "rooms/quality/testing/source.h"

namespace koers::quality {
namespace {

using testing::catalogue;

using app::testing::TestHouse;
using app::testing::version_in;
using organisation::Unit;
using organisation::UnitKind;
using ::testing::AllOf;
using ::testing::HasSubstr;
using ::testing::Not;

// Forty students in the care team and, unless a test has its reasons, thirty in the technology team.
class QualityPages : public ::testing::Test {
 protected:
  explicit QualityPages(int technicians = 30) {
    for (int i = 0; i < 40; ++i) {
      students_.push_back(house_.add_student("student " + std::to_string(i), make_day(2026, 8, 24)));
    }
    for (int i = 0; i < technicians; ++i) {
      const auto student = app::testing::add_technician(house_);
      if (i % 2 == 0) know(student, {.counsellor_since = make_day(2026, 8, 24), .conversations_year = 1});
    }
  }

  void know(Id<people::Person> student, const testing::GuidanceFacts& facts) {
    house_.database().write(
        [&](sql::Transaction& tx) { testing::write(tx, house_.cast.institution, student, facts); });
  }
  // The first `count` of the forty were spoken with.
  void spoken_with(int count) {
    for (int i = 0; i < count; ++i) {
      know(students_[static_cast<std::size_t>(i)], {.counsellor_since = make_day(2026, 8, 24),
                                                    .conversations_year = 1,
                                                    .last_conversation_on = house_.today()});
    }
  }
  std::string in_unit(const std::string& path, Unit unit) const {
    return path + "?deel=" + paths::unit_text(unit);
  }
  Unit care() const { return {UnitKind::team, house_.cast.care_team.value}; }
  Unit technology() const { return {UnitKind::team, house_.cast.technology_team.value}; }
  Unit whole() const { return {UnitKind::institution, house_.cast.institution.value}; }

  TestHouse house_;
  std::vector<Id<people::Person>> students_;
};

// Meets QU-01.
TEST_F(QualityPages, MariekeSeesAll46GuidelinesOfHerTeamAndWhatAnswersThem) {
  spoken_with(20);
  const auto page = house_.get("marieke", "/kader");
  ASSERT_EQ(page.status, 200);
  for (const auto code : {">A1<", ">A11<", ">B1a<", ">B7d<", ">C15<"})
    EXPECT_THAT(page.body, HasSubstr(code));
  EXPECT_THAT(page.body, HasSubstr("Maatschappelijke Zorg"));
  EXPECT_THAT(page.body, HasSubstr("20 van de 41"));
  EXPECT_THAT(page.body, HasSubstr(catalogue().framework.find("B6e")->answer.nl.substr(0, 20)));
}

// Meets QU-09: figures of a unit that is not hers do not exist for her.
TEST_F(QualityPages, MariekeSeesHerTeamAndNotAnother) {
  for (const std::string path : {"/kader", "/kader/A4", "/cijfers/counsellor_and_conversation_share", "/team",
                                 "/cijfers/counsellor_and_conversation_share/tabel.csv"}) {
    EXPECT_EQ(house_.get("marieke", in_unit(path, care())).status, 200) << path;
    EXPECT_EQ(house_.get("marieke", in_unit(path, technology())).status, 404) << path;
  }
  EXPECT_EQ(house_.get("marieke", in_unit("/kader", whole())).status, 404);
  EXPECT_EQ(house_.get("marieke", "/kader?deel=team-onzin").status, 404);
  EXPECT_EQ(house_.get("marieke", "/bestuur").status, 404);
  EXPECT_EQ(house_.get("yara", "/kader").status, 403);
}

// Meets QU-04.
TEST_F(QualityPages, A4MovesInTheSecondInWhichAConversationIsClosed) {
  spoken_with(20);
  const std::string figure = "/cijfers/counsellor_and_conversation_share";
  EXPECT_THAT(house_.get("marieke", figure).body, HasSubstr("20 van de 41"));
  know(students_[30], {.counsellor_since = make_day(2026, 8, 24), .conversations_year = 1});
  EXPECT_THAT(house_.get("marieke", figure).body, HasSubstr("21 van de 41"));
  EXPECT_THAT(house_.get("marieke", "/kader/A4").body, HasSubstr("21 van de 41"));
}

// Meets QU-04, QU-09: names only of one's own students.
TEST_F(QualityPages, KarinSeesWhichOfHerOwnStudentsNeedAttentionAndMariekeOnlyHowMany) {
  spoken_with(20);
  house_.assign(students_[35], house_.cast.karin, make_day(2026, 8, 24));
  const std::string figure = "/cijfers/counsellor_and_conversation_share";
  const auto karin = house_.get("karin", figure);
  EXPECT_THAT(karin.body, AllOf(HasSubstr("student 35 Jansen"), Not(HasSubstr("student 36 Jansen"))));
  const auto marieke = house_.get("marieke", figure);
  EXPECT_THAT(marieke.body, AllOf(HasSubstr("21 studenten vragen aandacht"), Not(HasSubstr("Jansen"))));
}

// Meets QU-09: who guides all but a few knows what his own students did, and could take them out of the
// figure.
TEST_F(QualityPages, KarinReadsNoFigureThatTellsHerAboutTheFewWhomOthersGuide) {
  for (std::size_t i = 0; i < 38; ++i) {
    house_.assign(students_[i], house_.cast.karin, make_day(2026, 8, 24));
  }
  spoken_with(20);
  const std::string figure = "/cijfers/counsellor_and_conversation_share";
  EXPECT_THAT(house_.get("marieke", figure).body, HasSubstr("20 van de 41"));
  EXPECT_THAT(house_.get("karin", figure).body,
              AllOf(Not(HasSubstr("20 van de 41")), HasSubstr("Dit laten we weg")));
  EXPECT_THAT(house_.get("karin", figure + "/tabel.csv").body, Not(HasSubstr("20;41")));
}

class QualityPagesWithASmallTeam : public QualityPages {
 protected:
  QualityPagesWithASmallTeam() : QualityPages(0) {}
};

// Meets QU-09.
TEST_F(QualityPagesWithASmallTeam, aTeamThatIsTooSmallIsNotShownNorWhatWouldGiveItAway) {
  spoken_with(20);  // technology has one student: Ruben
  const auto table = house_.get("paul", "/cijfers/counsellor_and_conversation_share/tabel.csv");
  ASSERT_EQ(table.status, 200);
  EXPECT_THAT(table.body, HasSubstr("Groep te klein"));
  EXPECT_THAT(table.body, HasSubstr("20;42"));  // the institution
  EXPECT_THAT(table.body,
              Not(HasSubstr("20;41")));  // and not the other school, which would say what Ruben did
}

// Meets QU-01: a guideline without a figure says what is missing, what will answer it, and what can be done
// now.
TEST_F(QualityPages, AGuidelineWithoutAFigureSaysWhatCanBeDoneNow) {
  spoken_with(20);
  const auto page = house_.get("marieke", in_unit("/kader/B3d", care()));
  ASSERT_EQ(page.status, 200);
  std::size_t at = 0;
  for (const std::string& part :
       {std::string("Koers meet dit nog niet"), std::string("Wat ontbreekt"),
        std::string("Wat het antwoord geeft"), catalogue().framework.find("B3d")->answer.nl,
        std::string("Wat nu al kan"), std::string("geef samen een oordeel"), std::string("Ons oordeel"),
        std::string("Wat zien we daarvan?"), std::string("Hier zijn wel cijfers van")}) {
    const auto found = page.body.find(part, at);
    ASSERT_NE(found, page.body.npos) << part;
    at = found;
  }
  EXPECT_THAT(page.body.substr(at), HasSubstr("/kader/B5a?deel="));
  EXPECT_THAT(house_.get("karin", in_unit("/kader/B3d", care())).body,
              AllOf(HasSubstr("geeft hier een oordeel"), Not(HasSubstr("geef samen een oordeel"))));
  // With a figure nothing is missing.
  EXPECT_THAT(house_.get("marieke", in_unit("/kader/A4", care())).body,
              AllOf(Not(HasSubstr("Wat ontbreekt")), HasSubstr("Wat zien we dat niet in de cijfers staat?")));
}

// Meets QU-09.
TEST_F(QualityPagesWithASmallTeam, aGuidelineOfASmallGroupLeadsToALargerOne) {
  spoken_with(20);
  const auto page = house_.get("fatma", in_unit("/kader/A4", technology()));
  ASSERT_EQ(page.status, 200);
  EXPECT_THAT(page.body,
              AllOf(HasSubstr("Deze groep is te klein voor een cijfer"), HasSubstr("Onder de 10 studenten"),
                    HasSubstr("Een grotere groep heeft wel een cijfer"),
                    HasSubstr("/kader/A4?deel=" + paths::unit_text(whole()))));
  // And the team is no empty row of the overview.
  const auto overview = house_.get("fatma", "/overzicht");
  EXPECT_THAT(overview.body, HasSubstr("Van 1 team tonen we niets"));
}

// Meets QU-04, OR-10.
TEST_F(QualityPages, PaulReadsTheInstitutionInOneMinute) {
  spoken_with(20);
  const auto page = house_.get("paul", "/bestuur");
  ASSERT_EQ(page.status, 200);
  EXPECT_THAT(page.body, AllOf(HasSubstr("23 november 2026"), HasSubstr("Installatietechniek")));
  EXPECT_EQ(house_.get("fatma", "/overzicht").status, 200);
  EXPECT_EQ(house_.get("marieke", "/overzicht").status, 404);
}

// The sentences of co-ordinator and board say the same of where to begin.
TEST_F(QualityPages, FatmaAndPaulReadTheSameOfWhereToBegin) {
  for (int i = 0; i < 20; ++i) app::testing::add_technician(house_);
  spoken_with(20);
  const auto sentence = [](const std::string& body) {
    const auto from = body.find("Begin met &#39;");
    return from == body.npos ? "" : body.substr(from, body.find(':', from) - from);
  };
  const auto overview = sentence(house_.get("fatma", "/overzicht").body);
  EXPECT_NE(overview, "");
  EXPECT_EQ(sentence(house_.get("paul", "/bestuur").body), overview);
}

TEST_F(QualityPages, theTeamPageSaysWhatAsksAttention) {
  spoken_with(20);
  for (const auto* who : {"marieke", "karin"}) {
    const auto page = house_.get(who, "/team");
    ASSERT_EQ(page.status, 200) << who;
    EXPECT_THAT(page.body, AllOf(HasSubstr("Dit vraagt aandacht"), HasSubstr("Begin met &#39;"))) << who;
  }
}

TEST_F(QualityPages, FatmaSeesTheGapsWithMostStudentsFirst) {
  for (int i = 0; i < 20; ++i) app::testing::add_technician(house_);
  spoken_with(20);
  const auto page = house_.get("fatma", "/overzicht");
  ASSERT_EQ(page.status, 200);
  EXPECT_THAT(page.body, HasSubstr("gaten"));
  // What is missing in every team is said once, not once for each.
  EXPECT_THAT(page.body, HasSubstr("Overal: alle 2 teams"));
  const auto from = page.body.find("id=\"gaten\""), to = page.body.find("id=\"matrix\"");
  ASSERT_LT(from, to);
  const std::string list = page.body.substr(from, to - from);
  for (const Criterion& criterion : catalogue().framework.criteria) {
    const std::string code = ">" + criterion.code + "<";
    EXPECT_EQ(list.find(code), list.rfind(code)) << code;
  }
}

// Meets QU-01.
TEST_F(QualityPages, aJudgementThatDiffersAsksForASentence) {
  spoken_with(20);
  const auto url = in_unit("/kader/A4/oordeel", care());
  const auto refused = house_.post("marieke", url, {{"judgement", "example"}});
  EXPECT_EQ(refused.status, 422);
  EXPECT_THAT(refused.body, HasSubstr("Jullie denken er anders over dan de cijfers"));
  const auto kept =
      house_.post("marieke", url, {{"judgement", "example"}, {"why", "De bbl-groep telt pas vanaf mei."}});
  EXPECT_EQ(kept.status, 303);
  const auto page = house_.get("marieke", kept);
  EXPECT_THAT(page.body, AllOf(HasSubstr("De bbl-groep telt pas vanaf mei."), HasSubstr("Voorbeeld")));
  EXPECT_THAT(house_.get("marieke", "/kader?toon=wijkt-af").body, HasSubstr("wijkt af"));
}

// The team leader and the coordinator both judge for the team. Meets QU-01.
TEST_F(QualityPages, ofTwoWhoJudgeTheSameNeitherLosesAWord) {
  spoken_with(20);
  const auto page = in_unit("/kader/A4", care()), url = in_unit("/kader/A4/oordeel", care());
  const auto judge = [&](const std::string& version, const std::string& word, const std::string& why) {
    return house_.post("marieke", url, {{"versie", version}, {"judgement", word}, {"why", why}});
  };
  const auto version = version_in(house_.get("marieke", page).body);
  EXPECT_EQ(judge(version, "example", "De bbl-groep telt pas vanaf mei.").status, 303);
  EXPECT_EQ(judge(version, "example", "De bbl-groep telt pas vanaf mei.").status, 303) << "sent twice";
  house_.clock.set(house_.clock.now() + 60);
  const auto stale = judge(version, "in_order", "Twee mentoren waren ziek.");
  EXPECT_EQ(stale.status, 409);
  for (const char* part : {"De bbl-groep telt pas vanaf mei.", "Twee mentoren waren ziek.", "Er staat nu:"}) {
    EXPECT_THAT(stale.body, HasSubstr(part));
  }
  EXPECT_THAT(house_.get("marieke", page).body, HasSubstr("De bbl-groep telt pas vanaf mei."));
  EXPECT_EQ(judge(version_in(stale.body), "in_order", "Twee mentoren waren ziek.").status, 303);
  EXPECT_THAT(house_.get("marieke", page).body, HasSubstr("Twee mentoren waren ziek."));
}

// Meets LA-07.
TEST_F(QualityPages, aJudgementSaysWhatIsWrongWhereItIsWrong) {
  const auto url = in_unit("/kader/A4/oordeel", care());
  const auto nothing = house_.post("marieke", url, {{"why", "Wij zien het anders."}});
  EXPECT_EQ(nothing.status, 422);
  EXPECT_THAT(nothing.body, AllOf(HasSubstr("href=\"#judgement\""), HasSubstr("Wij zien het anders.")));
  const auto number =
      house_.post("marieke", url, {{"judgement", "beginning"}, {"why", "Vraag 111222333 ernaar"}});
  EXPECT_EQ(number.status, 422);
  EXPECT_THAT(number.body, AllOf(HasSubstr("href=\"#why\""), HasSubstr("dat op een BSN lijkt")));
}

TEST_F(QualityPages, onlyWhoLeadsAUnitJudgesForIt) {
  const auto url = in_unit("/kader/A4/oordeel", care());
  EXPECT_EQ(house_.post("karin", url, {{"judgement", "beginning"}}).status, 403);
  EXPECT_EQ(house_.post("paul", url, {{"judgement", "beginning"}}).status, 403);
  EXPECT_EQ(house_.post("marieke", url, {{"judgement", "beginning"}}).status, 303);
  EXPECT_EQ(house_.post("marieke", url).status, 422);
}

TEST_F(QualityPages, lastYearAndTheTrendStandBesideAFigure) {
  spoken_with(20);
  house_.database().write([&](sql::Transaction& tx) {
    const Indicator& a4 = *catalogue().find_indicator("counsellor_and_conversation_share");
    for (const Day day : {make_day(2025, 9, 15), make_day(2025, 10, 15), make_day(2025, 11, 20),
                          make_day(2026, 9, 15), make_day(2026, 10, 15)}) {
      const UnitFigure teams[] = {{care(), {40, 16, 40}, 40.0}, {technology(), {30, 15, 30}, 50.0}};
      store_history(tx, house_.cast.institution, a4, day, teams);
    }
  });
  const auto page = house_.get("marieke", "/cijfers/counsellor_and_conversation_share");
  EXPECT_THAT(page.body, HasSubstr("Vorig jaar was het 40%"));
  EXPECT_THAT(page.body, HasSubstr("<svg class=\"chart wide"));
}

TEST_F(QualityPages, speakEnglishToo) {
  spoken_with(20);
  const auto asked = [&](const std::string& who, const std::string& path) {
    http::Request request;
    request.path = path;
    request.headers.emplace_back("accept-language", "en");
    return house_.ask(who, std::move(request)).body;
  };
  const auto& criterion = catalogue().framework.criteria.front();
  const auto& indicator = catalogue().indicators.front();
  for (const auto& [who, path, words] :
       std::vector<std::array<std::string, 3>>{{"marieke", "/kader", "Current figures"},
                                               {"marieke", "/kader/" + criterion.code, criterion.title.en},
                                               {"marieke", "/cijfers/" + indicator.id, indicator.name.en},
                                               {"paul", "/overzicht", "Where are the gaps?"}}) {
    const std::string page = asked(who, path);
    EXPECT_THAT(page, HasSubstr("<html lang=\"en\"")) << path;
    EXPECT_THAT(page, HasSubstr(html::fragment(words).text())) << path;
    for (const char* dutch :
         {">Kwaliteitskader<", "schooljaar", "Vraagt aandacht", "Nog te weinig gegevens"}) {
      EXPECT_THAT(page, Not(HasSubstr(dutch))) << path;
    }
  }
}

TEST_F(QualityPages, everyCriterionAndEveryFigureHasAPage) {
  spoken_with(20);
  for (const Criterion& criterion : catalogue().framework.criteria) {
    EXPECT_EQ(house_.get("marieke", "/kader/" + criterion.code).status, 200) << criterion.code;
  }
  for (const Indicator& indicator : catalogue().indicators) {
    for (const auto* who : {"marieke", "paul"}) {
      EXPECT_EQ(house_.get(who, "/cijfers/" + indicator.id).status, 200) << indicator.id;
    }
    EXPECT_EQ(house_.get("paul", "/cijfers/" + indicator.id + "/tabel.csv").status, 200) << indicator.id;
  }
  EXPECT_EQ(house_.get("marieke", "/kader/Z9").status, 404);
  EXPECT_EQ(house_.get("marieke", "/cijfers/onzin").status, 404);
  const std::string programme = "?deel=programme-" + id_text(house_.cast.care_programme.value);
  EXPECT_EQ(house_.get("marieke", "/cijfers/counsellor_and_conversation_share" + programme).status, 200);
}

}  // namespace
}  // namespace koers::quality
