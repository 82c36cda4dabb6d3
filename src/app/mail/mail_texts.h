// The words of mail, and of the pages on which somebody chooses what comes by mail.
#pragma once

#include "platform/i18n/text.h"

namespace koers::app::mail_texts {

using i18n::Plural;
using i18n::Text;

// ---- a message
inline constexpr Text dear{"Dag {},", "Hello {},"};
inline constexpr Text new_in_koers{"Dit is nieuw in Koers:", "This is new in Koers:"};
inline constexpr Text times{"{} ({} keer)", "{} ({} times)"};
inline constexpr Plural and_more{{"en nog 1 ding", "and 1 more thing"},
                                 {"en nog {} dingen", "and {} more things"}};
inline constexpr Plural and_more_short{{"{}, en nog 1 ding", "{}, and 1 more"},
                                       {"{}, en nog {} dingen", "{}, and {} more"}};
inline constexpr Plural new_things{{"1 nieuwe melding in Koers", "1 new notification in Koers"},
                                   {"{} nieuwe meldingen in Koers", "{} new notifications in Koers"}};
inline constexpr Text open_koers{"Open Koers", "Open Koers"};
inline constexpr Text look{"Bekijk het", "Have a look"};
inline constexpr Text talk_on{"{}, {}: gesprek met {}.", "{}, {}: conversation with {}."};
inline constexpr Text talk_at{"{}, {}: gesprek met {}, {}.", "{}, {}: conversation with {}, {}."};
inline constexpr Plural talks_this_week{
    {"De komende zeven dagen heb je 1 gesprek.", "You have 1 conversation in the next seven days."},
    {"De komende zeven dagen heb je {} gesprekken.", "You have {} conversations in the next seven days."}};
inline constexpr Text why_daily{
    "Je krijgt dit omdat er iets nieuw is. Je krijgt hoogstens één zo'n mail per dag, om {}.",
    "You get this because something is new. You get one such mail a day at most, at {}."};
inline constexpr Text why_weekly{
    "Je krijgt dit omdat er iets nieuw is. Je krijgt hoogstens één zo'n mail per week, op maandag om {}.",
    "You get this because something is new. You get one such mail a week at most, on Monday at {}."};
inline constexpr Text why_at_once{"Je krijgt dit meteen, omdat het over de tijd van een gesprek gaat.",
                                  "You get this at once, because it is about the time of a conversation."};
inline constexpr Text change_it{"Ander uur, minder of geen mail. Dat kan zonder inloggen",
                                "Another hour, less mail or none. You need not sign in"};
inline constexpr Text no_answers{"Antwoorden kan in Koers, niet op deze mail.",
                                 "Answer in Koers, not to this mail."};

// ---- a trial of the mail server
inline constexpr Text trial_subject{"Een proef van Koers", "A trial of Koers"};
inline constexpr Text trial{"De mail van Koers werkt.", "Mail from Koers works."};

// ---- the pages
inline constexpr Text title{"Mail van Koers", "Mail from Koers"};
inline constexpr Text lead{
    "Hoogstens één mail per dag, op het uur dat jij kiest. Er staat nooit in wat iemand schreef.",
    "One mail a day at most, at the hour you choose. It never holds what someone wrote."};
inline constexpr Text lead_for{"Mail aan {}, van {}. Je hoeft hiervoor niet in te loggen.",
                               "Mail to {}, from {}. You need not sign in for this."};
inline constexpr Text goes_to{"Je mail gaat naar {}.", "Your mail goes to {}."};
inline constexpr Text no_address{
    "Je school gaf Koers geen mailadres van jou. Vraag de administratie om het erbij te zetten.",
    "Your school gave Koers no address of yours. Ask the administration to add it."};
inline constexpr Text closed{"{} neemt geen mail aan. Klopt je adres bij de administratie?",
                             "{} takes no mail. Is your address right at the administration?"};
inline constexpr Text try_again{"Probeer het opnieuw", "Try again"};
inline constexpr Text tried_again{"Vanaf nu gaat mail weer naar dit adres.",
                                  "From now on mail goes to this address again."};
inline constexpr Text no_server{
    "Je school verstuurt nog geen mail met Koers. Wat je kiest, geldt zodra dat wel zo is.",
    "Your school does not send mail with Koers yet. What you choose holds as soon as it does."};
inline constexpr Text rhythm{"Hoe vaak wil je mail?", "How often do you want mail?"};
inline constexpr Text daily{"Elke dag", "Every day"};
inline constexpr Text daily_line{"Alleen als er iets nieuw is", "Only when something is new"};
inline constexpr Text weekly{"Elke maandag", "Every Monday"};
inline constexpr Text weekly_line{"Alles van een week bij elkaar", "All of a week together"};
inline constexpr Text never{"Nooit", "Never"};
inline constexpr Text never_line{"Je vindt alles bij Meldingen", "You find everything under Notifications"};
inline constexpr Text hour{"Hoe laat?", "At what time?"};
inline constexpr Text kinds{"Waarover wil je mail?", "What do you want mail about?"};
inline constexpr Text kinds_line{"Wat je uitzet, blijft bij Meldingen staan.",
                                 "What you switch off stays under Notifications."};
inline constexpr Text save{"Bewaar", "Save"};
inline constexpr Text saved{"Bewaard.", "Saved."};
inline constexpr Text stop_all{"Stuur mij geen mail meer", "Send me no mail any more"};
inline constexpr Text stopped{"Je krijgt geen mail meer van Koers.", "You get no more mail from Koers."};
inline constexpr Text as_it_is_now{"Zo ziet je volgende mail eruit",
                                   "This is what your next mail looks like"};
inline constexpr Text nothing_now{"Er is nu niets nieuws. Dan komt er geen mail.",
                                  "Nothing is new now. Then no mail comes."};
inline constexpr Text by_mail{"Meldingen per mail", "Notifications by mail"};
inline constexpr Text by_mail_line{"Kies hoe vaak en hoe laat.", "Choose how often and at what time."};
inline constexpr Text mail{"Mail", "Mail"};
inline constexpr Text mail_off{"Uit: er staat geen mailserver in de instellingen",
                               "Off: the settings name no mail server"};
inline constexpr Text mail_well{"Aan", "On"};
inline constexpr Text mail_waits{"De mailserver neemt niets aan. Er wachten mails: {}, de oudste van {}",
                                 "The mail server takes nothing. Messages that wait: {}, the oldest of {}"};
inline constexpr Text notices{"Meldingen", "Notifications"};

}  // namespace koers::app::mail_texts
