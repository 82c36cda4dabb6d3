// A page of one's own: made, shown to some, until a day, and never more than the student wants.
#include "rooms/portfolio/testing_pages.h"

namespace koers::portfolio {
namespace {

using namespace testing_pages;
using ::testing::HasSubstr;
using ::testing::Not;

INSTANTIATE_TEST_SUITE_P(OnBothDatabases, Pages, ::testing::ValuesIn(testing::databases()));

// Meets ST-12.
TEST_P(Pages, KoersPutsSharedThingsReadyAndSaysWhatIsMissing) {
  const auto made = house_.post("yara", "/ik/portfolio", {{"vorm", "blog"}});
  const std::string body = house_.get("yara", made).body;
  EXPECT_THAT(body, HasSubstr("Ik heb een bewoner geholpen"));
  EXPECT_THAT(body, Not(HasSubstr("durfde")));  // private things are never proposed
  EXPECT_THAT(
      body, HasSubstr("2 van de 5 onderdelen staan erop. Nog leeg: Wat ik kan, Wat ik wil en Wat ik koos."));
  EXPECT_EQ(fact("portfolio_contents"), 3);  // of the fullest page
  EXPECT_EQ(fact("portfolio_forms"), 2);
}

// Meets ST-12.
TEST_P(Pages, AnotherFormOrderAndColourKeepWhatIsThere) {
  for (const char* form : {"page", "blog", "vlog", "timeline", "cv"}) {
    ASSERT_EQ(
        house_
            .post("yara", page() + "/vorm",
                  {{"vorm", form}, {"kleur", "plum"}, {"titel", "Dit ben ik"}, {"over", "Ik word rustig."}})
            .status,
        303);
    const std::string body = reads("", link());
    EXPECT_THAT(body, HasSubstr(shared_words)) << form;
    EXPECT_THAT(body, HasSubstr("Rustig blijven")) << form;
    EXPECT_THAT(body, HasSubstr("data-presentation=\"plum\"")) << form;
    EXPECT_THAT(body, HasSubstr("Ik word rustig.")) << form;
  }
}

// Meets ST-12.
TEST_P(Pages, ItemsMoveByButtons) {
  house_.post("yara", page() + "/stukje", {{"naam", "Luisteren"}, {"onderdeel", "qualities"}});
  const auto comes_first = [&] {
    const std::string body = reads("", link());
    return body.find("Luisteren") < body.find("Rustig blijven");
  };
  EXPECT_FALSE(comes_first());
  house_.post("yara", page() + "/stukken/" + things_["presentation_text"] + "/plek", {{"wijzig", "neer"}});
  EXPECT_TRUE(comes_first());
  house_.post("yara", page() + "/stukken/" + things_["presentation_text"] + "/plek", {{"wijzig", "neer"}});
  EXPECT_TRUE(comes_first());  // it is the last already
  house_.post("yara", page() + "/stukken/" + things_["presentation_text"] + "/plek", {{"wijzig", "op"}});
  EXPECT_FALSE(comes_first());
}

// Meets ST-12.
TEST_P(Pages, OwnTextIsPlainTextWithLists) {
  house_.post("yara", page() + "/stukje",
              {{"naam", "Over mij"}, {"tekst", "Een\n\n- twee\n- <b>drie</b>"}, {"onderdeel", "motives"}});
  EXPECT_THAT(reads("", link()),
              HasSubstr("<p>Een</p><ul><li>twee</li><li>&lt;b&gt;drie&lt;/b&gt;</li></ul>"));
}

// Meets ST-12, ST-16.
TEST_P(Pages, WhatYaraKeepsForHerselfIsNotOnHerPage) {
  for (const std::string& place : {link(), page() + "/bekijk"}) {
    EXPECT_THAT(reads("yara", place), HasSubstr(shared_words)) << place;
    EXPECT_THAT(reads("yara", place), Not(HasSubstr("durfde"))) << place;
  }
  EXPECT_THAT(reads("karin", for_karin()), Not(HasSubstr("durfde")));
  EXPECT_EQ(house_.get("", link() + "/beeld/" + things_["secret_picture"]).status, 404);
  EXPECT_EQ(house_.get("", link() + "/beeld/" + things_["picture"]).status, 200);
}

// Meets ST-12, ST-16.
TEST_P(Pages, APrivateThingIsShownAfterAYesThatSaysWhoWillSeeIt) {
  const std::string place = page() + "/stukken/" + things_["secret_item"] + "/laten-zien";
  EXPECT_THAT(reads("yara", place), HasSubstr("Dit zien dan: mijn stageplek."));
  house_.post("yara", place);
  EXPECT_THAT(reads("", link()), HasSubstr(secret_words));
  // It stays private elsewhere.
  EXPECT_EQ(house_.get("karin", "/ervaringen/" + things_["secret"]).status, 404);
}

// Meets ST-16.
TEST_P(Pages, OpeningAPageWithSomethingPrivateOnItAsksFirst) {
  const TestHouse::Fields fields{{"bereik", "link"}, {"voor", "oma"}, {"dag", text(house_.today() + 10)}};
  const auto asked = house_.post("yara", page() + "/delen", fields);
  EXPECT_EQ(asked.status, 422);
  EXPECT_THAT(asked.body, HasSubstr("Kies ja of nee."));
  EXPECT_THAT(asked.body, HasSubstr("value=\"oma\""));   // what was typed is kept
  EXPECT_THAT(asked.body, HasSubstr("mijn stageplek"));  // who sees it then too
  auto yes = fields;
  yes.emplace_back("prive", "ja");
  const auto opened = house_.post("yara", page() + "/delen", yes);
  EXPECT_EQ(opened.status, 200);
  EXPECT_THAT(opened.body, HasSubstr("data-copy"));
  EXPECT_THAT(opened.body, HasSubstr("data-share"));
  EXPECT_THAT(opened.body, HasSubstr("aria-label=\"QR-code van de link\""));
  EXPECT_THAT(reads("", link()), HasSubstr(secret_words));
}

// Meets ST-16.
TEST_P(Pages, WhatIsMadePrivateOrThrownAwayIsGoneFromALivingPageAtOnce) {
  const std::string experience = "/ervaringen/" + things_["shared"];
  house_.clock.set(house_.clock.now() + 60);
  house_.post("yara", experience + "/wie", {{"wie", "me"}});
  EXPECT_THAT(reads("", link()), Not(HasSubstr(shared_words)));
  EXPECT_EQ(house_.get("", link() + "/beeld/" + things_["picture"]).status, 404);
  house_.post("yara", experience + "/wie", {{"wie", "counsellor"}});
  EXPECT_THAT(reads("", link()), HasSubstr(shared_words));
  house_.post("yara", experience + "/weg");
  EXPECT_THAT(reads("", link()), Not(HasSubstr(shared_words)));
  // Not from what was handed over.
  EXPECT_THAT(reads("karin", for_karin()), HasSubstr(shared_words));
}

// A yes holds for the experience as it was. Meets ST-16.
TEST_P(Pages, AChangedPrivateThingIsAskedForAgain) {
  house_.post("yara", page() + "/stukken/" + things_["secret_item"] + "/laten-zien");
  ASSERT_THAT(reads("", link()), HasSubstr(secret_words));
  house_.clock.set(house_.clock.now() + 60);
  house_.post("yara", "/ervaringen/" + things_["secret"] + "/wie", {{"wie", "counsellor"}});
  EXPECT_THAT(reads("", link()), HasSubstr(secret_words));
  house_.post("yara", "/ervaringen/" + things_["secret"] + "/wie", {{"wie", "me"}});
  EXPECT_THAT(reads("", link()), Not(HasSubstr(secret_words)));
}

// Meets ST-12.
TEST_P(Pages, WhatWasHandedOverNeverChangesAndResponsesStayOnTheExperience) {
  const std::string before = reads("karin", for_karin());
  EXPECT_THAT(before, HasSubstr(shared_words));
  house_.post("yara", "/ervaringen/" + things_["shared"] + "/aanpassen",
              {{"naam", "Iets anders"}, {"tekst", "Een ander verhaal."}, {"dag", text(house_.today())}});
  house_.post("yara", page() + "/stukken/" + things_["presentation_text"] + "/weg");
  house_.post("yara", page() + "/vorm", {{"vorm", "cv"}, {"titel", "Anders"}});
  const std::string question = "Wat hielp jou toen?";
  EXPECT_EQ(
      house_.post("karin", "/ervaringen/" + things_["shared"] + "/vraag", {{"woorden", question}}).status,
      303);
  EXPECT_EQ(reads("karin", for_karin()), before);
  EXPECT_THAT(reads("yara", "/ervaringen/" + things_["shared"]), HasSubstr(question));
  EXPECT_THAT(reads("", link()), HasSubstr("Een ander verhaal."));
  EXPECT_THAT(reads("yara", page() + "/delen/" + things_["handed_over"]), HasSubstr(shared_words));
}

// Meets ST-12.
TEST_P(Pages, ALinkEndsAndSaysWhomToAsk) {
  EXPECT_EQ(house_.get("", link()).status, 200);
  later(31);
  const auto ended = house_.get("", link());
  EXPECT_EQ(ended.status, 410);
  EXPECT_THAT(ended.body, HasSubstr("Deze link werkt niet meer"));
  EXPECT_THAT(ended.body, HasSubstr("Vraag Yara om een nieuwe."));
  EXPECT_THAT(ended.body, Not(HasSubstr("Benali")));
  EXPECT_EQ(house_.get("", link() + "/beeld/" + things_["picture"]).status, 404);
  EXPECT_EQ(house_.get("", link() + "/pdf").status, 410);
  EXPECT_EQ(house_.post("", link() + "/bericht", {{"bericht", "Hallo"}}).status, 410);
  EXPECT_EQ(house_.get("karin", for_karin()).status, 404);
}

// Meets ST-12, ST-16.
TEST_P(Pages, OpeningsAreCountedAndTheLinkIsWithdrawnInOneTap) {
  house_.get("yara", link());  // her own looking does not count
  house_.get("", link());
  house_.get("", link());
  EXPECT_THAT(reads("yara", page()), HasSubstr("2 keer geopend, het laatst op 23 november"));
  house_.post("yara", page() + "/delen/" + share_with_link() + "/stop");
  EXPECT_EQ(house_.get("", link()).status, 410);
  EXPECT_EQ(house_.get("", "/p/0000000000000000000000000000000000000000000").status, 404);
}

// Meets ST-12.
TEST_P(Pages, AThrownAwayPageClosesItsLinksAndIsErasedAfterAMonth) {
  house_.post("yara", page() + "/weg");
  EXPECT_EQ(house_.get("", link()).status, 410);
  EXPECT_EQ(house_.get("karin", for_karin()).status, 404);
  EXPECT_EQ(fact("portfolio_contents"), 0);
  house_.post("yara", page() + "/terug");
  EXPECT_EQ(house_.get("yara", page()).status, 200);
  EXPECT_EQ(house_.get("", link()).status, 410);  // links stay closed
  house_.post("yara", page() + "/weg");
  later(31);
  EXPECT_EQ(erase_old(house_.database(), house_.house().files, house_.clock.now()), 1);
  EXPECT_EQ(house_.post("yara", page() + "/terug").status, 404);
}

// What a reader writes rings at the bell, until Yara has read it or throws the page away.
TEST_P(Pages, AMessageOfAReaderIsANotice) {
  const std::string notice = "Een lezer van je portfolio schreef je";
  const std::string unread = "Meldingen: 9 nieuw";
  EXPECT_THAT(reads("yara", "/meldingen"), Not(HasSubstr(notice)));
  house_.post("", link() + "/bericht", {{"bericht", "Kom eens langs! Els"}});
  EXPECT_THAT(reads("yara", "/meldingen"), HasSubstr(notice));
  EXPECT_THAT(reads("yara", "/meldingen"), HasSubstr(page() + "#berichten"));
  EXPECT_THAT(reads("yara", "/start"), HasSubstr(notice));
  EXPECT_THAT(reads("yara", "/start"), HasSubstr(unread));
  reads("yara", page());
  EXPECT_THAT(reads("yara", "/start"), Not(HasSubstr(unread)));
  house_.post("", link() + "/bericht", {{"bericht", "Nog een keer"}});
  EXPECT_THAT(reads("yara", "/start"), HasSubstr(unread));
  house_.post("yara", page() + "/weg");
  EXPECT_THAT(reads("yara", "/meldingen"), Not(HasSubstr(notice)));
}

// Meets ST-12.
TEST_P(Pages, AReaderWritesBackOnceAndNotTooOften) {
  const std::string key = id_text(house_.ids.next_value());
  for (int i = 0; i < 2; ++i) {
    EXPECT_EQ(
        house_.post("", link() + "/bericht", {{"bericht", "Kom eens langs! Els"}, {"sleutel", key}}).status,
        200);
  }
  const std::string body = reads("yara", page());
  EXPECT_THAT(body, HasSubstr("Kom eens langs! Els"));
  EXPECT_EQ(body.find("Kom eens langs! Els"), body.rfind("Kom eens langs! Els"));
  for (int i = 0; i < 9; ++i) house_.post("", link() + "/bericht", {{"bericht", "Nog een"}});
  EXPECT_EQ(house_.post("", link() + "/bericht", {{"bericht", "Te veel"}}).status, 422);
}

// Two readers of one link: whoever sends the key of another neither takes that message away nor learns of it.
TEST_P(Pages, AReaderWithTheKeyOfAnotherIsHeardAsWell) {
  const std::string key = id_text(house_.ids.next_value());
  const auto send = [&](const std::string& words) {
    return house_.post("", link() + "/bericht", {{"bericht", words}, {"sleutel", key}});
  };
  const auto first = send("Kom eens langs! Els");
  const auto second = send("Mooi werk. Piet");
  EXPECT_EQ(second.status, 200);
  EXPECT_EQ(first.body, second.body);
  const std::string body = reads("yara", page());
  EXPECT_THAT(body, HasSubstr("Kom eens langs! Els"));
  EXPECT_THAT(body, HasSubstr("Mooi werk. Piet"));
  for (int i = 0; i < 8; ++i) EXPECT_EQ(send("Nog " + std::to_string(i)).status, 200);
  EXPECT_EQ(send("Te veel").status, 422);
  EXPECT_EQ(send("Kom eens langs! Els").status, 200) << "which was sent before";
}

// Meets ST-12.
TEST_P(Pages, WhatIsWrongIsSaidAndWhatWasTypedIsKept) {
  const auto looks = house_.post("yara", page() + "/vorm", {{"titel", ""}, {"over", "Ik ben Yara."}});
  EXPECT_EQ(looks.status, 422);
  EXPECT_THAT(looks.body, HasSubstr("Ik ben Yara."));
  EXPECT_EQ(house_.post("yara", page() + "/stukje", {{"naam", "Mijn nummer 111222333"}}).status, 422);
  EXPECT_EQ(house_.post("yara", page() + "/erbij", {{"stuk", "zzz"}}).status, 422);
  const auto share = house_.post("yara", page() + "/delen",
                                 {{"bereik", "link"}, {"dag", text(house_.today() + 400)}, {"prive", "nee"}});
  EXPECT_EQ(share.status, 422);
  EXPECT_THAT(share.body, HasSubstr("Schrijf op voor wie de link is."));
  EXPECT_THAT(share.body, HasSubstr("Kies een dag tussen morgen en een jaar verder."));
}

// Meets ST-12.
TEST_P(Pages, OfTwoWhoChangeTheLooksNeitherLosesAWord) {
  const auto looks = [&](const std::string& version, const std::string& title, const std::string& colour,
                         const std::string& about) {
    return house_.post(
        "yara", page() + "/vorm",
        {{"versie", version}, {"vorm", "page"}, {"titel", title}, {"kleur", colour}, {"over", about}});
  };
  const auto version = version_in(reads("yara", page() + "/vorm"));
  EXPECT_EQ(looks(version, "Dit ben ik", "plum", "Ik leer voor begeleider.").status, 303);
  // On her phone she began from the page as it was: another field is brought together with it,
  EXPECT_EQ(looks(version, "Dit kan ik", "sea", "").status, 303);
  EXPECT_THAT(reads("", link()), HasSubstr("Ik leer voor begeleider."));
  EXPECT_THAT(reads("", link()), HasSubstr("data-presentation=\"plum\""));
  // and of the same field she sees both.
  const auto stale = looks(version, "Dit ben ik", "moss", "Ik word verpleegkundige.");
  EXPECT_EQ(stale.status, 409);
  for (const char* part :
       {"Ik leer voor begeleider.", "Ik word verpleegkundige.", "Pruim", "href=\"#kleur\""}) {
    EXPECT_THAT(stale.body, HasSubstr(part));
  }
  EXPECT_THAT(reads("", link()), HasSubstr("Ik leer voor begeleider."));
  EXPECT_EQ(looks(version_in(stale.body), "Dit ben ik", "moss", "Ik word verpleegkundige.").status, 303);
  EXPECT_THAT(reads("", link()), HasSubstr("Ik word verpleegkundige."));
}

// Meets ST-12.
TEST_P(Pages, OfTwoWhoChangeATextNeitherLosesAWord) {
  const std::string place = page() + "/stukken/" + things_["presentation_text"];
  const auto version = version_in(reads("yara", place));
  const auto write = [&](const std::string& words) {
    return house_.post(
        "yara", place,
        {{"versie", version}, {"naam", "Rustig blijven"}, {"tekst", words}, {"onderdeel", "qualities"}});
  };
  EXPECT_EQ(write("Ook als het druk is.").status, 303);
  const auto stale = write("Juist als het druk is.");
  EXPECT_EQ(stale.status, 409);
  EXPECT_THAT(stale.body, HasSubstr("Ook als het druk is."));
  EXPECT_THAT(stale.body, HasSubstr("Juist als het druk is."));
  EXPECT_THAT(reads("", link()), HasSubstr("Ook als het druk is."));
}

// Meets ST-12.
TEST_P(Pages, WhatIsSentTwiceIsThereOnce) {
  const auto twice = [&](const std::string& path, TestHouse::Fields fields) {
    fields.emplace_back("sleutel", id_text(house_.ids.next_value()));
    const auto first = house_.post("yara", path, fields), again = house_.post("yara", path, fields);
    EXPECT_EQ(again.status, 303) << path;
    EXPECT_EQ(location_of(again), first.status == 303 ? location_of(first) : page()) << path;
  };
  const auto count = [&](const std::string& body, const std::string& part) {
    int found = 0;
    for (auto at = body.find(part); at != body.npos; at = body.find(part, at + 1)) ++found;
    return found;
  };
  const int before = count(reads("yara", "/ik/portfolio"), "Dit ben ik");
  twice("/ik/portfolio", {{"vorm", "cv"}});
  EXPECT_EQ(count(reads("yara", "/ik/portfolio"), "Dit ben ik"), before + 1);
  twice(page() + "/stukje", {{"naam", "Luisteren"}, {"onderdeel", "qualities"}});
  EXPECT_EQ(count(reads("", link()), "Luisteren"), 1);
  twice(page() + "/erbij", {{"stuk", "statement-" + things_["statement"]}, {"onderdeel", "qualities"}});
  EXPECT_EQ(count(reads("yara", page()), "Haal weg: Durven vragen"), 1);
  const auto open = shares().size();
  twice(page() + "/delen",
        {{"bereik", "link"}, {"voor", "oma"}, {"dag", text(house_.today() + 10)}, {"prive", "nee"}});
  EXPECT_EQ(shares().size(), open + 1);
}

// Readers need not be signed in; the tenth message is the last, however often it is sent. Meets ST-12.
TEST_P(Pages, TheLastMessageSentTwiceIsNotRefused) {
  for (int i = 0; i < 9; ++i) house_.post("", link() + "/bericht", {{"bericht", "Hallo"}});
  const std::string key = id_text(house_.ids.next_value());
  for (int i = 0; i < 2; ++i) {
    const auto sent = house_.post("", link() + "/bericht", {{"bericht", "Tot ziens"}, {"sleutel", key}});
    EXPECT_THAT(sent.body, HasSubstr("Verstuurd. Yara leest het in Koers."));
  }
}

// Meets ST-12, LA-07.
TEST_P(Pages, NoTextOfAPageHoldsACitizenServiceNumber) {
  const std::string words = "Mijn nummer is 111222333";
  const TestHouse::Fields share{
      {"bereik", "link"}, {"voor", words}, {"dag", text(house_.today() + 10)}, {"prive", "nee"}};
  for (const auto& [path, fields] : std::vector<std::pair<std::string, TestHouse::Fields>>{
           {page() + "/vorm", {{"titel", "Ik"}, {"over", words}}},
           {page() + "/vorm", {{"titel", "Ik"}, {"contact", words}}},
           {page() + "/stukje", {{"naam", "Ik"}, {"tekst", words}}},
           {page() + "/stukken/" + things_["presentation_text"], {{"naam", words}}},
           {page() + "/delen", share},
           {link() + "/bericht", {{"bericht", words}}}}) {
    const auto refused = house_.post("yara", path, fields);
    EXPECT_EQ(refused.status, 422) << path;
    EXPECT_THAT(refused.body, HasSubstr("dat op een BSN lijkt")) << path;
    EXPECT_THAT(refused.body, HasSubstr(words)) << path << ": what was typed is kept";
  }
}

// Meets ST-12.
TEST_P(Pages, LengthIsCountedAsTheBrowserDoesAndUnseenSignsAreTakenOut) {
  std::string accents;
  for (int i = 0; i < longest_title; ++i) accents += "ë";
  EXPECT_EQ(house_.post("yara", page() + "/vorm", {{"titel", accents}}).status, 303);
  EXPECT_EQ(house_.post("yara", page() + "/vorm", {{"titel", accents + "n"}}).status, 422);
  house_.post("yara", page() + "/stukje", {{"naam", "Luis\u200Bteren"}, {"onderdeel", "qualities"}});
  EXPECT_THAT(reads("", link()), HasSubstr("Luisteren"));
}

// Meets ST-12.
TEST_P(Pages, ThePdfHoldsWhatThePageShows) {
  if (!std::filesystem::exists("/usr/bin/weasyprint")) GTEST_SKIP() << "weasyprint is not installed";
  for (const std::string& address : {page() + "/pdf", link() + "/pdf"}) {
    const auto made = house_.get("yara", address);
    EXPECT_EQ(made.status, 200) << address;
    EXPECT_EQ(made.type, "application/pdf");
    EXPECT_THAT(made.body, ::testing::StartsWith("%PDF-"));
    // A picture with its alternative text, and the letter of Koers: its style was found.
    for (const char* part : {"/S /Figure", "/Alt (Foto)", "+Figtree"}) {
      EXPECT_NE(made.body.find(part), std::string::npos) << part;
    }
  }
}

// Meets ST-12.
TEST_P(Pages, SpeakEnglishToo) {
  http::Request request;
  request.path = link();
  request.headers = {{"accept-language", "en"}};
  const auto answer = house_.ask("", std::move(request));
  EXPECT_THAT(answer.body, HasSubstr("What I can do"));
  EXPECT_THAT(answer.body, HasSubstr("Yara shares this page with you until 23 December 2026."));
}

}  // namespace
}  // namespace koers::portfolio
