#include "rooms/experiences/experience.h"

#include "platform/base/error.h"
#include "platform/base/working_days.h"
#include "rooms/experiences/notices.h"
#include "rooms/experiences/response.h"

namespace koers::experiences {

using organisation::Institution;
using people::Person;
using people::Student;

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

constexpr sql::Statement select_last_audience{"experiences.select_last_audience", R"(
    SELECT audience FROM portfolio_experiences
    WHERE institution_id = $1 AND student_id = $2
    ORDER BY recorded_at DESC, id DESC
    LIMIT 1)"};

Audience last_audience(sql::Reader& reader, const Student& me) {
  return reader.one<Audience>(select_last_audience, me.institution(), me.id()).value_or(Audience::me);
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

Experience locked_experience(sql::Transaction& tx, const Student& me, Id<Experience> id, bool also_removed) {
  tx.lock(me.id().value);
  return own_experience(tx, me, id, also_removed);
}

constexpr sql::Statement insert_experience{"experiences.insert_experience", R"(
    INSERT INTO portfolio_experiences (institution_id, student_id, id, kind, title, story, happened_on, place, companions,
                                       feelings, audience, proposed_by, recorded_at, changed_at, removed_at)
    VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $13, NULL))"};

constexpr sql::Statement insert_competency{"experiences.insert_competency", R"(
    INSERT INTO portfolio_experience_competencies (institution_id, student_id, experience_id, competency)
    VALUES ($1, $2, $3, $4)
    ON CONFLICT DO NOTHING)"};

void import_experience(sql::Transaction& tx, Id<Institution> institution, Id<Person> student,
                       const ExperienceRow& brought) {
  tx.run(insert_experience, institution, student, brought.id, brought.kind, brought.title, brought.story,
         brought.happened_on, brought.place, brought.companions, brought.feelings, brought.audience,
         brought.proposed_by, brought.recorded_at);
  for (const auto competency : brought.competencies) {
    tx.run(insert_competency, institution, student, brought.id, competency);
  }
}

void record_experience(sql::Transaction& tx, const Student& me, const ExperienceDraft& draft, Instant now,
                       Day today) {
  tx.lock(me.id().value);
  import_experience(tx, me.institution(), me.id(),
                    {.id = draft.id,
                     .kind = draft.kind,
                     .title = draft.title,
                     .story = draft.story,
                     .happened_on = draft.happened_on,
                     .place = draft.place,
                     .companions = draft.companions,
                     .feelings = feelings_text(draft.feelings),
                     .audience = draft.audience,
                     .recorded_at = now});
  discard_draft(tx, me, draft.id);
  if (draft.audience != Audience::me) notices::notify_guides(tx, me, draft.id, now, today);
  refresh_facts(tx, me.institution(), me.id(), today);
}

constexpr sql::Statement update_experience{"experiences.update_experience", R"(
    UPDATE portfolio_experiences
    SET kind = $4, title = $5, story = $6, happened_on = $7, place = $8, companions = $9, feelings = $10, changed_at = $11
    WHERE institution_id = $1 AND student_id = $2 AND id = $3)"};

void change_experience(sql::Transaction& tx, const Student& me, const ExperienceDraft& draft, Instant now,
                       Day today) {
  locked_experience(tx, me, draft.id);
  tx.run(update_experience, me.institution(), me.id(), draft.id, draft.kind, draft.title, draft.story,
         draft.happened_on, draft.place, draft.companions, feelings_text(draft.feelings), now);
  refresh_facts(tx, me.institution(), me.id(), today);
}

constexpr sql::Statement update_audience{"experiences.update_audience", R"(
    UPDATE portfolio_experiences SET audience = $4, changed_at = $5
    WHERE institution_id = $1 AND student_id = $2 AND id = $3)"};

// What nobody could read before could not be responded to either: the time for it begins now.
constexpr sql::Statement update_late{"experiences.update_late", R"(
    UPDATE portfolio_answers SET late_at = $4
    WHERE institution_id = $1 AND student_id = $2 AND experience_id = $3 AND late_at < $4)"};

Instant response_is_late_at(Instant looked_back_at) {
  constexpr int respond_within = 10;  // working days
  return instant_of(day_after_working_days(day_of(looked_back_at), respond_within), 0);
}

void change_audience(sql::Transaction& tx, const Student& me, Id<Experience> id, Audience audience,
                     Instant now, Day today) {
  if (locked_experience(tx, me, id).audience == audience) return;
  tx.run(update_audience, me.institution(), me.id(), id, audience, now);
  if (audience == Audience::me) {
    inbox::withdraw(tx, me.institution(), notices::shared, id.value);
  } else {
    tx.run(update_late, me.institution(), me.id(), id, response_is_late_at(now));
    notices::notify_guides(tx, me, id, now, today);
  }
  refresh_facts(tx, me.institution(), me.id(), today);
}

constexpr sql::Statement delete_competencies{"experiences.delete_competencies", R"(
    DELETE FROM portfolio_experience_competencies
    WHERE institution_id = $1 AND student_id = $2 AND experience_id = $3)"};

void set_competencies(sql::Transaction& tx, const Student& me, Id<Experience> id,
                      const std::vector<words::Competency>& competencies, Day today) {
  locked_experience(tx, me, id);
  tx.run(delete_competencies, me.institution(), me.id(), id);
  for (const auto competency : competencies)
    tx.run(insert_competency, me.institution(), me.id(), id, competency);
  refresh_facts(tx, me.institution(), me.id(), today);
}

void add_competency(sql::Transaction& tx, const Student& me, Id<Experience> id, words::Competency competency,
                    Day today) {
  locked_experience(tx, me, id);
  tx.run(insert_competency, me.institution(), me.id(), id, competency);
  refresh_facts(tx, me.institution(), me.id(), today);
}

constexpr sql::Statement update_removed{"experiences.update_removed", R"(
    UPDATE portfolio_experiences SET removed_at = $4 WHERE institution_id = $1 AND student_id = $2 AND id = $3)"};

void discard_experience(sql::Transaction& tx, const Student& me, Id<Experience> id, Instant now, Day today) {
  if (locked_experience(tx, me, id, true).removed_at) return;
  tx.run(update_removed, me.institution(), me.id(), id, now);
  inbox::withdraw(tx, me.institution(), id.value);
  refresh_facts(tx, me.institution(), me.id(), today);
}

void restore_experience(sql::Transaction& tx, const Student& me, Id<Experience> id, Instant now, Day today) {
  const Experience experience = locked_experience(tx, me, id, true);
  if (!experience.removed_at) return;
  tx.run(update_removed, me.institution(), me.id(), id, std::optional<Instant>());
  renew_question_notice(tx, me, id, now, today);
  if (experience.audience != Audience::me) {
    notices::notify_guides(tx, me, id, now, today);
  }
  refresh_facts(tx, me.institution(), me.id(), today);
}

}  // namespace koers::experiences
