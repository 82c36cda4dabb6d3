// How media come in: with a form, or in pieces before it; and how a job prepares them.
#include <iterator>
#include <sstream>

#include "platform/base/error.h"
#include "platform/files/files.h"
#include "platform/jobs/jobs.h"
#include "platform/media/recordings.h"
#include "rooms/attachments/attachments.h"
#include "rooms/attachments/picture.h"
#include "rooms/attachments/preparing.h"
#include "rooms/attachments/upload.h"

namespace koers::attachments {

using organisation::Institution;
using people::Person;
using people::Student;

constexpr sql::Statement insert_media{"attachments.insert_media", R"(
    INSERT INTO portfolio_media (institution_id, student_id, experience_id, id, card, kind, state, flaw, original_key,
                                 file_key, poster_key, seconds, width, height, transcript, added_at)
    VALUES ($1, $2, $3, $4, $5, $6, $7, NULL, $8, $9, $10, $11, $12, $13, $14, $15))"};

void bring_media(sql::Transaction& tx, Id<Institution> institution, Id<Person> student,
                 Id<Experience> experience, std::int64_t id, const ShownMedia& media, Instant at) {
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

// One file that was sent. `upload` is set when it came in pieces.
struct IncomingFile {
  std::filesystem::path path;
  std::uint64_t size = 0;
  std::string field;
  std::optional<Id<Upload>> upload{};
};

class MediaIntake {
 public:
  MediaIntake(http::Visit& visit, const Student& me, const MediaPlace& owner)
      : visit_(visit), me_(me), owner_(owner) {
    const auto all = media_of(visit.db(), me.institution(), me.id(), owner.experience);
    count_ = media_at(all, owner.card).size();
  }

  MediaOutcome receive_all_sent() {
    for (const http::Upload& upload : visit_.request.uploads) {
      const bool ours =
          upload.field == sound_field || upload.field == film_field || upload.field == drawing_field;
      if (ours && upload.size > 0) receive({upload.path, upload.size, upload.field});
    }
    for (const char* field : {upload_field, drawing_field}) {
      for (const std::string& text : visit_.request.all(field)) {
        if (const auto id = parse_id_text(text)) receive_upload({*id}, field);
      }
    }
    return outcome_;
  }

 private:
  files::Store& store() {
    if (visit_.house.files == nullptr) throw Unavailable("no store for files");
    return *visit_.house.files;
  }

  // What is not there any more was received before, when the same form was sent twice: nothing is said then.
  void receive_upload(Id<Upload> id, const char* field) {
    const auto upload = find_upload(visit_.db(), me_, id);
    if (!upload) return;
    if (!is_whole(store(), *upload)) {
      outcome_.flaw = MediaFlaw::not_there;
      return;
    }
    const auto path = path_of(store(), *upload);
    receive({path, static_cast<std::uint64_t>(upload->size), field, id});
  }

  void refuse(const IncomingFile& file, MediaFlaw flaw) {
    outcome_.flaw = flaw;
    if (!file.upload) return;
    visit_.write([&](sql::Transaction& tx) { use_upload(tx, me_, *file.upload); });
    std::error_code ignored;
    std::filesystem::remove(file.path, ignored);
  }

  void receive(const IncomingFile& file) {
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
      return !file.upload || use_upload(tx, me_, *file.upload);
    });
    std::error_code ignored;
    if (file.upload) std::filesystem::remove(file.path, ignored);
    if (flaw) {
      outcome_.picture_flaw = flaw;
      if (file.upload) visit_.write([&](sql::Transaction& tx) { use_upload(tx, me_, *file.upload); });
    } else {
      ++outcome_.kept;
    }
  }

  void store_drawing(const IncomingFile& file) {
    auto outcome = media::prepare_picture(file.path, store());
    if (const auto* flaw = std::get_if<media::PictureFlaw>(&outcome)) {
      return refuse(file, media_flaw_of(*flaw));
    }
    const auto& picture = std::get<media::Picture>(outcome);
    const bool inserted = insert(file, MediaKind::drawing, MediaState::ready, "", picture.large.stored.key,
                                 picture.thumb.stored.key, picture.large.width, picture.large.height);
    std::error_code ignored;
    if (file.upload) std::filesystem::remove(file.path, ignored);
    if (inserted) return;
    store().remove(picture.large.stored.key);
    store().remove(picture.thumb.stored.key);
  }

  void store_recording(const IncomingFile& file, const std::string& type) {
    const bool sounds = file.field == sound_field || type.starts_with("audio/");
    files::Stored stored;
    try {
      stored = store().put(file.path);
    } catch (const std::filesystem::filesystem_error&) {  // the same form, sent twice at once, was first
      outcome_.flaw = MediaFlaw::not_there;
      return;
    }
    const bool inserted = insert(file, sounds ? MediaKind::sound : MediaKind::film, MediaState::waiting,
                                 stored.key, "", "", 0, 0);
    if (!inserted) store().remove(stored.key);
  }

  // False when the upload was used meanwhile, by the same form sent twice.
  bool insert(const IncomingFile& file, MediaKind kind, MediaState state, const std::string& original_key,
              const std::string& file_key, const std::string& poster_key, int width, int height) {
    const auto id = visit_.new_id<MediaItem>();
    bool inserted = true;
    visit_.write([&](sql::Transaction& tx) {
      inserted = !file.upload || use_upload(tx, me_, *file.upload);
      if (!inserted) return;
      tx.run(insert_media, me_.institution(), me_.id(), owner_.experience, id, owner_.card, kind, state,
             original_key, file_key, poster_key, 0, width, height, "", visit_.now);
      if (state != MediaState::waiting) return;
      jobs::enqueue(tx, visit_.house.ids,
                    {.institution_id = me_.institution().value,
                     .kind = prepare_job,
                     .payload = payload_of({me_.institution(), me_.id(), owner_.experience, id})},
                    visit_.now);
    });
    if (inserted) {
      ++count_;
      ++outcome_.kept;
    }
    return inserted;
  }

  http::Visit& visit_;
  const Student& me_;
  const MediaPlace& owner_;
  std::size_t count_ = 0;
  MediaOutcome outcome_;
};

}  // namespace

MediaOutcome receive_media(http::Visit& visit, const Student& me, const MediaPlace& owner) {
  return MediaIntake(visit, me, owner).receive_all_sent();
}

std::optional<i18n::Text> receive_all(http::Visit& visit, const Student& me, Id<Experience> experience) {
  const auto pictures = receive_pictures(visit, me, experience, "foto");
  const auto media = receive_media(visit, me, {.experience = experience});
  if (const auto flaw = media.picture_flaw ? media.picture_flaw : pictures) return words_for(*flaw);
  return media.flaw ? std::optional(words_for(*media.flaw)) : std::nullopt;
}

// ---- preparing

constexpr sql::Statement select_original{"attachments.select_original", R"(
    SELECT original_key FROM portfolio_media
    WHERE institution_id = $1 AND student_id = $2 AND experience_id = $3 AND id = $4 AND state = 'waiting')"};

constexpr sql::Statement update_ready{"attachments.update_media_ready", R"(
    UPDATE portfolio_media
    SET state = 'ready', original_key = '', kind = $5, file_key = $6, poster_key = $7, seconds = $8, width = $9,
        height = $10
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
                const media::Recording& made) {
  const std::string poster = made.poster ? made.poster->stored.key : "";
  std::int64_t changed = 0;
  database.write([&](sql::Transaction& tx) {
    changed = tx.run(update_ready, place.institution, place.student, place.experience, place.item,
                     made.is_film ? MediaKind::film : MediaKind::sound, made.stored.key, poster, made.seconds,
                     made.width, made.height);
  });
  if (changed > 0) return;
  store.remove(made.stored.key);
  if (!poster.empty()) store.remove(poster);
}

}  // namespace

void prepare_media(sql::Database& database, files::Store& store, const jobs::Job& job) {
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
      mark_ready(database, store, place, std::get<media::Recording>(outcome));
    }
  }
  store.remove(*original);
}

}  // namespace koers::attachments
