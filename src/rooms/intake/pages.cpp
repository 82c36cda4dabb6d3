// /ik/intake for the student, /studenten/{id}/intake and /instroom for the counsellor. A specialist finds
// none of it: the first talk is the counsellor's.
#include "campus/layout/components.h"
#include "platform/base/error.h"
#include "rooms/intake/intake.h"
#include "rooms/intake/record.h"
#include "rooms/intake/sheet_forms.h"
#include "rooms/intake/views.h"

namespace koers::intake {
namespace {

using access::GuidedStudent;
using http::Response;
using http::Visit;
using people::Guide;
using people::Student;

constexpr int newcomers_on_a_page = 30;

forms::Givens givens_of(const Student& me, const std::vector<experiences::ExperienceSummary>& before) {
  std::vector<layout::Option> options;
  for (const auto& one : before) options.push_back({id_text(one.id.value), one.title});
  const bool works = me.enrolment().pathway == organisation::Pathway::bbl;
  return {{"ervaring", {.options = options}}, {code(Topic::years), {.leave_out = !works}}};
}

Response sheet_page_of(Visit& visit, const Student& me, const forms::Answers& answers,
                       const std::vector<experiences::ExperienceSummary>& before,
                       const forms::Givens& givens) {
  const auto counsellor = access::counsellor_of(visit.db(), me.institution(), me.id(), visit.today);
  return http::page(views::sheet_page(visit, {.me = me,
                                              .answers = answers,
                                              .givens = givens,
                                              .before = before,
                                              .counsellor = counsellor ? counsellor->given_name : "",
                                              .talk = first_talk_of(visit.db(), me.institution(), me.id())}),
                    answers.status());
}

Response show_sheet(Visit& visit, const Student& me) {
  const auto before = experiences_before(visit.db(), me, me.enrolment().started_on);
  return sheet_page_of(visit, me, sheet_form.edit(sheet_of(visit.db(), me.institution(), me.id())), before,
                       givens_of(me, before));
}

Response keep(Visit& visit, const Student& me) {
  const Day start = me.enrolment().started_on;
  const auto before = experiences_before(visit.db(), me, start);
  const auto givens = givens_of(me, before);
  std::int64_t laid = 0;
  const auto typed = sheet_form.change(
      visit,
      [&](sql::Transaction& tx) {
        tx.lock(me.id().value);
        return sheet_of(tx, me.institution(), me.id());
      },
      [&](sql::Transaction& tx, const SheetDraft& draft) {
        keep_sheet(tx, me, draft, start, visit.now);
        laid = static_cast<std::int64_t>(draft.laid.size() + draft.experiences.size());
      },
      givens);
  if (!typed.holds()) return sheet_page_of(visit, me, typed, before, givens);
  return http::see_other(own_intake_path(),
                         laid == 0 ? visit.say(texts::kept_nothing)
                                   : visit.say(texts::kept, visit.say_count(texts::things, laid)));
}

Response show_table(Visit& visit, const Guide& me, Id<people::Person> id) {
  const auto student = GuidedStudent::admit(visit, me, id);
  if (student.kind() != access::GuideKind::counsellor) throw NotFound("intake");
  return http::page(
      views::table_page(visit, {.student = student,
                                .table = table_of(visit.db(), student),
                                .talk = first_talk_of(visit.db(), student.institution(), student.id())}));
}

Response show_newcomers(Visit& visit, const Guide& me) {
  auto all = newcomers_of(visit.db(), me, visit.today);
  const layout::ListPart part(visit, "nieuw", newcomers_on_a_page, static_cast<std::int64_t>(all.size()));
  return http::page(views::newcomers_page(visit, part.of(std::move(all)), part));
}

}  // namespace

void add_routes(http::Router& router) {
  router.get<Student>("/ik/intake", show_sheet);
  router.post<Student>("/ik/intake", keep);
  router.get<Guide>("/studenten/{id}/intake", show_table);
  router.get<Guide>("/instroom", show_newcomers);
}

}  // namespace koers::intake
