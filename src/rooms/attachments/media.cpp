#include <algorithm>

#include "platform/base/error.h"
#include "platform/files/files.h"
#include "rooms/attachments/attachments.h"
#include "rooms/attachments/file_access.h"
#include "rooms/attachments/routes.h"

namespace koers::attachments {

using experiences::Experience;
using organisation::Institution;
using people::Person;
using people::Student;

constexpr sql::Statement select_media{"attachments.select_media", R"(
    SELECT id, card, kind, state, flaw, file_key, poster_key, seconds, width, height, transcript
    FROM portfolio_media WHERE institution_id = $1 AND student_id = $2 AND experience_id = $3
    ORDER BY id)"};

std::vector<MediaItem> media_of(sql::Reader& reader, Id<Institution> institution, Id<Person> student,
                                Id<Experience> experience) {
  return reader.all<MediaItem>(select_media, institution, student, experience);
}

std::vector<MediaItem> media_at(const std::vector<MediaItem>& all, const std::string& card) {
  std::vector<MediaItem> some;
  std::copy_if(all.begin(), all.end(), std::back_inserter(some),
               [&](const MediaItem& item) { return item.card == card; });
  return some;
}

// ---- taking away

namespace {

struct ItemKeys {
  std::string original;
  std::string file;
  std::string poster;
};

struct PictureKeys {
  std::string large;
  std::string small;
};

void append(Keys& keys, ItemKeys&& item) {
  for (std::string* key : {&item.original, &item.file, &item.poster}) {
    if (!key->empty()) keys.push_back(std::move(*key));
  }
}

}  // namespace

constexpr sql::Statement delete_media_item{"attachments.delete_media_item", R"(
    DELETE FROM portfolio_media
    WHERE institution_id = $1 AND student_id = $2 AND experience_id = $3 AND id = $4
    RETURNING original_key, file_key, poster_key)"};

Keys remove_media(sql::Transaction& tx, const Student& me, Id<Experience> experience, Id<MediaItem> item) {
  Keys keys;
  tx.each<ItemKeys>(
      delete_media_item, [&](ItemKeys&& one) { append(keys, std::move(one)); }, me.institution(), me.id(),
      experience, item);
  return keys;
}

void remove_files(files::Store* store, const Keys& keys) {
  if (store == nullptr) return;
  for (const std::string& key : keys) store->remove(key);
}

constexpr sql::Statement delete_media_of_experience{"attachments.delete_media_of_experience", R"(
    DELETE FROM portfolio_media WHERE institution_id = $1 AND student_id = $2 AND experience_id = $3
    RETURNING original_key, file_key, poster_key)"};

constexpr sql::Statement delete_pictures_of_experience{"attachments.delete_pictures_of_experience", R"(
    DELETE FROM portfolio_pictures WHERE institution_id = $1 AND student_id = $2 AND experience_id = $3
    RETURNING large_key, small_key)"};

Keys remove_all_at(sql::Transaction& tx, Id<Institution> institution, Id<Person> student,
                   Id<Experience> experience) {
  Keys keys;
  tx.each<ItemKeys>(
      delete_media_of_experience, [&](ItemKeys&& one) { append(keys, std::move(one)); }, institution, student,
      experience);
  tx.each<PictureKeys>(
      delete_pictures_of_experience,
      [&](PictureKeys&& one) {
        keys.push_back(std::move(one.large));
        keys.push_back(std::move(one.small));
      },
      institution, student, experience);
  return keys;
}

// ---- what is said in it

constexpr sql::Statement update_transcript{"attachments.update_transcript", R"(
    UPDATE portfolio_media SET transcript = $5, changed_at = $6
    WHERE institution_id = $1 AND student_id = $2 AND experience_id = $3 AND id = $4 AND transcript <> $5)"};

void write_transcript(sql::Transaction& tx, const Student& me, Id<Experience> experience, Id<MediaItem> item,
                      const std::string& transcript, Instant now) {
  tx.run(update_transcript, me.institution(), me.id(), experience, item, transcript, now);
}

// ---- showing

std::string media_type(MediaKind kind) {
  if (kind == MediaKind::drawing) return "image/webp";
  return kind == MediaKind::sound ? "audio/mp4" : "video/mp4";
}

// What belongs to a draft has no experience yet: then it is the owner's alone.
constexpr sql::Statement select_media_owner{"attachments.select_media_owner", R"(
    SELECT m.student_id,
           CASE WHEN EXISTS (SELECT 1 FROM experiences_out_shared e
                             WHERE e.institution_id = m.institution_id AND e.student_id = m.student_id
                               AND e.id = m.experience_id) THEN 1 ELSE 0 END,
           CASE WHEN m.file_key = $2 THEN 1 ELSE 0 END, m.kind, m.seconds, m.transcript, m.experience_id
    FROM portfolio_media m
    WHERE m.institution_id = $1 AND (m.file_key = $2 OR m.poster_key = $2))"};

namespace {

struct Shown {
  Id<Person> student_id;
  int shared = 0;
  int is_file = 0;
  MediaKind kind = MediaKind::sound;
  int seconds = 0;
  std::string transcript;
  Id<Experience> experience_id;
};

Shown find_shown(http::Visit& visit, const people::SignedIn& viewer, const std::string& key) {
  auto found = visit.db().one<Shown>(select_media_owner, viewer.institution(), key);
  if (!found) throw NotFound("media");
  const bool may_see = may_read(visit, viewer, found->student_id, found->shared == 1);
  if (!may_see) throw NotFound("media");
  if (found->is_file == 1) note_opened_by_other(visit, viewer, found->student_id, found->experience_id);
  return *std::move(found);
}

http::Response serve_media(http::Visit& visit, const people::SignedIn& viewer, std::string key) {
  if (key.empty()) throw NotFound("media");
  const auto shown = find_shown(visit, viewer, key);
  return bytes_of(visit, key, media_type(shown.is_file == 1 ? shown.kind : MediaKind::drawing));
}

http::Response serve_captions(http::Visit& visit, const people::SignedIn& viewer, std::string key) {
  const auto shown = find_shown(visit, viewer, key);
  if (shown.transcript.empty()) throw NotFound("captions");
  http::Response response;
  response.type = "text/vtt; charset=utf-8";
  response.body = captions_of(shown.transcript, shown.seconds);
  return std::move(response).with("Cache-Control", "private, no-cache");
}

}  // namespace

html::Url upload_path() { return html::url("/opnames/onderweg"); }

html::Url media_path() { return html::url("/opnames"); }

void add_media_routes(http::Router& router) {
  router.get<people::SignedIn>("/opnames/{key}", serve_media);
  router.get<people::SignedIn>("/opnames/{key}/ondertitels", serve_captions);
}

}  // namespace koers::attachments
