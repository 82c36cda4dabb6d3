#include "app/import/flaws.h"

namespace koers::app {
namespace {

std::string words_for(tabular::Flaw::Kind kind) {
  using Kind = tabular::Flaw::Kind;
  switch (kind) {
    case Kind::not_text:
      return "these signs cannot be read as text; save the file as 'CSV UTF-8' and try again";
    case Kind::quote_not_closed:
      return "a quote is opened here and never closed";
    case Kind::text_after_quote:
      return "there is text right after a closing quote";
    case Kind::cell_too_long:
      return "a cell is longer than can be";
    case Kind::too_many_cells:
      return "there are more cells than can be";
    case Kind::column_twice:
      return "two columns have the same name";
    case Kind::no_columns:
      return "the file is empty";
  }
  return "";
}

}  // namespace

void add_flaw(std::vector<Remark>& remarks, const tabular::Flaw& flaw) {
  remarks.push_back({flaw.row, "", words_for(flaw.kind), true});
}

}  // namespace koers::app
