// The one window on who reads something of a student: every relation that Koers knows has a row while it
// lasts, with what is read, since or until when, and the way to stop it; and none after. A new kind without a
// row fails here: a room, a personal link, a kind of guide, or a page that somebody opens.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <functional>
#include <map>
#include <set>

#include "app/rooms.h"
#include "app/testing/access_files.h"
#include "app/testing/things.h"
#include "campus/access/guides.h"
#include "rooms/help/outside_help.h"
#include "rooms/placements/testing_placements.h"
#include "rooms/portfolio/share.h"
#include "rooms/requirement/testing_requirement.h"
#include "rooms/support/testing_support.h"

namespace koers::app {
namespace {

using testing::has;
using testing::location_of;
using testing::TestHouse;
using Fields = TestHouse::Fields;
using ::testing::HasSubstr;
using ::testing::Not;

const std::string window = "/ik/begeleiding";

std::string newest(TestHouse& house, const std::string& table) {
  const auto id = house.database().snapshot()->reader().one<std::int64_t>(
      {"test.newest_relation", "SELECT MAX(id) FROM " + table});
  return id_text(id.value_or(0));
}

// The row of whoever has this name, of those that hold `mark`; "" without one.
std::string row_of(const std::string& body, const std::string& name, const std::string& mark) {
  const std::string begin = "<b>" + name + "</b>";
  for (auto at = body.find(begin); at != std::string::npos; at = body.find(begin, at + 1)) {
    const std::string row = body.substr(at, body.find("</li>", at) - at);
    if (row.find(mark) != std::string::npos) return row;
  }
  return "";
}

std::string between(const std::string& body, const std::string& begin, const std::string& end) {
  const auto at = body.find(begin);
  if (at == std::string::npos) return "";
  return body.substr(at + begin.size(), body.find(end, at + begin.size()) - at - begin.size());
}

// Presses the button of the row.
int press(TestHouse& house, const std::string& row) {
  const std::string action = between(row, "action=\"", "\"");
  return action.empty() ? 0 : house.post("yara", action).status;
}

struct Relation {
  std::string kind;
  std::string room;
  std::function<void(TestHouse&)> begin;
  std::string name;                // of who reads
  std::vector<std::string> reads;  // what the row says
  // Stops it, from that row; by its button when nothing else is said.
  std::function<int(TestHouse&, const std::string& row)> stop = press;
  std::string who{};  // signs in as, when somebody of the cast
};

// ---- how each begins

void ask_specialist(TestHouse& house) {
  house.post("yara", "/hulpvraag", {{"vraag", "Kan ik naar het hbo?"}, {"begeleider", "nee"}});
}
void be_taken(TestHouse& house) {
  ask_specialist(house);
  house.post("jeroen", "/aanvragen/" + newest(house, "referrals_requests") + "/oppakken");
}
void give_link(TestHouse& house) {
  using namespace placements::testing_placements;
  make_link(house, add_placement(house));
}
void outside_help(TestHouse& house) {
  house.post("karin", "/studenten/" + text(house.cast.yara) + "/hulp-buiten",
             {{"naam", "Jongerenwerk De Brug"},
              {"contact", "Bel 020-5550101"},
              {"vraag", "Ik zoek een bijbaan."},
              {"weten", "name"},
              {"tot", text(house.today() + 60)},
              {"eerste", "student"}});
  house.post("yara", "/ik/hulp/" + newest(house, "help_outside") + "/ja", {{"leeftijd", "16"}});
}
void companion(TestHouse& house) {
  house.post("karin", "/studenten/" + text(house.cast.yara) + "/meedenken",
             {{"wie", "Petra Mulder"},
              {"vanwaar", "Jongerenwerk"},
              {"waarover", "Een bijbaan."},
              {"weten", "name"},
              {"tot", text(house.today() + 60)}});
  house.post("yara", "/ik/meedenken/" + newest(house, "help_outside") + "/ja", {{"leeftijd", "16"}});
}
void share_page(TestHouse& house, const std::string& reach, const std::string& reader) {
  house.post("yara", "/ik/portfolio", {{"vorm", "page"}});
  house.post("yara", "/ik/portfolio/" + newest(house, "publication_folios") + "/delen",
             {{"dag", text(house.today() + 30)},
              {"prive", "nee"},
              {"voor", reader},
              {"bereik", reach},
              {"hoe", "mee"}});
}
// A trusted person reads by a link that bears the name.
void trust_samir(TestHouse& house) { share_page(house, "link", "Samir"); }
void show_guides(TestHouse& house) { share_page(house, "counsellor", ""); }

std::string agreement(TestHouse& house) { return "/ondersteuning/" + newest(house, "support_agreements"); }
void support_agreement(TestHouse& house) {
  support::testing_support::add_ellen(house);
  support::testing_support::agreed(house);
}
int end_support(TestHouse& house, const std::string& row) {
  EXPECT_THAT(row, HasSubstr(agreement(house)));
  return house.post("yara", agreement(house) + "/stoppen", {{"stopt", "Het is niet meer nodig."}}).status;
}
void let_guide_read(TestHouse& house) {
  support_agreement(house);
  house.post("yara", agreement(house) + "/begeleider", {{"leest", "ja"}});
}
void show_line(TestHouse& house) {
  support_agreement(house);
  const auto page = house.get("yara", agreement(house)).body;
  house.post("yara", agreement(house) + "/laat-zien",
             {{"welke-regel", support::testing_support::line_value(page)},
              {"voor-wie", "Sanne"},
              {"tot-dag", text(house.today() + 30)}});
}
void aftercare_case(TestHouse& house) {
  house.post("karin", "/nazorg",
             {{"wie-nazorg", text(house.cast.yara)},
              {"grond-nazorg", "no_place"},
              {"afgesproken", "We bellen elke maand."},
              {"gemeente", "Lindewaard"},
              {"tot-nazorg", text(house.today() + 365)}});
}
void group_talk(TestHouse& house) {
  Fields fields{{"onderwerp", "Stage"}, {"wie", text(house.cast.yara)}};
  for (const char* name : {"femke", "tygo"}) {
    const auto id = house.add_student(name, house.today() - 50);
    house.assign(id, house.cast.karin, house.today() - 50);
    fields.emplace_back("wie", text(id));
  }
  house.post("karin", "/gesprekken/groep", fields);
}
// It cannot be left: whom to ask stands there, and the guide ends it.
int end_group_talk(TestHouse& house, const std::string& row) {
  EXPECT_THAT(row, HasSubstr("Vraag Karin Wouters."));
  return house
      .post("karin", "/gesprekken/groep/" + newest(house, "grouptalks_talks") + "/afronden",
            {{"minuten", "45"}})
      .status;
}
void ask_expert(TestHouse& house) {
  const auto daan = testing::add_daan(house);
  house.post("yara", "/vooruit/vraag-iemand/" + text(daan), {{"woorden", "Hoe wist jij dat dit past?"}});
}
void decide(TestHouse& house) {
  requirement::testing_requirement::fix_demands(house);
  requirement::testing_requirement::decide(house, "voldaan", "Dit is genoeg.");
}
// The law asks for it: that stands there, and the counsellor takes a result back.
int take_result_back(TestHouse& house, const std::string& row) {
  EXPECT_THAT(row, HasSubstr("stoppen kan niet"));
  return house
      .post("karin", requirement::testing_requirement::file_page(house) + "/" +
                         requirement::testing_requirement::id_of_result(house) + "/terug")
      .status;
}

const std::vector<Relation>& relations() {
  static const std::vector<Relation> all{
      {"asked", "referrals", ask_specialist, "De decanen van je school", {"Je vraag", "Sinds"}},
      {"specialist",
       "referrals",
       be_taken,
       "Jeroen Bakker",
       {"zolang je vraag loopt", "Je vraag", "Sinds"},
       press,
       "jeroen"},
      {"link",
       "placements",
       give_link,
       "Hanneke Prins",
       {"Praktijkopleider bij De Lindehof", "Je naam", "Wat je wilt leren", "gesprekken met z’n drieën",
        "De link werkt sinds 23 november, tot en met", "Nog niet geopend."}},
      {"help", "help", outside_help, "Jongerenwerk De Brug", {"Karin vroeg het, jij zei ja op"}},
      {"companion", "help", companion, "Petra Mulder", {"denkt mee", "Karin vroeg het, jij zei ja op"}},
      {"page", "portfolio", trust_samir, "Samir", {"Tot"}},
      {"page for guides", "portfolio", show_guides, "Je begeleider", {"Tot"}},
      {"support",
       "support",
       support_agreement,
       "Ellen Vos",
       {"Ondersteuning van school", "Sinds"},
       end_support,
       "ellen"},
      {"support for the counsellor",
       "support",
       let_guide_read,
       "Karin Wouters",
       {"Jij laat je begeleider meelezen", "Tot jij stopt."},
       press,
       "karin"},
      {"line", "support", show_line, "Sanne", {"Een rustige plek", "Tot en met"}},
      {"aftercare",
       "aftercare",
       aftercare_case,
       "Karin Wouters",
       {"Houdt contact na school", "Sinds"},
       press,
       "karin"},
      {"group",
       "grouptalks",
       group_talk,
       "Stage",
       {"met nog 2 studenten", "Wat jij op het bord zet", "Sinds"},
       end_group_talk,
       "femke"},
      {"expert", "experts", ask_expert, "Daan", {"Je vraag en wat je schrijft", "Sinds"}, press, "daan"},
      {"exam office",
       "requirement",
       decide,
       "Het examenbureau",
       {"Je naam en studentnummer", "Of je aan de LOB-eis voldoet", "Sinds"},
       take_result_back,
       "dirk"},
  };
  return all;
}

class Relations : public ::testing::TestWithParam<std::string> {};
INSTANTIATE_TEST_SUITE_P(On, Relations, koers::testing::each_database(), koers::testing::database_name);

// Meets GU-08, ST-20, LA-06: one row for each relation, as long as it lasts.
TEST_P(Relations, EachHasARowWhileItLastsAndNoneAfter) {
  for (const Relation& one : relations()) {
    SCOPED_TRACE(one.kind);
    TestHouse house(GetParam());
    const std::string mark = one.reads.front();
    EXPECT_EQ(row_of(house.get("yara", window).body, one.name, mark), "") << "not before";
    one.begin(house);
    const std::string row = row_of(house.get("yara", window).body, one.name, mark);
    for (const std::string& words : one.reads) EXPECT_THAT(row, HasSubstr(words));
    EXPECT_TRUE(row.find("action=\"") != std::string::npos || row.find("href=\"") != std::string::npos)
        << "a way from here";
    EXPECT_EQ(row_of(house.get("ruben", window).body, one.name, mark), "") << "hers, and nobody else's";
    EXPECT_EQ(one.stop(house, row), 303);
    EXPECT_EQ(row_of(house.get("yara", window).body, one.name, mark), "") << "none after";
  }
}

// Meets GU-08: the counsellor stands there, with why that one cannot be stopped and whom to ask.
TEST_P(Relations, TheCounsellorCannotBeStoppedAndThePageSaysWhomToAsk) {
  TestHouse house(GetParam());
  const auto page = house.get("yara", window);
  for (const char* words :
       {"Karin Wouters is je begeleider", "Sinds ", "Wat je deelt",
        "Iedereen heeft een begeleider, dus stoppen kan hier niet.", "/ik/begeleiding/andere"}) {
    EXPECT_TRUE(has(page, words)) << words;
  }
}

// ---- nothing is forgotten

bool has_story(const std::string& room) {
  return std::any_of(relations().begin(), relations().end(),
                     [&](const Relation& one) { return one.room == room; });
}

// Rooms by which nobody reads anything beside the counsellor and the specialist, each with the reason.
const std::map<std::string, std::string>& nobody_else() {
  static const std::map<std::string, std::string> reasons{
      {"campus", "who guides: caseload and referrals say it"},
      {"experiences", "of the student, and of who guides"},
      {"attachments", "the pictures of experiences, and of pages that portfolio shows"},
      {"reflection", "of the student, and of who guides"},
      {"profile", "of the student, and of who guides"},
      {"course", "of the student and who guides; who helps with a step has no account and reads nothing"},
      {"choices", "of the student and who guides"},
      {"aids", "keeps nothing of anybody"},
      {"intake", "what lies on the table the counsellor reads"},
      {"guidance", "student and counsellor; whoever comes along reads nothing"},
      {"dialogue", "student and counsellor; whoever comes along reads nothing"},
      {"development", "student and counsellor"},
      {"caseload", "the counsellor has a card of his own"},
      {"rounds", "moments with the counsellor"},
      {"care", "those who guide the student"},
      {"signals", "who guides; others see numbers without names"},
      {"companies", "keeps nothing of students"},
      {"trainers", "what is read by the link of a placement: placements says it"},
      {"direction", "keeps nothing of students"},
      {"policy", "keeps nothing of students"},
      {"quality", "numbers without names"},
      {"commitments", "of colleagues among each other; nothing of a student"},
      {"app", "the inbox, the archive and letters are of who gets them"},
  };
  return reasons;
}

TEST(AllRelations, EveryRoomSaysWhoReadsInItOrWhyNobodyElseDoes) {
  for (const rooms::Room* room : all_rooms()) {
    const std::string name(room->name);
    EXPECT_NE(room->relations != nullptr, nobody_else().contains(name)) << name;
    EXPECT_EQ(room->relations != nullptr, has_story(name)) << name << " and its story above";
  }
}

// Who comes in with a key instead of an account.
TEST(AllRelations, EveryPersonalLinkIsOneOfThem) {
  const std::map<std::string, std::string> links{
      {"/link/", "link"},
      {"/p/", "page"},
      {"/regel/", "line"},
      {"/hoe-gaat-het/", "the student's own"},
      {"/agenda/", "the calendar of who follows it"},
      {"/mail/", "of who gets mail, and says nothing of a student"},
  };
  TestHouse house;
  for (const auto& route : house.app().router().routes()) {
    const auto key = route->pattern.find("{sleutel}");
    if (route->who != people::Anyone::who || key == std::string::npos) continue;
    EXPECT_TRUE(links.contains(route->pattern.substr(0, key))) << route->pattern;
  }
}

TEST(AllRelations, EveryKindThatTheHouseTellsApartHasAStory) {
  const std::set<std::string> told{"counsellor", "specialist", "help",
                                   "companion",  "page",       "page for guides"};
  for (const auto& [kind, name] : Codes<access::GuideKind>::list)
    EXPECT_TRUE(told.contains(std::string(name)));
  for (const auto& [kind, name] : Codes<help::HelpKind>::list) EXPECT_TRUE(told.contains(std::string(name)));
  EXPECT_EQ(Codes<portfolio::Reach>::list.size(), 2U) << "a page is for whoever has the link, or for guides";
}

// Whoever opens any page about her, whatever made that possible, stands in the window.
TEST(AllRelations, WhoeverOpensAPageOfHersStandsInTheWindow) {
  testing::Scene scene;
  for (const char* kind : {"specialist", "support", "requirement"}) {
    for (const Relation& one : relations()) {
      if (one.kind == kind) one.begin(scene.house);
    }
  }
  const std::string body = scene.house.get("yara", window).body;
  const std::map<std::string, std::string> visitors{
      {"ruben", "Ruben"}, {"joost", "Joost"},         {"jeroen", "Jeroen Bakker"},
      {"fatma", "Fatma"}, {"marieke", "Marieke"},     {"paul", "Paul"},
      {"noah", "Noah"},   {"karin", "Karin Wouters"}, {"bas", "Bas de Haan"},
      {"daan", "Daan"},   {"ellen", "Ellen Vos"}};
  std::set<std::string> readers;
  for (const auto& route : scene.house.app().router().routes()) {
    const auto& all = testing::access_files().in_addresses;
    const bool is_hers = std::any_of(all.begin(), all.end(), [&](const auto& one) {
      return one.is_hers && route->pattern.starts_with(one.pattern);
    });
    if (!is_hers || route->method != "GET") continue;
    const std::string address = testing::address_of(route->pattern, scene.house, scene.things);
    for (const auto& [who, name] : visitors) {
      if (scene.house.get(who, address).status == 200) readers.insert(name);
    }
  }
  EXPECT_TRUE(readers.contains("Karin Wouters"));
  EXPECT_TRUE(readers.contains("Jeroen Bakker"));
  for (const std::string& name : readers) EXPECT_THAT(body, HasSubstr(name));
}

}  // namespace
}  // namespace koers::app
