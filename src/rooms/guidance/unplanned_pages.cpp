// A conversation that begins now (/gesprekken/nu), one that is written down afterwards
// (/gesprekken/achteraf), and how long afterwards that may be in this school (/gesprekken/instellen).
#include "campus/access/accepted_forms.h"
#include "campus/layout/components.h"
#include "campus/navigation/navigation.h"
#include "rooms/guidance/conversation_forms.h"
#include "rooms/guidance/conversation_pages.h"
#include "rooms/guidance/paths.h"

namespace koers::guidance {

using access::GuidedStudent;
using http::Response;
using http::Visit;
using people::Guide;

namespace {

// A co-ordinator.
class TalkSetter final : public people::SignedIn {
 public:
  static constexpr std::string_view who = "co-ordinator";
  static TalkSetter admit(Visit& visit) { return TalkSetter(with_role(visit, {people::Role::coordinator})); }

 private:
  explicit TalkSetter(const people::Identity& identity) : SignedIn(identity) {}
};

Response now_page(Visit& visit, const GuidedStudent& student, const forms::Answers& answers) {
  const auto& name = student.person().given_name;
  return planning_page(
      visit, visit.say(ways_texts::begin_with, name), visit.say(ways_texts::begin_lead, name),
      now_form.show(visit, answers,
                    {.action = paths::now_with(student.id()), .submit = visit.say(ways_texts::begin)}),
      answers.status());
}

forms::Givens late_givens(Visit& visit, const Guide& me) {
  const int days = late_days_of(visit.db(), me.institution());
  return {{"dag", {.hint = visit.say_count(ways_texts::late_hint, days), .first = visit.today - days}}};
}

Response late_page(Visit& visit, const Guide& me, const GuidedStudent& student,
                   const forms::Answers& answers) {
  const auto& name = student.person().given_name;
  return planning_page(
      visit, visit.say(ways_texts::late_with, name), visit.say(ways_texts::late_lead, name),
      late_form.show(visit, answers,
                     {.action = paths::late_with(student.id()), .submit = visit.say(ways_texts::late_begin)},
                     late_givens(visit, me)),
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
  return late_page(visit, me, named_student(visit, me), late_form.start({.on = visit.request.day("dag")}));
}

Response write_late_of_named(Visit& visit, const Guide& me) {
  const auto student = named_student(visit, me);
  auto typed = late_form.read(visit, late_givens(visit, me));
  if (!typed.holds()) return late_page(visit, me, student, typed);
  const auto fresh = visit.new_id<Conversation>();
  try {
    return access::once(visit, me, [&](sql::Transaction& tx) {
      const auto id = begin_late(tx, me, student, typed.value, fresh, visit.now, visit.today);
      tell_the_table(visit, tx, id);
      return paths::talk(id);
    });
  } catch (const LateError&) {
    typed.refuse("dag", visit.say(ways_texts::late_same_day, student.person().given_name));
    return late_page(visit, me, student, typed);
  }
}

// ---- what the school sets

namespace {

struct LateLimit {
  int days = standard_late_days;
};
constexpr auto limit_form = forms::form<LateLimit>(
    forms::number<&LateLimit::days>("termijn", {.label = ways_texts::late_limit,
                                                .hint = ways_texts::late_limit_hint,
                                                .needed = ways_texts::late_limit_missing,
                                                .wrong = ways_texts::late_limit_wrong,
                                                .least = 0,
                                                .most = most_late_days}));

html::Url settings_path() { return html::url("/gesprekken/instellen"); }

Response settings_page(Visit& visit, const forms::Answers& answers) {
  const std::string title = visit.say(ways_texts::settings);
  const auto content = html::fragment(
      layout::page_head({.title = title, .lead = html::fragment(visit.say(ways_texts::settings_lead))}),
      layout::card(limit_form.show(
          visit, answers, {.action = settings_path(), .submit = visit.say(ways_texts::settings_save)})));
  return http::page(navigation::page(visit, {.title = title, .width = layout::PageWidth::narrow}, content),
                    answers.status());
}

Response show_settings(Visit& visit, const TalkSetter& me) {
  return settings_page(visit, limit_form.edit({late_days_of(visit.db(), me.institution())}));
}

Response save_settings(Visit& visit, const TalkSetter& me) {
  const auto typed = limit_form.change(
      visit,
      [&](sql::Transaction& tx) {
        tx.lock(me.institution().value);
        return LateLimit{late_days_of(tx, me.institution())};
      },
      [&](sql::Transaction& tx, const LateLimit& limit) { set_late_days(tx, me, limit.days, visit.now); });
  if (!typed.holds()) return settings_page(visit, typed);
  return http::see_other(settings_path(), visit.say(ways_texts::settings_saved));
}

}  // namespace

void add_unplanned_routes(http::Router& router) {
  router.get<TalkSetter>("/gesprekken/instellen", show_settings);
  router.post<TalkSetter>("/gesprekken/instellen", save_settings);
}

}  // namespace koers::guidance
