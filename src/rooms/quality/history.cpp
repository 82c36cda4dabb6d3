// A believable past for a demonstration. It is the same for the same facts.
#include <algorithm>
#include <cmath>

#include "campus/disclosure/publication.h"
#include "platform/base/error.h"
#include "rooms/quality/judgements.h"
#include "rooms/quality/quality.h"
#include "rooms/quality/snapshots.h"
#include "rooms/quality/source.h"
#include "rooms/quality/week.h"

namespace koers::quality {
namespace {

using organisation::UnitKind;

// Every four weeks, and every week of the last two months.
std::vector<Day> days_before(Day today) {
  std::vector<Day> days;
  const Day monday = today - (today.weekday() - 1);
  for (int weeks = 60; weeks > 8; weeks -= 4) days.push_back(monday - 7 * weeks);
  for (int weeks = 8; weeks >= 1; --weeks) days.push_back(monday - 7 * weeks);
  return days;
}

// Between -1 and 1, by team and month: figures never go up in a straight line.
double unrest(std::int64_t unit, Day day) {
  const double turn = static_cast<double>(unit % 97) + static_cast<double>(day.number) / 28.0;
  return std::sin(turn * 1.7) * 0.6 + std::sin(turn * 0.63) * 0.4;
}

// Which part of today's figure was there on that day: four fifths a year ago, and a little less in a school
// year that has just begun.
double part_then(Day day, Day today, std::int64_t unit) {
  const double years = static_cast<double>(today - day) / 365.0;
  const double in_year = static_cast<double>(day - first_day_of_school_year(school_year_of(day))) / 120.0;
  const double begun = 0.85 + 0.15 * std::min(1.0, in_year);
  return (1 - 0.2 * years) * begun + 0.03 * unrest(unit, day);
}

class Past {
 public:
  Past(const Catalogue& catalogue, const FactsTable& table, const Indicator& indicator)
      : catalogue_(catalogue),
        table_(table),
        indicator_(indicator),
        now_(tally_of_nodes(catalogue, indicator, table)) {}

  // What the tallies of all nodes may have been; schools and the institution are the sums of their teams.
  std::vector<Tally> on(Day day) const {
    std::vector<Tally> then(now_.size());
    for (std::size_t at = table_.nodes.size(); at-- > 0;) {
      const Node& node = table_.nodes[at];
      if (node.unit.kind == UnitKind::team) then[at] = of_team(now_[at], factor(node, day));
      const bool is_part = node.unit.kind == UnitKind::team || node.unit.kind == UnitKind::school;
      if (is_part) then[static_cast<std::size_t>(node.parent)] += then[at];
    }
    return then;
  }

  std::optional<double> value(const Node& node, const Tally& tally, Day day) const {
    const auto value = value_of(catalogue_, indicator_, table_, node, tally);
    if (!value || indicator_.measure.kind != MeasureKind::median) return value;
    return std::round(*value * factor(node, day));
  }

 private:
  double factor(const Node& node, Day day) const {
    const double part = part_then(day, table_.today, node.unit.id);
    return indicator_.better == Better::higher ? part : 2 - part;
  }

  static Tally of_team(const Tally& now, double factor) {
    const auto then_of = [factor](std::int64_t count, std::int64_t most) {
      return std::clamp<std::int64_t>(std::llround(static_cast<double>(count) * factor), 0, most);
    };
    Tally then = now;
    then.part = then_of(now.part, std::max(now.whole, now.part));
    then.part_people = std::min(then_of(now.part_people, now.persons), then.part);
    then.rest_people = std::min(now.persons, std::max<std::int64_t>(then.whole - then.part, 0));
    return then;
  }

  const Catalogue& catalogue_;
  const FactsTable& table_;
  const Indicator& indicator_;
  std::vector<Tally> now_;
};

// The institution, schools and teams, and their places in the table.
std::vector<Node> units_above_programmes(const FactsTable& table, std::vector<std::size_t>& places) {
  std::vector<Node> units;
  std::vector<int> place_of(table.nodes.size(), -1);
  for (std::size_t at = 0; at < table.nodes.size(); ++at) {
    const Node& node = table.nodes[at];
    if (node.unit.kind == UnitKind::programme || node.unit.kind == UnitKind::group) continue;
    const int place = place_of[at] = static_cast<int>(units.size());
    const int parent = node.parent < 0 ? -1 : place_of[static_cast<std::size_t>(node.parent)];
    units.push_back({node.unit, parent, 0, 0, {}});
    if (parent >= 0) units[static_cast<std::size_t>(parent)].children.push_back(place);
    places.push_back(at);
  }
  return units;
}

}  // namespace

void make_history(sql::Transaction& tx, const Source& source, Id<organisation::Institution> institution,
                  Day today) {
  const Catalogue& catalogue = source.catalogue();
  const auto facts = std::make_shared<const FactsTable>(source.read_facts(tx, institution, today));
  const FactsTable& table = *facts;
  std::vector<std::size_t> places;
  const std::vector<Node> units = units_above_programmes(table, places);
  const std::int64_t smallest = organisation::institution_of(tx, institution).smallest_group;
  for (const Indicator& indicator : catalogue.indicators) {
    if (!indicator.has_source) continue;
    store_week(tx, catalogue, institution, indicator, decide(catalogue, indicator, facts, smallest),
               today - (today.weekday() - 1));
    const Past past(catalogue, table, indicator);
    for (const Day day : days_before(today)) {
      const auto tallies = past.on(day);
      std::vector<Tally> of_units;
      for (const std::size_t at : places) of_units.push_back(tallies[at]);
      const auto statuses = disclosure::publication_of_units(units, of_units, rule_for(indicator, smallest));
      for (std::size_t i = 0; i < places.size(); ++i) {
        const Node& node = table.nodes[places[i]];
        store_snapshot(tx, institution, indicator, day,
                       {node.unit, of_units[i], past.value(node, of_units[i], day)}, statuses[i]);
      }
    }
  }
}

void make_judgement(sql::Transaction& tx, const Source& source, Id<organisation::Institution> institution,
                    organisation::Unit unit, const std::string& criterion, std::string_view judgement,
                    const std::string& why, Id<people::Person> judged_by, Instant at) {
  const auto word = from_code<words::Judgement>(judgement);
  const Framework& framework = source.catalogue().framework;
  check(word.has_value() && framework.find(criterion) != nullptr, "a criterion and a judgement that exist");
  judge(tx, institution, unit, framework.version, {criterion, at, judged_by, *word, words::State::none, why});
}

}  // namespace koers::quality
