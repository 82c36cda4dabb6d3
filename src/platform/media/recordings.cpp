#include "platform/media/recordings.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <cstdlib>
#include <string>
#include <system_error>
#include <utility>
#include <vector>

#include "platform/base/error.h"
#include "platform/base/temporary_folder.h"

namespace koers::media {
namespace {

namespace fs = std::filesystem;

constexpr const char* ffmpeg = "/usr/bin/ffmpeg";
constexpr const char* ffprobe = "/usr/bin/ffprobe";
// A recorder stops a moment after it was told to.
constexpr int spare_seconds = 2;
// The size of a frame of 4K film; more is for cinemas, or for filling memory.
constexpr const char* most_points = "9500000";

struct Refused {
  RecordingFlaw flaw;
};

// Which reader of ffmpeg belongs to what the first bytes show.
struct Reader {
  std::string_view type;
  const char* name;
};
constexpr std::array readers{
    Reader{"video/mp4", "mov"},       Reader{"video/quicktime", "mov"}, Reader{"audio/mp4", "mov"},
    Reader{"video/webm", "matroska"}, Reader{"audio/mpeg", "mp3"},      Reader{"audio/ogg", "ogg"},
    Reader{"audio/wav", "wav"},       Reader{"audio/aac", "aac"},       Reader{"audio/amr", "amr"}};

const Reader* reader_for(std::string_view type) {
  const auto found =
      std::find_if(readers.begin(), readers.end(), [&](const Reader& one) { return one.type == type; });
  return found == readers.end() ? nullptr : found;
}

std::string address_of(const fs::path& path) { return "file:" + fs::absolute(path).string(); }

// ---- what is in it

struct Content {
  bool has_sound = false;
  bool has_film = false;
  double seconds = 0;  // 0: the file does not say
  int width = 0;
  int height = 0;
};

double number_in(std::string_view text) {
  double value = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
  return error == std::errc() && std::isfinite(value) ? value : 0;
}

// ffprobe's flat lines: streams.stream.0.codec_type="video"
Content read_content(std::string_view lines) {
  Content content;
  std::vector<std::string_view> types(16);
  std::vector<bool> covers(16);
  while (!lines.empty()) {
    const auto end = std::min(lines.find('\n'), lines.size());
    const auto line = lines.substr(0, end);
    lines.remove_prefix(std::min(end + 1, lines.size()));
    const auto equals = line.find('=');
    if (equals == std::string_view::npos) continue;
    const auto name = line.substr(0, equals);
    auto value = line.substr(equals + 1);
    if (value.size() >= 2 && value.front() == '"') value = value.substr(1, value.size() - 2);
    if (name == "format.duration") content.seconds = number_in(value);
    constexpr std::string_view before = "streams.stream.";
    if (!name.starts_with(before)) continue;
    const auto index = static_cast<std::size_t>(number_in(name.substr(before.size())));
    if (index >= types.size()) continue;
    if (name.ends_with(".codec_type")) types[index] = value;
    if (name.ends_with(".attached_pic")) covers[index] = value == "1";
    if (name.ends_with(".width")) content.width = std::max(content.width, static_cast<int>(number_in(value)));
    if (name.ends_with(".height"))
      content.height = std::max(content.height, static_cast<int>(number_in(value)));
  }
  for (std::size_t i = 0; i < types.size(); ++i) {
    if (types[i] == "audio") content.has_sound = true;
    if (types[i] == "video" && !covers[i]) content.has_film = true;  // a cover of a record is no film
  }
  return content;
}

Content look_into(const fs::path& path, const char* reader, const fs::path& folder,
                  const RecordingLimits& limits) {
  const auto done = process::run_limited(
      {ffprobe, "-v", "error", "-protocol_whitelist", "file", "-f", reader, "-show_entries",
       "format=duration:stream=codec_type,width,height:stream_disposition=attached_pic", "-of", "flat",
       address_of(path)},
      {.reads = path, .writes = folder}, limits.process);
  if (done.was_stopped) throw Refused{RecordingFlaw::too_large};
  if (!done.went_well) throw Refused{RecordingFlaw::broken};
  return read_content(done.said);
}

// ---- writing it anew

using Words = std::vector<std::string>;

void append(Words& words, std::initializer_list<const char*> more) {
  words.insert(words.end(), more.begin(), more.end());
}

Words reading(const char* reader, const fs::path& path) {
  return {ffmpeg, "-nostdin",    "-hide_banner",  "-v",       "error", "-protocol_whitelist",
          "file", "-max_pixels", most_points,     "-threads", "2",     "-f",
          reader, "-i",          address_of(path)};
}

void forget_everything(Words& words, int seconds) {
  append(words, {"-map_metadata", "-1", "-map_metadata:s", "-1", "-map_chapters", "-1", "-sn", "-dn",
                 "-fflags", "+bitexact", "-flags:v", "+bitexact", "-flags:a", "+bitexact", "-t"});
  words.push_back(std::to_string(seconds));
}

Words film_words(const char* reader, const fs::path& path, const fs::path& to, int seconds) {
  auto words = reading(reader, path);
  append(words, {"-map", "0:V:0", "-map", "0:a:0?"});
  forget_everything(words, seconds);
  append(words, {"-vf",
                 "scale=w='min(iw,if(gte(iw,ih),1280,720))':h='min(ih,if(gte(iw,ih),720,1280))':"
                 "force_original_aspect_ratio=decrease:force_divisible_by=2,setsar=1,format=yuv420p",
                 "-fpsmax",
                 "30",
                 "-c:v",
                 "libx264",
                 "-preset",
                 "veryfast",
                 "-crf",
                 "26",
                 "-maxrate",
                 "2500k",
                 "-bufsize",
                 "5000k",
                 "-c:a",
                 "aac",
                 "-b:a",
                 "96k",
                 "-ac",
                 "2",
                 "-movflags",
                 "+faststart",
                 "-f",
                 "mp4"});
  words.push_back(address_of(to));
  return words;
}

Words sound_words(const char* reader, const fs::path& path, const fs::path& to, int seconds) {
  auto words = reading(reader, path);
  append(words, {"-map", "0:a:0"});
  forget_everything(words, seconds);
  append(words, {"-vn", "-c:a", "aac", "-b:a", "80k", "-ac", "1", "-movflags", "+faststart", "-f", "ipod"});
  words.push_back(address_of(to));
  return words;
}

void run(const Words& words, const fs::path& reads, const fs::path& folder, const RecordingLimits& limits) {
  const auto done = process::run_limited(words, {.reads = reads, .writes = folder}, limits.process);
  if (done.was_stopped) throw Refused{RecordingFlaw::too_large};
  if (!done.went_well) throw Refused{RecordingFlaw::broken};
}

std::optional<PictureFile> poster_of(const fs::path& film, const fs::path& folder, files::Store& store,
                                     const RecordingLimits& limits) {
  const auto frame = folder / "poster.png";
  auto words = reading("mov", film);
  append(words, {"-vf", "thumbnail=30", "-frames:v", "1", "-f", "image2", "-update", "1", "-c:v", "png"});
  words.push_back(address_of(frame));
  run(words, film, folder, limits);
  auto outcome = prepare_picture(frame, store, {.large = 1280, .thumb = 400});
  const auto* picture = std::get_if<Picture>(&outcome);
  if (picture == nullptr) return std::nullopt;
  store.remove(picture->thumb.stored.key);
  return picture->large;
}

Recording prepare(const fs::path& path, files::Store& store, const RecordingLimits& limits) {
  std::error_code error;
  const auto size = fs::file_size(path, error);
  const auto* reader = reader_for(files::type_of(path));
  if (error || reader == nullptr) throw Refused{RecordingFlaw::not_a_recording};
  if (size > limits.bytes) throw Refused{RecordingFlaw::too_large};
  const TemporaryFolder folder(store.incoming());
  const auto sent = look_into(path, reader->name, folder.path(), limits);
  if (!sent.has_sound && !sent.has_film) throw Refused{RecordingFlaw::not_a_recording};
  if (sent.seconds > limits.seconds + spare_seconds) throw Refused{RecordingFlaw::too_long};
  const auto to = folder.path() / (sent.has_film ? "film.mp4" : "sound.m4a");
  // A second more than fits: a file that did not say how long it is, is then seen to be too long.
  const int most = limits.seconds + spare_seconds + 1;
  const auto words =
      sent.has_film ? film_words(reader->name, path, to, most) : sound_words(reader->name, path, to, most);
  run(words, path, folder.path(), limits);
  const auto made = look_into(to, "mov", folder.path(), limits);
  if (made.seconds <= 0 || made.has_film != sent.has_film) throw Refused{RecordingFlaw::broken};
  if (made.seconds > limits.seconds + spare_seconds) throw Refused{RecordingFlaw::too_long};
  Recording recording{.is_film = sent.has_film,
                      .stored = {},
                      .seconds = std::max(1, static_cast<int>(std::lround(made.seconds))),
                      .width = made.width,
                      .height = made.height};
  if (recording.is_film) recording.poster = poster_of(to, folder.path(), store, limits);
  try {
    recording.stored = store.put(to);
  } catch (...) {
    if (recording.poster) store.remove(recording.poster->stored.key);
    throw;
  }
  return recording;
}

}  // namespace

bool is_recording(std::string_view type) { return reader_for(type) != nullptr; }

std::variant<Recording, RecordingFlaw> prepare_recording(const fs::path& path, files::Store& store,
                                                         const RecordingLimits& limits) {
  try {
    return prepare(path, store, limits);
  } catch (const Refused& refused) {
    return refused.flaw;
  }
}

}  // namespace koers::media
