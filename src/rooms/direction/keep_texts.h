// What the page of who keeps the vision says: Dutch at language level B1, and English.
#pragma once

#include "platform/i18n/text.h"

namespace koers::direction::keep_texts {

using i18n::Plural;
using i18n::Text;

inline constexpr Text title{"Wie kent de visie?", "Who knows the vision?"};
inline constexpr Text eyebrow{"Visie · versie {}", "Vision · edition {}"};
inline constexpr Text lead{"{} van de {} collega's in teams bevestigden versie {}.",
                           "{} of the {} colleagues in teams confirmed edition {}."};
inline constexpr Text lead_small{"Alle teams zijn nog te klein om een aantal te noemen.",
                                 "All teams are still too small to name a number."};
inline constexpr Text lead_none{"De visie is nog niet gedeeld.", "The vision has not been shared yet."};
inline constexpr Text recalled{"Van wie we het later vroegen, herkende {}% een onderdeel in het werk.",
                               "Of those we asked later, {}% recognised an aspect in the work."};
inline constexpr Text recalled_few{"Er zijn nog te weinig antwoorden op de vraag achteraf.",
                                   "There are still too few answers to the question afterwards."};
inline constexpr Text seen{"Wat collega's terugzagen, zonder naam", "What colleagues saw, without a name"};
inline constexpr Text read_vision{"Lees de visie", "Read the vision"};

// ---- per team
inline constexpr Text per_team{"Per team", "Per team"};
inline constexpr Text never_names{"Alleen aantallen, nooit namen", "Numbers only, never names"};
inline constexpr Text confirmed{"Bevestigd", "Confirmed"};
inline constexpr Text under_five{"Minder dan 5 mensen", "Fewer than 5 people"};
inline constexpr Text target_note{"Doel: 90%. Teams onder de 5 mensen tellen niet mee.",
                                  "Target: 90%. Teams under 5 people do not count."};

// ---- what can be done
inline constexpr Text what_now{"Wat kun je nu doen?", "What can you do now?"};
inline constexpr Text remind_line{"Wie versie {} nog niet las, vraagt Koers het één keer. Jij ziet niet wie.",
                                  "Koers asks once those who have not read edition {}. You do not see who."};
inline constexpr Text remind{"Vraag het één keer", "Ask once"};
inline constexpr Text reminded{"Koers vraagt het hen. Jij ziet niet wie.",
                               "Koers asks them. You do not see who."};
inline constexpr Text reminded_on{"Koers vroeg het op {}. Bij deze versie gebeurt dat niet nog eens.",
                                  "Koers asked on {}. With this edition that does not happen again."};

// ---- responses
inline constexpr Text responses{"Reacties", "Responses"};
inline constexpr Plural waiting{{"{} wacht op antwoord", "{} waits for an answer"},
                                {"{} wachten op antwoord", "{} wait for an answer"}};
inline constexpr Text no_responses{"Nog geen reacties.", "No responses yet."};
inline constexpr Text forgotten{"Iemand die er niet meer is", "Someone who is no longer here"};
inline constexpr Text answer_by{"Antwoord uiterlijk {}", "Answer by {}"};
inline constexpr Text about_edition{"{}, over versie {}", "{}, about edition {}"};
inline constexpr Text give_answer{"Geef antwoord", "Answer"};
inline constexpr Text your_answer{"Jouw antwoord", "Your answer"};
inline constexpr Text answer_missing{"Schrijf een antwoord. Eén zin is genoeg.",
                                     "Write an answer. One sentence is enough."};
inline constexpr Text answered{"Beantwoord", "Answered"};
inline constexpr Text answer_sent{"Antwoord gestuurd", "Answer sent"};
inline constexpr Text already_answered{"Op deze reactie is al geantwoord.",
                                       "This response was answered already."};

// ---- who reads it
inline constexpr Text who_reads{"Wie leest de visie?", "Who reads the vision?"};
inline constexpr Text staff_always{"Alle medewerkers lezen de visie altijd.",
                                   "All staff always read the vision."};
inline constexpr Text students{"Ook studenten", "Students too"};
inline constexpr Text everybody{"Iedereen met het adres, zonder inloggen",
                                "Anyone with the address, without signing in"};
inline constexpr Text open_address{"Het adres voor iedereen", "The address for anyone"};

// ---- a small correction
inline constexpr Text correction{"Kleine verbetering", "Small correction"};
inline constexpr Text correction_line{
    "Voor een tikfout of een woord dat niet klopt. Niemand hoeft opnieuw te lezen.",
    "For a typing error or a word that is not right. Nobody needs to read it again."};
inline constexpr Text correction_why{"Wat verbeter je, en waarom?", "What do you correct, and why?"};
inline constexpr Text correction_why_missing{"Schrijf kort waarom. Het blijft bij deze versie staan.",
                                             "Say briefly why. It stays with this edition."};
inline constexpr Text corrected{"Verbeterd. Het nummer blijft.", "Corrected. The number stays."};

// ---- the draft
inline constexpr Text draft_of{"Concept van versie {}", "Draft of edition {}"};
inline constexpr Text draft{"Concept", "Draft"};
inline constexpr Text in_response{"Ter reactie tot en met {}", "Open for responses until {}"};
inline constexpr Text step_words{"Zin en redenen", "Sentence and reasons"};
inline constexpr Text step_aspects{"Onderdelen", "Aspects"};
inline constexpr Text step_publish{"Reacties en vaststellen", "Responses and publishing"};
inline constexpr Text sentence{"De visie in één zin", "The vision in one sentence"};
inline constexpr Text sentence_hint{"Hooguit 140 tekens. Wat willen we dat elke student kan?",
                                    "At most 140 signs. What should every student be able to do?"};
inline constexpr Text sentence_missing{"Schrijf de visie in één zin.", "Write the vision in one sentence."};
inline constexpr Text reason_students{"Waarom telt dit voor studenten?",
                                      "Why does this matter for students?"};
inline constexpr Text reason_students_missing{"Schrijf waarom dit voor studenten telt. Eén zin is genoeg.",
                                              "Write why this matters for students. One sentence is enough."};
inline constexpr Text reason_staff{"Waarom telt dit voor medewerkers?", "Why does this matter for staff?"};
inline constexpr Text reason_staff_missing{"Schrijf ook waarom dit voor medewerkers telt. Eén zin is genoeg.",
                                           "Write why this matters for staff too. One sentence is enough."};
inline constexpr Text made_with{"Met wie is dit gemaakt?", "With whom was this made?"};
inline constexpr Text made_with_hint{"Bijvoorbeeld: 61 collega's, 34 studenten en 12 bedrijven.",
                                     "For example: 61 colleagues, 34 students and 12 companies."};
inline constexpr Text note_of_change{"Wat is er anders dan in de vorige versie?",
                                     "What differs from the edition before?"};
inline constexpr Text few_aspects{"Verdeel de visie in minstens 3 onderdelen. Dan kunnen teams ze volgen.",
                                  "Divide the vision into at least 3 aspects. Then teams can follow them."};
inline constexpr Text aspects_full{"Acht onderdelen is het meest. Minder is vaak beter.",
                                   "Eight aspects is the most. Fewer is often better."};
inline constexpr Text add_aspect{"Onderdeel erbij", "Add an aspect"};
inline constexpr Text aspect_name{"Naam van het onderdeel", "Name of the aspect"};
inline constexpr Text aspect_name_missing{"Geef het onderdeel een naam.", "Name the aspect."};
inline constexpr Text aspect_sentence{"Wat betekent het, in één zin?", "What does it mean, in one sentence?"};
inline constexpr Text aspect_sentence_missing{"Schrijf in één zin wat het betekent.",
                                              "Write in one sentence what it means."};
inline constexpr Text aspect_ambition{"Wat willen we ermee bereiken?", "What do we want to reach with it?"};
inline constexpr Text aspect_ambition_hint{"Een zin die je later kunt nagaan. Mag later.",
                                           "A sentence that can be checked later. May come later."};
inline constexpr Text aspect_icon{"Welk teken hoort erbij?", "Which sign belongs to it?"};
inline constexpr Text aspect_icon_missing{"Kies een teken.", "Choose a sign."};
inline constexpr Text icon_work{"Werk", "Work"};
inline constexpr Text icon_talk{"Praten", "Speaking"};
inline constexpr Text icon_choice{"Kiezen", "Choosing"};
inline constexpr Text icon_everyone{"Iedereen", "Everyone"};
inline constexpr Text icon_further{"Verder", "Further"};
inline constexpr Text icon_growth{"Groeien", "Growing"};
inline constexpr Text icon_compass{"Richting", "Direction"};
inline constexpr Text icon_heart{"Wat je raakt", "What moves you"};
inline constexpr Text icon_help{"Helpen", "Helping"};
inline constexpr Text icon_idea{"Idee", "Idea"};

inline constexpr Text ask_responses{"Vraag reacties", "Ask for responses"};
inline constexpr Text ask_responses_line{"Alle medewerkers lezen het voorstel en kunnen reageren.",
                                         "All staff read the proposal and can respond."};
inline constexpr Text respond_until{"Reageren kan tot en met", "Responses until"};
inline constexpr Text respond_until_missing{"Tot wanneer kan men reageren?",
                                            "Until when can people respond?"};
inline constexpr Text responses_asked{"Alle medewerkers kunnen nu reageren.", "All staff can respond now."};
inline constexpr Text publish_line{
    "Vanaf vandaag geldt deze versie. Alle medewerkers krijgen de vraag om te lezen.",
    "From today this edition holds. All staff are asked to read it."};
inline constexpr Text publish{"Stel versie {} vast", "Publish edition {}"};
inline constexpr Text published{"Versie {} geldt vanaf vandaag.", "Edition {} holds from today."};
inline constexpr Text before_publish{"Eerst dit nog:", "First this:"};
inline constexpr Text look_at_draft{"Bekijk het voorstel", "Look at the proposal"};
inline constexpr Text drop_draft{"Gooi het concept weg", "Throw the draft away"};
inline constexpr Text draft_dropped{"Het concept is weg.", "The draft is gone."};

}  // namespace koers::direction::keep_texts
