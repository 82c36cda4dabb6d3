#include "platform/files/files.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <chrono>
#include <fstream>
#include <system_error>
#include <utility>

#include "platform/auth/token.h"
#include "platform/base/error.h"
#include "platform/files/sound_frames.h"

namespace koers::files {
namespace {

namespace fs = std::filesystem;

constexpr std::string_view key_signs = "0123456789abcdefghjkmnpqrstvwxyz";

bool is_key(std::string_view text) {
  return text.size() == 32 && text.find_first_not_of(key_signs) == std::string_view::npos;
}

[[noreturn]] void refuse(const char* what, int error) {
  throw Unavailable(std::string("file store: ") + what + ": " + std::generic_category().message(error));
}

// An open file or folder.
class Descriptor {
 public:
  Descriptor(const fs::path& path, int flags, mode_t mode = 0600)
      : number_(::open(path.c_str(), flags | O_CLOEXEC, mode)) {
    if (number_ < 0) refuse("open", errno);
  }
  ~Descriptor() { ::close(number_); }
  Descriptor(const Descriptor&) = delete;
  Descriptor& operator=(const Descriptor&) = delete;

  void synchronise() const {
    if (::fsync(number_) != 0) refuse("fsync", errno);
  }
  void write(std::string_view bytes) const {
    while (!bytes.empty()) {
      const auto written = ::write(number_, bytes.data(), bytes.size());
      if (written < 0 && errno == EINTR) continue;
      if (written < 0) refuse("write", errno);
      bytes.remove_prefix(static_cast<std::size_t>(written));
    }
  }

 private:
  int number_;
};

void synchronise_folder(const fs::path& folder) { Descriptor(folder, O_RDONLY | O_DIRECTORY).synchronise(); }

// Makes the folder, and makes its name durable, unless it is there.
void make_folder(const fs::path& folder) {
  if (::mkdir(folder.c_str(), 0700) == 0) {
    synchronise_folder(folder.parent_path());
  } else if (errno != EEXIST) {
    refuse("mkdir", errno);
  }
}

// A rename where both stand on one disk; otherwise a copy, so that a half-copied file never has its final
// name.
void move_file(const fs::path& from, const fs::path& to, const fs::path& incoming) {
  if (::rename(from.c_str(), to.c_str()) == 0) return;
  if (errno != EXDEV) refuse("rename", errno);
  const auto copy = incoming / (to.filename().string() + ".copy");
  try {
    fs::copy_file(from, copy);
    Descriptor(copy, O_RDONLY).synchronise();
    if (::rename(copy.c_str(), to.c_str()) != 0) refuse("rename", errno);
  } catch (...) {
    std::error_code ignored;
    fs::remove(copy, ignored);
    throw;
  }
  std::error_code ignored;
  fs::remove(from, ignored);
}

bool has_at(std::string_view bytes, std::size_t at, std::string_view sign) {
  return bytes.size() >= at + sign.size() && bytes.substr(at, sign.size()) == sign;
}

// The ISO base media family (ISO/IEC 14496-12) tells its members by the brand behind "ftyp".
std::string type_of_brand(std::string_view brand) {
  for (const auto* still : {"heic", "heix", "heim", "heis", "mif1", "msf1", "hevc"}) {
    if (brand == still) return "image/heic";
  }
  if (brand == "avif" || brand == "avis") return "image/avif";
  if (brand == "M4A " || brand == "M4B ") return "audio/mp4";
  return brand == "qt  " ? "video/quicktime" : "video/mp4";
}

}  // namespace

std::string type_of_bytes(std::string_view bytes) {
  struct Sign {
    std::string_view sign;
    std::string_view type;
  };
  static constexpr std::array signs{
      Sign{"\xFF\xD8\xFF", "image/jpeg"},
      Sign{"\x89PNG\r\n\x1A\n", "image/png"},
      Sign{"GIF87a", "image/gif"},
      Sign{"GIF89a", "image/gif"},
      Sign{"\x1A\x45\xDF\xA3", "video/webm"},
      Sign{"OggS", "audio/ogg"},
      Sign{"ID3", "audio/mpeg"},
      Sign{"\xFF\xFB", "audio/mpeg"},
      Sign{"\xFF\xF3", "audio/mpeg"},
      Sign{"\xFF\xF1", "audio/aac"},
      Sign{"\xFF\xF9", "audio/aac"},
      Sign{"#!AMR", "audio/amr"},
      Sign{"%PDF-", "application/pdf"},
      Sign{"PK\x03\x04", "application/zip"},
  };
  for (const auto& [sign, type] : signs) {
    if (has_at(bytes, 0, sign)) return std::string(type);
  }
  if (has_at(bytes, 0, "RIFF") && has_at(bytes, 8, "WEBP")) return "image/webp";
  if (has_at(bytes, 0, "RIFF") && has_at(bytes, 8, "WAVE")) return "audio/wav";
  if (has_at(bytes, 4, "ftyp") && bytes.size() >= 12) return type_of_brand(bytes.substr(8, 4));
  return "application/octet-stream";
}

namespace {

// So far into a file the first frame of a sound may stand; it is how far ffmpeg looks too.
constexpr std::size_t far_enough = 64 << 10;

std::string read_at(std::ifstream& file, std::size_t begin, std::size_t size) {
  std::string bytes(size, '\0');
  file.clear();
  file.seekg(static_cast<std::streamoff>(begin));
  file.read(bytes.data(), static_cast<std::streamsize>(size));
  bytes.resize(static_cast<std::size_t>(file.gcount()));
  return bytes;
}

}  // namespace

std::string type_of(const fs::path& path) {
  std::ifstream file(path, std::ios::binary);
  const auto first = read_at(file, 0, 16);
  auto type = type_of_bytes(first);
  // A tag says nothing of what it stands before, and zeros say nothing at all.
  const auto tag = size_of_id3(first);
  if (tag == 0 && type != "application/octet-stream") return type;
  const auto frames = type_of_frames(read_at(file, tag, far_enough));
  return frames.empty() ? type : std::string(frames);
}

Store::Store(fs::path root) : root_(std::move(root)), incoming_(root_ / "incoming") {
  fs::create_directories(incoming_);
  // A server that was killed leaves pieces behind; another process may be receiving right now, hence the age.
  const auto before = fs::file_time_type::clock::now() - std::chrono::hours(24);
  for (const auto& left_over : fs::directory_iterator(incoming_)) {
    std::error_code ignored;
    if (left_over.last_write_time(ignored) < before) fs::remove_all(left_over.path(), ignored);
  }
}

fs::path Store::place_of(std::string_view key) const {
  return root_ / key.substr(0, 2) / key.substr(2, 2) / key;
}

Stored Store::put(const fs::path& from) {
  if (!fs::is_regular_file(fs::symlink_status(from))) {
    throw fs::filesystem_error("not a plain file", from, std::make_error_code(std::errc::invalid_argument));
  }
  Stored stored{.key = auth::random_token(), .size = fs::file_size(from), .type = type_of(from)};
  const auto place = place_of(stored.key);
  make_folder(place.parent_path().parent_path());
  make_folder(place.parent_path());
  Descriptor(from, O_RDONLY).synchronise();
  move_file(from, place, incoming_);
  synchronise_folder(place.parent_path());
  return stored;
}

Stored Store::put_bytes(std::string_view bytes) {
  const auto under_way = incoming_ / auth::random_token();
  try {
    Descriptor(under_way, O_WRONLY | O_CREAT | O_EXCL).write(bytes);
    return put(under_way);
  } catch (...) {
    std::error_code ignored;
    fs::remove(under_way, ignored);
    throw;
  }
}

void Store::try_to_write() const {
  const auto probe = incoming_ / ("probe-" + auth::random_token());
  try {
    const Descriptor file(probe, O_WRONLY | O_CREAT | O_EXCL);
    file.write(std::string(4'096, ' '));
    file.synchronise();
  } catch (...) {
    ::unlink(probe.c_str());
    throw;
  }
  ::unlink(probe.c_str());
}

std::optional<fs::path> Store::path_of(std::string_view key) const {
  if (!is_key(key)) return std::nullopt;
  auto place = place_of(key);
  std::error_code ignored;
  if (!fs::is_regular_file(place, ignored)) return std::nullopt;
  return place;
}

bool Store::remove(std::string_view key) {
  if (!is_key(key)) return false;
  const auto place = place_of(key);
  if (::unlink(place.c_str()) != 0) {
    if (errno == ENOENT) return false;
    refuse("unlink", errno);
  }
  synchronise_folder(place.parent_path());  // erasure is durable too: it may be a right (AVG, article 17)
  return true;
}

void Store::each(const std::function<void(std::string_view, std::uint64_t, std::int64_t)>& take) const {
  for (auto at = fs::recursive_directory_iterator(root_); at != fs::recursive_directory_iterator(); ++at) {
    if (at->path() == incoming_) at.disable_recursion_pending();
    const auto name = at->path().filename().string();
    struct stat status {};
    if (!is_key(name) || ::stat(at->path().c_str(), &status) != 0 || !S_ISREG(status.st_mode)) continue;
    take(name, static_cast<std::uint64_t>(status.st_size), status.st_mtime);
  }
}

}  // namespace koers::files
