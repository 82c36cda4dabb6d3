// Writing a ZIP file: texts from memory, files from disk. Nothing is read before close(), which streams all
// of it to the disk, so that an archive of films costs no memory.
//
//   archive::ZipFile zip(path);
//   zip.add_text("index.html", page);
//   zip.add_file("media/photo.webp", *store.path_of(key));
//   zip.close([&](double share) { keep_progress(share); });
//
// Names are UTF-8, with slashes, and never begin with one. What fails throws koers::Unavailable.
#pragma once

#include <filesystem>
#include <functional>
#include <list>
#include <string>
#include <string_view>

namespace koers::archive {

class ZipFile {
 public:
  explicit ZipFile(const std::filesystem::path& path);  // replaces what is there
  ~ZipFile();                                           // without close(): nothing is written
  ZipFile(const ZipFile&) = delete;
  ZipFile& operator=(const ZipFile&) = delete;

  void add_text(const std::string& name, std::string text);
  void add_file(const std::string& name, const std::filesystem::path& path);
  // `progress` hears how much is done, 0 to 1.
  void close(const std::function<void(double)>& progress = {});

 private:
  void add(const std::string& name, void* source);

  void* zip_;
  std::list<std::string> texts_;  // live until close()
};

}  // namespace koers::archive
