// Choices as the team makes them: the list, one moment with its counts, the forms.
#pragma once

#include <string>
#include <vector>

#include "platform/http/visit.h"
#include "rooms/choices/choice_team.h"

namespace koers::choices::views {

struct TeamChoicesPage {
  std::vector<organisation::Team> teams;
  Id<organisation::Team> team;
  std::vector<MomentCount> moments;
};
html::Html team_choices_page(http::Visit& visit, const TeamChoicesPage& page);

struct TeamMomentPage {
  ChoiceMoment moment;
  std::vector<ChoiceOption> options;
  std::string programme{};  // its name, where the moment is for one
  int concerned = 0;
};
html::Html team_moment_page(http::Visit& visit, const TeamMomentPage& page);

struct MomentForm {
  MomentDraft draft{};
  std::vector<organisation::Programme> programmes{};  // of the team
  std::vector<MomentDraft::Flaw> flaws{};
  html::Url action{};
  html::Url back{};
  bool is_new = true;
};
html::Html moment_form_page(http::Visit& visit, const MomentForm& form);

struct OptionForm {
  OptionDraft draft{};
  std::vector<OptionDraft::Flaw> flaws{};
  ChoiceMoment moment{};
  html::Url action{};
  bool is_new = true;
  // The institution's electives that fit what was looked for, to begin from.
  bool has_electives = false;
  std::string elective_query{};
  std::vector<Elective> electives{};
};
html::Html option_form_page(http::Visit& visit, const OptionForm& form);

}  // namespace koers::choices::views
