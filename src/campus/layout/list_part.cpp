#include "campus/layout/list_part.h"

#include "campus/layout/tables.h"
#include "campus/layout/texts.h"
#include "campus/layout/writing.h"

namespace koers::layout {

ListPart::ListPart(const http::Visit& visit, std::string_view name, int per_page, std::int64_t total)
    : name_(name), per_page_(per_page), total_(static_cast<int>(total)) {
  const int last = std::max(1, (total_ + per_page_ - 1) / per_page_);
  page_ = static_cast<int>(
      std::clamp<std::int64_t>(visit.request.number(name).value_or(1), 1, static_cast<std::int64_t>(last)));
}

html::Html ListPart::ways(i18n::Language language, const html::Url& page) const {
  if (total_ <= per_page_) return {};
  return pager(language, {.base = page.at(name_),
                          .page = page_,
                          .per_page = per_page_,
                          .total = total_,
                          .name = std::string(name_)});
}

html::Html LongChoice::shown(i18n::Language language, std::size_t at_once) const {
  html::Html first, others;
  std::int64_t hidden = 0;
  for (std::size_t i = 0; i < rows_.size(); ++i) {
    // One that is left over needs no fold of its own.
    const bool stands = i < at_once || rows_[i].picked || rows_.size() == at_once + 1;
    (stands ? first : others) += rows_[i].row;
    if (!stands) ++hidden;
  }
  if (hidden == 0) return first;
  return html::fragment(
      first, fold(html::span(i18n::say_count(language, texts::more_to_choose, hidden)), stack(2, others)));
}

}  // namespace koers::layout
