#include "campus/indicators/catalogue.h"

#include <toml++/toml.h>

#include <algorithm>
#include <set>

#include "campus/indicators/content_entry.h"
#include "campus/indicators/expectation.h"

namespace koers::indicators {
namespace {

Fact read_fact(const Entry& entry, const facts::Layout& layout,
               std::span<const std::string_view> derived_of_year) {
  Fact fact{entry.text("id"), entry.coded<FactType>("type"), entry.phrase("name"), entry.phrase("meaning")};
  fact.is_of_study = entry.text("room") == "study";
  if (entry.has("part_of")) fact.part_of = entry.text("part_of");
  if (entry.has("needs")) fact.needs = entry.text("needs");
  if (entry.has("codes")) fact.codes = entry.texts("codes");
  fact.column = layout.find(fact.id);
  fact.is_of_year = is_of_year(fact.id, layout, derived_of_year);
  return fact;
}

// Of a team or of the institution; both are kept by the rooms.
Fact read_unit_fact(const Entry& entry, const UnitLayouts& units) {
  Fact fact{entry.text("id"), entry.coded<FactType>("type"), entry.phrase("name"), entry.phrase("meaning")};
  fact.subject = entry.coded<facts::Subject>("subject");
  if (entry.has("part_of")) fact.part_of = entry.text("part_of");
  const facts::Layout* layout = fact.subject == facts::Subject::team          ? units.team
                                : fact.subject == facts::Subject::institution ? units.institution
                                                                              : nullptr;
  if (layout != nullptr) fact.column = layout->find(fact.id);
  return fact;
}

class IndicatorReader {
 public:
  explicit IndicatorReader(const std::vector<Fact>& facts) : facts_(facts) {}

  Indicator read(const Entry& entry) const {
    Indicator indicator;
    indicator.id = entry.text("id");
    indicator.criteria = entry.texts("criteria");
    indicator.name = entry.phrase("name");
    indicator.explanation = entry.phrase("explanation");
    indicator.unit = entry.coded<FigureUnit>("unit");
    indicator.better = entry.coded<Better>("better");
    if (entry.has("target")) indicator.target = entry.real("target");
    if (entry.has("year")) indicator.expectation = expectation(entry.inner("year"));
    indicator.subject = entry.coded<facts::Subject>("facts");
    indicator.count = conditions(entry, "count");
    indicator.measure = measure(entry.inner("measure"));
    indicator.rows = entry.texts("rows");
    indicator.what_to_do = entry.phrase("what_to_do");
    if (entry.has("attention")) indicator.attention = entry.coded<Attention>("attention");
    if (indicator.attention != Attention::nobody && indicator.measure.kind != MeasureKind::share) {
      entry.complain("attention", "only a share can say who");
    }
    if (entry.has("grows_over_years")) indicator.grows_over_years = entry.flag("grows_over_years");
    indicator.has_source = has_source(facts_, indicator);
    indicator.counts_told = counts_told(facts_, indicator);
    check_subject(entry, indicator);
    return indicator;
  }

 private:
  // One kind of subject in a figure: a team's facts say nothing of the institution's.
  void check_subject(const Entry& entry, const Indicator& indicator) const {
    const auto is_of = [&](std::size_t one) { return facts_[one].subject == indicator.subject; };
    const Measure& measure = indicator.measure;
    const bool averages = measure.kind == MeasureKind::mean || measure.kind == MeasureKind::median;
    const auto holds = [&](const std::vector<Condition>& all) {
      return std::ranges::all_of(all, [&](const Condition& one) { return is_of(one.fact); });
    };
    if (holds(indicator.count) && holds(measure.where) && std::ranges::all_of(measure.of, is_of) &&
        std::ranges::all_of(measure.over, is_of) && (!averages || is_of(measure.fact))) {
      return;
    }
    entry.complain("facts", "every fact is of the same kind of subject");
  }

  static Expectation expectation(const Entry& entry) {
    const auto day = [&](std::string_view field) {
      const auto when = parse_month_day(entry.text(field));
      if (!when) entry.complain(field, "a month and a day are needed, such as 11-01");
      return *when;
    };
    Expectation read{day("judged_from")};
    if (entry.has("from")) read.grows_from = day("from");
    if (entry.has("until")) read.grown_by = day("until");
    return read;
  }

  std::size_t fact(const Entry& entry, std::string_view field, const std::string& id) const {
    const auto found =
        std::find_if(facts_.begin(), facts_.end(), [&](const Fact& one) { return one.id == id; });
    if (found == facts_.end()) entry.complain(field, "there is no fact '" + id + "' in facts.toml");
    return static_cast<std::size_t>(found - facts_.begin());
  }

  std::vector<std::size_t> fact_list(const Entry& entry, std::string_view field) const {
    std::vector<std::size_t> all;
    for (const std::string& id : entry.texts(field)) {
      all.push_back(fact(entry, field, id));
      if (facts_[all.back()].type != FactType::count) entry.complain(field, "only counts can be added up");
    }
    if (all.empty()) entry.complain(field, "at least one fact is needed");
    return all;
  }

  std::vector<Condition> conditions(const Entry& entry, std::string_view field) const {
    std::vector<Condition> all;
    for (const Entry& one : entry.entries(field)) all.push_back(condition(one));
    return all;
  }

  Condition condition(const Entry& entry) const {
    Condition condition;
    condition.fact = fact(entry, "fact", entry.text("fact"));
    std::optional<std::string> op;
    for (const auto& [key, node] : entry.table()) {
      if (key.str() == "fact") continue;
      if (op) entry.complain(key.str(), "one operator is enough");
      op = std::string(key.str());
    }
    const auto known_op = op ? from_code<Operator>(*op) : std::nullopt;
    if (!known_op) entry.complain(op.value_or("operator"), "not an operator that README.md lists");
    condition.op = *known_op;
    read_value(entry, *op, condition);
    return condition;
  }

  static bool fits(Operator op, FactType type) {
    switch (op) {
      case Operator::at_least:
      case Operator::at_most:
        return type == FactType::count || type == FactType::score;
      case Operator::at_most_fact:
        return type == FactType::count;
      case Operator::is:
        return type == FactType::code || type == FactType::boolean;
      case Operator::is_not:
        return type == FactType::code;
      case Operator::within_days:
      case Operator::not_within_days:
      case Operator::before_days:
      case Operator::in_school_year:
        return type == FactType::day;
      case Operator::known:
        return true;
    }
    return false;
  }

  void read_value(const Entry& entry, std::string_view op, Condition& condition) const {
    const Fact& about = facts_[condition.fact];
    if (!fits(condition.op, about.type)) entry.complain(op, "does not fit a fact of this type");
    if (condition.op == Operator::at_most_fact) {
      condition.other_fact = fact(entry, op, entry.text(op));
      if (facts_[condition.other_fact].type != FactType::count) entry.complain(op, "only counts compare");
    } else if (about.type == FactType::code && condition.op != Operator::known) {
      const auto place = std::find(about.codes.begin(), about.codes.end(), entry.text(op));
      if (place == about.codes.end()) entry.complain(op, "not one of the codes of this fact");
      condition.number = static_cast<std::int32_t>(place - about.codes.begin());
    } else if (condition.op == Operator::known || condition.op == Operator::in_school_year ||
               about.type == FactType::boolean) {
      const auto yes = entry.table()[op].value<bool>();
      if (!yes) entry.complain(op, "true or false is needed");
      condition.number = *yes ? 1 : 0;
    } else {
      const double scale = about.type == FactType::score ? score_scale : 1;
      condition.number = static_cast<std::int32_t>(std::llround(entry.real(op) * scale));
    }
  }

  Measure measure(const Entry& entry) const {
    Measure measure;
    measure.kind = entry.coded<MeasureKind>("kind");
    switch (measure.kind) {
      case MeasureKind::share:
        measure.where = conditions(entry, "where");
        break;
      case MeasureKind::mean:
      case MeasureKind::median:
        read_average(entry, measure);
        break;
      case MeasureKind::ratio:
        measure.of = fact_list(entry, "of");
        measure.over = fact_list(entry, "over");
        break;
    }
    return measure;
  }

  void read_average(const Entry& entry, Measure& measure) const {
    measure.fact = fact(entry, "fact", entry.text("fact"));
    const auto type = facts_[measure.fact].type;
    if (entry.has("per")) measure.per = static_cast<int>(entry.real("per"));
    if (measure.per < 1) entry.complain("per", "a mean is of at least one student");
    if (entry.has("as")) {
      measure.months_since =
          entry.text("as") == "months_since" && measure.kind == MeasureKind::median && type == FactType::day;
      if (!measure.months_since) entry.complain("as", "only the median of a day can be months_since");
    } else if (type != FactType::count && type != FactType::score) {
      entry.complain("fact", "only counts and scores have an average");
    }
  }

  const std::vector<Fact>& facts_;
};

class FrameworkReader {
 public:
  FrameworkReader(const std::vector<Indicator>& indicators, const std::vector<Indicator>& of_units)
      : indicators_(indicators), of_units_(of_units) {}

  Framework read(const Entry& entry) const {
    Framework framework{entry.text("id"),
                        entry.text("version"),
                        entry.phrase("name"),
                        entry.phrase("about"),
                        entry.phrase("source"),
                        {},
                        {}};
    for (const Entry& part : entry.entries("parts")) {
      framework.parts.push_back({part.text("code"), part.phrase("name"), part.phrase("about")});
    }
    for (const Entry& one : entry.entries("criteria")) {
      framework.criteria.push_back(criterion(one));
      const std::string& part = framework.criteria.back().part;
      if (std::none_of(framework.parts.begin(), framework.parts.end(),
                       [&](const Part& p) { return p.code == part; })) {
        one.complain("part", "there is no such part");
      }
    }
    return framework;
  }

 private:
  Criterion criterion(const Entry& entry) const {
    Criterion criterion{entry.text("code"),
                        entry.text("part"),
                        entry.phrase("title"),
                        entry.phrase("sentence"),
                        entry.phrase("why"),
                        entry.text("source"),
                        entry.texts("rows"),
                        entry.coded<Evidence>("evidence"),
                        {},
                        {},
                        {}};
    for (const std::string& id : entry.texts("indicators")) {
      const auto named = [&](const std::vector<Indicator>& all) {
        return std::ranges::find(all, id, &Indicator::id) - all.begin();
      };
      const auto place = static_cast<std::size_t>(named(indicators_));
      const auto unit_place = static_cast<std::size_t>(named(of_units_));
      if (place < indicators_.size()) {
        criterion.indicators.push_back(place);
      } else if (unit_place < of_units_.size()) {
        criterion.unit_indicators.push_back(unit_place);
      } else {
        entry.complain("indicators", "there is no indicator '" + id + "'");
      }
    }
    if (!criterion.indicators.empty() && !criterion.unit_indicators.empty()) {
      entry.complain("indicators", "of students, or of teams and the institution");
    }
    const bool live = criterion.evidence == Evidence::facts;
    if (live == (criterion.indicators.empty() && criterion.unit_indicators.empty()))
      entry.complain("indicators", "needed with live figures, and only there");
    if (!live) criterion.answer = entry.phrase("answer");
    return criterion;
  }

  const std::vector<Indicator>& indicators_;
  const std::vector<Indicator>& of_units_;
};

class Document {
 public:
  explicit Document(const embedded::File& file) : name_(file.name) {
    try {
      table_ = toml::parse(file.bytes, file.name);
    } catch (const toml::parse_error& error) {
      throw ContentError(file.name, "line " + std::to_string(error.source().begin.line), error.description());
    }
  }
  Entry entry() const { return Entry(name_, "", table_); }

 private:
  std::string name_;
  toml::table table_;
};

template <class Item, class Name>
void refuse_doubles(std::string_view file, const std::vector<Item>& items, Name name) {
  std::set<std::string> seen;
  for (const Item& item : items) {
    if (!seen.insert(name(item)).second) throw ContentError(file, name(item), "stands there twice");
  }
}

// An indicator names criteria that are there.
void check_criteria(const Catalogue& all, const std::vector<Indicator>& indicators) {
  for (const Indicator& indicator : indicators) {
    for (const std::string& criterion : indicator.criteria) {
      if (all.framework.find(criterion) == nullptr) {
        throw ContentError("indicators", indicator.id + ": criteria",
                           "there is no criterion '" + criterion + "'");
      }
    }
  }
}

// Facts and indicators of units; a program of content alone may have none.
void read_units(std::span<const embedded::File> files, const UnitLayouts& units, Catalogue& all) {
  constexpr std::string_view name = "unit_facts.toml";
  const embedded::File* file = embedded::find(files, name);
  if (file == nullptr) return;
  const Document facts(*file);
  for (const Entry& entry : facts.entry().entries("facts"))
    all.unit_facts.push_back(read_unit_fact(entry, units));
  refuse_doubles(name, all.unit_facts, [](const Fact& fact) { return fact.id; });
}

const embedded::File& file_named(std::span<const embedded::File> files, std::string_view name) {
  const embedded::File* file = embedded::find(files, name);
  if (file == nullptr) throw ContentError(name, "the file", "is missing");
  return *file;
}

void read_indicators(std::span<const embedded::File> files, Catalogue& all) {
  const IndicatorReader indicators(all.facts), of_units(all.unit_facts);
  for (const embedded::File& file : files) {
    if (!file.name.starts_with("indicators/")) continue;
    const Document document(file);
    for (const Entry& entry : document.entry().entries("indicators")) {
      if (entry.text("facts") == "student") {
        all.indicators.push_back(indicators.read(entry));
      } else {
        all.unit_indicators.push_back(of_units.read(entry));
      }
    }
  }
  const auto id_of = [](const Indicator& indicator) { return indicator.id; };
  refuse_doubles("indicators", all.indicators, id_of);
  refuse_doubles("indicators", all.unit_indicators, id_of);
}

}  // namespace

ContentError::ContentError(std::string_view file, std::string_view field, std::string_view what)
    : std::runtime_error("content/" + std::string(file) + ", " + std::string(field) + ": " +
                         std::string(what)) {}

Catalogue read_catalogue(std::span<const embedded::File> files, const facts::Layout& layout,
                         std::span<const std::string_view> derived_of_year, const UnitLayouts& units) {
  Catalogue all;
  all.year_of_study = layout.at("year_of_study");
  all.pathway = layout.at("pathway");
  const Document facts(file_named(files, "facts.toml"));
  for (const Entry& entry : facts.entry().entries("facts")) {
    all.facts.push_back(read_fact(entry, layout, derived_of_year));
  }
  refuse_doubles("facts.toml", all.facts, [](const Fact& fact) { return fact.id; });

  read_units(files, units, all);
  read_indicators(files, all);
  constexpr std::string_view framework = "frameworks/kwaliteitskader.toml";
  const Document document(file_named(files, framework));
  all.framework = FrameworkReader(all.indicators, all.unit_indicators).read(document.entry());
  refuse_doubles(framework, all.framework.criteria,
                 [](const Criterion& criterion) { return criterion.code; });
  check_criteria(all, all.indicators);
  check_criteria(all, all.unit_indicators);
  check_parts(all);
  check_parts(all.of_units());
  check_expectations(all);
  return all;
}

}  // namespace koers::indicators
