// What exploring work, studies and money says: Dutch at language level B1 (jij), and English.
#pragma once

#include "platform/i18n/text.h"

namespace koers::choices::exploration_texts {

using i18n::Plural;
using i18n::Text;

inline constexpr Text ahead{"Vooruit", "Ahead"};
inline constexpr Text work{"Beroepen", "Occupations"};
inline constexpr Text work_lead{"Zoek op wat je leuk vindt, niet op een beroep.",
                                "Search for what you like, not for a job title."};
inline constexpr Text search_label{"Bijvoorbeeld: dieren", "For example: animals"};
inline constexpr Text search{"Zoek", "Search"};
inline constexpr Text narrow{"Kies wat past", "Choose what fits"};
inline constexpr Text sector{"Waar?", "Where?"};
inline constexpr Text quality{"Wat kun of wil je gebruiken?", "What can you do, or want to do?"};
inline constexpr Text value{"Wat vind je belangrijk?", "What matters to you?"};
inline constexpr Text only_kept{"Alleen wat ik bewaarde", "Only what I kept"};
inline constexpr Text show{"Laat zien", "Show"};
inline constexpr Plural found{{"1 beroep gevonden", "1 occupation found"},
                              {"{} beroepen gevonden", "{} occupations found"}};
inline constexpr Text nothing_found{"Niets gevonden", "Nothing found"};
inline constexpr Text nothing_found_line{"Probeer één woord, of kies minder.",
                                         "Try one word, or choose less."};
inline constexpr Text show_all{"Laat alles zien", "Show all"};
inline constexpr Text kept{"Bewaard", "Kept"};
inline constexpr Text from_list{"Uit de Europese lijst", "From the European list"};

inline constexpr Text what_is_it{"Wat is het?", "What is it?"};
inline constexpr Text a_day{"Zo ziet een dag eruit", "This is what a day looks like"};
inline constexpr Text beside_you{"Naast wat jij noemde", "Compared with what you said"};
inline constexpr Text levels{"Niveau", "Level"};
inline constexpr Text level_list{"Mbo niveau {}", "Mbo level {}"};
inline constexpr Plural asks_and_named{{"Dit vraagt 1 ding.", "This asks 1 thing."},
                                       {"Dit vraagt {} dingen.", "This asks {} things."}};
inline constexpr Text named_these{"{} daarvan noemde jij al: {}.", "You already mentioned {} of them: {}."};
inline constexpr Text named_none{"Daarvan noemde je nog niets. Dat kan nog komen.",
                                 "You have not mentioned any of them yet. That may still come."};
inline constexpr Text named_all{"Die noemde je allemaal al.", "You already mentioned all of them."};
inline constexpr Text picture_title{"{} van de {} noemde jij al", "You already mentioned {} of {}"};
inline constexpr Text you_named{"Jij noemde dit", "You mentioned this"};
inline constexpr Text not_yet{"Nog niet genoemd", "Not mentioned yet"};
inline constexpr Text no_mark{"Dit is geen cijfer. Het laat zien waar je over kunt praten.",
                              "This is not a grade. It shows what you could talk about."};
inline constexpr Text outlook{"Is er werk in?", "Is there work in it?"};
inline constexpr Text outlook_unknown{
    "Dat weten we niet zeker. Kijk bij KiesMBO of UWV, of vraag iemand die dit werk doet.",
    "We do not know for sure. Look at KiesMBO or UWV, or ask someone who does this work."};
inline constexpr Text outlook_source{"Bron: {}", "Source: {}"};
inline constexpr Text looks_like{"Lijkt erop", "Similar to this"};
inline constexpr Text learn_on{"Hoe kun je verder leren?", "How can you go on learning?"};
inline constexpr Text other_names{"Heet ook: {}", "Also called: {}"};
inline constexpr Text esco{"Deze dienst gebruikt de ESCO-classificatie van de Europese Commissie.",
                           "This service uses the ESCO classification of the European Commission."};
inline constexpr Text no_requirements{
    "Bij dit beroep weten we niet wat het vraagt. Vraag het iemand die dit doet.",
    "We do not know what this occupation asks for. Ask someone who does it."};

inline constexpr Text keep{"Bewaar", "Keep"};
inline constexpr Text keep_title{"Iets voor jou?", "Something for you?"};
inline constexpr Text note{"Wat valt je op?", "What strikes you?"};
inline constexpr Text note_hint{"Alleen voor jezelf.", "For yourself only."};
inline constexpr Text question{"Wat wil je hierover weten?", "What do you want to know about this?"};
inline constexpr Text question_hint{"Neem je vraag mee naar je volgende gesprek.",
                                    "Bring your question to your next conversation."};
inline constexpr Text keep_it{"Bewaar dit", "Keep this"};
inline constexpr Text change_it{"Pas aan", "Change"};
inline constexpr Text kept_toast{"Bewaard bij Vooruit.", "Kept under Ahead."};
inline constexpr Text let_go{"Haal weg", "Remove"};
inline constexpr Text let_go_toast{"Weggehaald.", "Removed."};
inline constexpr Text you_kept{"Dit bewaarde je op {}", "You kept this on {}"};
inline constexpr Text ask_it{"Vraag een gesprek", "Ask for a conversation"};

inline constexpr Text study{"Verder leren", "Further study"};
inline constexpr Text study_lead{"Na je diploma kun je werken, leren of allebei.",
                                 "After your diploma you can work, study or both."};
inline constexpr Text you_kept_these{"Dit bewaarde je", "You kept these"};
inline constexpr Text nothing_kept{"Je hebt nog niets bewaard", "You have kept nothing yet"};
inline constexpr Text nothing_kept_line{"Bewaar wat je wilt onthouden. Dan staat het hier.",
                                        "Save what you want to remember and it will appear here."};
inline constexpr Text study_leads_to{"Beroepen die hierbij horen", "Occupations that go with it"};
inline constexpr Text open_days{"Kijk op de site van de school voor open dagen en toelating.",
                                "See the school's own site for open days and admission."};

inline constexpr Text money{"Geld en studie", "Money and study"};
inline constexpr Text money_lead{"Wat kost leren, en wat krijg je? Zonder moeilijke woorden.",
                                 "What does studying cost, and what do you get? In plain words."};
inline constexpr Text money_amounts{
    "Bedragen veranderen elk jaar. Daarom noemen we ze niet. We sturen je naar wie het weet.",
    "Amounts change every year, so we do not give them here but send you to those who know."};
inline constexpr Text who_knows{"Hier staan de bedragen: {}", "The amounts are here: {}"};

}  // namespace koers::choices::exploration_texts
