// What is said of tests and instruments that a student did.
#pragma once

#include "platform/i18n/text.h"

namespace koers::help::instrument_texts {

using i18n::Text;

inline constexpr Text title{"Mijn tests", "My tests"};
inline constexpr Text lead{"Wat een test over jou zei, en wat jij daarvan vindt.",
                           "What a test said about you, and what you think of that."};
inline constexpr Text never_placed{
    "Een test bepaalt nooit waar je komt. Alleen jij zet er een bij, en alleen jij laat hem zien.",
    "A test never decides where you go. Only you add one, and only you show it."};
inline constexpr Text row_line{"Wat ze zeiden, en tot wanneer", "What they said, and until when"};
inline constexpr Text none{"Nog geen tests", "No tests yet"};
inline constexpr Text none_line{"Deed je een test, hier of ergens anders? Schrijf op wat eruit kwam.",
                                "Did you take a test, here or elsewhere? Write down what came of it."};
inline constexpr Text add{"Zet een test erbij", "Add a test"};
inline constexpr Text name{"Welke test?", "Which test?"};
inline constexpr Text name_missing{"Schrijf hoe de test heet.", "Write what the test is called."};
inline constexpr Text taken_on{"Wanneer deed je hem?", "When did you take it?"};
inline constexpr Text taken_missing{"Kies de dag, of een dag die in de buurt komt.",
                                    "Choose the day, or one that comes near."};
inline constexpr Text by_whom{"Bij wie?", "With whom?"};
inline constexpr Text says{"Wat zegt hij, in twee zinnen?", "What does it say, in two sentences?"};
inline constexpr Text says_missing{"Schrijf wat de test zegt.", "Write what the test says."};
inline constexpr Text meaning{"Wat vind jij daarvan?", "What do you think of that?"};
inline constexpr Text meaning_hint{"Leeg laten mag.", "You may leave it empty."};
inline constexpr Text valid_until{"Tot wanneer geldt hij?", "Until when is it valid?"};
inline constexpr Text valid_hint{"Weet je het niet? Laat het leeg.", "You do not know? Leave it empty."};
inline constexpr Text audience{"Wie mag dit zien?", "Who may see this?"};
inline constexpr Text only_me{"Alleen ik", "Only me"};
inline constexpr Text guides{"Wie mij begeleidt", "Those who guide me"};
inline constexpr Text save{"Bewaar", "Save"};
inline constexpr Text added{"De test staat erbij.", "The test is added."};
inline constexpr Text saved{"Bewaard.", "Saved."};
inline constexpr Text change{"Pas aan", "Change"};
inline constexpr Text drop{"Gooi weg", "Throw away"};
inline constexpr Text dropped{"Weggegooid.", "Thrown away."};
inline constexpr Text is_back{"De test staat er weer.", "The test is back."};
inline constexpr Text expired{"Verlopen op {}", "Expired on {}"};
inline constexpr Text valid{"Geldt tot {}", "Valid until {}"};
inline constexpr Text taken{"{}, bij {}", "{}, with {}"};
inline constexpr Text thinks{"Wat jij ervan vindt", "What you think of it"};
inline constexpr Text expired_line{"Wat hier staat, is oud. Misschien klopt het niet meer.",
                                   "What it says is old. It may not be true any more."};

// ---- who guides
inline constexpr Text shown{"Tests die {} laat zien", "Tests that {} shows"};
inline constexpr Text shown_line{"Om over te praten. Nooit om iemand te plaatsen.",
                                 "To talk about. Never to place someone."};
inline constexpr Text they_think{"Wat {} ervan vindt", "What {} thinks of it"};

// ---- the booklet
inline constexpr Text chapter{"Tests die je deed", "Tests that you took"};
inline constexpr Text chapter_by{"Bij wie:", "With whom:"};
inline constexpr Text chapter_until{"Geldt tot:", "Valid until:"};
inline constexpr Text chapter_shared{"Wie jou begeleidt, mag dit zien.", "Those who guide you may see this."};
inline constexpr Text chapter_own{"Alleen jij ziet dit.", "Only you see this."};

}  // namespace koers::help::instrument_texts
