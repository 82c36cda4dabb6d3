// Figures in words: "78%", "meer dan 93%", "321 van de 412". Everything a page says of a figure is made here,
// from the figure as it may be published.
#pragma once

#include <string>

#include "platform/i18n/text.h"
#include "rooms/quality/evidence.h"

namespace koers::quality {

using i18n::Language;

// 1.601 in Dutch, 1,601 in English.
std::string whole_number(Language language, std::int64_t value);

// How many of how many, where the page says so; nothing where only the figure may be said.
struct Counted {
  std::int64_t part = 0;
  std::int64_t whole = 0;
};
std::optional<Counted> counted(const Indicator& indicator, const PublishedReading& published);
// The number that figure_text says, without its unit and its "more than": 78, 97.5. Empty when it says none.
std::string figure_number(const Indicator& indicator, const PublishedReading& published);

// A value in the unit of the indicator. Rounded, but never over its target: 79.6 % of 80 % is not 80 %.
std::string value_text(Language language, const Indicator& indicator, double value);
// The figure as it may be published; empty when there is none to show.
std::string figure_text(Language language, const Indicator& indicator, const PublishedReading& published);
// The same for a narrow cell: "> 85%".
std::string short_figure_text(Language language, const Indicator& indicator,
                              const PublishedReading& published);
// "doel 80%", or of which a part may be expected on this day: "verwacht 31%, doel 80%", "nog te vroeg, doel
// 80%"; empty without a target.
std::string target_text(Language language, const Indicator& indicator, Day day);
// The target in sentences, and what may be expected of it on this day, or from when on it is judged.
std::string expectation_text(Language language, const Indicator& indicator, Day day);
// A value as precise as it is said, for a drawing.
double said_value(const Indicator& indicator, double value);

// Why a figure is withheld.
std::string withheld_text(Language language, const PublishedReading& published);
// "Studenten met een gesprek: 321 van de 412." or why there is nothing to say.
std::string evidence_sentence(Language language, const Indicator& indicator,
                              const PublishedReading& published);
// How many of how many; empty unless exactly that may be said.
std::string counted_text(Language language, const Indicator& indicator, const PublishedReading& published);
// How it differs between the first and the last of these years of study, each by its name (nobody need be in
// year 1), in the figures that are said; empty unless both are said exactly.
std::string growth_text(Language language, const Indicator& indicator, const std::vector<PartFigure>& years);
// "+14 sinds vorig jaar"; empty when there is nothing to compare with.
std::string change_text(Language language, const Indicator& indicator, const PublishedReading& now,
                        std::optional<double> before);
// "Vorig jaar was het 46%. Dat is nu beter." Without a target there is nothing that would be better.
std::string comparison(Language language, const Indicator& indicator, const PublishedReading& now,
                       std::optional<double> before);

}  // namespace koers::quality
