// /examenbureau: the results that were decided, the lists that were fixed, and what a next list will hold.
// The exam office sees number, name, programme, met or not, the day and by whom. What stands behind a result
// it sees only where the student sees it differently, for the exam committee.
#include <algorithm>

#include "campus/access/accepted_forms.h"
#include "campus/access/guides.h"
#include "campus/inbox/inbox.h"
#include "campus/layout/components.h"
#include "campus/layout/list_part.h"
#include "campus/layout/rehearsal.h"
#include "campus/navigation/navigation.h"
#include "platform/base/error.h"
#include "platform/i18n/dates_in_time.h"
#include "platform/tabular/csv.h"
#include "rooms/requirement/forms.h"
#include "rooms/requirement/notices.h"
#include "rooms/requirement/paths.h"
#include "rooms/requirement/routes.h"
#include "rooms/requirement/views.h"

namespace koers::requirement {
namespace {

using namespace html;
using http::Response;
using http::Visit;
using time_limits::TimeLimits;
using words::State;
namespace said = exam_texts;

constexpr int rows_on_a_page = 40;
constexpr int lists_on_a_page = 12;

std::string value_of(const Visit& visit, ResultValue value) {
  return visit.say(value == ResultValue::met ? said::met : said::not_met);
}

bool may_be_listed(Visit& visit, const ExamRow& row) {
  return row.may_be_listed(TimeLimits::of(visit), visit.today);
}

std::string answer_of(Visit& visit, const ExamRow& row) {
  if (!row.answer) {
    const Day until = answered_by(TimeLimits::of(visit), row.decided_on);
    return until <= visit.today ? visit.say(said::no_answer)
                                : visit.say(said::waits_until, views::day_words(visit, until));
  }
  return visit.say(row.answer == ResultAnswer::agrees ? said::agrees : said::differs);
}

Html table_of(Visit& visit, std::string_view labelled_by, const std::vector<ExamRow>& rows) {
  std::vector<layout::Cells> cells;
  for (const ExamRow& row : rows) {
    Html student = fragment(answer_of(visit, row));
    if (row.ended_on) {
      student =
          layout::state(State::attention,
                        visit.say(said::was_reopened, views::day_words(visit, *row.ended_on), row.committee));
    }
    cells.push_back({fragment(row.full_name()), fragment(row.number), fragment(row.programme),
                     fragment(std::to_string(row.start_year)),
                     layout::state(row.value == ResultValue::met ? State::good : State::attention,
                                   value_of(visit, row.value)),
                     fragment(views::day_words(visit, row.decided_on)), fragment(row.decided_by), student});
  }
  return layout::data_table(labelled_by,
                            {{.title = visit.say(said::column_name)},
                             {.title = visit.say(said::column_number)},
                             {.title = visit.say(said::column_programme)},
                             {.title = visit.say(said::column_start)},
                             {.title = visit.say(said::column_result)},
                             {.title = visit.say(said::column_day)},
                             {.title = visit.say(said::column_by), .optional = true},
                             {.title = visit.say(said::column_student)}},
                            cells);
}

// ---- who sees it differently

Html contested_card(Visit& visit, const std::vector<ExamRow>& rows, bool may_reopen,
                    const forms::Returned& returned) {
  Html all;
  for (const ExamRow& row : rows) {
    if (row.answer != ResultAnswer::differs || row.ended_on) continue;
    const std::string id = text(row.id);
    Html form;
    if (may_reopen) {
      form = reopen_form.fold(
          visit, visit.say(said::reopen_of, row.full_name()), returned.or_start(reopen_form, {}, id),
          {.action = paths::reopen(row.id), .submit = visit.say(said::reopen), .suffix = id});
    }
    all += li(div.cls("stack gap-2")(
        layout::between(fragment(b(row.full_name()), layout::tag(value_of(visit, row.value)))),
        layout::sub(visit.say(said::student_says)), layout::own_words(row.answer_words),
        layout::sub(visit.say(said::counsellor_says)), layout::own_words(row.words), form));
  }
  if (all.empty()) return {};
  return layout::card({.labelled_by = "anders"},
                      fragment(layout::section_head("anders", visit.say(said::contested)),
                               layout::sub(visit.say(said::contested_line)), ul.cls("contested")(all)));
}

// A result that nobody contests may be opened again too, of a list: one at a time, from its own row.
Html reopen_others(Visit& visit, const std::vector<ExamRow>& rows, const forms::Returned& returned) {
  Html all;
  for (const ExamRow& row : rows) {
    if (row.answer == ResultAnswer::differs || row.ended_on) continue;
    const std::string id = text(row.id);
    all += reopen_form.fold(
        visit, visit.say(said::reopen_of, row.full_name()), returned.or_start(reopen_form, {}, id),
        {.action = paths::reopen(row.id), .submit = visit.say(said::reopen), .suffix = id});
  }
  return all;
}

// ---- all

Html lists_card(const Visit& visit, const std::vector<ExamList>& lists, const layout::ListPart& part) {
  if (lists.empty()) {
    return layout::card({.labelled_by = "lijsten"},
                        fragment(layout::section_head("lijsten", visit.say(said::lists)),
                                 layout::sub(visit.say(said::no_lists))));
  }
  const Html rows = each(part.of(lists), [&](const ExamList& one) {
    const std::string who =
        people::Person{one.fixed_by, one.given_name, one.infix, one.family_name}.full_name();
    return layout::row({.lead = layout::thumb("list-checks-fill"),
                        .title = visit.say(said::list_of, i18n::day_with_year(visit.language, one.fixed_on)),
                        .href = paths::list(one.id),
                        .line = visit.say_count(said::results, one.results) + ", " +
                                visit.say(said::fixed_by, who.empty() ? visit.say(texts::an_other) : who)});
  });
  return layout::list_card("lijsten", visit.say(said::lists), rows, {},
                           part.ways(visit.language, paths::office()));
}

bool any_for_list(Visit& visit, const std::vector<ExamRow>& rows) {
  return std::any_of(rows.begin(), rows.end(), [&](const ExamRow& row) { return may_be_listed(visit, row); });
}

Response show_office(Visit& visit, const ExamOfficer& me) {
  const auto rows = waiting_for_list(visit.db(), me.institution());
  const auto lists = exam_lists(visit.db(), me.institution());
  const layout::ListPart part(visit, "wacht", rows_on_a_page, static_cast<std::int64_t>(rows.size()));
  const layout::ListPart lists_part(visit, "lijsten", lists_on_a_page,
                                    static_cast<std::int64_t>(lists.size()));
  Html waiting = layout::card(
      {.labelled_by = "wacht"},
      fragment(layout::section_head("wacht", visit.say(said::waiting)),
               layout::empty_state(visit.say(said::none_waiting), visit.say(said::none_waiting_line))));
  if (!rows.empty()) {
    waiting = fragment(
        section.cls("card flush")
            .aria("labelledby", "wacht")(layout::panel_head("wacht", visit.say(said::waiting),
                                                            layout::tag(std::to_string(rows.size()))),
                                         table_of(visit, "wacht", part.of(rows))),
        part.ways(visit.language, paths::office()));
  }
  Html action;
  if (any_for_list(visit, rows)) {
    action = layout::button_link({.label = visit.say(said::make_list),
                                  .href = paths::rehearsal(),
                                  .kind = layout::Kind::primary,
                                  .icon = layout::Icon("list-checks")});
  }
  const std::string title = visit.say(said::title);
  const Html content = fragment(
      views::style_sheet(),
      layout::page_head({.title = title, .lead = fragment(visit.say(said::lead)), .actions = action}),
      waiting, contested_card(visit, rows, false, {}), lists_card(visit, lists, lists_part));
  return http::page(navigation::page(visit, {.title = title, .place = "/examenbureau"}, content));
}

// ---- a list before it is fixed

layout::RehearsedPart students_part(Visit& visit, const std::vector<ExamRow>& rows) {
  layout::RehearsedPart part{"studenten",
                             visit.say(said::per_student),
                             {visit.say(said::column_name), visit.say(said::was), visit.say(said::becomes)},
                             {}};
  for (const ExamRow& row : rows) {
    part.changes.push_back(
        {.name = row.full_name(),
         .line = row.programme + ", " + std::to_string(row.start_year),
         .was = visit.say(said::no_list),
         .becomes = value_of(visit, row.value),
         .note = row.answer == ResultAnswer::differs ? visit.say(said::differs) : std::string(),
         .why_not = may_be_listed(visit, row) ? std::string() : answer_of(visit, row)});
  }
  return part;
}

Response rehearsal_page(Visit& visit, const ExamOfficer& me, bool is_meanwhile = false) {
  const auto rows = waiting_for_list(visit.db(), me.institution());
  const auto differs = std::count_if(rows.begin(), rows.end(),
                                     [](const ExamRow& row) { return row.answer == ResultAnswer::differs; });
  std::vector<ExamRow> listed = rows;
  std::erase_if(listed, [&](const ExamRow& row) { return !may_be_listed(visit, row); });
  const std::string count = visit.say_count(said::results, static_cast<std::int64_t>(listed.size()));
  Html act =
      layout::card(layout::empty_state(visit.say(said::none_waiting), visit.say(said::none_waiting_line)));
  if (!listed.empty()) {
    act = layout::card(layout::form_to(
        paths::rehearsal(), fragment(layout::hidden_field("stand", mark_of(listed)),
                                     layout::submit(visit.say(said::fix_n, count),
                                                    {.icon = layout::Icon("check-bold"), .big = true}),
                                     layout::sub(visit.say(said::back_line)))));
  }
  const layout::Rehearsal rehearsal{
      .counts = {{std::to_string(listed.size()), visit.say(said::tally_on), "studenten"},
                 {std::to_string(differs), visit.say(said::tally_differs), "studenten"},
                 {std::to_string(rows.size() - listed.size()), visit.say(said::tally_wait), "studenten"}},
      .parts = {students_part(visit, rows)},
      .told_title = visit.say(said::told_title),
      .told = {{visit.say(said::told_nobody), visit.say(said::told_nobody_line)}},
      .act = act};
  const std::string title = visit.say(said::rehearsal_title);
  const Html changed = when(
      is_meanwhile, [&] { return layout::notice(State::attention, visit.say(said::changed_meanwhile)); });
  const Html content =
      fragment(layout::crumbs(visit.language, {{visit.say(said::place), paths::office()}}, title),
               layout::page_head({.title = title, .lead = fragment(visit.say(said::rehearsal_lead))}),
               changed, layout::rehearsal(rehearsal));
  return http::page(navigation::page(visit, {.title = title, .place = "/examenbureau"}, content),
                    is_meanwhile ? 409 : 200);
}

Response show_rehearsal(Visit& visit, const ExamOfficer& me) { return rehearsal_page(visit, me); }

Response fix(Visit& visit, const ExamOfficer& me) {
  const auto id = visit.new_id<ExamList>();
  try {
    visit.write(
        [&](sql::Transaction& tx) { fix_list(tx, me, id, visit.request.field("stand"), visit.today); });
  } catch (const Conflict&) {
    return rehearsal_page(visit, me, true);
  }
  return http::see_other(paths::list(id), visit.say(said::list_fixed), paths::list_back(id));
}

// ---- a list that was fixed

Response list_page(Visit& visit, const ExamOfficer& me, Id<ExamList> id,
                   const forms::Returned& returned = {}) {
  const ExamList list = exam_list_with_id(visit.db(), me.institution(), id);
  const auto rows = rows_of_list(visit.db(), me.institution(), id);
  const layout::ListPart part(visit, "uitkomsten", rows_on_a_page, static_cast<std::int64_t>(rows.size()));
  const std::string title = visit.say(said::list_of, i18n::day_with_year(visit.language, list.fixed_on));
  const std::string who =
      people::Person{list.fixed_by, list.given_name, list.infix, list.family_name}.full_name();
  Html actions = layout::button_link({.label = visit.say(said::download),
                                      .href = paths::csv(id),
                                      .kind = layout::Kind::line,
                                      .icon = layout::Icon("download-simple-bold")});
  if (may_be_taken_back(list, exam_lists(visit.db(), me.institution()), visit.today)) {
    actions +=
        layout::post_button(paths::list_back(id), visit.say(said::take_back), {.kind = layout::Kind::quiet});
  }
  const Html table =
      section.cls("card flush")
          .aria("labelledby", "uitkomsten")(
              layout::panel_head("uitkomsten",
                                 visit.say_count(said::results, static_cast<std::int64_t>(rows.size()))),
              table_of(visit, "uitkomsten", part.of(rows)));
  const Html others = reopen_others(visit, part.of(rows), returned);
  const Html reopening = when(!others.empty(), [&] {
    return layout::card({.labelled_by = "heropen"},
                        fragment(layout::section_head("heropen", visit.say(said::reopen)),
                                 layout::sub(visit.say(said::contested_line)), others));
  });
  const Html content = fragment(
      views::style_sheet(),
      layout::crumbs(visit.language, {{visit.say(said::place), paths::office()}}, title),
      layout::page_head(
          {.title = title,
           .lead = fragment(visit.say(said::fixed_by, who.empty() ? visit.say(texts::an_other) : who)),
           .actions = actions}),
      table, part.ways(visit.language, paths::list(id)), contested_card(visit, rows, true, returned),
      reopening);
  return http::page(navigation::page(visit, {.title = title, .place = "/examenbureau"}, content),
                    returned.status());
}

Response show_list(Visit& visit, const ExamOfficer& me, Id<ExamList> id) { return list_page(visit, me, id); }

Response take_back(Visit& visit, const ExamOfficer& me, Id<ExamList> id) {
  visit.write([&](sql::Transaction& tx) { take_list_back(tx, me, id, visit.today); });
  return http::see_other(paths::office(), visit.say(said::taken_back));
}

Response download(Visit& visit, const ExamOfficer& me, Id<ExamList> id) {
  const ExamList list = exam_list_with_id(visit.db(), me.institution(), id);
  tabular::CsvWriter writer;
  writer.row({visit.say(said::column_number), visit.say(said::column_name), visit.say(said::column_programme),
              visit.say(said::column_start), visit.say(said::column_result), visit.say(said::column_day),
              visit.say(said::column_by), visit.say(said::column_student), visit.say(said::column_words)});
  for (const ExamRow& row : rows_of_list(visit.db(), me.institution(), id)) {
    writer.row({row.number, row.full_name(), row.programme, std::to_string(row.start_year),
                value_of(visit, row.value), text(row.decided_on), row.decided_by,
                row.ended_on ? visit.say(said::was_reopened, text(*row.ended_on), row.committee)
                             : answer_of(visit, row),
                row.answer_words});
  }
  return http::download(writer.text(), "text/csv; charset=utf-8", "lob-eis-" + text(list.fixed_on) + ".csv");
}

Response reopen(Visit& visit, const ExamOfficer& me, Id<Result> id) {
  const Result seen = result_with_id(visit.db(), me.institution(), id);
  if (!seen.list_id) throw NotFound("on no list");
  const Id<ExamList> list{*seen.list_id};
  const auto typed = reopen_form.read(visit);
  if (!typed.holds()) return list_page(visit, me, list, {reopen_form, typed, text(id)});
  const auto counsellor = access::counsellor_of(visit.db(), me.institution(), seen.student_id, visit.today);
  return access::once(visit, me, paths::list(list),
                      [&](sql::Transaction& tx) {
                        tx.lock(seen.student_id.value);
                        const Result result = result_with_id(tx, me.institution(), id);
                        reopen_result({tx, me.institution(), result.student_id, visit.today}, result, me.id(),
                                      typed.value);
                        inbox::tell(tx, me.institution(),
                                    {notices::reopened, id.value, std::nullopt, visit.now},
                                    {result.student_id});
                        if (counsellor) {
                          inbox::tell(tx, me.institution(),
                                      {notices::opened_again, id.value, result.student_id, visit.now},
                                      {counsellor->id});
                        }
                      })
      .with_toast({visit.say(said::reopened), std::nullopt});
}

}  // namespace

void add_exam_routes(http::Router& router) {
  router.get<ExamOfficer>("/examenbureau", show_office);
  router.get<ExamOfficer>("/examenbureau/lijst", show_rehearsal);
  router.post<ExamOfficer>("/examenbureau/lijst", fix);
  router.get<ExamOfficer>("/examenbureau/lijsten/{lijst}", show_list);
  router.get<ExamOfficer>("/examenbureau/lijsten/{lijst}/lijst.csv", download);
  router.post<ExamOfficer>("/examenbureau/lijsten/{lijst}/terug", take_back);
  router.post<ExamOfficer>("/examenbureau/uitkomsten/{uitkomst}/heropen", reopen);
}

}  // namespace koers::requirement
