#include "rooms/attachments/picture.h"

#include "platform/base/error.h"
#include "platform/files/files.h"
#include "platform/media/images.h"
#include "rooms/attachments/file_access.h"
#include "rooms/attachments/routes.h"

namespace koers::attachments {

using organisation::Institution;
using people::Person;
using people::Student;

constexpr sql::Statement select_pictures{"attachments.select_pictures", R"(
    SELECT id, large_key, small_key, width, height, description
    FROM portfolio_pictures WHERE institution_id = $1 AND student_id = $2 AND experience_id = $3
    ORDER BY id)"};

std::vector<Picture> pictures_of(sql::Reader& reader, Id<Institution> institution, Id<Person> student,
                                 Id<Experience> experience) {
  return reader.all<Picture>(select_pictures, institution, student, experience);
}

namespace {

constexpr sql::Statement insert_picture{"attachments.insert_picture", R"(
    INSERT INTO portfolio_pictures (institution_id, student_id, experience_id, id, large_key, small_key, width, height,
                                    description, added_at, changed_at)
    VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $10))"};

PictureFlaw flaw_of(media::PictureFlaw flaw) {
  switch (flaw) {
    case media::PictureFlaw::not_a_picture:
      return PictureFlaw::not_a_picture;
    case media::PictureFlaw::too_large:
      return PictureFlaw::too_large;
    case media::PictureFlaw::broken:
      return PictureFlaw::broken;
  }
  return PictureFlaw::broken;
}

}  // namespace

std::optional<PictureFlaw> receive_picture(http::Visit& visit, const Student& me, Id<Experience> experience,
                                           const std::filesystem::path& path,
                                           const std::function<bool(sql::Transaction&)>& claim) {
  if (pictures_of(visit.db(), me.institution(), me.id(), experience).size() >= most_pictures) {
    return PictureFlaw::too_many;
  }
  if (visit.house.files == nullptr) throw Unavailable("no store for files");
  auto outcome = media::prepare_picture(path, *visit.house.files);
  if (const auto* broken = std::get_if<media::PictureFlaw>(&outcome)) return flaw_of(*broken);
  const auto& picture = std::get<media::Picture>(outcome);
  const auto id = visit.new_id<Picture>();
  bool is_kept = false;
  std::optional<PictureFlaw> flaw;
  try {
    visit.write([&](sql::Transaction& tx) {
      tx.lock(me.id().value);
      is_kept = claim(tx);
      if (!is_kept) return;
      // Others may have been added while this one was made ready. The claim is undone too.
      if (pictures_of(tx, me.institution(), me.id(), experience).size() >= most_pictures) {
        throw Conflict("enough pictures");
      }
      tx.run(insert_picture, me.institution(), me.id(), experience, id, picture.large.stored.key,
             picture.thumb.stored.key, picture.large.width, picture.large.height, "", visit.now);
    });
  } catch (const Conflict&) {
    is_kept = false;
    flaw = PictureFlaw::too_many;
  }
  if (!is_kept) {
    visit.house.files->remove(picture.large.stored.key);
    visit.house.files->remove(picture.thumb.stored.key);
  }
  return flaw;
}

void import_picture(sql::Transaction& tx, Id<Institution> institution, Id<Person> student,
                    Id<Experience> experience, std::int64_t id, const ShownPicture& picture, Instant at) {
  tx.run(insert_picture, institution, student, experience, id, picture.large_key, picture.small_key,
         picture.width, picture.height, picture.description, at);
}

constexpr sql::Statement delete_picture{"attachments.delete_picture", R"(
    DELETE FROM portfolio_pictures
    WHERE institution_id = $1 AND student_id = $2 AND experience_id = $3 AND id = $4
    RETURNING large_key, small_key)"};

void remove_picture(http::Visit& visit, const Student& me, Id<Experience> experience, Id<Picture> picture) {
  struct Keys {
    std::string large;
    std::string small;
  };
  std::optional<Keys> keys;
  visit.write([&](sql::Transaction& tx) {
    keys = tx.one<Keys>(delete_picture, me.institution(), me.id(), experience, picture);
  });
  if (!keys || visit.house.files == nullptr) return;
  visit.house.files->remove(keys->large);
  visit.house.files->remove(keys->small);
}

constexpr sql::Statement update_description{"attachments.update_picture_description", R"(
    UPDATE portfolio_pictures SET description = $5, changed_at = $6
    WHERE institution_id = $1 AND student_id = $2 AND experience_id = $3 AND id = $4 AND description <> $5)"};

void describe_picture(sql::Transaction& tx, const Student& me, Id<Experience> experience, Id<Picture> picture,
                      const std::string& description, Instant now) {
  tx.run(update_description, me.institution(), me.id(), experience, picture, description, now);
}

html::Url picture_path(const std::string& key) { return html::url("/beelden/", key); }

// A picture of a draft has no experience yet: then it is the owner's alone.
constexpr sql::Statement select_picture_owner{"attachments.select_picture_owner", R"(
    SELECT p.student_id,
           CASE WHEN EXISTS (SELECT 1 FROM experiences_out_shared e
                             WHERE e.institution_id = p.institution_id AND e.student_id = p.student_id
                               AND e.id = p.experience_id) THEN 1 ELSE 0 END,
           p.experience_id, CASE WHEN p.large_key = $2 THEN 1 ELSE 0 END
    FROM portfolio_pictures p
    WHERE p.institution_id = $1 AND (p.large_key = $2 OR p.small_key = $2))"};

namespace {

http::Response serve_picture(http::Visit& visit, const people::SignedIn& viewer, std::string key) {
  struct Owner {
    Id<Person> student_id;
    int shared = 0;
    Id<Experience> experience_id;
    int is_large = 0;
  };
  const auto owner = visit.db().one<Owner>(select_picture_owner, viewer.institution(), key);
  if (!owner || !may_read(visit, viewer, owner->student_id, owner->shared == 1)) throw NotFound("picture");
  if (owner->is_large == 1) note_opened_by_other(visit, viewer, owner->student_id, owner->experience_id);
  return bytes_of(visit, key, "image/webp");
}

}  // namespace

void add_picture_routes(http::Router& router) {
  router.get<people::SignedIn>("/beelden/{key}", serve_picture);
}

}  // namespace koers::attachments
