// Icons: one sprite (Phosphor, MIT), used by name. A name that is not in the sprite does not compile.
//
//   icon("house")            regular, for interface
//   icon("house-fill")       filled, for what is chosen and for meaning
//   icon("check-bold")       bold, inside buttons
//   icon("camera-duo")       two tones, in big tiles
#pragma once

#include <algorithm>
#include <optional>
#include <string_view>

#include "campus/layout/icon_names.h"
#include "platform/html/html.h"

namespace koers::layout {

struct Icon {
  consteval Icon(const char* name) : id(name) {
    if (!std::binary_search(icon_names.begin(), icon_names.end(), id)) throw "no such icon in icon_names.h";
  }

  std::string_view id;

 private:
  friend std::optional<Icon> find_icon(std::string_view name);
  struct Known {};
  constexpr Icon(Known, std::string_view name) : id(name) {}
};

// For names that come from content files or from the words of Koers (words::icon_id).
std::optional<Icon> find_icon(std::string_view name);

html::Html icon(Icon icon);
// With a class of its own: icon("caret-right-bold", "end").
html::Html icon(Icon icon, std::string_view more_classes);
// The symbol alone, placed inside another drawing.
html::Html icon_at(Icon icon, double x, double y, double size, std::string_view classes);

// The arrow at the end of a row that leads somewhere.
html::Html go_on();
// Words for a screen reader only.
html::Html hidden_words(std::string_view words);

}  // namespace koers::layout
