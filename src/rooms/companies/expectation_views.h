// What school and company expect of each other, on the page of the company.
#pragma once

#include <vector>

#include "campus/forms/forms.h"
#include "rooms/companies/expectation.h"

namespace koers::companies::views {

// For who guides.
html::Html pact_card(http::Visit& visit, const Company& company, const std::vector<Pact>& all,
                     const forms::Returned& returned);

// The sentences of one version, as they are.
html::Html plain_lines(const Pact& pact);

}  // namespace koers::companies::views
