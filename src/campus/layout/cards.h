// Cards, lists of rows, and everything that lies on the course line: steps, stations, the timeline.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "campus/layout/icons.h"
#include "campus/layout/tone.h"
#include "platform/base/clock.h"
#include "platform/i18n/text.h"

namespace koers::layout {

enum class Surface { plain, flush, soft, flat, deep, tone };

// A card that is a part of the page; its heading (section_head, panel_head, h2) carries `labelled_by` as id.
struct Card {
  std::string labelled_by{};
  Surface surface = Surface::plain;  // flush has no padding: for rows and tables
  Tone tone{};                       // with Surface::tone
  bool stacked = true;               // contents below each other with a gap
};
html::Html card(const Card& card, const html::Html& content);
html::Html card(const html::Html& content);

// A line of a list. With `href` the whole row leads there; an action of its own then stands in `end`.
struct Row {
  html::Html lead{};  // avatar, bead, date_block, thumb
  std::string title;
  std::optional<html::Url> href{};
  std::string line{};  // what stands below the title
  html::Html more{};   // instead of `line`, when it needs marks
  html::Html end{};    // a state, a small button; go_on() comes by itself with href
};
html::Html row(const Row& row);
html::Html rows(const html::Html& all_rows);
html::Html tight_rows(const html::Html& all_rows);
// A card without padding with a heading and rows: the most used of all. `foot` is below the rows: the ways to
// the rest of a list (list_part.h).
html::Html list_card(std::string_view id, std::string_view title, const html::Html& all_rows,
                     const html::Html& end = {});
html::Html list_card(std::string_view id, std::string_view title, const html::Html& all_rows,
                     const html::Html& end, const html::Html& foot);

// A small picture for a row; without one a sign.
html::Html thumb(const html::Url& src, std::string_view alt);
html::Html thumb(Icon icon);

// 2 of 3 in a flow of screens.
html::Html steps(i18n::Language language, int current, int total);

// Stations on a line: years of a study, the four movements.
enum class Passed { done, now, later };
struct Station {
  std::string label;
  std::string line{};
  Passed passed = Passed::later;
  std::optional<html::Url> href{};
};
html::Html stations(const std::vector<Station>& all, std::string_view more_classes = {});

// The timeline, newest first; what is still to come is dotted.
struct Moment {
  html::Html bead;
  std::string when;  // "maandag 16 november, stage"
  std::string title;
  std::optional<html::Url> href{};
  html::Html content{};
  bool coming = false;
};
html::Html timeline(const std::vector<Moment>& moments);

// A moment that one room hands out for the line of another.
struct DatedMoment {
  Day on;
  Moment moment;
};

// The course line of the hero of a phone's home page, for a screen reader nothing.
html::Html hero_line();
// The home page's deep panel: title, one line, and what is next (next_talk).
html::Html hero(std::string_view title, std::string_view line, const html::Html& content);

struct NextTalk {
  Day day;
  std::string title;    // Gesprek met Karin
  std::string line;     // Over 3 dagen, 10.20 uur, lokaal B2.14
  html::Html action{};  // button_link(... Kind::accent, wide)
  std::string fine{};   // 3 korte vragen. Duurt ongeveer 2 minuten.
};
html::Html next_talk(i18n::Language language, const NextTalk& talk);

// A card that leads to one thing, on the tone of a competency: "Kies je keuzedeel".
html::Html choice_card(words::Competency competency, std::string_view title, std::string_view line,
                       const html::Url& href);

}  // namespace koers::layout
