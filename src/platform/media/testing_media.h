// Sounds and films for tests, made by ffmpeg itself: small, and with everything in them that must go.
#pragma once

#include <filesystem>
#include <sstream>
#include <stdexcept>
#include <string>

#include "platform/process/limited_process.h"

namespace koers::media::testing {

// `words` as on a command line, without quotes; answers the path of the file `name` in the folder.
inline std::filesystem::path make(const std::filesystem::path& folder, const std::string& words,
                                  const std::string& name) {
  std::vector<std::string> command{"/usr/bin/ffmpeg", "-nostdin", "-y", "-v", "error"};
  std::istringstream all(words);
  for (std::string word; all >> word;) command.push_back(word);
  const auto path = folder / name;
  command.push_back(path.string());
  if (!process::run_limited(command, {.reads = "/dev/null", .writes = folder}).went_well) {
    throw std::runtime_error("no test file: " + name);
  }
  return path;
}

inline const std::string a_tone = "-f lavfi -i sine=frequency=440:duration=2 ";
inline const std::string a_picture_that_moves = "-f lavfi -i testsrc=size=320x240:rate=15:duration=2 ";

inline std::filesystem::path sound(const std::filesystem::path& folder) {
  return make(folder, a_tone + "-c:a libopus -metadata title=Yara", "sound.webm");
}

// With the place where it was taken, a name, and the device.
inline std::filesystem::path film(const std::filesystem::path& folder) {
  return make(folder,
              a_picture_that_moves + a_tone +
                  "-shortest -c:v libx264 -preset ultrafast -c:a aac -metadata location=+52.0907+005.1214/ "
                  "-metadata title=Yara -metadata:s:v handler_name=TelefoonVanYara -metadata make=Fairphone",
              "film.mov");
}

}  // namespace koers::media::testing
