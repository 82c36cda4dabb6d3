// An answer to a question that was spoken, filmed or drawn lives as long as what was said.
#pragma once

#include "rooms/experiences/experience.h"

namespace koers::experiences {

// Gone for good, the bytes too, with an answer that was nothing else. Nothing happens when there is no such
// item.
void remove_media(http::Visit& visit, const people::Student& me, Id<Experience> experience,
                  Id<MediaItem> item);

}  // namespace koers::experiences
