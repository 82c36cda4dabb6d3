// /team/keuzes: what a team offers its students to choose.
#include <algorithm>

#include "campus/access/accepted_forms.h"
#include "platform/base/error.h"
#include "platform/tabular/csv.h"
#include "rooms/choices/choice_paths.h"
#include "rooms/choices/choice_team_forms.h"
#include "rooms/choices/choice_team_texts.h"
#include "rooms/choices/choice_team_views.h"
#include "rooms/choices/occupation.h"
#include "rooms/choices/routes.h"

namespace koers::choices {
namespace {

using http::Response;
using http::Visit;
using organisation::Team;
namespace texts = choice_team_texts;

// The team that the address names, or the first of his own.
Id<Team> named_team(Visit& visit, const ChoiceMaker& me) {
  if (!visit.request.has("team")) {
    if (me.teams().empty()) throw NotFound("team");
    return me.teams().front().id;
  }
  const auto id = visit.request.id<Team>("team");
  if (!id || !me.is_of(*id)) throw NotFound("team");
  return *id;
}

Response show_list(Visit& visit, const ChoiceMaker& me) {
  const auto team = named_team(visit, me);
  return http::page(views::team_choices_page(
      visit, {.teams = me.teams(), .team = team, .moments = moments_of_team(visit.db(), me, team)}));
}

std::vector<organisation::Programme> programmes_of_team(Visit& visit, const ChoiceMaker& me, Id<Team> team) {
  auto all = organisation::programmes_of(visit.db(), me.institution());
  std::erase_if(all, [&](const auto& programme) { return programme.team_id != team; });
  return all;
}

views::MomentForm new_form(Visit& visit, const ChoiceMaker& me, Id<Team> team) {
  return {.typed = moment_form.start({.team_id = team}),
          .givens = moment_givens(visit, programmes_of_team(visit, me, team)),
          .action = paths::team_choices(),
          .back = paths::team_choices(team)};
}

Response show_new(Visit& visit, const ChoiceMaker& me) {
  return http::page(views::moment_form_page(visit, new_form(visit, me, named_team(visit, me))));
}

Response add(Visit& visit, const ChoiceMaker& me) {
  const auto team = named_team(visit, me);
  auto form = new_form(visit, me, team);
  const auto typed = moment_form.read(visit, form.givens, {.team_id = team});
  form.typed = typed;
  if (!typed.holds()) return http::page(views::moment_form_page(visit, form), typed.status());
  const auto id = visit.new_id<ChoiceMoment>();
  return access::once(visit, me, paths::team_choice(id),
                      [&](sql::Transaction& tx) { add_moment(tx, me, id, typed.value, visit.today); })
      .with_toast({visit.say(texts::saved), std::nullopt});
}

Response show_moment(Visit& visit, const ChoiceMaker& me, Id<ChoiceMoment> id) {
  views::TeamMomentPage page{.moment = moment_of(visit.db(), me, id),
                             .options = options_of(visit.db(), me.institution(), id),
                             .concerned = concerned_by(visit.db(), me, id)};
  for (const auto& programme : organisation::programmes_of(visit.db(), me.institution())) {
    if (programme.id == page.moment.programme_id) page.programme = programme.name;
  }
  return http::page(views::team_moment_page(visit, page));
}

views::MomentForm change_form(Visit& visit, const ChoiceMaker& me, Id<ChoiceMoment> id) {
  const auto moment = moment_of(visit.db(), me, id);
  return {.typed = moment_form.edit(draft_of(moment)),
          .givens = moment_givens(visit, programmes_of_team(visit, me, moment.team_id)),
          .action = paths::change_moment(id),
          .back = paths::team_choice(id)};
}

Response show_change(Visit& visit, const ChoiceMaker& me, Id<ChoiceMoment> id) {
  return http::page(views::moment_form_page(visit, change_form(visit, me, id)));
}

Response change(Visit& visit, const ChoiceMaker& me, Id<ChoiceMoment> id) {
  auto form = change_form(visit, me, id);
  const auto typed = moment_form.change(
      visit, [&](sql::Transaction& tx) { return draft_of(locked_moment(tx, me, id)); },
      [&](sql::Transaction& tx, const MomentDraft& draft) {
        change_moment(tx, me, id, draft, visit.house.ids, visit.now);
      },
      form.givens);
  form.typed = typed;
  if (!typed.holds()) return http::page(views::moment_form_page(visit, form), typed.status());
  return http::see_other(paths::team_choice(id), visit.say(texts::saved_and_told));
}

Response close(Visit& visit, const ChoiceMaker& me, Id<ChoiceMoment> id) {
  visit.write([&](sql::Transaction& tx) { close_moment(tx, me, id, true); });
  return http::see_other(paths::team_choice(id), visit.say(texts::closed_toast), paths::reopen_moment(id));
}

Response reopen(Visit& visit, const ChoiceMaker& me, Id<ChoiceMoment> id) {
  visit.write([&](sql::Transaction& tx) { close_moment(tx, me, id, false); });
  return http::see_other(paths::team_choice(id), visit.say(texts::opened_toast));
}

Response download(Visit& visit, const ChoiceMaker& me, Id<ChoiceMoment> id) {
  tabular::CsvWriter writer;
  writer.row({visit.say(texts::csv_name), visit.say(texts::csv_number), visit.say(texts::csv_group),
              visit.say(texts::csv_option), visit.say(texts::csv_wish), visit.say(texts::csv_ticket),
              visit.say(texts::csv_day)});
  for (const ChooserRow& row : choosers_of(visit.db(), me, id)) {
    const people::Person person{{}, row.given_name, row.infix, row.family_name};
    writer.row({person.full_name(), row.number.value_or(""), row.group.value_or(""), row.option.value_or(""),
                row.wish.value_or(""), row.ticket ? std::to_string(*row.ticket) : "",
                row.chosen_on ? text(*row.chosen_on) : ""});
  }
  return http::download(writer.text(), "text/csv; charset=utf-8", "keuzes.csv");
}

// ---- options

constexpr int electives_per_page = 8;

views::OptionForm option_form_of(Visit& visit, const ChoiceMaker& me, Id<ChoiceMoment> id) {
  return {.typed = option_form.start(),
          .givens = option_givens(visit),
          .moment = moment_of(visit.db(), me, id),
          .action = paths::options(id)};
}

Response show_new_option(Visit& visit, const ChoiceMaker& me, Id<ChoiceMoment> id) {
  auto form = option_form_of(visit, me, id);
  form.elective_query = visit.request.field("q");
  if (form.elective_query.size() > longest_choice_line) form.elective_query.clear();
  form.part = {visit, "keuzedelen", electives_per_page,
               count_electives_like(visit.db(), me.institution(), form.elective_query)};
  form.electives = electives_like(visit.db(), me.institution(), form.elective_query, form.part.window());
  form.has_electives = !form.electives.empty() || !form.elective_query.empty();
  const std::string code = visit.request.field("keuzedeel");
  if (const auto elective = elective_with_code(visit.db(), me.institution(), code)) {
    form.typed = option_form.start(
        {.title = elective->name, .explanation = elective->explanation, .code = elective->code});
  }
  return http::page(views::option_form_page(visit, form));
}

Response add_one_option(Visit& visit, const ChoiceMaker& me, Id<ChoiceMoment> id) {
  auto form = option_form_of(visit, me, id);
  const auto typed = option_form.read(visit, form.givens);
  form.typed = typed;
  if (!typed.holds()) return http::page(views::option_form_page(visit, form), typed.status());
  const auto option = visit.new_id<ChoiceOption>();
  return access::once(visit, me, paths::team_choice(id),
                      [&](sql::Transaction& tx) { add_option(tx, me, id, option, typed.value, visit.today); })
      .with_toast({visit.say(texts::saved), std::nullopt});
}

views::OptionForm changed_option_of(Visit& visit, const ChoiceMaker& me, Id<ChoiceMoment> id,
                                    Id<ChoiceOption> option) {
  auto form = option_form_of(visit, me, id);
  const auto stored = option_of(visit.db(), me, id, option);
  form.typed = option_form.edit(draft_of(stored));
  form.title = stored.title;
  form.action = paths::option(id, option);
  return form;
}

Response show_option(Visit& visit, const ChoiceMaker& me, Id<ChoiceMoment> id, Id<ChoiceOption> option) {
  return http::page(views::option_form_page(visit, changed_option_of(visit, me, id, option)));
}

Response change_one_option(Visit& visit, const ChoiceMaker& me, Id<ChoiceMoment> id,
                           Id<ChoiceOption> option) {
  auto form = changed_option_of(visit, me, id, option);
  const auto typed = option_form.change(
      visit,
      [&](sql::Transaction& tx) {
        locked_moment(tx, me, id);
        return draft_of(option_of(tx, me, id, option));
      },
      [&](sql::Transaction& tx, const OptionDraft& draft) {
        change_option(tx, me, id, option, draft, visit.house.ids, visit.now);
      },
      form.givens);
  form.typed = typed;
  if (!typed.holds()) return http::page(views::option_form_page(visit, form), typed.status());
  return http::see_other(paths::team_choice(id), visit.say(texts::saved_and_told));
}

Response withdraw(Visit& visit, const ChoiceMaker& me, Id<ChoiceMoment> id, Id<ChoiceOption> option) {
  visit.write([&](sql::Transaction& tx) { withdraw_option(tx, me, id, option, visit.house.ids, visit.now); });
  return http::see_other(paths::team_choice(id), visit.say(texts::withdrawn_toast),
                         paths::restore_option(id, option));
}

Response restore(Visit& visit, const ChoiceMaker& me, Id<ChoiceMoment> id, Id<ChoiceOption> option) {
  visit.write([&](sql::Transaction& tx) { restore_option(tx, me, id, option, visit.today); });
  return http::see_other(paths::team_choice(id), visit.say(texts::restored_toast));
}

}  // namespace

void add_choice_team_routes(http::Router& router) {
  router.get<ChoiceMaker>("/team/keuzes", show_list);
  router.post<ChoiceMaker>("/team/keuzes", add);
  router.get<ChoiceMaker>("/team/keuzes/nieuw", show_new);
  router.get<ChoiceMaker>("/team/keuzes/{id}", show_moment);
  router.get<ChoiceMaker>("/team/keuzes/{id}/aanpassen", show_change);
  router.post<ChoiceMaker>("/team/keuzes/{id}/aanpassen", change);
  router.post<ChoiceMaker>("/team/keuzes/{id}/sluiten", close);
  router.post<ChoiceMaker>("/team/keuzes/{id}/openen", reopen);
  router.get<ChoiceMaker>("/team/keuzes/{id}/keuzes.csv", download);
  router.post<ChoiceMaker>("/team/keuzes/{id}/opties", add_one_option);
  router.get<ChoiceMaker>("/team/keuzes/{id}/opties/nieuw", show_new_option);
  router.get<ChoiceMaker>("/team/keuzes/{id}/opties/{optie}", show_option);
  router.post<ChoiceMaker>("/team/keuzes/{id}/opties/{optie}", change_one_option);
  router.post<ChoiceMaker>("/team/keuzes/{id}/opties/{optie}/weg", withdraw);
  router.post<ChoiceMaker>("/team/keuzes/{id}/opties/{optie}/terug", restore);
}

}  // namespace koers::choices
