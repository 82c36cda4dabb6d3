// Preparing a conversation: three questions, each of which is kept when it is answered, so that the
// counsellor sees it grow and nothing is lost when the student stops (GU-03).
#include <algorithm>

#include "platform/base/error.h"
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

constexpr int experiences_shown = 12;

Preparation kept_preparation(Visit& visit, const Seat& seat) {
  const Conversation& talk = seat.conversation();
  return {talk.question, talk.wish, experiences_on_table(visit.db(), seat), talk.companion,
          talk.companion_relation};
}

// The newest, and before them those that lie on the table already.
std::vector<experiences::ExperienceSummary> to_choose_from(Visit& visit, const Student& me, const Seat& seat,
                                                           const std::vector<Id<Experience>>& chosen) {
  auto all = experiences::experiences_of(visit.db(), me, experiences_shown);
  std::vector<Id<Experience>> older;
  for (const auto id : chosen) {
    const auto is_it = [id](const experiences::ExperienceSummary& one) { return one.id == id; };
    if (std::none_of(all.begin(), all.end(), is_it)) older.push_back(id);
  }
  if (older.empty()) return all;
  auto first = experiences::experiences_named(visit.db(), seat.institution(), me.id(), older);
  first.insert(first.end(), all.begin(), all.end());
  return first;
}

Response step(Visit& visit, const Student& me, const Seat& seat, int number, views::PreparingForm form) {
  const int status = form.flaws.empty() ? 200 : 422;
  if (number == 2) {
    form.explored = choices::explorations_of(visit.db(), seat.institution(), me.id());
    return http::page(views::question_page(visit, seat, form), status);
  }
  if (number == 3) return http::page(views::wish_page(visit, seat, form), status);
  form.experiences = to_choose_from(visit, me, seat, form.preparation.experiences);
  return http::page(views::pick_page(visit, seat, form), status);
}

// A guide who follows the student's link sees what was prepared.
Response show_preparing(Visit& visit, const SignedIn& me, Id<Conversation> id) {
  const auto seat = Seat::take(visit, me, id);
  if (!seat.is_student() || !seat.conversation().is_coming()) return http::see_other(paths::talk(id));
  const auto number = static_cast<int>(visit.request.number("stap").value_or(1));
  return step(visit, Student::admit(visit), seat, number, {.preparation = kept_preparation(visit, seat)});
}

// What this step's form says, over what was kept before.
void take_answer(const http::Request& request, int number, Preparation& preparation) {
  if (number == 1) {
    preparation.experiences.clear();
    for (const std::string& value : request.all("ervaring")) {
      if (const auto id = parse_id_text(value)) preparation.experiences.push_back({*id});
    }
  } else if (number == 2) {
    preparation.question = request.field("vraag");
  } else {
    preparation.wish.clear();
    for (const std::string& value : request.all("wens")) {
      if (!from_code<Wish>(value)) continue;
      if (!preparation.wish.empty()) preparation.wish += ' ';
      preparation.wish += value;
    }
    // An empty name is nobody: so somebody is withdrawn (ST-20).
    preparation.companion = request.field("naam");
    preparation.companion_relation.reset();
    if (!preparation.companion.empty()) preparation.companion_relation = request.choice<Relation>("relatie");
  }
}

void keep(Visit& visit, const Seat& seat, const Preparation& preparation) {
  visit.write([&](sql::Transaction& tx) {
    prepare(tx, seat, preparation, visit.now, visit.today);
    tell_the_table(visit, tx, seat.conversation().id);
  });
}

Response answer_step(Visit& visit, const Student& me, Id<Conversation> id) {
  const auto seat = Seat::take(visit, me, id);
  if (!seat.is_student()) throw NotFound("somebody else's preparation");
  const auto number = static_cast<int>(visit.request.number("stap").value_or(1));
  auto preparation = kept_preparation(visit, seat);
  take_answer(visit.request, number, preparation);
  if (const auto flaws = preparation.flaws(); !flaws.empty()) {
    return step(visit, me, seat, number, {.preparation = preparation, .flaws = flaws});
  }
  keep(visit, seat, preparation);
  if (number < 3) return http::see_other(paths::prepare(id, number + 1));
  return http::see_other(paths::talk(id))
      .with_toast({visit.say(preparing_texts::prepared_toast, seat.counsellor().given_name), std::nullopt});
}

// What is typed is kept while it is typed (koers-bewaar).
Response keep_question(Visit& visit, const Student& me, Id<Conversation> id) {
  const auto seat = Seat::take(visit, me, id);
  if (!seat.is_student()) throw NotFound("somebody else's preparation");
  auto preparation = kept_preparation(visit, seat);
  take_answer(visit.request, 2, preparation);
  if (!preparation.flaws().empty()) return http::plain("", 422);
  keep(visit, seat, preparation);
  return http::plain("", 204);
}

}  // namespace

void add_preparing_routes(http::Router& router) {
  router.get<SignedIn>("/gesprekken/{id}/voorbereiden", show_preparing);
  router.post<Student>("/gesprekken/{id}/voorbereiden", answer_step);
  router.post<Student>("/gesprekken/{id}/voorbereiden/concept", keep_question);
}

}  // namespace koers::guidance
