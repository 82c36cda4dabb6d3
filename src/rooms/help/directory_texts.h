// What the directory of help outside the school says.
#pragma once

#include "platform/i18n/text.h"

namespace koers::help::directory_texts {

using i18n::Plural;
using i18n::Text;

inline constexpr Text title{"Hulpwijzer", "Help guide"};
inline constexpr Text lead{"Wie helpt buiten school, waarmee, en hoe je contact maakt.",
                           "Who helps outside school, with what, and how to make contact."};
inline constexpr Text addresses{"Adressen", "Addresses"};
inline constexpr Text search{"Zoek op naam, onderwerp of taal", "Search by name, subject or language"};
inline constexpr Text find{"Zoek", "Search"};
inline constexpr Text none_found{"Niets gevonden", "Nothing found"};
inline constexpr Text none_found_line{"Probeer een ander woord, of laat het veld leeg.",
                                      "Try another word, or leave the field empty."};
inline constexpr Text none{"Nog geen adressen", "No addresses yet"};
inline constexpr Text none_line{"Begin met de zorgcoördinator en het leerwerkloket.",
                                "Begin with the care co-ordinator and the learning-work desk."};
inline constexpr Text none_line_reader{"De coördinator van je school zet ze erin.",
                                       "Your school's co-ordinator adds them."};
inline constexpr Text old{"Ouder dan een jaar", "Over a year old"};
inline constexpr Text is_old{
    "Dit is meer dan een jaar geleden nagekeken. Bel eerst om te horen of het nog klopt.",
    "This was checked more than a year ago. Call first to hear whether it still holds."};
inline constexpr Plural count_old{
    {"1 adres is meer dan een jaar niet nagekeken.", "1 address has not been checked for over a year."},
    {"{} adressen zijn meer dan een jaar niet nagekeken.",
     "{} addresses have not been checked for over a year."}};
inline constexpr Text emergency{"Is er nu gevaar? Bel 112. Wil je praten? Bel of chat met 113.",
                                "Is there danger now? Call 112. Do you want to talk? Call or chat with 113."};

inline constexpr Text for_whom{"Voor wie", "For whom"};
inline constexpr Text offers{"Wat ze doen", "What they do"};
inline constexpr Text costs{"Kosten", "Costs"};
inline constexpr Text waiting{"Wachttijd", "Waiting time"};
inline constexpr Text languages{"Talen", "Languages"};
inline constexpr Text contact{"Zo maak je contact", "How to make contact"};
inline constexpr Text checked{"Nagekeken", "Checked"};
inline constexpr Text checked_by{"{}, door {}", "{}, by {}"};
inline constexpr Text dropped{"Dit adres staat niet meer in de hulpwijzer.",
                              "This address is no longer in the help guide."};

inline constexpr Text name{"Naam", "Name"};
inline constexpr Text name_missing{"Schrijf hoe het heet.", "Write what it is called."};
inline constexpr Text name_taken{"Er is al een adres met deze naam.",
                                 "There is an address with this name already."};
inline constexpr Text for_whom_hint{"Leeftijd, opleiding, woonplaats: wie mag hier komen?",
                                    "Age, programme, place: who may come here?"};
inline constexpr Text offers_missing{"Schrijf wat ze doen.", "Write what they do."};
inline constexpr Text costs_hint{"Gratis, of wat het kost en wie betaalt.",
                                 "Free, or what it costs and who pays."};
inline constexpr Text contact_hint{"Telefoon, adres op internet, en wie het eerst belt.",
                                   "Telephone, internet address, and who calls first."};
inline constexpr Text contact_missing{"Schrijf hoe je contact maakt.", "Write how to make contact."};
inline constexpr Text checked_on{"Nagekeken op", "Checked on"};
inline constexpr Text checked_missing{"Kies op welke dag je dit nakeek.",
                                      "Choose the day on which you checked this."};
inline constexpr Text add{"Zet een adres erbij", "Add an address"};
inline constexpr Text save{"Bewaar", "Save"};
inline constexpr Text added{"{} staat erin.", "{} is added."};
inline constexpr Text saved{"Bewaard.", "Saved."};
inline constexpr Text change{"Pas dit adres aan", "Change this address"};
inline constexpr Text still_so{"Dit klopt nog", "This still holds"};
inline constexpr Text checked_today{"Nagekeken op vandaag.", "Checked today."};
inline constexpr Text drop{"Haal eruit", "Take out"};
inline constexpr Text taken_out{"{} staat er niet meer in.", "{} is no longer in it."};
inline constexpr Text put_back{"Zet terug", "Put back"};
inline constexpr Text is_back{"{} staat er weer in.", "{} is in it again."};
inline constexpr Text keep{"Bijhouden", "Keep up"};

// ---- as a file
inline constexpr Text download{"Download als CSV", "Download as CSV"};
inline constexpr Text read_in{"Lees een lijst in", "Import a list"};
inline constexpr Text read_lead{
    "Kies een CSV-bestand, of plak de rijen uit een rekenblad. Je ziet eerst wat er verandert.",
    "Choose a CSV file, or paste the rows of a spreadsheet. You first see what will change."};
inline constexpr Text file{"Bestand", "File"};
inline constexpr Text rows{"Of plak hier de rijen", "Or paste the rows here"};
inline constexpr Text rows_hint{"De eerste rij heeft de kolommen: {}.", "The first row has the columns: {}."};
inline constexpr Text nothing_sent{"Kies een bestand of plak rijen.", "Choose a file or paste rows."};
inline constexpr Text too_large{"Dit bestand is te groot. Lees het in delen in.",
                                "This file is too large. Import it in parts."};
inline constexpr Text column_missing{"Deze kolom staat er niet in: {}.", "This column is missing: {}."};
inline constexpr Text broken{"Dit is geen tabel die Koers kan lezen. Bewaar het als CSV.",
                             "This is not a table that Koers can read. Save it as CSV."};
inline constexpr Text no_rows{"Er staan geen rijen onder de kolommen.",
                              "There are no rows below the columns."};
inline constexpr Text look{"Bekijk wat er verandert", "See what will change"};
inline constexpr Text rehearsal{"Wat er verandert", "What will change"};
inline constexpr Text rehearsal_lead{"Er is nog niets veranderd.", "Nothing has changed yet."};
inline constexpr Text tally_added{"nieuw", "new"};
inline constexpr Text tally_changed{"verandert", "changes"};
inline constexpr Text tally_same{"gelijk", "the same"};
inline constexpr Text tally_refused{"kan niet", "cannot"};
inline constexpr Text column_address{"Adres", "Address"};
inline constexpr Text column_now{"Nu", "Now"};
inline constexpr Text column_then{"Straks", "Then"};
inline constexpr Text part_changes{"Per adres", "By address"};
inline constexpr Text part_refused{"Deze rijen niet", "Not these rows"};
inline constexpr Text row_number{"rij {}", "row {}"};
inline constexpr Text not_there{"staat er niet in", "not in it"};
inline constexpr Text act{"Lees {} adressen in", "Import {} addresses"};
inline constexpr Text act_one{"Lees 1 adres in", "Import 1 address"};
inline constexpr Text never_mind{"Toch niet", "Never mind"};
inline constexpr Text nothing_to_do{"Alles staat er al zo in.", "All of it is there like this already."};
inline constexpr Text absent{"Wat niet in het bestand staat, blijft zoals het is.",
                             "What is not in the file stays as it is."};
inline constexpr Plural done{{"1 adres ingelezen.", "1 address imported."},
                             {"{} adressen ingelezen.", "{} addresses imported."}};
inline constexpr Text back_until{"Terugdraaien kan een dag lang.", "You can turn this back for a day."};
inline constexpr Text turn_back{"Draai terug", "Turn back"};
inline constexpr Text turned_back{"Teruggedraaid. Wat iemand daarna veranderde, bleef staan.",
                                  "Turned back. What someone changed afterwards has stayed."};
inline constexpr Text no_name{"De naam is leeg.", "The name is empty."};
inline constexpr Text no_offer{"Er staat niet wat ze doen.", "It does not say what they do."};
inline constexpr Text no_contact{"Er staat niet hoe je contact maakt.",
                                 "It does not say how to make contact."};
inline constexpr Text too_long{"Een cel is te lang.", "A cell is too long."};
inline constexpr Text no_day{"De dag is geen dag zoals 2026-11-30, of nog niet geweest.",
                             "The day is not a day such as 2026-11-30, or has not come yet."};
inline constexpr Text citizen_number{"Dit lijkt een burgerservicenummer. Koers bewaart dat nooit.",
                                     "This looks like a citizen service number. Koers never keeps one."};
inline constexpr Text twice{"Deze naam staat twee keer in het bestand.", "This name is in the file twice."};

}  // namespace koers::help::directory_texts
