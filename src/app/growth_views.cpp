#include "app/growth_views.h"

#include <algorithm>

#include "app/growth_texts.h"
#include "campus/layout/components.h"
#include "campus/layout/numbers.h"
#include "campus/navigation/navigation.h"
#include "platform/i18n/dates_in_time.h"

namespace koers::app::views {
namespace {

using namespace html;
using layout::number;

constexpr std::size_t moments_in_view = 12;

std::string name_of(const http::Visit& visit, int half_year) {
  const int year = half_year / 2;
  return half_year % 2 == 0 ? visit.say(growth_texts::autumn, year)
                            : visit.say(growth_texts::spring, year + 1);
}

std::string words_of(const http::Visit& visit, const std::optional<Initiative>& initiative) {
  if (!initiative) return visit.say(growth_texts::too_little);
  switch (*initiative) {
    case Initiative::student:
      return visit.say(growth_texts::you_began);
    case Initiative::both:
      return visit.say(growth_texts::in_turn);
    case Initiative::others:
      return visit.say(growth_texts::others_began);
  }
  return {};
}

// ---- the years

Html years_card(const http::Visit& visit, const GrowthPage& page) {
  constexpr std::array words{growth_texts::discover, growth_texts::try_out, growth_texts::choose};
  std::vector<layout::Station> stations;
  stations.push_back({visit.say(growth_texts::before_mbo), visit.say(growth_texts::before_line),
                      page.began_before ? layout::Passed::done : layout::Passed::later});
  const int years = std::clamp(std::max(page.years, page.year), 1, 4);
  for (int i = 1; i <= years; ++i) {
    const std::size_t word = i == years && years > 1 ? 2 : static_cast<std::size_t>(std::min(i, 2) - 1);
    stations.push_back({visit.say(growth_texts::year_n, i), visit.say(words[word]),
                        i < page.year    ? layout::Passed::done
                        : i == page.year ? layout::Passed::now
                                         : layout::Passed::later});
  }
  stations.push_back({visit.say(growth_texts::afterwards), visit.say(growth_texts::you_steer)});
  return layout::card({.labelled_by = "jaren"},
                      fragment(layout::section_head("jaren", visit.say(growth_texts::the_years)),
                               layout::stations(stations, "year-path")));
}

// ---- who began: the course line

struct Drawing {
  static constexpr double left = 12, right = 348, labels = 176;
  std::size_t count = 0;

  double x(std::size_t i) const {
    if (count < 2) return (left + right) / 2;
    return left + 14 + static_cast<double>(i) * (right - left - 28) / static_cast<double>(count - 1);
  }
  static double y(Initiative initiative) {
    return initiative == Initiative::student ? 42 : initiative == Initiative::both ? 88 : 134;
  }
};

std::string point(double x, double y) { return number(x) + " " + number(y); }

// From one known half year to the next; dashed where some between are not known.
Html bend(const Drawing& plan, const std::vector<HalfYear>& line, std::size_t from, std::size_t to) {
  const double x1 = plan.x(from), x2 = plan.x(to);
  const double y1 = Drawing::y(*line[from].initiative), y2 = Drawing::y(*line[to].initiative);
  const double middle = (x1 + x2) / 2;
  return path.cls(to == from + 1 ? "own-line" : "own-line gap")
      .with("d",
            "M" + point(x1, y1) + "C" + point(middle, y1) + " " + point(middle, y2) + " " + point(x2, y2))();
}

Html levels(const http::Visit& visit) {
  Html all;
  for (const auto& [initiative, words] : {std::pair{Initiative::student, growth_texts::you_began},
                                          std::pair{Initiative::both, growth_texts::in_turn},
                                          std::pair{Initiative::others, growth_texts::others_began}}) {
    const double y = Drawing::y(initiative);
    all += path.cls("grid-line").with("d", "M" + point(Drawing::left, y) + "H" + number(Drawing::right))();
    all += svg_text.cls("begin").with("x", number(Drawing::left)).with("y", number(y - 14))(visit.say(words));
  }
  return all;
}

Html line_drawing(const http::Visit& visit, const std::vector<HalfYear>& line) {
  const Drawing plan{line.size()};
  Html marks, bends;
  std::optional<std::size_t> before;
  for (std::size_t i = 0; i < line.size(); ++i) {
    if (line[i].number % 2 == 0 || i == 0) {
      const int year = line[i].number / 2;
      marks +=
          svg_text.cls(i == 0 ? "begin" : "middle")
              .with("x", number(i == 0 ? Drawing::left : plan.x(i)))
              .with("y", number(Drawing::labels))(std::to_string(line[i].number % 2 == 0 ? year : year + 1));
    }
    if (!line[i].initiative) continue;
    if (before) bends += bend(plan, line, *before, i);
    const double y = Drawing::y(*line[i].initiative);
    marks += circle.cls("own-dot").with("cx", number(plan.x(i))).with("cy", number(y)).with("r", "6")();
    before = i;
  }
  return svg.cls("chart growth-line")
      .with("viewBox", "0 0 360 184")
      .role("img")
      .aria("labelledby", "lijn-titel")(svg_title.id("lijn-titel")(visit.say(growth_texts::line_title)),
                                        levels(visit), bends, marks);
}

Html line_table(const http::Visit& visit, const std::vector<HalfYear>& line) {
  std::vector<std::vector<std::string>> rows;
  for (const HalfYear& half : line)
    rows.push_back({name_of(visit, half.number), words_of(visit, half.initiative)});
  return layout::fold(
      span(visit.say(growth_texts::as_table)),
      layout::plain_table({visit.say(growth_texts::half_year), visit.say(growth_texts::who_began)}, rows));
}

// First a sentence: how it is now, and whether that is more than at the beginning.
std::string sentence_of(const http::Visit& visit, const std::vector<HalfYear>& line) {
  const auto known = [](const HalfYear& half) { return half.initiative.has_value(); };
  const auto first = std::find_if(line.begin(), line.end(), known);
  if (first == line.end()) return visit.say(growth_texts::not_seen_yet);
  const auto last = std::find_if(line.rbegin(), line.rend(), known);
  const bool now = last->number == half_year_of(visit.today);
  const auto say = [&](const i18n::Text& today, const i18n::Text& then) {
    return now ? visit.say(today) : visit.say(then, name_of(visit, last->number));
  };
  std::string words;
  if (*last->initiative == Initiative::student)
    words = say(growth_texts::now_student, growth_texts::last_student);
  if (*last->initiative == Initiative::both) words = say(growth_texts::now_both, growth_texts::last_both);
  if (*last->initiative == Initiative::others)
    words = say(growth_texts::now_others, growth_texts::last_others);
  if (*last->initiative > *first->initiative) {
    words += " " + visit.say(growth_texts::more_than_before, name_of(visit, first->number));
  }
  return words;
}

Html line_card(const http::Visit& visit, const std::vector<HalfYear>& line) {
  const bool any = std::any_of(line.begin(), line.end(), [](const HalfYear& one) { return one.initiative; });
  Html content = layout::section_head("begon", visit.say(growth_texts::who_began));
  content += p.cls("lead")(sentence_of(visit, line));
  if (any) content += fragment(line_drawing(visit, line), line_table(visit, line));
  content += layout::sub(visit.say(growth_texts::who_began_line));
  return layout::card({.labelled_by = "begon"}, content);
}

// ---- choices, per school year

std::string counts_of(const http::Visit& visit, const ChoiceYear& year) {
  const auto made = static_cast<std::int64_t>(year.choices.size());
  std::string words = made == 0 ? std::string() : visit.say_count(growth_texts::choices_made, made);
  if (year.looked_back > 0) {
    words +=
        (words.empty() ? "" : " ") + visit.say_count(growth_texts::choices_looked_back, year.looked_back);
  }
  return words;
}

Html choice_row(const http::Visit& visit, const choices::MadeChoice& one) {
  const std::string day = i18n::day_month(visit.language, one.chosen_on, visit.today);
  const std::string line = one.looked_back_on
                               ? visit.say(growth_texts::looked_back_on, day,
                                           i18n::day_month(visit.language, *one.looked_back_on, visit.today))
                               : visit.say(growth_texts::chosen_on, day);
  return layout::row({.lead = layout::bead(words::Competency::steering, "signpost-fill"),
                      .title = one.option,
                      .href = choices::choice_path(one.moment_id),
                      .line = one.moment,
                      .more = html::small(line)});
}

Html choices_part(const http::Visit& visit, const std::vector<ChoiceYear>& years) {
  Html content = layout::section_head("keuzes", visit.say(growth_texts::choices));
  for (const ChoiceYear& year : years) {
    content += h3(visit.say(growth_texts::school_year, year.school_year, year.school_year + 1));
    content += layout::sub(counts_of(visit, year));
    const Html rows = each(year.choices, [&](const auto& one) { return choice_row(visit, one); });
    content += when(!rows.empty(),
                    [&] { return layout::card({.surface = layout::Surface::flush}, layout::rows(rows)); });
  }
  return section.cls("stack gap-4").aria("labelledby", "keuzes")(content);
}

// ---- moments

Html moments_part(const http::Visit& visit, std::vector<std::pair<Day, layout::Moment>> moments) {
  std::stable_sort(moments.begin(), moments.end(),
                   [](const auto& a, const auto& b) { return a.first > b.first; });
  std::vector<layout::Moment> late, early;
  for (auto& [day, moment] : moments) {
    moment.when = i18n::day_with_year(visit.language, day);
    (late.size() < moments_in_view ? late : early).push_back(std::move(moment));
  }
  Html content = layout::section_head("momenten", visit.say(growth_texts::moments));
  content += layout::timeline(late);
  if (!early.empty()) {
    content +=
        layout::fold(span(visit.say_count(growth_texts::older, static_cast<std::int64_t>(early.size()))),
                     layout::timeline(early));
  }
  return section.cls("stack gap-4").aria("labelledby", "momenten")(content);
}

}  // namespace

Html growth_page(http::Visit& visit, GrowthPage page) {
  const std::string title = visit.say(growth_texts::title);
  Html content = layout::page_head(
      {.above = layout::crumbs(visit.language, {{visit.say(growth_texts::this_is_me), url("/ik")}}, title),
       .title = title,
       .lead = fragment(visit.say(growth_texts::lead))});
  content += years_card(visit, page);
  if (page.line.empty()) {
    content += layout::empty_state(
        visit.say(growth_texts::nothing_yet), visit.say(growth_texts::nothing_yet_line),
        layout::button_link(visit.say(growth_texts::record_it), url("/vastleggen"), layout::Kind::primary));
  } else {
    content += line_card(visit, page.line);
  }
  if (!page.choice_years.empty()) content += choices_part(visit, page.choice_years);
  if (!page.moments.empty()) content += moments_part(visit, std::move(page.moments));
  return navigation::page(visit, {.title = title, .place = "/ik", .width = layout::PageWidth::narrow},
                          content);
}

}  // namespace koers::app::views
