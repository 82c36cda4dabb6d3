#include "campus/layout/live_part.h"

#include "campus/layout/cards.h"
#include "campus/layout/texts.h"
#include "campus/layout/writing.h"
#include "platform/http/assets.h"

namespace koers::layout {

namespace h = html;

namespace {

std::optional<std::string> given(const std::string& words) {
  return words.empty() ? std::nullopt : std::optional(words);
}

// What few pages have is fetched where it is.
h::Html script_of(std::string_view file) {
  return h::script.type("module").src(http::asset("js/" + std::string(file)))();
}

}  // namespace

h::Html live_part(const LivePart& part, const h::Html& content) {
  return h::fragment(h::Tag("koers-samen")
                         .data("topic", part.topic.text())
                         .data("part", part.part.text())
                         .with("data-events", given(part.events))
                         .with("data-asked", given(part.asked))
                         .with("data-once", given(part.once))(content),
                     script_of("koers-ga.js"));
}

h::Html connection_strip(i18n::Language language) {
  return h::fragment(
      h::link.rel("stylesheet").href(http::asset("css/live.css")),
      h::Tag("koers-verbinding").cls("strip").role("status").data("strip", texts::not_sent.in(language))(),
      script_of("koers-verbinding.js"));
}

h::Html typing_line(const h::Url& tell, const std::vector<std::pair<std::string, std::string>>& lines) {
  auto line = h::Tag("koers-typt").cls("sub writes").data("url", tell.text());
  for (const auto& [who, words] : lines) line = std::move(line).data(who, words);
  return h::fragment(std::move(line)(), script_of("koers-typt.js"));
}

h::Html go_on(std::string_view words, const h::Url& href) {
  return h::Tag("koers-ga")
      .data("to", href.text())(button_link({.label = std::string(words),
                                            .href = href,
                                            .kind = Kind::primary,
                                            .icon_end = Icon("arrow-right-bold"),
                                            .big = true,
                                            .wide = true}));
}

h::Html kept_words(i18n::Language language, std::string_view words) {
  if (words.empty()) return {};
  return card({.labelled_by = "jouw-tekst"},
              h::fragment(h::h2.id("jouw-tekst")(texts::your_text.in(language)),
                          h::p.cls("keep-lines")(words), sub(texts::copy_it.in(language))));
}

}  // namespace koers::layout
