// Pieces that several pages of this room share.
#pragma once

#include <map>
#include <string>
#include <vector>

#include "campus/forms/forms.h"
#include "campus/layout/components.h"
#include "platform/http/visit.h"
#include "rooms/requirement/result.h"

namespace koers::requirement::views {

html::Html style_sheet();
std::string day_words(const http::Visit& visit, Day day);

// Who is who in what was put beside a demand.
struct AdditionRow {
  const std::vector<Addition>& all;
  Id<people::Person> me{};
  html::Url (*take_away)(Id<people::Person> student, Id<Addition> id) = nullptr;
  Id<people::Person> student{};
};
// A demand with what Koers sees, what is behind it and what lies beside it. `own` is for the student.
struct DemandRow {
  const Demand& demand;
  int number = 1;
  const Amounts& amounts;
  const std::vector<Evidence>& evidence;
  AdditionRow additions;
  bool own = false;
};
html::Html demand_row(const http::Visit& visit, const DemandRow& view);

// The demands of a page as options of a form.
forms::Givens demand_options(const Requirement& requirement);
// "6 echte ervaringen en 3 soorten", with what is there or what is asked.
std::string conditions_words(const http::Visit& visit, const DemandDraft& demand);
std::string seen_words(const http::Visit& visit, const DemandDraft& demand, const Amounts& amounts);
// "3 ervaringen, van 3 mei tot en met 9 november", by kind.
html::Html frozen_lines(const http::Visit& visit, const std::vector<FrozenEvidence>& evidence);
// What ended, newest first; nothing without any.
html::Html ended_fold(const http::Visit& visit, const std::vector<Result>& results);
const i18n::Text& value_words(ResultValue value);
// When and in whose name the demands were fixed, and why they changed.
html::Html fixed_lines(const http::Visit& visit, const Requirement& requirement);

}  // namespace koers::requirement::views
