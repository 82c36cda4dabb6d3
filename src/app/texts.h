// The sentences of the pages that belong to no room.
#pragma once

#include "platform/i18n/text.h"

namespace koers::app::texts {

using i18n::Text;

// signing in
inline constexpr Text sign_in{"Inloggen", "Sign in"};
inline constexpr Text got_a_link{"Heb je een link gekregen? Open hem. Je hebt dan geen account nodig.",
                                 "Did you get a link? Open it. You then need no account."};
inline constexpr Text no_way_in{
    "Deze school koppelde nog geen schoolaccount. Vraag de beheerder van je school om een inloglink.",
    "This school has not connected its accounts yet. Ask your school's administrator for a link to sign in."};
inline constexpr Text look_as{"Kijk als iemand van {}", "Look as somebody of {}"};
inline constexpr Text look_as_one{"Kijk als {}", "Look as {}"};
inline constexpr Text demo_only{"Demo, geen echte mensen", "Demo, no real people"};
inline constexpr Text about_koers{"Over Koers", "About Koers"};
inline constexpr Text link_ended_title{"Deze link werkt niet meer", "This link no longer works"};
inline constexpr Text link_ended{"Vraag de beheerder van je school om een nieuwe link.",
                                 "Ask your school's administrator for a new link."};
inline constexpr Text link_title{"Log in op dit apparaat", "Sign in on this device"};
inline constexpr Text link_line{"Deze link is van {}. Ben jij dat? Hij werkt één keer.",
                                "This link belongs to {}. Is that you? It works once."};

// the tour on the sign-in page
inline constexpr Text tour_title{"Koers in twee minuten", "Koers in two minutes"};
inline constexpr Text tour_1{"Yara legt vast", "Yara records"};
inline constexpr Text tour_1_line{"Tik op Stage en vertel wat er gebeurde. Dat kost een minuut.",
                                  "Tap Placement and tell what happened. It takes a minute."};
inline constexpr Text tour_2{"Yara bereidt zich voor", "Yara prepares"};
inline constexpr Text tour_2_line{"Kies ervaringen voor het gesprek. Schrijf op wat zij wil weten.",
                                  "Choose experiences for the talk. Write what she wants to know."};
inline constexpr Text tour_3{"Karin voert het gesprek", "Karin holds the talk"};
inline constexpr Text tour_3_line{"Begin het gesprek met Yara en spreek een stap af.",
                                  "Begin the talk with Yara and agree on a step."};
inline constexpr Text tour_4{"Marieke ziet het terug", "Marieke sees it"};
inline constexpr Text tour_4_line{"Het cijfer van haar team is meteen veranderd.",
                                  "Her team's figure has changed at once."};
inline constexpr Text tour_5{"Paul weet het in één minuut", "Paul knows in a minute"};
inline constexpr Text tour_5_line{"Elk cijfer legt zichzelf uit en leidt naar wie wat doet.",
                                  "Every figure explains itself and leads to who does what."};

// the student's file
inline constexpr Text my_students{"Mijn studenten", "My students"};
inline constexpr Text file_seen{"{} ziet dat jij dit dossier opende. Wat niet gedeeld is, zie jij niet.",
                                "{} sees that you opened this file. You do not see what is not shared."};

// the student's home
inline constexpr Text start{"Start", "Home"};
inline constexpr Text hello{"Hoi {}", "Hi {}"};
inline constexpr Text year_of{"Leerjaar {}, {}", "Year {}, {}"};
inline constexpr Text new_for_you{"Nieuw voor jou", "New for you"};
inline constexpr Text your_course{"Jouw koers", "Your course"};
inline constexpr Text see_your_profile{"Bekijk je profiel", "See your profile"};
inline constexpr Text year_n{"Jaar {}", "Year {}"};
inline constexpr Text afterwards{"Daarna", "After"};
inline constexpr Text discover{"Ontdekken", "Discover"};
inline constexpr Text try_out{"Proberen", "Try"};
inline constexpr Text choose{"Kiezen", "Choose"};
inline constexpr Text you_steer{"Jij stuurt", "You steer"};
inline constexpr Text what_for{"Waar is dit voor?", "What is this for?"};
inline constexpr Text what_for_line{
    "Je legt vast wat je meemaakt. Je praat erover met je begeleider. Zo ontdek je wat bij je past. "
    "Dan kies je je volgende stap.",
    "You record what you live through. You talk about it with your counsellor. So you find out what fits you "
    "and "
    "choose your next step."};

// personal pages
inline constexpr Text display{"Weergave", "Display"};
inline constexpr Text display_line{"Zo zie je Koers op dit apparaat.",
                                   "This is how you see Koers on this device."};
inline constexpr Text light_or_dark{"Licht of donker", "Light or dark"};
inline constexpr Text as_device{"Zoals mijn apparaat", "As my device"};
inline constexpr Text light{"Licht", "Light"};
inline constexpr Text dark{"Donker", "Dark"};
inline constexpr Text letter{"Letter", "Letter"};
inline constexpr Text letter_usual{"Gewoon", "Usual"};
inline constexpr Text letter_reading{"Leesletter, extra duidelijk", "Reading letter, extra clear"};
inline constexpr Text language{"Taal", "Language"};
inline constexpr Text save{"Bewaar", "Save"};
inline constexpr Text saved{"Bewaard.", "Saved."};

inline constexpr Text who_sees_what{"Wie ziet wat?", "Who sees what?"};
inline constexpr Text who_sees_what_line{"Alles op een rij. Verander het met één tik.",
                                         "Everything in a row. Change it with one tap."};
inline constexpr Text who_sees_what_lead{"Dit ziet een ander van jou. Jij bepaalt het, stuk voor stuk.",
                                         "This is what others see of you. You decide, piece by piece."};
inline constexpr Text talks_are_seen{"Je stappen en gesprekken ziet alleen wie jou begeleidt.",
                                     "Your steps and conversations are seen only by those who guide you."};
inline constexpr Text your_rights{"Klopt er iets niet?", "Is something not right?"};
inline constexpr Text correct_line{"Wat je zelf schreef, pas je zelf aan waar het staat.",
                                   "What you wrote, you change yourself, where it stands."};
inline constexpr Text throw_away_line{
    "Wat je weggooit, is meteen weg voor anderen. Na 30 dagen is het echt weg.",
    "What you throw away is gone for others at once. After 30 days it is really gone."};
inline constexpr Text ask_school_line{
    "Je naam, opleiding en begeleider komen van je school. Vraag de beheerder om ze te verbeteren of te "
    "wissen.",
    "Your name, programme and counsellor come from your school. Ask the administrator to correct or erase "
    "them."};
inline constexpr Text my_data{"Mijn gegevens", "My data"};
inline constexpr Text my_data_line{"Jouw verhaal is van jou. Jij bepaalt per ervaring wie het ziet.",
                                   "Your story is yours. You decide for each experience who sees it."};
inline constexpr Text who_looked{"Wie keek mee?", "Who looked?"};
inline constexpr Text nobody_looked{"Nog niemand keek mee.", "Nobody has looked yet."};
inline constexpr Text nobody_looked_line{"Opent je begeleider je dossier? Dan zie je dat hier.",
                                         "When your counsellor opens your file, you see it here."};
inline constexpr Text your_guides{"Wie begeleidt je?", "Who guides you?"};
inline constexpr Text guide_since{"Sinds {}", "Since {}"};
inline constexpr Text guide_from_to{"Van {} tot {}", "From {} to {}"};
inline constexpr Text no_guide{"Je hebt nu geen begeleider. Vraag je team wie dat wordt.",
                               "You have no counsellor now. Ask your team who it will be."};
inline constexpr Text opened_at{"{}, {}", "{}, {}"};

inline constexpr Text accessibility{"Toegankelijkheid", "Accessibility"};
inline constexpr Text accessibility_line{
    "Iedereen moet Koers kunnen gebruiken. Koers is gemaakt volgens WCAG 2.2, niveau AA.",
    "Everybody must be able to use Koers. Koers is made to WCAG 2.2, level AA."};
inline constexpr Text accessibility_tests{
    "Bij elke wijziging kijkt een programma alle pagina's na. Dat doet het in licht en donker, op telefoon "
    "en "
    "laptop. Het kijkt naar het Nederlands en het Engels. Alles werkt met het toetsenbord, bij 400 procent "
    "vergroting en zonder script.",
    "With every change a program checks all pages: in light and dark, on phone and laptop, in Dutch and "
    "English. "
    "Everything works by keyboard, at 400 per cent zoom and without script."};
inline constexpr Text accessibility_report{
    "Werkt iets niet voor jou? Zeg het tegen de beheerder van je school.",
    "Does something not work for you? Tell your school's administrator."};

inline constexpr Text welcome{"Welkom", "Welcome"};
inline constexpr Text hello_name{"Dag {}", "Hello {}"};
inline constexpr Text nothing_here_yet{"Er staat nu niets voor je klaar.", "There is nothing for you now."};
inline constexpr Text answer_questions{"Beantwoord vragen van studenten", "Answer questions of students"};
inline constexpr Text trainer_line{
    "Vraagt een student of je meedenkt? Dan krijg je een persoonlijke link. Je hebt geen account nodig.",
    "When a student asks you to think along, you get a personal link. You need no account."};
inline constexpr Text guest_line{"Vraagt iemand jou iets? Dan zie je dat hier.",
                                 "When somebody asks you something, you see it here."};

// administration
inline constexpr Text administration{"Beheer", "Administration"};
inline constexpr i18n::Plural without_counsellor_count{
    {"{} student heeft nog geen begeleider.", "{} student has no counsellor yet."},
    {"{} studenten hebben nog geen begeleider.", "{} students have no counsellor yet."}};
inline constexpr Text without_counsellor{"Studenten zonder begeleider", "Students without a counsellor"};
inline constexpr Text everybody_guided{"Elke student heeft een begeleider.",
                                       "Every student has a counsellor."};
inline constexpr Text column_student{"Student", "Student"};
inline constexpr Text column_team{"Team", "Team"};
inline constexpr Text column_since{"Begonnen op", "Began on"};
inline constexpr Text schools{"Scholen", "Schools"};
inline constexpr Text teams{"Teams", "Teams"};
inline constexpr Text programmes{"Opleidingen", "Programmes"};
inline constexpr Text students{"Studenten", "Students"};
inline constexpr Text colleagues{"Collega's", "Colleagues"};
inline constexpr Text smallest_group{"Kleinste groep met een cijfer", "Smallest group with a figure"};
inline constexpr Text bring_in{"Mensen en opleidingen inlezen", "Bring in people and programmes"};
inline constexpr Text bring_in_line{
    "Dat gaat met een CSV-bestand op de server. Eerst kijkt Koers elke rij na. Met één fout blijft alles "
    "zoals het was.",
    "This goes with a CSV file on the server. Koers checks every row first. With one fault everything stays "
    "as it was."};

}  // namespace koers::app::texts
