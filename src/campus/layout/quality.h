// Figures and what stands behind them: a sentence first, then a figure with target and trend, then the
// evidence (QU-04). A figure is always of a group, never of a person (QU-09).
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "campus/layout/icons.h"
#include "campus/layout/tone.h"
#include "platform/i18n/text.h"

namespace koers::layout {

// A tile with one figure.
struct Kpi {
  std::string title;
  std::string figure;  // "78"; empty when the group is too small or there are no data
  std::string unit{};  // "%", " min"
  words::State state = words::State::none;
  html::Html chart{};               // spark(...)
  std::string target{};             // "doel 90%"
  std::string change{};             // "+14 sinds vorig jaar"
  std::string counted{};            // "1.601 van de 2.053 studenten": opens below "Zo tellen we dit"
  std::optional<html::Url> href{};  // instead of `counted`: where the figure is explained
};
html::Html kpi(i18n::Language language, const Kpi& kpi);

// Numerator over denominator, in words.
struct Fraction {
  std::string above;        // "186"
  std::string above_words;  // "stages waar de praktijkopleider meekeek"
  std::string below;
  std::string below_words;
};
html::Html fraction(const Fraction& fraction);

// How a figure came about: the fraction, and facts (when, what is left out, source).
html::Html drawer(std::string_view id, std::string_view title, const Fraction& fraction,
                  const std::vector<std::pair<std::string, html::Html>>& facts);

// A team's judgement as four bars and one word; nothing judged yet is a dash.
html::Html judgement(i18n::Language language, std::optional<words::Judgement> judged, bool differs = false);
// The four to choose from, each with what it means here.
html::Html judgement_choice(i18n::Language language, std::string_view name, std::string_view question,
                            const std::vector<std::string>& meanings, std::optional<words::Judgement> chosen);

// A guideline of a framework with its evidence of now.
struct Criterion {
  std::string code;  // L10
  std::string title;
  html::Url href;
  words::State state = words::State::none;
  std::string evidence;  // "Bij 46% van de stages keek de praktijkopleider mee terug"
  html::Html chart{};
  std::string figure{};
  std::string target{};
  std::optional<words::Judgement> judged{};
  bool differs = false;   // from the evidence
  std::string actions{};  // "2 acties"
};
html::Html criterion(i18n::Language language, const Criterion& criterion);
// The guidelines of one part, with a head for wide screens.
html::Html criteria(i18n::Language language, const html::Html& all_criteria);
// The head of a part: sign, name, what it is about, and how it stands.
html::Html part_head(Icon icon, std::string_view id, std::string_view title, std::string_view line,
                     const html::Html& bar);

}  // namespace koers::layout
