// What is said of companies and of who trains there, to who guides students.
#pragma once

#include "platform/i18n/text.h"

namespace koers::companies::company_texts {

using i18n::Plural;
using i18n::Text;

inline constexpr Text placements{"Stages", "Placements"};
inline constexpr Text companies{"Bedrijven", "Companies"};
inline constexpr Text lead{
    "Waar studenten leren op het werk. Geen sterren, en geen lijst van goed en slecht.",
    "Where students learn at work. No stars, and no list of good and bad."};
inline constexpr Text search{"Zoek op naam, plaats of sector", "Search by name, town or sector"};
inline constexpr Text find{"Zoek", "Search"};
inline constexpr Text none_title{"Nog geen bedrijven.", "No companies yet."};
inline constexpr Text none_line{"Een bedrijf komt erbij als iemand een stage opschrijft.",
                                "A company comes here when someone writes a placement down."};
inline constexpr Text none_found{"Geen bedrijf gevonden. Zoek op een deel van de naam.",
                                 "No company found. Search for a part of the name."};
inline constexpr Plural running{{"1 stage nu", "1 placement now"}, {"{} stages nu", "{} placements now"}};
inline constexpr Text name{"Naam", "Name"};
inline constexpr Text name_missing{"Schrijf op hoe het bedrijf heet.", "Say what the company is called."};
inline constexpr Text place{"Plaats", "Town"};
inline constexpr Text sector{"Sector", "Sector"};
inline constexpr Text no_sector{"Niet gezegd", "Not said"};
inline constexpr Text recognised{"Erkend leerbedrijf sinds", "Recognised training company since"};
inline constexpr Text recognised_by{"Wie zegt dat?", "Who says so?"};
inline constexpr Text recognised_line{"Erkend leerbedrijf sinds {}, volgens {}",
                                      "Recognised training company since {}, according to {}"};
inline constexpr Text recognised_alone{"Erkend leerbedrijf sinds {}", "Recognised training company since {}"};
inline constexpr Text change{"Wijzig het bedrijf", "Change the company"};
inline constexpr Text save{"Bewaar", "Save"};
inline constexpr Text saved{"Bewaard.", "Saved."};
inline constexpr Text trainers{"Praktijkopleiders", "Workplace trainers"};
inline constexpr Text no_trainers{"Nog niemand bekend.", "Nobody known yet."};
inline constexpr Text trainer_name{"Naam van de praktijkopleider", "Name of the trainer"};
inline constexpr Text trainer_missing{"Vul een naam in.", "Fill in a name."};
inline constexpr Text trainer_email{"E-mailadres van het werk", "E-mail address at work"};
inline constexpr Text trainer_phone{"Telefoonnummer van het werk", "Telephone number at work"};
inline constexpr Text no_messages{"Wil geen berichten: bel.", "Wants no messages: call."};
inline constexpr Text add_trainer{"Iemand erbij", "Add someone"};
inline constexpr Text trainer_added{"{} staat erbij.", "{} was added."};
inline constexpr Text change_trainer{"Wijzig {}", "Change {}"};
inline constexpr Text left{"Werkt hier niet meer", "No longer works here"};
inline constexpr Text left_since{"Werkt hier niet meer sinds {}", "No longer works here since {}"};
inline constexpr Text has_left{"{} werkt hier niet meer. Bij lopende stages is nu een ander nodig.",
                               "{} no longer works here. Running placements need someone else now."};
inline constexpr Text came_back{"{} werkt hier weer.", "{} works here again."};
inline constexpr Text back{"Werkt hier toch", "Works here after all"};

}  // namespace koers::companies::company_texts
