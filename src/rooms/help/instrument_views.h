// What tests look like: those of a student, and what who guides may see of them.
#pragma once

#include <vector>

#include "campus/forms/forms.h"
#include "rooms/help/instrument.h"

namespace koers::help::views {

struct InstrumentsPage {
  std::vector<Instrument> all;
  forms::Returned returned{};
};
html::Html instruments_page(http::Visit& visit, const InstrumentsPage& page);

// Nothing when the student shows none.
html::Html shown_instruments(const http::Visit& visit, const std::vector<Instrument>& shown,
                             const std::string& student);

}  // namespace koers::help::views
