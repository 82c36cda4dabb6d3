// /bedrijven/{bedrijf}/samen: a company that stands there twice becomes one. First a choice, then a
// rehearsal, then the act, and a day to go back.
#include "campus/access/undo.h"
#include "platform/base/error.h"
#include "rooms/companies/merge_texts.h"
#include "rooms/companies/merge_views.h"
#include "rooms/companies/paths.h"
#include "rooms/companies/routes.h"

namespace koers::companies {
namespace {

using http::Response;
using http::Visit;

Response show_doubles(Visit& visit, const CompanyKeeper& me, std::string slug) {
  views::DoublesPage page{.company = company_at(visit.db(), me.institution(), slug),
                          .likely = {},
                          .search = visit.request.field("q").substr(0, longest_company),
                          .found = {}};
  page.likely = likely_doubles(visit.db(), me.institution(), page.company);
  if (!page.search.empty()) {
    page.found = others_found(visit.db(), me.institution(), page.company,
                              views::search_of(visit, page.search), visit.today);
  }
  return http::page(views::doubles_page(visit, page));
}

Response show_rehearsal(Visit& visit, const CompanyKeeper& me, std::string slug, std::string other) {
  const auto kept = company_at(visit.db(), me.institution(), slug);
  const auto gone = company_at(visit.db(), me.institution(), other);
  if (kept.id == gone.id) return http::see_other(paths::company(kept.slug));
  return http::page(
      views::merge_page(visit, merge_plan(visit.db(), me.institution(), kept, gone, visit.today)));
}

Response do_merge(Visit& visit, const CompanyKeeper& me, std::string slug, std::string other) {
  const auto kept = company_at(visit.db(), me.institution(), slug);
  const auto gone = company_at(visit.db(), me.institution(), other);
  bool is_done = false;
  visit.write([&](sql::Transaction& tx) {
    const auto plan = locked_merge_plan(tx, me.institution(), kept, gone, visit.today);
    is_done = plan.has_value();
    if (!plan) return;
    access::undo_only(visit, plan->mark());  // the mark of what the rehearsal showed
    merge(tx, me, *plan, visit.new_id<Merge>(), visit.now);
  });
  const auto page = paths::company(company_at(visit.db(), me.institution(), slug).slug);
  if (!is_done) return http::see_other(page, visit.say(merge_texts::one_already));
  return http::see_other(page, visit.say(merge_texts::done, kept.name, gone.name),
                         paths::turn_back(kept.slug, gone.slug));
}

Response undo_merge(Visit& visit, const CompanyKeeper& me, std::string slug, std::string other) {
  const auto kept = company_at(visit.db(), me.institution(), slug);
  for (const Merge& one : merges_to_turn_back(visit.db(), me.institution(), kept.id, visit.now)) {
    if (one.gone_slug != other) continue;
    visit.write([&](sql::Transaction& tx) { turn_back(tx, me, one, visit.now); });
    return http::see_other(paths::company(kept.slug), visit.say(merge_texts::turned_back, one.gone_name));
  }
  throw Conflict("no merge to turn back");
}

}  // namespace

void add_merge_routes(http::Router& router) {
  router.get<CompanyKeeper>("/bedrijven/{bedrijf}/samen", show_doubles);
  router.get<CompanyKeeper>("/bedrijven/{bedrijf}/samen/{ander}", show_rehearsal);
  router.post<CompanyKeeper>("/bedrijven/{bedrijf}/samen/{ander}", do_merge);
  router.post<CompanyKeeper>("/bedrijven/{bedrijf}/samen/{ander}/terug", undo_merge);
}

}  // namespace koers::companies
