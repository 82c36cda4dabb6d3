// What is said when there is no network, and of what waits on the phone: Dutch at language level B1 (jij),
// and English.
#pragma once

#include "platform/i18n/text.h"

namespace koers::experiences::offline_texts {

using i18n::Text;

inline constexpr Text title{"Leg vast zonder internet", "Record without internet"};
inline constexpr Text no_network{"Geen internet. Staat veilig op je telefoon.",
                                 "No internet. It is safe on your phone."};
inline constexpr Text on_your_phone{"Op je telefoon", "On your phone"};
inline constexpr Text untitled{"Ervaring zonder woorden", "Experience without words"};
// The states of what waits
inline constexpr Text ready{"Op je telefoon", "On your phone"};
inline constexpr Text goes{"Wordt verstuurd", "Being sent"};
inline constexpr Text saved{"Bewaard", "Saved"};
inline constexpr Text draft{"Nog niet klaar. Ga verder.", "Not finished. Go on."};
inline constexpr Text wrong{"Nog niet bewaard. Kijk dit na.", "Not saved yet. Check this again."};
inline constexpr Text left{"Bewaard, maar niet alles.", "Saved, but not all of it."};
inline constexpr Text door{"Log opnieuw in. Dan wordt het verstuurd.", "Sign in again and it will be sent."};
// Why the server did not take something
inline constexpr Text is_empty{"Dit bestand is leeg. Maak of kies een ander.",
                               "This file is empty. Make or choose another one."};
inline constexpr Text heavy{"Dit is te groot. Kies iets tot 200 MB.",
                            "This is too large. Choose up to 200 MB."};
inline constexpr Text forbidden{"Je kunt dit hier niet bewaren. Vraag het aan je begeleider.",
                                "You cannot save this here. Ask your counsellor."};
inline constexpr Text other{"Dit is intussen ergens anders bewaard. Kijk bij je ervaringen.",
                            "This was saved elsewhere meanwhile. Look at your experiences."};
inline constexpr Text refused{"Dit kon Koers niet aannemen. Het staat nog op je telefoon.",
                              "Koers could not accept this. It is still on your phone."};
inline constexpr Text keep_file{"Bewaar zelf", "Keep it yourself"};
inline constexpr Text drop{"Haal weg van je telefoon", "Remove from your phone"};

// Signing out
inline constexpr Text left_title{"Er staat nog iets op je telefoon", "Something is still on your phone"};
inline constexpr Text left_line{"Dit is nog niet verstuurd. Gebruikt iemand anders deze telefoon ook?",
                                "This has not been sent yet. Does anyone else use this phone?"};
inline constexpr Text keep_and_leave{"Laat staan en log uit", "Keep it and sign out"};
inline constexpr Text remove_and_leave{"Gooi weg en log uit", "Throw away and sign out"};
inline constexpr Text stay{"Blijf ingelogd", "Stay signed in"};

}  // namespace koers::experiences::offline_texts
