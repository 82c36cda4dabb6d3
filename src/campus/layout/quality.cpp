#include "campus/layout/quality.h"

#include "campus/layout/forms.h"
#include "campus/layout/states.h"
#include "campus/layout/texts.h"

namespace koers::layout {
namespace {

namespace h = koers::html;
using i18n::Language;

h::Html figure_of(Language language, const Kpi& kpi) {
  if (kpi.figure.empty()) return state(language, kpi.state);
  // "meer dan 97" is longer than a number: it stands smaller.
  constexpr std::size_t longest_number = 7;
  return h::div.cls(kpi.figure.size() > longest_number ? "figure long" : "figure")(
      h::b(kpi.figure, h::when(!kpi.unit.empty(), [&] { return h::small(kpi.unit); })), kpi.chart);
}

h::Html foot_of(const Kpi& kpi) {
  if (kpi.target.empty() && kpi.change.empty()) return {};
  const auto target = kpi.figure.empty() || kpi.state == words::State::none ? h::fragment(kpi.target)
                                                                            : state(kpi.state, kpi.target);
  return h::div.cls("foot")(h::span(target), h::span(kpi.change));
}

}  // namespace

h::Html kpi(Language language, const Kpi& kpi) {
  h::Html why;
  if (kpi.href) {
    why = h::a.cls("why").href(*kpi.href)(icon("question-bold"), texts::how_counted.in(language),
                                          hidden_words(": " + kpi.title));
  } else if (!kpi.counted.empty()) {
    why = explain(texts::how_counted.in(language), kpi.counted);
  }
  return h::article.cls("card kpi")(h::h2.cls("label")(kpi.title), figure_of(language, kpi), foot_of(kpi),
                                    why);
}

h::Html fraction(const Fraction& fraction) {
  return h::div.cls("fraction")(h::b(fraction.above), h::span(fraction.above_words), h::hr(),
                                h::b(fraction.below), h::span(fraction.below_words));
}

h::Html drawer(std::string_view id, std::string_view title, const Fraction& parts,
               const std::vector<std::pair<std::string, h::Html>>& facts) {
  const std::string head = std::string(id) + "-title";
  return h::section.cls("drawer").id(id).aria("labelledby", head)(h::h2.id(head)(title), fraction(parts),
                                                                  fact_list(facts));
}

h::Html judgement(Language language, std::optional<words::Judgement> judged, bool differs) {
  h::Html bars;
  for (const auto step : words::judgements) bars += h::i.cls(judged && step <= *judged ? "on" : "off-bar")();
  const auto off = h::when(differs, [&] {
    return h::fragment(" ", toned(h::span.cls("off"), words::State::nearly)(icon("not-equals-bold"), " ",
                                                                            texts::differs.in(language)));
  });
  const auto word =
      judged ? h::b(words::name(*judged).in(language)) : h::fragment(texts::not_judged.in(language));
  return h::span.cls("judge")(h::span.aria("hidden", "true")(bars),
                              h::span(hidden_words(texts::team_judgement.in(language)), word, off));
}

h::Html judgement_choice(Language language, std::string_view name, std::string_view question,
                         const std::vector<std::string>& meanings, std::optional<words::Judgement> chosen) {
  h::Html choices;
  for (std::size_t i = 0; i < words::judgements.size(); ++i) {
    const auto judged = words::judgements[i];
    choices += h::label.cls("tile")(
        h::span(words::name(judged).in(language),
                h::when(i < meanings.size(), [&] { return h::small(meanings[i]); })),
        h::Element("input").type("radio").name(name).value(code(judged)).checked(chosen == judged));
  }
  return h::fieldset(h::legend.cls("q")(question), h::div.cls("scale")(choices));
}

h::Html criterion(Language language, const Criterion& criterion) {
  const auto said = h::fragment(hidden_words(std::string(words::name(criterion.state).in(language)) + ". "),
                                criterion.evidence);
  return toned(h::li.cls("crit"), criterion.state)(
      icon(icon_of(criterion.state)),
      h::span.cls("txt")(h::b(h::span.cls("code")(criterion.code), " ",
                              h::a.cls("cover").href(criterion.href)(criterion.title)),
                         h::small(said)),
      criterion.chart.empty() ? h::span.cls("spark")() : criterion.chart,
      h::span.cls("val")(criterion.figure,
                         h::when(!criterion.target.empty(), [&] { return h::small(criterion.target); })),
      judgement(language, criterion.judged, criterion.differs),
      h::span.cls("acts")(criterion.actions.empty() ? "–" : criterion.actions));
}

h::Html criteria(Language language, const h::Html& all_criteria) {
  const auto head = [&](const i18n::Text& words) { return h::span(words.in(language)); };
  return h::fragment(
      h::div.cls("crit-head")
          .aria("hidden", "true")(h::span(), head(texts::guideline), head(texts::trend), head(texts::now),
                                  head(texts::our_judgement), head(texts::actions)),
      h::ul.cls("rows crits")(all_criteria));
}

h::Html part_head(Icon sign, std::string_view id, std::string_view title, std::string_view line,
                  const h::Html& bar) {
  return h::div.cls("part-head")(bead(Tone(), sign), h::div(h::h2.id(id)(title), h::p.cls("sub")(line)), bar);
}

}  // namespace koers::layout
