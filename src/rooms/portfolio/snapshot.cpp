// Pages as they were handed over. Rows are written once and never changed.
#include <algorithm>
#include <filesystem>

#include "platform/base/error.h"
#include "platform/files/files.h"
#include "rooms/attachments/attachments.h"
#include "rooms/portfolio/share.h"

namespace koers::portfolio {

using organisation::Institution;
using people::Person;
using people::Student;

namespace {

std::string codes_of(const std::vector<words::Competency>& competencies) {
  std::string all;
  for (const auto one : competencies) all += (all.empty() ? "" : " ") + std::string(code(one));
  return all;
}

std::vector<words::Competency> competencies_of(std::string_view codes) {
  std::vector<words::Competency> all;
  for (const auto competency : words::competencies) {
    if (codes.find(code(competency)) != std::string_view::npos) all.push_back(competency);
  }
  return all;
}

std::string copy_of(files::Store& files, const std::string& key) {
  const auto path = files.path_of(key);
  if (!path) return {};
  const auto copy = files.incoming() / ("snapshot-" + key);
  std::filesystem::copy_file(*path, copy, std::filesystem::copy_options::overwrite_existing);
  return files.put(copy).key;
}

}  // namespace

Publication with_copied_files(files::Store& files, Publication publication) {
  for (PublishedItem& item : publication.items) {
    for (auto& picture : item.pictures) {
      picture.large_key = copy_of(files, picture.large_key);
      picture.small_key = picture.large_key;
    }
    std::erase_if(item.pictures, [](const auto& picture) { return picture.large_key.empty(); });
    for (auto& one : item.media) {
      one.file_key = copy_of(files, one.file_key);
      if (!one.poster_key.empty()) one.poster_key = copy_of(files, one.poster_key);
    }
    std::erase_if(item.media, [](const auto& one) { return one.file_key.empty(); });
  }
  return publication;
}

void remove_copied_files(files::Store& files, const Publication& copy) {
  for (const PublishedItem& item : copy.items) {
    for (const auto& picture : item.pictures) files.remove(picture.large_key);
    for (const auto& one : item.media) {
      files.remove(one.file_key);
      if (!one.poster_key.empty()) files.remove(one.poster_key);
    }
  }
}

constexpr sql::Statement insert_snapshot{"portfolio.insert_snapshot", R"(
    INSERT INTO publication_snapshots (institution_id, student_id, id, folio_id, form, colour, title, introduction,
                                       contact, student_name, taken_at)
    VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11))"};
constexpr sql::Statement insert_snapshot_item{"portfolio.insert_snapshot_item", R"(
    INSERT INTO publication_snapshot_items (institution_id, student_id, snapshot_id, place, kind, source_id, content,
                                            title, words, experience_kind, happened_on, competencies, is_done, about)
    VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14))"};
constexpr sql::Statement insert_snapshot_picture{"portfolio.insert_snapshot_picture", R"(
    INSERT INTO publication_snapshot_pictures (institution_id, student_id, snapshot_id, place, number, file_key, width,
                                               height, description)
    VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9))"};
constexpr sql::Statement insert_snapshot_media{"portfolio.insert_snapshot_media", R"(
    INSERT INTO publication_snapshot_media (institution_id, student_id, snapshot_id, place, number, kind, file_key,
                                            poster_key, seconds, width, height, transcript)
    VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12))"};
constexpr sql::Statement insert_snapshot_proof{"portfolio.insert_snapshot_proof", R"(
    INSERT INTO publication_snapshot_proofs (institution_id, student_id, snapshot_id, place, number, title,
                                             experience_kind, happened_on)
    VALUES ($1, $2, $3, $4, $5, $6, $7, $8))"};

namespace {

// The things that hang on one item, in their order.
void keep_attached(sql::Transaction& tx, const Student& me, Id<Snapshot> id, std::int64_t place,
                   const PublishedItem& item) {
  std::int64_t number = 0;
  for (const auto& one : item.pictures) {
    tx.run(insert_snapshot_picture, me.institution(), me.id(), id, place, ++number, one.large_key, one.width,
           one.height, one.description);
  }
  number = 0;
  for (const auto& one : item.media) {
    tx.run(insert_snapshot_media, me.institution(), me.id(), id, place, ++number, one.kind, one.file_key,
           one.poster_key, one.seconds, one.width, one.height, one.transcript);
  }
  number = 0;
  for (const Proof& one : item.proofs) {
    tx.run(insert_snapshot_proof, me.institution(), me.id(), id, place, ++number, one.title,
           one.experience_kind, one.day);
  }
}

}  // namespace

void save_snapshot(sql::Transaction& tx, const Student& me, Id<Presentation> presentation, Id<Snapshot> id,
                   const Publication& publication, Instant now) {
  tx.lock(me.id().value);
  tx.run(insert_snapshot, me.institution(), me.id(), id, presentation, publication.form, publication.colour,
         publication.title, publication.introduction, publication.contact, publication.student.full_name(),
         now);
  std::int64_t place = 0;
  for (const PublishedItem& item : publication.items) {
    tx.run(insert_snapshot_item, me.institution(), me.id(), id, ++place, item.kind, item.source_id,
           item.content, item.title, item.words, item.experience_kind, item.day, codes_of(item.competencies),
           item.is_done, item.about);
    keep_attached(tx, me, id, place, item);
  }
}

constexpr sql::Statement select_snapshot{"portfolio.select_snapshot", R"(
    SELECT form, colour, title, introduction, contact, student_name FROM publication_snapshots
    WHERE institution_id = $1 AND student_id = $2 AND id = $3)"};
constexpr sql::Statement select_snapshot_items{"portfolio.select_snapshot_items", R"(
    SELECT place, kind, source_id, content, title, words, experience_kind, happened_on, competencies, is_done,
           about
    FROM publication_snapshot_items
    WHERE institution_id = $1 AND student_id = $2 AND snapshot_id = $3 ORDER BY place)"};
constexpr sql::Statement select_snapshot_pictures{"portfolio.select_snapshot_pictures", R"(
    SELECT place, file_key, width, height, description FROM publication_snapshot_pictures
    WHERE institution_id = $1 AND student_id = $2 AND snapshot_id = $3 ORDER BY place, number)"};

constexpr sql::Statement select_snapshot_media{"portfolio.select_snapshot_media", R"(
    SELECT place, kind, file_key, poster_key, seconds, width, height, transcript FROM publication_snapshot_media
    WHERE institution_id = $1 AND student_id = $2 AND snapshot_id = $3 ORDER BY place, number)"};
constexpr sql::Statement select_snapshot_proofs{"portfolio.select_snapshot_proofs", R"(
    SELECT place, title, experience_kind, happened_on FROM publication_snapshot_proofs
    WHERE institution_id = $1 AND student_id = $2 AND snapshot_id = $3 ORDER BY place, number)"};

namespace {

struct SnapshotRow {
  Form form = Form::page;
  Colour colour = Colour::sea;
  std::string title, introduction, contact, student_name;
};
struct ItemRow {
  std::int64_t place = 0;
  ItemKind kind = ItemKind::text;
  std::int64_t source_id = 0;
  Content content = Content::qualities;
  std::string title, words, experience_kind;
  std::optional<Day> day;
  std::string competencies;
  bool is_done = false;
  std::string about;
};
struct PictureRow {
  std::int64_t place = 0;
  std::string key;
  int width = 0, height = 0;
  std::string description;
};
struct MediaRow {
  std::int64_t place = 0;
  attachments::MediaKind kind = attachments::MediaKind::sound;
  std::string file_key, poster_key;
  int seconds = 0, width = 0, height = 0;
  std::string transcript;
};
struct ProofRow {
  std::int64_t place = 0;
  std::string title, experience_kind;
  std::optional<Day> day;
};

}  // namespace

namespace {

std::vector<PublishedItem> items_of_snapshot(sql::Reader& reader, Id<Institution> institution,
                                             Id<Person> student, Id<Snapshot> id) {
  std::vector<PublishedItem> items;
  for (ItemRow& item : reader.all<ItemRow>(select_snapshot_items, institution, student, id)) {
    items.push_back({.kind = item.kind,
                     .source_id = item.source_id,
                     .content = item.content,
                     .title = std::move(item.title),
                     .words = std::move(item.words),
                     .about = std::move(item.about),
                     .experience_kind = std::move(item.experience_kind),
                     .day = item.day,
                     .competencies = competencies_of(item.competencies),
                     .is_done = item.is_done});
  }
  // Places are 1, 2, 3, as keep_snapshot gave them.
  const auto at = [&](std::int64_t place) -> PublishedItem& {
    return items.at(static_cast<std::size_t>(place - 1));
  };
  for (const auto& one : reader.all<PictureRow>(select_snapshot_pictures, institution, student, id)) {
    at(one.place).pictures.push_back({one.key, one.key, one.width, one.height, one.description});
  }
  for (const auto& one : reader.all<MediaRow>(select_snapshot_media, institution, student, id)) {
    at(one.place).media.push_back(
        {one.kind, one.file_key, one.poster_key, one.seconds, one.width, one.height, one.transcript});
  }
  for (const auto& one : reader.all<ProofRow>(select_snapshot_proofs, institution, student, id)) {
    at(one.place).proofs.push_back({one.title, one.experience_kind, one.day});
  }
  return items;
}

}  // namespace

Publication snapshot_of(sql::Reader& reader, Id<Institution> institution, Id<Person> student,
                        Id<Snapshot> id) {
  const auto row = reader.one<SnapshotRow>(select_snapshot, institution, student, id);
  if (!row) throw NotFound("snapshot");
  return {row->form,
          row->colour,
          row->title,
          row->introduction,
          row->contact,
          {student, row->student_name, "", ""},
          items_of_snapshot(reader, institution, student, id)};
}

}  // namespace koers::portfolio
