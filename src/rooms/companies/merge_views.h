// What it looks like when a company stands there twice: on its own page, and on /bedrijven/{bedrijf}/samen.
#pragma once

#include "rooms/companies/company_views.h"
#include "rooms/companies/merge.h"

namespace koers::companies::views {

// On the page of a company. Each may be empty.
html::Html doubles_card(http::Visit& visit, const CompanyPage& page);
html::Html merges_notice(const http::Visit& visit, const CompanyPage& page);
html::Html former_card(const http::Visit& visit, const CompanyPage& page);

struct DoublesPage {
  Company company;
  std::vector<LikelyDouble> likely;
  std::string search;
  std::vector<CompanyRow> found;
};
html::Html doubles_page(http::Visit& visit, const DoublesPage& page);

html::Html merge_page(http::Visit& visit, const MergePlan& plan);

}  // namespace koers::companies::views
