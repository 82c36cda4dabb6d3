#include "rooms/experiences/words_views.h"

#include <algorithm>

#include "campus/words/kinds.h"
#include "rooms/experiences/texts.h"

namespace koers::experiences::views {

using namespace html;

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

forms::Givens kinds_given(std::string_view field, i18n::Language language) {
  std::vector<layout::Option> options;
  for (const words::Kind& one : words::kinds()) options.push_back({one.id, one.name.in(language)});
  return {{field, {.options = std::move(options)}}};
}

forms::Givens feelings_given(i18n::Language language) {
  std::vector<layout::Option> options;
  for (const words::Feeling& one : words::feelings()) options.push_back({one.id, one.name.in(language)});
  return {{"gevoel", {.options = std::move(options)}}};
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

forms::Given places_given(i18n::Language language, const std::vector<std::string>& places) {
  std::vector<layout::Option> options;
  for (const std::string& one : places) options.push_back({one, place_name(language, one)});
  return {.options = std::move(options)};
}

}  // namespace koers::experiences::views
