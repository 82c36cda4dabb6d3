// The facts of students that some room keeps today, as columns of a FactsTable. The names are those of
// content/facts.toml, but for what is only read to work out another fact (self_direction,
// conversations_every_year).
#pragma once

#include <array>
#include <cstdint>
#include <utility>

#include "platform/base/codes.h"

namespace koers::quality {

enum class Column {
  year_of_study,
  pathway,
  programme,
  group,
  team,
  school,
  started_on,
  counsellor_since,
  counsellor_changes,
  counsellor_changes_warm,
  conversations_year,
  conversations_last_year,
  conversation_school_years,
  last_conversation_on,
  next_conversation_on,
  conversations_on_experience_year,
  conversations_four_movements_year,
  conversations_by_student_year,
  conversations_by_student_last_year,
  conversations_confirmed_year,
  conversations_every_year,
  experiences_discussed_year,
  intake_on,
  intake_used_earlier,
  development_confirmed_on,
  pulses,
  pulse_helped,
  pulse_heard,
  experiences_year,
  experiences_last_year,
  real_experiences_year,
  experience_kinds_year,
  experiences_reflected_year,
  experiences_meaning_year,
  experiences_by_student_year,
  experiences_by_student_last_year,
  responses_within_10_days_year,
  reflection_forms_year,
  last_experience_on,
  experiences_to_reflect_year,
  experiences_skills_year,
  self_statements,
  self_statements_proven,
  rested_until_on,
  steps_open,
  steps_first_due_on,
  steps_overdue,
  steps_done_year,
  steps_year,
  steps_last_year,
  steps_by_student_year,
  steps_by_student_last_year,
  choices_offered_year,
  choices_made_year,
  choices_motivated_year,
  choices_looked_back_year,
  explorations_year,
  contacts,
  contacts_used_year,
  expert_requests_year,
  expert_answers_in_time_year,
  self_direction,
};

inline constexpr std::size_t column_count = static_cast<std::size_t>(Column::self_direction) + 1;

// What stands in a column where there is no value.
inline constexpr std::int32_t unknown = INT32_MIN;

// A score of 100 is kept as 10000.
inline constexpr std::int32_t score_scale = 100;

}  // namespace koers::quality

template <>
struct koers::Codes<koers::quality::Column> {
  using enum koers::quality::Column;
  static constexpr std::array list{
      std::pair{year_of_study, "year_of_study"},
      std::pair{pathway, "pathway"},
      std::pair{programme, "programme"},
      std::pair{group, "group"},
      std::pair{team, "team"},
      std::pair{school, "school"},
      std::pair{started_on, "started_on"},
      std::pair{counsellor_since, "counsellor_since"},
      std::pair{counsellor_changes, "counsellor_changes"},
      std::pair{counsellor_changes_warm, "counsellor_changes_warm"},
      std::pair{conversations_year, "conversations_year"},
      std::pair{conversations_last_year, "conversations_last_year"},
      std::pair{conversation_school_years, "conversation_school_years"},
      std::pair{last_conversation_on, "last_conversation_on"},
      std::pair{next_conversation_on, "next_conversation_on"},
      std::pair{conversations_on_experience_year, "conversations_on_experience_year"},
      std::pair{conversations_four_movements_year, "conversations_four_movements_year"},
      std::pair{conversations_by_student_year, "conversations_by_student_year"},
      std::pair{conversations_by_student_last_year, "conversations_by_student_last_year"},
      std::pair{conversations_confirmed_year, "conversations_confirmed_year"},
      std::pair{conversations_every_year, "conversations_every_year"},
      std::pair{experiences_discussed_year, "experiences_discussed_year"},
      std::pair{intake_on, "intake_on"},
      std::pair{intake_used_earlier, "intake_used_earlier"},
      std::pair{development_confirmed_on, "development_confirmed_on"},
      std::pair{pulses, "pulses"},
      std::pair{pulse_helped, "pulse_helped"},
      std::pair{pulse_heard, "pulse_heard"},
      std::pair{experiences_year, "experiences_year"},
      std::pair{experiences_last_year, "experiences_last_year"},
      std::pair{real_experiences_year, "real_experiences_year"},
      std::pair{experience_kinds_year, "experience_kinds_year"},
      std::pair{experiences_reflected_year, "experiences_reflected_year"},
      std::pair{experiences_meaning_year, "experiences_meaning_year"},
      std::pair{experiences_by_student_year, "experiences_by_student_year"},
      std::pair{experiences_by_student_last_year, "experiences_by_student_last_year"},
      std::pair{responses_within_10_days_year, "responses_within_10_days_year"},
      std::pair{reflection_forms_year, "reflection_forms_year"},
      std::pair{last_experience_on, "last_experience_on"},
      std::pair{experiences_to_reflect_year, "experiences_to_reflect_year"},
      std::pair{experiences_skills_year, "experiences_skills_year"},
      std::pair{self_statements, "self_statements"},
      std::pair{self_statements_proven, "self_statements_proven"},
      std::pair{rested_until_on, "rested_until_on"},
      std::pair{steps_open, "steps_open"},
      std::pair{steps_first_due_on, "steps_first_due_on"},
      std::pair{steps_overdue, "steps_overdue"},
      std::pair{steps_done_year, "steps_done_year"},
      std::pair{steps_year, "steps_year"},
      std::pair{steps_last_year, "steps_last_year"},
      std::pair{steps_by_student_year, "steps_by_student_year"},
      std::pair{steps_by_student_last_year, "steps_by_student_last_year"},
      std::pair{choices_offered_year, "choices_offered_year"},
      std::pair{choices_made_year, "choices_made_year"},
      std::pair{choices_motivated_year, "choices_motivated_year"},
      std::pair{choices_looked_back_year, "choices_looked_back_year"},
      std::pair{explorations_year, "explorations_year"},
      std::pair{contacts, "contacts"},
      std::pair{contacts_used_year, "contacts_used_year"},
      std::pair{expert_requests_year, "expert_requests_year"},
      std::pair{expert_answers_in_time_year, "expert_answers_in_time_year"},
      std::pair{self_direction, "self_direction"}};
};
