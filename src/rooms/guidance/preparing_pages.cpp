// Preparing a conversation: three questions, each of which is kept when it is answered, so that the
// counsellor sees it grow and nothing is lost when the student stops (GU-03).
#include <algorithm>

#include "campus/forms/autosave.h"
#include "platform/base/error.h"
#include "rooms/guidance/conversation_forms.h"
#include "rooms/guidance/conversation_pages.h"
#include "rooms/guidance/paths.h"
#include "rooms/guidance/preparing_texts.h"
#include "rooms/guidance/preparing_views.h"

namespace koers::guidance {
namespace {

using experiences::Experience;
using http::Response;
using http::Visit;
using people::SignedIn;
using people::Student;

forms::Givens experience_givens(const std::vector<experiences::ExperienceSummary>& all) {
  std::vector<layout::Option> options;
  for (const auto& one : all) options.push_back({text(one.id), one.title});
  return {{"ervaring", {.options = std::move(options)}}};
}

// Which of the three questions: the second, the third, or the first.
int step_of(const http::Request& request) {
  const auto step = request.number("stap").value_or(1);
  return step == 2 || step == 3 ? static_cast<int>(step) : 1;
}

Response step_page(Visit& visit, const Student& me, const Seat& seat, const forms::Answers& answers) {
  views::PreparingForm form{.answers = answers};
  const int status = answers.status();
  switch (step_of(visit.request)) {
    case 2:
      form.explored = choices::explorations_of(visit.db(), seat.institution(), me.id());
      return http::page(views::question_page(visit, seat, form), status);
    case 3:
      return http::page(views::wish_page(visit, seat, form), status);
    default:
      form.experiences = experiences::experiences_of(visit.db(), me);
      return http::page(views::pick_page(visit, seat, form), status);
  }
}

// A guide who follows the student's link sees what was prepared.
Response show_preparing(Visit& visit, const SignedIn& me, Id<Conversation> id) {
  const auto seat = Seat::take(visit, me, id);
  if (!seat.is_student() || !seat.conversation().is_coming()) return http::see_other(paths::talk(id));
  const auto kept = preparation_of(visit.db(), seat);
  const int number = step_of(visit.request);
  forms::Answers answers = experiences_form.edit(kept);
  if (number == 2) answers = question_form.edit(kept);
  if (number == 3) answers = wish_form.edit(kept);
  return step_page(visit, Student::admit(visit), seat, answers);
}

// ---- answering

void keep(Visit& visit, sql::Transaction& tx, const Seat& seat, const Preparation& preparation) {
  prepare(tx, seat, preparation, visit.now, visit.today);
  tell_the_table(visit, tx, seat.conversation().id);
}

// Also while it is typed (koers-bewaar).
forms::Typed<Preparation> keep_question(Visit& visit, const Seat& seat) {
  return question_form.change(
      visit, [&](sql::Transaction& tx) { return locked_preparation(tx, seat); },
      [&](sql::Transaction& tx, const Preparation& now) { keep(visit, tx, seat, now); });
}

// What this step's form says, over what was kept before.
forms::Typed<Preparation> keep_answer(Visit& visit, const Student& me, const Seat& seat) {
  const int number = step_of(visit.request);
  if (number == 2) return keep_question(visit, seat);
  const auto load = [&](sql::Transaction& tx) { return locked_preparation(tx, seat); };
  const auto save = [&](sql::Transaction& tx, const Preparation& now) { keep(visit, tx, seat, now); };
  if (number == 3) return wish_form.change(visit, load, save);
  const auto all = experiences::experiences_of(visit.db(), me);
  return experiences_form.change(visit, load, save, experience_givens(all));
}

Response answer_step(Visit& visit, const Student& me, Id<Conversation> id) {
  const auto seat = Seat::take(visit, me, id);
  if (!seat.is_student()) throw NotFound("somebody else's preparation");
  const auto typed = keep_answer(visit, me, seat);
  if (!typed.holds()) return step_page(visit, me, seat, typed);
  const int number = step_of(visit.request);
  if (number < 3) return http::see_other(paths::prepare(id, number + 1));
  return http::see_other(paths::talk(id),
                         visit.say(preparing_texts::prepared_toast, seat.counsellor().given_name));
}

Response keep_draft_of_question(Visit& visit, const Student& me, Id<Conversation> id) {
  const auto seat = Seat::take(visit, me, id);
  if (!seat.is_student()) throw NotFound("somebody else's preparation");
  const auto typed = keep_question(visit, seat);
  return forms::kept(typed, question_form.edit(typed.value).version);
}

}  // namespace

void add_preparing_routes(http::Router& router) {
  router.get<SignedIn>("/gesprekken/{id}/voorbereiden", show_preparing);
  router.post<Student>("/gesprekken/{id}/voorbereiden", answer_step);
  router.post<Student>("/gesprekken/{id}/voorbereiden/concept", keep_draft_of_question);
}

}  // namespace koers::guidance
