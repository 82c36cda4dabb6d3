// Somebody who may think along with a student: the page of who guides, and the card on which the student
// answers.
#pragma once

#include <vector>

#include "campus/forms/forms.h"
#include "campus/layout/permission.h"
#include "rooms/help/outside_help.h"

namespace koers::help::views {

struct CompanionsPage {
  const access::GuidedStudent& student;
  std::vector<OutsideHelp> all;  // companions, newest first
  forms::Returned returned{};
};
html::Html companions_page(http::Visit& visit, const CompanionsPage& page);

// The question with exactly what would be seen, and the three answers.
html::Html companion_question(http::Visit& visit, const OutsideHelp& help, const forms::Returned& returned);
// The same on a page of its own.
html::Html question_page(http::Visit& visit, const OutsideHelp& help, const forms::Returned& returned);
// Who helps or thinks along now, as the student reads it, with the button that stops it.
layout::Permission permission_of(http::Visit& visit, const OutsideHelp& help);

}  // namespace koers::help::views
