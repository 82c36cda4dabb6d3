// /gesprekken/groep: the group talks of the visitor, beginning one, and the page of one with its board.
#include "campus/access/accepted_forms.h"
#include "campus/forms/autosave.h"
#include "platform/base/error.h"
#include "platform/http/events.h"
#include "rooms/grouptalks/group_forms.h"
#include "rooms/grouptalks/group_views.h"
#include "rooms/grouptalks/notices.h"
#include "rooms/grouptalks/paths.h"
#include "rooms/grouptalks/routes.h"

namespace koers::grouptalks {
namespace {

using http::Response;
using http::Visit;
using people::Guide;
using people::SignedIn;
using people::Student;

void tell_the_group(const Visit& visit, sql::Transaction& tx, Id<GroupTalk> id) {
  http::Events* events = visit.house.events;
  if (events == nullptr) return;
  tx.after_commit([events, topic = topic_of(id)] { events->publish(topic, "changed", "1"); });
}

// ---- the list

Response list_page(Visit& visit, const SignedIn& me, const forms::Answers& answers = {}) {
  views::ListPage page{.talks = group_talks_of(visit.db(), me), .form = answers};
  page.is_guide = me.identity().looking_as != people::Role::student;
  if (page.is_guide) page.students = students_to_ask(visit.db(), Guide::admit(visit), visit.today);
  return http::page(views::list_page(visit, page), answers.status());
}

Response show_list(Visit& visit, const SignedIn& me) {
  const bool student = me.identity().looking_as == people::Role::student;
  if (student)
    Student::admit(visit);
  else
    Guide::admit(visit);
  return list_page(visit, me, student ? forms::Answers() : group_form.start());
}

Response begin(Visit& visit, const Guide& me) {
  const forms::Givens given{{"wie", one_of(students_to_ask(visit.db(), me, visit.today))}};
  auto typed = group_form.read(visit, given);
  if (!typed.holds()) return list_page(visit, me, typed);
  const auto id = visit.new_id<GroupTalk>();
  try {
    return access::once(visit, me, paths::group_talk(id),
                        [&](sql::Transaction& tx) {
                          begin_group_talk(tx, me, typed.value, id, visit.now, visit.today);
                        })
        .with_toast({visit.say(texts::begun), std::nullopt});
  } catch (const Conflict&) {
    typed.refuse("wie", visit.say(texts::not_yours));
    return list_page(visit, me, typed);
  }
}

// ---- one

Response talk_page(Visit& visit, const Place& place, const forms::Returned& returned = {}) {
  views::GroupTalkPage page{.place = place,
                            .students = students_in(visit.db(), place, visit.today),
                            .board = board_of(visit.db(), place),
                            .returned = returned};
  if (place.is_student()) {
    page.own = own_words(visit.db(), place);
    page.steps = own_steps(visit.db(), place);
  }
  return http::page(views::talk_page(visit, page), returned.status());
}

Response show_talk(Visit& visit, const SignedIn& me, Id<GroupTalk> id) {
  const auto place = Place::take(visit, me, id);
  inbox::opened(visit, me, {id.value});
  return talk_page(visit, place);
}

Response show_board(Visit& visit, const SignedIn& me, Id<GroupTalk> id) {
  const auto place = Place::take(visit, me, id);
  return http::part(
      views::board_part(visit, {.place = place, .students = {}, .board = board_of(visit.db(), place)}));
}

Response listen(Visit& visit, const SignedIn& me, Id<GroupTalk> id) {
  Place::take(visit, me, id);
  Response stream;
  stream.topic = topic_of(id);
  return stream;
}

Response write(Visit& visit, const SignedIn& me, Id<GroupTalk> id) {
  const auto place = Place::take(visit, me, id);
  const auto typed = board_form.read(visit);
  if (!typed.holds()) return talk_page(visit, place, {board_form, typed});
  try {
    return access::once(visit, me, paths::group_talk(id), [&](sql::Transaction& tx) {
      write_on_board(tx, place, typed.value, visit.new_id<BoardNote>(), visit.now);
      tell_the_group(visit, tx, id);
    });
  } catch (const Conflict&) {
    return http::page(views::too_late_page(visit, place, typed.value.words), 409);
  }
}

Response take_off(Visit& visit, const SignedIn& me, Id<GroupTalk> id, Id<BoardNote> note) {
  const auto place = Place::take(visit, me, id);
  visit.write([&](sql::Transaction& tx) {
    take_off_board(tx, place, note);
    tell_the_group(visit, tx, id);
  });
  return http::see_other(paths::group_talk(id));
}

// ---- a student's own quarter

Place own_place(Visit& visit, const Student& me, Id<GroupTalk> id) {
  auto place = Place::take(visit, me, id);
  if (!place.is_student()) throw NotFound("no student of this talk");
  return place;
}

forms::Typed<OwnWords> keep_own(Visit& visit, const Place& place) {
  return own_form.change(
      visit, [&](sql::Transaction& tx) { return locked_own_words(tx, place); },
      [&](sql::Transaction& tx, const OwnWords& own) { keep_own_words(tx, place, own); });
}

Response save_own(Visit& visit, const Student& me, Id<GroupTalk> id) {
  const auto place = own_place(visit, me, id);
  const auto typed = keep_own(visit, place);
  if (!typed.holds()) return talk_page(visit, place, {own_form, typed});
  return http::see_other(paths::group_talk(id), visit.say(texts::kept));
}

Response save_own_draft(Visit& visit, const Student& me, Id<GroupTalk> id) {
  const auto typed = keep_own(visit, own_place(visit, me, id));
  return forms::kept(typed, own_form.edit(typed.value).version);
}

Response add_step(Visit& visit, const Student& me, Id<GroupTalk> id) {
  const auto place = own_place(visit, me, id);
  const auto typed = step_form.read(visit);
  if (!typed.holds()) return talk_page(visit, place, {step_form, typed});
  const auto step = visit.new_id<course::Step>();
  return access::once(
             visit, me, paths::group_talk(id),
             [&](sql::Transaction& tx) { take_along(tx, place, typed.value, step, visit.now, visit.today); })
      .with_toast({visit.say(texts::step_added), std::nullopt});
}

// ---- the end

Response close(Visit& visit, const Guide& me, Id<GroupTalk> id) {
  const auto place = Place::take(visit, me, id);
  if (place.is_student()) throw NotFound("a student does not end a group talk");
  const auto typed = end_form.read(visit, {{"erbij", one_of(students_in(visit.db(), place, visit.today))}});
  if (!typed.holds()) return talk_page(visit, place, {end_form, typed});
  visit.write([&](sql::Transaction& tx) {
    close_group_talk(tx, place, typed.value, visit.now, visit.today);
    tell_the_group(visit, tx, id);
  });
  return http::see_other(paths::group_talk(id), visit.say(texts::closed));
}

}  // namespace

void add_group_routes(http::Router& router) {
  router.get<SignedIn>("/gesprekken/groep", show_list);
  router.post<Guide>("/gesprekken/groep", begin);
  router.get<SignedIn>("/gesprekken/groep/{id}", show_talk);
  router.get<SignedIn>("/gesprekken/groep/{id}/bord", show_board);
  router.get<SignedIn>("/gesprekken/groep/{id}/live", listen);
  router.post<SignedIn>("/gesprekken/groep/{id}/bord", write);
  router.post<SignedIn>("/gesprekken/groep/{id}/bord/{notitie}/weg", take_off);
  router.post<Student>("/gesprekken/groep/{id}/eigen", save_own);
  router.post<Student>("/gesprekken/groep/{id}/eigen/concept", save_own_draft);
  router.post<Student>("/gesprekken/groep/{id}/stappen", add_step);
  router.post<Guide>("/gesprekken/groep/{id}/afronden", close);
}

}  // namespace koers::grouptalks
