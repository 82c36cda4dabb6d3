// The student's steps: the list, one step, and what can be done with it. Everything can be taken back.
#include "campus/access/accepted_forms.h"
#include "platform/base/error.h"
#include "rooms/course/paths.h"
#include "rooms/course/step_views.h"
#include "rooms/course/texts.h"

namespace koers::course {
namespace {

using http::Response;
using http::Visit;
using people::Student;

Response show_steps(Visit& visit, const Student& me) {
  views::StepsPage page{.steps = steps_of(visit.db(), me.institution(), me.id()), .me = me.id()};
  for (const Step& step : page.steps) {
    if (step.owner_id == me.id()) continue;
    page.others.push_back(people::person_of(visit.db(), me.institution(), step.owner_id));
  }
  return http::page(views::steps_page(visit, page));
}

Response show_new(Visit& visit, const Student&) { return http::page(views::new_step_page(visit, {})); }

Response add(Visit& visit, const Student& me) {
  const StepDraft draft{.title = visit.request.field("wat"),
                        .due_on = visit.request.field("dag"),
                        .helper = visit.request.field("wie"),
                        .sign = visit.request.field("teken")};
  if (const auto flaws = draft.flaws(visit.today); !flaws.empty()) {
    return http::page(views::new_step_page(visit, {draft, flaws}), 422);
  }
  const auto id = visit.new_id<Step>();
  const auto key = visit.request.id<access::FormKey>("sleutel");
  visit.write([&](sql::Transaction& tx) {
    if (key && access::answer_to(tx, me, *key)) return;
    add_own_step(tx, me, id, draft, visit.now, visit.today);
    if (key) access::remember(tx, me, *key, paths::steps().text(), visit.now);
  });
  return http::see_other(paths::steps()).with_toast({visit.say(texts::added), std::nullopt});
}

views::StepPage page_of(Visit& visit, const Student& me, Id<Step> id) {
  views::StepPage page{.step = own_step(visit.db(), me, id)};
  page.mine = page.step.owner_id == me.id();
  if (!page.mine) {
    page.promised_by = people::person_of(visit.db(), me.institution(), page.step.owner_id).given_name;
  }
  return page;
}

Response show_step(Visit& visit, const Student& me, Id<Step> id) {
  return http::page(views::step_page(visit, page_of(visit, me, id)));
}

Response gone_on(Visit& visit, const html::Url& address, const i18n::Text& text,
                 std::optional<html::Url> undo = std::nullopt) {
  return http::see_other(address).with_toast({visit.say(text), std::move(undo)});
}

Response finish(Visit& visit, const Student& me, Id<Step> id) {
  const Step step = own_step(visit.db(), me, id);
  if (step.state != StepState::done) {
    visit.write([&](sql::Transaction& tx) { finish_step(tx, me, step, visit.today); });
  }
  return gone_on(visit, paths::step(id), texts::finished, paths::reopen(id));
}

Response keep_outcome(Visit& visit, const Student& me, Id<Step> id) {
  auto page = page_of(visit, me, id);
  page.outcome = visit.request.field("opbrengst");
  page.flaw = flaw_of(page.outcome, false);
  if (page.step.state != StepState::done) return http::see_other(paths::step(id));
  if (page.flaw) return http::page(views::step_page(visit, page), 422);
  visit.write([&](sql::Transaction& tx) { say_outcome(tx, me, page.step, page.outcome, visit.today); });
  return gone_on(visit, paths::steps(), texts::kept);
}

Response move(Visit& visit, const Student& me, Id<Step> id) {
  auto page = page_of(visit, me, id);
  const std::string typed = visit.request.field("dag");
  const auto day = parse_day(typed);
  if (!typed.empty() && !day) page.day_flaw = texts::not_a_day;
  if (day && *day < visit.today) page.day_flaw = texts::day_in_past;
  if (page.day_flaw) return http::page(views::step_page(visit, page), 422);
  visit.write([&](sql::Transaction& tx) { move_step(tx, me, page.step, day, visit.today); });
  return gone_on(visit, paths::steps(), texts::moved);
}

Response drop(Visit& visit, const Student& me, Id<Step> id) {
  auto page = page_of(visit, me, id);
  page.outcome = visit.request.field("reden");
  page.flaw = flaw_of(page.outcome, true);
  if (page.flaw) return http::page(views::step_page(visit, page), 422);
  visit.write([&](sql::Transaction& tx) { drop_step(tx, me, page.step, page.outcome, visit.today); });
  return gone_on(visit, paths::steps(), texts::let_go_of, paths::reopen(id));
}

Response reopen(Visit& visit, const Student& me, Id<Step> id) {
  const Step step = own_step(visit.db(), me, id);
  if (step.state != StepState::open) {
    visit.write([&](sql::Transaction& tx) { reopen_step(tx, me, step, visit.today); });
  }
  return gone_on(visit, paths::step(id), texts::reopened);
}

Response show_ahead(Visit&, const Student&) { return http::see_other(paths::steps()); }

}  // namespace

html::Html steps_card(http::Visit& visit, const Student& me) {
  return views::home_card(visit, steps_of(visit.db(), me.institution(), me.id()), me.id());
}

html::Html steps_of_student(http::Visit& visit, const access::GuidedStudent& student) {
  return views::file_card(visit, steps_of(visit.db(), student.institution(), student.id()),
                          student.person().given_name);
}

void add_routes(http::Router& router) {
  router.get<Student>("/vooruit", show_ahead);
  router.get<Student>("/vooruit/stappen", show_steps);
  router.post<Student>("/vooruit/stappen", add);
  router.get<Student>("/vooruit/stappen/nieuw", show_new);
  router.get<Student>("/vooruit/stappen/{id}", show_step);
  router.post<Student>("/vooruit/stappen/{id}/gelukt", finish);
  router.post<Student>("/vooruit/stappen/{id}/opbrengst", keep_outcome);
  router.post<Student>("/vooruit/stappen/{id}/dag", move);
  router.post<Student>("/vooruit/stappen/{id}/los", drop);
  router.post<Student>("/vooruit/stappen/{id}/open", reopen);
}

}  // namespace koers::course
