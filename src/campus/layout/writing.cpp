#include "campus/layout/writing.h"

#include <algorithm>

#include "campus/layout/people.h"
#include "campus/layout/texts.h"
#include "platform/i18n/dates.h"

namespace koers::layout {
namespace {

namespace h = koers::html;
using i18n::Language;

std::string_view least_class(Width width) {
  switch (width) {
    case Width::xs:
      return "grid min-xs";
    case Width::s:
      return "grid min-s";
    case Width::m:
      return "grid min-m";
    case Width::l:
      return "grid min-l";
    case Width::xl:
      return "grid min-xl";
  }
  throw std::logic_error("a width without a class");
}

std::string_view column_class(Width width) {
  if (width == Width::l || width == Width::xl) return "aside aside-l";
  return width == Width::m ? "aside aside-m" : "aside aside-s";
}

h::Html optional_icon(const std::optional<Icon>& sign) { return sign ? icon(*sign) : h::Html(); }

h::Html head_end(std::string_view classes, std::string_view id, std::string_view title, const h::Html& end) {
  return h::div.cls(classes)(h::h2.id(id)(title), end);
}

}  // namespace

h::Html stack(int gap, const h::Html& content) {
  return h::div.cls("stack gap-" + std::to_string(gap))(content);
}
h::Html cluster(const h::Html& content) { return h::div.cls("cluster")(content); }
h::Html between(const h::Html& content) { return h::div.cls("between")(content); }
h::Html grid(Width least, const h::Html& content) { return h::div.cls(least_class(least))(content); }
h::Html beside(const h::Html& wide, const h::Html& narrow, Width column) {
  return h::div.cls(column_class(column))(h::div.cls("stack gap-5")(wide), h::div.cls("stack gap-4")(narrow));
}

h::Html page_head(const PageHead& head) {
  const auto lead = h::when(!head.lead.empty(), [&] { return h::div.cls("lead")(head.lead); });
  const auto actions = h::when(!head.actions.empty(), [&] { return cluster(head.actions); });
  return h::header.cls("page-head")(h::div(head.above, h::h1(head.title), lead), actions);
}

h::Html eyebrow(Icon sign, std::string_view words, const Tone& tone) {
  return toned(h::p.cls("eyebrow"), tone)(icon(sign), h::span(words));
}
h::Html lead(std::string_view sentence) { return h::p.cls("lead")(sentence); }
h::Html sub(std::string_view sentence) { return h::p.cls("sub")(sentence); }

h::Html paragraphs(std::string_view words) {
  h::Html all;
  while (!words.empty()) {
    const auto end = std::min(words.find('\n'), words.size());
    if (end > 0) all += h::p(words.substr(0, end));
    words.remove_prefix(std::min(end + 1, words.size()));
  }
  return all;
}

h::Html crumbs(Language language, const std::vector<std::pair<std::string, h::Url>>& steps,
               std::string_view here) {
  return h::nav.cls("crumbs").aria("label", texts::crumbs.in(language))(
      h::ol(h::each(steps, [](const auto& step) { return h::li(h::a.href(step.second)(step.first)); }),
            h::li.aria("current", "page")(here)));
}

h::Html section_head(std::string_view id, std::string_view title, const h::Html& end) {
  return head_end("section-head", id, title, end);
}
h::Html panel_head(std::string_view id, std::string_view title, const h::Html& end) {
  return head_end("panel-head", id, title, end);
}
h::Html more_link(std::string_view words, const h::Url& href) { return h::a.cls("more").href(href)(words); }

std::string button_classes(Kind kind, bool small, bool big, bool wide) {
  std::string classes = "btn";
  switch (kind) {
    case Kind::plain:
      break;
    case Kind::primary:
      classes += " primary";
      break;
    case Kind::accent:
      classes += " accent";
      break;
    case Kind::line:
      classes += " line";
      break;
    case Kind::quiet:
      classes += " quiet";
      break;
  }
  if (small) classes += " small";
  if (big) classes += " big";
  if (wide) classes += " wide";
  return classes;
}

h::Html button_link(const Button& button) {
  const auto about = h::when(!button.about.empty(), [&] { return hidden_words(": " + button.about); });
  return h::a.cls(button_classes(button.kind, button.small, button.big, button.wide))
      .href(button.href)(optional_icon(button.icon), button.label, about, optional_icon(button.icon_end));
}

h::Html button_link(std::string_view label, const h::Url& href, Kind kind) {
  return button_link(Button{.label = std::string(label), .href = href, .kind = kind});
}

h::Html icon_link(Icon sign, std::string_view label, const h::Url& href) {
  return h::a.cls("btn quiet icon-only").href(href)(icon(sign), hidden_words(label));
}

h::Html own_words(std::string_view words) { return h::p.cls("words")(words); }

h::Html says(const Says& said) {
  const auto line = h::when(!said.line.empty(), [&] { return h::small(said.line); });
  return h::div.cls(said.mine ? "says mine" : "says")(
      avatar(said.who), h::div(line, said.quoted ? own_words(said.words) : h::p(said.words)));
}

h::Html fact_list(const std::vector<std::pair<std::string, h::Html>>& facts) {
  return h::dl.cls("facts")(
      h::each(facts, [](const auto& fact) { return h::fragment(h::dt(fact.first), h::dd(fact.second)); }));
}

h::Html date_block(Language language, Day day) {
  return h::time.cls("date").datetime(text(day))(h::span(i18n::weekday_short(language, day)),
                                                 h::b(day.day_of_month()),
                                                 h::span(i18n::month_short(language, day)));
}

h::Html time_of(Day day, std::string_view words) { return h::time.datetime(text(day))(words); }

h::Html fold(const h::Html& summary, const h::Html& content, bool open, std::string_view group) {
  auto details = h::details.cls("fold").flag("open", open);
  if (!group.empty()) details = std::move(details).name(group);
  return std::move(details)(h::summary(summary), content);
}

h::Html explain(std::string_view summary, std::string_view words) {
  return h::details.cls("explain")(h::summary.cls("why")(icon("question-bold"), summary),
                                   h::p.cls("sub")(words));
}

}  // namespace koers::layout
