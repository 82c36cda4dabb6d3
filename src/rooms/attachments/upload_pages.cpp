// The protocol of upload.h: begin, ask how far it came, add a piece.
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include <array>
#include <charconv>

#include "platform/auth/token.h"
#include "platform/base/bsn.h"
#include "platform/base/error.h"
#include "platform/base/visible.h"
#include "platform/files/files.h"
#include "rooms/attachments/routes.h"
#include "rooms/attachments/upload.h"

namespace koers::attachments {
namespace {

using http::Response;
using http::Visit;
using people::Student;

std::optional<std::int64_t> number_in(std::string_view text) {
  std::int64_t value = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
  if (text.empty() || error != std::errc() || end != text.data() + text.size() || value < 0)
    return std::nullopt;
  return value;
}

files::Store& store_of(Visit& visit) {
  if (visit.house.files == nullptr) throw Unavailable("no store for files");
  return *visit.house.files;
}

Response with_offset(Response response, std::int64_t offset, const Upload& upload) {
  return std::move(response)
      .with("Upload-Offset", std::to_string(offset))
      .with("Upload-Length", std::to_string(upload.size));
}

// ---- begin

constexpr sql::Statement count_uploads{"attachments.count_uploads", R"(
    SELECT COUNT(*), CAST(COALESCE(SUM(size), 0) AS BIGINT) FROM portfolio_uploads WHERE institution_id = $1 AND student_id = $2 AND outcome = '')"};
constexpr sql::Statement insert_upload{"attachments.insert_upload", R"(
    INSERT INTO portfolio_uploads (institution_id, student_id, id, key, size, begun_at, name, outcome)
    VALUES ($1, $2, $3, $4, $5, $6, $7, ''))"};

struct UploadTotals {
  std::int64_t uploads = 0;
  std::int64_t bytes = 0;
};

// A name that is no sensible one is left out: it only helps to say which file is meant.
std::string name_in(std::string_view header) {
  auto name = visible_text(http::clean_text(http::decode_percent(header, false)));
  return signs_of(name) > longest_file_name || mentions_bsn(name) ? std::string() : name;
}

Response begin_upload(Visit& visit, const Student& me) {
  const auto size = number_in(visit.request.header("upload-length"));
  if (!size || *size == 0) return http::plain("Upload-Length\n", 422);
  if (static_cast<std::uint64_t>(*size) > largest_media) return http::plain("", 413);
  const Upload upload{.id = visit.new_id<Upload>(),
                      .key = auth::random_token(),
                      .size = *size,
                      .begun_at = visit.now,
                      .name = name_in(visit.request.header("upload-name"))};
  bool is_full = false;
  visit.write([&](sql::Transaction& tx) {
    tx.lock(me.id().value);
    const auto now = tx.one<UploadTotals>(count_uploads, me.institution(), me.id()).value_or(UploadTotals{});
    is_full = now.uploads >= most_uploads || now.bytes + *size > most_upload_bytes;
    if (is_full) return;
    tx.run(insert_upload, me.institution(), me.id(), upload.id, upload.key, upload.size, upload.begun_at,
           upload.name);
  });
  if (is_full) return http::plain("", 429).with("Retry-After", "3600");
  return with_offset(http::plain("", 201), 0, upload)
      .with("Location", html::url("/opnames/onderweg/", upload.id).text());
}

Upload own_upload(Visit& visit, const Student& me, Id<Upload> id) {
  auto found = find_upload(visit.db(), me, id);
  if (!found || !found->is_under_way() || found->begun_at < visit.now - upload_seconds)
    throw NotFound("upload");
  return *std::move(found);
}

Response show_offset(Visit& visit, const Student& me, Id<Upload> id) {
  const auto upload = own_upload(visit, me, id);
  return with_offset(http::plain("", 204), received(store_of(visit), upload), upload);
}

// ---- add a piece

class OpenFile {
 public:
  explicit OpenFile(const std::filesystem::path& path, int flags)
      : descriptor_(::open(path.c_str(), flags | O_CLOEXEC, 0600)) {
    if (descriptor_ < 0) throw Unavailable("a file under way cannot be opened");
  }
  ~OpenFile() { ::close(descriptor_); }
  OpenFile(const OpenFile&) = delete;
  int get() const { return descriptor_; }

 private:
  int descriptor_;
};

// What did not fit on the disk is taken back, so that the next piece begins where this one did.
bool copy_to_end(int from, int to, off_t end) {
  std::array<char, 64 << 10> piece;
  for (;;) {
    const auto count = ::read(from, piece.data(), piece.size());
    if (count < 0 && errno == EINTR) continue;
    if (count == 0) return true;
    if (count < 0 || ::write(to, piece.data(), static_cast<std::size_t>(count)) != count) {
      static_cast<void>(::ftruncate(to, end));
      return false;
    }
  }
}

// Answers where the file ends now; unlike `begin` plus the piece when somebody else was there first.
std::int64_t append(const std::filesystem::path& to, const http::Upload& piece, std::int64_t begin) {
  const OpenFile file(to, O_WRONLY | O_CREAT | O_APPEND);
  // Two pieces at once, of a phone that thought the first was lost: one after the other.
  while (::flock(file.get(), LOCK_EX) != 0) {
    if (errno != EINTR) throw Unavailable("a file under way cannot be locked");
  }
  struct stat facts {};
  if (::fstat(file.get(), &facts) != 0) throw Unavailable("a file under way cannot be read");
  if (facts.st_size != begin) return facts.st_size;
  const OpenFile source(piece.path, O_RDONLY);
  if (!copy_to_end(source.get(), file.get(), facts.st_size)) throw Unavailable("the disk is full");
  return begin + static_cast<std::int64_t>(piece.size);
}

Response add_piece(Visit& visit, const Student& me, Id<Upload> id) {
  const auto upload = own_upload(visit, me, id);
  const auto begin = number_in(visit.request.header("upload-offset"));
  const auto& pieces = visit.request.uploads;
  if (!begin || pieces.size() != 1 || pieces.front().size == 0) return http::plain("Upload-Offset\n", 422);
  const auto& piece = pieces.front();
  if (*begin + static_cast<std::int64_t>(piece.size) > upload.size) return http::plain("", 413);
  const auto end = append(path_of(store_of(visit), upload), piece, *begin);
  const bool fitted = end == *begin + static_cast<std::int64_t>(piece.size);
  return with_offset(http::plain("", fitted ? 204 : 409), end, upload);
}

}  // namespace

void add_upload_routes(http::Router& router) {
  router.post<Student>("/opnames/onderweg", begin_upload);
  router.get<Student>("/opnames/onderweg/{id}", show_offset);
  router.patch<Student>("/opnames/onderweg/{id}", add_piece).takes({.limit = largest_piece, .uploads = true});
}

}  // namespace koers::attachments
