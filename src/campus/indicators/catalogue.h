// The frameworks, criteria and indicators as people wrote them under content/ (fields: content/README.md). An
// indicator is a numerator and a denominator over the facts of students, said in conditions on facts, so that
// nobody needs C++ to add one and nobody can slip SQL into one.
//
// A percentage divides a part by its whole: what a ratio counts must be a part (Fact::part_of) of what it
// divides by.
//
// Everything is checked when it is read. What does not hold is a ContentError with the file and the field;
// the program reads its own content before it answers anybody, so that it does not
// start on a mistake.
#pragma once

#include <chrono>
#include <cstdint>
#include <optional>
#include <span>
#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

#include "campus/facts/layout.h"
#include "campus/words/phrase.h"
#include "platform/base/embedded.h"

namespace koers::indicators {

using words::Phrase;

// A score of 100 is kept as 10000.
inline constexpr std::int32_t score_scale = 100;

struct ContentError : std::runtime_error {
  ContentError(std::string_view file, std::string_view field, std::string_view what);
};

enum class FactType { count, boolean, day, code, score };

// One fact of a student. `column` is nothing while no room keeps it: an indicator that asks for it has no
// figure yet and says so, instead of counting everybody as zero.
struct Fact {
  std::string id;
  FactType type = FactType::count;
  Phrase name;
  Phrase meaning;
  std::vector<std::string> codes{};
  std::string part_of{};  // the count of which this one counts a part, of no student more; empty: of none
  std::string needs{};    // the count of which everybody of whom this holds has one or more; empty: of none
  std::optional<facts::Handle> column{};
  // Whose fact it is; those of units stand in unit_facts.toml.
  facts::Subject subject = facts::Subject::student;
  bool is_of_study = false;  // where somebody studies and since when, which is no secret of the figures
  bool is_of_year = false;   // it begins anew, or with less, when a school year begins
};

enum class Operator {
  at_least,
  at_most,
  at_most_fact,
  is,
  is_not,
  within_days,
  not_within_days,
  before_days,
  in_school_year,
  known
};

// `number` is in the unit of the column: hundredths for a score, 0 or 1 for a boolean, the place among the
// codes for a code. An unknown value does not hold, except for `known = false` and `not_within_days`.
struct Condition {
  std::size_t fact = 0;  // its place in Catalogue::facts
  Operator op = Operator::known;
  std::int32_t number = 0;
  std::size_t other_fact = 0;  // at_most_fact
  bool operator==(const Condition&) const = default;
};

enum class MeasureKind { share, mean, median, ratio };

struct Measure {
  MeasureKind kind = MeasureKind::share;
  std::vector<Condition> where;   // share
  std::size_t fact = 0;           // mean, median
  int per = 1;                    // mean: of how many students; 100 for "per 100 students"
  bool months_since = false;      // median of a day: whole months until today
  std::vector<std::size_t> of;    // ratio
  std::vector<std::size_t> over;  // ratio
};

enum class FigureUnit { percent, number, months, score };
enum class Better { higher, lower };
enum class Attention { nobody, missing, measured };  // who behind the figure needs attention

// What an indicator of this school year asks while that year goes on (expectation.h). Its days are of any
// school year.
struct Expectation {
  std::chrono::month_day judged_from;  // before that it is too early
  // What may be expected grows in a straight line from nothing to the whole target; not there: it is the
  // whole target from the beginning.
  std::optional<std::chrono::month_day> grows_from{};
  std::optional<std::chrono::month_day> grown_by{};
};

struct Indicator {
  std::string id;
  std::vector<std::string> criteria;
  Phrase name;
  Phrase explanation;
  FigureUnit unit = FigureUnit::percent;
  Better better = Better::higher;
  std::optional<double> target;              // of the whole year, where it is of this school year
  std::optional<Expectation> expectation{};  // exactly where it is of this school year and has a target
  // What of the target may be expected on the day of its catalogue (on_day in expectation.h). Nothing: it is
  // too early, or the catalogue is of no day.
  std::optional<double> expected{};
  std::vector<Condition> count;
  Measure measure;
  std::vector<std::string> rows;
  Phrase what_to_do;
  // Whom it counts: students, or units (teams, the institution), whose facts are their own.
  facts::Subject subject = facts::Subject::student;
  Attention attention = Attention::nobody;
  // How it changes from the first year of study to the last is itself a figure (A7): said above its years.
  bool grows_over_years = false;
  bool has_source = true;  // every fact it asks for is kept
  // Who counts depends on what is told of students, and not on their study alone: that nobody counts yet is
  // itself something to keep (quantities.h).
  bool counts_told = false;
  bool of_units = false;  // counts what parts of the school do, not students (unit_indicators.h)

  // How many digits behind the comma are said. Of "per 100 students" only a whole number (quantities.h).
  int digits() const { return unit == FigureUnit::number && measure.per == 1 ? 1 : 0; }

  // Whether the numerator is a part of the denominator, so that there is a complement to protect too (QU-09).
  bool is_part_of_whole() const {
    return unit == FigureUnit::percent &&
           (measure.kind == MeasureKind::share || measure.kind == MeasureKind::ratio);
  }
};

// What these two of an indicator are (indicator_facts.cpp); its other fields are read already.
bool has_source(const std::vector<Fact>& facts, const Indicator& indicator);
bool counts_told(const std::vector<Fact>& facts, const Indicator& indicator);

struct Part {
  std::string code;
  Phrase name;
  Phrase about;
};

// Where the answer to a criterion comes from: live figures, people's judgement, or a source that is not there
// yet.
enum class Evidence { facts, judgement, later };

struct Criterion {
  std::string code;
  std::string part;
  Phrase title;
  Phrase sentence;
  Phrase why;
  std::string source;
  std::vector<std::string> rows;
  Evidence evidence = Evidence::later;
  std::vector<std::size_t> indicators;  // places in Catalogue::indicators; the first is the leading figure
  std::vector<std::size_t>
      unit_indicators;  // the same of Catalogue::unit_indicators; only without the others
  Phrase answer;        // what answers it; empty with live figures
};

struct Framework {
  std::string id;
  std::string version;
  Phrase name;
  Phrase about;
  Phrase source;
  std::vector<Part> parts;
  std::vector<Criterion> criteria;

  const Criterion* find(std::string_view code) const;
};

struct Catalogue {
  std::vector<Fact> facts;
  std::vector<Indicator> indicators;
  // Of teams and of the institution, apart: nothing of these is decided beside figures of students.
  std::vector<Fact> unit_facts{};
  std::vector<Indicator> unit_indicators{};
  Framework framework;
  // Of the facts into which figures are told apart (Slice).
  facts::Handle year_of_study;
  facts::Handle pathway;

  const Indicator* find_indicator(std::string_view id) const;  // of students
  const Indicator* find_unit_indicator(std::string_view id) const;
  // The facts and indicators of units as a catalogue of its own, to count by.
  Catalogue of_units() const;
};

// How the facts of units lie in memory, for who counts them.
struct UnitLayouts {
  const facts::Layout* team = nullptr;
  const facts::Layout* institution = nullptr;
};

// Reads and checks; throws ContentError. Facts are found in the layout by their ids; `derived_of_year` are
// those that no table keeps and that begin anew, or with less, when a school year begins. The files are
// facts.toml, unit_facts.toml, indicators/*.toml, frameworks/kwaliteitskader.toml.
Catalogue read_catalogue(std::span<const embedded::File> files, const facts::Layout& layout,
                         std::span<const std::string_view> derived_of_year, const UnitLayouts& units = {});

// Refuses, with a ContentError, a count that is part of no count, a fact that needs no count, and a ratio of
// what is no part of that by which it is divided (parts.cpp). read_catalogue asks it.
void check_parts(const Catalogue& catalogue);
// The fact of which this one is a part; nothing when it says none.
const Fact* whole_of(const Catalogue& catalogue, const Fact& part);
const Fact* fact_named(const Catalogue& catalogue, std::string_view id);  // or nothing

}  // namespace koers::indicators

template <>
struct koers::Codes<koers::indicators::FactType> {
  using enum koers::indicators::FactType;
  static constexpr std::array list{std::pair{count, "count"}, std::pair{boolean, "boolean"},
                                   std::pair{day, "day"}, std::pair{code, "code"}, std::pair{score, "score"}};
};
template <>
struct koers::Codes<koers::indicators::Operator> {
  using enum koers::indicators::Operator;
  static constexpr std::array list{std::pair{at_least, "at_least"},
                                   std::pair{at_most, "at_most"},
                                   std::pair{at_most_fact, "at_most_fact"},
                                   std::pair{is, "is"},
                                   std::pair{is_not, "is_not"},
                                   std::pair{within_days, "within_days"},
                                   std::pair{not_within_days, "not_within_days"},
                                   std::pair{before_days, "before_days"},
                                   std::pair{in_school_year, "in_school_year"},
                                   std::pair{known, "known"}};
};
template <>
struct koers::Codes<koers::indicators::MeasureKind> {
  using enum koers::indicators::MeasureKind;
  static constexpr std::array list{std::pair{share, "share"}, std::pair{mean, "mean"},
                                   std::pair{median, "median"}, std::pair{ratio, "ratio"}};
};
template <>
struct koers::Codes<koers::indicators::FigureUnit> {
  using enum koers::indicators::FigureUnit;
  static constexpr std::array list{std::pair{percent, "percent"}, std::pair{number, "number"},
                                   std::pair{months, "months"}, std::pair{score, "score"}};
};
template <>
struct koers::Codes<koers::indicators::Better> {
  using enum koers::indicators::Better;
  static constexpr std::array list{std::pair{higher, "higher"}, std::pair{lower, "lower"}};
};
template <>
struct koers::Codes<koers::indicators::Attention> {
  using enum koers::indicators::Attention;
  static constexpr std::array list{std::pair{nobody, ""}, std::pair{missing, "missing"},
                                   std::pair{measured, "measured"}};
};
template <>
struct koers::Codes<koers::indicators::Evidence> {
  using enum koers::indicators::Evidence;
  static constexpr std::array list{std::pair{facts, "facts"}, std::pair{judgement, "judgement"},
                                   std::pair{later, "later"}};
};
