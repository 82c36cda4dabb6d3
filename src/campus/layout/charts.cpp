#include "campus/layout/charts.h"

#include <algorithm>
#include <cmath>
#include <numbers>

#include "campus/layout/cards.h"
#include "campus/layout/chart_texts.h"
#include "campus/layout/numbers.h"
#include "campus/layout/states.h"
#include "campus/layout/tables.h"
#include "campus/layout/texts.h"
#include "campus/layout/writing.h"
#include "platform/i18n/word_list.h"

namespace koers::layout {
namespace {

namespace h = koers::html;
using i18n::Language;

int sum_of(const std::vector<Part>& parts) {
  int sum = 0;
  for (const Part& part : parts) sum += std::max(0, part.count);
  return sum;
}

std::string parts_in_words(const std::vector<Part>& parts) {
  i18n::WordList words;
  for (const Part& part : parts) {
    if (part.count != 0) words.add(std::to_string(part.count) + " " + part.label);
  }
  return words.with_commas();
}

std::string percent(double value) { return number(value) + "%"; }

// One part of a distribution: dots in rows of four, from the bottom; or a column as high as its share of
// `most`.
h::Html part_of_distribution(const Part& part, int most, bool as_dots) {
  const double height = as_dots ? std::max(1, (part.count + 3) / 4) * 18 : 16 + 84.0 * part.count / most;
  h::Html inside;
  for (int dot = 0; as_dots && dot < part.count; ++dot) {
    inside += h::circle.cls("dot")
                  .with("cx", number(9 + dot % 4 * 18))
                  .with("cy", number(height - 9 - dot / 4 * 18))
                  .with("r", "7")();
  }
  if (!as_dots) {
    inside += h::rect.cls("column")
                  .with("y", "16")
                  .with("width", "64")
                  .with("height", number(height - 16))
                  .with("rx", "4")();
    inside += h::svg_text.cls("strong").with("y", "12")(part.count);
  }
  return toned(h::Element("span"), part.state)(h::svg.with("viewBox", "0 0 72 " + number(height))(inside),
                                               part.label);
}

// A part of one quarter of the ring, 10 degrees short at both ends, clockwise from the top.
h::Html arc(std::string_view classes, int quarter, double share) {
  constexpr double radius = 84, centre = 110, gap = 10;
  const auto at = [&](double degrees) {
    const double angle = (degrees - 90) * std::numbers::pi / 180;
    return number(centre + radius * std::cos(angle)) + " " + number(centre + radius * std::sin(angle));
  };
  const double from = quarter * 90 + gap, to = from + (90 - 2 * gap) * share;
  return h::path.cls(classes).with("d", "M" + at(from) + "A84 84 0 0 1 " + at(to))();
}

}  // namespace

h::Html distribution(Language language, std::string_view title, const std::vector<Part>& parts) {
  const int sum = sum_of(parts);
  if (sum < 3 || parts.size() < 2) return {};
  int most = 1;
  std::vector<std::vector<std::string>> rows;
  for (const Part& part : parts) {
    most = std::max(most, part.count);
    rows.push_back({part.label, std::to_string(part.count)});
  }
  const auto words = std::string(title) + ": " + parts_in_words(parts);
  const auto drawn =
      h::each(parts, [&](const Part& part) { return part_of_distribution(part, most, sum <= 60); });
  return h::div.cls("stack gap-2")(
      h::div.cls("distribution").role("img").aria("label", words)(drawn),
      fold(h::fragment(texts::as_table.in(language)),
           plain_table({std::string(title), i18n::say(language, texts::number_of)}, rows)));
}

h::Html meter(words::State state, double value, std::optional<double> target, double most, bool full) {
  const auto share = [&](double amount) {
    return most <= 0 ? 0 : std::clamp(amount / most * 100, 0.0, 100.0);
  };
  const auto bar = [](std::string_view classes, double width) {
    return h::rect.cls(classes)
        .with("y", "4")
        .with("width", percent(width))
        .with("height", "8")
        .with("rx", "4")();
  };
  const auto goal = h::when(target.has_value(), [&] {
    return h::rect.cls("goal")
        .with("x", percent(std::min(share(*target), 99.0)))
        .with("width", "2")
        .with("height", "16")
        .with("rx", "1")();
  });
  return toned(h::svg.cls(full ? "meter full" : "meter"), state)
      .aria("hidden", "true")(bar("track", 100), bar("value", share(value)), goal);
}

h::Html stack_bar(const std::vector<Part>& parts) {
  const int sum = sum_of(parts);
  if (sum == 0) return {};
  h::Html all;
  double x = 0;
  for (const Part& part : parts) {
    if (part.count <= 0) continue;
    const double width = 100.0 * part.count / sum;
    all += toned(h::Element("rect"), part.state)
               .with("x", percent(x))
               .with("width", percent(width))
               .with("height", "100%")();
    x += width;
  }
  return h::svg.cls("stackbar").role("img").aria("label", parts_in_words(parts))(all);
}

h::Html stack_bar_with_legend(const std::vector<Part>& parts) {
  return h::div.cls("stack gap-4")(stack_bar(parts),
                                   h::div.cls("legend")(h::each(parts, [](const Part& part) {
                                     return h::span(h::b(part.count), " ", state(part.state, part.label));
                                   })));
}

h::Html cycle_ring(const Cycle& cycle) {
  h::Html all;
  for (int phase = 0; phase < 4; ++phase) {
    all += arc(phase < cycle.phase ? "arc done" : "arc", phase, 1);
    if (phase == cycle.phase && cycle.total > 0 && cycle.done > 0) {
      all += arc("arc now", phase, std::min(1.0, static_cast<double>(cycle.done) / cycle.total));
    }
  }
  const auto middle = std::to_string(cycle.done) + "/" + std::to_string(cycle.total);
  return h::svg.cls("cycle")
      .with("viewBox", "0 0 220 220")
      .role("img")
      .aria("label", cycle.title)(all, h::svg_text.cls("mid").with("x", "110").with("y", "112")(middle),
                                  h::svg_text.with("x", "110").with("y", "134")(cycle.word));
}

}  // namespace koers::layout
