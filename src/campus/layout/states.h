// Small signs: competencies, states, tags, messages. Each says its meaning in words as well as in colour and
// shape.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "campus/layout/icons.h"
#include "campus/layout/tone.h"
#include "platform/http/message.h"
#include "platform/i18n/text.h"

namespace koers::layout {

Icon icon_of(words::Competency competency);
Icon icon_of(words::State state);

// A pill: badge(language, Competency::motives), or with own words: badge(Competency::motives, "heart-fill",
// "Past bij: ...").
html::Html badge(i18n::Language language, words::Competency competency);
html::Html badge(const Tone& tone, Icon icon, std::string_view words);
html::Html badges(i18n::Language language, const std::vector<words::Competency>& competencies);

// A round sign. Solid is for headings and cards; the plain ones carry the name for screen readers.
html::Html bead(i18n::Language language, words::Competency competency);
html::Html solid_bead(words::Competency competency);
html::Html bead(const Tone& tone, Icon icon);  // beside text that says the same
html::Html beads(i18n::Language language, const std::vector<words::Competency>& competencies);

// Op koers, or own words in the tone of a state: state(State::attention, "11 weken niet gesproken").
html::Html state(i18n::Language language, words::State state);
html::Html state(words::State state, std::string_view words);
html::Html state(const Tone& tone, Icon icon, std::string_view words);

html::Html tag(std::string_view words);
html::Html late(std::string_view words);  // "2 dagen te laat"
html::Html feeling(const Tone& tone, Icon icon, std::string_view words);

// A message inside a page. `content` may hold links.
html::Html notice(const Tone& tone, Icon icon, const html::Html& content);
html::Html notice(words::State state, std::string_view words);

// Where nothing is yet: one sentence of sense, one action.
html::Html empty_state(std::string_view title, std::string_view sentence, const html::Html& action = {});

// The note at the bottom of the page after a form was accepted; the script takes it away after eight seconds.
html::Html toast(i18n::Language language, const http::Toast& toast);

// What became of somebody's text; koers-bewaar changes the words.
enum class Saving { saving, saved, on_device, sending, failed };
html::Html saved(Saving saving, std::string_view words);

}  // namespace koers::layout
