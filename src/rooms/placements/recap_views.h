// What the recap of a moment looks like, for each of the three. Part of the door (placements.h).
#pragma once

#include <array>
#include <functional>
#include <string>

#include "campus/forms/forms.h"
#include "rooms/placements/recap.h"

namespace koers::placements::views {

struct RecapPage {
  const Recap& recap;
  const RecapWriter& writer;
  std::string student, trainer, guide;  // how the three are called
  std::array<std::string, 3> faces;     // their whole names, by voice
  // The address of what somebody does: "zin", "afspraak", "klopt", and what is taken away.
  std::function<html::Url(std::string_view what)> at;
  const forms::Returned& returned;
};
const std::string& name_of(const RecapPage& page, Voice voice);
// One line, one agreement, with the way to take it away for who may.
html::Html line_of(const http::Visit& visit, const RecapPage& page, const RecapLine& one);
html::Html agreement_of(const http::Visit& visit, const RecapPage& page, const MomentAgreement& one);
// Cards: what was said, what was agreed, who confirmed.
html::Html recap_cards(http::Visit& visit, const RecapPage& page);

}  // namespace koers::placements::views
