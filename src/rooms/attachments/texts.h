// What is said about sound, film, photos and drawings: Dutch at language level B1 (jij), and English.
#pragma once

#include "platform/i18n/text.h"

namespace koers::attachments::texts {

using i18n::Text;

// The tiles
inline constexpr Text talk{"Praat", "Talk"};
inline constexpr Text photo{"Foto", "Photo"};
inline constexpr Text film{"Film", "Film"};
inline constexpr Text draw{"Teken", "Draw"};
inline constexpr Text talk_it{"Vertel het", "Say it"};
inline constexpr Text film_it{"Film het", "Film it"};
inline constexpr Text draw_it{"Teken het", "Draw it"};
inline constexpr Text choose_photos{"Kies uit je foto's", "Choose from your photos"};
inline constexpr Text how_long{"Praten en filmen kan tot 3 minuten.", "Talk or film for up to 3 minutes."};

// Recording and drawing in the page
inline constexpr Text speak_now{"Vertel maar. Je hebt 3 minuten.", "Go ahead. You have 3 minutes."};
inline constexpr Text stop{"Stop met opnemen", "Stop recording"};
inline constexpr Text no_microphone{"De microfoon staat uit. Kies een opname, of typ het.",
                                    "The microphone is off. Choose a recording, or type it."};
inline constexpr Text your_drawing{"Je tekening", "Your drawing"};
inline constexpr Text draw_here{"Tekenvlak. Pijltjes verplaatsen de pen, spatie zet hem aan of uit.",
                                "Drawing board. Arrow keys move the pen, space lifts or lowers it."};
inline constexpr Text draw_hint{"Liever op papier? Maak daar een foto van.",
                                "Prefer paper? Take a photo of it."};
inline constexpr Text choose_drawing{"Kies een foto van je tekening", "Choose a photo of your drawing"};
inline constexpr Text start_over{"Begin opnieuw", "Start again"};
inline constexpr Text drawing_done{"Klaar met tekenen", "Done drawing"};
inline constexpr Text close{"Sluit", "Close"};

// What was chosen, while it is sent; % is a number
inline constexpr Text a_sound{"Opname", "Recording"};
inline constexpr Text a_film{"Film", "Film"};
inline constexpr Text a_photo{"Foto", "Photo"};
inline constexpr Text a_drawing{"Tekening", "Drawing"};
inline constexpr Text begins{"Wordt verstuurd", "Being sent"};
inline constexpr Text goes_later{"Het is nu druk. Je bestand gaat mee als je verder gaat.",
                                 "It is busy now. Your file goes along when you go on."};
inline constexpr Text sending{"Wordt verstuurd: %", "Being sent: %"};
inline constexpr Text is_sent{"Verstuurd", "Sent"};
inline constexpr Text waits_for_network{"Geen internet. Staat veilig op je telefoon.",
                                        "No internet. It is safe on your phone."};
inline constexpr Text almost{"Nog even. Je opname wordt verstuurd.",
                             "One moment. Your recording is being sent."};
inline constexpr Text too_heavy{"Dit is te groot. Kies iets tot 200 MB.",
                                "This is too large. Choose up to 200 MB."};
inline constexpr Text remove{"Haal weg", "Remove"};

// What is there
inline constexpr Text sound_of{"Opname van {}", "Recording of {}"};
inline constexpr Text film_of{"Film van {}", "Film of {}"};
inline constexpr Text read_along{"Lees wat er gezegd wordt", "Read what is said"};
inline constexpr Text captions{"Nederlands", "Dutch"};

// Mistakes
inline constexpr Text not_media{"Dit is geen foto, film of opname die we kennen.",
                                "This is not a photo, film or recording we recognise."};
inline constexpr Text too_large{"Deze film of opname is te groot. Kies er een tot 200 MB.",
                                "This film or recording is too large. Choose one up to 200 MB."};
inline constexpr Text too_long{"Deze film of opname is langer dan 3 minuten. Maak hem korter.",
                               "This film or recording is longer than 3 minutes. Make it shorter."};
inline constexpr Text broken{"Dit bestand kunnen we niet lezen. Probeer een ander.",
                             "We cannot read this file. Try another one."};
inline constexpr Text too_many{"Er passen zes opnames bij. Haal er eerst een weg.",
                               "You can add up to six recordings. Remove one first."};
inline constexpr Text not_there{"Dit kwam niet helemaal aan. Kies het nog een keer.",
                                "This did not arrive completely. Choose it again."};

inline constexpr Text is_empty{"Dit bestand is leeg. Maak of kies een ander.",
                               "This file is empty. Make or choose another one."};
inline constexpr Text file_and_why{"{}: {}", "{}: {}"};

inline constexpr Text not_a_picture{"Dit bestand is geen foto die we kennen. Kies een JPEG, PNG of HEIC.",
                                    "This file is not a photo we recognise. Choose a JPEG, PNG or HEIC."};
inline constexpr Text picture_too_large{"Deze foto is te groot. Kies er een tot 25 MB.",
                                        "This photo is too large. Choose one up to 25 MB."};
inline constexpr Text picture_broken{"Deze foto kunnen we niet lezen. Probeer een andere.",
                                     "We cannot read this photo. Try another one."};
inline constexpr Text too_many_pictures{"Er passen zes foto's bij een ervaring.",
                                        "An experience can have up to six photos."};
}  // namespace koers::attachments::texts
