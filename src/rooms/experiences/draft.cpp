#include "rooms/experiences/draft.h"

#include <algorithm>

#include "campus/words/kinds.h"

namespace koers::experiences {

using people::Student;

std::string feelings_text(const std::vector<std::string>& ids) {
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

constexpr sql::Statement select_begun_draft{"experiences.select_begun_draft", R"(
    SELECT id, kind, story, place, companions, happened_on, feelings, audience
    FROM portfolio_drafts
    WHERE institution_id = $1 AND student_id = $2 AND (story <> '' OR EXISTS (
      SELECT 1 FROM attachments_out_pictures p
      WHERE p.institution_id = portfolio_drafts.institution_id AND p.student_id = portfolio_drafts.student_id
        AND p.experience_id = portfolio_drafts.id) OR EXISTS (
      SELECT 1 FROM attachments_out_media m
      WHERE m.institution_id = portfolio_drafts.institution_id AND m.student_id = portfolio_drafts.student_id
        AND m.experience_id = portfolio_drafts.id))
    ORDER BY changed_at DESC, id DESC
    LIMIT 1)"};

namespace {

struct DraftRow {
  Id<Experience> id;
  std::string kind;
  std::string story;
  std::string place;
  std::string companions;
  Day happened_on;
  std::string feelings;
  Audience audience = Audience::me;
};

std::optional<ExperienceDraft> draft_in(std::optional<DraftRow> row) {
  if (!row) return std::nullopt;
  return ExperienceDraft{.id = row->id,
                         .kind = std::move(row->kind),
                         .title = {},
                         .story = std::move(row->story),
                         .place = std::move(row->place),
                         .companions = std::move(row->companions),
                         .happened_on = row->happened_on,
                         .feelings = split_words(row->feelings),
                         .audience = row->audience};
}

}  // namespace

std::optional<ExperienceDraft> find_draft(sql::Reader& reader, const Student& me, Id<Experience> id) {
  return draft_in(reader.one<DraftRow>(select_draft, me.institution(), me.id(), id));
}

std::optional<ExperienceDraft> newest_draft(sql::Reader& reader, const Student& me) {
  return draft_in(reader.one<DraftRow>(select_begun_draft, me.institution(), me.id()));
}

constexpr sql::Statement select_draft_of_key{"experiences.select_draft_of_key", R"(
    SELECT id, kind, story, place, companions, happened_on, feelings, audience
    FROM portfolio_drafts WHERE institution_id = $1 AND student_id = $2 AND (id = $3 OR form_key = $3)
    ORDER BY CASE WHEN form_key = $3 THEN 0 ELSE 1 END, id
    LIMIT 1)"};

std::optional<ExperienceDraft> draft_of_key(sql::Reader& reader, const Student& me, Id<access::FormKey> key) {
  return draft_in(reader.one<DraftRow>(select_draft_of_key, me.institution(), me.id(), key));
}

constexpr sql::Statement update_draft_key{"experiences.update_draft_key", R"(
    UPDATE portfolio_drafts SET form_key = $4 WHERE institution_id = $1 AND student_id = $2 AND id = $3)"};

void name_draft(sql::Transaction& tx, const Student& me, Id<Experience> id, Id<access::FormKey> key) {
  tx.run(update_draft_key, me.institution(), me.id(), id, key);
}

constexpr sql::Statement upsert_draft{"experiences.upsert_draft", R"(
    INSERT INTO portfolio_drafts (institution_id, student_id, id, kind, story, place, companions, happened_on, feelings,
                                  audience, changed_at)
    VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)
    ON CONFLICT (institution_id, student_id, id) DO UPDATE SET
      kind = excluded.kind, story = excluded.story, place = excluded.place, companions = excluded.companions,
      happened_on = excluded.happened_on, feelings = excluded.feelings, audience = excluded.audience,
      changed_at = excluded.changed_at)"};

void save_draft(sql::Transaction& tx, const Student& me, const ExperienceDraft& draft, Instant now) {
  tx.run(upsert_draft, me.institution(), me.id(), draft.id, draft.kind, draft.story, draft.place,
         draft.companions, draft.happened_on, feelings_text(draft.feelings), draft.audience, now);
}

constexpr sql::Statement delete_draft{"experiences.delete_draft", R"(
    DELETE FROM portfolio_drafts WHERE institution_id = $1 AND student_id = $2 AND id = $3)"};

void discard_draft(sql::Transaction& tx, const Student& me, Id<Experience> id) {
  tx.run(delete_draft, me.institution(), me.id(), id);
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

}  // namespace koers::experiences
