// The page of a company, for other pages of this room that come back to it with a form.
#pragma once

#include "campus/forms/forms.h"
#include "rooms/placements/company.h"

namespace koers::placements {

http::Response company_page(http::Visit& visit, const CompanyKeeper& me, const std::string& slug,
                            const forms::Returned& returned = {});

}  // namespace koers::placements
