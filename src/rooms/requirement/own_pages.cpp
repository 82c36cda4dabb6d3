// /ik/lob-eis: a student reads each demand and what Koers sees, puts something beside it, and says of what
// was decided whether it is right.
#include "campus/access/accepted_forms.h"
#include "campus/access/guides.h"
#include "campus/access/undo.h"
#include "campus/inbox/inbox.h"
#include "campus/navigation/navigation.h"
#include "platform/base/error.h"
#include "rooms/requirement/forms.h"
#include "rooms/requirement/limits.h"
#include "rooms/requirement/notices.h"
#include "rooms/requirement/paths.h"
#include "rooms/requirement/routes.h"
#include "rooms/requirement/views.h"

namespace koers::requirement {
namespace {

using namespace html;
using http::Response;
using http::Visit;
using people::Student;
using words::State;
namespace said = own_texts;

Start start_of(const Student& me) {
  return {me.enrolment().programme_id, school_year_of(me.enrolment().started_on)};
}

struct OwnPage {
  const Student& me;
  std::optional<Requirement> requirement{};
  Amounts amounts{};
  std::vector<Evidence> evidence{};
  std::vector<Addition> additions{};
  std::vector<Result> results{};
  forms::Returned returned{};
};

Url take_own_away(Id<people::Person>, Id<Addition> id) { return paths::own_take_away(id); }

Html own_demands(Visit& visit, const OwnPage& page) {
  const views::AdditionRow additions{page.additions, page.me.id(), take_own_away, page.me.id()};
  Html rows;
  int number = 0;
  for (const Demand& one : page.requirement->demands) {
    rows += views::demand_row(visit, {.demand = one,
                                      .number = ++number,
                                      .amounts = page.amounts,
                                      .evidence = page.evidence,
                                      .additions = additions,
                                      .own = true});
  }
  const Html beside =
      addition_form.fold(visit, visit.say(said::beside), page.returned.or_start(addition_form),
                         {.action = paths::own_beside(), .submit = visit.say(texts::beside_save)},
                         views::demand_options(*page.requirement));
  return section.cls("card stack gap-4")
      .aria("labelledby", "eisen")(layout::section_head("eisen", visit.say(texts::the_demands)),
                                   ol.cls("demand-list")(rows), layout::sub(visit.say(said::only_shared)),
                                   beside,
                                   layout::cluster(layout::who_sees(visit.language, layout::Reach::one,
                                                                    visit.say(said::beside_readers))));
}

// What was said, or the two answers.
Html answer_part(Visit& visit, const OwnPage& page, const Result& result) {
  if (result.answer) {
    const Html words = result.answer == ResultAnswer::agrees
                           ? p(visit.say(said::agreed))
                           : fragment(p(visit.say(said::differed)), layout::own_words(result.answer_words));
    Html way;
    if (!result.is_listed()) {
      way = layout::cluster(layout::post_button(paths::unsay(result.id), visit.say(said::change_mind),
                                                {.kind = layout::Kind::quiet, .small = true}));
    }
    return fragment(words, way);
  }
  if (result.is_listed()) return {};
  const int answer_days = time_limits::TimeLimits::of(visit).on(days_to_answer, result.decided_on);
  return fragment(
      h3(visit.say(said::does_it_fit)),
      layout::post_button(paths::agree(result.id), visit.say(said::agree),
                          {.icon = layout::Icon("check-bold"), .big = true, .wide = true}),
      answer_form.fold(visit, visit.say(said::differ), page.returned.or_start(answer_form),
                       {.action = paths::differ(result.id), .submit = visit.say(said::differ_send)}),
      layout::sub(visit.say(said::who_reads)), layout::sub(visit.say(said::until_listed, answer_days)));
}

Html own_result(Visit& visit, const OwnPage& page) {
  const auto result = counting(page.results);
  if (!result) {
    return layout::card({.labelled_by = "uitkomst"},
                        fragment(layout::section_head("uitkomst", visit.say(said::busy)),
                                 p(visit.say(said::busy_line)), layout::sub(visit.say(said::never_a_mark))));
  }
  const bool is_met = result->value == ResultValue::met;
  const std::string who =
      result->decided_by ? people::person_of(visit.db(), page.me.institution(), result->decided_by).given_name
                         : visit.say(texts::an_other);
  const Html listed = when(result->is_listed(), [&] {
    return layout::notice(
        State::info, visit.say(said::listed) +
                         (result->is_contested() ? " " + visit.say(said::listed_differs) : std::string()));
  });
  return layout::card(
      {.labelled_by = "uitkomst"},
      fragment(layout::section_head("uitkomst", visit.say(said::result),
                                    layout::state(is_met ? State::good : State::attention,
                                                  visit.say(is_met ? said::met : said::not_met))),
               p(visit.say(said::decided_by, who, views::day_words(visit, result->decided_on))),
               layout::own_words(result->words),
               views::frozen_lines(
                   visit, frozen_evidence(visit.db(), page.me.institution(), page.me.id(), result->id)),
               answer_part(visit, page, *result), listed));
}

// The last word of the exam committee, as long as nothing new was decided.
Html reopened_part(const Visit& visit, const OwnPage& page) {
  if (page.results.empty() || counting(page.results)) return {};
  const Result& last = page.results.back();
  if (last.committee.empty()) return {};
  return layout::card(fragment(p(visit.say(said::reopened, last.committee,
                                           views::day_words(visit, last.ended_on.value_or(visit.today)))),
                               layout::own_words(last.ended_words)));
}

Response page_of(Visit& visit, const Student& me, const forms::Returned& returned = {}) {
  OwnPage page{.me = me, .returned = returned};
  sql::Reader& db = visit.db();
  page.requirement = fixed_requirement(db, me.institution(), start_of(me));
  page.results = results_of(db, me.institution(), me.id(), start_of(me).programme);
  page.evidence = evidence_of(db, me.institution(), me.id());
  page.additions = additions_of(db, me.institution(), me.id());
  const auto amounts = amounts_of(db, me.institution(), {me.id()});
  if (const auto found = amounts.find(me.id()); found != amounts.end()) page.amounts = found->second;
  Html body;
  if (!page.requirement) {
    body = layout::card(layout::empty_state(visit.say(said::none), visit.say(said::none_line)));
  } else {
    const std::string& reason = page.requirement->reason;
    body = fragment(
        reopened_part(visit, page), own_result(visit, page), own_demands(visit, page),
        layout::sub(visit.say(said::for_whom, me.enrolment().programme, page.requirement->start.year)),
        when(!reason.empty(), [&] { return layout::sub(visit.say(said::changed, reason)); }));
  }
  const std::string title = visit.say(said::title);
  const Html content = fragment(views::style_sheet(),
                                layout::crumbs(visit.language, {{visit.say(said::me), url("/ik")}}, title),
                                layout::page_head({.title = title, .lead = fragment(visit.say(said::lead))}),
                                body, views::ended_fold(visit, page.results),
                                layout::explain(visit.say(said::why), visit.say(said::why_line)));
  return http::page(
      navigation::page(visit, {.title = title, .place = "/ik", .width = layout::PageWidth::narrow}, content),
      returned.status());
}

Response show(Visit& visit, const Student& me) {
  std::vector<std::int64_t> things;
  for (const Result& one : results_of(visit.db(), me.institution(), me.id(), start_of(me).programme)) {
    things.push_back(one.id.value);
  }
  inbox::opened(visit, me, things);
  return page_of(visit, me);
}

Response lay_beside(Visit& visit, const Student& me) {
  const auto requirement = fixed_requirement(visit.db(), me.institution(), start_of(me));
  if (!requirement) throw NotFound("no demands");
  const auto typed = addition_form.read(visit, views::demand_options(*requirement));
  if (!typed.holds()) return page_of(visit, me, {addition_form, typed});
  const auto id = visit.new_id<Addition>();
  return access::once(visit, me, paths::own(),
                      [&](sql::Transaction& tx) {
                        tx.lock(me.id().value);
                        put_beside({tx, me.institution(), me.id(), visit.today},
                                   {.id = id,
                                    .demand_id = typed.value.demand.value(),
                                    .author_id = me.id(),
                                    .words = typed.value.words});
                      })
      .with_toast({visit.say(texts::beside_saved), paths::own_take_away(id)});
}

Response pick_up(Visit& visit, const Student& me, Id<Addition> id) {
  visit.write([&](sql::Transaction& tx) {
    tx.lock(me.id().value);
    take_away({tx, me.institution(), me.id(), visit.today}, id, me.id());
  });
  return http::see_other(paths::own(), visit.say(texts::taken_away));
}

// An own result under the lock; NotFound for anybody else's.
Result own_result_locked(sql::Transaction& tx, const Student& me, Id<Result> id) {
  tx.lock(me.id().value);
  Result result = result_with_id(tx, me.institution(), id);
  if (result.student_id != me.id()) throw NotFound("of somebody else");
  return result;
}

void answer(sql::Transaction& tx, Visit& visit, const Student& me, const Result& result,
            std::optional<ResultAnswer> said_now, const std::string& words) {
  answer_result({tx, me.institution(), me.id(), visit.today}, result, said_now, words);
  const auto counsellor = access::counsellor_of(tx, me.institution(), me.id(), visit.today);
  if (said_now && counsellor) {
    inbox::tell(tx, me.institution(), {notices::answered, result.id.value, me.id(), visit.now},
                {counsellor->id});
  }
  if (!said_now) inbox::withdraw(tx, me.institution(), notices::answered, result.id.value);
}

Response agree(Visit& visit, const Student& me, Id<Result> id) {
  std::int64_t version = 0;
  visit.write([&](sql::Transaction& tx) {
    const Result result = own_result_locked(tx, me, id);
    version = result.version + 1;
    answer(tx, visit, me, result, ResultAnswer::agrees, "");
  });
  return http::see_other(paths::own(), visit.say(said::agreed_toast),
                         access::undo(paths::unsay(id), std::to_string(version)));
}

Response differ(Visit& visit, const Student& me, Id<Result> id) {
  if (result_with_id(visit.db(), me.institution(), id).student_id != me.id())
    throw NotFound("of somebody else");
  const auto typed = answer_form.read(visit);
  if (!typed.holds()) return page_of(visit, me, {answer_form, typed});
  return access::once(visit, me, paths::own(),
                      [&](sql::Transaction& tx) {
                        answer(tx, visit, me, own_result_locked(tx, me, id), ResultAnswer::differs,
                               typed.value.words);
                      })
      .with_toast({visit.say(said::differed_toast), std::nullopt});
}

Response unsay(Visit& visit, const Student& me, Id<Result> id) {
  visit.write([&](sql::Transaction& tx) {
    const Result result = own_result_locked(tx, me, id);
    access::undo_only(visit, std::to_string(result.version));
    answer(tx, visit, me, result, std::nullopt, "");
  });
  return http::see_other(paths::own(), visit.say(said::unsaid));
}

}  // namespace

void add_own_routes(http::Router& router) {
  router.get<Student>("/ik/lob-eis", show);
  router.post<Student>("/ik/lob-eis/ernaast", lay_beside);
  router.post<Student>("/ik/lob-eis/ernaast/{stuk}/weg", pick_up);
  router.post<Student>("/ik/lob-eis/{uitkomst}/klopt", agree);
  router.post<Student>("/ik/lob-eis/{uitkomst}/anders", differ);
  router.post<Student>("/ik/lob-eis/{uitkomst}/terug", unsay);
}

Html own_row(const Visit& visit) {
  return layout::row({.lead = layout::thumb("seal-check-fill"),
                      .title = visit.say(said::row),
                      .href = paths::own(),
                      .line = visit.say(said::row_line)});
}

}  // namespace koers::requirement
