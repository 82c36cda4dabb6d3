// The frame around every page: head, skip link, bar, navigation, the menu behind the avatar, footer, toast.
//
// Layout does not know roles: the caller says who looks, which entries that role has and which one is
// current.
//
//   http::page(frame(visit, {.title = visit.say(texts::my_steps), .viewer = viewer, .current =
//   url("/vooruit")}, content))
//
// The frame's own addresses, which app serves: GET /meldingen /zoek /weergave /privacy /hulp
// /toegankelijkheid, POST /kijk-als (rol), POST /taal (taal, terug), POST /uitloggen.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "campus/layout/icons.h"
#include "platform/http/router.h"
#include "platform/http/visit.h"

namespace koers::layout {

// One of at most five places in the navigation; on a phone they are the bar below the thumb.
struct Entry {
  std::string label;
  html::Url href;
  Icon icon;
  Icon icon_current;  // the filled one
  bool plus = false;  // the student's middle button
};

// Another role of the same person, to look as.
struct OtherView {
  std::string label;  // Coördinator
  std::string value;  // what POST /kijk-als gets as `rol`
  bool current = false;
};

// Who looks at the page, and from where.
struct Viewer {
  std::string name;      // Karin Wouters
  std::string role{};    // Loopbaanbegeleider; empty for students
  std::string school{};  // ROC Lindewaard
  bool student = false;  // larger touch targets
  std::vector<Entry> entries{};
  std::vector<Entry> menu{};       // behind the avatar, above Weergave and Uitloggen
  std::vector<OtherView> views{};  // more than one: "Kijk als"
  int unread = 0;                  // notifications
  bool can_search = false;
  html::Url theme{};  // a style sheet of the institution with its --inst-* values
};

enum class PageWidth {
  wide,
  narrow,
  bare
};  // narrow: 38rem, students; bare: main has no padding (hero pages)

struct Frame {
  std::string title;  // without " · Koers"
  Viewer viewer;
  html::Url current{};  // the href of the entry this page belongs to
  PageWidth width = PageWidth::wide;
};
html::Html frame(http::Visit& visit, const Frame& frame, const html::Html& content);

// One thing at a time: recording, reflecting, preparing. No navigation.
struct FocusFrame {
  std::string title;
  html::Url back;
  html::Url stop;  // what is filled in stays
  int step = 1;
  int steps = 1;      // 1: no count is shown
  html::Html foot{};  // one big button (submit(..., {.form = "id"})), perhaps "Nu even niet"
  bool student = true;
  html::Url theme{};
};
html::Html focus_frame(http::Visit& visit, const FocusFrame& frame, const html::Html& content);

// The conversation: a quiet screen without navigation.
html::Html canvas_frame(http::Visit& visit, std::string_view title, const html::Html& content,
                        const html::Url& theme = {});

// For whoever is not signed in: a personal link, help, privacy, problems.
struct PublicFrame {
  std::string title;
  std::string school{};
  PageWidth width = PageWidth::narrow;
  html::Url theme{};
};
html::Html public_frame(http::Visit& visit, const PublicFrame& frame, const html::Html& content);

// The sign-in page: art at one side, the form at the other.
html::Html sign_in_frame(http::Visit& visit, std::string_view title, std::string_view school,
                         const html::Html& content);

// What is said when something cannot be done; never what went wrong inside.
http::Response problem_page(http::Visit& visit, http::Router::Problem problem);

// How the visitor likes to see Koers; kept in two cookies that the page /weergave sets.
inline constexpr std::string_view theme_cookie = "koers_weergave";  // light, dark or auto
inline constexpr std::string_view letter_cookie = "koers_letter";   // lees: the reading letter

}  // namespace koers::layout
