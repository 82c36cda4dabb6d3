#include "campus/layout/form_help.h"

#include <algorithm>

namespace koers::layout {

std::string join(const std::vector<std::string>& parts) {
  std::string all;
  for (const std::string& part : parts) {
    if (part.empty()) continue;
    if (!all.empty()) all += " · ";
    all += part;
  }
  return all;
}

html::Html labelled(std::string_view label, std::string_view words) {
  return html::when(!words.empty(), [&] { return html::p(html::b(label), html::br(), words); });
}

std::string error_of(const std::vector<Mistake>& mistakes, std::string_view field) {
  const auto found =
      std::find_if(mistakes.begin(), mistakes.end(), [&](const Mistake& one) { return one.field == field; });
  return found == mistakes.end() ? std::string() : found->words;
}

html::Html form_key(http::Visit& visit) {
  return hidden_field("sleutel", id_text(visit.house.ids.next_value()));
}

}  // namespace koers::layout
