// What the report of an import says of a file, a row or a cell, with what to do.
#pragma once

#include "platform/i18n/text.h"

namespace koers::app::import_texts {

using i18n::Plural;
using i18n::Text;

// ---- the file

inline constexpr Text which_institution{"zeg met --institution welke instelling het is",
                                        "say which institution with --institution"};
inline constexpr Text institution_is_new{"de instelling '{}' is nieuw", "the institution '{}' is new"};
inline constexpr Text not_text{
    "deze tekens zijn niet te lezen als tekst; sla het bestand op als 'CSV UTF-8' en probeer het opnieuw",
    "these signs cannot be read as text; save the file as 'CSV UTF-8' and try again"};
inline constexpr Text quote_not_closed{"hier begint een aanhalingsteken dat nergens sluit",
                                       "a quote is opened here and never closed"};
inline constexpr Text text_after_quote{"er staat tekst direct na een aanhalingsteken dat sluit",
                                       "there is text right after a closing quote"};
inline constexpr Text cell_too_long{"een cel is langer dan kan", "a cell is longer than can be"};
inline constexpr Text too_many_cells{"er zijn meer cellen dan kan", "there are more cells than can be"};
inline constexpr Text column_twice{"twee kolommen hebben dezelfde naam", "two columns have the same name"};
inline constexpr Text no_columns{"het bestand is leeg", "the file is empty"};
inline constexpr Text column_missing{"deze kolom ontbreekt", "this column is missing"};
inline constexpr Text column_missing_see{"deze kolom ontbreekt; docs/import.md toont de kolommen",
                                         "this column is missing; docs/import.md shows the columns"};
inline constexpr Text converted{"het bestand is Windows-1252; de letters zijn omgezet naar UTF-8",
                                "the file is Windows-1252; letters were converted to UTF-8"};
inline constexpr Text column_without_name{"kolom {} heeft geen naam en telt niet mee",
                                          "column {} has no name, so it is left out"};
inline constexpr Text column_unknown{"de kolom {} is niet bekend en telt niet mee",
                                     "the column {} is not known, so it is left out"};
inline constexpr Text did_you_mean{"{}; bedoelde je {}? Geef hem dan die naam",
                                   "{}; did you mean {}? Then rename it"};
inline constexpr Text more_unknown{"nog {} kolommen zijn niet bekend", "{} more columns are not known"};
inline constexpr Text more_faults{"er zijn nog {} fouten, die hier niet staan",
                                  "there are {} more faults, which are not listed here"};

// ---- a cell

inline constexpr Text sign_lost{
    "er is een teken verloren gegaan bij het opslaan; sla het bestand op als 'CSV UTF-8' en probeer het "
    "opnieuw",
    "holds a sign that was lost when the file was saved; save the file as 'CSV UTF-8' and try again"};
inline constexpr Text control_sign{"hier staat een stuurteken, dat in geen tekst hoort; typ deze cel opnieuw",
                                   "holds a control sign, which no text has; type this cell again"};
inline constexpr Text turns_direction{
    "hier staat een teken dat de tekst omdraait; typ deze cel opnieuw",
    "holds a sign that turns the direction of the text round; type this cell again"};
inline constexpr Text not_certain{
    "{} is misschien niet wat er bedoeld was: het bestand zegt niet hoe het is opgeslagen; sla het bestand "
    "op als "
    "'CSV UTF-8' en probeer het opnieuw",
    "{} may not be what was meant: the file does not say how it was saved; save the file as 'CSV UTF-8' and "
    "try again"};
inline constexpr Text spreadsheet_error{
    "{} is een fout van het rekenblad; herstel de cel (of maak de kolom breder)",
    "{} is an error of the spreadsheet; mend the cell (or make its column wider)"};
inline constexpr Text longer_than{"is langer dan {}", "is longer than {}"};
inline constexpr Text looks_like_bsn{
    "lijkt op een BSN, en dat mag nergens staan; gebruik het eigen nummer van de school",
    "looks like a BSN, which no field may hold; use the school's own number"};
inline constexpr Text scientific{
    "{} is een getal waarvan het rekenblad alleen het begin bewaarde; maak van de kolom tekst, en typ of "
    "exporteer "
    "het opnieuw",
    "{} is a number of which the spreadsheet kept only the beginning; make the column text, and type or "
    "export it "
    "again"};
inline constexpr Text empty_decimals{
    "{} heeft cijfers achter de komma, die het rekenblad erbij zette; maak van de kolom tekst, zonder die "
    "cijfers",
    "{} has decimals, which the spreadsheet added; make the column text, without them"};
inline constexpr Text is_empty{"is leeg", "is empty"};
inline constexpr Text stands_twice{"{} staat ook in rij {}", "{} stands in row {} too"};

// ---- lists

inline constexpr Text no_elective_code{"{} is geen K en vier cijfers", "{} is not K and four digits"};
inline constexpr Text no_hours{"{} is geen aantal uren tot 2000", "{} is not a number of hours up to 2000"};
inline constexpr Text not_taken{"'{}' is niet overgenomen: de status is {}", "'{}' is not taken: it is {}"};
inline constexpr Text no_address{"'{}' is geen adres", "'{}' is not an address"};
inline constexpr Text no_code{"'{}' is geen code", "'{}' is not a code"};
inline constexpr Text no_code_of_five{"{} is geen code van vijf cijfers", "{} is not a code of five digits"};
inline constexpr Text no_pathway_named{"noemt BOL noch BBL", "names neither BOL nor BBL"};
inline constexpr Text no_level{"{} is geen niveau van 1 tot en met 4", "{} is not a level from 1 to 4"};

// ---- people

inline constexpr Text no_date{"{} is geen datum zoals 2026-08-24 of 24-8-2026",
                              "{} is not a date such as 2026-08-24 or 24-8-2026"};
inline constexpr Text no_role{
    "{} is geen rol; gebruik student, begeleider, decaan, coordinator, docent, teamleider, bestuur, "
    "beheerder, examenbureau of ondersteuning. Een tweede rol van iemand staat op een tweede rij",
    "{} is not a role; use student, begeleider, decaan, coordinator, docent, teamleider, bestuur, "
    "beheerder, examenbureau or ondersteuning. A second role of someone stands on a second row"};
inline constexpr Text needs_programme{"bij een student hoort de code van een opleiding",
                                      "a student needs the code of a programme"};
inline constexpr Text needs_start{"bij een student hoort de dag waarop de opleiding begon",
                                  "a student needs the day on which the study began"};
inline constexpr Text too_far_ahead{"ligt meer dan een jaar vooruit", "lies more than a year ahead"};
inline constexpr Text no_pathway{"{} is geen bol of bbl", "{} is not bol or bbl"};
inline constexpr Text no_year{"{} is geen leerjaar van 1 tot en met 6",
                              "{} is not a year of study from 1 to 6"};
inline constexpr Text no_name{"is leeg, en voornaam ook; een van de twee is nodig",
                              "is empty, and so is voornaam; one of them is needed"};
inline constexpr Text twice_with_other_name{
    "{} staat ook in rij {}, met een andere naam of een ander e-mailadres",
    "{} stands in row {} too, with another name or e-mail address"};
inline constexpr Text too_many_rows{"{} staat in meer dan {} rijen", "{} stands in more than {} rows"};
inline constexpr Text too_wide{
    "heeft meer cellen dan er kolommen zijn; om een cel met een komma horen aanhalingstekens",
    "has more cells than there are columns; a cell with a comma needs quotes"};
inline constexpr Text number_empty{"is leeg; hieraan herkent Koers deze persoon",
                                   "is empty; it is how Koers knows this person again"};
inline constexpr Text no_email{"{} is geen e-mailadres zoals yara@example.nl",
                               "{} is not an e-mail address such as yara@example.nl"};
inline constexpr Text before_start{"ligt vóór de start", "lies before the start"};
inline constexpr Text needed_for_role{"is nodig bij deze rol", "is needed for this role"};
inline constexpr Text nobody_has_number{"niemand heeft het nummer {}", "nobody has the number {}"};
inline constexpr Text no_counsellor{"{} is geen begeleider in dit bestand",
                                    "{} is no counsellor in this file"};
inline constexpr Text new_student_needs{"deze kolom ontbreekt, en een nieuwe student heeft hem nodig",
                                        "this column is missing, and a student who is new needs it"};
inline constexpr Text no_programme{"er is geen opleiding {}; lees eerst de opleidingen in",
                                   "there is no programme {}; import the programmes first"};
inline constexpr Text programme_without_team{
    "de opleiding heeft nog geen team; zeg bij welk team deze student hoort",
    "the programme has no team yet; say which team this student belongs to"};
inline constexpr Text before_enrolment{"ligt vóór {}, toen de inschrijving begon",
                                       "lies before {}, when the enrolment began"};
inline constexpr Text before_role{"ligt vóór {}, toen de rol begon", "lies before {}, when the role began"};
inline constexpr Text also_holds{"{} heeft ook de rol {}; een rij ervan met 'einde' beëindigt die",
                                 "{} also holds the role {}; a row of it with 'einde' ends it"};
inline constexpr Text team_of_other_school{"het team {} hoort bij een andere school dan {}, en blijft daar",
                                           "the team {} belongs to another school than {}, and stays there"};

// ---- what changed

inline constexpr Text changes_of{"{} verandert: {}", "{} changes: {}"};
inline constexpr Text and_also{"{}; {}", "{}; {}"};
inline constexpr Text becomes{"{}: {} wordt {}", "{}: {} becomes {}"};
inline constexpr Text new_counsellor{"de begeleider is nu {}", "the counsellor is now {}"};
inline constexpr Text role_begins{"de rol {} begint op {}", "the role {} begins on {}"};
inline constexpr Text enrolment_begins{"een nieuwe inschrijving begint op {}",
                                       "a new enrolment begins on {}"};
inline constexpr Text becomes_student{"is vanaf {} student", "becomes a student on {}"};
inline constexpr Text enrolment_ends{"de inschrijving van {} eindigt op {}",
                                     "the enrolment of {} ends on {}"};
inline constexpr Text role_start{"rol {}, start", "role {}, start"};
inline constexpr Text role_end{"rol {}, einde", "role {}, end"};
inline constexpr Text programme{"opleiding", "programme"};
inline constexpr Text pathway{"leerweg", "pathway"};
inline constexpr Text team{"team", "team"};
inline constexpr Text group{"groep", "group"};
inline constexpr Text first_year{"leerjaar waarin die begon", "year of study in which it began"};
inline constexpr Text start{"start", "start"};
inline constexpr Text end{"einde", "end"};
inline constexpr Text given_name{"voornaam", "voornaam"};
inline constexpr Text infix{"tussenvoegsel", "tussenvoegsel"};
inline constexpr Text family_name{"achternaam", "achternaam"};
inline constexpr Text email{"email", "email"};

// ---- around it

inline constexpr Text fault_line{"fout  rij {}: {}", "fault row {}: {}"};
inline constexpr Text note_line{"let op rij {}: {}", "note  row {}: {}"};
inline constexpr Text fault_in_column{"fout  rij {}, {}: {}", "fault row {}, {}: {}"};
inline constexpr Text note_in_column{"let op rij {}, {}: {}", "note  row {}, {}: {}"};
inline constexpr Text counted{"{} rijen: {} erbij, {} veranderd, {} hetzelfde.",
                              "{} rows: {} added, {} changed, {} unchanged."};
inline constexpr Text all_kept{"Alles is bewaard.", "All of it was kept."};
inline constexpr Text rest_kept{
    "De rijen met een fout zijn niet bewaard, de andere wel. Herstel ze en lees het bestand opnieuw.",
    "The rows with a fault were not kept, the others were. Mend them and read the file again."};
inline constexpr Text nothing_kept{"Er is niets bewaard. Herstel de rijen hierboven en probeer het opnieuw.",
                                   "Nothing was kept. Mend the rows above and try again."};
inline constexpr Text dry_run{"Dit was een proef: er is niets bewaard, en er is niets fout.",
                              "A dry run: nothing was kept, nothing is wrong."};
inline constexpr Text dry_run_with_faults{
    "Dit was een proef: er is niets bewaard. De rijen hierboven zijn fout.",
    "A dry run: nothing was kept. The rows above are wrong."};

}  // namespace koers::app::import_texts
