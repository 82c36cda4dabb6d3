// The part of a long list that a page shows. No list is cut without saying so: whoever reads a part of it
// says how many there are in all, and puts the ways to the rest below.
//
//   const layout::ListPart part(visit, "afgerond", 8, count_closed(visit.db(), me));
//   page.closed = closed_by(visit.db(), me, part.window());
//   ...
//   layout::list_card("afgerond", title, rows, end) + part.ways(visit.language, paths::requests());
//
// Which part it is stands in the address, ?afgerond=2#afgerond, so that it works without script and a list
// further down keeps its place on the page. Two lists on one page have two names.
#pragma once

#include <algorithm>
#include <cstddef>
#include <string_view>
#include <vector>

#include "platform/html/html.h"
#include "platform/http/visit.h"
#include "platform/i18n/text.h"
#include "platform/sql/window.h"

namespace koers::layout {

class ListPart {
 public:
  // The whole of a list that has no more rows than these.
  ListPart() = default;
  // The part that the address asks for; the last one when it asks for more than there are. `name` is the
  // name in the address and the id of the list on the page.
  ListPart(const http::Visit& visit, std::string_view name, int per_page, std::int64_t total);

  sql::Window window() const { return {per_page_, (page_ - 1) * per_page_}; }
  int total() const { return total_; }
  bool is_first() const { return page_ == 1; }
  // The number of the part that follows; after the last one the first.
  int next() const { return page_ * per_page_ >= total_ ? 1 : page_ + 1; }
  // Of a list that was read in whole.
  template <class Row>
  std::vector<Row> of(std::vector<Row> all) const;

  // "9 tot en met 16 van 24", with the way back and on; nothing when the whole list stands there.
  html::Html ways(i18n::Language language, const html::Url& page) const;

 private:
  std::string_view name_;
  int per_page_ = sql::whole.limit;
  int page_ = 1;
  int total_ = 0;
};

// A list in a form, of which one or more are picked: the first ones and what is picked stand there, the
// others in a fold below, so that nothing is left out and what was typed stays.
class LongChoice {
 public:
  void add(const html::Html& row, bool picked) { rows_.push_back({row, picked}); }
  html::Html shown(i18n::Language language, std::size_t at_once) const;

 private:
  struct Row {
    html::Html row;
    bool picked = false;
  };
  std::vector<Row> rows_;
};

template <class Row>
std::vector<Row> ListPart::of(std::vector<Row> all) const {
  const auto [limit, offset] = window();
  const auto end = std::min(all.size(), static_cast<std::size_t>(offset) + static_cast<std::size_t>(limit));
  all.erase(all.begin() + static_cast<std::ptrdiff_t>(end), all.end());
  all.erase(all.begin(), all.begin() + offset);
  return all;
}

}  // namespace koers::layout
