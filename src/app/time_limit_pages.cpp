// /beheer/termijnen: the terms that a law, an agreement of the sector or the school sets. All of them with
// what differs and what nobody looked at yet, and one with its form, its source and what was changed before.
#include "app/pages.h"
#include "app/time_limit_views.h"
#include "campus/access/accepted_forms.h"
#include "campus/access/undo.h"
#include "platform/base/error.h"

namespace koers::app {
namespace {

using html::Url;
using http::Response;
using http::Visit;
using time_limits::LimitChange;
using time_limits::LimitChangeKind;
using time_limits::LimitUnit;
using time_limits::TimeLimit;
using views::amount;
namespace said = time_limit_texts;

bool is_administrator(const TermSetter& me) { return me.identity().is(people::Role::administrator); }

Response show_limits(Visit& visit, const TermSetter& me) {
  using views::ShownLimits;
  const std::string asked = visit.request.field("toon");
  const auto shown = asked == "anders"     ? ShownLimits::other
                     : asked == "nakijken" ? ShownLimits::to_check
                                           : ShownLimits::all;
  const auto changes = time_limits::limit_changes(visit.db(), me.institution());
  return http::page(views::time_limits_page(visit, {changes, shown, is_administrator(me)}));
}

const TimeLimit& limit_at(const std::string& key) {
  const TimeLimit* limit = time_limit_with(key);
  if (limit == nullptr) throw NotFound("no such limit");
  return *limit;
}

Response limit_page(Visit& visit, const TermSetter& me, const TimeLimit& limit,
                    const forms::Returned& returned = {}) {
  const auto changes = time_limits::changes_of_limit(visit.db(), me.institution(), limit);
  return http::page(views::time_limit_page(visit, {limit, changes, returned, is_administrator(me)}),
                    returned.status());
}

Response show_limit(Visit& visit, const TermSetter& me, std::string key) {
  return limit_page(visit, me, limit_at(key));
}

// ---- writing

LimitChange standing_now(sql::Transaction& tx, const TermSetter& me, const TimeLimit& limit) {
  tx.lock(me.institution().value);
  return time_limits::standing(limit, time_limits::changes_of_limit(tx, me.institution(), limit));
}

Response done(Visit& visit, const Url& to, const TimeLimit& limit, const i18n::Text& words,
              const LimitChange& made) {
  return http::see_other(to, visit.say(words, amount(visit, limit, made.value)),
                         access::undo(time_limit_act(limit, "terug"), time_limits::mark_of(made)));
}

int value_of(const TimeLimit& limit, const LimitDraft& draft) {
  return limit.unit == LimitUnit::yes_or_no ? (draft.is_on ? 1 : 0) : draft.value.value();
}

Response save_limit(Visit& visit, const TermSetter& me, std::string key) {
  const TimeLimit& limit = limit_at(key);
  const auto givens = views::givens_of(visit, limit);
  LimitChange made{.id = visit.new_id<LimitChange>()};
  bool is_same = false;
  auto typed = forms::Typed<LimitDraft>();
  visit.write([&](sql::Transaction& tx) {
    const LimitChange now = standing_now(tx, me, limit);
    typed = limit_form.read_change(visit, views::draft_of(now), givens);
    if (!typed.holds()) return;
    made.value = value_of(limit, typed.value);
    made.reason = typed.value.reason;
    is_same = made.value == now.value;
    if (!is_same) time_limits::add_change(tx, me, limit, made, visit.now);
  });
  if (!typed.holds()) return limit_page(visit, me, limit, {limit_form, typed});
  if (is_same)
    return http::see_other(time_limit_path(limit), visit.say(said::same, amount(visit, limit, made.value)));
  return done(visit, time_limit_path(limit), limit, said::saved, made);
}

Response to_standard(Visit& visit, const TermSetter& me, std::string key) {
  const TimeLimit& limit = limit_at(key);
  LimitChange made{
      .id = visit.new_id<LimitChange>(), .kind = LimitChangeKind::standard, .value = limit.standard};
  bool is_same = false;
  visit.write([&](sql::Transaction& tx) {
    is_same = !time_limits::differs(limit, standing_now(tx, me, limit));
    if (!is_same) time_limits::add_change(tx, me, limit, made, visit.now);
  });
  if (is_same) {
    return http::see_other(time_limit_path(limit),
                           visit.say(said::same, amount(visit, limit, limit.standard)));
  }
  return done(visit, time_limit_path(limit), limit, said::is_standard, made);
}

// What was looked at is not what holds any more.
struct MeanwhileError : std::runtime_error {
  using std::runtime_error::runtime_error;
};

Response save_check(Visit& visit, const TermSetter& me, std::string key) {
  const TimeLimit& limit = limit_at(key);
  auto typed = check_form.read(visit);
  if (!typed.holds()) return limit_page(visit, me, limit, {check_form, typed});
  LimitChange made{.id = visit.new_id<LimitChange>(),
                   .kind = LimitChangeKind::checked,
                   .checked_by = typed.value.by,
                   .checked_on = typed.value.on};
  try {
    auto response = access::once(visit, me, time_limit_path(limit), [&](sql::Transaction& tx) {
      made.value = standing_now(tx, me, limit).value;
      if (made.value != typed.value.value) throw MeanwhileError("another value than was looked at");
      time_limits::add_change(tx, me, limit, made, visit.now);
    });
    return std::move(response).with_toast(
        {visit.say(said::is_checked),
         access::undo(time_limit_act(limit, "terug"), time_limits::mark_of(made))});
  } catch (const MeanwhileError&) {
    // What was typed stays; what is looked at is the value as it is now.
    for (forms::Answer& one : typed.all) {
      if (one.field == "nagekeken-waarde") one.typed = {std::to_string(made.value)};
    }
    typed.refuse("nagekeken-door", visit.say(said::changed_meanwhile, amount(visit, limit, made.value)));
    return limit_page(visit, me, limit, {check_form, typed});
  }
}

// As it was before the last change; the way back is in the note, the page has no button for it.
Response undo(Visit& visit, const TermSetter& me, std::string key) {
  const TimeLimit& limit = limit_at(key);
  LimitChange now;
  const auto id = visit.new_id<LimitChange>();
  visit.write([&](sql::Transaction& tx) {
    access::undo_only(visit, time_limits::mark_of(standing_now(tx, me, limit)));
    time_limits::undo_change(tx, me, limit, id, visit.now);
    now = standing_now(tx, me, limit);
  });
  return http::see_other(time_limit_path(limit), visit.say(said::undone, amount(visit, limit, now.value)));
}

}  // namespace

void add_time_limit_routes(http::Router& router) {
  router.get<TermSetter>("/beheer/termijnen", show_limits);
  router.get<TermSetter>("/beheer/termijnen/{termijn}", show_limit);
  router.post<TermSetter>("/beheer/termijnen/{termijn}", save_limit);
  router.post<TermSetter>("/beheer/termijnen/{termijn}/standaard", to_standard);
  router.post<TermSetter>("/beheer/termijnen/{termijn}/nagekeken", save_check);
  router.post<TermSetter>("/beheer/termijnen/{termijn}/terug", undo);
}

}  // namespace koers::app
