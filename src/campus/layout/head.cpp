#include "campus/layout/head.h"

#include "campus/layout/forms.h"
#include "campus/layout/frame.h"
#include "campus/layout/states.h"
#include "campus/layout/texts.h"
#include "platform/http/assets.h"

namespace koers::layout {
namespace {

namespace h = koers::html;
using i18n::Language;

// What the cookie says, where it says something known.
std::string_view chosen_theme(const http::Request& request) {
  const auto theme = request.cookie(theme_cookie);
  return theme == "light" || theme == "dark" ? theme : "";
}

bool reading_letter(const http::Request& request) { return request.cookie(letter_cookie) == "lees"; }

// The colour of the browser's own bar: the paper of tokens.css.
h::Html theme_colours(std::string_view theme) {
  const auto colour = [](std::string_view value) {
    return h::meta.name("theme-color").with("content", value);
  };
  constexpr std::string_view light = "#f7f4ef", dark = "#101b20";
  if (theme == "light") return h::fragment(colour(light));
  if (theme == "dark") return h::fragment(colour(dark));
  return h::fragment(colour(light).with("media", "(prefers-color-scheme: light)"),
                     colour(dark).with("media", "(prefers-color-scheme: dark)"));
}

// Only what the first screen needs; a style sheet asks for the rest. The style sheet asks for the same
// address.
h::Html font(std::string_view name) {
  return h::fragment(h::link.rel("preload")
                         .href(http::asset("fonts/" + std::string(name)))
                         .with("as", "font")
                         .type("font/woff2")
                         .flag("crossorigin"));
}

h::Html fonts(bool reading) {
  if (reading) return font("atkinson-hyperlegible-next-latin-wght-normal.woff2");
  return h::fragment(font("figtree-latin-wght-normal.woff2"),
                     font("bricolage-grotesque-latin-wght-normal.woff2"));
}

h::Html style_sheet(const h::Url& url) { return h::fragment(h::link.rel("stylesheet").href(url)); }

h::Html toast_of(http::Visit& visit) {
  const auto toast = http::take_toast(visit);
  return toast ? layout::toast(visit.language, *toast) : h::Html();
}

}  // namespace

h::Html document(http::Visit& visit, std::string_view title, std::string_view body_classes,
                 const h::Url& theme, const h::Html& body) {
  const auto wanted = chosen_theme(visit.request);
  const bool reading = reading_letter(visit.request);
  auto root = h::html_.lang(code(visit.language));
  if (!wanted.empty()) root = std::move(root).data("theme", wanted);
  if (reading) root = std::move(root).data("letter", "lees");
  const auto house_colours = h::when(!theme.text().empty(), [&] { return style_sheet(theme); });
  return std::move(root)(
      h::head(
          h::meta.with("charset", "utf-8"),
          h::meta.name("viewport").with("content", "width=device-width, initial-scale=1, viewport-fit=cover"),
          h::title(title, " · Koers"), theme_colours(wanted), fonts(reading),
          style_sheet(http::asset("css/tokens.css")), style_sheet(http::asset("css/koers.css")),
          house_colours, h::link.rel("icon").type("image/svg+xml").href(http::asset("icons/koers.svg")),
          h::link.rel("manifest").href(h::url("/manifest.webmanifest")),
          h::link.rel("apple-touch-icon").href(http::asset("icons/koers-192.png")),
          h::script.type("module").src(http::asset("js/koers.js"))()),
      h::body.cls(body_classes)
          .data("left", texts::signs_left.in(visit.language))
          .data("full", texts::no_sign_left.in(visit.language))(body, toast_of(visit)));
}

h::Html skip_link(Language language) {
  return h::a.cls("skip").href(h::Url().at("inhoud"))(texts::skip.in(language));
}

h::Html logo(std::string_view school, const h::Url& home) {
  const auto mark =
      h::svg.cls("logo-mark")
          .with("viewBox", "0 0 32 32")
          .aria("hidden", "true")(
              h::rect.cls("ground").with("width", "32").with("height", "32").with("rx", "10")(),
              h::path.cls("course-line").with("d", "M7.5 24.5c5.5 0 4-7.2 9.2-8.6 4.4-1.2 6.4-2.6 7.4-6.6")(),
              h::circle.cls("from").with("cx", "7.6").with("cy", "24.4").with("r", "2.6")(),
              h::circle.cls("to").with("cx", "24.3").with("cy", "8.6").with("r", "3.4")());
  const auto name = h::when(!school.empty(), [&] { return h::span.cls("logo-school")(school); });
  return h::a.cls("logo").href(home)(mark, h::span.cls("logo-word")("Koers"), name);
}

h::Html language_button(http::Visit& visit) {
  const bool dutch = visit.language == Language::nl;
  const auto& query = visit.request.query;
  const bool asks = visit.request.method == "GET" && !query.empty();
  const std::string here = visit.request.path + (asks ? "?" + query : std::string());
  return h::form.cls("language")
      .method("post")
      .action(h::url("/taal"))(
          hidden_field("terug", here),
          h::button.cls("btn quiet small")
              .type("submit")
              .name("taal")
              .value(dutch ? "en" : "nl")
              .lang(dutch ? "en" : "nl")(icon("translate"), dutch ? "English" : "Nederlands"));
}

h::Html footer(const http::Visit& visit) {
  const Language language = visit.language;
  // How Koers looks is kept for who is signed in.
  const auto display = h::when(visit.session.has_value(),
                               [&] { return h::a.href(h::url("/weergave"))(texts::display.in(language)); });
  return h::footer.cls("footer")(
      h::span("Koers"),
      h::nav.cls("cluster gap-wide")
          .aria("label", texts::about_koers.in(language))(
              h::a.href(h::url("/hulp"))(texts::help.in(language)),
              h::a.href(h::url("/privacy"))(texts::privacy.in(language)),
              h::a.href(h::url("/toegankelijkheid"))(texts::accessibility.in(language)), display));
}

}  // namespace koers::layout
