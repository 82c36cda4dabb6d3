// What people bring along as files (photos, films, documents), kept on disk under names that nobody chose. A
// file's key is random, so that it tells nothing and cannot be guessed; still, a page always asks the room
// whether its visitor may see the file, and only then asks the store for the path.
//
//   files::Stored stored = visit.house.files->put(upload->path);         // the upload has moved
//   visit.write(... stored.key, stored.type, stored.size ...);
//   if (auto path = visit.house.files->path_of(photo.key)) ...           // to Response::file
//
// A file is stored before the database names it: when the transaction fails, remove it (or leave it to the
// sweep of files that no table names, see each()). Safe to use from all threads.
#pragma once

#include <cstdint>
#include <filesystem>
#include <functional>
#include <optional>
#include <string>
#include <string_view>

namespace koers::files {

struct Stored {
  std::string key;         // 32 characters; no path and no name of the visitor's
  std::uint64_t size = 0;  // bytes
  std::string type;        // as the content shows it, see type_of
};

class Store {
 public:
  // Makes the folder where there is none. Content stands in two levels below it: ab/cd/abcd....
  explicit Store(std::filesystem::path root);

  // Takes the file at `from` and moves it in. Durable when this returns (content and names are synchronised).
  // Throws std::filesystem::filesystem_error when the file is not there or not a plain file,
  // koers::Unavailable when the disk is full or refuses.
  Stored put(const std::filesystem::path& from);
  Stored put_bytes(std::string_view bytes);

  // Where the content of a key stands, when it is there. A text that is no key is simply not there.
  std::optional<std::filesystem::path> path_of(std::string_view key) const;

  // Whether there was such a file. What is being sent to somebody at this moment is sent to its end.
  bool remove(std::string_view key);

  // Every file that is kept, for backups and for finding what no table names; `stored_at` in UTC seconds.
  void each(const std::function<void(std::string_view key, std::uint64_t size, std::int64_t stored_at)>& take)
      const;

  // Writes a little and removes it again; throws koers::Unavailable as put() would.
  void try_to_write() const;

  // For files under way, on the same disk, so that put() is a rename. What is older than a day is
  // swept away when a Store opens.
  const std::filesystem::path& incoming() const { return incoming_; }

 private:
  std::filesystem::path place_of(std::string_view key) const;

  std::filesystem::path root_;
  std::filesystem::path incoming_;
};

// The media type that the first bytes of a file show: image/jpeg, image/png, image/webp, image/gif,
// image/heic, image/avif, video/mp4, video/quicktime, video/webm (sound alone too), audio/mpeg, audio/mp4,
// audio/ogg, audio/wav, audio/aac, audio/amr, application/pdf, application/zip (office documents too).
// Everything else, markup and scripts included, is application/octet-stream. Never what the browser said.
// type_of also knows sound without a container by its frames (sound_frames.h), behind a tag or zeros too.
std::string type_of(const std::filesystem::path& path);
std::string type_of_bytes(std::string_view first_bytes);  // 16 are enough

}  // namespace koers::files
