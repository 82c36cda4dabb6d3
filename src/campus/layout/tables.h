// Tables of people and things, their filters and pages, and the matrix.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "campus/layout/icons.h"
#include "campus/layout/tone.h"
#include "platform/i18n/text.h"

namespace koers::layout {

// A column. An optional one leaves when there is little room; with `sort` its head is a link.
struct Column {
  std::string title;
  bool optional = false;
  bool right = false;
  std::optional<html::Url> sort{};
  enum class Sorted { no, up, down } sorted = Sorted::no;
  bool wide = false;
};

// Cells in the order of the columns; the first is the row's head (person_cell with a link).
using Cells = std::vector<html::Html>;

// A table that scrolls sideways by itself where it must, named by the heading `labelled_by`.
html::Html data_table(std::string_view labelled_by, const std::vector<Column>& columns,
                      const std::vector<Cells>& rows);
// A small one without lines around it: figures beside a drawing.
html::Html plain_table(const std::vector<std::string>& heads,
                       const std::vector<std::vector<std::string>>& rows);

// Filters above a list: links, one of them current.
struct Filter {
  std::string label;
  html::Url href;
  bool current = false;
  std::optional<int> count{};
  std::optional<Icon> icon{};
  Tone tone{};
};
html::Html filters(std::string_view label, const std::vector<Filter>& all);

// A choice that was made and can be taken away: "mbo x".
html::Html chosen(i18n::Language language, std::string_view label, const html::Url& without);
// Chips that are ticks in a form, and chips that only start a sentence (data-begin, for koers-begin).
html::Html chip_tick(std::string_view name, std::string_view value, std::string_view label, bool checked,
                     bool one_of = false, std::optional<Icon> icon = std::nullopt);

// Which part of a list this is. `page` counts from 1; pages get ?bladzijde=N after `base`, or the name given.
// ListPart (list_part.h) reads it from the address.
struct Pages {
  html::Url base;
  int page = 1;
  int per_page = 25;
  int total = 0;
  std::string note{};  // after "1 tot en met 8 van 24."
  std::string name = "bladzijde";
};
html::Html pager(i18n::Language language, const Pages& pages);

// One cell of a matrix: what it says to the eye, and the whole sentence for a screen reader.
struct MatrixCell {
  words::State state = words::State::none;
  std::string figure{};    // "78%"
  std::string sentence{};  // "Techniek, Zelf kiezen: concept"
  std::optional<html::Url> href{};
  bool hole = false;  // hatched and framed
};
struct MatrixRow {
  std::string head;
  std::vector<MatrixCell> cells;
};
html::Html matrix(std::string_view labelled_by, const std::vector<std::string>& heads,
                  const std::vector<MatrixRow>& rows);
// What the signs of a matrix mean.
html::Html state_key(i18n::Language language, const std::vector<words::State>& states);

}  // namespace koers::layout
