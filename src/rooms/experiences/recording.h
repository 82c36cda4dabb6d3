// What recording in three screens (recording_pages.cpp) and recording all at once (at_once_pages.cpp) share.
#pragma once

#include "rooms/experiences/experience_forms.h"

namespace koers::experiences {

// A word of the quick start on the home page, or a kind; "" for what is neither.
std::string kind_of_tile(const std::string& where);
// With an id of its own, of today, for whom the last one was.
ExperienceDraft new_draft(http::Visit& visit, const people::Student& me, const std::string& kind);
// As the form shows it: the place by its name.
ExperienceDraft as_shown(const http::Visit& visit, ExperienceDraft draft);
// The second screen with what is stored. The id of the draft is its key.
forms::Typed<ExperienceDraft> begun_form(const http::Visit& visit, ExperienceDraft draft);
// Puts photos, sound, film and drawings that came with the form with the draft; says which of them were
// refused.
void receive_all_media(http::Visit& visit, const people::Student& me, forms::Typed<ExperienceDraft>& typed);
http::Response what_page(http::Visit& visit, const people::Student& me,
                         const forms::Typed<ExperienceDraft>& typed, int status);
// The first words of the story; without any, the kind and the day.
std::string title_of(const http::Visit& visit, const ExperienceDraft& draft);
http::Response saved(const std::string& address, const http::Visit& visit);

}  // namespace koers::experiences
