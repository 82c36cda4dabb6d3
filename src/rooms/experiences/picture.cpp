#include "rooms/experiences/picture.h"

#include "campus/access/guides.h"
#include "platform/base/error.h"
#include "platform/files/files.h"
#include "platform/media/images.h"
#include "rooms/experiences/media.h"
#include "rooms/experiences/upload.h"

namespace koers::experiences {

using organisation::Institution;
using people::Person;
using people::Student;

constexpr sql::Statement select_pictures{"experiences.select_pictures", R"(
    SELECT id, large_key, small_key, width, height, description
    FROM portfolio_pictures WHERE institution_id = $1 AND student_id = $2 AND experience_id = $3
    ORDER BY id)"};

std::vector<Picture> pictures_of(sql::Reader& reader, Id<Institution> institution, Id<Person> student,
                                 Id<Experience> experience) {
  return reader.all<Picture>(select_pictures, institution, student, experience);
}

namespace {

constexpr sql::Statement insert_picture{"experiences.insert_picture", R"(
    INSERT INTO portfolio_pictures (institution_id, student_id, experience_id, id, large_key, small_key, width, height,
                                    description, added_at)
    VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10))"};

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

std::optional<PictureFlaw> take_picture(http::Visit& visit, const Student& me, Id<Experience> experience,
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
  visit.write([&](sql::Transaction& tx) {
    is_kept = claim(tx);
    if (!is_kept) return;
    tx.run(insert_picture, me.institution(), me.id(), experience, id, picture.large.stored.key,
           picture.thumb.stored.key, picture.large.width, picture.large.height, "", visit.now);
  });
  if (!is_kept) {
    visit.house.files->remove(picture.large.stored.key);
    visit.house.files->remove(picture.thumb.stored.key);
  }
  return std::nullopt;
}

void bring_picture(sql::Transaction& tx, Id<Institution> institution, Id<Person> student,
                   Id<Experience> experience, std::int64_t id, const ShownPicture& picture, Instant at) {
  tx.run(insert_picture, institution, student, experience, id, picture.large_key, picture.small_key,
         picture.width, picture.height, picture.description, at);
}

std::optional<PictureFlaw> take_pictures(http::Visit& visit, const Student& me, Id<Experience> experience,
                                         std::string_view field) {
  std::optional<PictureFlaw> flaw;
  for (const http::Upload& upload : visit.request.uploads) {
    if (upload.field != field || upload.size == 0) continue;
    const auto wrong =
        take_picture(visit, me, experience, upload.path, [](sql::Transaction&) { return true; });
    if (wrong) flaw = wrong;
    if (wrong == PictureFlaw::too_many) return wrong;
  }
  return flaw;
}

constexpr sql::Statement delete_picture{"experiences.delete_picture", R"(
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

constexpr sql::Statement update_description{"experiences.update_picture_description", R"(
    UPDATE portfolio_pictures SET description = $5
    WHERE institution_id = $1 AND student_id = $2 AND experience_id = $3 AND id = $4)"};

void describe_picture(sql::Transaction& tx, const Student& me, Id<Experience> experience, Id<Picture> picture,
                      const std::string& description) {
  tx.run(update_description, me.institution(), me.id(), experience, picture, description);
}

// A picture of a draft has no experience yet: then it is the owner's alone.
constexpr sql::Statement select_picture_owner{"experiences.select_picture_owner", R"(
    SELECT p.student_id,
           CASE WHEN e.audience <> 'me' AND e.removed_at IS NULL THEN 1 ELSE 0 END
    FROM portfolio_pictures p
    LEFT JOIN portfolio_experiences e ON e.institution_id = p.institution_id AND e.student_id = p.student_id
                                     AND e.id = p.experience_id
    WHERE p.institution_id = $1 AND (p.large_key = $2 OR p.small_key = $2))"};

http::Response serve_picture(http::Visit& visit, const people::SignedIn& viewer, std::string key) {
  struct Owner {
    Id<Person> student_id;
    int shared = 0;
  };
  const auto owner = visit.db().one<Owner>(select_picture_owner, viewer.institution(), key);
  if (!owner) throw NotFound("picture");
  const bool may_see =
      owner->student_id == viewer.id() ||
      (owner->shared == 1 &&
       access::guides_today(visit.db(), viewer.institution(), viewer.id(), owner->student_id, visit.today));
  const auto path = may_see && visit.house.files != nullptr ? visit.house.files->path_of(key) : std::nullopt;
  if (!path) throw NotFound("picture");
  http::Response response;
  response.type = "image/webp";
  response.file = std::make_shared<const std::filesystem::path>(*path);
  // For this person's own browser only; the bytes behind a key never change.
  return std::move(response).with("Cache-Control", "private, max-age=86400");
}

// ---- upkeep

namespace {

constexpr std::int64_t seconds_kept = 30LL * 86'400;

struct Left {
  Id<Institution> institution;
  Id<Person> student;
  Id<Experience> id;
};

constexpr sql::Statement select_left{"experiences.select_left", R"(
    SELECT institution_id, student_id, id FROM portfolio_experiences WHERE removed_at < $1
    UNION ALL
    SELECT institution_id, student_id, id FROM portfolio_drafts WHERE changed_at < $1)"};

constexpr sql::Statement delete_pictures_of{"experiences.delete_pictures_of", R"(
    DELETE FROM portfolio_pictures WHERE institution_id = $1 AND student_id = $2 AND experience_id = $3
    RETURNING large_key, small_key)"};
constexpr sql::Statement delete_answers_of{"experiences.delete_answers_of", R"(
    DELETE FROM portfolio_answers WHERE institution_id = $1 AND student_id = $2 AND experience_id = $3)"};
constexpr sql::Statement delete_responses_of{"experiences.delete_responses_of", R"(
    DELETE FROM portfolio_responses WHERE institution_id = $1 AND student_id = $2 AND experience_id = $3)"};
constexpr sql::Statement delete_competencies_of{"experiences.delete_competencies_of", R"(
    DELETE FROM portfolio_experience_competencies
    WHERE institution_id = $1 AND student_id = $2 AND experience_id = $3)"};
constexpr sql::Statement delete_skills_of{"experiences.delete_skills_of", R"(
    DELETE FROM portfolio_experience_skills WHERE institution_id = $1 AND student_id = $2 AND experience_id = $3)"};
constexpr sql::Statement delete_steps_of{"experiences.delete_steps_of", R"(
    DELETE FROM portfolio_experience_steps WHERE institution_id = $1 AND student_id = $2 AND experience_id = $3)"};
constexpr sql::Statement delete_experience{"experiences.delete_experience", R"(
    DELETE FROM portfolio_experiences WHERE institution_id = $1 AND student_id = $2 AND id = $3)"};
constexpr sql::Statement delete_left_draft{"experiences.delete_left_draft", R"(
    DELETE FROM portfolio_drafts WHERE institution_id = $1 AND student_id = $2 AND id = $3)"};

std::vector<std::string> erase(sql::Transaction& tx, const Left& left) {
  struct Keys {
    std::string large;
    std::string small;
  };
  auto keys = delete_media_of(tx, left.institution, left.student, left.id);
  tx.each<Keys>(
      delete_pictures_of,
      [&](Keys&& one) {
        keys.push_back(std::move(one.large));
        keys.push_back(std::move(one.small));
      },
      left.institution, left.student, left.id);
  for (const auto* statement :
       {&delete_answers_of, &delete_responses_of, &delete_competencies_of, &delete_skills_of,
        &delete_steps_of, &delete_experience, &delete_left_draft}) {
    tx.run(*statement, left.institution, left.student, left.id);
  }
  return keys;
}

}  // namespace

std::int64_t erase_old(sql::Database& database, files::Store* files, Instant now, const Erased& erased) {
  const auto left = database.snapshot()->reader().all<Left>(select_left, now - seconds_kept);
  for (const Left& one : left) {
    std::vector<std::string> keys;
    database.write([&](sql::Transaction& tx) {
      tx.lock(one.student.value);
      keys = erase(tx, one);
      if (erased) erased(tx, one.institution, one.student, one.id);
    });
    if (files == nullptr) continue;
    for (const std::string& key : keys) files->remove(key);
  }
  erase_old_uploads(database, files, now);
  return static_cast<std::int64_t>(left.size());
}

}  // namespace koers::experiences
