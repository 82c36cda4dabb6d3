// Steps: the list, one step, a new one, and the fragments for pages that show several rooms.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "platform/http/visit.h"
#include "rooms/course/step.h"

namespace koers::course::views {

// The steps of `me`, and who promised the others (given names by person).
struct StepsPage {
  std::vector<Step> steps;
  Id<people::Person> me;
  std::vector<people::Person> others{};
};
html::Html steps_page(http::Visit& visit, const StepsPage& page);

struct StepForm {
  StepDraft draft{};
  std::vector<StepDraft::Flaw> flaws{};
};
html::Html new_step_page(http::Visit& visit, const StepForm& form);

struct StepPage {
  Step step;
  bool mine = true;
  std::string promised_by{};
  std::string outcome{};  // as it was typed and refused
  std::optional<OutcomeFlaw> flaw{};
  std::optional<i18n::Text> day_flaw{};
};
html::Html step_page(http::Visit& visit, const StepPage& page);

// What stands below the title of a step: whose idea, before when, who helps; late said kindly.
html::Html step_line(http::Visit& visit, const Step& step, const std::string& promised_by = {});

html::Html home_card(http::Visit& visit, const std::vector<Step>& steps, Id<people::Person> me);
html::Html file_card(http::Visit& visit, const std::vector<Step>& steps, const std::string& given_name);

}  // namespace koers::course::views
