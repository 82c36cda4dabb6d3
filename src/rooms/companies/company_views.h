// What the pages of companies look like.
#pragma once

#include <string>
#include <vector>

#include "campus/forms/forms.h"
#include "campus/layout/list_part.h"
#include "rooms/companies/company.h"
#include "rooms/companies/expectation.h"

namespace koers::companies::views {

struct CompaniesPage {
  std::string search;
  std::vector<CompanyRow> rows;
  layout::ListPart part;
};
html::Html companies_page(http::Visit& visit, const CompaniesPage& page);

struct CompanyPage {
  Company company;
  std::vector<Trainer> trainers;
  std::vector<Pact> pacts;
  html::Html learning;  // who learns there, as others show it
  forms::Returned returned{};
};
html::Html company_page(http::Visit& visit, const CompanyPage& page);
forms::Givens sector_givens(const http::Visit& visit);

}  // namespace koers::companies::views
