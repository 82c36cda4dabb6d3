#include "rooms/companies/merge_views.h"

#include <algorithm>

#include "campus/access/undo.h"
#include "campus/layout/components.h"
#include "campus/layout/rehearsal.h"
#include "campus/navigation/navigation.h"
#include "platform/i18n/dates_in_time.h"
#include "rooms/companies/company_texts.h"
#include "rooms/companies/expectation_views.h"
#include "rooms/companies/merge_texts.h"
#include "rooms/companies/paths.h"

namespace koers::companies::views {

using namespace html;
using http::Visit;
using layout::Kind;
namespace texts = merge_texts;

namespace {

std::string day_words(const Visit& visit, Day day) {
  return i18n::day_month(visit.language, day, visit.today);
}

std::string why_alike(const Visit& visit, const LikelyDouble& one) {
  switch (one.likeness) {
    case Likeness::same_trainer:
      return visit.say(texts::same_trainer, one.trainer);
    case Likeness::same_name:
      return visit.say(texts::same_name);
    case Likeness::near_name:
      break;
  }
  return visit.say(texts::near_name);
}

// Each leads to the rehearsal, in which this company is the kept one.
Html likely_rows(const Visit& visit, const Company& company, const std::vector<LikelyDouble>& likely) {
  return each(likely, [&](const LikelyDouble& one) {
    return layout::row({.lead = layout::thumb("buildings-fill"),
                        .title = one.company.name,
                        .href = paths::merge(company.slug, one.company.slug),
                        .line = with_dots({one.company.place, why_alike(visit, one)})});
  });
}

Html search_link(const Visit& visit, const Company& company, const i18n::Text& words) {
  return layout::button_link(
      {.label = visit.say(words), .href = paths::doubles(company.slug), .kind = Kind::quiet, .small = true});
}

}  // namespace

// ---- on the page of a company

Html doubles_card(Visit& visit, const CompanyPage& page) {
  if (page.doubles.empty()) return layout::card(search_link(visit, page.company, texts::stands_twice));
  return layout::list_card("dubbel", visit.say(texts::is_it), likely_rows(visit, page.company, page.doubles),
                           {}, div.cls("pad")(search_link(visit, page.company, texts::search_other)));
}

Html merges_notice(const Visit& visit, const CompanyPage& page) {
  return each(page.merges, [&](const Merge& one) {
    const std::string who = one.given_name.empty() ? visit.say(texts::somebody) : one.given_name;
    return layout::card(fragment(
        p(visit.say(texts::done_by, who, one.gone_name, day_words(visit, day_of(one.made_at)))),
        layout::cluster(fragment(
            layout::post_button(paths::turn_back(page.company.slug, one.gone_slug),
                                visit.say(texts::turn_back),
                                {.kind = Kind::line, .small = true, .about = one.gone_name}),
            layout::sub(visit.say(
                texts::back_until_day,
                i18n::near_day(visit.language, day_of(last_moment_of_return(one)), visit.today)))))));
  });
}

Html former_card(const Visit& visit, const CompanyPage& page) {
  if (page.former.empty()) return {};
  const Html folds = each(page.former, [&](const FormerCompany& one) {
    Html agreed;
    for (const Pact& pact : one.pacts) {
      if (!pact.agreed_on) continue;
      agreed += fragment(layout::sub(visit.say(texts::agreed_there, day_words(visit, *pact.agreed_on),
                                               day_words(visit, pact.until_on))),
                         plain_lines(pact));
    }
    if (agreed.empty()) agreed = layout::sub(visit.say(texts::nothing_agreed_there));
    return layout::fold(span(with_dots({one.company.name, one.company.place})), layout::stack(3, agreed));
  });
  return layout::card({.labelled_by = "eerder"},
                      fragment(layout::section_head("eerder", visit.say(texts::former)), folds));
}

// ---- the choice

Html doubles_page(Visit& visit, const DoublesPage& page) {
  const Company& company = page.company;
  const std::string title = visit.say(texts::is_it);
  Html content = layout::page_head(
      {.above = layout::crumbs(visit.language,
                               {{visit.say(company_texts::companies), paths::companies()},
                                {company.name, paths::company(company.slug)}},
                               visit.say(texts::merge)),
       .title = title,
       .lead = fragment(b(with_dots({company.name, company.place})), br(), visit.say(texts::is_it_lead))});
  content += layout::search_form(paths::doubles(company.slug), visit.say(company_texts::search), page.search,
                                 visit.say(company_texts::find));
  if (!page.found.empty()) {
    content += layout::list_card(
        "gevonden", visit.say(texts::found), each(page.found, [&](const CompanyRow& one) {
          return layout::row({.lead = layout::thumb("buildings-fill"),
                              .title = one.name,
                              .href = paths::merge(company.slug, one.slug),
                              .line = with_dots({one.place, sector_name(visit, one.sector),
                                                 visit.say_count(company_texts::running, one.running)})});
        }));
  } else if (!page.search.empty()) {
    content += layout::empty_state(title, visit.say(texts::none_found));
  }
  if (!page.likely.empty()) {
    content += layout::list_card("lijkt", visit.say(texts::likely), likely_rows(visit, company, page.likely));
  } else if (page.search.empty()) {
    content += layout::empty_state(visit.say(texts::none_likely), visit.say(texts::none_likely_line));
  }
  return navigation::page(visit, {.title = title, .place = "/studenten"}, content);
}

// ---- the rehearsal

namespace {

bool was_filled(const MergePlan& plan, std::string_view what) {
  return std::find(plan.filled.begin(), plan.filled.end(), what) != plan.filled.end();
}

// What stands there, and what becomes of what the other said.
Html field_row(const Visit& visit, const MergePlan& plan, const std::string& label, const std::string& kept,
               const std::string& gone, bool is_filled) {
  const std::string& from = plan.gone.company.name;
  std::string line = label;
  if (is_filled) {
    line = with_dots({label, visit.say(texts::from_other, from)});
  } else if (!gone.empty() && compared(gone) != compared(kept)) {
    line = with_dots({label, visit.say(texts::differs, from, gone)});
  }
  return layout::row({.title = kept.empty() ? visit.say(texts::not_known) : kept, .line = line});
}

std::string recognised_words(const Visit& visit, const std::optional<Day>& day) {
  return day ? visit.say(texts::recognised, i18n::day_with_year(visit.language, *day)) : "";
}

Html company_card(const Visit& visit, const MergePlan& plan) {
  const Company& gone = plan.gone.company;
  const CompanyDraft& becomes = plan.becomes;
  const Html rows = fragment(
      layout::row({.lead = layout::thumb("buildings-fill"),
                   .title = becomes.name,
                   .line = visit.say(texts::name_stays, gone.name)}),
      field_row(visit, plan, visit.say(texts::place), becomes.place, gone.place, was_filled(plan, "place")),
      field_row(visit, plan, visit.say(texts::sector), sector_name(visit, becomes.sector),
                sector_name(visit, gone.sector), was_filled(plan, "sector")),
      when(becomes.recognised_on.has_value(), [&] {
        return field_row(visit, plan, visit.say(company_texts::recognised),
                         recognised_words(visit, becomes.recognised_on),
                         recognised_words(visit, gone.recognised_on), was_filled(plan, "recognised"));
      }));
  return layout::list_card("straks", visit.say(texts::afterwards), rows);
}

std::string trainer_line(const Visit& visit, const MergePlan& plan, const MergedTrainer& one) {
  if (!one.same) {
    return one.has_namesake ? visit.say(texts::namesake, plan.kept.company.name)
                            : visit.say(texts::joins, plan.gone.company.name);
  }
  const bool by_address = !one.trainer.email.empty() && !one.same->email.empty();
  return visit.say(by_address ? texts::is_same : texts::is_same_by_name, one.same->name);
}

Html trainers_card(const Visit& visit, const MergePlan& plan) {
  Html rows;
  for (const Trainer& one : plan.kept.trainers) {
    rows += layout::row({.lead = layout::avatar(one.name),
                         .title = one.name,
                         .line = with_dots({visit.say(texts::stays, plan.kept.company.name), one.email})});
  }
  for (const MergedTrainer& one : plan.trainers) {
    rows +=
        layout::row({.lead = layout::avatar(one.trainer.name),
                     .title = one.trainer.name,
                     .line = with_dots({trainer_line(visit, plan, one), one.same ? "" : one.trainer.email})});
  }
  if (rows.empty()) rows = layout::row({.title = visit.say(texts::no_trainers)});
  return layout::list_card("opleiders", visit.say(texts::trainers), rows);
}

Html placements_card(const Visit& visit, const MergePlan& plan) {
  const auto number = [](std::int64_t count) { return std::to_string(count); };
  return layout::list_card(
      "stages", visit.say(texts::placements),
      layout::row(
          {.lead = layout::thumb("briefcase-fill"),
           .title = visit.say(texts::placements_sum, number(plan.kept.running + plan.gone.running),
                              number(plan.kept.all + plan.gone.all)),
           .line = visit.say(texts::placements_line, plan.kept.company.name, number(plan.kept.running),
                             plan.gone.company.name, number(plan.gone.running))}));
}

Html expectations_card(const Visit& visit, const MergePlan& plan) {
  Html content;
  if (!plan.goes_on) content += p(visit.say(texts::nothing_agreed));
  if (plan.only_read) {
    content += layout::notice(words::State::attention, visit.say(texts::both_agreed));
  }
  if (plan.goes_on) {
    const std::string& with = plan.from_gone ? plan.gone.company.name : plan.kept.company.name;
    content += fragment(p(visit.say(texts::goes_on, day_words(visit, plan.goes_on->until_on), with)),
                        plain_lines(*plan.goes_on));
  }
  if (plan.only_read) {
    content += fragment(p(visit.say(texts::only_read, plan.gone.company.name)), plain_lines(*plan.only_read));
  }
  if (plan.lapses) {
    content += layout::notice(words::State::info, visit.say(texts::lapses, plan.gone.company.name));
  }
  return layout::card({.labelled_by = "verwachten"},
                      fragment(layout::section_head("verwachten", visit.say(texts::expectations)), content));
}

Html act_card(const Visit& visit, const MergePlan& plan) {
  const std::string &kept = plan.kept.company.slug, &gone = plan.gone.company.slug;
  const Html act = layout::post_button(access::undo(paths::merge(kept, gone), plan.mark()),
                                       visit.say(texts::act), {.kind = Kind::primary, .big = true});
  const Html other = layout::button_link({.label = visit.say(texts::other_way, plan.gone.company.name),
                                          .href = paths::merge(gone, kept),
                                          .kind = Kind::line});
  const Html no = layout::button_link(
      {.label = visit.say(texts::not_now), .href = paths::company(kept), .kind = Kind::quiet});
  return section.cls("card stack gap-4 foot-card")
      .aria("label", visit.say(texts::act))(act, layout::sub(visit.say(texts::back_until)),
                                            layout::cluster(fragment(other, no)));
}

std::vector<layout::Tally> counts_of(const Visit& visit, const MergePlan& plan) {
  const auto added = std::count_if(plan.trainers.begin(), plan.trainers.end(),
                                   [](const MergedTrainer& one) { return !one.same; });
  const auto one = [&](const i18n::Plural& words, std::int64_t count, const char* part) {
    return layout::Tally{std::to_string(count), visit.say_count(words, count), part};
  };
  return {one(texts::count_trainers, added, "opleiders"),
          one(texts::count_running, plan.gone.running, "stages"),
          one(texts::count_earlier, plan.gone.all - plan.gone.running, "stages")};
}

}  // namespace

Html merge_page(Visit& visit, const MergePlan& plan) {
  const Company& kept = plan.kept.company;
  const std::string title = visit.say(texts::title, plan.gone.company.name, kept.name);
  const Html content = fragment(
      layout::page_head({.above = layout::crumbs(visit.language,
                                                 {{visit.say(company_texts::companies), paths::companies()},
                                                  {kept.name, paths::company(kept.slug)}},
                                                 visit.say(texts::merge)),
                         .title = title,
                         .lead = fragment(visit.say(texts::nothing_yet))}),
      layout::tallies(counts_of(visit, plan)),
      layout::beside(layout::stack(5, fragment(company_card(visit, plan), trainers_card(visit, plan),
                                               expectations_card(visit, plan))),
                     layout::stack(5, fragment(placements_card(visit, plan), act_card(visit, plan)))));
  return navigation::page(visit, {.title = title, .place = "/studenten"}, content);
}

}  // namespace koers::companies::views
