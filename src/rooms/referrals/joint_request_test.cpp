// Karin writes with Yara what they want to ask Jeroen: Yara says yes, yes to something else, or no, and until
// she says yes Jeroen finds nothing.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "app/facts.h"
#include "app/testing/things.h"
#include "platform/testing/database.h"
#include "rooms/caseload/testing_handover.h"
#include "rooms/referrals/joint_request.h"

namespace koers::referrals {
namespace {

using app::testing::has;
using app::testing::TestHouse;
using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::Not;

class JointRequests : public ::testing::TestWithParam<std::string> {
 protected:
  http::Response ask(const std::string& question, const std::string& sees = "question") {
    return house_.post("karin", refer_,
                       {{"vraag", question}, {"eerder", "Een open dag bezocht."}, {"ziet", sees}});
  }
  std::string newest(const std::string& table) {
    const auto id = house_.database().snapshot()->reader().one<std::int64_t>(
        {"test.newest_of_table", "SELECT MAX(id) FROM " + table});
    return id_text(id.value());
  }
  std::string joint(const std::string& answer) {
    return "/hulpvraag/samen/" + newest("referrals_joint_requests") + "/" + answer;
  }
  std::string request() { return "/aanvragen/" + newest("referrals_requests"); }
  std::string shown(const std::string& who, const std::string& path) { return house_.get(who, path).body; }
  std::int64_t fact() {
    return house_.database()
        .snapshot()
        ->reader()
        .one<std::int64_t>({"test.joint_fact",
                            "SELECT referrals_by_counsellor_year FROM referrals_out_student_facts WHERE "
                            "student_id = $1"},
                           house_.cast.yara)
        .value_or(-1);
  }
  void expect_nothing_for_jeroen() {
    EXPECT_THAT(shown("jeroen", "/aanvragen"), HasSubstr("Geen open aanvragen"));
    EXPECT_THAT(shown("jeroen", "/meldingen"), Not(HasSubstr("Yara")));
    EXPECT_EQ(house_.get("jeroen", file_).status, 404);
  }

  TestHouse house_{GetParam()};
  const std::string file_ = "/studenten/" + text(house_.cast.yara);
  const std::string refer_ = file_ + "/doorverwijzen";
};

INSTANTIATE_TEST_SUITE_P(On, JointRequests, koers::testing::each_database(), koers::testing::database_name);

// Meets GU-10.
TEST_P(JointRequests, NothingExistsForJeroenUntilYaraSaysYes) {
  EXPECT_THAT(shown("karin", file_), HasSubstr(refer_));
  EXPECT_EQ(ask("Wat past er bij mij na de zomer?").status, 303);
  expect_nothing_for_jeroen();
  EXPECT_THAT(shown("karin", refer_), HasSubstr("Yara moet nog ja zeggen"));
  EXPECT_THAT(shown("yara", "/meldingen"), HasSubstr("Karin wil samen met jou de decaan vragen"));
  const auto hers = shown("yara", "/hulpvraag");
  for (const char* words : {"Karin wil samen met jou de decaan vragen", "Dit zou Jeroen zien", "Yara Benali",
                            "Wat past er bij mij na de zomer?", "Een open dag bezocht.", "Verder niets"}) {
    EXPECT_THAT(hers, HasSubstr(words));
  }
  EXPECT_EQ(house_.post("yara", joint("ja")).status, 303);
  EXPECT_EQ(house_.post("yara", joint("ja")).status, 303) << "sent twice";
  EXPECT_THAT(shown("jeroen", "/meldingen"), HasSubstr("Yara wacht op een decaan"));
  EXPECT_THAT(shown("karin", "/meldingen"), HasSubstr("Yara gaf antwoord"));
  const auto his = shown("jeroen", request());
  EXPECT_THAT(his, HasSubstr("Wat past er bij mij na de zomer?"));
  EXPECT_THAT(his, HasSubstr("Karin schreef dit samen met Yara."));
  EXPECT_THAT(shown("karin", refer_), HasSubstr("Yara zei ja"));
  EXPECT_THAT(shown("karin", file_), HasSubstr("Wat past er bij mij na de zomer?"));
  EXPECT_EQ(fact(), 1);
  EXPECT_THAT(app::differing_facts(house_.database(), house_.today()), IsEmpty());
}

// Meets GU-10.
TEST_P(JointRequests, JeroenSeesTheFileOnlyWhereYaraSaidSo) {
  ask("Wat past er bij mij?");
  house_.post("yara", joint("ja"));
  EXPECT_EQ(house_.post("jeroen", request() + "/oppakken").status, 303);
  EXPECT_EQ(house_.get("jeroen", file_).status, 404);
  EXPECT_THAT(shown("jeroen", request()), Not(HasSubstr("Dossier van Yara")));
  EXPECT_EQ(house_
                .post("jeroen", request() + "/plannen",
                      {{"dag", text(house_.today() + 2)}, {"tijd", "10:20"}, {"plek", ""}})
                .status,
            303);
  EXPECT_EQ(house_.post("jeroen", request() + "/afronden", {{"uitkomst", "Je loopt een dag mee."}}).status,
            303);
  EXPECT_THAT(shown("karin", file_), HasSubstr("Je loopt een dag mee."));

  ask("En wat kost het?");
  EXPECT_EQ(house_
                .post("yara", joint("anders"),
                      {{"vraag", "Kan ik studiefinanciering krijgen?"}, {"eerder", ""}, {"ziet", "file"}})
                .status,
            303);
  EXPECT_EQ(house_.post("jeroen", request() + "/oppakken").status, 303);
  EXPECT_EQ(house_.get("jeroen", file_).status, 200);
  const auto his = shown("jeroen", request());
  EXPECT_THAT(his, HasSubstr("Kan ik studiefinanciering krijgen?"));
  EXPECT_THAT(his, Not(HasSubstr("En wat kost het?")));
  EXPECT_THAT(shown("karin", refer_), HasSubstr("Yara zei ja, in eigen woorden"));
  EXPECT_EQ(house_.post("yara", "/hulpvraag/" + newest("referrals_requests") + "/intrekken").status, 303);
  EXPECT_EQ(house_.get("jeroen", file_).status, 404) << "withdrawn within one request";
}

// Meets GU-10.
TEST_P(JointRequests, ANoIsAnAnswerAndCanBeTakenBack) {
  ask("Wat past er bij mij?");
  const auto said = house_.post("yara", joint("nee"));
  EXPECT_EQ(said.status, 303);
  expect_nothing_for_jeroen();
  EXPECT_THAT(shown("karin", refer_), HasSubstr("Yara zei nee"));
  EXPECT_THAT(shown("yara", "/hulpvraag"), Not(HasSubstr("Wat past er bij mij?")));
  EXPECT_EQ(house_.post("yara", joint("ja")).status, 409);
  EXPECT_EQ(house_.post("yara", joint("terug") + "?stand=0000000000000").status, 409) << "an old undo";
  EXPECT_EQ(house_.post("yara", joint("terug")).status, 303);
  EXPECT_THAT(shown("yara", "/hulpvraag"), HasSubstr("Wat past er bij mij?"));
  EXPECT_EQ(house_.post("yara", joint("ja")).status, 303);
}

TEST_P(JointRequests, WhatKarinTakesBackIsGone) {
  ask("Wat past er bij mij?");
  const std::string way = refer_ + "/" + newest("referrals_joint_requests") + "/terug";
  EXPECT_EQ(house_.post("jeroen", way).status, 404);
  EXPECT_EQ(house_.post("karin", way).status, 303);
  EXPECT_THAT(shown("yara", "/hulpvraag"), Not(HasSubstr("Wat past er bij mij?")));
  EXPECT_THAT(shown("yara", "/meldingen"), Not(HasSubstr("wil samen met jou")));
  EXPECT_EQ(house_.post("yara", joint("ja")).status, 409);
  ask("Wat kan ik worden?");
  EXPECT_EQ(house_.post("yara", joint("ja")).status, 303);
  EXPECT_EQ(house_.post("karin", refer_ + "/" + newest("referrals_joint_requests") + "/terug").status, 409);
}

TEST_P(JointRequests, NothingTypedIsLost) {
  const auto empty = house_.post("karin", refer_, {{"vraag", " "}, {"eerder", "Wij belden."}});
  EXPECT_EQ(empty.status, 422);
  EXPECT_TRUE(has(empty, "Wij belden."));
  ask("Wat past er bij mij?");
  const auto second = ask("Nog een vraag?");
  EXPECT_EQ(second.status, 422);
  EXPECT_TRUE(has(second, "Nog een vraag?"));
  const auto hers = house_.post("yara", joint("anders"), {{"vraag", ""}, {"eerder", "Ik belde zelf."}});
  EXPECT_EQ(hers.status, 422);
  EXPECT_TRUE(has(hers, "Ik belde zelf."));
}

// What she asked in confidence Karin does not notice: a yes waits until Yara has no open question.
TEST_P(JointRequests, WithAQuestionOfHerOwnAYesWaitsAndKarinNoticesNothing) {
  house_.post("yara", "/hulpvraag", {{"vraag", "Ik wil stoppen."}, {"begeleider", "nee"}});
  const std::string own = newest("referrals_requests");
  EXPECT_EQ(ask("Wat past er bij mij?").status, 303);
  EXPECT_THAT(shown("yara", "/hulpvraag"), HasSubstr("Je hebt al een vraag open staan."));
  EXPECT_EQ(house_.post("yara", joint("ja")).status, 409);
  EXPECT_THAT(shown("karin", refer_), HasSubstr("Yara moet nog ja zeggen"));
  house_.post("yara", "/hulpvraag/" + own + "/intrekken");
  EXPECT_EQ(house_.post("yara", joint("ja")).status, 303);
  EXPECT_EQ(fact(), 1);
}

// Afterwards she may keep it from Karin, and then it is in no figure of Karin's either.
TEST_P(JointRequests, YaraMayKeepToHerselfHowItGoesOn) {
  ask("Wat past er bij mij?");
  house_.post("yara", joint("ja"));
  const std::string own = "/hulpvraag/" + newest("referrals_requests");
  EXPECT_EQ(house_.post("yara", own + "/begeleider", {{"begeleider", "nee"}}).status, 303);
  EXPECT_EQ(fact(), 0);
  house_.post("jeroen", request() + "/oppakken");
  EXPECT_THAT(shown("karin", file_), Not(HasSubstr("Wat past er bij mij?")));
  EXPECT_THAT(shown("karin", refer_), Not(HasSubstr("Jeroen")));
}

// Who takes over from Karin does not read what Yara refused.
TEST_P(JointRequests, ItIsOfWhoWroteItAndYara) {
  ask("Wat past er bij mij?");
  house_.post("yara", joint("nee"));
  const auto bas = app::testing::add_bas(house_);
  ASSERT_EQ(caseload::testing_handover::hand_over(house_, "karin", "yara", house_.cast.yara, "bas", bas),
            303);
  EXPECT_EQ(house_.get("karin", refer_).status, 404);
  const auto page = house_.get("bas", refer_);
  EXPECT_EQ(page.status, 200);
  EXPECT_FALSE(has(page, "Wat past er bij mij?"));
}

}  // namespace
}  // namespace koers::referrals
