// Photos that people send, made safe and small: decoded, turned the right way up, written again as WebP in
// two sizes. What is kept was drawn by us, so that nothing of the sent bytes remains: no place and time (GPS,
// EXIF), no name of a camera or a person, no second file hidden in the first.
//
//   auto outcome = media::prepare_picture(upload->path, *visit.house.files);
//   if (const auto* flaw = std::get_if<media::PictureFlaw>(&outcome)) ...      // the form again, with the
//   reason const auto& picture = std::get<media::Picture>(outcome);                   // keys for the
//   database
//
// Call it from a handler whose route takes long (Router::Route::takes_long), before visit.write, or from a
// job: a photo of a phone takes about half a second. Only so many pictures as there are processors are in
// work at once; the others wait.
#pragma once

#include <chrono>
#include <cstdint>
#include <filesystem>
#include <string>
#include <variant>

#include "platform/files/files.h"

namespace koers::media {

// Once, first thing in main. Everything but JPEG, PNG, WebP, GIF, HEIC and AVIF is closed from then on.
void start(const char* program_name);
void stop();

enum class PictureFlaw {
  not_a_picture,  // another kind of file, whatever its name says
  too_large,      // more bytes, more pixels or more work than PictureLimits allows
  broken,         // it begins as a picture, but cannot be read to its end
};

struct PictureLimits {
  std::uint64_t bytes = 30 << 20;
  std::int64_t pixels = 50'000'000;
  std::chrono::milliseconds time{10'000};
  int large = 1'600;  // pixels, the longer side
  int thumb = 400;
};

struct PictureFile {
  files::Stored stored;  // type image/webp
  int width = 0;
  int height = 0;
};

struct Picture {
  PictureFile large;
  PictureFile thumb;
};

// Reads the picture at `path`, which stays where it is, and puts both sizes into the store (never larger than
// it was). On a flaw nothing is left behind.
std::variant<Picture, PictureFlaw> prepare_picture(const std::filesystem::path& path, files::Store& store,
                                                   const PictureLimits& limits = {});

}  // namespace koers::media
