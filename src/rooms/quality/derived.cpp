#include "rooms/quality/derived.h"

#include <algorithm>

namespace koers::quality {
namespace {

constexpr std::int32_t fewest_events = 4;

// KK guideline 5: an intake builds on earlier experience in the first six weeks.
constexpr int intake_days = 42;

}  // namespace

std::int32_t self_direction(std::initializer_list<Started> kinds_of_events) {
  std::int32_t events = 0;
  int kinds = 0;
  double shares = 0;
  for (const Started& kind : kinds_of_events) {
    if (kind.all <= 0) continue;
    events += kind.all;
    ++kinds;
    shares += static_cast<double>(std::min(kind.by_student, kind.all)) / kind.all;
  }
  if (events < fewest_events) return unknown;
  return static_cast<std::int32_t>(100 * score_scale * shares / kinds + 0.5);
}

void derive(FactsTable& table, int row) {
  const auto at = static_cast<std::size_t>(row);
  const auto value = [&](Column column) -> std::int32_t& { return table.column(column)[at]; };
  const std::int32_t today = table.today.number;

  // A step is overdue when it is open and its day has passed; a row knows the first of these days.
  const std::int32_t due = value(Column::steps_first_due_on);
  value(Column::steps_overdue) = value(Column::steps_open) > 0 && due != unknown && due < today ? 1 : 0;

  const Day started{value(Column::started_on)};
  const int years = school_year_of(table.today) - school_year_of(started) + 1;
  value(Column::conversations_every_year) = value(Column::conversation_school_years) >= years ? 1 : 0;

  const std::int32_t intake = value(Column::intake_on);
  const bool in_time = intake != unknown && intake - started.number <= intake_days;
  value(Column::intake_used_earlier) = value(Column::intake_used_earlier) != 0 && in_time ? 1 : 0;

  // A day that has passed is no next conversation any more.
  if (value(Column::next_conversation_on) < today) value(Column::next_conversation_on) = unknown;

  const auto both_years = [&](Column this_year, Column last_year) {
    return value(this_year) + value(last_year);
  };
  const auto pages = both_years(Column::portfolio_pages_year, Column::portfolio_pages_last_year);
  value(Column::self_direction) = self_direction(
      {{both_years(Column::experiences_year, Column::experiences_last_year),
        both_years(Column::experiences_by_student_year, Column::experiences_by_student_last_year)},
       {both_years(Column::steps_year, Column::steps_last_year),
        both_years(Column::steps_by_student_year, Column::steps_by_student_last_year)},
       {both_years(Column::conversations_year, Column::conversations_last_year),
        both_years(Column::conversations_by_student_year, Column::conversations_by_student_last_year)},
       {both_years(Column::choices_made_year, Column::choices_made_last_year),
        both_years(Column::choices_motivated_year, Column::choices_motivated_last_year)},
       {pages, pages}});
}

}  // namespace koers::quality
