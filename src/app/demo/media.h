// The photos, drawings and sounds of the cast. Photos are drawings of our own (tools/demo_pictures), sounds
// are made here; all of them are prepared as what people send is, and stand with the experiences that
// personas.toml names.
#pragma once

#include <map>
#include <string>
#include <vector>

#include "app/demo/demo_words.h"
#include "platform/files/files.h"
#include "rooms/attachments/attachments.h"
#include "rooms/experiences/experiences.h"

namespace koers::demo {

struct CastMedia {
  std::vector<attachments::ShownPicture> pictures;
  std::vector<attachments::MediaSummary> media;
};

// By the id of the experience. What cannot be made here (no ffmpeg) is left out.
std::map<std::string, CastMedia> prepare_media(const ToldStories& told, files::Store& store);

// People who hum a song together, and a heat pump that starts: 16 bits, one voice, as a phone records them.
std::string singing();
std::string humming_pump();

}  // namespace koers::demo
