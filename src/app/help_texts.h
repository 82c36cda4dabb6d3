// The page /hulp: what people ask, in their words, with an answer of a few sentences.
#pragma once

#include <array>
#include <string_view>

#include "platform/i18n/text.h"

namespace koers::app::help_texts {

using i18n::Text;

struct Question {
  Text asked;
  Text answer;
  std::string_view path = {};  // where to go on; "" for nowhere
  Text more = {"Ga verder", "Continue"};
};

inline constexpr Text title{"Hulp", "Help"};
inline constexpr Text lead{
    "Je legt vast wat je meemaakt en praat erover. Zo ontdek je wat bij je past.",
    "You record what happens to you and talk about it. That is how you find out what suits you."};
inline constexpr Text lead_staff{"Wat anderen ook vroegen, met een kort antwoord.",
                                 "What others have asked too, with short answers."};
inline constexpr Text for_students{"Voor studenten", "For students"};
inline constexpr Text for_guides{"Voor begeleiders", "For counsellors"};
inline constexpr Text for_figures{"Voor wie met cijfers werkt", "For those who work with figures"};
inline constexpr Text for_administrators{"Voor beheerders", "For administrators"};
inline constexpr Text for_visitors{"Over Koers", "About Koers"};
inline constexpr Text lead_visitor{
    "Met Koers ontdekken studenten in het mbo wat bij ze past. Log in, dan zie je de hulp die bij jou hoort.",
    "With Koers, students in vocational education find out what suits them. Sign in to see the help that is "
    "meant for you."};
inline constexpr Text for_everybody{"Voor iedereen", "For everyone"};
inline constexpr Text still_stuck{
    "Kom je er niet uit? Vraag het de beheerder van je school. Wat je schreef blijft staan.",
    "Still stuck? Ask your school's administrator. What you wrote stays."};

inline constexpr std::array of_students{
    Question{{"Wie helpt buiten school?", "Who helps outside school?"},
             {"Dat staat in de hulpwijzer. Met de kosten, en hoe je contact maakt.",
              "The help guide says so, with the costs and how to make contact."},
             "/hulpwijzer",
             {"Naar de hulpwijzer", "To the help guide"}},
    Question{
        {"Hoe leg ik iets vast?", "How do I record something?"},
        {"Tik op de plus. Kies waar je was. Vertel dan wat er gebeurde. Je mag typen, praten, filmen of "
         "tekenen.",
         "Tap the plus. Choose where you were. Then say what happened. You can type, talk, film or draw."},
        "/vastleggen",
        {"Leg iets vast", "Record something"}},
    Question{
        {"Werkt het zonder internet?", "Does it work without internet?"},
        {"Ja. Wat je vertelt, blijft op je telefoon staan. Is er weer internet? Dan gaat het vanzelf naar "
         "Koers. "
         "Je ziet wat er nog wacht.",
         "Yes. What you tell stays on your phone. Is there internet again? Then it goes to Koers by itself. "
         "You see what still waits."}},
    Question{
        {"Wie ziet wat ik schrijf?", "Who sees what I write?"},
        {"Dat kies jij, bij elke ervaring. Wat alleen voor jou is, ziet niemand. Je ziet ook wie je dossier "
         "opende.",
         "You decide for each experience. Nobody sees what is only for you. You can also see who opened your "
         "file."},
        "/privacy/wie-ziet-wat",
        {"Kijk wie wat ziet", "See who sees what"}},
    Question{
        {"Ik wil iets weg hebben. Kan dat?", "Can I remove something?"},
        {"Ja. Open de ervaring en kies Gooi weg. Had je spijt? Terughalen kan 30 dagen. Daarna is het echt "
         "weg.",
         "Yes. Open the experience and choose Throw away. Changed your mind? You can bring it back for 30 "
         "days. After that it is gone for good."}},
    Question{{"Ik wil nu even geen vragen.", "I do not want any questions right now."},
             {"Dat mag. Zet de vragen een tijd stil. Het telt nooit tegen je.",
              "That is fine. Pause the questions for a while. It never counts against you."},
             "/ik/rust",
             {"Zet de vragen stil", "Pause the questions"}},
    Question{{"Ik kom er met mijn begeleider niet uit.", "My counsellor and I are stuck."},
             {"Vraag een gesprek met de decaan. Die weet veel van studies, werk, geld en regels.",
              "Ask for a conversation with the career specialist, who knows a lot about studies, work, money "
              "and rules."},
             "/hulpvraag",
             {"Vraag om extra hulp", "Ask for extra help"}},
    Question{
        {"Kan ik alles meenemen?", "Can I take everything with me?"},
        {"Ja. Je krijgt één bestand met al je teksten, foto's en opnames. Ook als je van school gaat.",
         "Yes. You get one file with all your texts, photos and recordings. Also when you leave school."},
        "/privacy/meenemen",
        {"Neem alles mee", "Take everything with you"}},
};

inline constexpr std::array of_guides{
    Question{{"Wie helpt buiten school?", "Who helps outside school?"},
             {"Dat staat in de hulpwijzer. Met de kosten, en hoe je contact maakt.",
              "The help guide says so, with the costs and how to make contact."},
             "/hulpwijzer",
             {"Naar de hulpwijzer", "To the help guide"}},
    Question{{"Wat mag ik zien van mijn studenten?", "What may I see of my students?"},
             {"Wat zij delen, hun stappen en jullie gesprekken. Zolang jij hen begeleidt. Een student ziet "
              "wanneer jij het dossier opent. Stopt de begeleiding, dan sluit het dossier.",
              "What they share with you, their steps and your conversations, for as long as you guide them. "
              "A student sees when "
              "you open the file. When you stop guiding, the file closes."},
             "/privacy",
             {"Lees wie wat ziet", "Read who sees what"}},
    Question{{"Wie heeft mij nodig?", "Who needs me?"},
             {"Op je eerste pagina staat wie je deze week spreekt. Je ziet ook wie aandacht vraagt, en "
              "waarom. Open een signaal en zeg wat je ermee doet.",
              "Your first page shows who you are meeting this week. You also see who needs attention, and "
              "why. Open a signal and say what you do with it."},
             "/",
             {"Naar mijn eerste pagina", "To my first page"}},
    Question{{"Hoe houd ik een gesprek in Koers?", "How do I hold a conversation in Koers?"},
             {"Plan het gesprek bij de student. Op de dag zelf openen jullie samen het doek. Jullie "
              "schrijven allebei, in "
              "vier stappen. Afspraken worden stappen, en komen terug in het volgende gesprek.",
              "Plan the conversation with the student. On the day you open the canvas together. Both of you "
              "write, in four "
              "movements. Agreements become steps, and come back in the next conversation."},
             "/gesprekken",
             {"Naar mijn gesprekken", "To my conversations"}},
    Question{{"Waarom zie ik niet alles van een student?", "Why can I not see everything about a student?"},
             {"De student kiest wat hij deelt. Wat privé is, zie je niet. Ook niet in een lijst of een "
              "getal. De student ziet "
              "dat je het dossier opende.",
              "The student chooses what to share. You do not see what is private, not even in a list or a "
              "figure. The student sees that you opened the file."}},
};

inline constexpr std::array of_figures{
    Question{{"Wie helpt buiten school?", "Who helps outside school?"},
             {"Dat staat in de hulpwijzer. Met de kosten, en hoe je contact maakt.",
              "The help guide says so, with the costs and how to make contact."},
             "/hulpwijzer",
             {"Naar de hulpwijzer", "To the help guide"}},
    Question{{"Wat zie ik, en wat niet?", "What do I see, and what not?"},
             {"Je ziet cijfers van groepen: van je team, je opleidingen of de hele school. Wat een student "
              "schrijft, zie je "
              "niet. Een groep die te klein is, tonen we niet.",
              "You see figures of groups: your team, your programmes or the whole school. You do not see "
              "what a student writes. A "
              "group that is too small is not shown."}},
    Question{{"Wat doe ik met een cijfer dat aandacht vraagt?",
              "What do I do with a figure that needs attention?"},
             {"Open het cijfer. Je leest hoe we tellen en bij wie het speelt. Er staat ook wat je kunt doen. "
              "Bespreek het met het team en schrijf jullie oordeel erbij.",
              "Open the figure. It says how we count, where it plays a part and what you can do. Discuss it "
              "with the team and add "
              "your judgement."},
             "/kader",
             {"Naar het kwaliteitskader", "To the quality framework"}},
    Question{{"Kan ik zien hoe één begeleider het doet?", "Can I see how one counsellor is doing?"},
             {"Nee. Geen cijfer gaat over één begeleider. Zo blijft een gesprek een gesprek.",
              "No. No figure is about a single counsellor. That keeps a conversation a conversation."}},
};
inline constexpr std::array of_administrators{
    Question{{"Wat mag een beheerder?", "What may an administrator do?"},
             {"Je leest mensen en opleidingen in. Je ziet wie nog geen begeleider heeft. Wat studenten "
              "schrijven, zie je niet.",
              "You import people and programmes, and see who has no counsellor yet. You do not see what "
              "students write."},
             "/beheer",
             {"Naar beheer", "To administration"}},
};
inline constexpr std::array of_visitors{
    Question{{"Wat is Koers?", "What is Koers?"},
             {"Studenten leggen vast wat ze meemaken. Ze praten erover met hun begeleider. Zo kiezen ze hun "
              "volgende stap.",
              "Students record what happens to them, talk about it with their counsellor, and so choose "
              "their next step."}},
    Question{{"Hoe kom ik erin?", "How do I get in?"},
             {"Met een link van je school. Kreeg je een link van een student? Open hem: je hebt geen account "
              "nodig.",
              "With a link from your school. Have you been sent a link by a student? Open it: you do not "
              "need an account."}},
    Question{{"Wie ziet wat een student schrijft?", "Who sees what a student writes?"},
             {"De student beslist dat per ervaring. Wat alleen voor de student is, ziet niemand anders.",
              "The student decides for each experience. Nobody else sees what is only for the student."}},
};
inline constexpr std::array of_everybody{
    Question{
        {"Waar komen de cijfers vandaan?", "Where do the figures come from?"},
        {"Uit wat studenten en begeleiders toch al doen. Elk cijfer heeft een eigen pagina: wat telt, "
         "van wie, en wat "
         "het doel is. Kleine groepen blijven verborgen. Geen cijfer gaat over één begeleider.",
         "From what students and counsellors do anyway. Every figure has its own page: what counts, whose it "
         "is and what the target is. Small groups stay hidden. No figure is about a single counsellor."}},
    Question{{"Kan het rustiger, donkerder of in het Engels?", "Can it be calmer, darker or in Dutch?"},
             {"Ja. Kies zelf de taal, licht of donker, en rust op je scherm.",
              "Yes. Choose the language, light or dark, and less movement on your screen."},
             "/weergave",
             {"Kies je weergave", "Choose how it looks"}},
    Question{
        {"Werkt Koers met het toetsenbord?", "Does Koers work with the keyboard?"},
        {"Ja, en ook met een schermlezer en zonder script. Loopt er iets niet? Laat het de school weten.",
         "Yes, and with a screen reader and without scripts too. Is something wrong? Tell the school."},
        "/toegankelijkheid",
        {"Lees over toegankelijkheid", "Read about accessibility"}},
};

}  // namespace koers::app::help_texts
