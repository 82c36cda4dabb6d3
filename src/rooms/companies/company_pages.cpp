// /bedrijven: companies where students learn to work, and who trains there.
#include <algorithm>

#include "campus/access/accepted_forms.h"
#include "rooms/companies/company_forms.h"
#include "rooms/companies/company_pages.h"
#include "rooms/companies/company_views.h"
#include "rooms/companies/paths.h"
#include "rooms/companies/routes.h"

namespace koers::companies {

namespace {

// What provide() keeps with the visit.
const Neighbours& neighbours_of(http::Visit& visit) {
  const Neighbours& neighbours = visit.once<Neighbours>([] { return Neighbours(); });
  check(neighbours.card_at != nullptr && neighbours.trainer_left != nullptr,
        "app tells every visit of the others");
  return neighbours;
}

}  // namespace

void provide(http::Visit& visit, const Neighbours& neighbours) {
  visit.once<Neighbours>([&] { return neighbours; });
}

http::Response company_page(http::Visit& visit, const CompanyKeeper& me, const std::string& slug,
                            const forms::Returned& returned) {
  views::CompanyPage page{.company = company_at(visit.db(), me.institution(), slug),
                          .trainers = {},
                          .pacts = {},
                          .learning = {},
                          .returned = returned};
  page.trainers = trainers_of(visit.db(), me.institution(), page.company.id);
  page.learning = neighbours_of(visit).card_at(
      visit, me, page.company.id, count_running(visit.db(), me.institution(), page.company.id, visit.today));
  page.pacts = pacts_of(visit.db(), me.institution(), page.company.id);
  page.doubles = likely_doubles(visit.db(), me.institution(), page.company);
  page.former = former_companies(visit.db(), me.institution(), page.company.id);
  page.merges = merges_to_turn_back(visit.db(), me.institution(), page.company.id, visit.now);
  return http::page(views::company_page(visit, page), returned.status());
}

namespace {

using http::Response;
using http::Visit;

constexpr int companies_on_a_page = 30;

Response show_all(Visit& visit, const CompanyKeeper& me) {
  views::CompaniesPage page;
  page.search = visit.request.field("q").substr(0, longest_company);
  const auto search = views::search_of(visit, page.search);
  page.part = layout::ListPart(visit, "bedrijven", companies_on_a_page,
                               count_companies(visit.db(), me.institution(), search));
  page.rows = companies(visit.db(), me.institution(), search, visit.today, page.part.window());
  return http::page(views::companies_page(visit, page));
}

Response show(Visit& visit, const CompanyKeeper& me, std::string slug) {
  const std::string stands_at = company_at(visit.db(), me.institution(), slug).slug;
  if (stands_at != slug) return http::see_other(paths::company(stands_at));
  return company_page(visit, me, slug);
}

Response change(Visit& visit, const CompanyKeeper& me, std::string slug) {
  const auto company = company_at(visit.db(), me.institution(), slug);
  const auto typed = company_form.change(
      visit, [&](sql::Transaction& tx) { return locked_company_draft(tx, me.institution(), company.id); },
      [&](sql::Transaction& tx, const CompanyDraft& draft) {
        change_company(tx, me.institution(), company.id, draft);
      },
      views::sector_givens(visit));
  if (!typed.holds()) return company_page(visit, me, slug, {company_form, typed});
  return http::see_other(paths::company(slug), visit.say(company_texts::saved));
}

Response add_trainer(Visit& visit, const CompanyKeeper& me, std::string slug) {
  const auto company = company_at(visit.db(), me.institution(), slug);
  const auto typed = trainer_form.read(visit);
  if (!typed.holds()) return company_page(visit, me, slug, {trainer_form, typed});
  return access::once(visit, me, paths::company(slug),
                      [&](sql::Transaction& tx) {
                        trainer_named(tx, me.institution(), company.id, typed.value, visit.house.ids,
                                      visit.now);
                      })
      .with_toast({visit.say(company_texts::trainer_added, typed.value.name), std::nullopt});
}

Response change_one(Visit& visit, const CompanyKeeper& me, std::string slug, Id<Trainer> id) {
  const auto company = company_at(visit.db(), me.institution(), slug);
  const auto typed = trainer_form.change(
      visit, [&](sql::Transaction& tx) { return locked_trainer_draft(tx, me.institution(), company.id, id); },
      [&](sql::Transaction& tx, const TrainerDraft& draft) {
        change_trainer(tx, me.institution(), company.id, id, draft);
      });
  if (!typed.holds()) {
    return company_page(visit, me, slug, {trainer_form, typed, "-" + id_text(id.value)});
  }
  return http::see_other(paths::company(slug), visit.say(company_texts::saved));
}

Response set_left_on(Visit& visit, const CompanyKeeper& me, const std::string& slug, Id<Trainer> id,
                     std::optional<Day> left_on) {
  const auto company = company_at(visit.db(), me.institution(), slug);
  std::string name;
  visit.write([&](sql::Transaction& tx) {
    name = locked_trainer_draft(tx, me.institution(), company.id, id).name;
    set_left(tx, me.institution(), company.id, id, left_on);
    if (left_on) neighbours_of(visit).trainer_left(visit, tx, me.institution(), id);
  });
  const auto& words = left_on ? company_texts::has_left : company_texts::came_back;
  std::optional<html::Url> undo;
  if (left_on) undo = paths::trainer_back(slug, id);
  return http::see_other(paths::company(slug), visit.say(words, name), undo);
}

Response leave(Visit& visit, const CompanyKeeper& me, std::string slug, Id<Trainer> id) {
  return set_left_on(visit, me, slug, id, visit.today);
}
Response come_back(Visit& visit, const CompanyKeeper& me, std::string slug, Id<Trainer> id) {
  return set_left_on(visit, me, slug, id, std::nullopt);
}

}  // namespace

void add_company_routes(http::Router& router) {
  router.get<CompanyKeeper>("/bedrijven", show_all);
  router.get<CompanyKeeper>("/bedrijven/{bedrijf}", show);
  router.post<CompanyKeeper>("/bedrijven/{bedrijf}", change);
  router.post<CompanyKeeper>("/bedrijven/{bedrijf}/praktijkopleiders", add_trainer);
  router.post<CompanyKeeper>("/bedrijven/{bedrijf}/praktijkopleiders/{opleider}", change_one);
  router.post<CompanyKeeper>("/bedrijven/{bedrijf}/praktijkopleiders/{opleider}/weg", leave);
  router.post<CompanyKeeper>("/bedrijven/{bedrijf}/praktijkopleiders/{opleider}/terug", come_back);
}

}  // namespace koers::companies
