#include "app/import/flaws.h"

#include "app/import/texts.h"

namespace koers::app {
namespace {

Words words_for(tabular::Flaw::Kind kind) {
  using Kind = tabular::Flaw::Kind;
  switch (kind) {
    case Kind::not_text:
      return words(import_texts::not_text);
    case Kind::quote_not_closed:
      return words(import_texts::quote_not_closed);
    case Kind::text_after_quote:
      return words(import_texts::text_after_quote);
    case Kind::cell_too_long:
      return words(import_texts::cell_too_long);
    case Kind::too_many_cells:
      return words(import_texts::too_many_cells);
    case Kind::column_twice:
      return words(import_texts::column_twice);
    case Kind::no_columns:
      return words(import_texts::no_columns);
  }
  return {};
}

}  // namespace

void add_flaw(std::vector<Remark>& remarks, const tabular::Flaw& flaw) {
  remarks.push_back({flaw.row, "", words_for(flaw.kind), true});
}

}  // namespace koers::app
