#include "campus/layout/frame.h"

#include "campus/layout/cards.h"
#include "campus/layout/forms.h"
#include "campus/layout/head.h"
#include "campus/layout/people.h"
#include "campus/layout/texts.h"

namespace koers::layout {
namespace {

namespace h = koers::html;
using i18n::Language;

h::Html entry(const Entry& entry, const h::Url& current) {
  const bool here = entry.href == current;
  auto link = h::Element("a").href(entry.href);
  if (entry.plus) link = std::move(link).cls("nav-plus");
  if (here) link = std::move(link).aria("current", "page");
  return h::li(std::move(link)(icon(here ? entry.icon_current : entry.icon), h::span(entry.label)));
}

h::Html navigation(Language language, const Frame& frame) {
  if (frame.viewer.entries.empty()) return {};
  return h::nav.cls("nav").aria("label", texts::main_menu.in(language))(
      h::ul(h::each(frame.viewer.entries, [&](const Entry& one) { return entry(one, frame.current); })));
}

h::Html search_link(Language language) {
  return h::a.cls("btn quiet icon-only wide-only")
      .href(h::url("/zoek"))(icon("magnifying-glass"), hidden_words(texts::search.in(language)));
}

h::Html bell(Language language, int unread) {
  const auto words =
      unread > 0 ? i18n::say(language, texts::notices_new, unread) : i18n::say(language, texts::notices);
  const auto dot = h::when(unread > 0, [&] {
    return h::span.cls("dot").aria("hidden", "true")(unread > 9 ? std::string("9+") : std::to_string(unread));
  });
  return h::a.cls("btn quiet icon-only").href(h::url("/meldingen"))(icon("bell"), hidden_words(words), dot);
}

h::Html menu_link(Icon sign, std::string_view words, const h::Url& href,
                  std::string_view classes = "menu-item") {
  return h::li(h::a.cls(classes).href(href)(icon(sign), words));
}

h::Html views_of(Language language, const Viewer& viewer) {
  if (viewer.views.size() < 2) return {};
  return h::li(
      h::form.cls("stack gap-1")
          .method("post")
          .action(h::url("/kijk-als"))
          .aria("label", texts::look_as.in(language))(
              h::p.cls("sub menu-head")(texts::look_as.in(language)),
              h::each(viewer.views, [](const OtherView& view) {
                auto button = h::button.cls("menu-item").type("submit").name("rol").value(view.value);
                if (view.current) button = std::move(button).aria("current", "true");
                return std::move(button)(icon(view.current ? Icon("check-bold") : Icon("user")), view.label);
              })));
}

h::Html menu(http::Visit& visit, const Viewer& viewer) {
  const Language language = visit.language;
  const auto role = h::when(!viewer.role.empty(), [&] { return h::small(viewer.role); });
  const auto search = h::when(viewer.can_search, [&] {
    return menu_link("magnifying-glass", texts::search.in(language), h::url("/zoek"),
                     "menu-item narrow-only");
  });
  const auto summary =
      h::summary.cls("me")(avatar(viewer.name, Size::small), h::span.cls("me-text")(h::b(viewer.name), role),
                           hidden_words(i18n::say(language, texts::my_menu, viewer.name)));
  const auto items = h::ul.cls("menu-items")(
      search, views_of(language, viewer),
      h::each(viewer.menu, [](const Entry& one) { return menu_link(one.icon, one.label, one.href); }),
      menu_link("text-aa", texts::display.in(language), h::url("/weergave")),
      menu_link("shield-check", texts::my_data.in(language), h::url("/privacy")),
      h::li(language_button(visit)),
      h::li(h::form.method("post").action(h::url("/uitloggen"))(
          h::button.cls("menu-item").type("submit")(icon("sign-out-bold"), texts::sign_out.in(language)))));
  return h::Tag("koers-menu")(h::details.cls("me-menu")(summary, h::div.cls("menu")(items)));
}

std::string_view main_class(PageWidth width) {
  switch (width) {
    case PageWidth::wide:
      return "page";
    case PageWidth::narrow:
      return "page student-page";
    case PageWidth::bare:
      return "bare";
  }
  throw std::logic_error("a width without a class");
}

h::Html main_part(std::string_view classes, const h::Html& content) {
  return h::main.id("inhoud").cls(classes).with("tabindex", "-1")(content);
}

h::Html focus_top(Language language, const FocusFrame& frame) {
  const auto count = frame.steps > 1 ? steps(language, frame.step, frame.steps) : h::span();
  return h::header.cls("focus-top")(icon_link("arrow-left-bold", texts::back.in(language), frame.back), count,
                                    icon_link("x-bold", texts::stop.in(language), frame.stop));
}

}  // namespace

h::Html frame(http::Visit& visit, const Frame& frame, const h::Html& content) {
  const Viewer& viewer = frame.viewer;
  const Language language = visit.language;
  const auto home = viewer.entries.empty() ? h::local_url("/") : viewer.entries.front().href;
  const auto bar = h::header.cls("bar")(
      logo(viewer.school, home), navigation(language, frame),
      h::div.cls("bar-tools")(h::when(viewer.can_search, [&] { return search_link(language); }),
                              bell(language, viewer.unread), menu(visit, viewer)));
  return document(
      visit, frame.title, viewer.student ? "app role-student" : "app role-staff", viewer.theme,
      h::fragment(skip_link(language), bar, main_part(main_class(frame.width), content), footer(visit)));
}

h::Html focus_frame(http::Visit& visit, const FocusFrame& frame, const h::Html& content) {
  const auto foot = h::when(!frame.foot.empty(), [&] { return h::footer.cls("focus-foot")(frame.foot); });
  return document(visit, frame.title, frame.student ? "role-student focus-body" : "role-staff focus-body",
                  frame.theme,
                  h::fragment(skip_link(visit.language),
                              h::div.cls("focus-page")(focus_top(visit.language, frame),
                                                       main_part("stack gap-5", content), foot)));
}

h::Html canvas_frame(http::Visit& visit, std::string_view title, const h::Html& content,
                     const h::Url& theme) {
  return document(visit, title, "app focus-mode", theme,
                  h::fragment(skip_link(visit.language), main_part("page canvas-page", content)));
}

h::Html public_frame(http::Visit& visit, const PublicFrame& frame, const h::Html& content) {
  const auto bar = h::header.cls("bar")(logo(frame.school, h::local_url("/")), language_button(visit));
  return document(visit, frame.title, "public", frame.theme,
                  h::fragment(skip_link(visit.language), bar, main_part(main_class(frame.width), content),
                              footer(visit)));
}

h::Html sign_in_frame(http::Visit& visit, std::string_view title, std::string_view school,
                      const h::Html& content) {
  const auto art =
      h::svg.cls("line-art")
          .with("viewBox", "0 0 520 800")
          .with("preserveAspectRatio", "none")
          .aria("hidden", "true")(
              h::path.cls("faint").with("d", "M-20 760C140 780 120 560 280 560S460 480 540 260")(),
              h::path.cls("faint").with("d", "M-20 800C180 820 150 620 320 610S480 560 540 380")(),
              h::path.with("d", "M-20 716C140 724 140 604 290 596S474 560 492 300S506 60 544 16")());
  return document(
      visit, title, "public", {},
      h::fragment(
          skip_link(visit.language),
          h::div.cls("signin")(
              h::header.cls("signin-art")(art, logo(school, h::local_url("/")),
                                          h::div(h::p.cls("sig-h")(texts::motto.in(visit.language)),
                                                 h::p.cls("lead")(texts::motto_line.in(visit.language))),
                                          h::p.cls("sub")(texts::open_source.in(visit.language))),
              main_part("signin-form",
                        h::fragment(h::div.cls("cluster signin-tools")(language_button(visit)), content)))));
}

}  // namespace koers::layout
