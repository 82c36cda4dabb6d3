#include "campus/layout/cards.h"

#include "campus/layout/states.h"
#include "campus/layout/texts.h"
#include "campus/layout/writing.h"

namespace koers::layout {
namespace {

namespace h = koers::html;
using i18n::Language;

std::string_view surface_class(Surface surface) {
  switch (surface) {
    case Surface::plain:
      return "card";
    case Surface::flush:
      return "card flush";
    case Surface::soft:
      return "card soft";
    case Surface::flat:
      return "card flat";
    case Surface::deep:
      return "card deep";
    case Surface::tone:
      return "card tone";
  }
  throw std::logic_error("a surface without a class");
}

h::Html station(const Station& station) {
  const bool done = station.passed == Passed::done;
  auto item = h::li.cls(done ? "done" : station.passed == Passed::now ? "now" : "later");
  if (station.passed == Passed::now) item = std::move(item).aria("current", "step");
  const auto label = station.href ? h::a.href(*station.href)(station.label) : h::fragment(station.label);
  return std::move(item)(h::i(h::when(done, [] { return icon("check-bold"); })), label,
                         h::when(!station.line.empty(), [&] { return h::small(station.line); }));
}

h::Html moment(const Moment& moment) {
  const auto title = moment.href ? h::a.href(*moment.href)(moment.title) : h::fragment(moment.title);
  return h::li.cls(moment.coming ? "next" : "passed")(
      moment.bead, h::div.cls("stack gap-2")(h::p.cls("when")(moment.when), h::h3(title), moment.content));
}

}  // namespace

h::Html card(const Card& card, const h::Html& content) {
  std::string classes(surface_class(card.surface));
  if (card.stacked && card.surface != Surface::flush) classes += " stack gap-3";
  if (card.labelled_by.empty()) return toned(h::div.cls(classes), card.tone)(content);
  return toned(h::section.cls(classes), card.tone).aria("labelledby", card.labelled_by)(content);
}

h::Html card(const h::Html& content) { return card(Card{}, content); }

h::Html row(const Row& row) {
  const auto title = row.href ? h::a.cls("cover").href(*row.href)(row.title) : h::b(row.title);
  const auto line = row.more.empty() ? h::fragment(row.line) : row.more;
  return h::li(row.lead, h::span.cls("txt")(title, h::when(!line.empty(), [&] { return h::small(line); })),
               row.end, h::when(row.href.has_value(), [] { return go_on(); }));
}

h::Html rows(const h::Html& all_rows) { return h::ul.cls("rows")(all_rows); }
h::Html tight_rows(const h::Html& all_rows) { return h::ul.cls("rows tight")(all_rows); }

h::Html list_card(std::string_view id, std::string_view title, const h::Html& all_rows, const h::Html& end,
                  const h::Html& foot) {
  return card({.labelled_by = std::string(id), .surface = Surface::flush},
              h::fragment(panel_head(id, title, end), rows(all_rows), foot));
}
h::Html list_card(std::string_view id, std::string_view title, const h::Html& all_rows, const h::Html& end) {
  return list_card(id, title, all_rows, end, h::Html());
}

h::Html thumb(const h::Url& src, std::string_view alt) {
  return h::fragment(h::img.cls("thumb").src(src).alt(alt).with("loading", "lazy"));
}
h::Html thumb(Icon sign) { return h::span.cls("thumb ph")(icon(sign)); }

h::Html steps(Language language, int current, int total) {
  h::Html items;
  for (int step = 1; step <= total; ++step) {
    auto item = h::li.cls(step < current ? "done" : "open");
    if (step == current) item = std::move(item).aria("current", "step");
    items += std::move(item)(hidden_words(i18n::say(language, texts::step_n, step)));
  }
  return h::div.cls("step-count")(
      hidden_words(i18n::say(language, texts::step_of, current, total)), h::ol.cls("steps")(items),
      h::small.aria("hidden", "true")(i18n::say(language, texts::n_of, current, total)));
}

h::Html stations(const std::vector<Station>& all, std::string_view more_classes) {
  std::string classes = "path";
  if (!more_classes.empty()) classes.append(" ").append(more_classes);
  return h::ol.cls(classes)(h::each(all, station));
}

h::Html timeline(const std::vector<Moment>& moments) { return h::ol.cls("course")(h::each(moments, moment)); }

h::Html hero_line() {
  return h::fragment(
      h::svg.cls("line-art")
          .with("viewBox", "0 0 390 420")
          .with("preserveAspectRatio", "none")
          .aria("hidden", "true")(
              h::path.cls("faint").with("d", "M-20 380C90 390 60 250 170 240S330 220 420 60")(),
              h::path.cls("faint").with("d", "M-20 420C110 430 90 300 200 288S350 270 420 140")(),
              h::path.with("d", "M206 96C252 100 248 56 300 50S366 30 380 -24")()),
      h::span.cls("line-dot").aria("hidden", "true")());
}

h::Html hero(std::string_view title, std::string_view line, const h::Html& content) {
  return h::section.cls("hero student-hero")
      .aria("labelledby", "hero-title")(
          hero_line(),
          h::div.cls("page")(h::div(h::h1.id("hero-title")(title), h::p.cls("lead")(line)), content));
}

h::Html next_talk(Language language, const NextTalk& talk) {
  return h::article.cls("next-talk")(
      date_block(language, talk.day), h::div.cls("txt")(h::h2(talk.title), h::p(talk.line)), talk.action,
      h::when(!talk.fine.empty(), [&] { return h::p.cls("fine")(talk.fine); }));
}

h::Html choice_card(words::Competency competency, std::string_view title, std::string_view line,
                    const h::Url& href) {
  return toned(h::section.cls("card tone choice-card"), competency)(
      solid_bead(competency), h::div(h::h2(h::a.cls("cover").href(href)(title)), h::p(line)), go_on());
}

}  // namespace koers::layout
