// The words about signing in with a key of one's own, and about where somebody is signed in.
#pragma once

#include "platform/i18n/text.h"

namespace koers::app::own_key_texts {

using i18n::Text;

inline constexpr Text title{"Zo log je in", "How you sign in"};
inline constexpr Text row_line{"Je eigen sleutels, en waar je nu bent ingelogd",
                               "Your own keys, and where you are signed in now"};
inline constexpr Text lead{
    "Met een eigen sleutel log je in met je vinger, je gezicht of de code van je telefoon. Je hebt dan geen "
    "schoolaccount en geen wachtwoord nodig.",
    "With a key of your own you sign in with your finger, your face or the code of your phone. Then you need "
    "no school account and no password."};

// ---- keys
inline constexpr Text your_keys{"Je eigen sleutels", "Your own keys"};
inline constexpr Text no_keys{"Je hebt nog geen eigen sleutel.", "You have no key of your own yet."};
inline constexpr Text no_keys_line{
    "Ga je van school? Maak er nu een. Je schoolaccount stopt dan, en wat van jou is blijft van jou.",
    "Leaving school? Make one now. Your school account ends then, and what is yours stays yours."};
inline constexpr Text made_on{"Gemaakt op {}", "Made on {}"};
inline constexpr Text used_on{"laatst gebruikt op {}", "last used on {}"};
inline constexpr Text never_used{"nog niet gebruikt", "not used yet"};
inline constexpr Text take_away{"Haal weg", "Take away"};
inline constexpr Text taken_away{"{} opent Koers niet meer.", "{} no longer opens Koers."};
inline constexpr Text is_back{"{} is terug.", "{} is back."};
inline constexpr Text too_late{"Dat kan niet meer. Maak een nieuwe sleutel.",
                               "That is no longer possible. Make a new key."};

inline constexpr Text make{"Maak een sleutel", "Make a key"};
inline constexpr Text make_line{
    "Je telefoon of laptop vraagt je vinger, je gezicht of je code. Koers krijgt die niet te zien.",
    "Your phone or laptop asks for your finger, your face or your code. Koers does not get to see it."};
inline constexpr Text name{"Hoe noem je dit apparaat?", "What do you call this device?"};
inline constexpr Text name_hint{"Bijvoorbeeld: mijn telefoon. Zo vind je de sleutel terug in de lijst.",
                                "For example: my phone. So you find the key in the list."};
inline constexpr Text name_missing{"Geef het apparaat een naam.", "Give the device a name."};
inline constexpr Text made{"Gemaakt. Je kunt nu inloggen zonder je schoolaccount.",
                           "Made. You can now sign in without your school account."};
inline constexpr Text not_made{"De sleutel is niet gemaakt. Probeer het nog een keer.",
                               "The key was not made. Try once more."};
inline constexpr Text made_before{"Van dit apparaat heb je al een sleutel.",
                                  "You already have a key of this device."};
inline constexpr Text cannot{
    "Deze browser kan geen sleutel maken. Probeer het op je telefoon, of zet script aan.",
    "This browser cannot make a key. Try it on your phone, or turn script on."};
inline constexpr Text stopped{"Er is niets gemaakt. Je kunt het opnieuw proberen.",
                              "Nothing was made. You can try again."};

// ---- signing in with one
inline constexpr Text without_account{"Zonder schoolaccount", "Without a school account"};
inline constexpr Text sign_in_line{
    "Maakte je eerder een eigen sleutel? Log dan in met je vinger, je gezicht of je code.",
    "Did you make a key of your own before? Then sign in with your finger, your face or your code."};
inline constexpr Text sign_in{"Log in met je sleutel", "Sign in with your key"};
inline constexpr Text not_signed_in{"Dat lukte niet. Je bent niet ingelogd.",
                                    "That did not work. You are not signed in."};
inline constexpr Text try_again{"Probeer het nog een keer. Lukt het niet? Vraag je school om een link.",
                                "Try once more. If it fails, ask your school for a link."};
inline constexpr Text nothing_happened{"Je bent niet ingelogd. Je kunt het opnieuw proberen.",
                                       "You are not signed in. You can try again."};
inline constexpr Text cannot_sign_in{
    "Inloggen met een sleutel lukt niet in deze browser, of script staat uit.",
    "This browser cannot sign in with a key, or script is off."};

// ---- devices
inline constexpr Text devices{"Hier ben je ingelogd", "Where you are signed in"};
inline constexpr Text unknown_device{"Een apparaat", "A device"};
inline constexpr Text this_one{"Dit apparaat", "This device"};
inline constexpr Text since{"Sinds {}, {}", "Since {}, {}"};
inline constexpr Text end{"Log uit", "Sign out"};
inline constexpr Text ended{"Uitgelogd op {}.", "Signed out on {}."};
inline constexpr Text end_others{"Log overal uit, behalve hier", "Sign out everywhere but here"};
inline constexpr Text others_ended{"Je bent alleen nog hier ingelogd.", "You are signed in only here now."};
inline constexpr Text only_here{"Je bent alleen hier ingelogd.", "You are signed in only here."};

}  // namespace koers::app::own_key_texts
