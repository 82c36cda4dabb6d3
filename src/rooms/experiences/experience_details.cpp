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
  std::string feelings;
};

}  // namespace

constexpr sql::Statement select_stories{"experiences.select_stories", R"(
    SELECT id, story, audience, changed_at, feelings FROM portfolio_experiences
    WHERE institution_id = $1 AND student_id = $2 AND removed_at IS NULL AND id IN (SELECT value FROM id_list($3)))"};

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
    all.push_back(
        {std::move(summary), story->story, story->audience, story->changed_at, {}, {}, story->feelings});
  }
  for (auto& shown : attachments::shown_attachments(reader, institution, student, ids)) {
    const auto at = std::find_if(all.begin(), all.end(), [&](const ShownExperience& one) {
      return one.summary.id == shown.experience;
    });
    if (at == all.end()) continue;
    at->pictures = std::move(shown.pictures);
    at->media = std::move(shown.media);
    at->changed_at = std::max(at->changed_at, shown.changed_at);
  }
  return all;
}

words::Told told_in(const ShownExperience& experience) {
  const ExperienceSummary& summary = experience.summary;
  return {.kind = summary.kind,
          .chance = summary.id.value,
          .story = summary.title + "\n" + experience.story,
          .feelings = split_words(experience.feelings),
          .belongs = summary.competencies};
}

}  // namespace koers::experiences
