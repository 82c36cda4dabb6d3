#include "rooms/quality/indicator.h"

#include <gmock/gmock.h>

#include <random>

#include "campus/indicators/expectation.h"
#include "rooms/quality/testing/school.h"
#include "rooms/quality/testing/source.h"
#include "rooms/quality/wording.h"

namespace koers::quality {
namespace {

using testing::catalogue;
using testing::source;
using words::State;

// A table with random facts; unknown values and extremes among them.
FactsTable random_table(std::mt19937& random, int rows) {
  FactsTable table;
  const facts::Layout& layout = source().layout();
  table.columns.resize(layout.size());
  table.today = make_day(2026, 11, 23);
  const auto up_to = [&](int most) { return static_cast<int>(random() % static_cast<unsigned>(most + 1)); };
  for (auto& column : table.columns) {
    for (int row = 0; row < rows; ++row) column.push_back(up_to(5) == 0 ? 0 : up_to(6));
  }
  for (const auto day : {"started_on", "counsellor_since", "last_conversation_on", "next_conversation_on",
                         "development_confirmed_on", "last_experience_on"}) {
    for (auto& value : table.column(layout.at(day)))
      value = up_to(3) == 0 ? unknown : table.today.number + 30 - up_to(430);
  }
  for (auto& value : table.column(layout.at("self_direction")))
    value = up_to(2) == 0 ? unknown : up_to(10000);
  for (auto& value : table.column(layout.at("pathway"))) value = up_to(1);
  for (int row = 0; row < rows; ++row) table.subjects.push_back(row + 1);
  const int half = rows / 2;
  table.nodes = {{{organisation::UnitKind::institution, 1}, -1, 0, rows, {1, 2}},
                 {{organisation::UnitKind::school, 2}, 0, 0, half, {}},
                 {{organisation::UnitKind::school, 3}, 0, half, rows, {}}};
  return table;
}

// The same again, one student at a time, in the words of content/README.md.
class Naive {
 public:
  Naive(const Catalogue& catalogue, const FactsTable& table) : catalogue_(catalogue), table_(table) {}

  bool holds(const Condition& condition, std::size_t row) const {
    const std::optional<std::int64_t> value = fact(condition.fact, row);
    const int today = table_.today.number;
    if (condition.op == Operator::known) return value.has_value() == (condition.number == 1);
    if (condition.op == Operator::not_within_days) return !value || today - *value > condition.number;
    if (!value) return false;
    switch (condition.op) {
      case Operator::at_least:
        return *value >= condition.number;
      case Operator::at_most:
        return *value <= condition.number;
      case Operator::at_most_fact: {
        const auto other = fact(condition.other_fact, row);
        return other && *value <= *other;
      }
      case Operator::is:
        return *value == condition.number;
      case Operator::is_not:
        return *value != condition.number;
      case Operator::within_days:
        return *value <= today && today - *value <= condition.number;
      case Operator::before_days:
        return today - *value >= condition.number;
      case Operator::in_school_year:
        return school_year_of(Day{static_cast<int>(*value)}) == 2026 && *value <= today;
      case Operator::known:
      case Operator::not_within_days:
        break;
    }
    return false;
  }

  bool holds(const std::vector<Condition>& conditions, std::size_t row) const {
    return std::all_of(conditions.begin(), conditions.end(),
                       [&](const auto& one) { return holds(one, row); });
  }

  bool in(const Slice& slice, std::size_t row) const {
    if (slice.by == Slice::By::year) {
      return std::clamp(table_.column(catalogue_.year_of_study)[row], 1, last_year_of_study) == slice.is;
    }
    return slice.by == Slice::By::all || table_.column(catalogue_.pathway)[row] == slice.is;
  }

  Tally tally(const Indicator& indicator, const Node& node, const Slice& slice) const {
    Tally total;
    if (!indicator.has_source) return total;
    for (auto row = static_cast<std::size_t>(node.begin); row < static_cast<std::size_t>(node.end); ++row) {
      if (!in(slice, row) || !holds(indicator.count, row)) continue;
      const Measure& measure = indicator.measure;
      if (measure.kind == MeasureKind::share) {
        const int hit = holds(measure.where, row) ? 1 : 0;
        total += {1, hit, 1, hit, 1 - hit};
      } else if (measure.kind == MeasureKind::ratio) {
        std::int64_t of = 0, over = 0;
        for (const auto one : measure.of) of += fact(one, row).value_or(0);
        for (const auto one : measure.over) over += fact(one, row).value_or(0);
        total += {over > 0 ? 1 : 0, of, over, of > 0 ? 1 : 0, of < over ? 1 : 0};
      } else if (const auto value = fact(measure.fact, row)) {
        total += {1, measure.kind == MeasureKind::mean ? *value : 0, 1, *value > 0 ? 1 : 0, 0};
      }
    }
    return total;
  }

 private:
  std::optional<std::int64_t> fact(std::size_t fact, std::size_t row) const {
    const std::int32_t value = table_.column(*catalogue_.facts[fact].column)[row];
    if (value == unknown) return std::nullopt;
    return value;
  }
  const Catalogue& catalogue_;
  const FactsTable& table_;
};

TEST(Indicators, countAsOneWouldByHandWhateverTheFactsAre) {
  std::mt19937 random(42);
  for (int round = 0; round < 30; ++round) {
    const FactsTable table = random_table(random, 1 + static_cast<int>(random() % 60));
    const Naive naive(catalogue(), table);
    for (const Indicator& indicator : catalogue().indicators) {
      for (const Slice& slice : all_slices()) {
        const auto all = tally_of_nodes(catalogue(), indicator, table, slice);
        for (std::size_t node = 0; node < table.nodes.size(); ++node) {
          const Tally by_hand = naive.tally(indicator, table.nodes[node], slice);
          ASSERT_EQ(tally_of(catalogue(), indicator, table, table.nodes[node], slice), by_hand)
              << indicator.id;
          ASSERT_EQ(all[node], by_hand) << indicator.id;
        }
      }
    }
  }
}

TEST(Indicators, sayWhoNeedsAttentionExactlyForThoseWhoMakeTheFigure) {
  std::mt19937 random(3);
  const FactsTable table = random_table(random, 50);
  const Naive naive(catalogue(), table);
  for (const Indicator& indicator : catalogue().indicators) {
    if (indicator.attention == Attention::nobody) continue;
    const auto rows = rows_that_need_attention(catalogue(), indicator, table, table.nodes[0]);
    const Tally tally = tally_of(catalogue(), indicator, table, table.nodes[0]);
    const auto wanted = indicator.attention == Attention::measured ? tally.part : tally.whole - tally.part;
    EXPECT_EQ(static_cast<std::int64_t>(rows.size()), wanted) << indicator.id;
    for (const int row : rows) {
      EXPECT_EQ(naive.holds(indicator.measure.where, static_cast<std::size_t>(row)),
                indicator.attention == Attention::measured);
    }
  }
}

class OneSchool : public ::testing::Test {
 protected:
  quality::Reading figure(std::string_view indicator, organisation::Unit unit) {
    const auto snapshot = school_.database().snapshot();
    const auto table =
        testing::facts_of(school_.database(), snapshot->reader(), school_.institution, school_.today);
    const Node& node = table->nodes[static_cast<std::size_t>(table->find(unit).value())];
    const Indicator of_day = on_day(*catalogue().find_indicator(indicator), school_.today);
    return read(catalogue(), of_day, *table, node);
  }
  organisation::Unit care() const { return {organisation::UnitKind::team, school_.care.value}; }

  testing::School school_;
};

// Meets ST-17, QU-04: A4 counts everybody, also those in bbl, and moves in the second in which a conversation
// closes.
TEST_F(OneSchool, A4CountsEverybodyAndMovesWhenAConversationIsClosed) {
  const auto yara = school_.add_student(school_.care);
  const auto adult = school_.add_student(school_.care, make_day(2024, 9, 2), organisation::Pathway::bbl, 2);
  school_.add_student(school_.technology);
  school_.know(yara,
               testing::GuidanceFacts{.counsellor_since = make_day(2026, 8, 24), .conversations_year = 1});
  school_.know(adult, testing::GuidanceFacts{.counsellor_since = make_day(2024, 9, 2)});
  EXPECT_EQ(figure("counsellor_and_conversation_share", care()).tally, (Tally{2, 1, 2, 1, 1}));
  EXPECT_DOUBLE_EQ(*figure("counsellor_and_conversation_share", care()).value, 50);

  school_.know(adult,
               testing::GuidanceFacts{.counsellor_since = make_day(2024, 9, 2), .conversations_year = 1});
  const quality::Reading after = figure("counsellor_and_conversation_share", care());
  EXPECT_EQ(after.tally, (Tally{2, 2, 2, 2, 0}));
  EXPECT_EQ(after.state, State::good);
}

TEST_F(OneSchool, theMiddleOfMonthsWithOneCounsellor) {
  for (const Day since : {make_day(2026, 8, 24), make_day(2025, 11, 23), make_day(2025, 11, 24)}) {
    school_.know(school_.add_student(school_.care), testing::GuidanceFacts{.counsellor_since = since});
  }
  EXPECT_DOUBLE_EQ(*figure("counsellor_months_median", care()).value, 11);  // 2, 11 and 12 whole months
}

// 100 * (23 / 40) is a little less than 57.5, and would be shown as 57 %.
TEST_F(OneSchool, aPercentageIsRoundedOnceAndUp) {
  const Indicator& indicator = *catalogue().find_indicator("own_steps_ratio");
  for (int i = 0; i < 40; ++i) {
    const auto student = school_.add_student(school_.care);
    school_.know(student, testing::CourseFacts{
                              .school_year = 2026, .steps_year = 1, .steps_by_student_year = i < 23 ? 1 : 0});
  }
  const auto reading = figure("own_steps_ratio", care());
  EXPECT_EQ(*reading.value, 57.5);
  EXPECT_EQ(value_text(Language::nl, indicator, *reading.value), "58%");
}

TEST_F(OneSchool, nobodyIsNoFigure) {
  school_.add_student(school_.care);
  const auto reading = figure("experiences_discussed_ratio", care());
  EXPECT_FALSE(reading.value);
  EXPECT_EQ(reading.state, State::none);
}

TEST(States, areOnTargetNearlyOrFurther) {
  Indicator indicator;
  indicator.target = 80;
  EXPECT_EQ(state_of(indicator, 80), State::good);
  EXPECT_EQ(state_of(indicator, 79.9), State::nearly);
  EXPECT_EQ(state_of(indicator, 64), State::nearly);
  EXPECT_EQ(state_of(indicator, 63.9), State::attention);
  indicator.better = Better::lower;
  indicator.target = 20;
  EXPECT_EQ(state_of(indicator, 20), State::good);
  EXPECT_EQ(state_of(indicator, 24), State::nearly);
  EXPECT_EQ(state_of(indicator, 24.1), State::attention);
  indicator.target = std::nullopt;
  EXPECT_EQ(state_of(indicator, 50), State::info);
  EXPECT_EQ(state_of(indicator, std::nullopt), State::none);
}

}  // namespace
}  // namespace koers::quality
