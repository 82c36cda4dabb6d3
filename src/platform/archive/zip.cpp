#include "platform/archive/zip.h"

#include <zip.h>

#include "platform/base/error.h"

namespace koers::archive {
namespace {

zip_t* handle(void* zip) { return static_cast<zip_t*>(zip); }

}  // namespace

ZipFile::ZipFile(const std::filesystem::path& path) {
  int error = 0;
  zip_ = zip_open(path.c_str(), ZIP_CREATE | ZIP_TRUNCATE, &error);
  if (zip_ == nullptr) throw Unavailable("an archive cannot be begun");
}

ZipFile::~ZipFile() {
  if (zip_ != nullptr) zip_discard(handle(zip_));
}

void ZipFile::add(const std::string& name, void* source) {
  auto* from = static_cast<zip_source_t*>(source);
  if (from == nullptr) throw Unavailable("a part of an archive cannot be read");
  if (zip_file_add(handle(zip_), name.c_str(), from, ZIP_FL_ENC_UTF_8 | ZIP_FL_OVERWRITE) < 0) {
    zip_source_free(from);
    throw Unavailable("a part cannot be added to an archive");
  }
}

void ZipFile::add_text(const std::string& name, std::string text) {
  const std::string& kept = texts_.emplace_back(std::move(text));
  add(name, zip_source_buffer(handle(zip_), kept.data(), kept.size(), 0));
}

void ZipFile::add_file(const std::string& name, const std::filesystem::path& path) {
  add(name, zip_source_file(handle(zip_), path.c_str(), 0, -1));
}

void ZipFile::close(const std::function<void(double)>& progress) {
  using Progress = std::function<void(double)>;
  Progress hear = progress;
  if (hear) {
    zip_register_progress_callback_with_state(
        handle(zip_), 0.01,
        [](zip_t*, double share, void* state) { (*static_cast<Progress*>(state))(share); }, nullptr, &hear);
  }
  if (zip_close(handle(zip_)) != 0) throw Unavailable("an archive cannot be written");
  zip_ = nullptr;
}

}  // namespace koers::archive
