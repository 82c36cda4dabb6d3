#include "campus/layout/tables.h"

#include "campus/layout/forms.h"
#include "campus/layout/states.h"
#include "campus/layout/texts.h"

namespace koers::layout {
namespace {

namespace h = koers::html;
using i18n::Language;

std::string column_class(const Column& column) {
  std::string classes;
  if (column.optional) classes = "opt";
  if (column.right) classes += classes.empty() ? "r" : " r";
  if (column.wide) classes += classes.empty() ? "wide-col" : " wide-col";
  return classes;
}

h::Html head_cell(const Column& column) {
  auto head = h::th.scope("col");
  if (const auto classes = column_class(column); !classes.empty()) head = std::move(head).cls(classes);
  if (column.sorted != Column::Sorted::no) {
    head = std::move(head).aria("sort", column.sorted == Column::Sorted::up ? "ascending" : "descending");
  }
  return std::move(head)(column.sort ? h::a.href(*column.sort)(column.title) : h::fragment(column.title));
}

h::Html body_cell(const Column& column, const h::Html& cell, bool first) {
  auto element = first ? h::th.scope("row") : h::Element("td");
  if (const auto classes = column_class(column); !classes.empty()) element = std::move(element).cls(classes);
  return std::move(element)(cell);
}

h::Html scrolling(std::string_view labelled_by, const h::Html& table) {
  return h::div.cls("table-wrap").with("tabindex", "0").role("group").aria("labelledby", labelled_by)(table);
}

h::Html matrix_cell(const MatrixCell& cell) {
  const auto inside =
      h::fragment(icon(icon_of(cell.state)), cell.figure,
                  h::when(!cell.sentence.empty(), [&] { return hidden_words(" " + cell.sentence); }));
  const auto classes = cell.hole ? "gap" : "cell";
  if (!cell.href) return h::td(toned(h::span.cls(classes), cell.state)(inside));
  return h::td(toned(h::a.cls(classes).href(*cell.href), cell.state)(inside));
}

}  // namespace

h::Html data_table(std::string_view labelled_by, const std::vector<Column>& columns,
                   const std::vector<Cells>& rows) {
  h::Html body;
  for (const Cells& cells : rows) {
    h::Html row;
    for (std::size_t i = 0; i < cells.size() && i < columns.size(); ++i) {
      row += body_cell(columns[i], cells[i], i == 0);
    }
    body += h::tr(row);
  }
  return scrolling(labelled_by,
                   h::table.cls("table")(h::thead(h::tr(h::each(columns, head_cell))), h::tbody(body)));
}

h::Html plain_table(const std::vector<std::string>& heads,
                    const std::vector<std::vector<std::string>>& rows) {
  const auto row = [](const std::vector<std::string>& cells) {
    h::Html all;
    for (std::size_t i = 0; i < cells.size(); ++i)
      all += i == 0 ? h::th.scope("row")(cells[i]) : h::td(cells[i]);
    return h::tr(all);
  };
  return h::table.cls("plain")(
      h::thead(h::tr(h::each(heads, [](const std::string& head) { return h::th.scope("col")(head); }))),
      h::tbody(h::each(rows, row)));
}

h::Html filters(std::string_view label, const std::vector<Filter>& all) {
  return h::nav.cls("filters").aria("label", label)(h::each(all, [](const Filter& filter) {
    auto chip = toned(h::a.cls("chip").href(filter.href), filter.tone);
    if (filter.current) chip = std::move(chip).aria("current", "true");
    const auto count = h::when(filter.count.has_value(),
                               [&] { return h::fragment(" ", h::span.cls("num")(*filter.count)); });
    return std::move(chip)(filter.icon ? icon(*filter.icon) : h::Html(), filter.label, count);
  }));
}

h::Html chosen(Language language, std::string_view label, const h::Url& without) {
  return h::span.cls("chip").flag("data-x")(
      label, " ",
      h::a.href(without).aria("label", i18n::say(language, texts::take_away, label))(icon("x-bold")));
}

h::Html chip_tick(std::string_view name, std::string_view value, std::string_view label, bool checked,
                  bool one_of, std::optional<Icon> sign) {
  return h::label.cls("chip")(h::Element("input")
                                  .cls("vh")
                                  .type(one_of ? "radio" : "checkbox")
                                  .name(name)
                                  .value(value)
                                  .checked(checked),
                              sign ? icon(*sign) : h::Html(), label);
}

h::Html pager(Language language, const Pages& pages) {
  const int from = (pages.page - 1) * pages.per_page + 1;
  const int to = std::min(pages.total, pages.page * pages.per_page);
  const auto link = [&](const i18n::Text& words, int page, bool there) {
    if (!there) return h::Html();
    return button_link({.label = std::string(words.in(language)),
                        .href = pages.base.with(pages.name, std::to_string(page)),
                        .small = true});
  };
  std::string where = i18n::say(language, texts::from_to_of, from, to, pages.total) + ".";
  if (!pages.note.empty()) where += " " + pages.note;
  return h::nav.cls("pager").aria("label", texts::browse.in(language))(
      h::span(where), cluster(h::fragment(link(texts::previous, pages.page - 1, pages.page > 1),
                                          link(texts::next, pages.page + 1, to < pages.total))));
}

h::Html matrix(std::string_view labelled_by, const std::vector<std::string>& heads,
               const std::vector<MatrixRow>& rows) {
  const auto row = [](const MatrixRow& one) {
    return h::tr(h::th.scope("row")(one.head), h::each(one.cells, matrix_cell));
  };
  return scrolling(
      labelled_by,
      h::table.cls("matrix")(
          h::thead(h::tr(h::each(heads, [](const std::string& head) { return h::th.scope("col")(head); }))),
          h::tbody(h::each(rows, row))));
}

h::Html state_key(Language language, const std::vector<words::State>& states) {
  return h::span.cls("key")(h::each(states, [&](words::State one) { return state(language, one); }));
}

}  // namespace koers::layout
