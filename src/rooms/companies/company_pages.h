// The page of one company, which every form on it comes back to.
#pragma once

#include "campus/forms/forms.h"
#include "platform/http/visit.h"
#include "rooms/companies/company.h"

namespace koers::companies {

http::Response company_page(http::Visit& visit, const CompanyKeeper& me, const std::string& slug,
                            const forms::Returned& returned = {});

}  // namespace koers::companies
