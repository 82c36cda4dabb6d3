#include "campus/layout/icons.h"

#include "campus/layout/numbers.h"
#include "platform/http/assets.h"

namespace koers::layout {
namespace {

html::Url symbol(Icon icon) {
  static const html::Url sprite = http::asset("icons/icons.svg");
  return sprite.at("i-" + std::string(icon.id));
}

}  // namespace

std::optional<Icon> find_icon(std::string_view name) {
  const auto* at = std::lower_bound(icon_names.begin(), icon_names.end(), name);
  if (at == icon_names.end() || *at != name) return std::nullopt;
  return Icon(Icon::Known(), *at);
}

html::Html icon(Icon icon) { return layout::icon(icon, {}); }

html::Html icon(Icon icon, std::string_view more_classes) {
  std::string classes = "i";
  if (!more_classes.empty()) classes.append(" ").append(more_classes);
  return html::svg.cls(classes).aria("hidden", "true")(html::use.href(symbol(icon))());
}

html::Html icon_at(Icon icon, double x, double y, double size, std::string_view classes) {
  return html::svg.cls(classes)
      .with("x", number(x))
      .with("y", number(y))
      .with("width", number(size))
      .with("height", number(size))(html::use.href(symbol(icon))());
}

html::Html go_on() { return icon("caret-right-bold", "end"); }

html::Html hidden_words(std::string_view words) { return html::span.cls("vh")(words); }

}  // namespace koers::layout
