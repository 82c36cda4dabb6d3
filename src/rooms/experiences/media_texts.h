// What is said about sound, film, photos and drawings: Dutch at language level B1 (jij), and English.
#pragma once

#include "platform/i18n/text.h"

namespace koers::experiences::media_texts {

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
                                "Rather on paper? Take a photo of it."};
inline constexpr Text choose_drawing{"Kies een foto van je tekening", "Choose a photo of your drawing"};
inline constexpr Text start_over{"Begin opnieuw", "Start again"};
inline constexpr Text drawing_done{"Klaar met tekenen", "Done drawing"};
inline constexpr Text close{"Sluit", "Close"};

// What was chosen, while it is sent; % is a number
inline constexpr Text a_sound{"Opname", "Recording"};
inline constexpr Text a_film{"Film", "Film"};
inline constexpr Text a_photo{"Foto", "Photo"};
inline constexpr Text a_drawing{"Tekening", "Drawing"};
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
inline constexpr Text your_media{"Je opnames", "Your recordings"};
inline constexpr Text being_prepared{"Je opname wordt klaargezet. Je hoeft niet te wachten.",
                                     "Your recording is being prepared. You need not wait."};
inline constexpr Text look_again{"Kijk of het klaar is", "See whether it is ready"};
inline constexpr Text sound_of{"Opname van {}", "Recording of {}"};
inline constexpr Text film_of{"Film van {}", "Film of {}"};
inline constexpr Text read_along{"Lees wat er gezegd wordt", "Read what is said"};
inline constexpr Text captions{"Nederlands", "Dutch"};
inline constexpr Text write_down{"Schrijf op wat je hoort", "Write down what you hear"};
inline constexpr Text write_down_seen{"Schrijf op wat we zien", "Write down what we see"};
inline constexpr Text change_it{"Pas aan", "Change"};
inline constexpr Text what_do_you_hear{"Wat hoor je?", "What do you hear?"};
inline constexpr Text what_do_we_see{"Wat zien we?", "What do we see?"};
inline constexpr Text hear_hint{"Voor wie het niet kan horen. Het komt als ondertitel in beeld.",
                                "For those who cannot hear it. It is shown as captions."};
inline constexpr Text see_hint{"Voor wie het niet kan zien.", "For those who cannot see it."};
inline constexpr Text save{"Bewaar", "Save"};
inline constexpr Text kept{"Bewaard.", "Saved."};
inline constexpr Text take_away{"Haal deze opname weg", "Remove this recording"};
inline constexpr Text take_away_drawing{"Haal deze tekening weg", "Remove this drawing"};
inline constexpr Text take_away_sure{"Weg is weg. Terughalen kan niet.",
                                     "Gone is gone. This cannot be undone."};
inline constexpr Text taken_away{"Weggehaald.", "Removed."};

// Mistakes
inline constexpr Text not_media{"Dit is geen foto, film of opname die we kennen.",
                                "This is no photo, film or recording that we know."};
inline constexpr Text too_large{"Deze film of opname is te groot. Kies er een tot 200 MB.",
                                "This film or recording is too large. Choose one up to 200 MB."};
inline constexpr Text too_long{"Deze film of opname is langer dan 3 minuten. Maak hem korter.",
                               "This film or recording is longer than 3 minutes. Make it shorter."};
inline constexpr Text broken{"Dit bestand kunnen we niet lezen. Probeer een ander.",
                             "We cannot read this file. Try another one."};
inline constexpr Text too_many{"Er passen zes opnames bij. Haal er eerst een weg.",
                               "Six recordings fit. Remove one first."};
inline constexpr Text not_there{"Dit kwam niet helemaal aan. Kies het nog een keer.",
                                "This did not come through. Choose it once more."};
inline constexpr Text transcript_too_long{"Dit is te lang. Maak het korter, tot 4.000 tekens.",
                                          "This is too long. Shorten it to 4,000 characters."};

}  // namespace koers::experiences::media_texts
