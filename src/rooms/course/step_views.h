// Steps: the list, one step, a new one, and the fragments for pages that show several rooms.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "platform/http/visit.h"
#include "rooms/course/goal.h"
#include "rooms/course/step_forms.h"
#include "rooms/experiences/experiences.h"

namespace koers::course::views {

// The goals and steps of `me`, and who promised the others (given names by person).
struct StepsPage {
  std::vector<Step> steps;
  std::vector<Goal> goals{};
  Id<people::Person> me;
  std::vector<people::Person> others{};
};
html::Html steps_page(http::Visit& visit, const StepsPage& page);

// `choices` are the people and goals of the student, by the names of their fields.
html::Html new_step_page(http::Visit& visit, const forms::Answers& answers, const forms::Givens& choices);
std::vector<layout::Option> goal_options(const std::vector<Goal>& goals,
                                         std::optional<Id<Goal>> chosen = std::nullopt);
std::vector<layout::Option> contact_options(const std::vector<Contact>& contacts);
StepExperience experience_of(const Step& step);

struct StepPage {
  Step step;
  bool mine = true;
  std::string promised_by{};
  std::vector<Goal> goals{};
  std::optional<Contact> contact{};                            // who of the network helps
  std::vector<experiences::ExperienceSummary> experiences{};   // of late, to choose from
  std::optional<experiences::ExperienceSummary> experience{};  // the one that was put with it
  std::vector<experiences::ExperienceSummary> recorded{};      // those that were recorded for it
  forms::Returned returned{};
};
html::Html step_page(http::Visit& visit, const StepPage& page);

// What stands below the title of a step: whose idea, before when, who helps; late said kindly.
html::Html step_line(http::Visit& visit, const Step& step, const std::string& promised_by = {});
std::string origin_words(http::Visit& visit, StepOrigin origin);
std::string late_words(http::Visit& visit, const Step& step);

struct StepRow {
  std::string promised_by{};
  std::string goal{};  // its title, where the goal itself does not stand above the row
  bool can_close = false;
};
html::Html step_row(http::Visit& visit, const Step& step, const StepRow& shown);

html::Html home_card(http::Visit& visit, const StepsPage& page);
html::Html file_card(http::Visit& visit, const StepsPage& page, const std::string& given_name);

}  // namespace koers::course::views
