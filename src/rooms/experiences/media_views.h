// What media of an experience look like: what is there to hear and see.
#pragma once

#include <string>
#include <vector>

#include "campus/forms/forms.h"
#include "rooms/experiences/experience.h"

namespace koers::experiences::views {

// Players and drawings, and word of what is not ready yet or failed. A part that is not ready is read again
// by itself
// (<koers-klaar>); without script there is a link. Somebody else than the owner sees no failures.
struct MediaDetails {
  Id<Experience> experience;
  bool mine = true;
  std::string card{};  // whose media these are, for the part that is read again
};
html::Html media_list(http::Visit& visit, const std::vector<MediaItem>& items, const MediaDetails& shown);

// In a form: what is there already, each with a button to take it away (name "opname_weg").
html::Html media_to_keep(http::Visit& visit, const std::vector<MediaItem>& items, const std::string& form);

// One of the owner's: what is said in it, and taking it away.
struct MediaPage {
  Id<Experience> experience{};
  MediaItem item;
  html::Url back{};
  forms::Answers answers{};
};
// What is heard in it; of a drawing, what is to be seen.
struct Transcript {
  std::string words;
};
const forms::Form<Transcript, 1>& transcript_form(MediaKind kind);
html::Html media_page(http::Visit& visit, const MediaPage& page);

}  // namespace koers::experiences::views
