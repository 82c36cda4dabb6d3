// A file that comes in pieces, so that a broken connection costs one piece and not the film: in the manner of
// tus 1.0 and draft-ietf-httpbis-resumable-upload.
//
//   POST  /opnames/onderweg        Upload-Length: 20971520      201, Location
//   HEAD  /opnames/onderweg/{id}                                204, Upload-Offset: 3145728
//   PATCH /opnames/onderweg/{id}   Upload-Offset: 3145728       204, Upload-Offset: 4194304
//
// A piece that begins elsewhere than where the file ends is a 409 that says where it ends. When all bytes are
// there, a form names the upload in its field "opname" and receive_media makes a medium of it. Upload-Name,
// with the signs of an address escaped, says what the student calls the file. Uploads are of one student,
// last a day, and are few under way. What became of one is remembered for that day, so that a form that is
// sent twice hears the same twice.
#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include "rooms/attachments/attachments.h"

namespace koers::attachments {

struct Upload {
  Id<Upload> id;
  std::string key;
  std::int64_t size = 0;
  Instant begun_at;
  std::string name{};     // as the student's phone calls the file; "" when it did not say
  std::string outcome{};  // "" under way; "used"; or the code of the flaw for which it was refused

  bool is_under_way() const { return outcome.empty(); }
};

inline constexpr std::string_view used = "used";
inline constexpr std::size_t longest_file_name = 120;

// Under way at once, of one student. Who has more sends the file with the form itself.
inline constexpr int most_uploads = 40;
inline constexpr std::int64_t most_upload_bytes = 1 << 30;
inline constexpr std::uint64_t largest_piece = 4 << 20;
inline constexpr std::int64_t upload_seconds = 86'400;

std::optional<Upload> find_upload(sql::Reader& reader, const people::Student& me, Id<Upload> id);
std::filesystem::path path_of(const files::Store& store, const Upload& upload);
// How many bytes are there.
std::int64_t received(const files::Store& store, const Upload& upload);
bool is_whole(const files::Store& store, const Upload& upload);

// Says what became of it (Upload::outcome): for `used` in the transaction that makes something of the bytes.
// False when another was first.
bool end_upload(sql::Transaction& tx, const people::Student& me, Id<Upload> id, std::string_view outcome);

// Forgets uploads that began more than a day ago, with their bytes. Answers how many.
std::int64_t erase_old_uploads(sql::Database& database, files::Store* files, Instant now);

}  // namespace koers::attachments
