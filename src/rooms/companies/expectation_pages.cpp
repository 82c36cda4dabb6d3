// What school and company expect of each other, proposed and adopted by who guides.
#include "campus/access/accepted_forms.h"
#include "rooms/companies/company_pages.h"
#include "rooms/companies/expectation_forms.h"
#include "rooms/companies/paths.h"
#include "rooms/companies/routes.h"

namespace koers::companies {
namespace {

using http::Response;
using http::Visit;

Response propose_one(Visit& visit, const CompanyKeeper& me, std::string slug) {
  const auto company = company_at(visit.db(), me.institution(), slug);
  const auto typed = pact_form.read(visit);
  if (!typed.holds()) return company_page(visit, me, slug, {pact_form, typed});
  return access::once(
             visit, me, paths::company(slug),
             [&](sql::Transaction& tx) { propose(tx, me.institution(), company.id, typed.value, visit.now); })
      .with_toast({visit.say(expectation_texts::proposed), std::nullopt});
}

Response adopt_one(Visit& visit, const CompanyKeeper& me, std::string slug) {
  const auto company = company_at(visit.db(), me.institution(), slug);
  visit.write([&](sql::Transaction& tx) { adopt(tx, me.institution(), company.id, visit.now, visit.today); });
  return http::see_other(paths::company(slug), visit.say(expectation_texts::adopted));
}

}  // namespace

void add_expectation_routes(http::Router& router) {
  router.post<CompanyKeeper>("/bedrijven/{bedrijf}/afspraken", propose_one);
  router.post<CompanyKeeper>("/bedrijven/{bedrijf}/afspraken/overnemen", adopt_one);
}

}  // namespace koers::companies
