#include "rooms/attachments/upload.h"

#include "platform/files/files.h"

namespace koers::attachments {

using people::Student;

constexpr sql::Statement select_upload{"attachments.select_upload", R"(
    SELECT id, key, size, begun_at, name, outcome FROM portfolio_uploads
    WHERE institution_id = $1 AND student_id = $2 AND id = $3)"};

std::optional<Upload> find_upload(sql::Reader& reader, const Student& me, Id<Upload> id) {
  return reader.one<Upload>(select_upload, me.institution(), me.id(), id);
}

std::filesystem::path path_of(const files::Store& store, const Upload& upload) {
  return store.incoming() / ("piece-" + upload.key);
}

std::int64_t received(const files::Store& store, const Upload& upload) {
  std::error_code error;
  const auto size = std::filesystem::file_size(path_of(store, upload), error);
  return error ? 0 : static_cast<std::int64_t>(size);
}

bool is_whole(const files::Store& store, const Upload& upload) {
  return upload.size > 0 && received(store, upload) == upload.size;
}

constexpr sql::Statement update_upload_outcome{"attachments.update_upload_outcome", R"(
    UPDATE portfolio_uploads SET outcome = $4
    WHERE institution_id = $1 AND student_id = $2 AND id = $3 AND outcome = '')"};

bool end_upload(sql::Transaction& tx, const Student& me, Id<Upload> id, std::string_view outcome) {
  return tx.run(update_upload_outcome, me.institution(), me.id(), id, std::string(outcome)) == 1;
}

constexpr sql::Statement delete_old_uploads{"attachments.delete_old_uploads", R"(
    DELETE FROM portfolio_uploads WHERE begun_at < $1 RETURNING id, key, size, begun_at, name, outcome)"};

std::int64_t erase_old_uploads(sql::Database& database, files::Store* files, Instant now) {
  std::vector<Upload> old;
  database.write([&](sql::Transaction& tx) {
    old.clear();
    tx.each<Upload>(
        delete_old_uploads, [&](Upload&& one) { old.push_back(std::move(one)); }, now - upload_seconds);
  });
  for (const Upload& one : old) {
    std::error_code ignored;
    if (files != nullptr) std::filesystem::remove(path_of(*files, one), ignored);
  }
  return static_cast<std::int64_t>(old.size());
}

}  // namespace koers::attachments
