// Forms: fields with their hints and errors wired for screen readers, ticks, tiles, choices, and the buttons
// that send. Every form works without script; the name of a field is its id too, unless `id` says otherwise.
//
//   form_to(url("/ervaringen"), fragment(
//       error_summary(language, flaws),
//       field(language, {.name = "title", .label = "Geef het een naam", .value = draft.title, .error =
//       words_for("title")}), submit("Bewaar", {.kind = Kind::primary})))
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "campus/layout/icons.h"
#include "campus/layout/tone.h"
#include "campus/layout/writing.h"
#include "platform/i18n/text.h"

namespace koers::layout {

// A form that posts; `id` for a button outside it, `classes` beside "stack gap-4".
struct FormOptions {
  std::string id{};
  bool uploads = false;  // multipart, for files
  std::string label{};   // aria-label, when no heading says it
  std::string classes = "stack gap-4";
};
html::Html form_to(const html::Url& action, const html::Html& content, const FormOptions& options = {});

// A form that keeps what is typed while it is typed (koers-bewaar.js). `draft` answers 204 to the same
// fields.
html::Html autosaved(i18n::Language language, const html::Url& draft, const html::Html& form);

// A field of one line, or of several when `rows` is more than zero.
struct Field {
  std::string name;
  std::string label;
  std::string hint{};
  std::string value{};
  std::string error{};        // said above the control; also put it in error_summary
  std::string type = "text";  // email, tel, url, date, time, number, password
  int rows = 0;
  int longest = 0;  // maxlength
  bool required = false;
  bool hidden_label = false;  // only when the question stands right above it
  std::string autocomplete{};
  std::string placeholder{};
  std::string id{};
  std::string least{};  // min and max of a number or a date
  std::string most{};
  std::vector<std::string> suggestions{};  // of a line of text: what may be meant
};
html::Html field(const Field& field);

struct Option {
  std::string value;
  std::string label;
};
// `field.value` is the chosen one.
html::Html select_field(const Field& field, const std::vector<Option>& options);
html::Html file_field(const Field& field, std::string_view accept);

// What is to be looked at again, with links to the fields. Empty when there is nothing; it takes the focus.
struct Mistake {
  std::string field;  // the id of the control
  std::string words;
};
html::Html error_summary(i18n::Language language, const std::vector<Mistake>& mistakes);

// A tick or a round choice in a line of its own.
struct Tick {
  std::string name;
  std::string value = "1";
  std::string label;
  std::string line{};  // small, below the label
  bool checked = false;
  bool one_of = false;     // a radio button
  bool strong = false;     // a step: bold, struck through when done
  html::Html line_html{};  // instead of `line`, when it needs marks
  std::string id{};
};
html::Html tick(const Tick& tick);

// A group with its question. Level 1 makes the question the page's h1, 2 an h2, 0 plain words.
html::Html question(int level, std::string_view words, std::string_view hint, const html::Html& content);
// The same, the question only for screen readers.
html::Html group(std::string_view hidden_words, const html::Html& content);

// A choice that is big enough for a thumb.
struct Tile {
  std::string name;
  std::string value;
  std::string label;
  std::string line{};
  std::optional<Icon> icon{};
  Tone tone{};
  bool checked = false;
  bool one_of = false;
  bool side = false;  // sign beside the words
};
html::Html tile(const Tile& tile);         // a tick or a round choice
html::Html tile_button(const Tile& tile);  // sends the form at once, with name=value
html::Html tiles(Width least, const html::Html& all_tiles);

// Two to four choices in one bar.
html::Html choice_bar(const std::vector<Tile>& choices);

// A row with a picture or a sign and a tick at the end.
html::Html pick_row(const html::Html& lead, const Tick& tick);
// A card to choose, with facts below the name.
html::Html option_card(const Tick& tick, const Tone& tone, const html::Html& facts,
                       const html::Html& end = {});

// What does something.
struct Submit {
  Kind kind = Kind::primary;
  std::optional<Icon> icon{};
  std::optional<Icon> icon_end{};
  bool small = false;
  bool big = false;
  bool wide = false;
  std::string name{};  // with value: which button was pressed
  std::string value{};
  std::string form{};   // the id of a form elsewhere on the page
  std::string about{};  // for screen readers: "Bekijk: Tygo Smit"
  html::Url action{};   // sends the form to another address
};
html::Html submit(std::string_view label, const Submit& options = {});
// A form that is nothing but a button.
html::Html post_button(const html::Url& action, std::string_view label, const Submit& options = {});
html::Html hidden_field(std::string_view name, std::string_view value);

// A search field in a form that gets. `label` is for screen readers and in the empty field.
html::Html search_form(const html::Url& action, std::string_view label, std::string_view value,
                       std::string_view button = {}, std::string_view name = "q");
// One part of the narrowing of a list: a question with ticks and counts.
struct FacetChoice {
  std::string value;
  std::string label;
  int count = 0;
  bool checked = false;
};
html::Html facet(std::string_view name, std::string_view legend, const std::vector<FacetChoice>& choices);

}  // namespace koers::layout
