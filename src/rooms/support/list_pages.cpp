// /ik/ondersteuning: what a student asks and agreed. /ondersteuning: the agreements of one officer. And what
// somebody else may read: the counsellor whom the student lets, and a line by its link.
#include <algorithm>

#include "campus/access/accepted_forms.h"
#include "campus/access/guides.h"
#include "campus/layout/components.h"
#include "campus/layout/list_part.h"
#include "campus/navigation/navigation.h"
#include "platform/base/error.h"
#include "platform/i18n/dates_in_time.h"
#include "rooms/support/forms.h"
#include "rooms/support/paths.h"
#include "rooms/support/record.h"
#include "rooms/support/support.h"
#include "rooms/support/views.h"
#include "rooms/support/visitors.h"

namespace koers::support {
namespace {

using namespace html;
using http::Response;
using http::Visit;
using people::Person;
using people::Student;

constexpr int agreements_on_a_page = 30;

// ---- a student

forms::Givens officer_options(Visit& visit, const Student& me) {
  std::vector<layout::Option> options;
  for (const Person& one : officers(visit.db(), me.institution(), visit.today)) {
    options.push_back({text(one.id), one.full_name()});
  }
  return {{"medewerker", {.options = options}}};
}

Html ask_card(Visit& visit, const Student& me, const forms::Returned& returned) {
  const auto all = officers(visit.db(), me.institution(), visit.today);
  if (all.empty()) return layout::notice(words::State::info, visit.say(texts::nobody_to_ask));
  AskDraft draft;
  if (all.size() == 1) draft.officer = all.front().id;
  return layout::card({.labelled_by = "vraag"},
                      fragment(layout::section_head("vraag", visit.say(texts::ask)),
                               ask_form.show(visit, returned.or_start(ask_form, draft),
                                             {.action = paths::own(), .submit = visit.say(texts::ask_send)},
                                             officer_options(visit, me))));
}

Response own_page(Visit& visit, const Student& me, const forms::Returned& returned = {}) {
  const auto all = agreements_of(visit.db(), me.institution(), me.id());
  Html rows;
  for (const Agreement& one : all) {
    const std::string who =
        one.officer_id ? people::person_of(visit.db(), me.institution(), one.officer_id).full_name() : "";
    rows += layout::row({.lead = layout::thumb("hand-heart-fill"),
                         .title = visit.say(texts::agreement_of, who),
                         .href = paths::one(one.id),
                         .line = i18n::day_month(visit.language, one.made_on, visit.today),
                         .end = views::state_tag(visit, one, false)});
  }
  Html list = layout::card(layout::empty_state(visit.say(texts::none), visit.say(texts::none_line)));
  if (!all.empty()) list = layout::card({.surface = layout::Surface::flush}, layout::rows(rows));
  const std::string title = visit.say(texts::title);
  const Html content = fragment(
      views::style_sheet(), layout::crumbs(visit.language, {{visit.say(texts::me), url("/ik")}}, title),
      layout::page_head({.title = title, .lead = fragment(visit.say(texts::lead))}), list,
      ask_card(visit, me, returned), layout::sub(visit.say(texts::in_no_list)));
  return http::page(
      navigation::page(visit, {.title = title, .place = "/ik", .width = layout::PageWidth::narrow}, content),
      returned.status());
}

Response show_own(Visit& visit, const Student& me) {
  std::vector<std::int64_t> things;
  for (const Agreement& one : agreements_of(visit.db(), me.institution(), me.id()))
    things.push_back(one.id.value);
  inbox::opened(visit, me, things);
  return own_page(visit, me);
}

Response ask(Visit& visit, const Student& me) {
  const auto typed = ask_form.read(visit, officer_options(visit, me));
  if (!typed.holds()) return own_page(visit, me, {ask_form, typed});
  const auto id = visit.new_id<Agreement>();
  const Id<Person> officer = typed.value.officer.value();
  const std::string name = people::person_of(visit.db(), me.institution(), officer).full_name();
  return access::once(visit, me, paths::one(id),
                      [&](sql::Transaction& tx) {
                        start_agreement({tx, me.institution(), visit.now}, {.id = id,
                                                                            .student_id = me.id(),
                                                                            .officer_id = officer,
                                                                            .asked_words = typed.value.words,
                                                                            .made_on = visit.today});
                        inbox::tell(tx, me.institution(),
                                    {notices::for_officer, id.value, me.id(), visit.now}, {officer});
                      })
      .with_toast({visit.say(texts::asked, name), paths::act(id, "weg")});
}

// ---- an officer

Response officer_page(Visit& visit, const SupportOfficer& me, const forms::Returned& returned = {}) {
  const auto all = agreements_of_officer(visit.db(), me);
  const layout::ListPart part(visit, "afspraken", agreements_on_a_page,
                              static_cast<std::int64_t>(all.size()));
  Html list = layout::card(
      {.labelled_by = "afspraken"},
      fragment(layout::section_head("afspraken", visit.say(texts::your_students)),
               layout::empty_state(visit.say(texts::list_none), visit.say(texts::list_none_line))));
  if (!all.empty()) {
    const Html rows = each(part.of(all), [&](const NamedAgreement& one) {
      return layout::row({.lead = layout::avatar(one.full_name()),
                          .title = one.full_name(),
                          .href = paths::one(one.agreement.id),
                          .line = views::next_words(visit, one.agreement),
                          .end = views::state_tag(visit, one.agreement, false)});
    });
    list =
        layout::list_card("afspraken", visit.say(texts::your_students), rows,
                          layout::tag(std::to_string(all.size())), part.ways(visit.language, paths::all()));
  }
  const Html start = layout::card(
      {.labelled_by = "begin"},
      fragment(layout::section_head("begin", visit.say(texts::start)),
               start_form.show(visit, returned.or_start(start_form),
                               {.action = paths::all(), .submit = visit.say(texts::start_button)})));
  const std::string title = visit.say(texts::list_title);
  const Html content =
      fragment(views::style_sheet(),
               layout::page_head({.title = title, .lead = fragment(visit.say(texts::list_lead))}),
               layout::beside(list, fragment(start, layout::sub(visit.say(texts::in_no_list)))));
  return http::page(navigation::page(visit, {.title = title, .place = "/ondersteuning"}, content),
                    returned.status());
}

Response show_officer(Visit& visit, const SupportOfficer& me) { return officer_page(visit, me); }

Response start(Visit& visit, const SupportOfficer& me) {
  auto typed = start_form.read(visit);
  std::optional<Person> student;
  if (typed.holds()) {
    student = people::person_with_number(visit.db(), me.institution(), typed.value.number);
    if (student && !people::enrolment_of(visit.db(), me.institution(), student->id, visit.today))
      student.reset();
    if (!student) typed.refuse("nummer", visit.say(texts::start_nobody));
  }
  if (!student || !typed.holds()) return officer_page(visit, me, {start_form, typed});
  const auto id = visit.new_id<Agreement>();
  return access::once(visit, me, paths::one(id),
                      [&](sql::Transaction& tx) {
                        start_agreement({tx, me.institution(), visit.now}, {.id = id,
                                                                            .student_id = student->id,
                                                                            .officer_id = me.id(),
                                                                            .state = AgreementState::draft,
                                                                            .made_on = visit.today});
                        inbox::tell(tx, me.institution(),
                                    {notices::for_student, id.value, std::nullopt, visit.now}, {student->id});
                      })
      .with_toast({visit.say(texts::started, student->given_name), std::nullopt});
}

// ---- who else may read

Response show_guide(Visit& visit, const people::Counsellor& me, Id<Person> id) {
  const auto student = access::GuidedStudent::admit(visit, me, id);
  const auto whole = agreement_for_guide(visit.db(), me.institution(), id);
  if (student.kind() != access::GuideKind::counsellor || student.in_confidence() || !whole)
    throw NotFound("not let");
  const std::string& name = student.person().given_name;
  const std::string title = visit.say(texts::guide_title, name);
  const Html content = fragment(
      views::style_sheet(),
      layout::crumbs(visit.language, {{student.person().full_name(), url("/studenten/", id)}}, title),
      layout::page_head({.title = title, .lead = fragment(visit.say(texts::guide_lead, name))}),
      views::lines_card(visit, *whole, {}));
  return http::page(navigation::page(
      visit, {.title = title, .place = "/studenten", .width = layout::PageWidth::narrow}, content));
}

Response show_line(Visit& visit, const people::Anyone&, std::string key) {
  const auto line = line_by_key(visit, key);
  const std::string title =
      visit.say(line ? texts::line_title : texts::line_gone, line ? line->given_name : std::string());
  Html content = fragment(layout::page_head({.title = title}), p(visit.say(texts::line_gone_line)));
  if (line) {
    content = fragment(
        layout::page_head({.title = title}), layout::card(p.cls("lead")(line->what)),
        layout::sub(visit.say(texts::line_until, i18n::day_with_year(visit.language, line->until_on))));
  }
  return http::page(layout::public_frame(visit, {.title = title}, content), line ? 200 : 410)
      .with("X-Robots-Tag", "noindex, nofollow")
      .with("Cache-Control", "no-store");
}

// A number of ten and more at both sides is said; where only one side is, a word that is as true for none as
// for nine (QU-09).
std::string said_of(const Visit& visit, const EvaluationCount& count, int smallest) {
  const bool many_in_time = count.in_time >= smallest, many_late = count.due - count.in_time >= smallest;
  if (many_in_time && many_late) return visit.say(texts::on_time_count, count.in_time, count.due);
  if (many_in_time) return visit.say(texts::on_time_nearly);
  return visit.say(many_late ? texts::on_time_seldom : texts::on_time_few);
}

Response show_on_time(Visit& visit, const SupportReader& me) {
  const EvaluationCount count = count_evaluations(visit.db(), me.institution(), visit.today);
  const int smallest = static_cast<int>(me.identity().institution.smallest_group);
  const std::string title = visit.say(texts::on_time);
  const Html content =
      fragment(layout::page_head({.title = title, .lead = fragment(visit.say(texts::on_time_lead))}),
               layout::card(p(said_of(visit, count, smallest))));
  return http::page(navigation::page(visit, {.title = title, .width = layout::PageWidth::narrow}, content));
}

}  // namespace

void add_list_routes(http::Router& router) {
  router.get<Student>("/ik/ondersteuning", show_own);
  router.post<Student>("/ik/ondersteuning", ask);
  router.get<SupportOfficer>("/ondersteuning", show_officer);
  router.post<SupportOfficer>("/ondersteuning", start);
  router.get<SupportReader>("/ondersteuning/op-tijd", show_on_time);
  router.get<people::Counsellor>("/studenten/{id}/ondersteuning", show_guide);
  router.get<people::Anyone>("/regel/{sleutel}", show_line);
}

Html own_row(const Visit& visit) {
  return layout::row({.lead = layout::thumb("hand-heart-fill"),
                      .title = visit.say(texts::row),
                      .href = paths::own(),
                      .line = visit.say(texts::row_line)});
}

Html numbers_row(Visit& visit) {
  if (!people::identity_of(visit).is(people::Role::coordinator)) return {};
  return layout::row({.lead = layout::thumb("hand-heart-fill"),
                      .title = visit.say(texts::on_time_row),
                      .href = url("/ondersteuning/op-tijd"),
                      .line = visit.say(texts::on_time_lead)});
}

}  // namespace koers::support
