// The inbox: the bell and /meldingen agree, for every kind of every room; nobody hears of what is not his.
#include "campus/inbox/inbox.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "app/inbox_pages.h"
#include "app/testing/house.h"
#include "app/testing/toasts.h"
#include "campus/people/personal_data.h"
#include "platform/testing/database.h"

namespace koers::app {
namespace {

using ::testing::HasSubstr;
using ::testing::Not;

class Inbox : public ::testing::TestWithParam<std::string> {
 protected:
  // Noah makes agreements on support as well.
  Inbox() {
    house_.database().write([&](sql::Transaction& tx) {
      people::appoint(
          tx, house_.cast.institution, house_.ids.next_value(), house_.cast.noah,
          {people::Role::support, {organisation::UnitKind::institution, house_.cast.institution.value}},
          make_day(2026, 8, 1));
    });
  }
  struct Somebody {
    std::string name;
    Id<people::Person> id;
  };
  // Who of the cast can read a kind about Yara.
  Somebody reader_of(const inbox::Kind& kind) const {
    switch (kind.reader) {
      case inbox::Reader::anyone:
        return {"noah", house_.cast.noah};
      case inbox::Reader::student:
        return {"yara", house_.cast.yara};
      case inbox::Reader::colleague:
        return {"marieke", house_.cast.marieke};
      case inbox::Reader::specialist:
        return {"jeroen", house_.cast.jeroen};
      case inbox::Reader::coordinator:
        return {"fatma", house_.cast.fatma};
      case inbox::Reader::support:
        return {"noah", house_.cast.noah};
      case inbox::Reader::own_counsellor:
      case inbox::Reader::own_guide:
        return {"karin", house_.cast.karin};
    }
    return {};
  }
  void tell(const inbox::Kind& kind, const std::vector<Id<people::Person>>& to) {
    house_.database().write([&](sql::Transaction& tx) {
      inbox::tell(tx, house_.cast.institution, {kind, thing, house_.cast.yara, house_.clock.now()}, to);
    });
  }
  std::string shown(const std::string& who) { return house_.get(who, "/meldingen").body; }
  // The number that the bell of a page says.
  int bell(const std::string& who) {
    const std::string body = shown(who);
    const auto at = body.find("class=\"dot\"");
    if (at == body.npos) return 0;
    return std::stoi(body.substr(body.find('>', at) + 1));
  }
  // Yara records an experience; answers its address.
  std::string record(const std::string& who, const std::string& words, const std::string& audience) {
    const auto saved =
        house_.post(who, "/ervaringen", {{"waar", "stage"}, {"tekst", words}, {"wie", audience}});
    const auto address = testing::location_of(saved);
    return address.substr(0, address.rfind('/'));
  }
  static int count(const std::string& body, const std::string& part) {
    int found = 0;
    for (auto at = body.find(part); at != body.npos; at = body.find(part, at + part.size())) ++found;
    return found;
  }
  static std::string link_of(const inbox::Kind& kind, Id<people::Person> about) {
    return "href=\"" + kind.leads_to(thing, about).text() + "\"";
  }
  inbox::Kind kind_named(std::string_view code) {
    for (const inbox::Kind& kind : notice_kinds()) {
      if (kind.code == code) return kind;
    }
    throw std::runtime_error("no such kind");
  }

  static constexpr std::int64_t thing = 4'711;
  testing::TestHouse house_{GetParam()};
};

INSTANTIATE_TEST_SUITE_P(On, Inbox, koers::testing::each_database(), koers::testing::database_name);

// Meets ST-18, GU-10, ST-11: for each kind, whatever happens to the notice.
TEST_P(Inbox, TheBellAndTheListAgreeForEveryKind) {
  for (const inbox::Kind& kind : notice_kinds()) {
    SCOPED_TRACE(kind.code);
    const auto [who, id] = reader_of(kind);
    const std::string link = link_of(kind, house_.cast.yara);
    ASSERT_EQ(bell(who), 0);
    tell(kind, {id});
    tell(kind, {id});  // the same cause again is no second notice
    EXPECT_EQ(bell(who), 1);
    EXPECT_EQ(count(shown(who), ">Nieuw<"), 1);
    EXPECT_THAT(shown(who), HasSubstr(link));
    EXPECT_EQ(house_.post(who, "/meldingen/gelezen").status, 303);
    EXPECT_EQ(bell(who), 0);
    EXPECT_EQ(count(shown(who), ">Nieuw<"), 0);
    EXPECT_THAT(shown(who), HasSubstr(link));
    tell(kind, {id});
    EXPECT_EQ(bell(who), 1);
    house_.database().write(
        [&](sql::Transaction& tx) { inbox::withdraw(tx, house_.cast.institution, kind, thing); });
    EXPECT_EQ(bell(who), 0);
    EXPECT_EQ(count(shown(who), ">Nieuw<"), 0);
  }
}

// Where Yara begins stands what the bell counts, of every kind, with the same number.
TEST_P(Inbox, TheStartPageShowsWhatTheBellCounts) {
  int told = 0;
  for (const inbox::Kind& kind : notice_kinds()) {
    if (kind.reader != inbox::Reader::student) continue;
    SCOPED_TRACE(kind.code);
    tell(kind, {house_.cast.yara});
    ++told;
    EXPECT_EQ(bell("yara"), told);
    const auto start = house_.get("yara", "/start").body;
    EXPECT_THAT(start, HasSubstr("Bekijk meldingen (" + std::to_string(told) + " nieuw)"));
    EXPECT_EQ(count(start, ">Nieuw<"), std::min(told, 3));
    house_.post("yara", "/meldingen/gelezen");
    tell(kind, {house_.cast.yara});
    EXPECT_THAT(house_.get("yara", "/start").body, HasSubstr(link_of(kind, house_.cast.yara)));
    told = 1;
  }
  house_.post("yara", "/meldingen/gelezen");
  EXPECT_THAT(house_.get("yara", "/start").body, Not(HasSubstr("Nieuw voor jou")));
}

TEST_P(Inbox, WhatIsSwitchedOffIsNeitherCountedNorListedAndComesBack) {
  for (const inbox::Kind& kind : notice_kinds()) {
    SCOPED_TRACE(kind.code);
    const auto [who, id] = reader_of(kind);
    tell(kind, {id});
    house_.post(who, "/meldingen/soorten");  // nothing is ticked
    EXPECT_EQ(bell(who), kind.may_be_quiet ? 0 : 1);
    EXPECT_EQ(count(shown(who), ">Nieuw<"), kind.may_be_quiet ? 0 : 1);
    house_.post(who, "/meldingen/soorten", {{"soort", std::string(kind.code)}});
    EXPECT_EQ(bell(who), 1);
    house_.post(who, "/meldingen/gelezen");
  }
}

// What was chosen on one device is not undone unseen by the other.
TEST_P(Inbox, OfTwoDevicesTheSecondIsAskedBeforeItUndoesTheFirst) {
  const std::string page = shown("karin");
  const std::string version = testing::version_in(page);
  std::vector<std::string> all;
  for (auto at = page.find("name=\"soort\" value=\""); at != page.npos;) {
    const auto value = at + 20;
    all.push_back(page.substr(value, page.find('"', value) - value));
    at = page.find("name=\"soort\" value=\"", value);
  }
  ASSERT_GE(all.size(), 2U);
  EXPECT_EQ(house_.post("karin", "/meldingen/soorten", {{"versie", version}, {"soort", all[0]}}).status, 303);
  const auto other = house_.post("karin", "/meldingen/soorten", {{"versie", version}, {"soort", all[1]}});
  EXPECT_EQ(other.status, 409);
  EXPECT_THAT(other.body, HasSubstr("Er staat nu:"));
  EXPECT_EQ(house_.post("karin", "/meldingen/soorten", {{"soort", "geen-soort"}}).status, 422);
}

// Who is not what the kind asks for does not learn that there is anything.
TEST_P(Inbox, WhatIsNotForSomebodyIsNotThere) {
  for (const inbox::Kind& kind : notice_kinds()) {
    if (kind.reader == inbox::Reader::anyone) continue;
    SCOPED_TRACE(kind.code);
    // Marieke and Joost work in guidance; Noah and Ruben do not.
    const bool is_for_colleagues = kind.reader == inbox::Reader::colleague;
    tell(kind, is_for_colleagues ? std::vector{house_.cast.noah, house_.cast.ruben}
                                 : std::vector{house_.cast.marieke, house_.cast.joost});
    for (const char* who : {is_for_colleagues ? "noah" : "marieke", is_for_colleagues ? "ruben" : "joost"}) {
      EXPECT_EQ(bell(who), 0);
      EXPECT_THAT(shown(who), Not(HasSubstr("Yara")));
      EXPECT_EQ(count(shown(who), ">Nieuw<"), 0);
    }
  }
}

TEST_P(Inbox, ARoleHearsItAtOnceAndOnlyWhileItLasts) {
  const auto kind = kind_named("referrals.to_take");
  house_.database().write([&](sql::Transaction& tx) {
    inbox::tell_all(tx, house_.cast.institution, {kind, thing, house_.cast.yara, house_.clock.now()},
                    house_.today());
  });
  EXPECT_EQ(bell("jeroen"), 1);
  EXPECT_EQ(bell("karin"), 0);
  house_.database().write([&](sql::Transaction& tx) {
    tx.run({"test.end_specialist", "UPDATE campus_roles SET role = 'teacher' WHERE person_id = $1"},
           house_.cast.jeroen);
  });
  EXPECT_EQ(bell("jeroen"), 0);
  EXPECT_THAT(shown("jeroen"), Not(HasSubstr("Yara")));
}

// Meets AD-03.
TEST_P(Inbox, WhatWasReadIsForgottenAfterNinetyDays) {
  constexpr std::int64_t day = 86'400;
  const auto kind = kind_named("experts.message");
  tell(kind, {house_.cast.noah, house_.cast.paul});
  house_.post("noah", "/meldingen/gelezen");
  const auto forget_in = [&](int days) {
    const Instant at = house_.clock.now() + days * day;
    house_.database().write([&](sql::Transaction& tx) { inbox::forget_old(tx, at); });
  };
  const std::string link = link_of(kind, house_.cast.yara);
  forget_in(89);
  EXPECT_THAT(shown("noah"), HasSubstr(link));
  forget_in(91);
  EXPECT_THAT(shown("noah"), Not(HasSubstr(link)));
  EXPECT_EQ(bell("paul"), 1);
  forget_in(366);
  EXPECT_EQ(bell("paul"), 0);
}

// Meets ST-18, GU-06: one notice until it is answered, put off, laid aside or thrown away with the
// experience.
TEST_P(Inbox, AQuestionRingsTheBellUntilItIsAnswered) {
  const auto address = record("yara", "Rustig blijven", "counsellor");
  const auto ask = [&] { house_.post("karin", address + "/vraag", {{"woorden", "Hoe wist je dat?"}}); };
  EXPECT_EQ(bell("yara"), 0);
  ask();
  ask();
  EXPECT_EQ(bell("yara"), 1);
  EXPECT_THAT(shown("yara"), HasSubstr("Karin stelt je een vraag"));
  const auto home = house_.get("yara", "/start").body;
  EXPECT_THAT(home, HasSubstr("Karin stelt je een vraag")) << "as the bell says";
  EXPECT_THAT(home, HasSubstr("Hoe wist je dat?")) << "there stands the question itself";
  house_.get("yara", address);
  EXPECT_EQ(bell("yara"), 0) << "she has it before her";
  ask();
  for (const std::string way : {"/vraag/later", "/vraag/opzij"}) {
    const auto put_off = house_.post("yara", address + way);
    EXPECT_THAT(shown("yara"), Not(HasSubstr("Karin stelt je een vraag"))) << way;
    house_.post("yara", testing::undo_of(put_off));
    EXPECT_EQ(bell("yara"), 1) << way;
  }
  house_.post("yara", address + "/weg");
  EXPECT_EQ(bell("yara"), 0);
  house_.post("yara", address + "/terug");
  EXPECT_EQ(bell("yara"), 1);
  house_.post("yara", address + "/antwoord", {{"woorden", "Aan zijn handen"}});
  EXPECT_THAT(shown("yara"), Not(HasSubstr("Karin stelt je een vraag")));
  // Whoever rests is asked nothing.
  house_.post("yara", "/ik/rust", {{"weken", "1"}});
  ask();
  EXPECT_EQ(bell("yara"), 0);
}

// Meets GU-02, ST-16.
TEST_P(Inbox, WhatIsSharedRingsTheBellOfWhoGuidesAndOnlyWhileItIsShared) {
  const auto own = record("yara", "Van mij alleen", "me");
  EXPECT_EQ(bell("karin"), 0);
  const auto shared = record("yara", "Rustig blijven", "counsellor");
  EXPECT_EQ(bell("karin"), 1);
  EXPECT_THAT(shown("karin"), HasSubstr("Yara deelt een ervaring"));
  EXPECT_EQ(bell("joost"), 0);
  house_.post("yara", own + "/wie", {{"wie", "counsellor"}});
  EXPECT_EQ(bell("karin"), 2);
  house_.post("yara", own + "/wie", {{"wie", "me"}});
  EXPECT_EQ(bell("karin"), 1);
  house_.get("karin", shared);
  EXPECT_EQ(bell("karin"), 0);
  house_.post("yara", shared + "/wie", {{"wie", "counsellor"}});
  EXPECT_EQ(bell("karin"), 0) << "the same choice again is no news";
  house_.post("yara", shared + "/weg");
  EXPECT_THAT(shown("karin"), Not(HasSubstr("Yara deelt een ervaring")));
  house_.post("yara", shared + "/terug");
  EXPECT_THAT(shown("karin"), HasSubstr("Yara deelt een ervaring"));
}

// Meets AD-03: of who is forgotten nobody keeps a notice.
TEST_P(Inbox, WhatIsAboutSomebodyGoesWithHer) {
  tell(kind_named("experts.message"), {house_.cast.noah});
  house_.database().write([&](sql::Transaction& tx) {
    people::erase(tx, people::personal_tables(), house_.cast.institution, house_.cast.yara);
  });
  EXPECT_EQ(bell("noah"), 0);
}

}  // namespace
}  // namespace koers::app
