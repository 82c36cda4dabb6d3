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

// One file on its way in. `upload` is set when it came in pieces.
struct Sent {
  std::filesystem::path path;
  std::uint64_t size = 0;
  std::string field;
  std::optional<Id<Upload>> upload{};
};

class Taking {
 public:
  Taking(http::Visit& visit, const Student& me, const MediaPlace& owner)
      : visit_(visit), me_(me), owner_(owner) {
    const auto all = media_of(visit.db(), me.institution(), me.id(), owner.experience);
    kept_ = media_at(all, owner.card).size();
  }

  MediaOutcome take_all() {
    for (const http::Upload& upload : visit_.request.uploads) {
      const bool ours =
          upload.field == sound_field || upload.field == film_field || upload.field == drawing_field;
      if (ours && upload.size > 0) take({upload.path, upload.size, upload.field});
    }
    for (const char* field : {upload_field, drawing_field}) {
      for (const std::string& text : visit_.request.all(field)) {
        if (const auto id = parse_id_text(text)) take_pieces({*id}, field);
      }
    }
    return taken_;
  }

 private:
  files::Store& store() {
    if (visit_.house.files == nullptr) throw Unavailable("no store for files");
    return *visit_.house.files;
  }

  // What is not there any more was taken before, when the same form was sent twice: nothing is said then.
  void take_pieces(Id<Upload> id, const char* field) {
    const auto upload = find_upload(visit_.db(), me_, id);
    if (!upload) return;
    if (!is_whole(store(), *upload)) {
      taken_.flaw = MediaFlaw::not_there;
      return;
    }
    const auto path = path_of(store(), *upload);
    take({path, static_cast<std::uint64_t>(upload->size), field, id});
  }

  void refuse(const Sent& sent, MediaFlaw flaw) {
    taken_.flaw = flaw;
    if (!sent.upload) return;
    visit_.write([&](sql::Transaction& tx) { use_upload(tx, me_, *sent.upload); });
    std::error_code ignored;
    std::filesystem::remove(sent.path, ignored);
  }

  void take(const Sent& sent) {
    if (kept_ >= most_media) return refuse(sent, MediaFlaw::too_many);
    if (sent.size > largest_media) return refuse(sent, MediaFlaw::too_large);
    const auto type = files::type_of(sent.path);
    if (type.starts_with("image/")) {
      const bool is_photo = sent.field == upload_field && owner_.card.empty();
      is_photo ? take_photo(sent) : take_drawing(sent);
    } else if (media::is_recording(type)) {
      take_recording(sent, type);
    } else {
      refuse(sent, MediaFlaw::not_media);
    }
  }

  void take_photo(const Sent& sent) {
    const auto flaw = take_picture(visit_, me_, owner_.experience, sent.path, [&](sql::Transaction& tx) {
      return !sent.upload || use_upload(tx, me_, *sent.upload);
    });
    std::error_code ignored;
    if (sent.upload) std::filesystem::remove(sent.path, ignored);
    if (flaw) {
      taken_.picture_flaw = flaw;
      if (sent.upload) visit_.write([&](sql::Transaction& tx) { use_upload(tx, me_, *sent.upload); });
    } else {
      ++taken_.kept;
    }
  }

  void take_drawing(const Sent& sent) {
    auto outcome = media::prepare_picture(sent.path, store());
    if (const auto* flaw = std::get_if<media::PictureFlaw>(&outcome)) {
      return refuse(sent, media_flaw_of(*flaw));
    }
    const auto& picture = std::get<media::Picture>(outcome);
    const bool is_mine = insert(sent, MediaKind::drawing, MediaState::ready, "", picture.large.stored.key,
                                picture.thumb.stored.key, picture.large.width, picture.large.height);
    std::error_code ignored;
    if (sent.upload) std::filesystem::remove(sent.path, ignored);
    if (is_mine) return;
    store().remove(picture.large.stored.key);
    store().remove(picture.thumb.stored.key);
  }

  void take_recording(const Sent& sent, const std::string& type) {
    const bool sounds = sent.field == sound_field || type.starts_with("audio/");
    files::Stored stored;
    try {
      stored = store().put(sent.path);
    } catch (const std::filesystem::filesystem_error&) {  // the same form, sent twice at once, was first
      taken_.flaw = MediaFlaw::not_there;
      return;
    }
    const bool is_mine = insert(sent, sounds ? MediaKind::sound : MediaKind::film, MediaState::waiting,
                                stored.key, "", "", 0, 0);
    if (!is_mine) store().remove(stored.key);
  }

  // False when the upload was used meanwhile, by the same form sent twice.
  bool insert(const Sent& sent, MediaKind kind, MediaState state, const std::string& original,
              const std::string& file, const std::string& poster, int width, int height) {
    const auto id = visit_.new_id<MediaItem>();
    bool is_mine = true;
    visit_.write([&](sql::Transaction& tx) {
      is_mine = !sent.upload || use_upload(tx, me_, *sent.upload);
      if (!is_mine) return;
      tx.run(insert_media, me_.institution(), me_.id(), owner_.experience, id, owner_.card, kind, state,
             original, file, poster, 0, width, height, "", visit_.now);
      if (state != MediaState::waiting) return;
      jobs::enqueue(tx, visit_.house.ids,
                    {.institution_id = me_.institution().value,
                     .kind = prepare_job,
                     .payload = payload_of({me_.institution(), me_.id(), owner_.experience, id})},
                    visit_.now);
    });
    if (is_mine) {
      ++kept_;
      ++taken_.kept;
    }
    return is_mine;
  }

  http::Visit& visit_;
  const Student& me_;
  const MediaPlace& owner_;
  std::size_t kept_ = 0;
  MediaOutcome taken_;
};

}  // namespace

MediaOutcome take_media(http::Visit& visit, const Student& me, const MediaPlace& owner) {
  return Taking(visit, me, owner).take_all();
}

std::optional<i18n::Text> receive_all(http::Visit& visit, const Student& me, Id<Experience> experience) {
  const auto pictures = take_pictures(visit, me, experience, "foto");
  const auto media = take_media(visit, me, {.experience = experience});
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

void say_failed(sql::Database& database, const Place& place, MediaFlaw flaw) {
  database.write([&](sql::Transaction& tx) {
    tx.run(update_failed, place.institution, place.student, place.experience, place.item, flaw);
  });
}

// May happen twice: the second time there is nothing that waits. What was made for an item that went away
// meanwhile is removed again.
void say_ready(sql::Database& database, files::Store& store, const Place& place,
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
    say_failed(database, place, MediaFlaw::broken);
  } else {
    auto outcome = media::prepare_recording(*path, store, {.bytes = largest_media, .seconds = longest_media});
    if (const auto* flaw = std::get_if<media::RecordingFlaw>(&outcome)) {
      say_failed(database, place, media_flaw_of(*flaw));
    } else {
      say_ready(database, store, place, std::get<media::Recording>(outcome));
    }
  }
  store.remove(*original);
}

}  // namespace koers::attachments
