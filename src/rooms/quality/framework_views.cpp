// The framework with all its criteria, and one criterion.
#include <algorithm>
#include <array>

#include "campus/layout/components.h"
#include "platform/i18n/dates_in_time.h"
#include "rooms/quality/judgement_forms.h"
#include "rooms/quality/paths.h"
#include "rooms/quality/texts.h"
#include "rooms/quality/views.h"

namespace koers::quality {
namespace {

using namespace html;
using http::Visit;
using words::State;

constexpr std::array shown_states{State::good,      State::nearly,    State::attention, State::info,
                                  State::too_early, State::too_small, State::none};

std::vector<Point> points_or_none(const Points& points, const std::string& indicator) {
  const auto found = points.find(indicator);
  return found == points.end() ? std::vector<Point>() : found->second;
}

int count_of(const std::vector<CriterionEvidence>& criteria, State state) {
  return static_cast<int>(std::count_if(criteria.begin(), criteria.end(),
                                        [state](const auto& one) { return one.state() == state; }));
}

std::vector<layout::Part> bar_parts(const Visit& visit, const std::vector<CriterionEvidence>& criteria) {
  std::vector<layout::Part> parts;
  for (const State state : shown_states) {
    const int count = count_of(criteria, state);
    if (count > 0) parts.push_back({visit.say(words::name(state)), count, state});
  }
  return parts;
}

std::string headline(const Visit& visit, const FrameworkPage& page) {
  const auto& all = page.criteria;
  const int judged_by_target =
      count_of(all, State::good) + count_of(all, State::nearly) + count_of(all, State::attention);
  const int too_early = count_of(all, State::too_early);
  if (judged_by_target == 0) {
    return visit.say(too_early > 0 ? texts::unit_too_early : texts::no_figures, page.scope.about.name);
  }
  std::string words =
      visit.say(texts::on_course, count_of(all, State::good), judged_by_target, page.scope.about.name);
  if (const int attention = count_of(all, State::attention); attention > 0) {
    words += " " + visit.say_count(texts::ask_attention, attention);
  }
  if (too_early > 0) words += " " + visit.say_count(texts::too_early_for, too_early);
  const auto otherwise = std::count_if(all.begin(), all.end(), [](const auto& one) { return one.differs; });
  if (otherwise > 0) words += " " + visit.say_count(texts::think_otherwise, otherwise);
  return words;
}

struct FilterWords {
  Filter filter;
  std::string_view code;
  i18n::Text label;
};
constexpr std::array filters{FilterWords{Filter::all, "", texts::all_guidelines},
                             FilterWords{Filter::attention, "aandacht", texts::filter_attention},
                             FilterWords{Filter::nearly, "bijna", texts::filter_nearly},
                             FilterWords{Filter::differs, "wijkt-af", texts::filter_differs},
                             FilterWords{Filter::not_judged, "niet-besproken", texts::filter_not_judged},
                             FilterWords{Filter::without, "zonder", texts::filter_without}};

Html filter_chips(const Visit& visit, const FrameworkPage& page) {
  std::vector<layout::Filter> chips;
  for (const FilterWords& one : filters) {
    const auto count = std::count_if(page.criteria.begin(), page.criteria.end(),
                                     [&](const auto& criterion) { return keeps(one.filter, criterion); });
    Url address = paths::framework(page.scope.about.unit);
    if (!one.code.empty()) address = address.with("toon", one.code);
    chips.push_back(
        {visit.say(one.label), address, one.filter == page.filter, static_cast<int>(count), {}, {}});
  }
  return layout::filters(visit.say(texts::show), chips);
}

Html criterion_row(const Visit& visit, const FrameworkPage& page, const CriterionEvidence& one) {
  const auto language = visit.language;
  layout::Criterion row;
  row.code = one.criterion->code;
  row.title = one.criterion->title.in(language);
  row.href = paths::criterion(one.criterion->code, page.scope.about.unit);
  row.state = one.state();
  if (one.indicator == nullptr) {
    row.evidence = one.criterion->answer.in(language);
  } else {
    row.evidence = evidence_sentence(language, *one.indicator, one.published);
    row.figure = short_figure_text(language, *one.indicator, one.published);
    row.target = target_text(language, *one.indicator, judged_on(one.published.as_of, page.scope.today));
    if (const auto points = page.points.find(one.indicator->id); points != page.points.end()) {
      row.chart = spark_of(visit, *one.indicator, one.published, points->second);
    }
  }
  if (one.judgement) row.judged = one.judgement->judgement;
  row.differs = one.differs;
  return layout::criterion(language, row);
}

Html part_card(const Visit& visit, const FrameworkPage& page, const Part& part) {
  std::vector<CriterionEvidence> all;
  for (const auto& one : page.criteria) {
    if (one.criterion->part == part.code) all.push_back(one);
  }
  Html rows;
  for (const auto& one : all) {
    if (keeps(page.filter, one)) rows += criterion_row(visit, page, one);
  }
  if (rows.empty()) return {};
  const auto sign = part.code == "A"   ? layout::Icon("plant-fill")
                    : part.code == "B" ? layout::Icon("buildings-fill")
                                       : layout::Icon("identification-badge-fill");
  const std::string id = "deel-" + part.code;
  return layout::card(
      {.labelled_by = id, .surface = layout::Surface::flush, .stacked = false},
      fragment(layout::part_head(sign, id, part.name.in(visit.language), part.about.in(visit.language),
                                 layout::stack_bar(bar_parts(visit, all))),
               layout::criteria(visit.language, rows)));
}

// ---- one criterion

// The four to choose from in a row, each with what it means here.
forms::Givens judgement_givens(const Visit& visit, const forms::Answers& answers, bool has_figure) {
  const std::array meanings{texts::beginning_means, texts::on_the_way_means, texts::in_order_means,
                            texts::example_means};
  std::vector<layout::Option> options;
  Html tiles;
  for (std::size_t i = 0; i < meanings.size(); ++i) {
    const std::string value(code(words::judgements[i])), name = visit.say(words::name(words::judgements[i]));
    options.push_back({value, name});
    tiles += layout::tile({.name = "judgement",
                           .value = value,
                           .label = name,
                           .line = visit.say(meanings[i]),
                           .checked = answers.text("judgement") == value,
                           .one_of = true});
  }
  forms::Givens givens{{"judgement", {.options = std::move(options), .controls = div.cls("scale")(tiles)}}};
  if (!has_figure) givens.push_back({"why", {.label = visit.say(texts::what_do_we_see)}});
  return givens;
}

Html judgement_card(Visit& visit, const CriterionPage& page) {
  const auto& judged = page.evidence.judgement;
  Html content = layout::section_head("oordeel", visit.say(texts::our_judgement));
  if (page.may_judge) {
    const auto to = paths::judgement(page.evidence.criterion->code, page.scope.about.unit);
    content +=
        judgement_form.show(visit, page.judgement, {.action = to, .submit = visit.say(texts::save_judgement)},
                            judgement_givens(visit, page.judgement, page.evidence.has_figure()));
  } else {
    content += layout::judgement(visit.language, judged ? std::optional(judged->judgement) : std::nullopt,
                                 page.evidence.differs);
    if (judged && !judged->why.empty()) content += layout::own_words(judged->why);
  }
  content +=
      layout::sub(judged ? visit.say(texts::judged_on,
                                     i18n::day_month(visit.language, day_of(judged->judged_at), visit.today),
                                     words::name(judged->judgement).in(visit.language))
                         : visit.say(texts::not_judged));
  return layout::card({.labelled_by = "oordeel"}, content);
}

const Part& part_of(const CriterionPage& page, const Criterion& criterion) {
  const auto& parts = page.scope.catalogue().framework.parts;
  return *std::find_if(parts.begin(), parts.end(),
                       [&](const Part& part) { return part.code == criterion.part; });
}

Html code_and_state(const Visit& visit, const CriterionPage& page) {
  const Criterion& criterion = *page.evidence.criterion;
  return p.cls("eyebrow")(span(criterion.code + " · " + part_of(page, criterion).name.in(visit.language)),
                          layout::state(visit.language, page.evidence.state()));
}

Html criterion_head(const Visit& visit, const CriterionPage& page) {
  const Criterion& criterion = *page.evidence.criterion;
  const Part& part = part_of(page, criterion);
  const auto language = visit.language;
  Html words = fragment(criterion.sentence.in(language));
  if (page.evidence.indicator != nullptr) {
    words += fragment(" ", figure_lead(visit, *page.evidence.indicator, page.evidence.published,
                                       points_or_none(page.points, page.evidence.indicator->id)));
  }
  return fragment(
      layout::crumbs(
          language,
          {{visit.say(texts::framework), paths::framework(page.scope.about.unit)},
           {part.name.in(language), paths::framework(page.scope.about.unit).at("deel-" + part.code)}},
          criterion.code),
      layout::page_head(
          {.above = code_and_state(visit, page), .title = criterion.title.in(language), .lead = words}));
}

}  // namespace

bool keeps(Filter filter, const CriterionEvidence& one) {
  switch (filter) {
    case Filter::all:
      return true;
    case Filter::attention:
      return one.state() == State::attention;
    case Filter::nearly:
      return one.state() == State::nearly;
    case Filter::differs:
      return one.differs;
    case Filter::not_judged:
      return !one.judgement;
    case Filter::without:
      return one.indicator == nullptr || one.state() == State::none;
  }
  return true;
}

namespace {

bool is_about_week(const Scope& scope) {
  if (!scope.node) return false;
  return is_of_week(scope.table->nodes[static_cast<std::size_t>(*scope.node)], {},
                    scope.institution.smallest_group);
}

}  // namespace

Html framework_view(const Visit& visit, const FrameworkPage& page) {
  const Framework& framework = page.scope.catalogue().framework;
  const auto year = i18n::school_year(school_year_of(page.scope.today));
  const auto head =
      layout::page_head({.above = layout::eyebrow("users-four-fill", visit.say(texts::school_year_of_unit,
                                                                               page.scope.about.name, year)),
                         .title = framework.name.in(visit.language),
                         .lead = fragment(headline(visit, page))});
  const auto& live = is_about_week(page.scope) ? texts::of_week : texts::live;
  const auto summary = layout::card({.labelled_by = "samenvatting"},
                                    fragment(h2.id("samenvatting").cls("vh")(visit.say(texts::summary)),
                                             layout::stack_bar_with_legend(bar_parts(visit, page.criteria)),
                                             layout::sub(visit.say(live, framework.version))));
  Html parts;
  for (const Part& part : framework.parts) parts += part_card(visit, page, part);
  if (parts.empty())
    parts = layout::empty_state(visit.say(texts::nothing_here), visit.say(texts::nothing_in_filter));
  return fragment(head, unit_chooser(visit, url("/kader"), page.units, page.scope.about.unit), summary,
                  filter_chips(visit, page), parts);
}

namespace {

// ---- one criterion without a figure

// Why there is none: its heading and its sentence.
struct Missing {
  const i18n::Text& title;
  std::string why;
};

Missing missing_of(const Visit& visit, const CriterionPage& page) {
  const CriterionEvidence& evidence = page.evidence;
  if (evidence.criterion->evidence == Evidence::judgement) {
    return {texts::people_answer, visit.say(texts::missing_judgement)};
  }
  if (evidence.indicator == nullptr || !evidence.indicator->has_source) {
    return {texts::not_measured_yet, visit.say(texts::missing_source)};
  }
  if (evidence.published.reason == Reason::not_yet) {
    return {texts::no_figure_yet, visit.say(texts::not_yet)};
  }
  if (evidence.published.reason == Reason::gives_away) {
    return {texts::no_figure_gives_away,
            visit.say(texts::missing_for_others, page.scope.institution.smallest_group)};
  }
  if (evidence.state() == State::too_small && evidence.is_of_units()) {
    return {texts::no_figure_small, visit.say(texts::missing_colleagues)};
  }
  if (evidence.state() == State::too_small) {
    return {texts::no_figure_small,
            visit.say(texts::missing_people,
                      whole_number(visit.language, fewest_students(page.scope, *evidence.indicator)))};
  }
  return {texts::no_figure_yet, visit.say(texts::missing_data, page.scope.about.name)};
}

// What is missing, what will answer it, and what can be done now.
Html missing_card(const Visit& visit, const CriterionPage& page) {
  const CriterionEvidence& evidence = page.evidence;
  const Missing missing = missing_of(visit, page);
  const auto row = [&](layout::Icon sign, const i18n::Text& title, const Html& words) {
    return layout::row({.lead = layout::bead({}, sign), .title = visit.say(title), .more = words});
  };
  Html answers = fragment(evidence.indicator == nullptr ? evidence.criterion->answer.in(visit.language)
                                                        : evidence.indicator->explanation.in(visit.language));
  if (page.larger) {
    answers = a.href(paths::criterion(evidence.criterion->code, page.larger->unit))(
        visit.say(texts::larger_group, page.larger->name));
  }
  Html now = fragment(page.may_judge ? visit.say(texts::judge_together)
                                     : visit.say(texts::leader_judges, page.scope.about.name));
  if (evidence.indicator != nullptr) {
    now = fragment(evidence.indicator->what_to_do.in(visit.language), " ", now);
  }
  return layout::list_card("bewijs", visit.say(missing.title),
                           fragment(row("circle-dashed", texts::what_is_missing, fragment(missing.why)),
                                    row("list-magnifying-glass-bold", texts::what_answers, answers),
                                    row("chats-circle-fill", texts::what_can_be_done, now)));
}

// Guidelines of the same part that do have a figure.
Html others_card(const Visit& visit, const CriterionPage& page) {
  if (page.others.empty()) return {};
  const Html rows = each(page.others, [&](const CriterionEvidence& one) {
    return layout::row({.title = one.criterion->code + " " + one.criterion->title.in(visit.language),
                        .href = paths::criterion(one.criterion->code, page.scope.about.unit),
                        .more = layout::state(
                            one.state(), short_figure_text(visit.language, *one.indicator, one.published))});
  });
  return layout::list_card("wel-cijfers", visit.say(texts::with_figures), rows);
}

Html why_card(const Visit& visit, const CriterionPage& page) {
  return layout::card({.labelled_by = "waarom"},
                      fragment(layout::section_head("waarom", visit.say(texts::why_it_matters)),
                               p(page.evidence.criterion->why.in(visit.language)),
                               layout::sub(visit.say(texts::source) + ": " +
                                           page.scope.catalogue().framework.source.in(visit.language))));
}

Html tiles_card(const Visit& visit, const CriterionPage& page) {
  Html tiles;
  const Catalogue& catalogue = page.scope.catalogue();
  std::vector<const Indicator*> all;
  for (const std::size_t one : page.evidence.criterion->indicators) all.push_back(&catalogue.indicators[one]);
  for (const std::size_t one : page.evidence.criterion->unit_indicators) {
    all.push_back(&catalogue.unit_indicators[one]);
  }
  for (std::size_t i = 0; i < all.size(); ++i) {
    tiles +=
        figure_tile(visit, page.scope, *all[i], page.published[i], points_or_none(page.points, all[i]->id));
  }
  if (tiles.empty()) return {};
  return section.aria("label", visit.say(texts::evidence_now))(layout::grid(layout::Width::m, tiles));
}

}  // namespace

Html criterion_view(Visit& visit, const CriterionPage& page) {
  const Indicator* indicator = page.evidence.indicator;
  if (!page.evidence.has_figure()) {
    // What people think of it is all there is to say: it stands in the middle.
    const Html wide =
        fragment(missing_card(visit, page), judgement_card(visit, page), tiles_card(visit, page));
    const Html narrow = fragment(page.beside, why_card(visit, page), others_card(visit, page));
    return fragment(criterion_head(visit, page), layout::beside(wide, narrow));
  }
  Html wide = tiles_card(visit, page);
  wide += trend_card(visit, *indicator, page.evidence.published, points_or_none(page.points, indicator->id));
  for (const Breakdown& breakdown : page.breakdowns) {
    wide += breakdown_card(visit, page.scope, *indicator, breakdown);
  }
  const Html narrow = fragment(count_drawer(visit, page.scope, *indicator, page.evidence.published),
                               judgement_card(visit, page), page.beside, why_card(visit, page));
  return fragment(criterion_head(visit, page), layout::beside(wide, narrow));
}

}  // namespace koers::quality
