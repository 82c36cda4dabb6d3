// Experiences with all that a portfolio page shows of them. Whether others may see one is for the page to
// ask: `audience` says what the student chose.
#include <algorithm>

#include "rooms/experiences/experiences.h"

namespace koers::experiences {

using organisation::Institution;
using people::Person;

namespace {

struct Story {
  Id<Experience> id;
  std::string story;
  Audience audience = Audience::me;
  Instant changed_at;
};

struct PictureOf {
  Id<Experience> experience_id;
  std::string large_key;
  std::string small_key;
  int width = 0;
  int height = 0;
  std::string description;
};

struct MediaAt {
  Id<Experience> experience_id;
  MediaKind kind = MediaKind::sound;
  std::string file_key;
  std::string poster_key;
  int seconds = 0;
  int width = 0;
  int height = 0;
  std::string transcript;
};

ShownExperience* find(std::vector<ShownExperience>& all, Id<Experience> id) {
  const auto at =
      std::find_if(all.begin(), all.end(), [&](const ShownExperience& one) { return one.summary.id == id; });
  return at == all.end() ? nullptr : &*at;
}

}  // namespace

constexpr sql::Statement select_stories{"experiences.select_stories", R"(
    SELECT id, story, audience, changed_at FROM portfolio_experiences
    WHERE institution_id = $1 AND student_id = $2 AND removed_at IS NULL AND id IN (SELECT value FROM id_list($3)))"};

constexpr sql::Statement select_pictures_of_many{"experiences.select_pictures_of_many", R"(
    SELECT experience_id, large_key, small_key, width, height, description FROM portfolio_pictures
    WHERE institution_id = $1 AND student_id = $2 AND experience_id IN (SELECT value FROM id_list($3))
    ORDER BY experience_id, id)"};

constexpr sql::Statement select_media_of_many{"experiences.select_media_of_many", R"(
    SELECT experience_id, kind, file_key, poster_key, seconds, width, height, transcript FROM portfolio_media
    WHERE institution_id = $1 AND student_id = $2 AND experience_id IN (SELECT value FROM id_list($3))
      AND card = '' AND state = 'ready'
    ORDER BY experience_id, id)"};

std::vector<ShownExperience> experiences_to_show(sql::Reader& reader, Id<Institution> institution,
                                                 Id<Person> student, const std::vector<Id<Experience>>& ids) {
  std::vector<ShownExperience> all;
  if (ids.empty()) return all;
  const auto list = sql::id_list(ids);
  const auto stories = reader.all<Story>(select_stories, institution, student, list);
  for (ExperienceSummary& summary : experiences_named(reader, institution, student, ids)) {
    const auto story =
        std::find_if(stories.begin(), stories.end(), [&](const Story& one) { return one.id == summary.id; });
    if (story == stories.end()) continue;
    all.push_back({std::move(summary), story->story, story->audience, story->changed_at, {}, {}});
  }
  reader.each<PictureOf>(
      select_pictures_of_many,
      [&](PictureOf&& one) {
        if (auto* at = find(all, one.experience_id)) {
          at->pictures.push_back({one.large_key, one.small_key, one.width, one.height, one.description});
        }
      },
      institution, student, list);
  reader.each<MediaAt>(
      select_media_of_many,
      [&](MediaAt&& one) {
        if (auto* at = find(all, one.experience_id)) {
          at->media.push_back({one.kind, one.file_key, one.poster_key, one.seconds, one.width, one.height,
                               std::move(one.transcript)});
        }
      },
      institution, student, list);
  return all;
}

}  // namespace koers::experiences
