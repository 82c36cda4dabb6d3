// /studenten/{id}/overdracht: who guides writes a warm handover. /overdrachten: the next counsellor reads it
// and takes over.
#include "campus/access/accepted_forms.h"
#include "campus/layout/components.h"
#include "campus/navigation/navigation.h"
#include "platform/base/error.h"
#include "platform/i18n/dates.h"
#include "rooms/caseload/handover_forms.h"
#include "rooms/caseload/handover_views.h"
#include "rooms/caseload/paths.h"
#include "rooms/caseload/routes.h"

namespace koers::caseload {
namespace {

using access::GuidedStudent;
using http::Response;
using http::Visit;
using people::Counsellor;
using people::Guide;
namespace texts = handover_texts;

// What the visitor wrote before, when that came to nothing: so that nothing typed is lost.
HandoverDraft draft_for(const Visit& visit, const Guide& me, const std::optional<Handover>& last) {
  constexpr int two_weeks = 14;
  HandoverDraft draft{.on = visit.today + two_weeks};
  if (!last || last->from_id != me.id() || last->accepted_at) return draft;
  draft.to = last->to_id;
  draft.on = std::max(last->begins_on, visit.today);
  draft.reason = last->reason;
  draft.reason_words = last->reason_words;
  draft.stands = last->stands;
  draft.running = last->running;
  draft.works = last->works;
  draft.first_talk = last->first_talk;
  return draft;
}

Response page_of(Visit& visit, const Guide& me, const GuidedStudent& student,
                 const std::optional<Handover>& last, const forms::Answers& answers,
                 const forms::Givens& givens) {
  std::optional<Day> since;
  for (const auto& [guide, person] : student.guides()) {
    if (guide.person_id == me.id() && guide.begins_on <= visit.today) since = guide.begins_on;
  }
  views::HandoverPage page{.student = student.person(),
                           .me = me.person(),
                           .guided_since = since,
                           .was_stopped = last && last->ended_as == "stopped",
                           .answers = answers,
                           .givens = givens};
  if (last && last->is_running(visit.today)) {
    page.running = with_its_names(visit.db(), me.institution(), *last);
  }
  const std::string title = visit.say(texts::title, student.person().given_name);
  return http::page(
      navigation::page(visit, {.title = title, .place = "/studenten"}, views::handover_page(visit, page)),
      answers.status());
}

forms::Givens givens_of(Visit& visit, const Guide& me, const GuidedStudent& student) {
  return handover_givens(student.person(), handover_candidates(visit.db(), student, me.id(), visit.today));
}

// Between three: a specialist who guides the student too has no part in it.
GuidedStudent admitted(Visit& visit, const Guide& me, Id<people::Person> id) {
  auto student = GuidedStudent::admit(visit, me, id);
  if (student.kind() != access::GuideKind::counsellor) throw NotFound("not this student's counsellor");
  return student;
}

Response show_handover(Visit& visit, const Guide& me, Id<people::Person> id) {
  const auto student = admitted(visit, me, id);
  const auto last = handover_of(visit.db(), me.institution(), id);
  if (last) inbox::opened(visit, me, {last->id.value});
  return page_of(visit, me, student, last, handover_form.start(draft_for(visit, me, last)),
                 givens_of(visit, me, student));
}

Response send_handover(Visit& visit, const Guide& me, Id<people::Person> id) {
  const auto student = admitted(visit, me, id);
  const auto givens = givens_of(visit, me, student);
  const auto typed = handover_form.read(visit, givens);
  if (!typed.holds()) {
    return page_of(visit, me, student, handover_of(visit.db(), me.institution(), id), typed, givens);
  }
  const auto handover = visit.new_id<Handover>();
  const auto team = student.enrolment()->team_id;  // without an enrolment nobody may take over
  return access::once(
             visit, me, handover_path(id),
             [&](sql::Transaction& tx) { write_handover(visit, tx, me, id, team, handover, typed.value); })
      .with_toast({visit.say(texts::sent, student.person().given_name), std::nullopt});
}

Response withdraw(Visit& visit, const Guide& me, Id<people::Person> id) {
  admitted(visit, me, id);
  visit.write([&](sql::Transaction& tx) { withdraw_handover(visit, tx, me, id); });
  return http::see_other(handover_path(id), visit.say(texts::withdrawn));
}

Response talked(Visit& visit, const Guide& me, Id<people::Person> id) {
  const auto student = admitted(visit, me, id);
  visit.write([&](sql::Transaction& tx) { say_they_talked(visit, tx, me, id); });
  return http::see_other(handover_path(id), visit.say(texts::talk_said, student.person().given_name));
}

// ---- the next counsellor

Response show_handovers(Visit& visit, const Counsellor& me) {
  const auto all = handovers_of_guide(visit.db(), me, visit.today);
  return http::page(navigation::page(
      visit,
      {.title = visit.say(texts::list_title), .place = "/studenten", .width = layout::PageWidth::narrow},
      views::handovers_page(visit, me.id(), all)));
}

Response show_taking(Visit& visit, const Counsellor& me, Id<Handover> id) {
  const auto named = handover_to_take(visit, me, id);
  inbox::opened(visit, me, {id.value});
  return http::page(navigation::page(
      visit, {.title = visit.say(texts::take_title, named.student.given_name), .place = "/studenten"},
      views::taking_page(visit, named)));
}

Response take(Visit& visit, const Counsellor& me, Id<Handover> id) {
  const auto before = handover_to_take(visit, me, id);
  const Day from = std::max(before.handover.begins_on, visit.today);
  auto done =
      access::once(visit, me, handovers_path(), [&](sql::Transaction& tx) { take_over(visit, tx, me, id); });
  return std::move(done).with_toast(
      {visit.say(texts::taken, i18n::day_month(visit.language, from), before.student.given_name),
       std::nullopt});
}

}  // namespace

void add_handover_routes(http::Router& router) {
  router.get<Guide>("/studenten/{id}/overdracht", show_handover);
  router.post<Guide>("/studenten/{id}/overdracht", send_handover);
  router.post<Guide>("/studenten/{id}/overdracht/intrekken", withdraw);
  router.post<Guide>("/studenten/{id}/overdracht/gesproken", talked);
  router.get<Counsellor>("/overdrachten", show_handovers);
  router.get<Counsellor>("/overdrachten/{id}", show_taking);
  router.post<Counsellor>("/overdrachten/{id}", take);
}

}  // namespace koers::caseload
