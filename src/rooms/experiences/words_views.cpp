#include "rooms/experiences/words_views.h"

#include <algorithm>

#include "campus/words/kinds.h"
#include "platform/base/error.h"
#include "rooms/experiences/texts.h"

namespace koers::experiences::views {

using namespace html;
using layout::Mistake;

layout::Icon kind_icon(const std::string& kind) {
  const words::Kind* known = words::find_kind(kind);
  const auto found = known == nullptr ? std::nullopt : layout::find_icon(known->icon);
  return found.value_or(layout::Icon("dots-three-circle-duo"));
}

std::string kind_name(i18n::Language language, const std::string& kind) {
  const words::Kind* known = words::find_kind(kind);
  return known == nullptr ? kind : known->name.in(language);
}

std::string place_name(i18n::Language language, const std::string& place) {
  const words::Place* known = words::find_place(place);
  return known == nullptr ? place : known->name.in(language);
}

std::string kind_and_place(i18n::Language language, const std::string& kind, const std::string& place) {
  const std::string name = kind_name(language, kind);
  return place.empty() ? name : name + ", " + place_name(language, place);
}

layout::Tone feeling_tone(const std::string& feeling) {
  struct Known {
    std::string_view id;
    int hue;
  };
  static constexpr std::array known{Known{"proud", 3}, Known{"happy", 5}, Known{"exciting", 8},
                                    Known{"hard", 7},  Known{"angry", 1}, Known{"dull", 6}};
  const auto found =
      std::find_if(known.begin(), known.end(), [&](const Known& one) { return one.id == feeling; });
  return layout::Hue{found == known.end() ? 9 : found->hue};
}

Html feelings_line(i18n::Language language, const std::string& feelings) {
  return each(split_words(feelings), [&](const std::string& id) {
    const words::Feeling* feeling = words::find_feeling(id);
    if (feeling == nullptr) return Html();
    const auto icon = layout::find_icon(feeling->icon).value_or(layout::Icon("smiley-duo"));
    return layout::feeling(feeling_tone(id), icon, feeling->name.in(language));
  });
}

Mistake mistake(http::Visit& visit, ExperienceDraft::Flaw flaw) {
  using enum ExperienceDraft::Flaw;
  switch (flaw) {
    case kind_unknown:
      return {"soort", visit.say(texts::kind_unknown)};
    case title_missing:
      return {"naam", visit.say(texts::title_missing)};
    case title_too_long:
      return {"naam", visit.say(texts::line_too_long)};
    case story_too_long:
      return {"tekst", visit.say(texts::story_too_long)};
    case place_too_long:
      return {"plek", visit.say(texts::line_too_long)};
    case companions_too_long:
      return {"met", visit.say(texts::line_too_long)};
    case title_holds_number:
      return {"naam", visit.say(texts::holds_number)};
    case story_holds_number:
      return {"tekst", visit.say(texts::holds_number)};
    case place_holds_number:
      return {"plek", visit.say(texts::holds_number)};
    case companions_hold_number:
      return {"met", visit.say(texts::holds_number)};
    case day_in_future:
      return {"dag", visit.say(texts::day_in_future)};
  }
  throw std::logic_error("a flaw without words");
}

std::string error_of(const std::vector<Mistake>& mistakes, std::string_view field) {
  const auto found =
      std::find_if(mistakes.begin(), mistakes.end(), [&](const Mistake& one) { return one.field == field; });
  return found == mistakes.end() ? std::string() : found->words;
}

Html photos_to_keep(http::Visit& visit, const std::vector<Picture>& pictures, const std::string& form) {
  if (pictures.empty()) return {};
  // The Enter key presses the first button of a form: that must never be one that takes a photo away.
  const auto first = button.cls("vh")
                         .type("submit")
                         .with("form", form)
                         .with("tabindex", "-1")
                         .aria("hidden", "true")(visit.say(texts::save));
  return fragment(
      first, p.cls("vh")(visit.say(texts::your_photos)),
      ul.cls("rows")(each(pictures, [&](const Picture& picture) {
        return layout::row(
            {.lead = layout::thumb(attachments::picture_path(picture.small_key), visit.say(texts::photo)),
             .title = picture.description.empty() ? visit.say(texts::photo_kept) : picture.description,
             .end = layout::submit(visit.say(texts::remove_photo), {.kind = layout::Kind::quiet,
                                                                    .small = true,
                                                                    .name = "foto_weg",
                                                                    .value = id_text(picture.id.value),
                                                                    .form = form})});
      })));
}

namespace {

Html place_field(http::Visit& visit, const ExperienceDraft& draft, const std::vector<std::string>& places,
                 const std::vector<Mistake>& mistakes) {
  const auto suggestions = Tag("datalist").with("id", "plekken")(each(places, [&](const std::string& place) {
    return Element("option").value(place_name(visit.language, place))();
  }));
  const std::string place_error = error_of(mistakes, "plek");
  auto place_input = Element("input")
                         .id("plek")
                         .name("plek")
                         .with("list", "plekken")
                         .value(place_name(visit.language, draft.place));
  place_input = std::move(place_input).with("maxlength", static_cast<std::int64_t>(longest_line));
  if (!place_error.empty()) {
    place_input = std::move(place_input).aria("invalid", "true").aria("describedby", "plek-error");
  }
  auto place_box = div.cls("field");
  if (!place_error.empty()) place_box = std::move(place_box).data("s", "attention");
  return std::move(place_box)(label.for_id("plek")(visit.say(texts::place)),
                              when(!place_error.empty(),
                                   [&] {
                                     return p.cls("error").id("plek-error")(
                                         layout::icon("warning-circle-fill"), span(place_error));
                                   }),
                              std::move(place_input)(), suggestions);
}

}  // namespace

Html more_fields(http::Visit& visit, const ExperienceDraft& draft, const std::vector<std::string>& places,
                 const std::vector<Mistake>& mistakes, bool open) {
  const auto fields = layout::stack(4, fragment(layout::field({.name = "met",
                                                               .label = visit.say(texts::companions),
                                                               .hint = visit.say(texts::companions_hint),
                                                               .value = draft.companions,
                                                               .error = error_of(mistakes, "met"),
                                                               .longest = static_cast<int>(longest_line)}),
                                                place_field(visit, draft, places, mistakes),
                                                layout::field({.name = "dag",
                                                               .label = visit.say(texts::day),
                                                               .value = text(draft.happened_on),
                                                               .error = error_of(mistakes, "dag"),
                                                               .type = "date",
                                                               .most = text(visit.today)})));
  if (open) return fields;
  const bool is_wrong = std::any_of(mistakes.begin(), mistakes.end(), [](const Mistake& one) {
    return one.field == "met" || one.field == "plek" || one.field == "dag";
  });
  return layout::fold(span(visit.say(texts::more_about_it)), fields, is_wrong);
}

}  // namespace koers::experiences::views
