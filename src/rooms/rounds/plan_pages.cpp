// /gesprekken/rondes/nieuw and a draft: planning a round, and inviting.
#include "rooms/rounds/plan_pages.h"
#include "campus/access/accepted_forms.h"
#include "campus/navigation/navigation.h"
#include "platform/base/error.h"
#include "platform/base/weeks.h"
#include "platform/i18n/dates.h"
#include "rooms/rounds/booking.h"
#include "rooms/rounds/paths.h"
#include "rooms/rounds/plan_views.h"
#include "rooms/rounds/round_forms.h"
#include "rooms/rounds/routes.h"

namespace koers::rounds {

using http::Response;
using http::Visit;
using people::Counsellor;

namespace {

std::string month_name(const Visit& visit, Day day) {
  const std::string words = i18n::day_month(visit.language, day);  // 26 november, 26 November
  return words.substr(words.find(' ') + 1);
}

// What a new round begins with: who has no conversation planned, two weeks from now.
RoundDraft usual_draft(const Visit& visit, const std::vector<StudentRow>& students) {
  RoundDraft draft;
  const Day week = monday_of(visit.today) + 14;
  draft.title = visit.say(texts::title_usual, month_name(visit, week));
  draft.sentence = visit.say(texts::sentence_usual);
  draft.pick_until = week - 3;
  for (const StudentRow& one : students) {
    if (!one.has_talk) draft.students.push_back(one.student.id);
  }
  return draft;
}

// A button asked to tick others.
void choose_students(const Visit& visit, const std::vector<StudentRow>& students, forms::Answers& answers) {
  const std::string asked = visit.request.field(forms::shown_again);
  if (!asked.starts_with("wie:")) return;
  const std::string which = asked.substr(4);
  forms::Texts chosen;
  for (const StudentRow& one : students) {
    const bool fits = which == "allen" || (which == "zonder" && !one.has_talk) ||
                      (which == "lang" && weeks_since(one, visit.today) >= long_weeks) ||
                      which == "groep-" + one.group;
    if (fits) chosen.push_back(text(one.student.id));
  }
  for (forms::Answer& answer : answers.all) {
    if (answer.field == "student") answer.typed = std::move(chosen);
  }
}

// What was only sent to see another week asks for nothing yet.
void forget_mistakes(forms::Answers& answers) {
  if (!answers.only_shown) return;
  for (forms::Answer& answer : answers.all) answer.mistake.clear();
}

Response page_of(Visit& visit, const Counsellor& me, const std::vector<StudentRow>& students,
                 std::optional<Id<Round>> id, forms::Answers answers, const forms::Givens& givens) {
  choose_students(visit, students, answers);
  repeat_week(visit, answers);
  forget_mistakes(answers);
  std::optional<Slot> first;
  if (const auto* picked = answers.find("plek")) {
    for (const std::string& one : picked->typed) {
      const auto slot = slot_in(one);
      if (slot && slot->on >= visit.today && (!first || *slot < *first)) first = slot;
    }
  }
  const views::PlanPage page{.action = id ? paths::round(*id) : paths::new_round(),
                             .students = students,
                             .week = week_plan(visit, me, first ? first->on : visit.today + 14),
                             .held_minutes = held_minutes(visit.db(), me, visit.today),
                             .draft = id};
  return http::page(views::plan_page(visit, me, page, answers, givens), answers.status());
}

Response show_new(Visit& visit, const Counsellor& me) {
  const auto students = own_students(visit.db(), me, visit.today);
  const auto givens = views::round_givens(visit, students, {});
  return page_of(visit, me, students, std::nullopt, round_form.start(usual_draft(visit, students)), givens);
}

bool is_inviting(const Visit& visit) { return visit.request.field(act_field) == act_invite; }

Response add(Visit& visit, const Counsellor& me) {
  const auto students = own_students(visit.db(), me, visit.today);
  const auto givens = views::round_givens(visit, students, {});
  const auto typed = round_form.read(visit, givens);
  if (!typed.holds()) return page_of(visit, me, students, std::nullopt, typed, givens);
  const auto id = visit.new_id<Round>();
  const bool inviting = is_inviting(visit);
  return access::once(visit, me, paths::round(id),
                      [&](sql::Transaction& tx) {
                        add_round(visit, tx, me, typed.value, id);
                        if (inviting) open_round(visit, tx, me, id);
                      })
      .with_toast({visit.say(inviting ? texts::invited : texts::draft_saved), std::nullopt});
}

Response drop(Visit& visit, const Counsellor& me, Id<Round> id) {
  visit.write([&](sql::Transaction& tx) { drop_round(tx, me, id); });
  return http::see_other(paths::rounds(), visit.say(texts::draft_dropped));
}

}  // namespace

WeekPlan week_plan(Visit& visit, const Counsellor& me, Day start) {
  const Day monday = week_shown(visit, start);
  WeekPlan plan{.monday = monday};
  constexpr int days_looked_at = 400;
  plan.taken = taken_slots(visit.db(), me, visit.today, visit.today + days_looked_at);
  if (me.identity().is(people::Role::specialist)) {
    for (const auto& one : referrals::appointments_of(visit.db(), people::Guide::admit(visit), visit.today)) {
      if (!one.is_held)
        plan.beside.push_back({{one.on, one.begins_minute}, referrals::usual_minutes, one.other});
    }
  }
  return plan;
}

Response show_draft(Visit& visit, const Counsellor& me, Id<Round> id) {
  const auto students = own_students(visit.db(), me, visit.today);
  const RoundDraft draft = draft_of(visit.db(), me, id, visit.today);
  const auto givens = views::round_givens(visit, students, draft.slots);
  return page_of(visit, me, students, id, round_form.edit(draft), givens);
}

Response change(Visit& visit, const Counsellor& me, Id<Round> id) {
  const auto students = own_students(visit.db(), me, visit.today);
  forms::Typed<RoundDraft> typed;
  forms::Givens givens;
  const bool inviting = is_inviting(visit);
  visit.write([&](sql::Transaction& tx) {
    const RoundDraft stored = locked_draft(tx, me, id, visit.today);
    givens = views::round_givens(visit, students, stored.slots);
    typed = round_form.read_change(visit, stored, givens);
    if (!typed.holds()) return;
    change_round(visit, tx, me, id, typed.value);
    if (inviting) open_round(visit, tx, me, id);
  });
  if (!typed.holds()) return page_of(visit, me, students, id, typed, givens);
  return http::see_other(paths::round(id), visit.say(inviting ? texts::invited : texts::draft_saved));
}

void add_plan_routes(http::Router& router) {
  router.get<Counsellor>("/gesprekken/rondes/nieuw", show_new);
  router.post<Counsellor>("/gesprekken/rondes/nieuw", add);
  router.post<Counsellor>("/gesprekken/rondes/{id}", change);
  router.post<Counsellor>("/gesprekken/rondes/{id}/weg", drop);
}

}  // namespace koers::rounds
