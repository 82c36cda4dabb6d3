// How media come in: with a form, or in pieces before it; and how a job prepares them.
#include <iterator>
#include <sstream>
#include <variant>

#include "platform/base/error.h"
#include "platform/base/visible.h"
#include "platform/files/files.h"
#include "platform/jobs/jobs.h"
#include "platform/media/recordings.h"
#include "rooms/attachments/attachments.h"
#include "rooms/attachments/picture.h"
#include "rooms/attachments/preparing.h"
#include "rooms/attachments/texts.h"
#include "rooms/attachments/upload.h"

namespace koers::attachments {

using organisation::Institution;
using people::Person;
using people::Student;

constexpr sql::Statement insert_media{"attachments.insert_media", R"(
    INSERT INTO portfolio_media (institution_id, student_id, experience_id, id, card, kind, state, flaw, original_key,
                                 file_key, poster_key, seconds, width, height, transcript, added_at,
                                 changed_at)
    VALUES ($1, $2, $3, $4, $5, $6, $7, NULL, $8, $9, $10, $11, $12, $13, $14, $15, $15))"};

void import_media(sql::Transaction& tx, Id<Institution> institution, Id<Person> student,
                  Id<Experience> experience, std::int64_t id, const MediaSummary& media, Instant at) {
  tx.run(insert_media, institution, student, experience, id, "", media.kind, MediaState::ready, "",
         media.file_key, media.poster_key, media.seconds, media.width, media.height, media.transcript, at);
}

namespace {

// The payload of the job: whose, at which experience, which item.
struct Place {
  Id<Institution> institution;
  Id<Person> student;
  Id<Experience> experience;
  Id<MediaItem> item;
};

std::string payload_of(const Place& place) {
  return id_text(place.student.value) + " " + id_text(place.experience.value) + " " +
         id_text(place.item.value);
}

Place place_in(const jobs::Job& job) {
  std::istringstream payload(job.payload);
  const std::vector<std::string> words{std::istream_iterator<std::string>(payload), {}};
  check(words.size() == 3, "a job names a student, an experience and an item");
  return {{job.institution_id},
          {parse_id_text(words[0]).value()},
          {parse_id_text(words[1]).value()},
          {parse_id_text(words[2]).value()}};
}

MediaFlaw media_flaw_of(media::PictureFlaw flaw) {
  if (flaw == media::PictureFlaw::too_large) return MediaFlaw::too_large;
  return flaw == media::PictureFlaw::broken ? MediaFlaw::broken : MediaFlaw::not_media;
}

// Why a file was refused, as it is kept with its upload.
using Flaw = std::variant<MediaFlaw, PictureFlaw>;

std::string_view code_of(const Flaw& flaw) {
  return std::visit([](const auto one) { return std::string_view(code(one)); }, flaw);
}

i18n::Text words_of(const Flaw& flaw) {
  return std::visit([](const auto one) { return words_for(one); }, flaw);
}

std::optional<Flaw> flaw_named(std::string_view outcome) {
  if (const auto flaw = from_code<MediaFlaw>(outcome)) return *flaw;
  if (const auto flaw = from_code<PictureFlaw>(outcome)) return *flaw;
  return std::nullopt;
}

// One file that was sent. `upload` is set when it came in pieces.
struct IncomingFile {
  std::filesystem::path path;
  std::uint64_t size = 0;
  std::string field;
  std::string name{};
  std::optional<Id<Upload>> upload{};
};

RefusedFile refused_file(const IncomingFile& file, const Flaw& flaw) {
  return {file.name, words_of(flaw), file.upload ? id_text(file.upload->value) : std::string()};
}

class MediaIntake {
 public:
  MediaIntake(http::Visit& visit, const Student& me, const MediaPlace& owner)
      : visit_(visit), me_(me), owner_(owner), count_(count_at(visit.db())) {}

  std::vector<RefusedFile> receive_all_sent() {
    for (const http::Upload& upload : visit_.request.uploads) {
      const IncomingFile file{upload.path, upload.size, upload.field, visible_text(upload.filename)};
      if (upload.field == photo_field && owner_.card.empty()) {
        file.size == 0 ? refuse(file, PictureFlaw::empty) : store_photo(file);
      } else if (upload.field == sound_field || upload.field == film_field || upload.field == drawing_field) {
        receive(file);
      }
    }
    for (const auto& [id, field] : uploads_named(visit_.request)) receive_upload(id, field);
    return std::move(refused_);
  }

  struct NamedUpload {
    Id<Upload> id;
    const char* field;
  };
  static std::vector<NamedUpload> uploads_named(const http::Request& request) {
    std::vector<NamedUpload> all;
    for (const char* field : {upload_field, drawing_field}) {
      for (const std::string& text : request.all(field)) {
        if (const auto id = parse_id_text(text)) all.push_back({{*id}, field});
      }
    }
    return all;
  }

 private:
  files::Store& store() {
    if (visit_.house.files == nullptr) throw Unavailable("no store for files");
    return *visit_.house.files;
  }

  void receive_upload(Id<Upload> id, const char* field) {
    const auto upload = find_upload(visit_.db(), me_, id);
    if (!upload) return refused_.push_back({"", texts::not_there, id_text(id.value)});
    if (upload->outcome == used) return;
    const IncomingFile file{path_of(store(), *upload), static_cast<std::uint64_t>(upload->size), field,
                            upload->name, id};
    if (const auto flaw = flaw_named(upload->outcome)) return refused_.push_back(refused_file(file, *flaw));
    // The rest may still come: it stays under way.
    if (!is_whole(store(), *upload)) return refused_.push_back(refused_file(file, MediaFlaw::not_there));
    receive(file);
  }

  void refuse(const IncomingFile& file, const Flaw& flaw) {
    refused_.push_back(refused_file(file, flaw));
    if (!file.upload) return;
    visit_.write([&](sql::Transaction& tx) { end_upload(tx, me_, *file.upload, code_of(flaw)); });
    std::error_code ignored;
    std::filesystem::remove(file.path, ignored);
  }

  void receive(const IncomingFile& file) {
    if (file.size == 0) return refuse(file, MediaFlaw::empty);
    if (count_ >= most_media) return refuse(file, MediaFlaw::too_many);
    if (file.size > largest_media) return refuse(file, MediaFlaw::too_large);
    const auto type = files::type_of(file.path);
    if (type.starts_with("image/")) {
      const bool is_photo = file.field == upload_field && owner_.card.empty();
      is_photo ? store_photo(file) : store_drawing(file);
    } else if (media::is_recording(type)) {
      store_recording(file, type);
    } else {
      refuse(file, MediaFlaw::not_media);
    }
  }

  void store_photo(const IncomingFile& file) {
    const auto flaw = receive_picture(visit_, me_, owner_.experience, file.path, [&](sql::Transaction& tx) {
      return !file.upload || end_upload(tx, me_, *file.upload, used);
    });
    if (flaw) return refuse(file, *flaw);
    std::error_code ignored;
    if (file.upload) std::filesystem::remove(file.path, ignored);
  }

  void store_drawing(const IncomingFile& file) {
    auto outcome = media::prepare_picture(file.path, store());
    if (const auto* flaw = std::get_if<media::PictureFlaw>(&outcome)) {
      return refuse(file, media_flaw_of(*flaw));
    }
    const auto& picture = std::get<media::Picture>(outcome);
    const Kept kept = insert(file, MediaKind::drawing, MediaState::ready, "", picture.large.stored.key,
                             picture.thumb.stored.key, picture.large.width, picture.large.height);
    std::error_code ignored;
    if (file.upload) std::filesystem::remove(file.path, ignored);
    if (kept == Kept::yes) return;
    store().remove(picture.large.stored.key);
    store().remove(picture.thumb.stored.key);
    if (kept == Kept::is_full) refuse(file, MediaFlaw::too_many);
  }

  void store_recording(const IncomingFile& file, const std::string& type) {
    const bool sounds = file.field == sound_field || type.starts_with("audio/");
    files::Stored stored;
    try {
      stored = store().put(file.path);
    } catch (const std::filesystem::filesystem_error&) {  // the same form, sent twice at once, was first
      return refused_.push_back(refused_file(file, MediaFlaw::not_there));
    }
    const Kept kept = insert(file, sounds ? MediaKind::sound : MediaKind::film, MediaState::waiting,
                             stored.key, "", "", 0, 0);
    if (kept != Kept::yes) store().remove(stored.key);
    if (kept == Kept::is_full) refuse(file, MediaFlaw::too_many);
  }

  // What came of an item in the transaction that keeps it: its upload may have been used by the same form
  // sent twice, and others may have been added while it was made ready.
  enum class Kept { yes, is_used, is_full };
  Kept insert(const IncomingFile& file, MediaKind kind, MediaState state, const std::string& original_key,
              const std::string& file_key, const std::string& poster_key, int width, int height) {
    const auto id = visit_.new_id<MediaItem>();
    Kept kept = Kept::yes;
    visit_.write([&](sql::Transaction& tx) {
      tx.lock(me_.id().value);
      kept = Kept::is_used;
      if (file.upload && !is_open(tx, *file.upload)) return;
      kept = Kept::is_full;
      if (count_at(tx) >= most_media) return;
      kept = Kept::yes;
      if (file.upload) end_upload(tx, me_, *file.upload, used);
      tx.run(insert_media, me_.institution(), me_.id(), owner_.experience, id, owner_.card, kind, state,
             original_key, file_key, poster_key, 0, width, height, "", visit_.now);
      if (state != MediaState::waiting) return;
      jobs::enqueue(tx, visit_.house.ids,
                    {.institution_id = me_.institution().value,
                     .kind = prepare_job,
                     .payload = payload_of({me_.institution(), me_.id(), owner_.experience, id}),
                     .turn_of = me_.id().value},
                    visit_.now);
    });
    if (kept == Kept::yes) ++count_;
    return kept;
  }

  bool is_open(sql::Reader& reader, Id<Upload> id) {
    const auto upload = find_upload(reader, me_, id);
    return upload && upload->is_under_way();
  }

  std::size_t count_at(sql::Reader& reader) {
    return media_at(media_of(reader, me_.institution(), me_.id(), owner_.experience), owner_.card).size();
  }

  http::Visit& visit_;
  const Student& me_;
  const MediaPlace& owner_;
  std::size_t count_ = 0;
  std::vector<RefusedFile> refused_;
};

}  // namespace

bool brings_media(const http::Request& request) {
  const bool has_files = std::any_of(request.uploads.begin(), request.uploads.end(),
                                     [](const http::Upload& upload) { return upload.size > 0; });
  return has_files || request.has(upload_field) || request.has(drawing_field);
}

std::vector<RefusedFile> receive_media(http::Visit& visit, const Student& me, const MediaPlace& owner) {
  return MediaIntake(visit, me, owner).receive_all_sent();
}

std::vector<RefusedFile> refused_before(http::Visit& visit, const Student& me) {
  std::vector<RefusedFile> refused;
  for (const auto& [id, field] : MediaIntake::uploads_named(visit.request)) {
    const auto upload = find_upload(visit.db(), me, id);
    if (!upload) continue;
    const auto flaw = flaw_named(upload->outcome);
    if (flaw) refused.push_back({upload->name, words_of(*flaw), id_text(id.value)});
  }
  return refused;
}

// ---- preparing

constexpr sql::Statement select_original{"attachments.select_original", R"(
    SELECT original_key FROM portfolio_media
    WHERE institution_id = $1 AND student_id = $2 AND experience_id = $3 AND id = $4 AND state = 'waiting')"};

constexpr sql::Statement update_ready{"attachments.update_media_ready", R"(
    UPDATE portfolio_media
    SET state = 'ready', original_key = '', kind = $5, file_key = $6, poster_key = $7, seconds = $8, width = $9,
        height = $10, changed_at = $11
    WHERE institution_id = $1 AND student_id = $2 AND experience_id = $3 AND id = $4 AND state = 'waiting')"};

constexpr sql::Statement update_failed{"attachments.update_media_failed", R"(
    UPDATE portfolio_media SET state = 'failed', original_key = '', flaw = $5
    WHERE institution_id = $1 AND student_id = $2 AND experience_id = $3 AND id = $4 AND state = 'waiting')"};

namespace {

MediaFlaw media_flaw_of(media::RecordingFlaw flaw) {
  switch (flaw) {
    case media::RecordingFlaw::not_a_recording:
      return MediaFlaw::not_media;
    case media::RecordingFlaw::too_large:
      return MediaFlaw::too_large;
    case media::RecordingFlaw::too_long:
      return MediaFlaw::too_long;
    case media::RecordingFlaw::broken:
      return MediaFlaw::broken;
  }
  return MediaFlaw::broken;
}

void mark_failed(sql::Database& database, const Place& place, MediaFlaw flaw) {
  database.write([&](sql::Transaction& tx) {
    tx.run(update_failed, place.institution, place.student, place.experience, place.item, flaw);
  });
}

// May happen twice: the second time there is nothing that waits. What was made for an item that went away
// meanwhile is removed again.
void mark_ready(sql::Database& database, files::Store& store, const Place& place,
                const media::Recording& made, Instant now) {
  const std::string poster = made.poster ? made.poster->stored.key : "";
  std::int64_t changed = 0;
  database.write([&](sql::Transaction& tx) {
    changed = tx.run(update_ready, place.institution, place.student, place.experience, place.item,
                     made.is_film ? MediaKind::film : MediaKind::sound, made.stored.key, poster, made.seconds,
                     made.width, made.height, now);
  });
  if (changed > 0) return;
  store.remove(made.stored.key);
  if (!poster.empty()) store.remove(poster);
}

}  // namespace

void prepare_media(sql::Database& database, files::Store& store, const jobs::Job& job, const Clock& clock) {
  const auto place = place_in(job);
  const auto original = database.snapshot()->reader().one<std::string>(
      select_original, place.institution, place.student, place.experience, place.item);
  if (!original) return;
  const auto path = store.path_of(*original);
  if (!path || job.attempt >= jobs::most_attempts) {
    mark_failed(database, place, MediaFlaw::broken);
  } else {
    auto outcome = media::prepare_recording(*path, store, {.bytes = largest_media, .seconds = longest_media});
    if (const auto* flaw = std::get_if<media::RecordingFlaw>(&outcome)) {
      mark_failed(database, place, media_flaw_of(*flaw));
    } else {
      mark_ready(database, store, place, std::get<media::Recording>(outcome), clock.now());
    }
  }
  store.remove(*original);
}

}  // namespace koers::attachments
