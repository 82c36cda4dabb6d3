// Choices as the team makes them: the list, one moment with its counts, the forms.
#pragma once

#include <string>
#include <vector>

#include "campus/forms/forms.h"
#include "campus/layout/list_part.h"
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
  forms::Answers typed{};
  forms::Givens givens{};  // with the programmes of the team
  html::Url action{};
  html::Url back{};
};
html::Html moment_form_page(http::Visit& visit, const MomentForm& form);

struct OptionForm {
  forms::Answers typed{};
  forms::Givens givens{};
  ChoiceMoment moment{};
  html::Url action{};
  std::string title{};  // of an option that is changed
  // The institution's electives that fit what was looked for, to begin from.
  bool has_electives = false;
  std::string elective_query{};
  std::vector<Elective> electives{};
  layout::ListPart part{};
};
html::Html option_form_page(http::Visit& visit, const OptionForm& form);

}  // namespace koers::choices::views
