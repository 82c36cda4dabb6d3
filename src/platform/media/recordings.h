// Sound and film that people send, made to play in every browser: sound as AAC in an .m4a, film as H.264 and
// AAC in an .mp4 of at most 720 lines that begins to play before it is whole, with a picture of it. What is
// kept was written anew, without place, time, device or names (-map_metadata -1); of the sent bytes nothing
// remains.
//
// ffmpeg does the work, held by platform/process. It is told what to expect by the first bytes and never
// guesses, so that a list of other files (m3u8, ffconcat, SDP) cannot pass for a film.
//
//   auto outcome = media::prepare_recording(*store.path_of(original), store);
//
// It takes as long as the film or longer: call it from a job, never from a handler.
#pragma once

#include <optional>
#include <string_view>

#include "platform/media/images.h"
#include "platform/process/limited_process.h"

namespace koers::media {

enum class RecordingFlaw {
  not_a_recording,  // another kind of file, or one without sound and film
  too_large,        // more bytes, more points or more work than RecordingLimits allows
  too_long,
  broken,  // it begins as a film or sound, but cannot be read
};

struct RecordingLimits {
  std::uint64_t bytes = 200 << 20;
  int seconds = 180;
  process::Limits process{};
};

struct Recording {
  bool is_film = false;
  files::Stored stored;  // audio/mp4 or video/mp4
  int seconds = 0;       // rounded, at least 1
  int width = 0;         // of a film
  int height = 0;
  std::optional<PictureFile> poster{};  // of a film
};

// Whether the first bytes show a sound or a film that prepare_recording can read: for saying so at once.
bool is_recording(std::string_view type);

// The recording at `path` stays where it is. On a flaw nothing is left behind. Throws koers::Unavailable
// where ffmpeg is not installed or the server stops.
std::variant<Recording, RecordingFlaw> prepare_recording(const std::filesystem::path& path,
                                                         files::Store& store,
                                                         const RecordingLimits& limits = {});

}  // namespace koers::media
