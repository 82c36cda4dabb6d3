// /studenten/{id}/lob-eis: what a counsellor sees of one student, demand by demand, and decides together with
// the student. Of nobody else: another guide, or who guides in confidence, has no such page.
#include <algorithm>

#include "campus/access/accepted_forms.h"
#include "campus/access/undo.h"
#include "campus/inbox/inbox.h"
#include "campus/navigation/navigation.h"
#include "platform/base/error.h"
#include "rooms/requirement/forms.h"
#include "rooms/requirement/notices.h"
#include "rooms/requirement/paths.h"
#include "rooms/requirement/routes.h"
#include "rooms/requirement/views.h"

namespace koers::requirement {
namespace {

using namespace html;
using access::GuidedStudent;
using http::Response;
using http::Visit;
using people::Counsellor;
using people::Person;
using words::State;

struct Reached {
  GuidedStudent student;
  Start start;
};
Reached reach(Visit& visit, const Counsellor& me, Id<Person> id) {
  auto student = GuidedStudent::admit(visit, me, id);
  const bool may = student.kind() == access::GuideKind::counsellor && !student.in_confidence();
  if (!may || !student.enrolment()) throw NotFound("not the counsellor");
  const Start start{student.enrolment()->programme_id, school_year_of(student.enrolment()->started_on)};
  return {std::move(student), start};
}

// Under the lock: that the visitor is the counsellor still.
void must_guide(sql::Transaction& tx, const Counsellor& me, const Reached& reached, Day today) {
  tx.lock(reached.student.id().value);
  const auto kind = access::guides_today(tx, me.institution(), me.id(), reached.student.id(), today);
  if (kind != access::GuideKind::counsellor) throw NotFound("not the counsellor any more");
}

struct StudentPage {
  const Reached& reached;
  const Counsellor& me;
  std::optional<Requirement> requirement{};
  Amounts amounts{};
  std::vector<Evidence> evidence{};
  std::vector<Addition> additions{};
  std::vector<Result> results{};
  std::optional<Result> result{};
  forms::Returned returned{};
  bool is_meanwhile = false;
};

StudentPage read_page(Visit& visit, const Counsellor& me, const Reached& reached) {
  StudentPage page{.reached = reached, .me = me};
  sql::Reader& db = visit.db();
  const auto student = reached.student.id();
  page.results = results_of(db, me.institution(), student, reached.start.programme);
  page.result = counting(page.results);
  page.requirement = fixed_requirement(db, me.institution(), reached.start);
  page.evidence = evidence_of(db, me.institution(), student);
  page.additions = additions_of(db, me.institution(), student);
  const auto amounts = amounts_of(db, me.institution(), {student});
  if (const auto found = amounts.find(student); found != amounts.end()) page.amounts = found->second;
  return page;
}

const std::string& name_of(const StudentPage& page) { return page.reached.student.person().given_name; }

Html demands_part(Visit& visit, const StudentPage& page) {
  const auto student = page.reached.student.id();
  const views::AdditionRow additions{page.additions, page.me.id(), paths::take_away, student};
  Html rows;
  int number = 0;
  for (const Demand& one : page.requirement->demands) {
    rows += views::demand_row(visit, {.demand = one,
                                      .number = ++number,
                                      .amounts = page.amounts,
                                      .evidence = page.evidence,
                                      .additions = additions});
  }
  const auto givens = views::demand_options(*page.requirement);
  const Html beside =
      addition_form.fold(visit, visit.say(texts::beside), page.returned.or_start(addition_form),
                         {.action = paths::beside(student), .submit = visit.say(texts::beside_save)}, givens);
  return section.cls("card stack gap-4")
      .aria("labelledby", "eisen")(
          layout::section_head("eisen", visit.say(texts::the_demands),
                               layout::sub(visit.say(texts::version_n, page.requirement->version))),
          ol.cls("demand-list")(rows), layout::sub(visit.say(texts::only_shared, name_of(page))), beside);
}

Html decide_card(Visit& visit, const StudentPage& page) {
  const bool is_ready = page.requirement->looks_ready(page.amounts);
  ResultDraft draft{.requirement_version = page.requirement->version};
  if (is_ready) draft.value = ResultValue::met;
  const auto answers = page.returned.or_start(result_form, draft);
  const forms::Givens givens{{"voldoet", {.name = name_of(page)}}};
  const Html meanwhile =
      when(page.is_meanwhile, [&] { return layout::notice(State::attention, visit.say(texts::meanwhile)); });
  return layout::card(
      {.labelled_by = "samen"},
      fragment(layout::section_head("samen", visit.say(texts::decide_title, name_of(page)),
                                    layout::who_sees(visit.language, layout::Reach::several,
                                                     visit.say(texts::readers, name_of(page)))),
               meanwhile, layout::sub(visit.say(texts::not_yet_hint)),
               result_form.show(visit, answers,
                                {.action = paths::student(page.reached.student.id()),
                                 .submit = visit.say(texts::decide, name_of(page)),
                                 .button = {.icon = layout::Icon("check-bold")}},
                                givens)));
}

Html answer_lines(const Visit& visit, const StudentPage& page, const Result& result) {
  const std::string& name = name_of(page);
  if (!result.answer) return p(visit.say(texts::waits_for, name));
  const std::string on = views::day_words(visit, result.answered_on.value_or(result.decided_on));
  if (result.answer == ResultAnswer::agrees) return p(visit.say(texts::agreed_on, name, on));
  return fragment(p(visit.say(texts::differed_on, name, on)), layout::own_words(result.answer_words));
}

Html result_card(Visit& visit, const StudentPage& page, const Result& result) {
  const std::string on = views::day_words(visit, result.decided_on);
  std::string by = visit.say(texts::you_decided, on);
  if (result.decided_by != page.me.id()) {
    const std::string who =
        result.decided_by
            ? people::person_of(visit.db(), page.me.institution(), result.decided_by).full_name()
            : visit.say(texts::an_other);
    by = visit.say(texts::decided_by, who, on);
  }
  const auto student = page.reached.student.id();
  Html way;
  if (!result.is_listed()) {
    way =
        layout::cluster(layout::post_button(paths::take_back(student, result.id), visit.say(texts::take_back),
                                            {.kind = layout::Kind::line, .small = true}));
  }
  const Html value = layout::state(result.value == ResultValue::met ? State::good : State::attention,
                                   visit.say(views::value_words(result.value)));
  return layout::card(
      {.labelled_by = "uitkomst"},
      fragment(
          layout::section_head("uitkomst", visit.say(texts::the_result), value), p(by),
          layout::own_words(result.words), answer_lines(visit, page, result),
          views::frozen_lines(visit, frozen_evidence(visit.db(), page.me.institution(), student, result.id)),
          layout::sub(visit.say(result.is_listed() ? texts::is_listed : texts::is_not_listed)), way));
}

Response page_of(Visit& visit, const StudentPage& page, std::optional<int> status = {}) {
  const auto& person = page.reached.student.person();
  const std::string title = visit.say(texts::title_of_student, person.full_name());
  Html wide, narrow;
  if (!page.requirement) {
    wide = layout::card(
        layout::empty_state(visit.say(texts::no_requirement), visit.say(texts::no_demands_line)));
  } else {
    wide = demands_part(visit, page);
    narrow = page.result ? result_card(visit, page, *page.result) : decide_card(visit, page);
    narrow += views::fixed_lines(visit, *page.requirement);
  }
  narrow += views::ended_fold(visit, page.results);
  const Html content =
      fragment(views::style_sheet(),
               layout::crumbs(visit.language,
                              {{visit.say(texts::students), url("/studenten")},
                               {person.full_name(), url("/studenten/", person.id)}},
                              visit.say(texts::requirement)),
               layout::page_head(
                   {.title = title, .lead = fragment(visit.say(texts::student_lead, person.given_name))}),
               layout::beside(wide, layout::stack(5, narrow)));
  return http::page(navigation::page(visit, {.title = title, .place = "/studenten"}, content),
                    status.value_or(page.returned.status()));
}

Response show(Visit& visit, const Counsellor& me, Id<Person> id) {
  const Reached reached = reach(visit, me, id);
  const StudentPage page = read_page(visit, me, reached);
  std::vector<std::int64_t> things;
  for (const Result& one : page.results) things.push_back(one.id.value);
  inbox::opened(visit, me, things);
  return page_of(visit, page);
}

Response come_back(Visit& visit, const Counsellor& me, const Reached& reached,
                   const forms::Returned& returned, bool is_meanwhile = false) {
  StudentPage page = read_page(visit, me, reached);
  page.returned = returned;
  page.is_meanwhile = is_meanwhile;
  return page_of(visit, page, is_meanwhile ? std::optional(409) : std::nullopt);
}

Response decide(Visit& visit, const Counsellor& me, Id<Person> id) {
  const Reached reached = reach(visit, me, id);
  const auto typed = result_form.read(visit);
  if (!typed.holds()) return come_back(visit, me, reached, {result_form, typed});
  const auto result = visit.new_id<Result>();
  try {
    auto done = access::once(visit, me, paths::student(id), [&](sql::Transaction& tx) {
      must_guide(tx, me, reached, visit.today);
      decide_result({tx, me.institution(), id, visit.today}, me.id(), reached.start, result, typed.value);
      inbox::tell(tx, me.institution(), {notices::decided, result.value, std::nullopt, visit.now}, {id});
    });
    return std::move(done).with_toast({visit.say(texts::decided, reached.student.person().given_name),
                                       access::undo(paths::take_back(id, result), "1")});
  } catch (const Conflict&) {
    return come_back(visit, me, reached, {result_form, typed}, true);
  }
}

// A result of this student, under the lock.
template <class Work>
void write_to(Visit& visit, const Counsellor& me, const Reached& reached, Id<Result> id, Work work) {
  visit.write([&](sql::Transaction& tx) {
    must_guide(tx, me, reached, visit.today);
    const Result result = result_with_id(tx, me.institution(), id);
    if (result.student_id != reached.student.id()) throw NotFound("of another student");
    access::undo_only(visit, std::to_string(result.version));
    work(ResultWriting{tx, me.institution(), result.student_id, visit.today}, result);
  });
}

Response take_back(Visit& visit, const Counsellor& me, Id<Person> id, Id<Result> result_id) {
  const Reached reached = reach(visit, me, id);
  write_to(visit, me, reached, result_id, [&](const ResultWriting& writing, const Result& result) {
    take_result_back(writing, result, me.id());
    inbox::withdraw(writing.tx, me.institution(), result.id.value);
  });
  const auto now = result_with_id(visit.db(), me.institution(), result_id);
  return http::see_other(paths::student(id),
                         visit.say(texts::taken_back, reached.student.person().given_name),
                         access::undo(paths::put_back(id, result_id), std::to_string(now.version)));
}

Response put_back(Visit& visit, const Counsellor& me, Id<Person> id, Id<Result> result_id) {
  const Reached reached = reach(visit, me, id);
  write_to(visit, me, reached, result_id, [&](const ResultWriting& writing, const Result& result) {
    put_result_back(writing, result);
    inbox::tell(writing.tx, me.institution(), {notices::decided, result.id.value, std::nullopt, visit.now},
                {id});
  });
  return http::see_other(paths::student(id), visit.say(texts::put_back));
}

Response lay_beside(Visit& visit, const Counsellor& me, Id<Person> id) {
  const Reached reached = reach(visit, me, id);
  const auto requirement = fixed_requirement(visit.db(), me.institution(), reached.start);
  if (!requirement) throw NotFound("no demands");
  const auto typed = addition_form.read(visit, views::demand_options(*requirement));
  if (!typed.holds()) return come_back(visit, me, reached, {addition_form, typed});
  const auto addition = visit.new_id<Addition>();
  return access::once(visit, me, paths::student(id),
                      [&](sql::Transaction& tx) {
                        must_guide(tx, me, reached, visit.today);
                        put_beside({tx, me.institution(), id, visit.today},
                                   {.id = addition,
                                    .demand_id = typed.value.demand.value(),
                                    .author_id = me.id(),
                                    .words = typed.value.words});
                      })
      .with_toast({visit.say(texts::beside_saved), paths::take_away(id, addition)});
}

Response pick_up(Visit& visit, const Counsellor& me, Id<Person> id, Id<Addition> addition) {
  const Reached reached = reach(visit, me, id);
  visit.write([&](sql::Transaction& tx) {
    must_guide(tx, me, reached, visit.today);
    take_away({tx, me.institution(), id, visit.today}, addition, me.id());
  });
  return http::see_other(paths::student(id), visit.say(texts::taken_away));
}

}  // namespace

void add_student_routes(http::Router& router) {
  router.get<Counsellor>("/studenten/{id}/lob-eis", show);
  router.post<Counsellor>("/studenten/{id}/lob-eis", decide);
  router.post<Counsellor>("/studenten/{id}/lob-eis/{uitkomst}/terug", take_back);
  router.post<Counsellor>("/studenten/{id}/lob-eis/{uitkomst}/toch", put_back);
  router.post<Counsellor>("/studenten/{id}/lob-eis/ernaast", lay_beside);
  router.post<Counsellor>("/studenten/{id}/lob-eis/ernaast/{stuk}/weg", pick_up);
}

Html file_card(Visit& visit, const GuidedStudent& student) {
  if (student.kind() != access::GuideKind::counsellor || student.in_confidence()) return {};
  const std::string& name = student.person().given_name;
  return layout::card({.surface = layout::Surface::flush},
                      layout::rows(layout::row({.lead = layout::thumb("seal-check-fill"),
                                                .title = visit.say(texts::file_row, name),
                                                .href = paths::student(student.id()),
                                                .line = visit.say(texts::file_row_line, name)})));
}

}  // namespace koers::requirement
