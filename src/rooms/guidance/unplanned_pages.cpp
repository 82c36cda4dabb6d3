// A conversation that begins now (/gesprekken/nu), and one that is written down afterwards
// (/gesprekken/achteraf), as long afterwards as the school allows (limits.h).
#include "campus/access/accepted_forms.h"
#include "campus/layout/components.h"
#include "campus/navigation/navigation.h"
#include "rooms/guidance/conversation_forms.h"
#include "rooms/guidance/conversation_pages.h"
#include "rooms/guidance/limits.h"
#include "rooms/guidance/paths.h"

namespace koers::guidance {

using access::GuidedStudent;
using http::Response;
using http::Visit;
using people::Guide;

namespace {

Response now_page(Visit& visit, const GuidedStudent& student, const forms::Answers& answers) {
  const auto& name = student.person().given_name;
  return planning_page(
      visit, visit.say(ways_texts::begin_with, name), visit.say(ways_texts::begin_lead, name),
      now_form.show(visit, answers,
                    {.action = paths::now_with(student.id()), .submit = visit.say(ways_texts::begin)}),
      answers.status());
}

forms::Givens late_givens(Visit& visit) {
  const int days = time_limits::TimeLimits::of(visit).now(late_days);
  return {{"dag", {.hint = visit.say_count(ways_texts::late_hint, days), .first = visit.today - days}}};
}

Response late_page(Visit& visit, const GuidedStudent& student, const forms::Answers& answers) {
  const auto& name = student.person().given_name;
  return planning_page(
      visit, visit.say(ways_texts::late_with, name), visit.say(ways_texts::late_lead, name),
      late_form.show(visit, answers,
                     {.action = paths::late_with(student.id()), .submit = visit.say(ways_texts::late_begin)},
                     late_givens(visit)),
      answers.status());
}

}  // namespace

Response beginning_of_named(Visit& visit, const Guide& me) {
  return now_page(visit, named_student(visit, me), now_form.start());
}

Response begin_named(Visit& visit, const Guide& me) {
  const auto student = named_student(visit, me);
  const auto typed = now_form.read(visit);
  if (!typed.holds()) return now_page(visit, student, typed);
  const auto fresh = visit.new_id<Conversation>();
  return access::once(visit, me,
                      [&](sql::Transaction& tx) {
                        const auto id =
                            begin_unplanned(tx, me, student, typed.value, fresh, visit.now, visit.today);
                        tell_the_table(visit, tx, id);
                        return paths::talk(id);
                      })
      .with_toast({visit.say(ways_texts::begun_toast), std::nullopt});
}

Response late_of_named(Visit& visit, const Guide& me) {
  return late_page(visit, named_student(visit, me), late_form.start({.on = visit.request.day("dag")}));
}

Response write_late_of_named(Visit& visit, const Guide& me) {
  const auto student = named_student(visit, me);
  auto typed = late_form.read(visit, late_givens(visit));
  if (!typed.holds()) return late_page(visit, student, typed);
  const auto fresh = visit.new_id<Conversation>();
  try {
    return access::once(visit, me, [&](sql::Transaction& tx) {
      const auto id = begin_late(tx, me, student, typed.value, fresh, visit.now, visit.today);
      tell_the_table(visit, tx, id);
      return paths::talk(id);
    });
  } catch (const LateError&) {
    typed.refuse("dag", visit.say(ways_texts::late_same_day, student.person().given_name));
    return late_page(visit, student, typed);
  }
}

}  // namespace koers::guidance
