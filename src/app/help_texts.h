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
  Text more = {"Ga verder", "Go on"};
};

inline constexpr Text title{"Hulp", "Help"};
inline constexpr Text lead{
    "Je legt vast wat je meemaakt en praat erover. Zo ontdek je wat bij je past.",
    "You record what you live through and talk about it. So you find out what suits you."};
inline constexpr Text lead_staff{"Wat anderen ook vroegen, met een kort antwoord.",
                                 "What others asked too, with a short answer."};
inline constexpr Text for_students{"Voor studenten", "For students"};
inline constexpr Text for_guides{"Voor begeleiders", "For counsellors"};
inline constexpr Text for_everybody{"Voor iedereen", "For everybody"};
inline constexpr Text still_stuck{
    "Kom je er niet uit? Vraag het de beheerder van je school. Wat je schreef blijft staan.",
    "Still stuck? Ask your school's administrator. What you wrote stays."};

inline constexpr std::array of_students{
    Question{
        {"Hoe leg ik iets vast?", "How do I record something?"},
        {"Tik op de plus. Kies waar je was. Vertel dan wat er gebeurde. Je mag typen, praten, filmen of "
         "tekenen.",
         "Tap the plus. Choose where you were. Then tell what happened. You may type, talk, film or draw."},
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
         "You choose, for every experience. What is for you alone, nobody sees. You also see who opened your "
         "file."},
        "/privacy/wie-ziet-wat",
        {"Kijk wie wat ziet", "See who sees what"}},
    Question{
        {"Ik wil iets weg hebben. Kan dat?", "I want something gone. Can I?"},
        {"Ja. Open de ervaring en kies Gooi weg. Had je spijt? Terughalen kan 30 dagen. Daarna is het echt "
         "weg.",
         "Yes. Open the experience and choose Throw away. Sorry you did? You can take it back for 30 days. "
         "After that it is really gone."}},
    Question{{"Ik wil nu even geen vragen.", "I want no questions now."},
             {"Dat mag. Zet de vragen een tijd stil. Het telt nooit tegen je.",
              "That is fine. Let the questions rest for a while. It never counts against you."},
             "/ik/rust",
             {"Zet de vragen stil", "Let the questions rest"}},
    Question{{"Ik kom er met mijn begeleider niet uit.", "My counsellor and I are stuck."},
             {"Vraag een gesprek met de decaan. Die weet veel van studies, werk, geld en regels.",
              "Ask for a talk with the career specialist, who knows much of studies, work, money and rules."},
             "/hulpvraag",
             {"Vraag om extra hulp", "Ask for extra help"}},
};

inline constexpr std::array of_guides{
    Question{{"Wie heeft mij nodig?", "Who needs me?"},
             {"Op je eerste pagina staat wie je deze week spreekt. Je ziet ook wie aandacht vraagt, en "
              "waarom. Klopt een "
              "signaal niet? Leg het dan opzij, met een reden.",
              "Your first page shows whom you speak this week. You also see who needs attention, and why. Is "
              "a signal "
              "mistaken? Lay it aside, with a reason."},
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
    Question{{"Waarom zie ik niet alles van een student?", "Why don't I see everything of a student?"},
             {"De student kiest wat hij deelt. Wat privé is, zie je niet. Ook niet in een lijst of een "
              "getal. De student ziet "
              "dat je het dossier opende.",
              "The student chooses what to share. What is private you do not see, not in a list or a figure "
              "either. The "
              "student sees that you opened the file."}},
};

inline constexpr std::array of_everybody{
    Question{{"Waar komen de cijfers vandaan?", "Where do the figures come from?"},
             {"Uit wat studenten en begeleiders toch al doen. Elk cijfer heeft een eigen pagina: wat telt, "
              "van wie, en wat "
              "het doel is. Kleine groepen blijven verborgen. Geen cijfer gaat over één begeleider.",
              "From what students and counsellors do anyway. Every figure has a page of its own: what "
              "counts, of whom, and "
              "what the target is. Small groups stay hidden. No figure is about one counsellor."}},
    Question{{"Kan het rustiger, donkerder of in het Engels?", "Can it be calmer, darker or in Dutch?"},
             {"Ja. Kies zelf de taal, licht of donker, en rust op je scherm.",
              "Yes. Choose the language, light or dark, and less movement on your screen."},
             "/weergave",
             {"Kies je weergave", "Choose how it looks"}},
    Question{
        {"Kan ik alles meenemen?", "Can I take everything along?"},
        {"Ja. Je krijgt één bestand met al je teksten, foto's en opnames. Ook als je van school gaat.",
         "Yes. You get one file with all your texts, photos and recordings. Also when you leave school."},
        "/privacy/meenemen",
        {"Neem alles mee", "Take everything along"}},
    Question{
        {"Werkt Koers met het toetsenbord?", "Does Koers work with the keyboard?"},
        {"Ja, en ook met een schermlezer en zonder script. Loopt er iets niet? Laat het de school weten.",
         "Yes, and with a screen reader and without script too. Is something wrong? Tell the school."},
        "/toegankelijkheid",
        {"Lees over toegankelijkheid", "Read about accessibility"}},
};

}  // namespace koers::app::help_texts
