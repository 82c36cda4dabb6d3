// What /studenten/{id}/samen and /ik/samen look like.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "campus/forms/forms.h"
#include "rooms/care/shared_note.h"
#include "rooms/care/way_of_working.h"
#include "rooms/care/working_note.h"

namespace koers::care::views {

// The page of who guides the student.
struct TogetherPage {
  const access::GuidedStudent& student;
  Id<people::Person> me;
  std::vector<SharedNote> shared;
  std::vector<WorkingNote> working;
  WayOfWorking way;
  std::optional<WorkingNote> moved;  // whose words stand in the form of the shared line
  forms::Returned returned{};
};
html::Html together_page(http::Visit& visit, const TogetherPage& page);

// The page of the student.
struct OwnPage {
  Id<people::Person> me;
  std::vector<SharedNote> shared;
  WayOfWorking way;
  forms::Returned returned{};
};
html::Html own_page(http::Visit& visit, const OwnPage& page);

// The words of a choice.
const i18n::Text& name_of(Fit fit);

}  // namespace koers::care::views
