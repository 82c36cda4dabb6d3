// What the pages say when something cannot be done: what it is, what to do, and that the work is safe. Never
// "oops".
#pragma once

#include "platform/i18n/text.h"

namespace koers::layout::texts {

struct ProblemWords {
  i18n::Text title;
  i18n::Text sentence;
  i18n::Text action;
};

inline constexpr ProblemWords bad_request{{"Dit kunnen we niet lezen", "We cannot read this"},
                                          {"Ga terug en probeer het nog een keer.", "Go back and try again."},
                                          {"Naar het begin", "To the start"}};
inline constexpr ProblemWords sign_in{{"Log eerst in", "Sign in first"},
                                      {"Je bent niet ingelogd, of je bent een tijd weg geweest.",
                                       "You are not signed in, or you have been away for a while."},
                                      {"Log in", "Sign in"}};
inline constexpr ProblemWords forbidden{
    {"Deze pagina is niet voor jou", "This page is not for you"},
    {"Dit hoort bij een andere rol. Denk je dat het niet klopt? Vraag het je school.",
     "This belongs to another role. Do you think that is wrong? Ask your school."},
    {"Naar het begin", "To the start"}};
inline constexpr ProblemWords not_found{
    {"Deze pagina is er niet", "This page does not exist"},
    {"Misschien is hij weggehaald, of mag je hem niet zien. Kijk of het adres klopt.",
     "It may have been removed, or you may not see it. Check the address."},
    {"Naar het begin", "To the start"}};
inline constexpr ProblemWords wrong_method{
    {"Dit kan hier niet", "This cannot be done here"},
    {"Ga terug en gebruik de knop op de pagina.", "Go back and use the button on the page."},
    {"Naar het begin", "To the start"}};
inline constexpr ProblemWords conflict{
    {"Iemand was je net voor", "Someone got there just before you"},
    {"Dit is intussen veranderd. Ga terug, kijk wat er nu staat en probeer het opnieuw.",
     "This changed in the meantime. Go back, see what is there now and try again."},
    {"Naar het begin", "To the start"}};
inline constexpr ProblemWords too_large{
    {"Dit bestand is te groot", "This file is too large"},
    {"Kies een kortere film of een kleinere foto. Wat je schreef is niet weg: ga terug.",
     "Choose a shorter film or a smaller photo. What you wrote is not lost: go back."},
    {"Naar het begin", "To the start"}};
inline constexpr ProblemWords too_many{
    {"Even wachten", "Please wait a moment"},
    {"Er kwam te veel tegelijk binnen. Probeer het over een minuut opnieuw.",
     "Too much came in at once. Try again in a minute."},
    {"Naar het begin", "To the start"}};
inline constexpr ProblemWords unprocessable{
    {"Er mist nog iets", "Something is still missing"},
    {"Ga terug en kijk of alles is ingevuld.", "Go back and see whether everything is filled in."},
    {"Naar het begin", "To the start"}};
inline constexpr ProblemWords broken{
    {"Er ging iets mis bij ons", "Something went wrong on our side"},
    {"Wat je schreef is niet weg. Ga terug en probeer het over een minuut opnieuw.",
     "What you wrote is not lost. Go back and try again in a minute."},
    {"Naar het begin", "To the start"}};
inline constexpr ProblemWords unavailable{
    {"Koers is er even niet", "Koers is away for a moment"},
    {"Probeer het over een paar minuten opnieuw. Wat je bewaarde staat er nog.",
     "Try again in a few minutes. What you saved is still there."},
    {"Naar het begin", "To the start"}};

}  // namespace koers::layout::texts
