// What is said when a company stands there twice.
#pragma once

#include "platform/i18n/text.h"

namespace koers::companies::merge_texts {

using i18n::Plural;
using i18n::Text;

// which may be the same
inline constexpr Text is_it{"Is dit hetzelfde bedrijf als …?", "Is this the same company as …?"};
inline constexpr Text is_it_lead{
    "Staat een bedrijf er twee keer in? Maak er één van. Je ziet eerst wat er verandert.",
    "Is a company there twice? Make it one. You first see what will change."};
inline constexpr Text stands_twice{"Staat dit bedrijf er twee keer in?", "Is this company there twice?"};
inline constexpr Text same_name{"Dezelfde naam", "The same name"};
inline constexpr Text near_name{"Bijna dezelfde naam, dezelfde plaats",
                                "Nearly the same name, the same town"};
inline constexpr Text same_trainer{"{} werkt bij allebei", "{} works at both"};
inline constexpr Text search_other{"Zoek een ander bedrijf", "Look for another company"};
inline constexpr Text likely{"Lijkt erop", "Looks like it"};
inline constexpr Text found{"Gevonden", "Found"};
inline constexpr Text none_likely{"Koers ziet geen bedrijf dat hierop lijkt.",
                                  "Koers sees no company that looks like this one."};
inline constexpr Text none_likely_line{"Weet je het beter? Zoek op naam of plaats.",
                                       "Do you know better? Search by name or town."};
inline constexpr Text none_found{"Geen ander bedrijf gevonden. Zoek op een deel van de naam.",
                                 "No other company found. Search for a part of the name."};

// the rehearsal
inline constexpr Text merge{"Samenvoegen", "Merge"};
inline constexpr Text title{"{} gaat op in {}", "{} becomes part of {}"};
inline constexpr Text nothing_yet{"Er is nog niets veranderd. Kijk eerst of dit klopt.",
                                  "Nothing has changed yet. First see whether this is right."};
inline constexpr Plural count_trainers{{"praktijkopleider komt erbij", "trainer is added"},
                                       {"praktijkopleiders komen erbij", "trainers are added"}};
inline constexpr Plural count_running{{"stage loopt nu", "placement runs now"},
                                      {"stages lopen nu", "placements run now"}};
inline constexpr Plural count_earlier{{"andere stage", "other placement"},
                                      {"andere stages", "other placements"}};
inline constexpr Text afterwards{"Zo staat het er straks", "How it will stand"};
inline constexpr Text name_stays{"Wie {} opschrijft of zoekt, komt hier uit.",
                                 "Whoever writes down or looks for {} comes here."};
inline constexpr Text place{"Plaats", "Town"};
inline constexpr Text sector{"Sector", "Sector"};
inline constexpr Text recognised{"Erkend sinds {}", "Recognised since {}"};
inline constexpr Text from_other{"Dit komt van {}.", "This comes from {}."};
inline constexpr Text differs{"Bij {} stond: {}. Dat is dan weg.", "At {} it said: {}. That will be gone."};
inline constexpr Text not_known{"Niet bekend", "Not known"};
inline constexpr Text trainers{"Praktijkopleiders", "Workplace trainers"};
inline constexpr Text no_trainers{"Bij geen van beide is iemand bekend.", "Nobody is known at either."};
inline constexpr Text stays{"Werkt al bij {}", "Works at {} already"};
inline constexpr Text joins{"Komt van {}", "Comes from {}"};
inline constexpr Text is_same{"Is dezelfde als {}: hetzelfde adres. Een link blijft werken.",
                              "Is the same as {}: the same address. A link goes on working."};
inline constexpr Text is_same_by_name{"Is dezelfde als {}: dezelfde naam. Een link blijft werken.",
                                      "Is the same as {}: the same name. A link goes on working."};
inline constexpr Text namesake{
    "Heet net zo als iemand bij {}, maar is anders te bereiken. Beide blijven staan.",
    "Has the same name as someone at {}, but is reached in another way. Both stay."};
inline constexpr Text placements{"Stages", "Placements"};
inline constexpr Text placements_sum{"{} nu, {} in totaal", "{} now, {} in all"};
inline constexpr Text placements_line{"Bij {} {} nu, bij {} {} nu. Aan een stage zelf verandert niets.",
                                      "{} {} now, {} {} now. Nothing changes in a placement itself."};
inline constexpr Text expectations{"Wat je van elkaar verwacht", "What you expect of each other"};
inline constexpr Text nothing_agreed{"Met geen van beide is nu iets afgesproken.",
                                     "Nothing is agreed with either of them now."};
inline constexpr Text goes_on{"Dit geldt voor nieuwe stages, tot {}. Het is afgesproken met {}.",
                              "This holds for new placements, until {}. It was agreed with {}."};
inline constexpr Text both_agreed{"Met allebei is iets afgesproken", "Something is agreed with both"};
inline constexpr Text only_read{
    "Deze tekst is van {}. Hij geldt voor stages die daar al begonnen, en blijft te lezen.",
    "This text is of {}. It holds for placements that began there, and can still be read."};
inline constexpr Text lapses{
    "Een voorstel aan {} is nog niet afgesproken. Het vervalt. Stel het straks opnieuw voor als het nodig "
    "is.",
    "A proposal to {} is not agreed yet. It lapses. Propose it again afterwards if you need it."};
inline constexpr Text act{"Maak er één bedrijf van", "Make it one company"};
inline constexpr Text other_way{"Liever andersom: {} blijft", "The other way round: {} stays"};
inline constexpr Text not_now{"Toch niet", "Not after all"};
inline constexpr Text back_until{"Terugdraaien kan tot morgen 18.00 uur.",
                                 "You can turn it back until tomorrow at 18:00."};

// done, and back
inline constexpr Text done{"{} en {} zijn nu één bedrijf.", "{} and {} are one company now."};
inline constexpr Text one_already{"Deze twee zijn al één bedrijf.", "These two are one company already."};
inline constexpr Text done_by{"{} voegde {} hierbij, op {}.", "{} added {} here, on {}."};
inline constexpr Text somebody{"Iemand", "Someone"};
inline constexpr Text back_until_day{"Terugdraaien kan tot {}, 18.00 uur.",
                                     "You can turn it back until {}, 18:00."};
inline constexpr Text turn_back{"Draai terug", "Turn it back"};
inline constexpr Text turned_back{"{} staat er weer apart in.", "{} stands apart again."};
inline constexpr Text former{"Stond er ook in als", "Also stood here as"};
inline constexpr Text nothing_agreed_there{"Onder deze naam is niets afgesproken.",
                                           "Nothing was agreed under this name."};
inline constexpr Text agreed_there{"Afgesproken op {}, tot {}", "Agreed on {}, until {}"};

}  // namespace koers::companies::merge_texts
