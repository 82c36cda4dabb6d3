// What hinders Yara: Koers sees a fact, Karin judges it and looks back, Yara reads all of it.
#include "rooms/signals/testing_signals.h"

#include "app/facts.h"

namespace koers::signals {
namespace {

using namespace testing_signals;
using ::testing::IsEmpty;

class Signals : public ::testing::TestWithParam<std::string> {
 protected:
  // Yara began long ago and nobody spoke with her.
  Signal first() {
    house.get("karin", "/signalen");
    return stored(house, cast.yara, Rule::no_first_talk);
  }
  void expect_facts_are_right() {
    EXPECT_THAT(app::differing_facts(house.database(), house.today()), IsEmpty());
  }
  // What pages of today say of a student's signals, by the fact that figures count.
  struct Counted {
    std::int64_t open = -1, year = -1, in_time = -1;
    bool operator==(const Counted&) const = default;
    friend void PrintTo(const Counted& one, std::ostream* out) {
      *out << one.open << " open, " << one.in_time << " of " << one.year << " in time";
    }
  };
  Counted counted() {
    house.database().write(
        [&](sql::Transaction& tx) { app::refresh_facts_of(tx, cast.institution, cast.yara, house.today()); });
    return house.database()
        .snapshot()
        ->reader()
        .one<Counted>({"test.select_counted", R"(
            SELECT signals_open, signals_year, signals_picked_up_year FROM signals_out_student_facts
            WHERE institution_id = $1 AND student_id = $2)"},
                      cast.institution, cast.yara)
        .value_or(Counted{});
  }

  TestHouse house{GetParam()};
  const app::testing::Cast& cast = house.cast;
  const std::string file = "/studenten/" + id_text(cast.yara.value);
};

INSTANTIATE_TEST_SUITE_P(On, Signals, koers::testing::each_database(), koers::testing::database_name);

// Meets GU-09.
TEST_P(Signals, KoersSaysAFactWithItsReasonAndLeavesTheRestToKarin) {
  const Signal signal = first();
  const auto page = house.get("karin", page_of(signal));
  EXPECT_TRUE(has(page, "Nog geen startgesprek, "));
  EXPECT_TRUE(has(page, "omdat het startgesprek binnen 6 weken hoort te zijn. Meer weet Koers niet."));
  EXPECT_TRUE(has(page, "De regel is de standaard van Koers."));
  EXPECT_TRUE(has(house.get("karin", "/vandaag"), page_of(signal)));
  EXPECT_TRUE(has(house.get("karin", file), page_of(signal)));
  EXPECT_TRUE(has(house.get("yara", "/ik/signalen"), "Je had nog geen startgesprek."));
  EXPECT_TRUE(has(house.get("yara", "/ik/begeleiding"), "/ik/signalen"));
  EXPECT_EQ(house.get("joost", page_of(signal)).status, 404);
  EXPECT_EQ(house.get("marieke", page_of(signal)).status, 403);
  expect_facts_are_right();
}

TEST_P(Signals, LookingTwiceOpensNothingTwice) {
  first();
  const auto count = stored(house, cast.yara).size();
  house.get("karin", "/signalen");
  house.get("yara", "/ik/signalen");
  EXPECT_EQ(keep_all_signals(house.database(), house.clock), 1) << "those of Ruben";
  EXPECT_EQ(keep_all_signals(house.database(), house.clock), 0);
  EXPECT_EQ(stored(house, cast.yara).size(), count);
}

// Meets GU-09: a placement at risk, until its last moment of three is planned.
TEST_P(Signals, APlacementThatEndsWithoutAConversationOfThreeIsSeen) {
  const auto made = house.post("yara", "/stages/nieuw",
                               {{"bedrijf", "De Lindehof"},
                                {"plaats", "Lindewaard"},
                                {"opleider", "Hanneke Prins"},
                                {"van", text(house.today() - 60)},
                                {"tot", text(house.today() + 30)},
                                {"dagen", "3"},
                                {"wens", "Rustig blijven."}});
  ASSERT_EQ(made.status, 303);
  EXPECT_TRUE(has(house.get("karin", "/signalen"), "De stage stopt binnen 5 weken"));
  const Signal signal = stored(house, cast.yara, Rule::placement_ends);
  EXPECT_EQ(signal.state, SignalState::open);
  EXPECT_TRUE(has(house.get("yara", "/ik/signalen"), "Je stage stopt binnen 5 weken"));
  house.database().write([&](sql::Transaction& tx) {
    tx.run({"test.plan_end",
            "UPDATE placements_touchpoints SET state = 'planned', planned_on = $2 WHERE institution_id = $1 "
            "AND kind = 'end'"},
           cast.institution, house.today() + 7);
  });
  house.get("karin", "/signalen");
  EXPECT_EQ(stored(house, cast.yara, Rule::placement_ends).state, SignalState::closed);
}

// Nobody reads what is not so any more.
TEST_P(Signals, ASignalWhoseFactEndedClosesByItself) {
  const Signal signal = first();
  pass(house, 2);
  house.let_sign_in("karin", cast.karin);
  speak(house, cast.yara);
  EXPECT_FALSE(has(house.get("karin", "/vandaag"), "Nog geen startgesprek"));
  const Signal over = stored(house, cast.yara, Rule::no_first_talk);
  EXPECT_EQ(over.state, SignalState::closed);
  EXPECT_EQ(over.ending, Ending::over);
  EXPECT_EQ(over.closed_on, house.today());
  EXPECT_TRUE(has(house.get("karin", page_of(signal)), "Voorbij op 25 november."));
  EXPECT_TRUE(has(house.get("yara", "/ik/signalen"), "Voorbij op 25 november."));
  EXPECT_EQ(house.post("karin", page_of(signal), acting(house, over, "Te laat")).status, 409);
  expect_facts_are_right();
}

// Meets GU-09.
TEST_P(Signals, KarinDoesSomethingLooksAgainAndSaysWhetherItHelped) {
  const Signal signal = first();
  const auto done =
      house.post("karin", page_of(signal), acting(house, signal, "Ze werkt vier dagen, bellen past beter"));
  ASSERT_EQ(done.status, 303);
  EXPECT_FALSE(has(house.get("karin", "/vandaag"), page_of(signal))) << "nothing waits until the day";
  EXPECT_TRUE(has(house.get("karin", "/signalen"), "kijk opnieuw op 7 december"));
  const auto own = house.get("yara", "/ik/signalen");
  EXPECT_TRUE(has(own, "Karin doet iets: een gesprek"));
  EXPECT_TRUE(has(own, "Ze werkt vier dagen, bellen past beter"));
  EXPECT_TRUE(has(house.get("yara", "/meldingen"), "Nieuw bij jouw signalen"));

  pass(house, 14);
  house.let_sign_in("karin", cast.karin);
  house.let_sign_in("yara", cast.yara);
  EXPECT_TRUE(has(house.get("karin", "/vandaag"), page_of(signal)));
  EXPECT_EQ(house.post("karin", page_of(signal) + "/hielp", {{"geholpen", "over"}}).status, 404);
  ASSERT_EQ(house.post("karin", page_of(signal) + "/hielp", {{"geholpen", "a_little"}}).status, 303);
  EXPECT_EQ(stored(house, cast.yara, Rule::no_first_talk).state, SignalState::closed);
  EXPECT_TRUE(has(house.get("karin", page_of(signal)), "Hielp het? Een beetje."));
  EXPECT_TRUE(has(house.get("yara", "/ik/signalen"), "Hielp het? Een beetje."));
  EXPECT_EQ(house.post("karin", page_of(signal) + "/terug").status, 303);
  EXPECT_EQ(stored(house, cast.yara, Rule::no_first_talk).state, SignalState::doing);
  expect_facts_are_right();
}

TEST_P(Signals, NothingTypedIsLostWhenSomethingIsMissing) {
  const Signal signal = first();
  Fields fields = acting(house, signal, "Ze werkt vier dagen");
  fields[1].second = "";
  const auto without = house.post("karin", page_of(signal), fields);
  EXPECT_EQ(without.status, 422);
  EXPECT_TRUE(has(without, "Kies wat je doet."));
  EXPECT_TRUE(has(without, "Ze werkt vier dagen</textarea>"));
  fields = waiting(house, signal, "", 20);
  EXPECT_TRUE(has(house.post("karin", page_of(signal), fields), "Schrijf in één zin waarom."));
  fields = waiting(house, signal, "Stage", 900);
  EXPECT_EQ(house.post("karin", page_of(signal), fields).status, 422) << "not beyond the school year";
  fields = waiting(house, signal, "Stage", 0);
  EXPECT_EQ(house.post("karin", page_of(signal), fields).status, 422) << "not today";
  EXPECT_EQ(house.post("karin", page_of(signal), {}).status, 422);
  EXPECT_THAT(house.get("karin", page_of(signal)).body,
              ::testing::Not(::testing::HasSubstr("Wat eraan gedaan is")));
}

TEST_P(Signals, ASilenceEndsOnItsDay) {
  const Signal signal = first();
  house.post("karin", page_of(signal), waiting(house, signal, "Op reis tot december", 10));
  EXPECT_FALSE(has(house.get("karin", "/vandaag"), page_of(signal)));
  EXPECT_TRUE(has(house.get("karin", "/signalen"), "stil tot 3 december"));
  EXPECT_EQ(counted().open, static_cast<std::int64_t>(stored(house, cast.yara).size()) - 1);
  pass(house, 9);
  house.let_sign_in("karin", cast.karin);
  EXPECT_FALSE(has(house.get("karin", "/vandaag"), page_of(signal)));
  pass(house, 1);
  house.let_sign_in("karin", cast.karin);
  EXPECT_TRUE(has(house.get("karin", "/vandaag"), page_of(signal)));
  expect_facts_are_right();
}

TEST_P(Signals, YaraMayEndASilenceAndTakeThatBack) {
  const Signal signal = first();
  house.post("karin", page_of(signal), waiting(house, signal, "Na de stage", 30));
  EXPECT_TRUE(has(house.get("yara", "/ik/signalen"), "Zet het weer aan"));
  const std::string own = "/ik/signalen/" + id_text(signal.id.value);
  ASSERT_EQ(house.post("yara", own + "/aan").status, 303);
  EXPECT_TRUE(has(house.get("karin", "/vandaag"), page_of(signal)));
  EXPECT_EQ(house.post("yara", own + "/aan").status, 409);
  EXPECT_EQ(house.post("yara", own + "/terug").status, 303);
  EXPECT_FALSE(has(house.get("karin", "/vandaag"), page_of(signal)));
  EXPECT_EQ(house.post("karin", page_of(signal) + "/aan").status, 303);
  EXPECT_EQ(house.post("ruben", own + "/aan").status, 404);
}

// The rule speaks again only when the fact has grown by half.
TEST_P(Signals, WhatIsFineIsNotAskedAgainUntilItGrewByHalf) {
  speak(house, cast.yara);
  pass(house, 70);
  house.let_sign_in("karin", cast.karin);
  house.get("karin", "/signalen");
  const Signal ten_weeks = stored(house, cast.yara, Rule::not_spoken);
  EXPECT_EQ(ten_weeks.amount, 10);
  house.post("karin", page_of(ten_weeks), fine(ten_weeks, "Wij zien elkaar bij de koffie"));
  EXPECT_EQ(stored(house, cast.yara, Rule::not_spoken).ending, Ending::fine);
  const auto is_asked_after = [&](int days) {
    pass(house, days);
    house.let_sign_in("karin", cast.karin);
    house.get("karin", "/signalen");
    return stored(house, cast.yara, Rule::not_spoken).state == SignalState::open;
  };
  EXPECT_FALSE(is_asked_after(34));
  EXPECT_TRUE(is_asked_after(1));
  EXPECT_EQ(stored(house, cast.yara, Rule::not_spoken).amount, 15);
  EXPECT_EQ(house.post("karin", page_of(ten_weeks) + "/terug").status, 409) << "there is a new one";
}

// What was seen at ten weeks and found fine at twelve comes back at eighteen.
TEST_P(Signals, WhatGrewBeforeItWasJudgedGrowsFromThereOn) {
  speak(house, cast.yara);
  pass(house, 70);
  house.let_sign_in("karin", cast.karin);
  house.get("karin", "/signalen");
  pass(house, 14);
  house.let_sign_in("karin", cast.karin);
  const Signal signal = stored(house, cast.yara, Rule::not_spoken);
  house.post("karin", page_of(signal), fine(signal, "Goed zo"));
  const auto state_after = [&](int days) {
    pass(house, days);
    house.let_sign_in("karin", cast.karin);
    house.get("karin", "/signalen");
    return stored(house, cast.yara, Rule::not_spoken).state;
  };
  EXPECT_EQ(state_after(0), SignalState::closed);
  EXPECT_EQ(state_after(41), SignalState::closed);
  EXPECT_EQ(state_after(1), SignalState::open);
}

TEST_P(Signals, AfterANewConversationTheCountBeginsAnew) {
  speak(house, cast.yara);
  pass(house, 70);
  house.let_sign_in("karin", cast.karin);
  house.get("karin", "/signalen");
  const Signal signal = stored(house, cast.yara, Rule::not_spoken);
  house.post("karin", page_of(signal), fine(signal, "Goed zo"));
  speak(house, cast.yara);
  house.get("karin", "/signalen");
  pass(house, 70);
  house.let_sign_in("karin", cast.karin);
  house.get("karin", "/signalen");
  EXPECT_EQ(stored(house, cast.yara, Rule::not_spoken).state, SignalState::open);
}

// Both texts are kept: the second reads the first, and sends once more.
TEST_P(Signals, TwoWhoJudgeAtTheSameTimeAreBothRead) {
  let_guide(house, cast.jeroen, false);
  const Signal signal = first();
  house.meanwhile([&] {
    EXPECT_EQ(house.post("jeroen", page_of(signal), fine(signal, "Ik sprak haar over de studie")).status,
              303);
  });
  const auto late = house.post("karin", page_of(signal), acting(house, signal, "Ik bel haar vandaag"));
  EXPECT_EQ(late.status, 409);
  EXPECT_TRUE(has(late, "Intussen deed Jeroen iets met dit signaal."));
  EXPECT_TRUE(has(late, "Ik sprak haar over de studie"));
  EXPECT_TRUE(has(late, "Ik bel haar vandaag</textarea>"));
  const Signal now = stored(house, cast.yara, Rule::no_first_talk);
  EXPECT_EQ(house.post("karin", page_of(signal), acting(house, now, "Ik bel haar vandaag")).status, 303);
  const auto own = house.get("yara", "/ik/signalen");
  EXPECT_TRUE(has(own, "Ik sprak haar over de studie"));
  EXPECT_TRUE(has(own, "Ik bel haar vandaag"));
  EXPECT_EQ(stored(house, cast.yara, Rule::no_first_talk).state, SignalState::doing);
}

TEST_P(Signals, WhatWasSentTwiceIsDoneOnce) {
  const Signal signal = first();
  Fields fields = acting(house, signal, "Ik bel");
  fields.emplace_back("sleutel", id_text(house.ids.next_value()));
  EXPECT_EQ(house.post("karin", page_of(signal), fields).status, 303);
  EXPECT_EQ(house.post("karin", page_of(signal), fields).status, 303);
  EXPECT_EQ(house.database().snapshot()->reader().one<std::int64_t>(
                {"test.count_verdicts", "SELECT COUNT(*) FROM signals_verdicts WHERE institution_id = $1"},
                cast.institution),
            1);
}

// Picked up is what somebody answered, or what was over, within ten working days.
TEST_P(Signals, CountForTheFigureFromTheEleventhWorkingDayOn) {
  const Signal signal = first();
  const auto others = static_cast<std::int64_t>(stored(house, cast.yara).size()) - 1;
  EXPECT_EQ(counted(), (Counted{1 + others, 0, 0}));
  pass(house, 14);
  EXPECT_EQ(counted(), (Counted{1 + others, 0, 0})) << "ten working days went by, and not eleven";
  house.let_sign_in("karin", cast.karin);
  house.post("karin", page_of(signal), acting(house, signal, "Ik bel"));
  pass(house, 1);
  EXPECT_EQ(counted(), (Counted{1 + others, 1 + others, 1}));
  expect_facts_are_right();
  for (int days = 0; days < 400; days += 40) {
    EXPECT_THAT(app::differing_facts(house.database(), house.today() + days), IsEmpty());
  }
}

// Meets LA-07: what was closed a year ago is gone.
TEST_P(Signals, AreGoneAYearAfterClosing) {
  const Signal signal = first();
  house.post("karin", page_of(signal), fine(signal, "Goed zo"));
  const auto erase = [&] {
    std::int64_t count = 0;
    house.database().write([&](sql::Transaction& tx) { count = erase_old_signals(tx, house.today()); });
    return count;
  };
  pass(house, 364);
  EXPECT_EQ(erase(), 0);
  pass(house, 1);
  EXPECT_EQ(erase(), 1);
  house.let_sign_in("karin", cast.karin);
  EXPECT_EQ(house.get("karin", page_of(signal)).status, 404);
  expect_facts_are_right();
}

TEST_P(Signals, TheJobOfTheNightOpensAndClosesThemForEverybody) {
  EXPECT_GT(keep_all_signals(house.database(), house.clock), 0);
  EXPECT_EQ(stored(house, cast.yara, Rule::no_first_talk).state, SignalState::open);
  EXPECT_FALSE(stored(house, cast.ruben).empty());
  EXPECT_EQ(keep_all_signals(house.database(), house.clock), 0);
  speak(house, cast.yara);
  keep_all_signals(house.database(), house.clock);
  EXPECT_EQ(stored(house, cast.yara, Rule::no_first_talk).ending, Ending::over);
  expect_facts_are_right();
}

TEST_P(Signals, OfWhoLeftAllIsClosedAndGoneAYearLater) {
  first();
  house.post("yara", "/ik/signalen", {{"feit", "De reis is lang."}});
  house.database().write([&](sql::Transaction& tx) {
    EXPECT_TRUE(people::change_enrolment(tx, cast.institution, cast.yara, std::nullopt, house.today()));
  });
  EXPECT_GT(keep_all_signals(house.database(), house.clock), 0);
  for (const Signal& one : stored(house, cast.yara)) EXPECT_EQ(one.state, SignalState::closed);
  EXPECT_EQ(keep_all_signals(house.database(), house.clock), 0);
  pass(house, 365);
  house.database().write([&](sql::Transaction& tx) { erase_old_signals(tx, house.today()); });
  EXPECT_THAT(stored(house, cast.yara), IsEmpty());
}

// Who has nobody is seen by the student and counted for the team leader; it is over when somebody comes.
TEST_P(Signals, WhoHasNoCounsellorIsSeenUntilSomebodyComes) {
  const auto femke = house.add_student("femke", house.today() - 30);
  EXPECT_TRUE(has(house.get("femke", "/ik/signalen"), "Je hebt 30 dagen geen begeleider"));
  EXPECT_EQ(stored(house, femke, Rule::no_counsellor).state, SignalState::open);
  house.assign(femke, cast.karin, house.today());
  house.get("karin", "/vandaag");
  EXPECT_EQ(stored(house, femke, Rule::no_counsellor).ending, Ending::over);
}

TEST(SignalRules, LookAtDaysAndNumbersAlone) {
  const Day today = make_day(2026, 11, 23);
  const auto holds = [&](Rule rule, const StudentFacts& facts) {
    const RuleDeclaration& one = declaration_of(rule);
    const auto fact = one.look(facts, one.threshold, today);
    return fact ? fact->amount : 0;
  };
  StudentFacts one{.student_id = {1}, .started_on = today - 100, .guided_since = today - 100};
  EXPECT_EQ(holds(Rule::no_first_talk, one), 14);
  EXPECT_EQ(holds(Rule::not_spoken, one), 0) << "who was never spoken to waits for the first conversation";
  one.last_conversation_on = today - 80;
  EXPECT_EQ(holds(Rule::no_first_talk, one), 0);
  EXPECT_EQ(holds(Rule::not_spoken, one), 11);
  one.last_specialist_on = today - 69;
  EXPECT_EQ(holds(Rule::not_spoken, one), 0);
  EXPECT_EQ(holds(Rule::nothing_shared, one), 14);
  one.rested_until_on = today + 7;
  EXPECT_EQ(holds(Rule::nothing_shared, one), 0);
  one.steps_overdue = 1;
  EXPECT_EQ(holds(Rule::steps_late, one), 0);
  one.steps_overdue = 2;
  EXPECT_EQ(holds(Rule::steps_late, one), 2);
  one.unanswered = 2;
  EXPECT_EQ(holds(Rule::no_reaction, one), 2);
  EXPECT_EQ(holds(Rule::placement_ends, one), 0);
  one.placement_ends_on = today + 6 * 7;
  EXPECT_EQ(holds(Rule::placement_ends, one), 0) << "not yet six weeks before";
  one.placement_ends_on = today + 6 * 7 - 1;
  EXPECT_EQ(holds(Rule::placement_ends, one), 6);
  one.placement_ends_on = today;
  EXPECT_EQ(holds(Rule::placement_ends, one), 1);
  EXPECT_EQ(holds(Rule::no_counsellor, one), 0);
  one.guided_since.reset();
  one.unguided_since = today - 10;
  EXPECT_EQ(holds(Rule::no_counsellor, one), 10);
}

}  // namespace
}  // namespace koers::signals
