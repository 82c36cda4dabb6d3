#include "app/demo/media.h"

#include <fstream>
#include <stdexcept>

#include "platform/base/embedded.h"
#include "platform/base/error.h"
#include "platform/files/temporary_store.h"
#include "platform/media/images.h"
#include "platform/media/recordings.h"
#include "rooms/attachments/attachments.h"

namespace koers::demo {
namespace {

namespace fs = std::filesystem;
using attachments::MediaKind;

class Preparing {
 public:
  explicit Preparing(files::Store& store) : store_(store) {}

  void add(CastMedia& cast, const ToldMedia& told) {
    if (told.kind == "sound") {
      add_sound(cast, told);
    } else {
      add_picture(cast, told);
    }
  }

 private:
  fs::path write(std::string_view bytes) {
    const auto path = folder_.path() / "sent";
    std::ofstream(path, std::ios::binary) << bytes;
    return path;
  }

  void add_picture(CastMedia& cast, const ToldMedia& told) {
    const auto* file = embedded::find(embedded::content(), "demo/pictures/" + told.file + ".webp");
    if (file == nullptr) throw std::runtime_error("demo/pictures has no '" + told.file + "'");
    auto outcome = media::prepare_picture(write(file->bytes), store_);
    const auto* made = std::get_if<media::Picture>(&outcome);
    if (made == nullptr) return;
    const auto& large = made->large;
    if (told.kind == "drawing") {
      cast.media.push_back({MediaKind::drawing, large.stored.key, made->thumb.stored.key, 0, large.width,
                            large.height, told.words});
    } else {
      cast.pictures.push_back(
          {large.stored.key, made->thumb.stored.key, large.width, large.height, told.words});
    }
  }

  void add_sound(CastMedia& cast, const ToldMedia& told) {
    const auto wave = told.file == "singing" ? singing() : humming_pump();
    try {
      auto outcome = media::prepare_recording(write(wave), store_);
      const auto* made = std::get_if<media::Recording>(&outcome);
      if (made == nullptr) return;
      cast.media.push_back({MediaKind::sound, made->stored.key, "", made->seconds, 0, 0, told.words});
    } catch (const Unavailable&) {
      // A machine without ffmpeg has a demo school without sound.
    }
  }

  files::Store& store_;
  files::TemporaryFolder folder_;
};

}  // namespace

std::map<std::string, CastMedia> prepare_media(const ToldStories& told, files::Store& store) {
  std::map<std::string, CastMedia> all;
  Preparing preparing(store);
  for (const ToldMedia& one : told.media) preparing.add(all[one.experience], one);
  return all;
}

}  // namespace koers::demo
