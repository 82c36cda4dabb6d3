// Small parts that several views of this room share.
#pragma once

#include <string>
#include <vector>

#include "campus/forms/forms.h"
#include "campus/layout/cards.h"
#include "campus/layout/forms.h"
#include "campus/layout/people.h"
#include "campus/layout/states.h"
#include "platform/http/visit.h"
#include "rooms/experiences/experience.h"

namespace koers::experiences::views {

// The sign of a kind of experience; a kind that content no longer knows keeps a neutral one.
layout::Icon kind_icon(const std::string& kind);
std::string kind_name(i18n::Language language, const std::string& kind);
// A place is free words, or the id of a place of the content.
std::string place_name(i18n::Language language, const std::string& place);
// Stage, De Lindehof
std::string kind_and_place(i18n::Language language, const std::string& kind, const std::string& place);

layout::Tone feeling_tone(const std::string& feeling);
html::Html feelings_line(i18n::Language language, const std::string& feelings);

// What a form offers to choose from: the kinds in this field, the feelings in "gevoel".
forms::Givens kinds_given(std::string_view field, i18n::Language language);
forms::Givens feelings_given(i18n::Language language);
forms::Given places_given(i18n::Language language, const std::vector<std::string>& places);  // suggestions

// The photos that are there already, each with a button to take it away (name "foto_weg").
html::Html photos_to_keep(http::Visit& visit, const std::vector<Picture>& pictures, const std::string& form);

// The two who may see something; `chosen` is a code of Audience.
html::Html audience_choice(http::Visit& visit, std::string_view chosen, const std::vector<GuideName>& guides);

}  // namespace koers::experiences::views
