// /lob-eis: the requirement of programmes; and one start: a counsellor sees how far each own student is, who
// is answerable for a team sees numbers.
#include <algorithm>

#include "campus/layout/list_part.h"
#include "campus/navigation/navigation.h"
#include "platform/base/error.h"
#include "platform/base/utf8.h"
#include "rooms/requirement/cohort.h"
#include "rooms/requirement/demand_texts.h"
#include "rooms/requirement/paths.h"
#include "rooms/requirement/routes.h"
#include "rooms/requirement/texts.h"
#include "rooms/requirement/views.h"

namespace koers::requirement {
namespace {

using namespace html;
using http::Response;
using http::Visit;
using organisation::Programme;
using words::State;

constexpr int programmes_on_a_page = 20;
constexpr std::size_t longest_search = 100;  // bytes
constexpr int students_on_a_page = 30;

std::string_view place_of(const RequirementReader& me) {
  return me.identity().looking_as == people::Role::counsellor ? "/studenten" : "/begeleiders";
}

// ---- all

// A programme with its starts, the newest first.
struct ProgrammeRow {
  std::string programme;
  std::vector<const ListedStart*> starts;
};

std::vector<ProgrammeRow> by_programme(const std::vector<ListedStart>& starts, const std::string& search) {
  std::vector<ProgrammeRow> rows;
  const std::string wanted = people::search_text(search);
  for (const ListedStart& one : starts) {
    if (people::search_text(one.programme).find(wanted) == std::string::npos) continue;
    const bool is_next = !rows.empty() && rows.back().starts.front()->start.programme == one.start.programme;
    if (!is_next) rows.push_back({one.programme, {}});
    rows.back().starts.push_back(&one);
  }
  return rows;
}

Html start_link(const Visit& visit, const ListedStart& one, const std::vector<Requirement>& fixed) {
  const bool is_fixed =
      std::any_of(fixed.begin(), fixed.end(), [&](const Requirement& r) { return r.start == one.start; });
  const std::string year = std::to_string(one.start.year);
  const std::string start = visit.say(texts::start_year, year);
  return layout::button_link({.label = is_fixed ? start : visit.say(texts::start_without, year),
                              .href = paths::start(one.start),
                              .kind = layout::Kind::line,
                              .small = true,
                              .about = one.programme});
}

Html programme_row(const Visit& visit, const ProgrammeRow& row, const std::vector<Requirement>& fixed) {
  int own = 0, students = 0;
  Html links;
  for (const ListedStart* one : row.starts) {
    own += one->own;
    students += one->students;
    links += start_link(visit, *one, fixed);
  }
  const std::string who =
      own > 0 ? visit.say_count(texts::own_students, own) : visit.say_count(texts::all_students, students);
  return li(b(row.programme), layout::sub(who), layout::cluster(links));
}

Response show_all(Visit& visit, const RequirementReader& me) {
  const auto starts = starts_for(visit.db(), me, visit.today);
  const auto fixed = fixed_requirements(visit.db(), me.institution());
  const std::string search(beginning(visit.request.field("q"), longest_search));
  const auto rows = by_programme(starts, search);
  const layout::ListPart part(visit, "opleidingen", programmes_on_a_page,
                              static_cast<std::int64_t>(rows.size()));
  const std::string title = visit.say(texts::requirement);
  Html list =
      layout::card(layout::empty_state(visit.say(starts.empty() ? texts::none : texts::not_found),
                                       visit.say(starts.empty() ? texts::none_line : texts::not_found_line)));
  if (!rows.empty()) {
    const Html all =
        each(part.of(rows), [&](const ProgrammeRow& one) { return programme_row(visit, one, fixed); });
    list =
        fragment(layout::card(ul.cls("programmes")(all)),
                 part.ways(visit.language, search.empty() ? paths::all() : paths::all().with("q", search)));
  }
  const Html find = when(by_programme(starts, "").size() > programmes_on_a_page / 2 || !search.empty(), [&] {
    return layout::search_form(paths::all(), visit.say(texts::find_programme), search);
  });
  const Html content = fragment(
      views::style_sheet(),
      layout::page_head({.title = title, .lead = fragment(visit.say(texts::all_lead)), .actions = find}),
      section.id("opleidingen").aria("label", title)(list));
  return http::page(navigation::page(visit, {.title = title, .place = place_of(me)}, content));
}

// ---- one

struct StudentRow {
  const CohortStudent* student = nullptr;
  Amounts amounts{};
  std::optional<Result> result{};
  ProgressKind progress = ProgressKind::busy;
};
struct StartPage {
  ReachedStart reached;
  std::optional<Requirement> requirement{};
  std::vector<StudentRow> own;
  std::vector<ProgressKind> others;
};

StartPage read_page(Visit& visit, const RequirementReader& me, Id<Programme> programme, int year) {
  StartPage page{.reached = reach_start(visit, me, programme, year)};
  page.requirement = fixed_requirement(visit.db(), me.institution(), page.reached.start);
  std::vector<Id<people::Person>> students;
  for (const CohortStudent& one : page.reached.students) {
    if (one.is_own || page.reached.may_count) students.push_back(one.id);
  }
  const auto amounts = amounts_of(visit.db(), me.institution(), students);
  std::map<Id<people::Person>, Result> results;
  for (Result& one : counting_results(visit.db(), me.institution(), programme)) {
    results.emplace(one.student_id, std::move(one));
  }
  const Requirement* asked = page.requirement ? &*page.requirement : nullptr;
  for (const CohortStudent& one : page.reached.students) {
    StudentRow row{.student = &one};
    if (const auto found = amounts.find(one.id); found != amounts.end()) row.amounts = found->second;
    if (const auto found = results.find(one.id); found != results.end()) row.result = found->second;
    row.progress = progress_of(asked, row.amounts, row.result);
    if (!one.is_own) page.others.push_back(row.progress);
    if (one.is_own) page.own.push_back(std::move(row));
  }
  return page;
}

int count_own(const StartPage& page, ProgressKind kind) {
  return static_cast<int>(
      std::count_if(page.own.begin(), page.own.end(), [&](const auto& row) { return row.progress == kind; }));
}

Html demand_cell(const Visit& visit, const Demand& demand, const Amounts& amounts) {
  const auto ready = demand.says.looks_ready(amounts);
  Html inside;
  if (!ready) {
    inside = span.cls("sub")(visit.say(texts::a_person_looks));
  } else if (*ready) {
    inside = span.cls("met").data("s", "good")(layout::icon("check-circle-fill"),
                                               span.cls("vh")(visit.say(texts::has_it)));
  } else {
    // The first condition that does not hold yet.
    const auto all = demand.says.conditions();
    const auto open =
        std::find_if_not(all.begin(), all.end(), [&](const auto& one) { return one.holds(amounts); });
    inside = span.cls("count")(visit.say(texts::amount_of, amounts.of(open->yardstick), open->least));
  }
  return td.data("what", demand.says.title)(inside);
}

Html verdict_cell(const Visit& visit, const StudentRow& row) {
  switch (row.progress) {
    case ProgressKind::met:
    case ProgressKind::not_met: {
      const Html value = layout::state(row.progress == ProgressKind::met ? State::good : State::attention,
                                       visit.say(views::value_words(row.result->value)));
      const Html more =
          row.result->is_contested()
              ? small(visit.say(texts::contested))
              : when(!row.result->answer, [&] { return small(visit.say(texts::waits_for_student)); });
      return fragment(value, more);
    }
    case ProgressKind::ready:
      return layout::button_link({.label = visit.say(texts::decide_together),
                                  .href = paths::student(row.student->id),
                                  .kind = layout::Kind::primary,
                                  .small = true,
                                  .about = row.student->full_name()});
    case ProgressKind::busy:
      break;
  }
  return layout::state(State::none, visit.say(texts::busy));
}

Html matrix(const Visit& visit, const StartPage& page, const std::vector<StudentRow>& rows) {
  Html heads = th.scope("col")(visit.say(texts::column_student));
  for (const Demand& one : page.requirement->demands) heads += th.scope("col")(one.says.title);
  heads += th.scope("col")(visit.say(texts::requirement));
  const Html body = each(rows, [&](const StudentRow& row) {
    Html cells = th.scope("row")(
        layout::person_cell(row.student->full_name(), row.student->group, paths::student(row.student->id)));
    for (const Demand& one : page.requirement->demands) cells += demand_cell(visit, one, row.amounts);
    return tr(cells, td.cls("verdict")(verdict_cell(visit, row)));
  });
  return div.cls("table-wrap")
      .with("tabindex", "0")
      .role("group")
      .aria("label",
            visit.say(texts::table_label))(table.cls("table demands")(thead(tr(heads)), tbody(body)));
}

Html own_card(const Visit& visit, const StartPage& page) {
  if (page.own.empty() || !page.requirement) return {};
  const std::string shown = visit.request.field("toon");
  std::vector<StudentRow> rows;
  for (const StudentRow& row : page.own) {
    const bool fits = shown == "klaar"   ? row.progress == ProgressKind::ready
                      : shown == "bezig" ? row.progress == ProgressKind::busy
                                         : true;
    if (fits) rows.push_back(row);
  }
  const Url here = paths::start(page.reached.start);
  const bool is_all = shown != "klaar" && shown != "bezig";
  const Html filters =
      layout::filters(visit.say(texts::show_which), {{.label = visit.say(texts::show_all),
                                                      .href = here,
                                                      .current = is_all,
                                                      .count = static_cast<int>(page.own.size())},
                                                     {.label = visit.say(texts::show_ready),
                                                      .href = here.with("toon", "klaar"),
                                                      .current = shown == "klaar",
                                                      .count = count_own(page, ProgressKind::ready)},
                                                     {.label = visit.say(texts::show_busy),
                                                      .href = here.with("toon", "bezig"),
                                                      .current = shown == "bezig",
                                                      .count = count_own(page, ProgressKind::busy)}});
  const layout::ListPart part(visit, "studenten", students_on_a_page, static_cast<std::int64_t>(rows.size()));
  const Html list =
      rows.empty() ? layout::empty_state(visit.say(texts::nobody_here), visit.say(texts::nobody_here_line))
                   : matrix(visit, page, part.of(rows));
  return fragment(
      section.cls("card flush demands-card")
          .aria("labelledby", "studenten")(layout::panel_head("studenten", visit.say(texts::your_students),
                                                              layout::sub(visit.say(texts::never_a_mark))),
                                           div.cls("pad")(filters), list),
      part.ways(visit.language, is_all ? here : here.with("toon", shown)));
}

Html demands_card(const Visit& visit, const StartPage& page) {
  const Start& start = page.reached.start;
  if (!page.requirement) {
    Html action;
    if (page.reached.may_draft) {
      action =
          layout::button_link(visit.say(texts::to_demands), paths::demands(start), layout::Kind::primary);
    }
    return layout::card(layout::empty_state(visit.say(texts::no_demands, start.year),
                                            visit.say(texts::no_demands_line), action));
  }
  const Html list = ol.cls("numbers")(
      each(page.requirement->demands, [](const Demand& one) { return li(one.says.sentence); }));
  return layout::card(
      {.labelled_by = "eisen"},
      fragment(layout::section_head("eisen", visit.say(texts::the_demands),
                                    layout::sub(visit.say(texts::version_n, page.requirement->version))),
               list, views::fixed_lines(visit, *page.requirement),
               layout::more_link(visit.say(texts::to_demands), paths::demands(start))));
}

// Of all others, so that nobody learns of one student by taking off the own ones.
Html count_card(const Visit& visit, const RequirementReader& me, const StartPage& page) {
  if (!page.reached.may_count || !page.requirement) return {};
  const int smallest = static_cast<int>(me.identity().institution.smallest_group);
  const CohortCount count = count_cohort(page.others, smallest);
  const std::string title =
      visit.say(page.own.empty() ? texts::whole_start : texts::other_students, page.reached.start.year);
  std::vector<std::pair<std::string, Html>> lines;
  const auto line = [&](const i18n::Text& words, std::optional<int> number) {
    if (number) lines.emplace_back(visit.say(words), fragment(std::to_string(*number)));
  };
  line(texts::count_met, count.met);
  line(texts::count_ready, count.ready);
  line(texts::count_not_yet, count.not_yet);
  const Html few = when(lines.empty(), [&] { return layout::sub(visit.say(texts::too_few)); });
  lines.emplace_back(visit.say(texts::count_exempt), fragment(visit.say(texts::exempt_none)));
  return layout::card(
      {.labelled_by = "groep"},
      fragment(h2.id("groep")(title), layout::sub(visit.say_count(texts::all_students, count.students)), few,
               layout::fact_list(lines)));
}

Response show_one(Visit& visit, const RequirementReader& me, Id<Programme> programme, int year) {
  const StartPage page = read_page(visit, me, programme, year);
  const std::string title = visit.say(texts::title_of, page.reached.programme.name, year);
  const std::string lead =
      page.own.empty() || !page.requirement
          ? visit.say(texts::lead_of_all)
          : visit.say(texts::lead_of_own, page.own.size(), count_own(page, ProgressKind::met),
                      count_own(page, ProgressKind::ready));
  const Html own = own_card(visit, page);
  const Html aside = fragment(demands_card(visit, page), count_card(visit, me, page),
                              layout::notice(State::info, visit.say(texts::committee_decides)));
  const Html content =
      fragment(views::style_sheet(),
               layout::crumbs(visit.language, {{visit.say(texts::requirement), paths::all()}}, title),
               layout::page_head({.title = title, .lead = fragment(lead)}),
               own.empty() ? layout::stack(5, aside) : layout::beside(own, layout::stack(5, aside)));
  return http::page(navigation::page(visit, {.title = title, .place = place_of(me)}, content));
}

}  // namespace

void add_start_routes(http::Router& router) {
  router.get<RequirementReader>("/lob-eis", show_all);
  router.get<RequirementReader>("/lob-eis/{opleiding}/{start}", show_one);
}

Html row_of_all(const Visit& visit) {
  return layout::row({.lead = layout::thumb("seal-check"),
                      .title = visit.say(texts::row_of_all),
                      .href = paths::all(),
                      .line = visit.say(texts::row_of_all_line)});
}

}  // namespace koers::requirement
