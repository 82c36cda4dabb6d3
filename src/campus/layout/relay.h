// A thing that goes from hand to hand, on the course line: who did his part, whose turn it is, who comes
// after. Each says so in words; the line is for the eye.
#pragma once

#include <string>
#include <vector>

#include "campus/layout/cards.h"

namespace koers::layout {

struct RelayStep {
  std::string name{};  // whose face; "" for a step that is nobody's
  std::string title;   // "Karin schreef"
  std::string line{};  // "vandaag"
  Passed passed = Passed::later;
  Icon icon = Icon("chats-circle");  // where there is no face
};
// `label` says what goes from hand to hand.
html::Html relay(std::string_view label, const std::vector<RelayStep>& steps);

}  // namespace koers::layout
