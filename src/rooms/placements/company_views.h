// What the pages of companies look like.
#pragma once

#include <string>
#include <vector>

#include "campus/forms/forms.h"
#include "campus/layout/list_part.h"
#include "rooms/placements/company.h"
#include "rooms/placements/expectation.h"
#include "rooms/placements/placement.h"

namespace koers::placements::views {

struct CompaniesPage {
  std::string search;
  std::vector<CompanyRow> rows;
  layout::ListPart part;
};
html::Html companies_page(http::Visit& visit, const CompaniesPage& page);

struct CompanyPage {
  Company company;
  std::vector<Trainer> trainers;
  std::vector<PlacementRow> placements;  // of this visitor's students
  std::int64_t running = 0;              // of all
  std::vector<Pact> pacts;
  forms::Returned returned{};
};
html::Html company_page(http::Visit& visit, const CompanyPage& page);
forms::Givens sector_givens(const http::Visit& visit);

}  // namespace koers::placements::views
