// What the pages of companies look like.
#pragma once

#include <string>
#include <vector>

#include "campus/forms/forms.h"
#include "campus/layout/list_part.h"
#include "rooms/companies/company.h"
#include "rooms/companies/expectation.h"
#include "rooms/companies/merge.h"

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
  std::vector<LikelyDouble> doubles{};
  std::vector<FormerCompany> former{};
  std::vector<Merge> merges{};  // that can be turned back
};
html::Html company_page(http::Visit& visit, const CompanyPage& page);
forms::Givens sector_givens(const http::Visit& visit);
// Its name in the language of the visitor; "" when it is not known.
std::string sector_name(const http::Visit& visit, const std::string& sector);
// What these words look for: a sector too, as the visitor calls it.
CompanySearch search_of(const http::Visit& visit, const std::string& words);
// Parts that are not empty, with dots between them.
std::string with_dots(const std::vector<std::string>& parts);
html::Html crumbs_to(http::Visit& visit, const std::string& here, bool is_list);

}  // namespace koers::companies::views
