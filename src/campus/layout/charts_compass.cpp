// The compass: the drawing, and the same in words and as a table.
#include <algorithm>
#include <cmath>
#include <numbers>

#include "campus/layout/chart_texts.h"
#include "campus/layout/charts.h"
#include "campus/layout/icons.h"
#include "campus/layout/numbers.h"
#include "campus/layout/texts.h"
#include "campus/layout/writing.h"

namespace koers::layout {
namespace {

namespace h = koers::html;
using i18n::Language;

// The geometry of the compass, in the units of its viewBox of 360 by 362.
constexpr double centre_x = 180, centre_y = 196, hub = 24, length = 106, full_width = 54;
constexpr int full = 6;  // experiences in a full petal

std::string petal_path(double reach, double width) {
  const auto near = number(-(hub + reach * 0.38)), far = number(-(hub + reach * 0.82)),
             tip = number(-(hub + reach));
  const auto w = number(width), minus_w = number(-width), base = number(-hub);
  return "M0 " + base + "C" + w + " " + near + " " + w + " " + far + " 0 " + tip + "C" + minus_w + " " + far +
         " " + minus_w + " " + near + " 0 " + base + "Z";
}

h::Html petal_shape(std::string_view classes, int count, double least_width) {
  const double share = static_cast<double>(std::min(count, full)) / full;
  const double width = std::max(least_width, full_width * std::min(1.0, 0.35 + 0.65 * share));
  return h::path.cls(classes).with("d", petal_path(length * share, width))();
}

h::Html petal_dots(int count) {
  h::Html dots;
  for (int dot = 1; dot <= std::min(count, full); ++dot) {
    dots += h::circle.with("cx", "0")
                .with("cy", number(-(hub + length * (dot - 0.5) / full - 2)))
                .with("r", "4")();
  }
  return h::g.cls("dots")(dots);
}

h::Html petal(Language language, const Petal& petal, int index) {
  const double angle = (index * 72 - 90) * std::numbers::pi / 180;
  const double reach = hub + length + 20;
  const double x = centre_x + reach * std::cos(angle), y = centre_y + reach * std::sin(angle);
  const double label_y = index == 2 || index == 3 ? y + 36 : y - 26;
  const auto turned = "translate(" + number(centre_x) + " " + number(centre_y) + ") rotate(" +
                      std::to_string(index * 72) + ")";
  const bool moved = petal.before > 0 && petal.before != petal.now;
  return toned(h::Element("g"), petal.competency)(
      h::g.with("transform", turned)(
          h::path.cls("petal").with("d", petal_path(length, full_width))(),
          h::when(petal.now > 0, [&] { return petal_shape("leaf", petal.now, 18); }),
          h::when(moved, [&] { return petal_shape("was", petal.before, 14); }), petal_dots(petal.now)),
      h::circle.cls("tip").with("cx", number(x)).with("cy", number(y)).with("r", "17")(),
      icon_at(icon_of(petal.competency), x - 9.5, y - 9.5, 19, "tip-icon"),
      h::svg_text.cls("strong")
          .with("x", number(x))
          .with("y", number(label_y))(words::name(petal.competency).in(language)));
}

// The petal of a competency; one without experiences when the caller named none.
Petal petal_for(const std::vector<Petal>& petals, words::Competency competency) {
  const auto at = std::find_if(petals.begin(), petals.end(),
                               [&](const Petal& one) { return one.competency == competency; });
  return at == petals.end() ? Petal{.competency = competency} : *at;
}

// The name of the competency, and the way to the experiences where there are any.
h::Html head_of(Language language, const Petal& one) {
  const std::string_view name = words::name(one.competency).in(language);
  const bool leads = one.href && one.now + one.before > 0;
  return toned(h::th.scope("row"), one.competency)(
      icon(icon_of(one.competency)), " ", leads ? h::Html(h::a.href(*one.href)(name)) : h::fragment(name));
}

}  // namespace

std::vector<std::string> compass_words(Language language, const std::vector<Petal>& petals) {
  std::vector<std::string> all;
  for (const auto competency : words::competencies) {
    const Petal one = petal_for(petals, competency);
    const i18n::Text& words = one.now == 1 ? texts::petal_words.one : texts::petal_words.many;
    all.push_back(i18n::say(language, words, words::name(competency).in(language), one.now, one.before));
  }
  return all;
}

h::Html compass(Language language, std::string_view id, std::string_view title,
                const std::vector<Petal>& petals) {
  const std::string title_id = std::string(id) + "-title", words_id = std::string(id) + "-words";
  h::Html all;
  int index = 0;
  for (const auto competency : words::competencies) {
    all += petal(language, petal_for(petals, competency), index++);
  }
  std::string spoken;
  for (const std::string& sentence : compass_words(language, petals)) spoken += sentence + " ";
  return h::svg.cls("chart kompas")
      .with("viewBox", "0 0 360 362")
      .role("img")
      .aria("labelledby", title_id + " " + words_id)(
          h::svg_title.id(title_id)(title), h::Tag("desc").id(words_id)(spoken), all,
          h::circle.cls("hub").with("cx", "180").with("cy", "196").with("r", "20")(),
          h::circle.cls("you").with("cx", "180").with("cy", "196").with("r", "7")());
}

h::Html compass_table(Language language, const std::vector<Petal>& petals) {
  h::Html rows;
  for (const auto competency : words::competencies) {
    const Petal one = petal_for(petals, competency);
    rows += h::tr(head_of(language, one), h::td(one.now), h::td(one.before));
  }
  const auto head = [&](const i18n::Text& words) { return h::th.scope("col")(words.in(language)); };
  return fold(
      h::fragment(texts::as_table.in(language)),
      h::table.cls("plain compass-table")(
          h::thead(h::tr(head(texts::part), head(texts::last_year_of_days), head(texts::year_before))),
          h::tbody(rows)));
}

h::Html compass_card(Language language, std::string_view id, std::string_view title,
                     const std::vector<Petal>& petals) {
  const auto key = h::p.cls("key")(h::span(icon("circle-fill"), " ", texts::one_dot.in(language)),
                                   h::span(h::span.cls("dash")(), " ", texts::a_year_ago.in(language)));
  const std::string head = std::string(id) + "-head";
  return h::section.cls("card kompas-card")
      .aria("labelledby", head)(h::h2.cls("vh").id(head)(title), compass(language, id, title, petals), key,
                                compass_table(language, petals));
}

}  // namespace koers::layout
