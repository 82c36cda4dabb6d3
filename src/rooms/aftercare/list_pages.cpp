// /nazorg: whom a counsellor keeps in touch with, and marking somebody; /nazorg/aantallen: numbers of
// regions; /ik/nazorg leads a person to the own page.
#include <algorithm>

#include "campus/access/accepted_forms.h"
#include "campus/layout/components.h"
#include "campus/layout/form_help.h"
#include "campus/layout/list_part.h"
#include "campus/navigation/navigation.h"
#include "platform/base/error.h"
#include "platform/i18n/dates_in_time.h"
#include "rooms/aftercare/aftercare.h"
#include "rooms/aftercare/forms.h"
#include "rooms/aftercare/limits.h"
#include "rooms/aftercare/paths.h"
#include "rooms/aftercare/record.h"
#include "rooms/aftercare/visitors.h"

namespace koers::aftercare {
namespace {

using namespace html;
using http::Response;
using http::Visit;
using people::Counsellor;
using people::Person;
using words::State;

constexpr int cases_on_a_page = 30;

std::string day_said(const Visit& visit, Day day) {
  return i18n::day_month(visit.language, day, visit.today);
}

Html case_row(const Visit& visit, const NamedCase& one) {
  const std::string contact = one.last_contact_on
                                  ? visit.say(texts::last_contact, day_said(visit, *one.last_contact_on))
                                  : visit.say(texts::no_contact);
  Html end = layout::sub(visit.say(texts::until, day_said(visit, one.ends_on)));
  if (one.has_open_ask) end = layout::state(State::attention, visit.say(texts::asks_you));
  return layout::row(
      {.lead = layout::avatar(one.full_name()),
       .title = one.full_name(),
       .href = paths::one(one.id),
       .line = layout::join({visit.say(texts::reasons[static_cast<std::size_t>(one.reason)]), contact}),
       .end = end});
}

forms::Givens case_givens(Visit& visit, const Counsellor& me) {
  std::vector<layout::Option> options;
  for (const Person& one : students_to_mark(visit.db(), me, visit.today)) {
    options.push_back({text(one.id), one.full_name()});
  }
  const auto& limits = time_limits::TimeLimits::of(visit);
  return {{"wie-nazorg", {.options = options}},
          {"tot-nazorg", {.hint = visit.say(texts::ends_hint, limits.words(visit, months_of_aftercare))}}};
}

Response list_page(Visit& visit, const Counsellor& me, const forms::Returned& returned = {}) {
  const auto all = cases_of_guide(visit.db(), me, visit.today);
  const layout::ListPart part(visit, "nazorg", cases_on_a_page, static_cast<std::int64_t>(all.size()));
  Html list =
      layout::card({.labelled_by = "nazorg"},
                   fragment(layout::section_head("nazorg", visit.say(texts::yours)),
                            layout::empty_state(visit.say(texts::none), visit.say(texts::none_line))));
  if (!all.empty()) {
    list =
        layout::list_card("nazorg", visit.say(texts::yours),
                          each(part.of(all), [&](const NamedCase& one) { return case_row(visit, one); }),
                          layout::tag(std::to_string(all.size())), part.ways(visit.language, paths::all()));
  }
  const int months = time_limits::TimeLimits::of(visit).now(months_of_aftercare);
  const CaseDraft draft{.ends_on = add_months(visit.today, months)};
  const Html mark =
      layout::card({.labelled_by = "erbij"},
                   fragment(layout::section_head("erbij", visit.say(texts::mark)),
                            layout::sub(visit.say(texts::mark_lead)),
                            case_form.show(visit, returned.or_start(case_form, draft),
                                           {.action = paths::all(), .submit = visit.say(texts::start)},
                                           case_givens(visit, me))));
  const std::string title = visit.say(texts::aftercare);
  const Html content =
      fragment(layout::crumbs(visit.language, {{visit.say(texts::back), url("/studenten")}}, title),
               layout::page_head({.title = title, .lead = fragment(visit.say(texts::list_lead))}),
               layout::beside(list, mark));
  return http::page(navigation::page(visit, {.title = title, .place = "/studenten"}, content),
                    returned.status());
}

Response show(Visit& visit, const Counsellor& me) { return list_page(visit, me); }

Response start(Visit& visit, const Counsellor& me) {
  const auto typed = case_form.read(visit, case_givens(visit, me));
  if (!typed.holds()) return list_page(visit, me, {case_form, typed});
  const CaseDraft& draft = typed.value;
  const auto id = visit.new_id<Case>();
  const auto student = people::person_of(visit.db(), me.institution(), draft.student.value());
  return access::once(visit, me, paths::one(id),
                      [&](sql::Transaction& tx) {
                        start_case({tx, me.institution(), visit.today}, {.id = id,
                                                                         .student_id = student.id,
                                                                         .guide_id = me.id(),
                                                                         .reason = draft.reason.value(),
                                                                         .words = draft.words,
                                                                         .region = draft.region,
                                                                         .begins_on = visit.today,
                                                                         .ends_on = draft.ends_on.value()});
                        inbox::tell(tx, me.institution(),
                                    {notices::for_student, id.value, std::nullopt, visit.now}, {student.id});
                      })
      .with_toast({visit.say(texts::started, student.given_name), std::nullopt});
}

Response show_own(Visit& visit, const people::Student& me) {
  const auto id = case_of_student(visit.db(), me.institution(), me.id());
  if (!id) throw NotFound("in no aftercare");
  return http::see_other(paths::one(*id));
}

// From ten on, and nothing that follows from what is said: a part of ten, and ten who are not in it.
Response show_numbers(Visit& visit, const AftercareReader& me) {
  const int smallest = static_cast<int>(me.identity().institution.smallest_group);
  std::vector<layout::Cells> rows;
  for (const RegionCount& one : count_regions(visit.db(), me.institution(), visit.today)) {
    if (one.cases < smallest) continue;
    const bool is_safe = one.reached >= smallest && one.cases - one.reached >= smallest;
    rows.push_back({fragment(one.region.empty() ? visit.say(texts::unknown_region) : one.region),
                    fragment(std::to_string(one.cases)),
                    fragment(is_safe ? std::to_string(one.reached) : visit.say(texts::too_few))});
  }
  const std::string title = visit.say(texts::numbers);
  Html table = layout::card(p(visit.say(texts::numbers_none)));
  if (!rows.empty()) {
    table = layout::card({.surface = layout::Surface::flush, .stacked = false},
                         layout::data_table("aantallen",
                                            {{.title = visit.say(texts::column_region)},
                                             {.title = visit.say(texts::column_cases)},
                                             {.title = visit.say(texts::column_reached)}},
                                            rows));
  }
  const Html content = fragment(
      header.cls("page-head")(div(h1.id("aantallen")(title), layout::lead(visit.say(texts::numbers_lead)))),
      table);
  return http::page(navigation::page(visit, {.title = title}, content));
}

}  // namespace

void add_list_routes(http::Router& router) {
  router.get<Counsellor>("/nazorg", show);
  router.post<Counsellor>("/nazorg", start);
  router.get<AftercareReader>("/nazorg/aantallen", show_numbers);
  router.get<people::Student>("/ik/nazorg", show_own);
}

html::Url aftercare_path() { return paths::all(); }

Html own_row(Visit& visit, const people::Student& me) {
  if (!case_of_student(visit.db(), me.institution(), me.id())) return {};
  return layout::row({.lead = layout::thumb("hand-waving-duo"),
                      .title = visit.say(texts::own_title),
                      .href = paths::own(),
                      .line = visit.say(texts::own_row_line)});
}

Html numbers_row(Visit& visit) {
  if (!people::identity_of(visit).is(people::Role::coordinator)) return {};
  return layout::row({.lead = layout::thumb("hand-waving-duo"),
                      .title = visit.say(texts::numbers),
                      .href = paths::numbers(),
                      .line = visit.say(texts::numbers_lead)});
}

}  // namespace koers::aftercare
