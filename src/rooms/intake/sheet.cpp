#include "rooms/intake/sheet.h"

#include <algorithm>

#include "rooms/intake/limits.h"

namespace koers::intake {

using experiences::Experience;
using experiences::ExperienceSummary;
using organisation::Institution;
using people::Person;

bool SheetDraft::is_laid(Topic topic) const {
  return std::find(laid.begin(), laid.end(), topic) != laid.end();
}

bool Table::is_empty() const {
  return experiences.empty() &&
         std::all_of(words.begin(), words.end(), [](const auto& one) { return one.empty(); });
}

namespace {

struct WordsRow {
  Topic topic = Topic::before;
  std::string words;
  std::optional<Instant> laid_at;
};

constexpr sql::Statement select_words{"intake.select_words", R"(
    SELECT topic, words, laid_at FROM intake_words WHERE institution_id = $1 AND student_id = $2)"};

constexpr sql::Statement select_experiences{"intake.select_experiences", R"(
    SELECT experience_id FROM intake_experiences WHERE institution_id = $1 AND student_id = $2
    ORDER BY experience_id)"};

std::vector<Id<Experience>> laid_experiences(sql::Reader& reader, Id<Institution> institution,
                                             Id<Person> student) {
  return reader.all<Id<Experience>>(select_experiences, institution, student);
}

}  // namespace

SheetDraft sheet_of(sql::Reader& reader, Id<Institution> institution, Id<Person> student) {
  SheetDraft sheet;
  for (auto& row : reader.all<WordsRow>(select_words, institution, student)) {
    if (row.laid_at) sheet.laid.push_back(row.topic);
    sheet.words[place_of(row.topic)] = std::move(row.words);
  }
  std::sort(sheet.laid.begin(), sheet.laid.end());
  // What was thrown away meanwhile is no part of it.
  for (const auto& one : experiences::experiences_named(reader, institution, student,
                                                        laid_experiences(reader, institution, student))) {
    sheet.experiences.push_back(one.id);
  }
  return sheet;
}

std::vector<ExperienceSummary> experiences_before(sql::Reader& reader, const people::Student& me, Day start) {
  auto all = experiences::experiences_of(reader, me);
  std::erase_if(all, [&](const ExperienceSummary& one) { return one.happened_on >= start; });
  return all;
}

// ---- writing

namespace {

constexpr sql::Statement upsert_words{"intake.upsert_words", R"(
    INSERT INTO intake_words (institution_id, student_id, topic, words, changed_at, laid_at)
    VALUES ($1, $2, $3, $4, $5, $6)
    ON CONFLICT (institution_id, student_id, topic) DO UPDATE SET
      words = excluded.words,
      changed_at = CASE WHEN intake_words.words = excluded.words THEN intake_words.changed_at
                        ELSE excluded.changed_at END,
      laid_at = CASE WHEN excluded.laid_at IS NULL THEN NULL ELSE COALESCE(intake_words.laid_at, excluded.laid_at) END)"};

constexpr sql::Statement delete_words{"intake.delete_words", R"(
    DELETE FROM intake_words WHERE institution_id = $1 AND student_id = $2 AND topic = $3)"};

constexpr sql::Statement insert_experience{"intake.insert_experience", R"(
    INSERT INTO intake_experiences (institution_id, student_id, experience_id, laid_at) VALUES ($1, $2, $3, $4)
    ON CONFLICT DO NOTHING)"};

constexpr sql::Statement delete_experience{"intake.delete_experience", R"(
    DELETE FROM intake_experiences WHERE institution_id = $1 AND student_id = $2 AND experience_id = $3)"};

void keep_experiences(sql::Transaction& tx, const people::Student& me,
                      const std::vector<Id<Experience>>& chosen, Day start, Instant now) {
  for (const auto id : laid_experiences(tx, me.institution(), me.id())) {
    if (std::find(chosen.begin(), chosen.end(), id) == chosen.end()) {
      tx.run(delete_experience, me.institution(), me.id(), id);
    }
  }
  std::size_t kept = 0;
  for (const auto& one : experiences::experiences_named(tx, me.institution(), me.id(), chosen)) {
    if (one.happened_on >= start || ++kept > most_experiences) continue;
    tx.run(insert_experience, me.institution(), me.id(), one.id, now);
  }
}

}  // namespace

void keep_sheet(sql::Transaction& tx, const people::Student& me, const SheetDraft& draft, Day start,
                Instant now) {
  for (const Topic topic : topics) {
    const std::string& words = draft.words[place_of(topic)];
    if (words.empty()) {
      tx.run(delete_words, me.institution(), me.id(), topic);
    } else {
      tx.run(upsert_words, me.institution(), me.id(), topic, words, now,
             draft.is_laid(topic) ? std::optional<Instant>(now) : std::nullopt);
    }
  }
  keep_experiences(tx, me, draft.experiences, start, now);
}

void import_words(sql::Transaction& tx, Id<Institution> institution, Id<Person> student, Topic topic,
                  const std::string& words, Instant at, bool is_laid) {
  tx.run(upsert_words, institution, student, topic, words, at,
         is_laid ? std::optional<Instant>(at) : std::nullopt);
}

// ---- what the counsellor reads

namespace {

constexpr sql::Statement select_earlier{"intake.select_earlier", R"(
    SELECT count(*) FROM intake_words WHERE institution_id = $1 AND student_id = $2 AND laid_at IS NOT NULL
      AND topic NOT IN ('not_again', 'missing'))"};

}  // namespace

bool has_earlier(sql::Reader& reader, const access::GuidedStudent& student, Day start,
                 const std::vector<Id<Experience>>& brought) {
  if (reader.one<std::int64_t>(select_earlier, student.institution(), student.id()).value_or(0) > 0)
    return true;
  auto ids = laid_experiences(reader, student.institution(), student.id());
  ids.insert(ids.end(), brought.begin(), brought.end());
  const auto all = experiences::experiences_named(reader, student.institution(), student.id(), ids);
  return std::any_of(all.begin(), all.end(), [&](const auto& one) { return one.happened_on < start; });
}

Table table_of(sql::Reader& reader, const access::GuidedStudent& student) {
  Table table;
  for (auto& row : reader.all<WordsRow>(select_words, student.institution(), student.id())) {
    if (row.laid_at) table.words[place_of(row.topic)] = std::move(row.words);
  }
  const auto ids = laid_experiences(reader, student.institution(), student.id());
  for (auto& one : experiences::experiences_to_show(reader, student.institution(), student.id(), ids)) {
    if (one.audience != experiences::Audience::me) table.shared.push_back(one.summary.id);
    table.experiences.push_back(std::move(one.summary));
  }
  return table;
}

namespace {

constexpr sql::Statement select_first_talk{"intake.select_first_talk", R"(
    SELECT id, planned_on FROM guidance_out_first_talks
    WHERE institution_id = $1 AND student_id = $2 AND state IN ('planned', 'open')
    ORDER BY planned_on, id LIMIT 1)"};

constexpr sql::Statement select_held_on{"intake.select_held_on", R"(
    SELECT intake_on FROM guidance_out_student_facts WHERE institution_id = $1 AND student_id = $2)"};

// Of somebody with more than one programme the one that began last counts, as in the facts of guidance.
constexpr sql::Statement select_newcomers{"intake.select_newcomers", R"(
    SELECT p.id, p.given_name, p.infix, p.family_name, e.started_on,
      EXISTS (SELECT 1 FROM intake_words w
              WHERE w.institution_id = g.institution_id AND w.student_id = g.student_id AND w.laid_at IS NOT NULL)
        OR EXISTS (SELECT 1 FROM intake_experiences x
                   WHERE x.institution_id = g.institution_id AND x.student_id = g.student_id) AS has_table,
      (SELECT min(t.planned_on) FROM guidance_out_first_talks t
       WHERE t.institution_id = g.institution_id AND t.student_id = g.student_id
         AND t.state IN ('planned', 'open')) AS planned_on
    FROM campus_guides g
    JOIN campus_people p ON p.institution_id = g.institution_id AND p.id = g.student_id
    JOIN campus_enrolments e ON e.institution_id = g.institution_id AND e.student_id = g.student_id
    LEFT JOIN guidance_out_student_facts f ON f.institution_id = g.institution_id AND f.student_id = g.student_id
    WHERE g.institution_id = $1 AND g.person_id = $2 AND g.kind = 'counsellor'
      AND g.begins_on <= $3 AND (g.ends_on IS NULL OR g.ends_on > $3)
      AND e.id = (SELECT o.id FROM campus_enrolments o
                  WHERE o.institution_id = g.institution_id AND o.student_id = g.student_id
                    AND o.started_on <= $3 AND (o.ended_on IS NULL OR o.ended_on > $3)
                  ORDER BY o.started_on DESC, o.id DESC LIMIT 1)
      AND e.started_on > $4 AND f.intake_on IS NULL
    ORDER BY e.started_on, p.family_name COLLATE alphabet, p.given_name COLLATE alphabet, p.id)"};

struct FirstTalkRow {
  Id<guidance::Conversation> id;
  Day planned_on;
};

struct NewcomerRow {
  Id<Person> id;
  std::string given_name, infix, family_name;
  Day started_on;
  bool has_table = false;
  std::optional<Day> planned_on;
};

}  // namespace

FirstTalk first_talk_of(sql::Reader& reader, Id<Institution> institution, Id<Person> student) {
  FirstTalk talk;
  if (const auto coming = reader.one<FirstTalkRow>(select_first_talk, institution, student)) {
    talk.id = coming->id;
    talk.planned_on = coming->planned_on;
  }
  talk.held_on = reader.one<std::optional<Day>>(select_held_on, institution, student).value_or(std::nullopt);
  return talk;
}

Day first_talk_due(const time_limits::TimeLimits& limits, Day started_on) {
  return started_on + 7 * limits.on(weeks_until_due, started_on);
}

std::vector<Newcomer> newcomers_of(sql::Reader& reader, const people::Guide& me, Day today) {
  const auto limits = time_limits::TimeLimits::of(reader, me.institution());
  std::vector<Newcomer> all;
  for (auto& row :
       reader.all<NewcomerRow>(select_newcomers, me.institution(), me.id(), today, today - days_new)) {
    all.push_back({{row.id, row.given_name, row.infix, row.family_name},
                   row.started_on,
                   row.has_table,
                   row.planned_on,
                   first_talk_due(limits, row.started_on)});
  }
  return all;
}

}  // namespace koers::intake
