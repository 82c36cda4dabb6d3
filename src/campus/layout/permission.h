// Somebody who sees something of a person, as that person reads it: who, on whose word and until when, what
// is seen, and the one button that changes or stops it. A row of a card (list_card); and all of them in a
// picture, with the person in the middle.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "platform/html/html.h"

namespace koers::layout {

struct Permission {
  std::string name;
  std::string line{};               // "je begeleider sinds 25 augustus 2025"
  std::vector<std::string> sees{};  // "je vraag", "jullie gesprekken"
  std::string until{};              // "Tot 1 maart. Karin vroeg het, jij zei ja."
  html::Html action{};
  bool in_picture = true;  // not when somebody who stands there already sees this too
};
html::Html permission(const Permission& permission);

// Who stands around `me`: a firm tie to the first, who guides, dotted ones to the others; more than eight do
// not fit and stand in the list alone. `label` says it in words. The page that shows it links
// people_around_sheet().
struct PersonAround {
  std::string name;
  bool is_firm = false;
};
html::Html people_around(std::string_view me, const std::vector<PersonAround>& around,
                         std::string_view label);
html::Html people_around_sheet();

}  // namespace koers::layout
