// The dots of a frame between its lines, one for each team, and the same as a table. No team stands there by
// name but the reader's own.
#include <algorithm>
#include <map>

#include "rooms/policy/paths.h"
#include "rooms/policy/policy_forms.h"
#include "rooms/policy/policy_views.h"

namespace koers::policy::views {

using namespace html;
using http::Visit;
namespace said = policy_texts;

namespace {

// More columns than this do not fit; then only what somebody chose, and the lines.
constexpr int most_columns = 9;

struct Bar {
  int value = 0;
  std::int64_t teams = 0;
  bool is_inside = true;
  bool is_mine = false;
};

std::vector<Bar> bars_of(const Visit& visit, const PolicyDetails& known, const ShownTopic& view) {
  const Frame& lines = view.values.front().lines;
  std::map<int, Bar> bars;
  int least = lines.least, most = lines.most;
  for (const TeamFrame& one : view.values) {
    least = std::min({least, one.lines.least, one.value(visit.today)});
    most = std::max({most, one.lines.most, one.value(visit.today)});
  }
  const bool all = most - least < most_columns;
  for (int value = least; all && value <= most; ++value) bars[value];
  bars[lines.least];
  bars[lines.most];
  std::map<int, bool> outside;  // of a school with narrower lines, one may be outside where another is not
  for (const TeamFrame& one : view.values) {
    Bar& bar = bars[one.value(visit.today)];
    ++bar.teams;
    if (one.is_outside(visit.today)) outside[one.value(visit.today)] = true;
    bar.is_mine = bar.is_mine || (known.my_team && *known.my_team == one.team);
  }
  std::vector<Bar> row;
  for (auto& [value, bar] : bars) {
    bar.value = value;
    bar.is_inside = bar.teams > 0 ? !outside[value] : lines.holds(value);
    row.push_back(bar);
  }
  return row;
}

Html bar_item(const Visit& visit, const Frame& lines, const Bar& bar, const std::string& mine) {
  Html dots;
  for (std::int64_t dot = 0; dot < bar.teams; ++dot) dots += i();
  std::string classes = bar.is_inside ? "in" : "out";
  if (bar.is_mine) classes += " mine";
  auto item = li.cls(classes);
  if (!bar.is_inside) item = std::move(item).data("s", "attention");
  Html hidden;
  if (!bar.is_inside) hidden += layout::hidden_words(visit.say(said::is_outside));
  if (bar.is_mine) hidden += layout::hidden_words(visit.say(said::with_yours, mine));
  return std::move(item)(
      span.cls("peers").aria("hidden", "true")(dots),
      span(b(lines.word(bar.value)), small(visit.say_count(said::teams_count, bar.teams)), hidden));
}

Html key_of(const Visit& visit, const std::vector<Bar>& bars, const std::string& mine) {
  const auto is_mine = std::ranges::any_of(bars, &Bar::is_mine);
  const auto is_out =
      std::ranges::any_of(bars, [](const Bar& one) { return !one.is_inside && one.teams > 0; });
  const auto sign = [](std::string_view classes) { return i.cls(classes).aria("hidden", "true")(); };
  Html all = span(i.aria("hidden", "true")(), visit.say(said::a_team));
  if (is_mine) all += span(sign("me-dot"), mine);
  if (is_out) all += span.data("s", "attention")(sign("out-dot"), visit.say(said::is_outside));
  return p.cls("frame-key")(all);
}

Html table_of(const Visit& visit, const Frame& lines, const std::vector<Bar>& bars) {
  std::vector<std::vector<std::string>> rows;
  for (const Bar& one : bars) {
    rows.push_back({lines.word(one.value), std::to_string(one.teams),
                    visit.say(one.is_inside ? said::within : said::is_outside)});
  }
  return layout::fold(span(visit.say(said::as_table)),
                      layout::plain_table({visit.say(said::column_value), visit.say(said::column_teams),
                                           visit.say(said::column_lines)},
                                          rows));
}

Html works_line(const Visit& visit, const Frame& lines, const PolicyDetails& known) {
  if (!lines.setting) return {};
  const auto indicator = indicator_of(*lines.setting);
  const Url to = known.my_team ? paths::figure(indicator, *known.my_team) : paths::figure(indicator);
  const std::string name = visit.say(forms::choice_of(setting_choices, *lines.setting).label);
  return layout::notice(
      {}, "gear-fill",
      fragment(visit.say(said::works), " ", known.reads_figures ? Html(a.href(to)(name)) : fragment(name)));
}

}  // namespace

Html frame_range(Visit& visit, const PolicyDetails& known, const ShownTopic& view) {
  if (view.values.empty()) return {};
  const Frame& lines = view.values.front().lines;
  const auto bars = bars_of(visit, known, view);
  const std::string mine =
      known.my_team ? known.name_of({organisation::UnitKind::team, known.my_team->value}) : "";
  const std::string id = "kader-" + view.topic.slug;
  const std::string title =
      visit.say(said::range_title, static_cast<std::int64_t>(view.values.size()), lines.amount);
  return div.cls("stack gap-3")(
      h3.id(id)(title),
      div.role("group").aria("labelledby", id)(
          ol.cls("range")(each(bars, [&](const Bar& one) { return bar_item(visit, lines, one, mine); }))),
      key_of(visit, bars, mine), table_of(visit, lines, bars), works_line(visit, lines, known));
}

}  // namespace koers::policy::views
