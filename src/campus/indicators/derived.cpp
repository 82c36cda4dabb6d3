#include "campus/indicators/derived.h"

#include <algorithm>
#include <string>

#include "campus/indicators/catalogue.h"

namespace koers::indicators {
namespace {

using facts::FactsTable;
using facts::unknown;

constexpr std::int32_t fewest_events = 4;

// KK guideline 5: an intake builds on earlier experience in the first six weeks.
constexpr int intake_days = 42;

// A kind of event: all of them and those that the student began, in this school year and the last.
struct Events {
  Events(const facts::Layout& layout, const std::string& all, const std::string& by_student)
      : all_year(layout.at(all + "_year")),
        all_last_year(layout.at(all + "_last_year")),
        by_student_year(layout.at(by_student + "_year")),
        by_student_last_year(layout.at(by_student + "_last_year")) {}
  facts::Handle all_year, all_last_year, by_student_year, by_student_last_year;
};

// The columns that are read and filled.
struct Columns {
  facts::Handle first_year, started_on, year_of_study;
  facts::Handle steps_open, steps_first_due_on, steps_overdue;
  facts::Handle conversation_school_years, conversations_every_year;
  facts::Handle intake_used_earlier, intake_used_earlier_on, next_conversation_on, self_direction;
  facts::Handle conversations_year, last_conversation_on;
  facts::Handle specialist_year, specialist_last_year, last_specialist_on, next_specialist_on;
  facts::Handle spoken_year, last_spoken_on, next_planned_on;
  Events experiences, steps, conversations, choices, pages;
};

Columns columns_of(const facts::Layout& layout) {
  return {.first_year = layout.at("first_year"),
          .started_on = layout.at("started_on"),
          .year_of_study = layout.at("year_of_study"),
          .steps_open = layout.at("steps_open"),
          .steps_first_due_on = layout.at("steps_first_due_on"),
          .steps_overdue = layout.at("steps_overdue"),
          .conversation_school_years = layout.at("conversation_school_years"),
          .conversations_every_year = layout.at("conversations_every_year"),
          .intake_used_earlier = layout.at("intake_used_earlier"),
          .intake_used_earlier_on = layout.at("intake_used_earlier_on"),
          .next_conversation_on = layout.at("next_conversation_on"),
          .self_direction = layout.at("self_direction"),
          .conversations_year = layout.at("conversations_year"),
          .last_conversation_on = layout.at("last_conversation_on"),
          .specialist_year = layout.at("specialist_conversations_year"),
          .specialist_last_year = layout.at("specialist_conversations_last_year"),
          .last_specialist_on = layout.at("last_specialist_conversation_on"),
          .next_specialist_on = layout.at("next_specialist_conversation_on"),
          .spoken_year = layout.at("spoken_year"),
          .last_spoken_on = layout.at("last_spoken_on"),
          .next_planned_on = layout.at("next_planned_on"),
          .experiences = {layout, "experiences", "experiences_by_student"},
          .steps = {layout, "steps", "steps_by_student"},
          .conversations = {layout, "conversations", "conversations_by_student"},
          .choices = {layout, "choices_made", "choices_motivated"},
          .pages = {layout, "portfolio_pages", "portfolio_pages"}};
}

// The later of two days of which one may be unknown, or the earlier.
std::int32_t later(std::int32_t a, std::int32_t b) { return a == unknown || (b != unknown && b > a) ? b : a; }
std::int32_t earlier(std::int32_t a, std::int32_t b) {
  return a == unknown || (b != unknown && b < a) ? b : a;
}

// Conversations with whomever: a counsellor, or a specialist about a request.
void derive_spoken(const Columns& columns, FactsTable& table, std::size_t at) {
  const auto value = [&](facts::Handle column) -> std::int32_t& { return table.column(column)[at]; };
  value(columns.spoken_year) = value(columns.conversations_year) + value(columns.specialist_year);
  value(columns.last_spoken_on) =
      later(value(columns.last_conversation_on), value(columns.last_specialist_on));
  value(columns.next_planned_on) =
      earlier(value(columns.next_conversation_on), value(columns.next_specialist_on));
}

void derive(const Columns& columns, FactsTable& table, int row) {
  const auto at = static_cast<std::size_t>(row);
  const auto value = [&](facts::Handle column) -> std::int32_t& { return table.column(column)[at]; };
  const std::int32_t today = table.today.number;
  const Day started{value(columns.started_on)};
  const int school_years = school_year_of(table.today) - school_year_of(started);
  value(columns.year_of_study) = value(columns.first_year) + school_years;

  // A step is overdue when it is open and its day has passed; a row knows the first of these days.
  const std::int32_t due = value(columns.steps_first_due_on);
  value(columns.steps_overdue) = value(columns.steps_open) > 0 && due != unknown && due < today ? 1 : 0;

  value(columns.conversations_every_year) =
      value(columns.conversation_school_years) >= school_years + 1 ? 1 : 0;

  const std::int32_t intake = value(columns.intake_used_earlier_on);
  const bool in_time = intake != unknown && intake - started.number <= intake_days;
  value(columns.intake_used_earlier) = value(columns.intake_used_earlier) != 0 && in_time ? 1 : 0;

  derive_spoken(columns, table, at);

  const auto begun = [&](const Events& kind) {
    return Started{value(kind.all_year) + value(kind.all_last_year),
                   value(kind.by_student_year) + value(kind.by_student_last_year)};
  };
  Started conversations = begun(columns.conversations);
  const auto asked = value(columns.specialist_year) + value(columns.specialist_last_year);
  conversations.all += asked;
  conversations.by_student += asked;
  value(columns.self_direction) =
      self_direction({begun(columns.experiences), begun(columns.steps), conversations, begun(columns.choices),
                      begun(columns.pages)});
}

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

facts::Derive derive_for(const facts::Layout& layout) {
  return [columns = columns_of(layout)](FactsTable& table, int row) { derive(columns, table, row); };
}

}  // namespace koers::indicators
