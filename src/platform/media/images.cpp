#include "platform/media/images.h"

#include <algorithm>
#include <array>
#include <stdexcept>
#include <string_view>
#include <system_error>
#include <thread>
#include <utility>
#include <vector>
#include <vips/vips8>

#include "platform/base/error.h"
#include "platform/base/long_work.h"
#include "platform/base/places.h"

namespace koers::media {
namespace {

namespace fs = std::filesystem;
using Clock = std::chrono::steady_clock;

struct Refused {
  PictureFlaw flaw;
};

// So many pictures are in work: each takes up to 200 MB while it is decoded.
Places& pictures() {
  static Places places(static_cast<int>(std::clamp(std::thread::hardware_concurrency(), 1U, 4U)));
  return places;
}

// Ends the work on an image when it takes too long: libvips tells its progress while it computes.
class TimeLimit {
 public:
  TimeLimit(const vips::VImage& image, Clock::time_point until) : image_(image.get_image()), until_(until) {
    vips_image_set_progress(image_, TRUE);
    handler_ = g_signal_connect(image_, "eval", G_CALLBACK(on_progress), this);
    stop_when_late();
  }
  ~TimeLimit() { g_signal_handler_disconnect(image_, handler_); }
  TimeLimit(const TimeLimit&) = delete;
  TimeLimit& operator=(const TimeLimit&) = delete;

  bool was_hit() const { return was_hit_; }

 private:
  static void on_progress(VipsImage*, VipsProgress*, gpointer self) {
    static_cast<TimeLimit*>(self)->stop_when_late();
  }
  void stop_when_late() {
    if (Clock::now() < until_) return;
    was_hit_ = true;
    vips_image_set_kill(image_, TRUE);
  }

  VipsImage* image_;
  Clock::time_point until_;
  gulong handler_ = 0;
  bool was_hit_ = false;
};

// The loaders that may see what a stranger sent, by the type that the first bytes show.
bool is_welcome(std::string_view type) {
  constexpr std::array types{"image/jpeg", "image/png",  "image/webp",
                             "image/gif",  "image/heic", "image/avif"};
  return std::find(types.begin(), types.end(), type) != types.end();
}

// Reads the header only, and refuses what would take too much to decode.
void inspect(const fs::path& path, const PictureLimits& limits) {
  std::error_code error;
  const auto size = fs::file_size(path, error);
  if (error || !is_welcome(files::type_of(path))) throw Refused{PictureFlaw::not_a_picture};
  if (size > limits.bytes) throw Refused{PictureFlaw::too_large};
  const auto header = vips::VImage::new_from_file(
      path.c_str(), vips::VImage::option()->set("access", VIPS_ACCESS_SEQUENTIAL));
  // A frame of an animation counts for its own size: only the first one is read.
  if (static_cast<std::int64_t>(header.width()) * header.height() > limits.pixels) {
    throw Refused{PictureFlaw::too_large};
  }
}

// Removes every field that a loader or an operation attached, by its name. What remains are the fields that
// every image has (its measures). The saver's `strip` is not enough: with WebP it leaves EXIF with the place
// in the file.
void forget_metadata(const vips::VImage& image) {
  char** fields = vips_image_get_fields(image.get_image());
  if (fields == nullptr) throw std::runtime_error("media: no list of fields");
  for (char** field = fields; *field != nullptr; ++field) vips_image_remove(image.get_image(), *field);
  g_strfreev(fields);
}

// Decoded to at most `longest` pixels a side, upright, in sRGB, in memory of its own.
vips::VImage decode(const fs::path& path, int longest, Clock::time_point until) {
  auto shrunk = vips::VImage::thumbnail(path.c_str(), longest,
                                        vips::VImage::option()
                                            ->set("height", longest)
                                            ->set("size", VIPS_SIZE_DOWN)
                                            ->set("export_profile", "srgb")
                                            ->set("fail_on", VIPS_FAIL_ON_TRUNCATED));
  const TimeLimit time_limit(shrunk, until);
  try {
    auto image = shrunk.copy_memory();
    forget_metadata(image);
    return image;
  } catch (const vips::VError&) {
    if (time_limit.was_hit()) throw Refused{PictureFlaw::too_large};
    throw;
  }
}

std::uint32_t little_endian(std::string_view bytes, std::size_t at) {
  std::uint32_t value = 0;
  for (std::size_t i = 4; i-- > 0;) value = value << 8 | static_cast<unsigned char>(bytes[at + i]);
  return value;
}

// The chunks of a WebP file (RFC 9649) that are the picture itself, and no other: libvips attaches EXIF of
// its own making to every WebP that it writes.
std::string only_pixels(std::string_view webp) {
  constexpr std::size_t head = 12;
  std::string out(webp.substr(0, head));
  for (auto at = head; at + 8 <= webp.size();) {
    const auto name = webp.substr(at, 4);
    const auto padded = (std::size_t{little_endian(webp, at + 4)} + 1) / 2 * 2 + 8;
    check(at + padded <= webp.size(), "a chunk of a WebP file ends within the file");
    const auto start = out.size();
    if (name == "VP8 " || name == "VP8L" || name == "VP8X" || name == "ALPH") out += webp.substr(at, padded);
    if (name == "VP8X") out.at(start + 8) &= 0x10;  // of its flags, only the one for transparency stays true
    at += padded;
  }
  for (std::size_t i = 0; i < 4; ++i) out.at(4 + i) = static_cast<char>((out.size() - 8) >> (8 * i) & 0xFF);
  return out;
}

std::string as_webp(const vips::VImage& image) {
  VipsBlob* blob = image.webpsave_buffer(vips::VImage::option()->set("Q", 80)->set("strip", true));
  std::size_t size = 0;
  const void* bytes = vips_blob_get(blob, &size);
  auto webp = only_pixels({static_cast<const char*>(bytes), size});
  vips_area_unref(VIPS_AREA(blob));
  return webp;
}

}  // namespace

void start(const char* program_name) {
  if (VIPS_INIT(program_name) != 0) throw std::runtime_error("libvips does not start");
  // What a broken picture makes libvips say is told to the visitor as a flaw; it is not news for the log.
  g_log_set_handler(
      "VIPS", G_LOG_LEVEL_WARNING, [](const gchar*, GLogLevelFlags, const gchar*, gpointer) {}, nullptr);
  vips_operation_block_set("VipsForeignLoad", TRUE);
  for (const auto* open : {"VipsForeignLoadJpeg", "VipsForeignLoadPng", "VipsForeignLoadWebp",
                           "VipsForeignLoadNsgif", "VipsForeignLoadHeif"}) {
    vips_operation_block_set(open, FALSE);
  }
  vips_cache_set_max(0);    // a picture is worked on once; what is kept would only be memory and open files
  vips_concurrency_set(1);  // one thread per picture: several visitors at once are the common case
}

void stop() { vips_shutdown(); }

std::variant<Picture, PictureFlaw> prepare_picture(const fs::path& path, files::Store& store,
                                                   const PictureLimits& limits) {
  expect_long_work("a photo");
  const PlaceTaken place(pictures());
  const auto until = Clock::now() + limits.time;
  try {
    inspect(path, limits);
    const auto large = decode(path, limits.large, until);
    auto thumb =
        large
            .thumbnail_image(limits.thumb,
                             vips::VImage::option()->set("height", limits.thumb)->set("size", VIPS_SIZE_DOWN))
            .copy_memory();
    forget_metadata(thumb);
    const auto large_bytes = as_webp(large);
    const auto thumb_bytes = as_webp(thumb);
    Picture picture{.large = {.stored = {}, .width = large.width(), .height = large.height()},
                    .thumb = {.stored = {}, .width = thumb.width(), .height = thumb.height()}};
    picture.large.stored = store.put_bytes(large_bytes);
    try {
      picture.thumb.stored = store.put_bytes(thumb_bytes);
    } catch (...) {
      store.remove(picture.large.stored.key);
      throw;
    }
    return picture;
  } catch (const Refused& refused) {
    vips_error_clear();
    return refused.flaw;
  } catch (const vips::VError&) {
    vips_error_clear();
    return PictureFlaw::broken;
  }
}

}  // namespace koers::media
