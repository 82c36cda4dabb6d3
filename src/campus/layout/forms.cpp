#include "campus/layout/forms.h"

#include "campus/layout/texts.h"

namespace koers::layout {
namespace {

namespace h = koers::html;
using i18n::Language;

const std::string& id_of(const Field& field) { return field.id.empty() ? field.name : field.id; }

std::optional<std::string> given(const std::string& text) {
  if (text.empty()) return std::nullopt;
  return text;
}

// The ids of hint and error, in the order in which they are read.
std::string described_by(const Field& field) {
  std::string ids;
  if (!field.hint.empty()) ids = id_of(field) + "-hint";
  if (!field.error.empty()) ids += (ids.empty() ? "" : " ") + id_of(field) + "-error";
  return ids;
}

h::Element wired(h::Element control, const Field& field) {
  control = std::move(control)
                .id(id_of(field))
                .name(field.name)
                .with("aria-describedby", given(described_by(field)))
                .with("autocomplete", given(field.autocomplete))
                .flag("required", field.required);
  if (!field.error.empty()) control = std::move(control).aria("invalid", "true");
  return control;
}

h::Html around(const Field& field, const h::Html& control) {
  auto box = h::div.cls("field");
  if (!field.error.empty()) box = toned(std::move(box), words::State::attention);
  auto label = h::label.for_id(id_of(field));
  if (field.hidden_label) label = std::move(label).cls("vh");
  const auto hint =
      h::when(!field.hint.empty(), [&] { return h::p.cls("hint").id(id_of(field) + "-hint")(field.hint); });
  const auto error = h::when(!field.error.empty(), [&] {
    return h::p.cls("error").id(id_of(field) + "-error")(icon("warning-circle-fill"), h::span(field.error));
  });
  return std::move(box)(std::move(label)(field.label), hint, error, control);
}

h::Element choice_input(bool one_of, std::string_view name, std::string_view value, bool checked) {
  return h::Element("input").type(one_of ? "radio" : "checkbox").name(name).value(value).checked(checked);
}

h::Html optional_icon(const std::optional<Icon>& sign) { return sign ? icon(*sign) : h::Html(); }

h::Html tile_words(const Tile& tile) {
  return h::fragment(optional_icon(tile.icon),
                     h::span(tile.label, h::when(!tile.line.empty(), [&] { return h::small(tile.line); })));
}

h::Html tick_line(const Tick& tick) {
  if (!tick.line_html.empty()) return h::small(tick.line_html);
  return h::when(!tick.line.empty(), [&] { return h::small(tick.line); });
}

}  // namespace

h::Html form_to(const h::Url& action, const h::Html& content, const FormOptions& options) {
  auto form = h::form.method("post")
                  .action(action)
                  .with("id", given(options.id))
                  .with("class", given(options.classes))
                  .with("aria-label", given(options.label));
  if (options.uploads) form = std::move(form).with("enctype", "multipart/form-data");
  return std::move(form)(content);
}

h::Html autosaved(Language language, const h::Url& draft, const h::Html& form) {
  return h::Tag("koers-bewaar")
      .data("url", draft.text())
      .data("saving", texts::saving.in(language))
      .data("saved", texts::saved_at.in(language))
      .data("failed", texts::not_saved.in(language))
      .data("stale", texts::changed_elsewhere.in(language))(
          form, toned(h::p.cls("saved").role("status"), words::State::none)());
}

h::Html field(const Field& field) {
  if (field.rows > 0) {
    auto area = wired(h::Element("textarea"), field)
                    .with("rows", field.rows)
                    .with("placeholder", given(field.placeholder));
    if (field.longest > 0) area = std::move(area).with("maxlength", field.longest);
    // A line end right after the tag is dropped by the parser, so that one that was typed stays.
    return around(field, std::move(area)("\n", field.value));
  }
  auto input = wired(h::Element("input"), field)
                   .type(field.type)
                   .with("value", given(field.value))
                   .with("placeholder", given(field.placeholder))
                   .with("min", given(field.least))
                   .with("max", given(field.most));
  if (field.longest > 0) input = std::move(input).with("maxlength", field.longest);
  if (field.suggestions.empty()) return around(field, std::move(input)());
  const std::string list = field.name + "-lijst";
  const auto options =
      h::each(field.suggestions, [](const std::string& one) { return h::Element("option").value(one)(); });
  return around(field, h::fragment(std::move(input).with("list", list)(),
                                   h::Tag("datalist").with("id", list)(options)));
}

h::Html select_field(const Field& field, const std::vector<Option>& options) {
  return around(
      field, wired(h::Element("select"), field)(h::each(options, [&](const Option& option) {
        return h::Element("option").value(option.value).selected(option.value == field.value)(option.label);
      })));
}

h::Html file_field(const Field& field, std::string_view accept) {
  return around(field, wired(h::Element("input"), field).type("file").with("accept", accept)());
}

h::Html error_summary(Language language, const std::vector<Mistake>& mistakes) {
  if (mistakes.empty()) return {};
  const auto title = mistakes.size() == 1 ? i18n::say(language, texts::one_mistake)
                                          : i18n::say(language, texts::mistakes, mistakes.size());
  return toned(h::div.cls("error-summary").role("alert").with("tabindex", "-1"), words::State::attention)
      .flag("autofocus")(h::p(h::b(icon("warning-circle-fill"), title)),
                         h::ul.cls("plain-list")(h::each(mistakes, [](const Mistake& mistake) {
                           return h::li(h::a.href(h::Url().at(mistake.field))(mistake.words));
                         })));
}

h::Html tick(const Tick& tick) {
  const auto label = tick.strong ? h::b(tick.label) : h::fragment(tick.label);
  return h::label.cls("check")(
      choice_input(tick.one_of, tick.name, tick.value, tick.checked).with("id", given(tick.id)),
      h::span(label, tick_line(tick)));
}

h::Html question(int level, std::string_view words, std::string_view hint, const h::Html& content) {
  const auto legend = level == 1   ? h::legend(h::h1(words))
                      : level == 2 ? h::legend(h::h2(words))
                                   : h::legend.cls("q")(words);
  const auto line = h::when(!hint.empty(), [&] { return h::p.cls(level == 1 ? "lead" : "hint")(hint); });
  return h::fieldset.cls("stack gap-3")(legend, line, content);
}

h::Html group(std::string_view hidden_words, const h::Html& content) {
  return h::fieldset.cls("stack gap-3")(h::legend.cls("vh")(hidden_words), content);
}

h::Html tile(const Tile& tile) {
  return toned(h::label.cls(tile.side ? "tile side" : "tile"), tile.tone)(
      tile_words(tile), choice_input(tile.one_of, tile.name, tile.value, tile.checked));
}

h::Html tile_button(const Tile& tile) {
  std::string classes = tile.side ? "tile side" : "tile";
  if (tile.checked) classes += " pick";
  return toned(h::button.cls(classes).type("submit").name(tile.name).value(tile.value),
               tile.tone)(tile_words(tile));
}

h::Html tiles(Width least, const h::Html& all_tiles) {
  switch (least) {
    case Width::xs:
      return h::div.cls("tiles min-xs")(all_tiles);
    case Width::s:
      return h::div.cls("tiles min-s")(all_tiles);
    case Width::m:
      return h::div.cls("tiles min-m")(all_tiles);
    case Width::l:
    case Width::xl:
      return h::div.cls("tiles min-l")(all_tiles);
  }
  throw std::logic_error("a width without a class");
}

h::Html choice_bar(const std::vector<Tile>& choices) {
  return h::div.cls("seg")(h::each(choices, [](const Tile& choice) {
    return h::label(choice_input(true, choice.name, choice.value, choice.checked), optional_icon(choice.icon),
                    h::span(choice.label));
  }));
}

h::Html pick_row(const h::Html& lead, const Tick& tick) {
  return h::label.cls("pick-row")(lead, h::span(h::b(tick.label), tick_line(tick)),
                                  choice_input(tick.one_of, tick.name, tick.value, tick.checked));
}

h::Html option_card(const Tick& tick, const Tone& tone, const h::Html& facts, const h::Html& end) {
  return toned(h::label.cls("option"), tone)(
      choice_input(tick.one_of, tick.name, tick.value, tick.checked),
      h::span.cls("opt-main")(h::b(tick.label), tick_line(tick), h::span.cls("cluster")(facts)), end);
}

h::Html submit(std::string_view label, const Submit& options) {
  auto button = h::button.cls(button_classes(options.kind, options.small, options.big, options.wide))
                    .type("submit")
                    .with("name", given(options.name))
                    .with("value", given(options.value))
                    .with("form", given(options.form))
                    .with("formaction", given(options.action.text()));
  const auto about = h::when(!options.about.empty(), [&] { return hidden_words(": " + options.about); });
  return std::move(button)(optional_icon(options.icon), label, about, optional_icon(options.icon_end));
}

h::Html post_button(const h::Url& action, std::string_view label, const Submit& options) {
  return h::form.method("post").action(action)(submit(label, options));
}

h::Html hidden_field(std::string_view name, std::string_view value) {
  return h::fragment(h::input.type("hidden").name(name).value(value));
}

h::Html search_form(const h::Url& action, std::string_view label, std::string_view value,
                    std::string_view button, std::string_view name) {
  const std::string id = "search-" + std::string(name);
  const bool mini = button.empty();
  const auto send = mini ? h::button.cls("go").type("submit").aria("label", label)(icon("magnifying-glass"))
                         : submit(button);
  return h::form.cls(mini ? "search mini" : "search big")
      .role("search")
      .action(action)
      .aria("label", label)(
          h::when(!mini, [] { return icon("magnifying-glass"); }), h::label.cls("vh").for_id(id)(label),
          h::input.cls("input").id(id).type("search").name(name).value(value).placeholder(label), send);
}

h::Html facet(std::string_view name, std::string_view legend, const std::vector<FacetChoice>& choices) {
  return h::fieldset.cls("facet")(
      h::legend.cls("q")(legend), h::each(choices, [&](const FacetChoice& choice) {
        return h::label.cls("check")(choice_input(false, name, choice.value, choice.checked),
                                     h::span(choice.label, h::span.cls("num")(choice.count)));
      }));
}

}  // namespace koers::layout
