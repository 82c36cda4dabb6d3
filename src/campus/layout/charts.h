// Drawings, made in the server as inline SVG. Colours come from class names only, so that dark, house colours
// and print follow. Every drawing has a title that says the message, and the same figures as words or as a
// table: the ones that return a figure put it in a fold below. A line of fewer than three points is no line:
// those functions answer nothing then, and the page says a sentence.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "campus/layout/tone.h"
#include "platform/i18n/text.h"

namespace koers::layout {

// How many experiences there are for a competency: in the last twelve months, and in those before.
struct Petal {
  words::Competency competency;
  int now = 0;
  int before = 0;
  std::optional<html::Url> href{};  // where these experiences are
};

// The compass: five petals that fill with experiences of the last twelve months, six to a full petal. It
// counts proof and is never a mark. `id` is unique on the page.
html::Html compass(i18n::Language language, std::string_view id, std::string_view title,
                   const std::vector<Petal>& petals);
// The same for who does not see the drawing, and on paper: as a table in a fold, from which links lead to the
// experiences; and a sentence for each petal, where nothing can be drawn.
html::Html compass_table(i18n::Language language, const std::vector<Petal>& petals);
std::vector<std::string> compass_words(i18n::Language language, const std::vector<Petal>& petals);
// The compass with what its signs mean and its table, in a card.
html::Html compass_card(i18n::Language language, std::string_view id, std::string_view title,
                        const std::vector<Petal>& petals);

// A line of 104 by 32 beside a figure. `words` says the numbers: "verloop: 22, 28, 35, 40, 46; doel 75".
struct Spark {
  std::vector<double> values;
  std::optional<double> target{};
  words::State state = words::State::info;
  std::string words;
};
html::Html spark(const Spark& spark);
// The same, its words made here.
html::Html spark(i18n::Language language, const std::vector<double>& values, std::optional<double> target,
                 words::State state);

// A line through the months with its target and last year, in a wide and a narrow drawing.
struct Trend {
  std::string id;            // unique on the page
  std::string title;         // the message, in a sentence
  std::string first_column;  // "Maand"
  std::vector<std::string> labels;
  std::vector<std::optional<double>> values;    // as many as labels; nothing where it is still to come
  std::vector<std::optional<double>> before{};  // last year; empty or as many as labels
  std::optional<double> target{};
  // The way to the target, as many as labels; nothing where none is expected yet. Empty: the target is the
  // same all year.
  std::vector<std::optional<double>> expected{};
  std::string unit = "%";
  double least = 0;
  double most = 100;
  words::State state = words::State::info;
};
html::Html trend(i18n::Language language, const Trend& trend);

// One dot for every student up to 60, above that columns; no names. At least `10` in all is up to the caller
// (QU-09).
struct Part {
  std::string label;
  int count = 0;
  words::State state = words::State::none;
};
html::Html distribution(i18n::Language language, std::string_view title, const std::vector<Part>& parts);

// A bar of 0 to `most` with a tick at the target; the figure stands beside it, so that it is hidden for
// screen readers.
html::Html meter(words::State state, double value, std::optional<double> target = std::nullopt,
                 double most = 100, bool full_width = false);

// Parts of a whole in one bar: "16 op koers, 10 bijna". With its legend, or without.
html::Html stack_bar(const std::vector<Part>& parts);
html::Html stack_bar_with_legend(const std::vector<Part>& parts);

// The ring of plan, do, check, adjust. `done` of `total` in the middle; the words say the rest.
struct Cycle {
  std::string title;  // "Plannen is klaar, doen is klaar, nagaan loopt, bijstellen volgt in januari"
  int phase = 0;      // 0 to 3: the one that goes on; 4: all done
  int done = 0;
  int total = 0;
  std::string word;  // besproken
};
html::Html cycle_ring(const Cycle& cycle);

}  // namespace koers::layout
