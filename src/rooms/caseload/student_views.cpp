#include "rooms/caseload/student_views.h"

#include "rooms/caseload/handover_texts.h"
#include "rooms/caseload/proposal.h"

#include <algorithm>

#include "campus/layout/components.h"
#include "campus/layout/form_help.h"
#include "campus/layout/list_part.h"
#include "campus/layout/timed_rows.h"
#include "campus/people/search.h"
#include "platform/base/weeks.h"
#include "platform/i18n/dates_in_time.h"
#include "rooms/aftercare/aftercare.h"
#include "rooms/attachments/attachments.h"
#include "rooms/caseload/paths.h"
#include "rooms/caseload/texts.h"
#include "rooms/guidance/guidance.h"
#include "rooms/intake/intake.h"
#include "rooms/placements/placements.h"
#include "rooms/requirement/requirement.h"

namespace koers::caseload::views {
namespace {

using namespace html;
using http::Visit;

constexpr int rows_on_a_page = 25;
constexpr int lines_in_a_card = 5;

std::string greeting(const Visit& visit, const std::string& name) {
  const int minute = minute_of_day(visit.now);
  if (minute < 12 * 60) return visit.say(texts::good_morning, name);
  return visit.say(minute < 18 * 60 ? texts::good_afternoon : texts::good_evening, name);
}

// What asks for the guide, and when the two speak next; it leads to the signal.
Html attention_row(const Visit& visit, const CaseloadRow& row) {
  const std::string name = row.student.full_name();
  std::vector<std::string> line = row.waiting->words;
  if (row.next_conversation_on) {
    line.push_back(
        visit.say(texts::talk_on, i18n::short_day(visit.language, *row.next_conversation_on, visit.today)));
  }
  return layout::row({.lead = layout::avatar(name),
                      .title = name,
                      .href = signals::signal_path(row.waiting->oldest),
                      .line = layout::join(line),
                      .end = signals::age_of(visit, row.waiting->working_days)});
}

Html news_row(const Visit& visit, const experiences::NewExperience& news) {
  const auto& experience = news.experience;
  return layout::row({.lead = experience.small_picture
                                  ? layout::thumb(attachments::picture_path(*experience.small_picture), "")
                                  : layout::thumb("images-square"),
                      .title = experience.title,
                      .href = experiences::experience_path(experience.id),
                      .line = news.student_name + " · " +
                              i18n::near_day(visit.language, experience.happened_on, visit.today)});
}

template <class List, class View>
Html first_rows(const List& list, View view) {
  Html rows;
  for (std::size_t i = 0; i < std::min<std::size_t>(list.size(), lines_in_a_card); ++i) rows += view(list[i]);
  return rows;
}

// How many there are; when the card does not show them all it leads to where they stand.
Html end_of_card(const Visit& visit, std::size_t count, const Url& all) {
  if (count > lines_in_a_card) return layout::more_link(visit.say(texts::all_of_them, count), all);
  return layout::tag(std::to_string(count));
}

Html week_card(const Visit& visit, const TodayPage& page) {
  const std::string title = visit.say(page.is_next_week ? texts::next_week : texts::this_week);
  std::vector<layout::TimedRow> rows = page.this_week;
  for (const auto& one : page.of_requests) {
    rows.push_back({one.on, one.begins_minute,
                    layout::row({.lead = layout::date_block(visit.language, one.on),
                                 .title = one.other,
                                 .href = one.path,
                                 .line = i18n::time_of_day(visit.language, one.begins_minute)})});
  }
  const auto count = rows.size();
  if (rows.empty()) {
    return layout::list_card(
        "week", title,
        layout::row(
            {.title = visit.say(page.is_next_week ? texts::no_talks_next_week : texts::no_talks_this_week)}));
  }
  return layout::list_card("week", title, layout::in_order(std::move(rows), {.limit = lines_in_a_card}),
                           end_of_card(visit, count, guidance::conversations_path()));
}

Html attention_card(const Visit& visit, const std::vector<CaseloadRow>& rows) {
  if (rows.empty()) {
    return layout::list_card("aandacht", visit.say(texts::attention),
                             layout::row({.title = visit.say(texts::quiet_day)}),
                             layout::more_link(visit.say(texts::signals), signals::signals_path()));
  }
  return layout::list_card(
      "aandacht", visit.say(texts::attention),
      first_rows(rows, [&](const auto& row) { return attention_row(visit, row); }),
      layout::more_link(visit.say(texts::all_of_them, rows.size()), signals::signals_path()));
}

Html news_card_of(const Visit& visit, const TodayPage& page) {
  const std::string title =
      visit.say(texts::new_since, i18n::short_day(visit.language, page.news_since, visit.today));
  if (page.news.empty()) {
    return layout::list_card("nieuw", title, layout::row({.title = visit.say(texts::nothing_new)}));
  }
  const layout::ListPart part(visit, "nieuw", lines_in_a_card, static_cast<std::int64_t>(page.news.size()));
  return layout::list_card(
      "nieuw", title, each(part.of(page.news), [&](const auto& item) { return news_row(visit, item); }),
      layout::tag(std::to_string(page.news.size())), part.ways(visit.language, url("/vandaag")));
}

// ---- the table

// "3 weken geleden", or that the two never spoke.
std::string last_spoken(const Visit& visit, const CaseloadRow& row) {
  if (!row.last_conversation_on) return visit.say(texts::never_spoken);
  const int weeks = row.weeks_since_conversation(visit.today);
  if (weeks > 0) return visit.say_count(texts::weeks_ago, weeks);
  const bool now = same_week(*row.last_conversation_on, visit.today);
  return visit.say(now ? texts::this_week_short : texts::last_week_short);
}

Html last_talk_cell(const Visit& visit, const CaseloadRow& row, int long_weeks) {
  const int weeks = row.weeks_since_conversation(visit.today);
  const std::string words = last_spoken(visit, row);
  // The tick stands at the line of the school; the bar is full four weeks later.
  const double weeks_of_a_full_bar = long_weeks + 4;
  const auto state = weeks >= long_weeks
                         ? words::State::attention
                         : (weeks >= long_weeks - 1 ? words::State::nearly : words::State::good);
  return fragment(words, layout::meter(state, std::min(100.0, 100 * weeks / weeks_of_a_full_bar),
                                       100 * long_weeks / weeks_of_a_full_bar));
}

Html steps_cell(const Visit& visit, const CaseloadRow& row) {
  if (row.steps_open == 0) return span.cls("sub")(visit.say(texts::no_steps));
  return fragment(visit.say(texts::open_steps, row.steps_open), when(row.steps_overdue > 0, [&] {
                    return small.cls("late").data("s", words::tone_code(words::State::attention))(
                        visit.say(texts::late_steps, row.steps_overdue));
                  }));
}

Html state_cell(const Visit& visit, const CaseloadRow& row) {
  if (row.waiting) return layout::state(words::State::attention, row.waiting->words.front());
  if (!row.next_conversation_on) {
    return layout::state(words::State::nearly, visit.say(texts::filter_nothing_planned));
  }
  return layout::state(words::State::good, visit.say(texts::on_course));
}

layout::Cells cells_of(const Visit& visit, const CaseloadRow& row, int long_weeks) {
  return {layout::person_cell(row.student.full_name(), row.group, file_path(row.student.id)),
          last_talk_cell(visit, row, long_weeks),
          row.next_conversation_on
              ? fragment(i18n::near_day(visit.language, *row.next_conversation_on, visit.today))
              : span.cls("sub")(visit.say(texts::nothing_planned)),
          span.cls("cluster")(b.cls("num two")(row.experiences_this_year),
                              layout::beads(visit.language, row.competencies)),
          steps_cell(visit, row),
          state_cell(visit, row)};
}

std::string filter_words(const Visit& visit, CaseloadFilter filter, int long_weeks) {
  switch (filter) {
    case CaseloadFilter::all:
      return visit.say(texts::filter_all);
    case CaseloadFilter::attention:
      return visit.say(texts::attention);
    case CaseloadFilter::not_spoken:
      return visit.say(texts::filter_not_spoken, long_weeks);
    case CaseloadFilter::no_talk_planned:
      return visit.say(texts::filter_nothing_planned);
    case CaseloadFilter::bbl:
      return visit.say(texts::filter_bbl);
  }
  return "";
}

Html filter_bar(const Visit& visit, const CaseloadPage& page) {
  std::vector<layout::Filter> all;
  for (const auto& [value, name] : Codes<CaseloadFilter>::list) {
    const CaseloadFilter filter = value;
    const auto count = std::count_if(page.all.begin(), page.all.end(), [&](const CaseloadRow& row) {
      return passes(row, filter, visit.today, page.long_weeks);
    });
    all.push_back({.label = filter_words(visit, filter, page.long_weeks),
                   .href = students_path().with("toon", name),
                   .current = page.filter == filter && page.search.empty(),
                   .count = static_cast<int>(count)});
  }
  return layout::filters(visit.say(texts::filter_students), all);
}

std::vector<const CaseloadRow*> chosen_rows(const Visit& visit, const CaseloadPage& page) {
  const people::PersonSearch sought(page.search);
  std::vector<const CaseloadRow*> chosen;
  for (const CaseloadRow& row : page.all) {
    if (sought.is_in(row.student.full_name()) && passes(row, page.filter, visit.today, page.long_weeks))
      chosen.push_back(&row);
  }
  return chosen;
}

Html student_table(const Visit& visit, const CaseloadPage& page) {
  const auto chosen = chosen_rows(visit, page);
  if (chosen.empty())
    return layout::empty_state(visit.say(texts::nobody_found), visit.say(texts::nobody_found_line));
  const std::size_t first = static_cast<std::size_t>(page.page - 1) * rows_on_a_page;
  std::vector<layout::Cells> rows;
  for (std::size_t i = first; i < std::min(chosen.size(), first + rows_on_a_page); ++i) {
    rows.push_back(cells_of(visit, *chosen[i], page.long_weeks));
  }
  const Html table = layout::data_table("studenten",
                                        {{.title = visit.say(texts::column_student)},
                                         {.title = visit.say(texts::column_last)},
                                         {.title = visit.say(texts::column_next), .optional = true},
                                         {.title = visit.say(texts::column_experiences), .optional = true},
                                         {.title = visit.say(texts::column_steps), .optional = true},
                                         {.title = visit.say(texts::column_state)}},
                                        rows);
  Url base = students_path().with("toon", code(page.filter));
  if (!page.search.empty()) base = base.with("q", page.search);
  const Html pages = layout::pager(visit.language, {.base = base,
                                                    .page = page.page,
                                                    .per_page = rows_on_a_page,
                                                    .total = static_cast<int>(chosen.size()),
                                                    .note = visit.say(texts::target_size, most_students)});
  return layout::card({.surface = layout::Surface::flush, .stacked = false}, fragment(table, pages));
}

Html caseload_part(const Visit& visit, const CaseloadPage& page, int heading_level) {
  const std::string title = visit.say_count(texts::my_students, static_cast<std::int64_t>(page.all.size()));
  const Html heading = heading_level == 1 ? h1.id("studenten")(title) : h2.id("studenten")(title);
  return section.cls("stack gap-3")
      .aria("labelledby", "studenten")(
          layout::between(fragment(
              heading, layout::search_form(students_path(), visit.say(texts::search_student), page.search))),
          filter_bar(visit, page), student_table(visit, page),
          layout::cluster(fragment(
              layout::more_link(visit.say(texts::placements_of_all), placements::placements_path()),
              // What the law asks is a counsellor's.
              when(page.is_counsellor, [&] {
                return fragment(
                    layout::more_link(visit.say(texts::newcomers), intake::newcomers_path()),
                    layout::more_link(visit.say(texts::requirement_of_all), requirement::requirements_path()),
                    layout::more_link(visit.say(texts::aftercare_of_all), aftercare::aftercare_path()));
              }))));
}

Html no_students(const Visit& visit) {
  return layout::empty_state(visit.say(texts::none_yet), visit.say(texts::none_yet_line));
}

// "Deze week 5 gesprekken. 6 studenten vragen je aandacht." with the figures bold; what is not there is not
// said.
Html sentence_of_today(const Visit& visit, const TodayPage& page, std::size_t asking) {
  Html sentence;
  const auto say = [&](const i18n::Plural& plural, std::size_t count) {
    if (count == 0) return;
    const std::string_view words = (count == 1 ? plural.one : plural.many).in(visit.language);
    const auto at = words.find("{}");
    if (!sentence.empty()) sentence += fragment(" ");
    sentence += fragment(words.substr(0, at), b(std::to_string(count)), words.substr(at + 2));
  };
  say(page.is_next_week ? texts::talks_next_week : texts::talks_this_week,
      page.this_week.size() + page.of_requests.size());
  say(texts::ask_attention, asking);
  say(texts::new_experiences, page.news.size());
  return sentence.empty() ? fragment(visit.say(texts::nothing_waits)) : sentence;
}

}  // namespace

Html today_page(const Visit& visit, const TodayPage& page) {
  std::vector<CaseloadRow> asking;
  std::copy_if(page.caseload.begin(), page.caseload.end(), std::back_inserter(asking),
               [](const CaseloadRow& row) { return row.waiting.has_value(); });
  // What is open longest stands first, as on /signalen.
  std::stable_sort(asking.begin(), asking.end(), [](const CaseloadRow& a, const CaseloadRow& b) {
    return a.waiting->working_days > b.waiting->working_days;
  });
  Html content =
      layout::page_head({.title = greeting(visit, page.given_name),
                         .lead = sentence_of_today(visit, page, asking.size()),
                         .actions = layout::button_link({.label = visit.say(texts::plan_talk),
                                                         .href = guidance::plan_path(),
                                                         .kind = layout::Kind::primary,
                                                         .icon = layout::Icon("calendar-plus-bold")})});
  if (page.handovers_to_read > 0) {
    content += layout::notice(words::State::info, layout::Icon("handshake-fill"),
                              fragment(visit.say_count(handover_texts::waiting, page.handovers_to_read), " ",
                                       a.href(handovers_path())(visit.say(handover_texts::read_it))));
  }
  content += layout::grid(layout::Width::xl, fragment(week_card(visit, page), attention_card(visit, asking),
                                                      news_card_of(visit, page)));
  content += page.caseload.empty() ? no_students(visit)
                                   : caseload_part(visit,
                                                   CaseloadPage{page.caseload, CaseloadFilter::all, "", 1,
                                                                page.long_weeks, page.is_counsellor},
                                                   2);
  return content;
}

i18n::Text choosing_title(guidance::Choosing what) {
  switch (what) {
    case guidance::Choosing::plan:
      return texts::plan_talk;
    case guidance::Choosing::now:
      return texts::begin_now;
    case guidance::Choosing::late:
      return texts::write_late;
  }
  throw std::logic_error("chosen for nothing");
}

Html choosing_page(const Visit& visit, const std::vector<CaseloadRow>& rows, guidance::Choosing what) {
  const Html list = each(rows, [&](const CaseloadRow& row) {
    const std::string name = row.student.full_name();
    return layout::row({.lead = layout::avatar(name),
                        .title = name,
                        .href = guidance::path_for(what, row.student.id),
                        .line = last_spoken(visit, row)});
  });
  const std::string title = visit.say(choosing_title(what));
  return fragment(
      layout::crumbs(visit.language, {{visit.say(texts::talks), guidance::conversations_path()}}, title),
      layout::page_head({.title = title,
                         .lead = fragment(visit.say(what == guidance::Choosing::late ? texts::with_whom_then
                                                                                     : texts::with_whom))}),
      layout::card({.surface = layout::Surface::flush}, layout::rows(list)));
}

Html caseload_page(const Visit& visit, const CaseloadPage& page) {
  if (page.all.empty()) return fragment(h1(visit.say(texts::students)), no_students(visit));
  return caseload_part(visit, page, 1);
}

}  // namespace koers::caseload::views
