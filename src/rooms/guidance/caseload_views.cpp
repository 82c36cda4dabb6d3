#include "rooms/guidance/caseload_views.h"

#include <algorithm>

#include "campus/layout/components.h"
#include "platform/i18n/dates.h"
#include "rooms/attachments/attachments.h"
#include "rooms/guidance/caseload_forms.h"
#include "rooms/guidance/caseload_texts.h"
#include "rooms/guidance/conversation_views.h"
#include "rooms/guidance/file_paths.h"
#include "rooms/guidance/guidance.h"

namespace koers::guidance::views {
namespace {

using namespace html;
using http::Visit;

constexpr int rows_on_a_page = 25;
constexpr std::size_t lines_in_a_card = 5;

std::string greeting(const Visit& visit, const std::string& name) {
  const int minute = minute_of_day(visit.now);
  if (minute < 12 * 60) return visit.say(caseload_texts::good_morning, name);
  return visit.say(minute < 18 * 60 ? caseload_texts::good_afternoon : caseload_texts::good_evening, name);
}

Html week_row(const Visit& visit, const Appointment& appointment) {
  const Conversation& talk = appointment.conversation;
  const auto& stand = talk.state == ConversationState::open
                          ? caseload_texts::talk_under_way
                          : (talk.prepared_at ? caseload_texts::prepared : caseload_texts::not_prepared);
  const std::string along =
      talk.companion.empty()
          ? ""
          : " · " + visit.say(caseload_texts::brings_along, companion_words(visit, talk), talk.companion);
  return layout::row(
      {.lead = layout::date_block(visit.language, talk.planned_on),
       .title = appointment.student_name,
       .href = conversation_path(talk.id),
       .line = i18n::time_of_day(visit.language, talk.begins_minute) + " · " + visit.say(stand) + along});
}

Html attention_row(const Visit& visit, const CaseloadRow& row) {
  const std::string name = row.student.full_name();
  const bool plan = !row.next_conversation_on;
  const Html action =
      layout::button_link({.label = visit.say(plan ? caseload_texts::plan_with : caseload_texts::look),
                           .href = plan ? plan_path(row.student.id) : file_path(row.student.id),
                           .small = true,
                           .about = name});
  return layout::row({.lead = layout::avatar(name),
                      .title = name,
                      .line = signal_words(visit, row, row.signals.front()),
                      .end = action});
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
  for (std::size_t i = 0; i < std::min(list.size(), lines_in_a_card); ++i) rows += view(list[i]);
  return rows;
}

Html week_card(const Visit& visit, const TodayPage& page) {
  if (page.this_week.empty()) {
    return layout::list_card("week", visit.say(caseload_texts::this_week),
                             layout::row({.title = visit.say(caseload_texts::no_talks_this_week)}));
  }
  return layout::list_card(
      "week", visit.say(caseload_texts::this_week),
      first_rows(page.this_week, [&](const auto& item) { return week_row(visit, item); }),
      layout::tag(std::to_string(page.this_week.size())));
}

Html attention_card(const Visit& visit, const std::vector<CaseloadRow>& rows) {
  if (rows.empty()) {
    return layout::list_card("aandacht", visit.say(caseload_texts::attention),
                             layout::row({.title = visit.say(caseload_texts::quiet_day)}));
  }
  const Url all = students_path().with("toon", code(CaseloadFilter::attention));
  return layout::list_card("aandacht", visit.say(caseload_texts::attention),
                           first_rows(rows, [&](const auto& row) { return attention_row(visit, row); }),
                           rows.size() > lines_in_a_card
                               ? layout::more_link(visit.say(caseload_texts::all_of_them, rows.size()), all)
                               : layout::tag(std::to_string(rows.size())));
}

Html news_card_of(const Visit& visit, const TodayPage& page) {
  const std::string title =
      visit.say(caseload_texts::new_since, i18n::short_day(visit.language, page.news_since));
  if (page.news.empty()) {
    return layout::list_card("nieuw", title, layout::row({.title = visit.say(caseload_texts::nothing_new)}));
  }
  return layout::list_card("nieuw", title,
                           first_rows(page.news, [&](const auto& item) { return news_row(visit, item); }),
                           layout::tag(std::to_string(page.news.size())));
}

// ---- the table

Html last_talk_cell(const Visit& visit, const CaseloadRow& row) {
  const int weeks = row.weeks_since_conversation(visit.today);
  const std::string words = !row.last_conversation_on
                                ? visit.say(caseload_texts::never_spoken)
                                : (weeks == 0 ? visit.say(caseload_texts::this_week_short)
                                              : visit.say_count(caseload_texts::weeks_ago, weeks));
  // The bar is full at fourteen weeks; the tick stands at ten.
  constexpr double weeks_of_a_full_bar = 14;
  const auto state =
      weeks >= weeks_between_conversations
          ? words::State::attention
          : (weeks >= weeks_between_conversations - 1 ? words::State::nearly : words::State::good);
  return fragment(words, layout::meter(state, std::min(100.0, 100 * weeks / weeks_of_a_full_bar),
                                       100 * weeks_between_conversations / weeks_of_a_full_bar));
}

Html steps_cell(const Visit& visit, const CaseloadRow& row) {
  if (row.steps_open == 0) return span.cls("sub")(visit.say(caseload_texts::no_steps));
  return fragment(visit.say(caseload_texts::open_steps, row.steps_open), when(row.steps_overdue > 0, [&] {
                    return small.cls("late").data("s", words::tone_code(words::State::attention))(
                        visit.say(caseload_texts::late_steps, row.steps_overdue));
                  }));
}

Html state_cell(const Visit& visit, const CaseloadRow& row) {
  if (!row.signals.empty()) {
    return layout::state(words::State::attention, signal_words(visit, row, row.signals.front()));
  }
  if (!row.next_conversation_on) {
    return layout::state(words::State::nearly, visit.say(caseload_texts::filter_nothing_planned));
  }
  return layout::state(words::State::good, visit.say(caseload_texts::on_course));
}

layout::Cells cells_of(const Visit& visit, const CaseloadRow& row) {
  return {layout::person_cell(row.student.full_name(), row.group, file_path(row.student.id)),
          last_talk_cell(visit, row),
          row.next_conversation_on
              ? fragment(i18n::near_day(visit.language, *row.next_conversation_on, visit.today))
              : span.cls("sub")(visit.say(caseload_texts::nothing_planned)),
          span.cls("cluster")(b.cls("num two")(row.experiences_this_year),
                              layout::beads(visit.language, row.competencies)),
          steps_cell(visit, row),
          state_cell(visit, row)};
}

std::string filter_words(const Visit& visit, CaseloadFilter filter) {
  switch (filter) {
    case CaseloadFilter::all:
      return visit.say(caseload_texts::filter_all);
    case CaseloadFilter::attention:
      return visit.say(caseload_texts::attention);
    case CaseloadFilter::not_spoken:
      return visit.say(caseload_texts::filter_not_spoken, weeks_between_conversations);
    case CaseloadFilter::no_talk_planned:
      return visit.say(caseload_texts::filter_nothing_planned);
    case CaseloadFilter::bbl:
      return visit.say(caseload_texts::filter_bbl);
  }
  return "";
}

Html filter_bar(const Visit& visit, const CaseloadPage& page) {
  std::vector<layout::Filter> all;
  for (const auto& [value, name] : Codes<CaseloadFilter>::list) {
    const CaseloadFilter filter = value;
    const auto count = std::count_if(page.all.begin(), page.all.end(), [&](const CaseloadRow& row) {
      return passes(row, filter, visit.today);
    });
    all.push_back({.label = filter_words(visit, filter),
                   .href = students_path().with("toon", name),
                   .current = page.filter == filter && page.search.empty(),
                   .count = static_cast<int>(count)});
  }
  return layout::filters(visit.say(caseload_texts::filter_students), all);
}

std::vector<const CaseloadRow*> chosen_rows(const Visit& visit, const CaseloadPage& page) {
  const std::string wanted = people::search_text(page.search);
  std::vector<const CaseloadRow*> chosen;
  for (const CaseloadRow& row : page.all) {
    const bool named =
        wanted.empty() || people::search_text(row.student.full_name()).find(wanted) != std::string::npos;
    if (named && passes(row, page.filter, visit.today)) chosen.push_back(&row);
  }
  return chosen;
}

Html student_table(const Visit& visit, const CaseloadPage& page) {
  const auto chosen = chosen_rows(visit, page);
  if (chosen.empty())
    return layout::empty_state(visit.say(caseload_texts::nobody_found),
                               visit.say(caseload_texts::nobody_found_line));
  const std::size_t first = static_cast<std::size_t>(page.page - 1) * rows_on_a_page;
  std::vector<layout::Cells> rows;
  for (std::size_t i = first; i < std::min(chosen.size(), first + rows_on_a_page); ++i) {
    rows.push_back(cells_of(visit, *chosen[i]));
  }
  const Html table =
      layout::data_table("studenten",
                         {{.title = visit.say(caseload_texts::column_student)},
                          {.title = visit.say(caseload_texts::column_last)},
                          {.title = visit.say(caseload_texts::column_next), .optional = true},
                          {.title = visit.say(caseload_texts::column_experiences), .optional = true},
                          {.title = visit.say(caseload_texts::column_steps), .optional = true},
                          {.title = visit.say(caseload_texts::column_state)}},
                         rows);
  Url base = students_path().with("toon", code(page.filter));
  if (!page.search.empty()) base = base.with("q", page.search);
  const Html pages = layout::pager(visit.language, {.base = base,
                                                    .page = page.page,
                                                    .per_page = rows_on_a_page,
                                                    .total = static_cast<int>(chosen.size()),
                                                    .note = visit.say(caseload_texts::target_size)});
  return layout::card({.surface = layout::Surface::flush, .stacked = false}, fragment(table, pages));
}

Html caseload_part(const Visit& visit, const CaseloadPage& page, int heading_level) {
  const std::string title =
      visit.say_count(caseload_texts::my_students, static_cast<std::int64_t>(page.all.size()));
  const Html heading = heading_level == 1 ? h1.id("studenten")(title) : h2.id("studenten")(title);
  return section.cls("stack gap-3")
      .aria("labelledby", "studenten")(
          layout::between(fragment(
              heading,
              layout::search_form(students_path(), visit.say(caseload_texts::search_student), page.search))),
          filter_bar(visit, page), student_table(visit, page));
}

Html no_students(const Visit& visit) {
  return layout::empty_state(visit.say(caseload_texts::none_yet), visit.say(caseload_texts::none_yet_line));
}

}  // namespace

std::string signal_words(const Visit& visit, const CaseloadRow& row, Signal signal) {
  switch (signal) {
    case Signal::not_spoken:
      if (!row.last_conversation_on) return visit.say(caseload_texts::never_spoken);
      return visit.say_count(caseload_texts::signal_not_spoken, row.weeks_since_conversation(visit.today));
    case Signal::no_intake:
      return visit.say(caseload_texts::signal_no_intake);
    case Signal::steps_late:
      return visit.say_count(caseload_texts::signal_steps_late, row.steps_overdue);
    case Signal::nothing_recorded:
      return visit.say_count(caseload_texts::signal_nothing_recorded,
                             (visit.today - row.last_experience_on.value_or(row.started_on)) / 7);
  }
  return "";
}

namespace {

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
  say(caseload_texts::talks_this_week, page.this_week.size());
  say(caseload_texts::ask_attention, asking);
  say(caseload_texts::new_experiences, page.news.size());
  return sentence.empty() ? fragment(visit.say(caseload_texts::nothing_waits)) : sentence;
}

}  // namespace

Html today_page(const Visit& visit, const TodayPage& page) {
  std::vector<CaseloadRow> asking;
  std::copy_if(page.caseload.begin(), page.caseload.end(), std::back_inserter(asking),
               [](const CaseloadRow& row) { return !row.signals.empty(); });
  // Who waits longest stands first.
  std::stable_sort(asking.begin(), asking.end(), [&](const CaseloadRow& a, const CaseloadRow& b) {
    return a.weeks_since_conversation(visit.today) > b.weeks_since_conversation(visit.today);
  });
  Html content =
      layout::page_head({.title = greeting(visit, page.given_name),
                         .lead = sentence_of_today(visit, page, asking.size()),
                         .actions = layout::button_link({.label = visit.say(caseload_texts::plan_talk),
                                                         .href = url("/gesprekken/plannen"),
                                                         .kind = layout::Kind::primary,
                                                         .icon = layout::Icon("calendar-plus-bold")})});
  content += layout::grid(layout::Width::xl, fragment(week_card(visit, page), attention_card(visit, asking),
                                                      news_card_of(visit, page)));
  content += page.caseload.empty()
                 ? no_students(visit)
                 : caseload_part(visit, CaseloadPage{page.caseload, CaseloadFilter::all, "", 1}, 2);
  return content;
}

Html caseload_page(const Visit& visit, const CaseloadPage& page) {
  if (page.all.empty()) return fragment(h1(visit.say(caseload_texts::students)), no_students(visit));
  return caseload_part(visit, page, 1);
}

Html signal_card(http::Visit& visit, const CaseloadRow& row, Signal signal, const forms::Answers& judgement) {
  const Html form =
      judgement_form.fold(visit, visit.say(caseload_texts::not_so), judgement,
                          {.action = url("/studenten/", row.student.id, "/signaal"),
                           .submit = visit.say(caseload_texts::not_so),
                           .button = {.kind = layout::Kind::plain, .small = true},
                           .suffix = std::string(code(signal))},
                          {{"reden", {.hint = visit.say(caseload_texts::not_so_line, weeks_of_quiet)}}});
  return layout::card(
      {.surface = layout::Surface::tone, .tone = words::State::attention},
      fragment(layout::eyebrow("warning-fill", visit.say(caseload_texts::koers_saw)),
               p(b(signal_words(visit, row, signal)), ". ", visit.say(caseload_texts::is_that_so)), form));
}

}  // namespace koers::guidance::views
