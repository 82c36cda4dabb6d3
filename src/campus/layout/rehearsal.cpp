#include "campus/layout/rehearsal.h"

#include "campus/layout/cards.h"
#include "campus/layout/people.h"
#include "campus/layout/tables.h"
#include "campus/layout/writing.h"

namespace koers::layout {

namespace h = html;

h::Html tallies(const std::vector<Tally>& all) {
  return h::ul.cls("tallies")(h::each(all, [](const Tally& one) {
    const h::Html words = h::fragment(h::b.cls("num")(one.number), h::small(one.words));
    auto item = toned(h::Element("li"), one.state);
    if (one.part.empty()) return std::move(item)(h::span(words));
    return std::move(item)(h::a.href(h::Url().at(one.part))(words));
  }));
}

namespace {

h::Html becomes_of(const RehearsedChange& change) {
  if (!change.why_not.empty()) return state(words::State::attention, change.why_not);
  const h::Html note = h::when(!change.note.empty(), [&] { return h::fragment(" ", tag(change.note)); });
  return h::fragment(h::Tag("ins")(change.becomes), note);
}

h::Html part_of(const RehearsedPart& part) {
  std::vector<Column> columns;
  for (const std::string& head : part.heads) columns.push_back({.title = head});
  std::vector<Cells> rows;
  for (const RehearsedChange& change : part.changes) {
    rows.push_back({person_cell(change.name, change.line), h::Tag("del")(change.was), becomes_of(change)});
  }
  return h::section.cls("card flush was-now")
      .aria("labelledby", part.id)(panel_head(part.id, part.title), data_table(part.id, columns, rows));
}

}  // namespace

h::Html rehearsal(const Rehearsal& rehearsal) {
  const h::Html parts = h::each(rehearsal.parts, part_of);
  const h::Html told = h::when(!rehearsal.told.empty(), [&] {
    const h::Html rows = h::each(rehearsal.told, [](const Told& one) {
      return row({.lead = thumb(Icon("bell")), .title = one.who, .line = one.what});
    });
    return list_card("wie-hoort-het", rehearsal.told_title, rows);
  });
  return h::fragment(tallies(rehearsal.counts),
                     beside(stack(5, parts), stack(5, h::fragment(told, rehearsal.act))));
}

}  // namespace koers::layout
