#include "rooms/experiences/experience.h"

#include <algorithm>

#include "campus/words/kinds.h"
#include "platform/base/bsn.h"
#include "platform/base/error.h"

namespace koers::experiences {

using organisation::Institution;
using people::Person;
using people::Student;

// ---- drafts and their words

std::vector<words::Competency> competencies_of_bits(int bits) {
  std::vector<words::Competency> all;
  for (std::size_t i = 0; i < words::competencies.size(); ++i) {
    if ((bits & (1 << i)) != 0) all.push_back(words::competencies[i]);
  }
  return all;
}

std::vector<words::Competency> Experience::competencies() const {
  return competencies_of_bits(competency_bits);
}

std::vector<ExperienceDraft::Flaw> ExperienceDraft::flaws(Day today) const {
  std::vector<Flaw> flaws;
  if (words::find_kind(kind) == nullptr) flaws.push_back(Flaw::kind_unknown);
  if (story.size() > longest_story) flaws.push_back(Flaw::story_too_long);
  if (place.size() > longest_line) flaws.push_back(Flaw::place_too_long);
  if (companions.size() > longest_line) flaws.push_back(Flaw::companions_too_long);
  if (mentions_bsn(story)) flaws.push_back(Flaw::story_holds_number);
  if (mentions_bsn(place)) flaws.push_back(Flaw::place_holds_number);
  if (mentions_bsn(companions)) flaws.push_back(Flaw::companions_hold_number);
  if (happened_on > today) flaws.push_back(Flaw::day_in_future);
  return flaws;
}

std::vector<ExperienceDraft::Flaw> flaws_of_title(const std::string& title) {
  std::vector<ExperienceDraft::Flaw> flaws;
  if (title.empty()) flaws.push_back(ExperienceDraft::Flaw::title_missing);
  if (title.size() > longest_line) flaws.push_back(ExperienceDraft::Flaw::title_too_long);
  if (mentions_bsn(title)) flaws.push_back(ExperienceDraft::Flaw::title_holds_number);
  return flaws;
}

std::string known_feelings(const std::vector<std::string>& ids) {
  std::string known;
  for (const words::Feeling& feeling : words::feelings()) {
    if (std::find(ids.begin(), ids.end(), feeling.id) == ids.end()) continue;
    if (!known.empty()) known += ' ';
    known += feeling.id;
  }
  return known;
}

std::vector<std::string> split_words(std::string_view spaced) {
  std::vector<std::string> all;
  while (!spaced.empty()) {
    const auto end = std::min(spaced.find(' '), spaced.size());
    if (end > 0) all.emplace_back(spaced.substr(0, end));
    spaced.remove_prefix(std::min(end + 1, spaced.size()));
  }
  return all;
}

namespace {

constexpr std::size_t title_words = 7;
constexpr std::size_t title_bytes = 60;

bool is_inside_letter(char byte) { return (static_cast<unsigned char>(byte) & 0xC0U) == 0x80U; }

}  // namespace

std::string title_from(std::string_view story, std::string_view fallback) {
  const auto begin = story.find_first_not_of(" \t\n");
  if (begin == std::string_view::npos) return std::string(fallback);
  story.remove_prefix(begin);
  std::string_view sentence = story.substr(0, story.find_first_of(".!?\n"));
  while (sentence.ends_with(' ') || sentence.ends_with(',')) sentence.remove_suffix(1);
  if (sentence.empty()) return std::string(fallback);
  std::size_t end = 0;
  for (std::size_t word = 0; word < title_words && end < sentence.size(); ++word) {
    const auto next = std::min(sentence.find(' ', end == 0 ? 0 : end + 1), sentence.size());
    if (next > title_bytes && end > 0) break;
    end = next;
  }
  if (end > title_bytes) {
    end = title_bytes;
    while (end > 0 && is_inside_letter(sentence[end])) --end;
  }
  std::string title(sentence.substr(0, end));
  if (end < sentence.size()) title += "…";
  return title;
}

constexpr sql::Statement select_draft{"experiences.select_draft", R"(
    SELECT id, kind, story, place, companions, happened_on, feelings, audience
    FROM portfolio_drafts WHERE institution_id = $1 AND student_id = $2 AND id = $3)"};

std::optional<ExperienceDraft> find_draft(sql::Reader& reader, const Student& me, Id<Experience> id) {
  return reader.one<ExperienceDraft>(select_draft, me.institution(), me.id(), id);
}

constexpr sql::Statement upsert_draft{"experiences.upsert_draft", R"(
    INSERT INTO portfolio_drafts (institution_id, student_id, id, kind, story, place, companions, happened_on, feelings,
                                  audience, changed_at)
    VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)
    ON CONFLICT (institution_id, student_id, id) DO UPDATE SET
      kind = excluded.kind, story = excluded.story, place = excluded.place, companions = excluded.companions,
      happened_on = excluded.happened_on, feelings = excluded.feelings, audience = excluded.audience,
      changed_at = excluded.changed_at)"};

void keep_draft(sql::Transaction& tx, const Student& me, const ExperienceDraft& draft, Instant now) {
  tx.run(upsert_draft, me.institution(), me.id(), draft.id, draft.kind, draft.story, draft.place,
         draft.companions, draft.happened_on, draft.feelings, draft.audience, now);
}

constexpr sql::Statement delete_draft{"experiences.delete_draft", R"(
    DELETE FROM portfolio_drafts WHERE institution_id = $1 AND student_id = $2 AND id = $3)"};

void drop_draft(sql::Transaction& tx, const Student& me, Id<Experience> id) {
  tx.run(delete_draft, me.institution(), me.id(), id);
}

constexpr sql::Statement select_last_audience{"experiences.select_last_audience", R"(
    SELECT audience FROM portfolio_experiences
    WHERE institution_id = $1 AND student_id = $2
    ORDER BY recorded_at DESC, id DESC
    LIMIT 1)"};

Audience last_audience(sql::Reader& reader, const Student& me) {
  return reader.one<Audience>(select_last_audience, me.institution(), me.id()).value_or(Audience::me);
}

constexpr sql::Statement select_last_kind{"experiences.select_last_kind", R"(
    SELECT kind FROM portfolio_experiences
    WHERE institution_id = $1 AND student_id = $2 AND removed_at IS NULL
    ORDER BY recorded_at DESC, id DESC
    LIMIT 1)"};

std::string last_kind(sql::Reader& reader, const Student& me) {
  return reader.one<std::string>(select_last_kind, me.institution(), me.id()).value_or("");
}

constexpr sql::Statement select_own_places{"experiences.select_own_places", R"(
    SELECT place FROM portfolio_experiences
    WHERE institution_id = $1 AND student_id = $2 AND place <> '' AND removed_at IS NULL
    GROUP BY place
    ORDER BY MAX(happened_on) DESC, place
    LIMIT 8)"};

std::vector<std::string> own_places(sql::Reader& reader, const Student& me) {
  return reader.all<std::string>(select_own_places, me.institution(), me.id());
}

// ---- reading experiences

constexpr sql::Statement select_experience{"experiences.select_experience", R"(
    SELECT e.id, e.student_id, e.kind, e.title, e.story, e.happened_on, e.place, e.companions, e.feelings, e.audience,
           e.recorded_at, e.changed_at, e.removed_at,
           COALESCE((SELECT SUM(CASE c.competency WHEN 'qualities' THEN 1 WHEN 'motives' THEN 2 WHEN 'exploration' THEN 4
                                                  WHEN 'steering' THEN 8 ELSE 16 END)
                     FROM portfolio_experience_competencies c
                     WHERE c.institution_id = e.institution_id AND c.student_id = e.student_id
                       AND c.experience_id = e.id), 0)
    FROM portfolio_experiences e WHERE e.institution_id = $1 AND e.id = $2)"};

std::optional<Experience> find_experience(sql::Reader& reader, Id<Institution> institution,
                                          Id<Experience> id) {
  return reader.one<Experience>(select_experience, institution, id);
}

Experience own_experience(sql::Reader& reader, const Student& me, Id<Experience> id, bool also_removed) {
  auto found = find_experience(reader, me.institution(), id);
  if (!found || found->student_id != me.id() || (found->removed_at && !also_removed))
    throw NotFound("experience");
  return *std::move(found);
}

// ---- writing experiences

constexpr sql::Statement insert_experience{"experiences.insert_experience", R"(
    INSERT INTO portfolio_experiences (institution_id, student_id, id, kind, title, story, happened_on, place, companions,
                                       feelings, audience, proposed_by, recorded_at, changed_at, removed_at)
    VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $13, NULL))"};

constexpr sql::Statement insert_competency{"experiences.insert_competency", R"(
    INSERT INTO portfolio_experience_competencies (institution_id, student_id, experience_id, competency)
    VALUES ($1, $2, $3, $4)
    ON CONFLICT DO NOTHING)"};

void bring_experience(sql::Transaction& tx, Id<Institution> institution, Id<Person> student,
                      const ExperienceRow& brought) {
  tx.run(insert_experience, institution, student, brought.id, brought.kind, brought.title, brought.story,
         brought.happened_on, brought.place, brought.companions, brought.feelings, brought.audience,
         brought.proposed_by, brought.recorded_at);
  for (const auto competency : brought.competencies) {
    tx.run(insert_competency, institution, student, brought.id, competency);
  }
}

void record_experience(sql::Transaction& tx, const Student& me, const ExperienceDraft& draft,
                       const std::string& title, Instant now, Day today) {
  tx.lock(me.id().value);
  bring_experience(tx, me.institution(), me.id(),
                   {.id = draft.id,
                    .kind = draft.kind,
                    .title = title,
                    .story = draft.story,
                    .happened_on = draft.happened_on,
                    .place = draft.place,
                    .companions = draft.companions,
                    .feelings = draft.feelings,
                    .audience = draft.audience,
                    .recorded_at = now});
  drop_draft(tx, me, draft.id);
  refresh_facts(tx, me.institution(), me.id(), today);
}

constexpr sql::Statement update_experience{"experiences.update_experience", R"(
    UPDATE portfolio_experiences
    SET kind = $4, title = $5, story = $6, happened_on = $7, place = $8, companions = $9, feelings = $10, changed_at = $11
    WHERE institution_id = $1 AND student_id = $2 AND id = $3)"};

void change_experience(sql::Transaction& tx, const Student& me, const ExperienceDraft& draft,
                       const std::string& title, Instant now, Day today) {
  tx.lock(me.id().value);
  tx.run(update_experience, me.institution(), me.id(), draft.id, draft.kind, title, draft.story,
         draft.happened_on, draft.place, draft.companions, draft.feelings, now);
  refresh_facts(tx, me.institution(), me.id(), today);
}

constexpr sql::Statement update_audience{"experiences.update_audience", R"(
    UPDATE portfolio_experiences SET audience = $4, changed_at = $5
    WHERE institution_id = $1 AND student_id = $2 AND id = $3)"};

void change_audience(sql::Transaction& tx, const Student& me, Id<Experience> id, Audience audience,
                     Instant now, Day today) {
  tx.lock(me.id().value);
  tx.run(update_audience, me.institution(), me.id(), id, audience, now);
  refresh_facts(tx, me.institution(), me.id(), today);
}

constexpr sql::Statement delete_competencies{"experiences.delete_competencies", R"(
    DELETE FROM portfolio_experience_competencies
    WHERE institution_id = $1 AND student_id = $2 AND experience_id = $3)"};

void set_competencies(sql::Transaction& tx, const Student& me, Id<Experience> id,
                      const std::vector<words::Competency>& competencies, Day today) {
  tx.lock(me.id().value);
  tx.run(delete_competencies, me.institution(), me.id(), id);
  for (const auto competency : competencies)
    tx.run(insert_competency, me.institution(), me.id(), id, competency);
  refresh_facts(tx, me.institution(), me.id(), today);
}

void add_competency(sql::Transaction& tx, const Student& me, Id<Experience> id, words::Competency competency,
                    Day today) {
  tx.lock(me.id().value);
  tx.run(insert_competency, me.institution(), me.id(), id, competency);
  refresh_facts(tx, me.institution(), me.id(), today);
}

constexpr sql::Statement update_removed{"experiences.update_removed", R"(
    UPDATE portfolio_experiences SET removed_at = $4 WHERE institution_id = $1 AND student_id = $2 AND id = $3)"};

void throw_away(sql::Transaction& tx, const Student& me, Id<Experience> id, Instant now, Day today) {
  tx.lock(me.id().value);
  tx.run(update_removed, me.institution(), me.id(), id, now);
  refresh_facts(tx, me.institution(), me.id(), today);
}

void bring_back(sql::Transaction& tx, const Student& me, Id<Experience> id, Day today) {
  tx.lock(me.id().value);
  tx.run(update_removed, me.institution(), me.id(), id, std::optional<Instant>());
  refresh_facts(tx, me.institution(), me.id(), today);
}

}  // namespace koers::experiences
