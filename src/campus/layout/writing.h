// Headings, sentences and somebody's own words; and the boxes that place things (stack, cluster, grid,
// beside).
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "campus/layout/icons.h"
#include "campus/layout/tone.h"
#include "platform/base/clock.h"
#include "platform/i18n/text.h"

namespace koers::layout {

// Layout without meaning. A step of `gap` is 4 pixels: 0 1 2 3 4 5 6 8.
html::Html stack(int gap, const html::Html& content);
html::Html cluster(const html::Html& content);  // beside each other, wrapping
html::Html between(const html::Html& content);  // two things at both ends of a line
// As many columns as fit; `least` is the least width of one: xs 6rem, s 9, m 13, l 17, xl 20.
enum class Width { xs, s, m, l, xl };
html::Html grid(Width least, const html::Html& content);
// A page with a narrow column (s 17rem, m 22, l 25) at the end, below each other on a phone.
html::Html beside(const html::Html& wide, const html::Html& narrow, Width column = Width::m);

struct PageHead {
  html::Html above{};  // eyebrow(...) or crumbs(...)
  std::string title;
  html::Html lead{};     // one sentence that a human would say aloud
  html::Html actions{};  // buttons at the end
};
html::Html page_head(const PageHead& head);

html::Html eyebrow(Icon icon, std::string_view words, const Tone& tone = {});
html::Html lead(std::string_view sentence);
html::Html sub(std::string_view sentence);
html::Html paragraphs(std::string_view words);  // each line of what somebody typed is one

// The way up: every step but the last is a link.
html::Html crumbs(i18n::Language language, const std::vector<std::pair<std::string, html::Url>>& steps,
                  std::string_view here);

// The heading of a part of a page, with a link or a tag at the end. `id` is for section's aria-labelledby.
html::Html section_head(std::string_view id, std::string_view title, const html::Html& end = {});
// The same inside a card without padding.
html::Html panel_head(std::string_view id, std::string_view title, const html::Html& end = {});
html::Html more_link(std::string_view words, const html::Url& href);

// Buttons that go somewhere; what does something is submit() in forms.h.
enum class Kind { plain, primary, accent, line, quiet };
struct Button {
  std::string label;
  html::Url href;
  Kind kind = Kind::plain;
  std::optional<Icon> icon{};      // before the words
  std::optional<Icon> icon_end{};  // after the words
  bool small = false;
  bool big = false;
  bool wide = false;
  std::string about{};  // for screen readers: "Bekijk: Tygo Smit"
};
html::Html button_link(const Button& button);
html::Html button_link(std::string_view label, const html::Url& href, Kind kind = Kind::plain);
html::Html icon_link(Icon icon, std::string_view label, const html::Url& href);
std::string button_classes(Kind kind, bool small, bool big, bool wide);

// Own words of a person, between quotation marks.
html::Html own_words(std::string_view words);
// Somebody says something: who and when in `line`, then the words. Mine stand at the other side.
struct Says {
  std::string who;    // for the face
  html::Html line{};  // "Karin vraagt bij <b>Rustig blijven</b>"
  std::string words;
  bool quoted = true;
  bool mine = false;
};
html::Html says(const Says& said);

// Terms with their values, below each other.
html::Html fact_list(const std::vector<std::pair<std::string, html::Html>>& facts);

// do 26 nov, large; and the same in words inside <time>.
html::Html date_block(i18n::Language language, Day day);
// 10.20 uur or a date, machine-readable.
html::Html time_of(Day day, std::string_view words);

// Something that opens. Folds with the same group close each other.
html::Html fold(const html::Html& summary, const html::Html& content, bool open = false,
                std::string_view group = {});
// "Zo tellen we dit": a small one.
html::Html explain(std::string_view summary, std::string_view words);

}  // namespace koers::layout
