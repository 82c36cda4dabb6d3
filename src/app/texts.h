// The sentences of the pages that belong to no room.
#pragma once

#include "platform/i18n/text.h"

namespace koers::app::texts {

using i18n::Text;

// signing in
inline constexpr Text sign_in{"Inloggen", "Sign in"};
inline constexpr Text got_a_link{"Heb je een link gekregen? Open hem. Je hebt dan geen account nodig.",
                                 "Have you been sent a link? Just open it. You do not need an account."};
inline constexpr Text no_way_in{
    "Deze school koppelde nog geen schoolaccount. Vraag de beheerder van je school om een inloglink.",
    "This school has not connected its accounts yet. Ask your school's administrator for a sign-in link."};
inline constexpr Text look_as{"Kijk als iemand van {}", "View as someone at {}"};
inline constexpr Text look_as_one{"Kijk als {}", "View as {}"};
inline constexpr Text demo_only{"Demo, geen echte mensen", "Demo, not real people"};
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
                                  "Tap Placement and say what happened. It takes a minute."};
inline constexpr Text tour_2{"Yara bereidt zich voor", "Yara prepares"};
inline constexpr Text tour_2_line{
    "Kies ervaringen voor het gesprek. Schrijf op wat zij wil weten.",
    "She chooses experiences to discuss and writes down what she wants to know."};
inline constexpr Text tour_3{"Karin voert het gesprek", "Karin leads the conversation"};
inline constexpr Text tour_3_line{"Begin het gesprek met Yara en spreek een stap af.",
                                  "Start the conversation with Yara and agree on a step."};
inline constexpr Text tour_4{"Marieke ziet het terug", "Marieke sees the result"};
inline constexpr Text tour_4_line{"Het cijfer van haar team is meteen veranderd.",
                                  "Her team's figure has changed straight away."};
inline constexpr Text tour_5{"Paul weet het in één minuut", "Paul has the picture in a minute"};
inline constexpr Text tour_5_line{"Elk cijfer legt zichzelf uit en leidt naar wie wat doet.",
                                  "Every figure explains itself and shows who does what."};

// the student's file
inline constexpr Text my_students{"Mijn studenten", "My students"};
inline constexpr Text development{"Beeld van de ontwikkeling", "Picture of development"};
inline constexpr Text file_seen{"{} ziet dat jij dit dossier opende. Wat niet gedeeld is, zie jij niet.",
                                "{} can see that you opened this file. You only see what has been shared."};

// the student's home
inline constexpr Text start{"Start", "Home"};
inline constexpr Text hello{"Hoi {}", "Hi {}"};
inline constexpr Text year_of{"Leerjaar {}, {}", "Year {}, {}"};
inline constexpr Text your_course{"Jouw koers", "Your course"};
inline constexpr Text see_your_profile{"Bekijk je profiel", "See your profile"};
inline constexpr Text year_n{"Jaar {}", "Year {}"};
inline constexpr Text afterwards{"Daarna", "After"};
inline constexpr Text discover{"Ontdekken", "Discover"};
inline constexpr Text try_out{"Uitproberen", "Try out"};
inline constexpr Text choose{"Kiezen", "Choose"};
inline constexpr Text you_steer{"Jij stuurt", "You steer"};
inline constexpr Text what_for{"Waar is dit voor?", "What is this for?"};
inline constexpr Text what_for_line{
    "Je legt vast wat je meemaakt. Je praat erover met je begeleider. Zo ontdek je wat bij je past. "
    "Dan kies je je volgende stap.",
    "You record what happens to you and talk about it with your counsellor. That is how you find out what "
    "suits you and choose your next step."};

// personal pages
inline constexpr Text display{"Weergave", "Display"};
inline constexpr Text display_line{"Zo zie je Koers op dit apparaat.", "How Koers looks on this device."};
inline constexpr Text light_or_dark{"Licht of donker", "Light or dark"};
inline constexpr Text as_device{"Zoals mijn apparaat", "As my device"};
inline constexpr Text light{"Licht", "Light"};
inline constexpr Text dark{"Donker", "Dark"};
inline constexpr Text letter{"Letter", "Font"};
inline constexpr Text letter_usual{"Gewoon", "Standard"};
inline constexpr Text letter_reading{"Leesletter, extra duidelijk", "Reading font, extra clear"};
inline constexpr Text language{"Taal", "Language"};
inline constexpr Text save{"Bewaar", "Save"};
inline constexpr Text saved{"Bewaard.", "Saved."};

inline constexpr Text who_sees_what{"Wie ziet wat?", "Who sees what?"};
inline constexpr Text who_sees_what_line{"Alles op een rij. Verander het met één tik.",
                                         "Everything in one list. Change it with one tap."};
inline constexpr Text who_sees_what_lead{"Dit ziet een ander van jou. Jij bepaalt het, stuk voor stuk.",
                                         "This is what others can see of you. You decide, item by item."};
inline constexpr Text talks_are_seen{"Je stappen en gesprekken ziet alleen wie jou begeleidt.",
                                     "Only the people who guide you can see your steps and conversations."};
inline constexpr Text your_rights{"Klopt er iets niet?", "Is something wrong?"};
inline constexpr Text correct_line{
    "Wat je zelf schreef, pas je zelf aan waar het staat.",
    "You can change what you wrote yourself, in the place where you wrote it."};
inline constexpr Text throw_away_line{
    "Wat je weggooit, is meteen weg voor anderen. Na 30 dagen is het echt weg.",
    "What you throw away disappears for others straight away. After 30 days it is gone for good."};
inline constexpr Text ask_school_line{
    "Je naam, opleiding en begeleider komen van je school. Vraag de beheerder om ze te verbeteren of te "
    "wissen.",
    "Your name, programme and counsellor come from your school. Ask the administrator to correct or delete "
    "them."};
inline constexpr Text my_data{"Mijn gegevens", "My data"};
inline constexpr Text my_data_line{"Jouw verhaal is van jou. Jij bepaalt per ervaring wie het ziet.",
                                   "Your story is yours. You decide who sees each experience."};
inline constexpr Text privacy{"Privacy", "Privacy"};
inline constexpr Text my_data_line_staff{
    "Dit bewaart Koers van jou: je naam, je rollen, en wat jij schrijft en afspreekt.",
    "What Koers keeps about you: your name, your roles, and what you write and agree on."};
inline constexpr Text what_you_see{"Wat mag jij zien?", "What may you see?"};
inline constexpr Text guides_see{
    "Van je eigen studenten zie je wat zij delen. Ook hun stappen en jullie gesprekken zie je. Wat een "
    "student voor zichzelf houdt, zie je nergens. Ook niet in een getal.",
    "Of your own students you see what they share, their steps and your conversations. What a student keeps "
    "private you do not "
    "see anywhere, not even in a figure."};
inline constexpr Text guides_are_seen{
    "Open je een dossier? Dan ziet de student dat. Stopt de begeleiding, dan sluit het dossier voor jou.",
    "When you open a file, the student sees that. When you stop guiding, the file closes for you."};
inline constexpr Text specialists_see{
    "Je ziet het dossier van een student zolang jij de vraag hebt. Daarna sluit het voor jou.",
    "You see a student's file for as long as you have the question. After that it closes for you."};
inline constexpr Text figures_see{
    "Je ziet cijfers van groepen. Een groep die te klein is, tonen we niet. Wat studenten schrijven, zie je "
    "niet.",
    "You see figures of groups. A group that is too small is not shown. You do not see what students write."};
inline constexpr Text figures_of_nobody{"Geen cijfer gaat over één student of één begeleider.",
                                        "No figure is about a single student or a single counsellor."};
inline constexpr Text exam_office_sees{
    "Je ziet van elke student of de LOB-eis is voldaan. Wat erachter zit, zie je alleen bij een bezwaar.",
    "You see of each student whether the guidance requirement is met. What is behind it you see only when "
    "a student sees it differently."};
inline constexpr Text support_sees{"Je ziet alleen de afspraken die jij met een student maakt.",
                                   "You see only the agreements on support that you make with a student."};
inline constexpr Text administrators_see{
    "Je beheert mensen, rollen en instellingen. Wat studenten schrijven, zie je niet.",
    "You manage people, roles and settings. You do not see what students write."};
inline constexpr Text others_see{"Je ziet alleen wat iemand jou laat zien.",
                                 "You only see what someone shows you."};
inline constexpr Text ask_school_line_staff{
    "Je naam, je rollen en je team komen van je school. Vraag de beheerder om ze te verbeteren of te wissen.",
    "Your name, roles and team come from your school. Ask the administrator to correct or delete them."};
inline constexpr Text privacy_lead{
    "Koers is van je school. Wat een student schrijft, is van de student.",
    "Koers belongs to your school. What a student writes belongs to the student."};
inline constexpr Text privacy_who{
    "De student kiest per ervaring wie het ziet. Wie begeleidt, ziet alleen wat gedeeld is. De student ziet "
    "wie keek.",
    "Students choose who sees each experience. Those who guide only see what is shared. Students see who "
    "looked."};
inline constexpr Text privacy_figures{"De school ziet cijfers van groepen, nooit van één student.",
                                      "The school sees figures of groups, never of a single student."};
inline constexpr Text privacy_browser{
    "Koers zet alleen cookies die nodig zijn: om ingelogd te blijven, en voor je taal en weergave. Niemand "
    "volgt je.",
    "Koers only sets cookies it needs: to keep you signed in, and for your language and display. Nobody "
    "tracks you."};
inline constexpr Text privacy_rights{"Wat bewaart Koers van jou? Log in, dan zie je het.",
                                     "What does Koers keep about you? Sign in to see it."};
inline constexpr Text who_looked{"Wie keek mee?", "Who has looked?"};
inline constexpr Text nobody_looked{"Nog niemand keek mee.", "Nobody has looked yet."};
inline constexpr Text nobody_looked_line{
    "Opent je begeleider je dossier, een foto of een opname? Dan zie je dat hier.",
    "When your counsellor opens your file, a photo or a recording, you see it here."};
inline constexpr Text your_guides{"Wie begeleidt je?", "Who guides you?"};
inline constexpr Text guide_since{"Sinds {}", "Since {}"};
inline constexpr Text guide_from_to{"Van {} tot {}", "From {} to {}"};
inline constexpr Text no_guide{"Je hebt nu geen begeleider. Vraag je team wie dat wordt.",
                               "You have no counsellor at the moment. Ask your team who it will be."};
inline constexpr Text opened_at{"{}, {}", "{}, {}"};
inline constexpr Text opened_files_of{"Foto's of opnames van ‘{}’", "Photos or recordings of ‘{}’"};
inline constexpr Text opened_files{"Foto's of opnames", "Photos or recordings"};

inline constexpr Text accessibility{"Toegankelijkheid", "Accessibility"};
inline constexpr Text accessibility_line{
    "Iedereen moet Koers kunnen gebruiken. Koers is gemaakt volgens WCAG 2.2, niveau AA.",
    "Everyone must be able to use Koers. Koers is built to WCAG 2.2, level AA."};
inline constexpr Text accessibility_tests{
    "Bij elke wijziging kijkt een programma alle pagina's na. Dat doet het in licht en donker, op telefoon "
    "en "
    "laptop. Het kijkt naar het Nederlands en het Engels. Alles werkt met het toetsenbord, bij 400 procent "
    "vergroting en zonder script.",
    "Every change is checked by a program that looks at all pages: light and dark, on phone and laptop, in "
    "Dutch and English. Everything works with the keyboard, at 400 per cent zoom and without scripts."};
inline constexpr Text accessibility_report{
    "Werkt iets niet voor jou? Zeg het tegen de beheerder van je school.",
    "Is something not working for you? Tell your school's administrator."};

inline constexpr Text welcome{"Welkom", "Welcome"};
inline constexpr Text hello_name{"Dag {}", "Hello {}"};
inline constexpr Text nothing_here_yet{"Er staat nu niets voor je klaar.",
                                       "There is nothing waiting for you."};
inline constexpr Text answer_questions{"Beantwoord vragen van studenten", "Answer students' questions"};
inline constexpr Text trainer_line{
    "Vraagt een student of je meedenkt? Dan krijg je een persoonlijke link. Je hebt geen account nodig.",
    "When a student asks for your thoughts, you get a personal link. You do not need an account."};
inline constexpr Text guest_line{"Vraagt iemand jou iets? Dan zie je dat hier.",
                                 "When someone asks you something, you will see it here."};

// administration
inline constexpr Text administration{"Beheer", "Administration"};
inline constexpr i18n::Plural without_counsellor_count{
    {"{} student heeft nog geen begeleider.", "{} student has no counsellor yet."},
    {"{} studenten hebben nog geen begeleider.", "{} students have no counsellor yet."}};
inline constexpr Text who_guides_whom{"Wie begeleidt wie?", "Who guides whom?"};
inline constexpr Text without_counsellor{"Studenten zonder begeleider", "Students without a counsellor"};
inline constexpr Text everybody_guided{"Elke student heeft een begeleider.",
                                       "Every student has a counsellor."};
inline constexpr Text column_student{"Student", "Student"};
inline constexpr Text column_team{"Team", "Team"};
inline constexpr Text column_since{"Begonnen op", "Started on"};
inline constexpr Text schools{"Scholen", "Schools"};
inline constexpr Text teams{"Teams", "Teams"};
inline constexpr Text programmes{"Opleidingen", "Programmes"};
inline constexpr Text students{"Studenten", "Students"};
inline constexpr Text colleagues{"Collega's", "Colleagues"};
inline constexpr Text smallest_group{"Kleinste groep met een cijfer", "Smallest group shown"};
inline constexpr Text bring_in{"Mensen en opleidingen inlezen", "Import people and programmes"};
inline constexpr Text bring_in_line{
    "Dat gaat met een CSV-bestand op de server. Eerst kijkt Koers elke rij na. Met één fout blijft alles "
    "zoals het was.",
    "You do this with a CSV file on the server. Koers checks every row first. If there is a single mistake, "
    "nothing changes."};

// What was shared with a guide
inline constexpr Text shared_this_week{"Deze week met jou gedeeld", "Shared with you this week"};
inline constexpr Text shared_with_you{"{} deelde een ervaring", "{} shared an experience"};

}  // namespace koers::app::texts
