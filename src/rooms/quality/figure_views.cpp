// One figure: what it counts, how it stands, where it comes from; and the pieces that other pages share.
#include <algorithm>

#include "campus/indicators/expectation.h"
#include "campus/layout/components.h"
#include "platform/i18n/dates.h"
#include "rooms/quality/paths.h"
#include "rooms/quality/texts.h"
#include "rooms/quality/views.h"

namespace koers::quality {
namespace {

using namespace html;
using http::Visit;
using words::State;

// The state's sign with what stands there, for a row.
Html state_cell(const Visit& visit, const PublishedReading& published) {
  return layout::state(visit.language, published.state);
}

Day day_of_figure(const Visit& visit, const PublishedReading& published) {
  return judged_on(published.as_of, visit.today);
}

// What may be expected at the end of each month of a school year; empty where that is the same all year.
Months expected_by_month(const Indicator& indicator, int school_year) {
  Months months;
  if (!indicator.expectation) return months;
  for (int month = 1; month <= 12; ++month) {
    months.push_back(expected_on(indicator, add_months(first_day_of_school_year(school_year), month) - 1));
  }
  return months;
}

layout::Trend trend_of(const Visit& visit, const Indicator& indicator, const PublishedReading& published,
                       const std::vector<Point>& points) {
  const int year = school_year_of(visit.today);
  layout::Trend trend;
  trend.id = "verloop-" + indicator.id;
  trend.title = visit.say(texts::trend_title, indicator.name.in(visit.language),
                          figure_text(visit.language, indicator, published));
  trend.first_column = visit.say(texts::month);
  trend.values = months_until_now(indicator, points, published, visit.today);
  trend.before = months_of(indicator, points, year - 1);
  for (int month = 0; month < 12; ++month) {
    trend.labels.push_back(
        i18n::month_short(visit.language, add_months(first_day_of_school_year(year), month)));
  }
  trend.target = indicator.target;
  trend.expected = expected_by_month(indicator, year);
  trend.state = published.state;
  trend.unit = indicator.unit == FigureUnit::percent ? "%" : "";
  if (indicator.unit == FigureUnit::percent || indicator.unit == FigureUnit::score) return trend;
  double most = indicator.target.value_or(1);
  for (const auto& line : {trend.values, trend.before}) {
    for (const auto& value : line) most = std::max(most, value.value_or(0));
  }
  trend.most = std::max(4.0, most * 1.25);
  return trend;
}

Html attention_card(const Visit& visit, const FigurePage& page) {
  const AttentionPage& attention = *page.attention;
  Html content = layout::section_head("aandacht", visit.say(texts::who_attention));
  if (attention.may_say_count) {
    content += p(visit.say_count(texts::attention_count, attention.count));
  } else {
    content += p(visit.say(texts::attention_few,
                           whole_number(visit.language, fewest_students(page.scope, page.indicator))));
  }
  content += layout::sub(page.indicator.what_to_do.in(visit.language));
  if (!attention.guides) {
    content += layout::sub(visit.say(texts::counsellors_see));
  } else if (attention.names.empty()) {
    content += p(visit.say(texts::none_of_yours));
  } else {
    Html rows;
    for (const auto& person : attention.names) {
      rows += layout::row({.lead = layout::avatar(person.full_name(), layout::Size::small),
                           .title = person.full_name(),
                           .href = url("/studenten/", person.id)});
    }
    content += layout::rows(rows);
    content += layout::sub(visit.say(texts::only_yours));
  }
  return layout::card({.labelled_by = "aandacht"}, content);
}

Html belongs_to(const Visit& visit, const FigurePage& page) {
  if (page.indicator.criteria.empty()) return {};
  Html links;
  for (const std::string& code : page.indicator.criteria) {
    const Criterion* criterion = page.scope.catalogue().framework.find(code);
    links += li(a.href(paths::criterion(code, page.scope.about.unit))(code + " " +
                                                                      criterion->title.in(visit.language)));
  }
  return layout::card({.labelled_by = "hoort-bij"},
                      fragment(layout::section_head("hoort-bij", visit.say(texts::answers_to)), ul(links)));
}

}  // namespace

std::string figure_lead(const Visit& visit, const Indicator& indicator, const PublishedReading& published,
                        const std::vector<Point>& points) {
  std::string words = evidence_sentence(visit.language, indicator, published);
  if (indicator.target && indicator.has_source) {
    words += " " + expectation_text(visit.language, indicator, day_of_figure(visit, published));
  }
  const auto before = comparison(visit.language, indicator, published, a_year_ago(points, visit.today));
  if (!before.empty()) words += " " + before;
  return words;
}

Html spark_of(const Visit& visit, const Indicator& indicator, const PublishedReading& published,
              const std::vector<Point>& points) {
  std::vector<double> line;
  for (const auto& month : months_until_now(indicator, points, published, visit.today)) {
    if (month) line.push_back(*month);
  }
  return layout::spark(visit.language, line, indicator.target, published.state);
}

std::int64_t fewest_students(const Scope& scope, const Indicator& indicator) {
  return rule_for(indicator, scope.institution.smallest_group).smallest * indicator.measure.per;
}

Html unit_chooser(const Visit& visit, const Url& address, const std::vector<NamedUnit>& units,
                  organisation::Unit chosen) {
  if (units.size() < 2) return {};
  std::vector<layout::Option> options;
  for (const NamedUnit& one : units) options.push_back({paths::unit_text(one.unit), one.name});
  return form.method("get").action(address).cls("cluster")(
      layout::select_field(
          {.name = "deel", .label = visit.say(texts::unit_choice), .value = paths::unit_text(chosen)},
          options),
      layout::submit(visit.say(texts::show), {.kind = layout::Kind::plain}));
}

Html trend_card(const Visit& visit, const Indicator& indicator, const PublishedReading& published,
                const std::vector<Point>& points) {
  // Nothing is stored of figures of units each week.
  if (indicator.subject != facts::Subject::student) return {};
  Html chart;
  if (published.status != CellStatus::suppressed)
    chart = layout::trend(visit.language, trend_of(visit, indicator, published, points));
  if (chart.empty()) chart = layout::sub(visit.say(texts::trend_later));
  return layout::card({.labelled_by = "verloop"},
                      fragment(layout::section_head("verloop", visit.say(texts::trend)), chart));
}

namespace {

// Why parts of a breakdown have no figure, and of which day the others are.
std::string note_below(const Visit& visit, const Scope& scope, const Indicator& indicator,
                       const Breakdown& breakdown) {
  const auto has_reason = [](Reason reason) {
    return [reason](const PartFigure& part) { return part.published.reason == reason; };
  };
  const auto is_withheld = [](const PartFigure& part) {
    return part.published.status == CellStatus::suppressed;
  };
  std::string note;
  if (std::ranges::all_of(breakdown.parts, has_reason(Reason::not_yet))) {
    note = visit.say(texts::not_yet);
  } else if (std::ranges::all_of(breakdown.parts, has_reason(Reason::gives_away))) {
    note = visit.say(texts::breakdown_left_out);
  } else if (std::ranges::any_of(breakdown.parts, is_withheld)) {
    note = visit.say(texts::small_groups, whole_number(visit.language, fewest_students(scope, indicator)));
  }
  if (const auto& as_of = breakdown.parts.front().published.as_of) {
    note += (note.empty() ? "" : " ") + visit.say(texts::as_of, i18n::day_with_year(visit.language, *as_of));
  }
  return note;
}

}  // namespace

Html breakdown_card(const Visit& visit, const Scope& scope, const Indicator& indicator,
                    const Breakdown& breakdown) {
  if (breakdown.parts.empty()) return {};
  // A bar only where the exact share may be said.
  const bool bars = indicator.unit == FigureUnit::percent &&
                    std::any_of(breakdown.parts.begin(), breakdown.parts.end(), [](const PartFigure& one) {
                      return one.published.status == CellStatus::exact;
                    });
  std::vector<layout::Column> columns{{.title = visit.say(breakdown.column)},
                                      {.title = visit.say(texts::column_counted), .optional = true}};
  const auto& share = is_growing(indicator) ? texts::column_share_expected : texts::column_share;
  if (bars) columns.push_back({.title = visit.say(share), .optional = true});
  columns.push_back({.title = visit.say(texts::column_state)});
  columns.push_back({.title = visit.say(texts::column_now), .right = true});
  std::vector<layout::Cells> rows;
  for (const PartFigure& part : breakdown.parts) {
    const PublishedReading& published = part.published;
    const Html name = part.unit.unit.id == 0
                          ? fragment(part.name)
                          : a.cls("cover").href(paths::figure(indicator.id, part.unit.unit))(part.name);
    layout::Cells cells{name, fragment(counted_text(visit.language, indicator, published))};
    if (bars) {
      cells.push_back(when(published.status == CellStatus::exact && published.value, [&] {
        return layout::meter(published.state, *published.value,
                             is_too_early(indicator) ? indicator.target : expected_of(indicator));
      }));
    }
    cells.push_back(state_cell(visit, published));
    cells.push_back(b(figure_text(visit.language, indicator, published)));
    rows.push_back(std::move(cells));
  }
  const std::string note = note_below(visit, scope, indicator, breakdown);
  return layout::card(
      {.labelled_by = std::string(breakdown.id), .surface = layout::Surface::flush, .stacked = false},
      fragment(layout::panel_head(breakdown.id, visit.say(breakdown.title)),
               when(!breakdown.lead.empty(), [&] { return div.cls("pager")(span(breakdown.lead)); }),
               layout::data_table(breakdown.id, columns, rows),
               when(!note.empty(), [&] { return div.cls("pager")(span(note)); })));
}

Html count_drawer(const Visit& visit, const Scope& scope, const Indicator& indicator,
                  const PublishedReading& published) {
  const auto language = visit.language;
  const std::vector<std::pair<std::string, Html>> facts{
      {visit.say(texts::how_we_count), fragment(indicator.explanation.in(language))},
      {visit.say(texts::updated), fragment(published.as_of ? i18n::day_with_year(language, *published.as_of)
                                                           : visit.say(texts::right_now))},
      {visit.say(texts::groups),
       fragment(indicator.subject == facts::Subject::student
                    ? visit.say(texts::groups_from, whole_number(language, fewest_students(scope, indicator)))
                    : visit.say(texts::units_from))},
      {visit.say(texts::source), fragment(scope.catalogue().framework.source.in(language))}};
  const std::string figure = figure_text(language, indicator, published);
  if (published.status != CellStatus::exact || published.tally.whole == 0 || !indicator.is_part_of_whole()) {
    return section.cls("drawer").id("uitleg").aria("labelledby", "uitleg-title")(
        h2.id("uitleg-title")(figure.empty() ? visit.say(texts::how_we_count)
                                             : visit.say(texts::how_we_come_to, figure)),
        layout::fact_list(facts));
  }
  const bool of_students =
      indicator.subject == facts::Subject::student && indicator.measure.kind == MeasureKind::share;
  return layout::drawer("uitleg", visit.say(texts::how_we_come_to, figure),
                        {.above = whole_number(language, published.tally.part),
                         .above_words = visit.say(texts::counted_words),
                         .below = whole_number(language, published.tally.whole),
                         .below_words = visit.say(of_students ? texts::whole_students : texts::whole_events)},
                        facts);
}

Html figure_tile(const Visit& visit, const Scope& scope, const Indicator& indicator,
                 const PublishedReading& published, const std::vector<Point>& points) {
  const auto language = visit.language;
  layout::Kpi tile;
  tile.title = indicator.name.in(language);
  tile.figure = figure_text(language, indicator, published);
  if (tile.figure.ends_with('%')) {
    tile.figure.pop_back();
    tile.unit = "%";
  }
  tile.state = published.state;
  if (!tile.figure.empty()) {
    tile.chart = spark_of(visit, indicator, published, points);
    tile.change = change_text(language, indicator, published, a_year_ago(points, visit.today));
  }
  tile.target = target_text(language, indicator, day_of_figure(visit, published));
  tile.href = paths::figure(indicator.id, scope.about.unit);
  return layout::kpi(language, tile);
}

Html figure_view(const Visit& visit, const FigurePage& page) {
  const auto language = visit.language;
  const auto head = fragment(
      layout::crumbs(language, {{visit.say(texts::framework), paths::framework(page.scope.about.unit)}},
                     page.indicator.name.in(language)),
      layout::page_head({.above = p.cls("eyebrow")(span(page.scope.about.name),
                                                   layout::state(language, page.published.state)),
                         .title = page.indicator.name.in(language),
                         .lead = fragment(figure_lead(visit, page.indicator, page.published, page.points)),
                         .actions = layout::button_link(
                             {.label = visit.say(texts::download),
                              .href = paths::figure_table(page.indicator.id, page.scope.about.unit),
                              .icon = layout::Icon("download-simple-bold")})}));
  Html wide = trend_card(visit, page.indicator, page.published, page.points);
  for (const Breakdown& breakdown : page.breakdowns) {
    wide += breakdown_card(visit, page.scope, page.indicator, breakdown);
  }
  Html narrow = count_drawer(visit, page.scope, page.indicator, page.published);
  if (page.attention) narrow += attention_card(visit, page);
  narrow += page.beside;
  narrow += belongs_to(visit, page);
  return fragment(head,
                  unit_chooser(visit, url("/cijfers/", page.indicator.id), page.units, page.scope.about.unit),
                  wide.empty() ? narrow : layout::beside(wide, narrow));
}

}  // namespace koers::quality
