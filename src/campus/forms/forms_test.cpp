// Forms that know their fields: what was typed comes back, a mistake stands at its own field, and of two
// people who change the same thing neither loses a word.
#include "campus/forms/forms.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <rapidcheck.h>

#include "app/testing/house.h"

namespace koers::forms {
namespace {

using ::testing::HasSubstr;
using ::testing::Not;

enum class Way { bus, bike };

}  // namespace
}  // namespace koers::forms

template <>
struct koers::Codes<koers::forms::Way> {
  using enum koers::forms::Way;
  static constexpr std::array list{std::pair{bus, "bus"}, std::pair{bike, "bike"}};
};

namespace koers::forms {
namespace {

struct Trip {
  std::string goal;
  std::string why;
  std::optional<Day> on;
  std::optional<int> minute;
  std::optional<int> people;
  Way way = Way::bus;
  std::vector<std::string> bring;
  bool again = false;
};

constexpr i18n::Text goal_missing{"Schrijf waar je heen gaat.", "Write where you go."};
constexpr Choice ways[] = {{"bus", {"Bus", "Bus"}}, {"bike", {"Fiets", "Bicycle"}}};
constexpr Choice things[] = {{"brood", {"Brood", "Bread"}}, {"water", {"Water", "Water"}}};

constexpr auto trip_form = form<Trip>(
    text<&Trip::goal>("doel", {.label = {"Waarheen?", "Where to?"}, .needed = goal_missing, .longest = 20}),
    text<&Trip::why>("waarom", {.label = {"Waarom?", "Why?"}, .longest = 50, .rows = 3}),
    day<&Trip::on>("dag", {.label = {"Welke dag?", "Which day?"}, .ahead = true, .days = 100}),
    time<&Trip::minute>("tijd", {.label = {"Hoe laat?", "What time?"}}),
    number<&Trip::people>("aantal", {.label = {"Met hoeveel?", "How many?"}, .least = 1, .most = 9}),
    choice<&Trip::way>("vervoer", {.label = {"Hoe?", "How?"}, .choices = ways, .look = Look::rounds}),
    choices<&Trip::bring>("mee", {.label = {"Wat neem je mee?", "What do you take?"}, .choices = things}),
    tick<&Trip::again>("vaker", {.label = {"Vaker", "More often"}}));

using Fields = std::vector<std::pair<std::string, std::string>>;

class Forms : public ::testing::Test {
 protected:
  http::Request request(const Fields& fields) {
    http::Request request;
    request.method = "POST";
    request.fields = fields;
    return request;
  }
  Typed<Trip> read(const Fields& fields) {
    auto asked = request(fields);
    http::Visit visit(house_.house(), asked);
    visit.today = house_.today();
    return trip_form.read(visit);
  }
  std::string mistake(const std::string& field, const std::string& typed) {
    return read({{"doel", "Zwolle"}, {field, typed}}).mistake(field);
  }
  std::string shown(const Answers& answers) {
    auto asked = request({});
    http::Visit visit(house_.house(), asked);
    visit.today = house_.today();
    return trip_form.show(visit, answers, {.action = html::url("/reis"), .submit = "Ga"}).text();
  }
  // Somebody changes what is stored, from the form as it was shown.
  Typed<Trip> change(const Fields& fields, const std::string& version) {
    Fields all = fields;
    all.emplace_back("versie", version);
    auto asked = request(all);
    http::Visit visit(house_.house(), asked);
    visit.today = house_.today();
    return trip_form.change(
        visit, [&](sql::Transaction&) { return stored_; },
        [&](sql::Transaction&, const Trip& trip) { stored_ = trip; });
  }

  app::testing::TestHouse house_;
  Trip stored_;
};

TEST_F(Forms, AMistakeStandsAtItsOwnFieldAndInTheSummaryThatLeadsThere) {
  const auto typed = read({{"doel", "Zwolle"}, {"waarom", std::string(51, 'a')}});
  EXPECT_FALSE(typed.holds());
  EXPECT_EQ(typed.status(), 422);
  const auto page = shown(typed);
  EXPECT_THAT(page, HasSubstr(R"(<a href="#waarom">)"));
  EXPECT_THAT(page, HasSubstr(R"(id="waarom-error")"));
  EXPECT_THAT(page, Not(HasSubstr(R"(id="doel-error")")));
  EXPECT_THAT(page, HasSubstr("Zwolle"));
  EXPECT_THAT(shown(read({})), HasSubstr("Schrijf waar je heen gaat."));
}

// The counsellor's name in the words of a field, where only the page knows it.
TEST_F(Forms, ANameThatThePageGivesStandsInTheWordsOfItsField) {
  struct Permission {
    Way may = Way::bus;
  };
  static constexpr Choice choices[] = {
      {"bus", {"Ja, {} mag mee", "Yes, {} may"}, {"{} leest het", "{} reads it"}}, {"bike", {"Nee", "No"}}};
  static constexpr auto permission_form = form<Permission>(choice<&Permission::may>(
      "mee", {.label = {"Mag {} mee?", "May {}?"}, .choices = choices, .look = Look::rounds}));
  auto asked = request({});
  http::Visit visit(house_.house(), asked);
  const auto page = permission_form.show(visit, permission_form.start(), {.action = html::url("/mee")},
                                         {{"mee", {.name = "Karin"}}});
  for (const char* words : {"Mag Karin mee?", "Ja, Karin mag mee", "Karin leest het", "Nee"}) {
    EXPECT_THAT(page.text(), HasSubstr(words));
  }
}

// Two forms on one page: the one that came back stands open with what was typed, the other is folded and
// empty.
TEST_F(Forms, OfSeveralFormsOnAPageTheOneWithAMistakeComesBack) {
  struct Note {
    std::string words;
  };
  static constexpr auto note_form =
      form<Note>(text<&Note::words>("tekst", {.label = {"Tekst", "Text"}, .longest = 20}));
  auto asked = request({});
  http::Visit visit(house_.house(), asked);
  visit.today = house_.today();
  const auto fold = [&](const Returned& returned) {
    return fragment(
               trip_form.fold(visit, "Reis", returned.or_start(trip_form), {.action = html::url("/reis")}),
               note_form.fold(visit, "Briefje", returned.or_start(note_form, {}, "2"),
                              {.action = html::url("/brief"), .suffix = "2"}))
        .text();
  };
  EXPECT_EQ(Returned().status(), 200);
  EXPECT_THAT(fold({}), Not(HasSubstr(R"(class="fold" open)")));
  const Returned trip{trip_form, read({{"waarom", "Voor Yara"}})};
  EXPECT_EQ(trip.status(), 422);
  EXPECT_TRUE(trip.is(trip_form));
  EXPECT_FALSE(trip.is(note_form));
  EXPECT_THAT(fold(trip), HasSubstr("Voor Yara"));
  EXPECT_THAT(fold(trip), HasSubstr(R"(class="fold" open)"));
  EXPECT_FALSE(Returned(note_form, Answers(), "1").is(note_form, "2"));
}

TEST_F(Forms, LengthIsCountedAsTheBrowserCountsIt) {
  const auto many = [](const std::string& sign, int count) {
    std::string all;
    for (int i = 0; i < count; ++i) all += sign;
    return all;
  };
  EXPECT_EQ(mistake("waarom", many("ë", 50)), "");
  EXPECT_NE(mistake("waarom", many("ë", 51)), "");
  EXPECT_EQ(mistake("waarom", many("😀", 25)), "");  // each counts as two, as in maxlength
  EXPECT_NE(mistake("waarom", many("😀", 26)), "");
  EXPECT_EQ(mistake("waarom", "a" + many("\r\n", 48) + "b"), "");
  EXPECT_THAT(shown(read({{"doel", "x"}})), HasSubstr(R"(maxlength="50")"));
}

TEST_F(Forms, NoTextHoldsACitizenServiceNumberNorSignsThatNobodySees) {
  EXPECT_THAT(mistake("waarom", "Mijn nummer is 111222333"), HasSubstr("BSN"));
  EXPECT_THAT(mistake("waarom", "111\u200B222\u200B333"), HasSubstr("BSN"));
  EXPECT_EQ(read({{"doel", "Zwo\u202Elle\u200B"}}).value.goal, "Zwolle");
  EXPECT_EQ(read({{"doel", "\u200B"}}).mistake("doel"), "Schrijf waar je heen gaat.");
}

TEST_F(Forms, EachKindOfFieldSaysWhatIsWrong) {
  EXPECT_THAT(mistake("dag", "morgen"), HasSubstr("kennen we niet"));
  EXPECT_THAT(mistake("dag", "2026-11-01"), HasSubstr("al voorbij"));
  EXPECT_THAT(mistake("dag", "2028-01-01"), HasSubstr("of eerder"));
  EXPECT_THAT(mistake("tijd", "25:00"), HasSubstr("Schrijf de tijd"));
  EXPECT_THAT(mistake("aantal", "veel"), HasSubstr("heel getal"));
  EXPECT_THAT(mistake("aantal", "10"), HasSubstr("van 1 tot en met 9"));
  EXPECT_THAT(mistake("aantal", "99999999999999999999"), HasSubstr("heel getal"));
  EXPECT_THAT(mistake("vervoer", "raket"), HasSubstr("uit de lijst"));
  EXPECT_THAT(mistake("mee", "mes"), HasSubstr("uit de lijst"));
}

struct Pick {
  std::optional<Id<Trip>> trip;
};
constexpr auto pick_form = form<Pick>(choice<&Pick::trip>("reis", {.label = {"Welke?", "Which?"}}));

TEST_F(Forms, NothingIsChosenThatWasNotOffered) {
  const std::string one = id_text(1);
  const auto picked = [&](const Givens& givens) {
    auto asked = request({{"reis", one}});
    http::Visit visit(house_.house(), asked);
    return pick_form.read(visit, givens).holds();
  };
  EXPECT_TRUE(picked({{"reis", {.options = {{{one, "Zwolle"}}}}}}));
  EXPECT_FALSE(picked({{"reis", {.options = {{{id_text(2), "Kampen"}}}}}}));
  EXPECT_FALSE(picked({{"reis", {.options = std::vector<layout::Option>()}}}));
  EXPECT_FALSE(picked({}));
}

// A page may draw the controls of a choice; what was changed meanwhile stands above them all the same.
TEST_F(Forms, AChoiceThatThePageDrawsKeepsItsQuestionAndWhatWasStoredMeanwhile) {
  const Trip by_bike{.goal = "Zwolle", .way = Way::bike};
  const auto version = trip_form.edit(by_bike).version;
  stored_ = {.goal = "Zwolle", .way = Way::bus};
  stored_.bring = {"water"};
  const auto stale = change({{"doel", "Zwolle"}, {"vervoer", "bike"}, {"mee", "brood"}}, version);
  EXPECT_EQ(stale.status(), 409);
  auto asked = request({});
  http::Visit visit(house_.house(), asked);
  visit.today = house_.today();
  const Givens drawn{{"mee", {.controls = html::p("zelf getekend")}}};
  const auto page = trip_form.field(visit, stale, "mee", drawn).text();
  for (const char* part : {"zelf getekend", "Wat neem je mee?", "Water", R"(id="mee")"}) {
    EXPECT_THAT(page, HasSubstr(part));
  }
  EXPECT_THAT(page, Not(HasSubstr("checkbox")));
}

TEST_F(Forms, WhatIsReadIsAValue) {
  const auto typed = read({{"doel", " Zwolle "},
                           {"dag", "2026-12-01"},
                           {"tijd", "9.05"},
                           {"aantal", "3"},
                           {"vervoer", "bike"},
                           {"mee", "brood"},
                           {"mee", "water"},
                           {"vaker", "1"}});
  EXPECT_TRUE(typed.holds());
  EXPECT_EQ(typed.value.goal, "Zwolle");
  EXPECT_EQ(typed.value.on, make_day(2026, 12, 1));
  EXPECT_EQ(typed.value.minute, 9 * 60 + 5);
  EXPECT_EQ(typed.value.people, 3);
  EXPECT_EQ(typed.value.way, Way::bike);
  EXPECT_THAT(typed.value.bring, ::testing::ElementsAre("brood", "water"));
  EXPECT_TRUE(typed.value.again);
}

TEST_F(Forms, AFormThatAddsCarriesAKeyAndOneThatChangesAVersion) {
  EXPECT_THAT(shown(trip_form.start()), HasSubstr(R"(name="sleutel")"));
  EXPECT_THAT(shown(trip_form.start()), Not(HasSubstr(R"(name="versie")")));
  EXPECT_THAT(shown(trip_form.edit(stored_)), HasSubstr(R"(name="versie")"));
  EXPECT_THAT(shown(trip_form.edit(stored_)), Not(HasSubstr(R"(name="sleutel")")));
}

TEST_F(Forms, TwoWhoChangeDifferentFieldsBothGetTheirWay) {
  stored_.goal = "Zwolle";
  const auto version = trip_form.edit(stored_).version;
  EXPECT_TRUE(change({{"doel", "Zwolle"}, {"waarom", "Familie"}, {"vervoer", "bus"}}, version).holds());
  EXPECT_TRUE(change({{"doel", "Deventer"}, {"waarom", ""}, {"vervoer", "bus"}}, version).holds());
  EXPECT_EQ(stored_.goal, "Deventer");
  EXPECT_EQ(stored_.why, "Familie");
}

TEST_F(Forms, TwoWhoChangeTheSameFieldSeeBothTextsAndLoseNeither) {
  stored_.goal = "Zwolle";
  const auto version = trip_form.edit(stored_).version;
  EXPECT_TRUE(change({{"doel", "Kampen"}, {"vervoer", "bus"}}, version).holds());
  const auto stale = change({{"doel", "Deventer"}, {"vervoer", "bus"}}, version);
  EXPECT_EQ(stale.status(), 409);
  EXPECT_EQ(stored_.goal, "Kampen");
  const auto page = shown(stale);
  EXPECT_THAT(page, HasSubstr("Kampen"));
  EXPECT_THAT(page, HasSubstr(R"(value="Deventer")"));
  EXPECT_THAT(page, HasSubstr(R"(<a href="#doel">)"));
  EXPECT_TRUE(change({{"doel", "Deventer"}, {"vervoer", "bus"}}, stale.version).holds());
  EXPECT_EQ(stored_.goal, "Deventer");
}

struct Packing {
  std::string words;
};
constexpr auto packing_form = form<Packing>(
    text<&Packing::words>("tas", {.label = {"Wat zit erin?", "What is in it?"}, .longest = 20}));

// One <form> asks of two bags what is in them, beside the trip itself.
TEST_F(Forms, OneFieldIsAskedOfSeveralThingsWithOneSummaryAndOneVersion) {
  stored_.goal = "Zwolle";
  const auto red = packing_form.named("tas_rood");
  const auto blue = packing_form.named("tas_blauw");
  auto began = trip_form.edit(stored_);
  began.add(red.edit({"brood"}));
  began.add(blue.edit({"water"}));
  auto asked = request({{"versie", began.version}, {"tas_rood", "kaas"}, {"tas_blauw", "111222333"}});
  http::Visit visit(house_.house(), asked);
  auto typed = red.read_change(visit, {"koek"});
  EXPECT_TRUE(typed.is_stale()) << "another packed the red bag meanwhile";
  typed.add(blue.read_change(visit, {"water"}));
  EXPECT_EQ(typed.status(), 409);
  const auto page = red.head(visit, typed).text();
  EXPECT_THAT(page, HasSubstr(R"(<a href="#tas_rood">)"));
  EXPECT_THAT(page, HasSubstr(R"(<a href="#tas_blauw">)"));
  EXPECT_THAT(red.field(visit, typed, "tas_rood").text(), HasSubstr("koek"));
  EXPECT_THAT(blue.field(visit, typed, "tas_blauw").text(), HasSubstr(R"(id="tas_blauw-error")"));
  const Givens known{{"tas_blauw", {.options = std::vector<layout::Option>{{"water", "water"}}}}};
  EXPECT_THAT(blue.field(visit, blue.start(), "tas_blauw", known).text(),
              HasSubstr(R"(<datalist id="tas_blauw-lijst"><option value="water">)"));
}

TEST_F(Forms, WhatIsStoredMayStayThoughItWouldNotBeTakenNow) {
  stored_.goal = "Zwolle";
  stored_.on = make_day(2026, 1, 1);
  const auto version = trip_form.edit(stored_).version;
  EXPECT_TRUE(change({{"doel", "Kampen"}, {"dag", "2026-01-01"}, {"vervoer", "bus"}}, version).holds());
  EXPECT_FALSE(change({{"doel", "Kampen"}, {"dag", "2026-01-02"}, {"vervoer", "bus"}}, version).holds());
}

TEST_F(Forms, WhateverWasTypedComesBackAsItWas) {
  EXPECT_TRUE(rc::check("what is read and shown and read again is the same", [&](const std::string& goal,
                                                                                 const std::string& why) {
    const auto once = read({{"doel", goal}, {"waarom", why}, {"vervoer", "bike"}});
    const auto twice =
        read({{"doel", once.text("doel")}, {"waarom", once.text("waarom")}, {"vervoer", "bike"}});
    RC_ASSERT(once.text("doel") == twice.text("doel"));
    RC_ASSERT(once.text("waarom") == twice.text("waarom"));
    RC_ASSERT(once.holds() == twice.holds());
  }));
}

}  // namespace
}  // namespace koers::forms
