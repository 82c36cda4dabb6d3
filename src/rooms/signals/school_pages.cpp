// /signalen/team: numbers of signals, for a team leader. /signalen/regels: the rules of the school; a
// co-ordinator sets them, and whoever guides reads them.
#include "campus/access/undo.h"
#include "campus/layout/components.h"
#include "campus/layout/form_help.h"
#include "campus/navigation/navigation.h"
#include "platform/base/error.h"
#include "rooms/signals/paths.h"
#include "rooms/signals/routes.h"
#include "rooms/signals/signal_forms.h"
#include "rooms/signals/signal_views.h"
#include "rooms/signals/team.h"

namespace koers::signals {
namespace {

using namespace html;
using disclosure::CellStatus;
using http::Response;
using http::Visit;
using organisation::Team;
using people::Role;
namespace said = school_texts;

// ---- numbers

std::string count_words(const Visit& visit, const SignalCount& count) {
  switch (count.status) {
    case CellStatus::exact:
      return std::to_string(count.students);
    case CellStatus::bottom_coded:
      return visit.say(said::few);
    case CellStatus::top_coded:
      return visit.say(said::nearly_all);
    case CellStatus::suppressed:
      break;
  }
  return visit.say(said::not_shown);
}

Html count_table(const Visit& visit, const TeamSignals& counted) {
  std::vector<layout::Cells> rows;
  for (const SignalCount& one : counted.counts) {
    const bool is_exact = one.status == CellStatus::exact && one.students > 0;
    rows.push_back({fragment(visit.say(one.rule ? declaration_of(*one.rule).name : said::said_by_people)),
                    fragment(count_words(visit, one)),
                    is_exact ? fragment(visit.say_count(said::working_days, one.median_working_days))
                             : span.cls("sub")("–")});
  }
  return layout::card({.surface = layout::Surface::flush, .stacked = false},
                      layout::data_table("signalen",
                                         {{.title = visit.say(said::column_rule)},
                                          {.title = visit.say(said::column_open)},
                                          {.title = visit.say(said::column_age)}},
                                         rows));
}

Response show_team(Visit& visit, const SignalReader& me) {
  const auto teams = me.teams(visit.db());
  if (teams.empty()) throw NotFound("no team");
  const auto asked = visit.request.id<Team>("team");
  const auto found =
      std::find_if(teams.begin(), teams.end(), [&](const Team& one) { return one.id == asked; });
  if (asked && found == teams.end()) throw NotFound("no team of the visitor");
  const Team& team = found == teams.end() ? teams.front() : *found;
  const TeamSignals counted = count_signals(visit.db(), me.institution(), team.id, visit.today);
  std::vector<layout::Filter> others;
  for (const Team& one : teams) {
    others.push_back({.label = one.name, .href = paths::team(one.id), .current = one.id == team.id});
  }
  const Html choose =
      when(teams.size() > 1, [&] { return layout::filters(visit.say(said::choose_team), others); });
  const Html numbers =
      counted.students < least_students
          ? layout::card(layout::empty_state(visit.say(said::too_few), visit.say(said::too_few_line)))
          : count_table(visit, counted);
  const std::string title = visit.say(said::title_of, team.name);
  const Html content =
      fragment(layout::crumbs(visit.language, {{visit.say(said::counsellors), url("/begeleiders")}},
                              visit.say(texts::signals)),
               header.cls("page-head")(div(h1.id("signalen")(title), layout::lead(visit.say(said::lead)))),
               choose, numbers,
               p(visit.say(said::without_counsellor), " ",
                 a.href(url("/begeleiders"))(visit.say(said::counsellors)), "."),
               layout::more_link(visit.say(texts::rules_of_school), paths::rules()));
  return http::page(navigation::page(visit, {.title = title, .place = "/begeleiders"}, content));
}

// ---- rules

std::string set_words(const Visit& visit, const RuleSetting& setting) {
  if (setting.set_at.seconds == 0) return visit.say(said::by_default);
  const std::string name =
      people::Person{setting.set_by, setting.given_name, setting.infix, setting.family_name}.full_name();
  return visit.say(said::by_whom, name.empty() ? visit.say(said::an_other) : name,
                   views::day_words(visit, day_of(setting.set_at)));
}

RuleDraft draft_of(const RuleSetting& setting) { return {setting.is_on, setting.threshold, setting.rule}; }

forms::Givens rule_givens(const Visit& visit, const RuleDeclaration& rule) {
  return {{"drempel",
           {.hint = visit.say(said::threshold_hint, rule.least, rule.most, rule.threshold),
            .least = rule.least,
            .most = rule.most}}};
}

Html rule_card(Visit& visit, const RuleDeclaration& rule, const RuleSetting& setting, bool may_set,
               const forms::Returned& returned) {
  const std::string name(code(rule.rule));
  const std::string amount = setting.is_on
                                 ? visit.say(said::from, visit.say_count(rule.unit, setting.threshold))
                                 : visit.say(said::is_off);
  const std::string id = "regel-" + name;
  const Html head =
      fragment(layout::between(fragment(
                   layout::cluster(fragment(layout::bead({}, rule.icon), h2.id(id)(visit.say(rule.name)))),
                   layout::tag(amount))),
               layout::sub(set_words(visit, setting)));
  const Html form = when(may_set, [&] {
    return rule_form.fold(visit, visit.say(said::change),
                          returned.or_edit(rule_form, draft_of(setting), name),
                          {.action = paths::rules(), .submit = visit.say(said::save), .suffix = name},
                          rule_givens(visit, rule));
  });
  return layout::card({.labelled_by = id}, fragment(head, form));
}

Response rules_page(Visit& visit, const people::SignedIn& me, const forms::Returned& returned = {}) {
  const Rules rules = Rules::of(visit.db(), me.institution());
  const bool may_set = me.identity().is(Role::coordinator);
  const Html cards = each(rule_declarations(), [&](const RuleDeclaration& rule) {
    return rule_card(visit, rule, rules.setting(rule.rule), may_set, returned);
  });
  const std::string title = visit.say(said::rules_title);
  const Html content = fragment(
      layout::page_head({.title = title, .lead = fragment(visit.say(said::rules_lead))}),
      layout::stack(4, cards), layout::notice(koers::words::State::info, visit.say(said::never_from)),
      when(may_set,
           [&] { return layout::more_link(visit.say(said::terms_of_school), url("/beheer/termijnen")); }));
  return http::page(navigation::page(visit, {.title = title, .width = layout::PageWidth::narrow}, content),
                    returned.status());
}

Response show_rules(Visit& visit, const people::Staff& me) { return rules_page(visit, me); }

Response save_rule(Visit& visit, const RuleMaker& me) {
  const auto rule = visit.request.choice<Rule>("regel");
  if (!rule) throw NotFound("no such rule");
  const RuleDeclaration& declared = declaration_of(*rule);
  auto typed = forms::Typed<RuleDraft>();
  visit.write([&](sql::Transaction& tx) {
    tx.lock(me.institution().value);
    typed = rule_form.read_change(visit, draft_of(Rules::of(tx, me.institution()).setting(*rule)),
                                  rule_givens(visit, declared));
    if (!typed.holds()) return;
    set_rule(tx, me, {.rule = *rule, .is_on = typed.value.is_on, .threshold = typed.value.threshold},
             visit.now);
  });
  if (!typed.holds()) return rules_page(visit, me, {rule_form, typed, std::string(code(*rule))});
  return http::see_other(paths::rules(), visit.say(said::saved));
}

}  // namespace

void add_school_routes(http::Router& router) {
  router.get<SignalReader>("/signalen/team", show_team);
  router.get<people::Staff>("/signalen/regels", show_rules);
  router.post<RuleMaker>("/signalen/regels", save_rule);
}

}  // namespace koers::signals
