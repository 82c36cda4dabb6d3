// A tone is the colour of something that means something: a competency, a state, or one of twelve hues. It is
// said as a data attribute; tokens.css makes the colours, safe in light and dark.
#pragma once

#include <string>
#include <string_view>

#include "campus/words/competency.h"
#include "campus/words/standing.h"
#include "platform/html/html.h"

namespace koers::layout {

// One of twelve hues, 0 to 11, for what has no meaning of its own: avatars, feelings.
struct Hue {
  int number = 0;
};

// The same name has the same hue everywhere, and nothing else of a person decides it.
Hue hue_of(std::string_view name);

struct Tone {
  Tone() = default;
  Tone(words::Competency competency) : attribute("data-c"), value(code(competency)) {}
  Tone(words::State state) : attribute("data-s"), value(words::tone_code(state)) {}
  Tone(Hue hue) : attribute("data-hue"), value(std::to_string(hue.number)) {}

  std::string_view attribute;  // "" when there is no tone
  std::string value;
};

inline html::Element&& toned(html::Element&& element, const Tone& tone) {
  if (tone.attribute.empty()) return std::move(element);
  return std::move(element).with(tone.attribute, tone.value);
}

}  // namespace koers::layout
