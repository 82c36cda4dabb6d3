// What help outside the school looks like, to who guides and to the student.
#pragma once

#include <string>
#include <vector>

#include "campus/forms/forms.h"
#include "rooms/help/instrument.h"
#include "rooms/help/outside_help.h"

namespace koers::help::views {

struct OutsidePage {
  const access::GuidedStudent& student;
  std::vector<OutsideHelp> all;  // newest first
  std::vector<HelpAddress> addresses;
  std::vector<Instrument> instruments;      // that the student shows
  std::optional<Id<HelpAddress>> picked{};  // in the form, from the directory
  forms::Returned returned{};
};
html::Html outside_page(http::Visit& visit, const OutsidePage& page);

struct OwnHelpPage {
  std::vector<OutsideHelp> all;  // newest first
  forms::Returned returned{};
};
html::Html own_help_page(http::Visit& visit, const OwnHelpPage& page);

// ---- what both show

// How it stands, in a word or two.
html::Html state_of(const http::Visit& visit, const OutsideHelp& help);
// The way it went, on the course line.
html::Html way_of(const http::Visit& visit, const OutsideHelp& help);
// What they may know, in words.
std::string known_words(const http::Visit& visit, const OutsideHelp& help);
// When it was agreed to and stopped, each with its day.
html::Html dates_of(const http::Visit& visit, const OutsideHelp& help);

}  // namespace koers::help::views
