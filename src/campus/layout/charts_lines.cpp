#include "campus/layout/charts.h"

#include <algorithm>
#include <cmath>
#include <optional>

#include "campus/layout/chart_texts.h"
#include "campus/layout/numbers.h"
#include "campus/layout/tables.h"
#include "campus/layout/texts.h"
#include "campus/layout/writing.h"
#include "platform/i18n/dates.h"
#include "platform/i18n/word_list.h"

namespace koers::layout {
namespace {

namespace h = koers::html;
using i18n::Language;
using Values = std::vector<std::optional<double>>;

constexpr std::size_t fewest_points = 3;  // below that a line says more than is known

// As many digits as there are, and two at most.
std::string spoken(Language language, double value) {
  const auto has_more_than = [value](double scale) {
    return std::abs(value * scale - std::round(value * scale)) > 0.001 * scale;
  };
  return i18n::decimal(language, value, has_more_than(10) ? 2 : has_more_than(1) ? 1 : 0);
}

std::string point(double x, double y) { return number(x) + " " + number(y); }

std::string joined(const std::vector<std::string>& points) {
  std::string path = "M";
  for (const auto& one : points) path.append(path.size() == 1 ? "" : "L").append(one);
  return path;
}

h::Html path_of(std::string_view classes, const std::string& d) {
  return h::path.cls(classes).with("d", d)();
}

// Where values fall in a drawing of a trend.
struct Plane {
  double width = 0, height = 0, left = 32, right = 0, top = 14, bottom = 28;
  double least = 0, most = 100;
  std::size_t count = 0;
  bool narrow = false;

  double x(std::size_t i) const {
    return left + static_cast<double>(i) * (width - left - right) / static_cast<double>(count - 1);
  }
  double y(double value) const { return top + (most - value) / (most - least) * (height - top - bottom); }
  double end() const { return width - right; }
};

h::Html label_at(std::string_view classes, double x, double y, const std::string& words) {
  return h::svg_text.cls(classes).with("x", number(x)).with("y", number(y))(words);
}

h::Html lattice(const Plane& plane, const std::vector<std::string>& labels) {
  h::Html all;
  for (int part = 0; part <= 4; ++part) {
    const double value = plane.least + part * (plane.most - plane.least) / 4;
    all += path_of("grid-line", "M" + point(plane.left, plane.y(value)) + "H" + number(plane.end()));
    all += label_at("end", plane.left - 8, plane.y(value) + 4, number(value));
  }
  for (std::size_t i = 0; i < labels.size(); ++i) {
    if (plane.narrow && labels.size() > 7 && i % 3 != 0) continue;
    all += label_at("middle", plane.x(i), plane.height - 6, labels[i]);
  }
  return all;
}

// The name of a horizontal line at `y`: after its end, or above it where there is no room. `other` is where
// the other named line ends; a name keeps its distance from that one.
h::Html line_name(const Plane& plane, double y, std::optional<double> other, const std::string& words) {
  constexpr double line_height = 16;
  double away = 0;
  if (other && std::abs(y - *other) < line_height) {
    away = (line_height - std::abs(y - *other)) / 2 * (y <= *other ? -1 : 1);
  }
  if (plane.narrow) return label_at("end", plane.end(), y - 8 + away, words);
  return label_at("begin", plane.end() + 8, y + 4 + away, words);
}

// Where the line of last year ends; nothing when it is not drawn.
std::optional<double> end_of_before(const Plane& plane, const Values& before) {
  if (std::count_if(before.begin(), before.end(), [](const auto& value) { return value.has_value(); }) <
      static_cast<std::ptrdiff_t>(fewest_points)) {
    return std::nullopt;
  }
  const auto last =
      std::find_if(before.rbegin(), before.rend(), [](const auto& value) { return value.has_value(); });
  return plane.y(**last);
}

std::vector<std::string> points_of(const Plane& plane, const Values& values) {
  std::vector<std::string> points;
  for (std::size_t i = 0; i < values.size(); ++i) {
    if (values[i]) points.push_back(point(plane.x(i), plane.y(*values[i])));
  }
  return points;
}

h::Html before_line(Language language, const Plane& plane, const Trend& trend) {
  const auto end = end_of_before(plane, trend.before);
  if (!end) return {};
  const auto target = trend.target ? std::optional(plane.y(*trend.target)) : std::nullopt;
  return h::fragment(path_of("before", joined(points_of(plane, trend.before))),
                     line_name(plane, *end, target, i18n::say(language, texts::last_year)));
}

h::Html now_line(Language language, const Plane& plane, const Trend& trend) {
  std::size_t first = trend.values.size(), last = 0;
  h::Html dots;
  for (std::size_t i = 0; i < trend.values.size(); ++i) {
    if (!trend.values[i]) continue;
    first = std::min(first, i);
    last = i;
  }
  for (std::size_t i = first; i <= last; ++i) {
    if (!trend.values[i]) continue;
    dots += h::circle.cls("end-dot")
                .with("cx", number(plane.x(i)))
                .with("cy", number(plane.y(*trend.values[i])))
                .with("r", i == last ? "5.5" : "4")();
  }
  const auto line = joined(points_of(plane, trend.values));
  const double floor = plane.height - plane.bottom;
  const auto area = line + "L" + point(plane.x(last), floor) + "L" + point(plane.x(first), floor) + "Z";
  const double value = *trend.values[last];
  const double y = plane.y(value);
  // Above its dot, unless the line of the target runs there.
  const auto bar = trend.expected.empty() ? trend.target : trend.expected[last];
  const bool crossed = bar && plane.y(*bar) < y - 2 && plane.y(*bar) > y - 30;
  return h::fragment(path_of("area", area), path_of("trend", line), dots,
                     label_at("strong middle", plane.x(last), crossed ? y + 24 : y - 12,
                              spoken(language, value) + trend.unit));
}

h::Html drawing(Language language, const Trend& trend, Plane plane) {
  plane.least = trend.least;
  plane.most = trend.most;
  plane.count = trend.labels.size();
  const std::string title = trend.id + (plane.narrow ? "-narrow" : "-wide");
  const auto target = h::when(trend.target.has_value(), [&] {
    const double y = plane.y(*trend.target);
    const std::string level = "M" + point(plane.left, y) + "H" + number(plane.end());
    return h::fragment(
        path_of("target", trend.expected.empty() ? level : joined(points_of(plane, trend.expected))),
        line_name(plane, y, end_of_before(plane, trend.before),
                  i18n::say(language, texts::target_of, spoken(language, *trend.target))));
  });
  return toned(h::svg.cls(plane.narrow ? "chart narrow" : "chart wide"), trend.state)
      .with("viewBox", "0 0 " + number(plane.width) + " " + number(plane.height))
      .role("img")
      .aria("labelledby", title)(h::svg_title.id(title)(trend.title), lattice(plane, trend.labels),
                                 before_line(language, plane, trend), target,
                                 now_line(language, plane, trend));
}

h::Html trend_table(Language language, const Trend& trend) {
  std::vector<std::string> heads{trend.first_column, i18n::say(language, texts::now)};
  if (!trend.before.empty()) heads.push_back(i18n::say(language, texts::last_year));
  if (!trend.expected.empty()) heads.push_back(i18n::say(language, texts::expected));
  std::vector<std::vector<std::string>> rows;
  const auto cell = [&](const Values& values, std::size_t i) {
    return i < values.size() && values[i] ? spoken(language, *values[i]) + trend.unit : std::string("–");
  };
  for (std::size_t i = 0; i < trend.labels.size(); ++i) {
    rows.push_back({trend.labels[i], cell(trend.values, i)});
    if (!trend.before.empty()) rows.back().push_back(cell(trend.before, i));
    if (!trend.expected.empty()) rows.back().push_back(cell(trend.expected, i));
  }
  return fold(h::fragment(texts::as_table.in(language)), plain_table(heads, rows));
}

}  // namespace

h::Html spark(const Spark& spark) {
  if (spark.values.size() < fewest_points) return {};
  constexpr double width = 104, height = 32, pad = 4;
  double least = *std::min_element(spark.values.begin(), spark.values.end());
  double most = *std::max_element(spark.values.begin(), spark.values.end());
  if (spark.target) {
    least = std::min(least, *spark.target);
    most = std::max(most, *spark.target);
  }
  const double range = most > least ? most - least : 1;
  const double step = (width - 3 * pad) / static_cast<double>(spark.values.size() - 1);
  const auto x = [&](std::size_t i) { return pad + static_cast<double>(i) * step; };
  const auto y = [&](double value) { return height - pad - (value - least) / range * (height - 2 * pad); };
  std::vector<std::string> points;
  for (std::size_t i = 0; i < spark.values.size(); ++i) points.push_back(point(x(i), y(spark.values[i])));
  const auto line = joined(points);
  const std::size_t last = spark.values.size() - 1;
  const auto target = h::when(spark.target.has_value(),
                              [&] { return path_of("target", "M0 " + number(y(*spark.target)) + "H104"); });
  return toned(h::svg.cls("chart spark"), spark.state)
      .with("viewBox", "0 0 104 32")
      .role("img")
      .aria("label", spark.words)(
          target, path_of("area", line + "L" + point(x(last), height) + "L" + point(x(0), height) + "Z"),
          path_of("trend", line),
          h::circle.cls("end-dot")
              .with("cx", number(x(last)))
              .with("cy", number(y(spark.values[last])))
              .with("r", "4")());
}

h::Html spark(Language language, const std::vector<double>& values, std::optional<double> target,
              words::State state) {
  i18n::WordList all;
  for (const double value : values) all.add(spoken(language, value));
  const std::string list = all.with_commas();
  const auto words = target ? i18n::say(language, texts::spark_with_target, list, spoken(language, *target))
                            : i18n::say(language, texts::spark_words, list);
  return spark({.values = values, .target = target, .state = state, .words = words});
}

h::Html trend(Language language, const Trend& trend) {
  const auto known = std::count_if(trend.values.begin(), trend.values.end(),
                                   [](const auto& value) { return value.has_value(); });
  if (static_cast<std::size_t>(known) < fewest_points || trend.labels.size() < trend.values.size() ||
      trend.most <= trend.least) {
    return {};
  }
  return h::div.cls("stack gap-2")(
      h::div.cls("fit")(drawing(language, trend, {.width = 760, .height = 230, .right = 72}),
                        drawing(language, trend, {.width = 340, .height = 220, .right = 10, .narrow = true})),
      trend_table(language, trend));
}

}  // namespace koers::layout
