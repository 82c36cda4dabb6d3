#include "rooms/companies/company_views.h"

#include "campus/layout/components.h"
#include "campus/navigation/navigation.h"
#include "campus/words/work.h"
#include "platform/i18n/dates_in_time.h"
#include "rooms/companies/company_forms.h"
#include "rooms/companies/company_texts.h"
#include "rooms/companies/expectation_views.h"
#include "rooms/companies/merge_views.h"
#include "rooms/companies/paths.h"

namespace koers::companies::views {

using namespace html;
using http::Visit;
using layout::Kind;

std::string sector_name(const Visit& visit, const std::string& sector) {
  const auto found = from_code<words::Sector>(sector);
  return found ? visit.say(words::name(*found)) : std::string();
}

std::string with_dots(const std::vector<std::string>& parts) {
  std::string line;
  for (const std::string& part : parts) {
    if (part.empty()) continue;
    line += (line.empty() ? "" : " · ") + part;
  }
  return line;
}

CompanySearch search_of(const Visit& visit, const std::string& words) {
  CompanySearch search{words};
  const std::string wanted = compared(words);
  for (const auto& [sector, value] : Codes<words::Sector>::list) {
    const bool is_meant = wanted.size() > 2 && compared(visit.say(words::name(sector))).starts_with(wanted);
    if (is_meant) search.sectors.emplace_back(value);
  }
  return search;
}

Html crumbs_to(Visit& visit, const std::string& here, bool is_list) {
  std::vector<std::pair<std::string, Url>> steps;
  const people::Identity& me = people::identity_of(visit);
  const bool guides = me.is(people::Role::counsellor) || me.is(people::Role::specialist);
  if (guides) steps.push_back({visit.say(company_texts::placements), url("/stages")});
  if (!is_list) steps.push_back({visit.say(company_texts::companies), paths::companies()});
  return steps.empty() ? Html() : layout::crumbs(visit.language, steps, here);
}

forms::Givens sector_givens(const Visit& visit) {
  std::vector<layout::Option> options;
  for (const auto& [sector, value] : Codes<words::Sector>::list) {
    options.push_back({std::string(value), visit.say(words::name(sector))});
  }
  return {{"sector", {.options = std::move(options)}}};
}

Html companies_page(Visit& visit, const CompaniesPage& page) {
  const std::string title = visit.say(company_texts::companies);
  Html content = layout::page_head({.above = crumbs_to(visit, title, true),
                                    .title = title,
                                    .lead = fragment(visit.say(company_texts::lead))});
  const bool asks = !page.search.empty();
  if (asks || !page.rows.empty()) {
    content += layout::search_form(paths::companies(), visit.say(company_texts::search), page.search,
                                   visit.say(company_texts::find));
  }
  if (page.rows.empty()) {
    content +=
        asks ? layout::empty_state(visit.say(company_texts::companies), visit.say(company_texts::none_found))
             : layout::empty_state(visit.say(company_texts::none_title), visit.say(company_texts::none_line));
  } else {
    const Html rows = each(page.rows, [&](const CompanyRow& one) {
      return layout::row({.lead = layout::thumb("buildings-fill"),
                          .title = one.name,
                          .href = paths::company(one.slug),
                          .line = with_dots({one.place, sector_name(visit, one.sector),
                                             visit.say_count(company_texts::running, one.running)})});
    });
    content += layout::list_card("bedrijven", title, rows, layout::tag(std::to_string(page.part.total())),
                                 page.part.ways(visit.language, paths::companies().with("q", page.search)));
  }
  return navigation::page(visit, {.title = title, .place = "/studenten"}, content);
}

namespace {

Html trainer_row(const Visit& visit, const CompanyPage& page, const Trainer& one) {
  if (one.left_on) {
    return layout::row({.lead = layout::avatar(one.name),
                        .title = one.name,
                        .line = visit.say(company_texts::left_since,
                                          i18n::day_month(visit.language, *one.left_on, visit.today)),
                        .end = layout::post_button(paths::trainer_back(page.company.slug, one.id),
                                                   visit.say(company_texts::back),
                                                   {.kind = Kind::quiet, .small = true, .about = one.name})});
  }
  const std::string line =
      with_dots({one.email, one.phone, one.no_messages_since ? visit.say(company_texts::no_messages) : ""});
  return layout::row({.lead = layout::avatar(one.name), .title = one.name, .line = line});
}

// Folded away: how somebody is called and reached, and that somebody works there no more.
Html change_trainer_fold(Visit& visit, const CompanyPage& page, const Trainer& one) {
  const std::string& slug = page.company.slug;
  const std::string suffix = "-" + id_text(one.id.value);
  const auto answers = page.returned.or_edit(trainer_form, {one.name, one.email, one.phone}, suffix);
  const Html form = trainer_form.show(
      visit, answers,
      {.action = paths::trainer(slug, one.id), .submit = visit.say(company_texts::save), .suffix = suffix});
  const Html leave = layout::post_button(paths::trainer_left(slug, one.id), visit.say(company_texts::left),
                                         {.kind = Kind::quiet, .small = true, .about = one.name});
  return layout::fold(span(visit.say(company_texts::change_trainer, one.name)),
                      layout::stack(4, fragment(form, leave)), answers.was_refused());
}

Html trainers_card(Visit& visit, const CompanyPage& page) {
  Html rows, folds;
  for (const Trainer& one : page.trainers) {
    rows += trainer_row(visit, page, one);
    if (!one.left_on) folds += change_trainer_fold(visit, page, one);
  }
  if (rows.empty()) rows = layout::row({.title = visit.say(company_texts::no_trainers)});
  folds += trainer_form.fold(
      visit, visit.say(company_texts::add_trainer), page.returned.or_start(trainer_form),
      {.action = paths::trainers(page.company.slug), .submit = visit.say(company_texts::add_trainer)});
  return layout::list_card("opleiders", visit.say(company_texts::trainers), rows, {},
                           div.cls("pad stack gap-2")(folds));
}

}  // namespace

Html company_page(Visit& visit, const CompanyPage& page) {
  const Company& one = page.company;
  std::string recognised;
  if (one.recognised_on) {
    const std::string day = i18n::day_with_year(visit.language, *one.recognised_on);
    recognised = one.recognised_by.empty()
                     ? visit.say(company_texts::recognised_alone, day)
                     : visit.say(company_texts::recognised_line, day, one.recognised_by);
  }
  const std::string lead = with_dots({one.place, sector_name(visit, one.sector), recognised});
  const CompanyDraft draft{one.name, one.place, one.sector, one.recognised_on, one.recognised_by};
  const Html change = layout::card(company_form.fold(
      visit, visit.say(company_texts::change), page.returned.or_edit(company_form, draft),
      {.action = paths::company(one.slug), .submit = visit.say(company_texts::save)}, sector_givens(visit)));
  const Html content = fragment(
      layout::page_head(
          {.above = crumbs_to(visit, one.name, false), .title = one.name, .lead = fragment(lead)}),
      layout::beside(fragment(merges_notice(visit, page), pact_card(visit, one, page.pacts, page.returned),
                              former_card(visit, page), page.learning),
                     fragment(trainers_card(visit, page), doubles_card(visit, page), change),
                     layout::Width::l));
  return navigation::page(visit, {.title = one.name, .place = "/studenten"}, content);
}

}  // namespace koers::companies::views
