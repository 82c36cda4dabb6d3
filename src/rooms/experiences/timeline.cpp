// Lists of experiences: the student's own line with its filters, and what the door of the room hands out.
#include <algorithm>
#include <unordered_map>

#include "platform/base/error.h"
#include "rooms/experiences/experience.h"
#include "rooms/experiences/paths.h"

namespace koers::experiences {

using organisation::Institution;
using people::Person;
using people::Student;

namespace {

struct SummaryRow {
  Id<Experience> id;
  std::string title;
  std::string kind;
  Day happened_on;
  std::optional<std::string> small_picture;
  int competency_bits = 0;
  Instant recorded_at;

  ExperienceSummary summary() && {
    return {id,          std::move(title),         std::move(kind),
            happened_on, std::move(small_picture), competencies_of_bits(competency_bits),
            recorded_at};
  }
};

std::vector<ExperienceSummary> summaries(std::vector<SummaryRow> rows) {
  std::vector<ExperienceSummary> all;
  all.reserve(rows.size());
  for (SummaryRow& row : rows) all.push_back(std::move(row).summary());
  return all;
}

}  // namespace

html::Url experiences_path() { return paths::experiences(); }
html::Url record_path() { return paths::record(); }
html::Url experience_path(Id<Experience> id) { return paths::experience(id); }

constexpr sql::Statement select_experiences{"experiences.select_experiences", R"(
    SELECT e.id, e.title, e.kind, e.happened_on,
           (SELECT p.small_key FROM attachments_out_pictures p
            WHERE p.institution_id = e.institution_id AND p.student_id = e.student_id AND p.experience_id = e.id
            ORDER BY p.id LIMIT 1),
           COALESCE((SELECT SUM(CASE c.competency WHEN 'qualities' THEN 1 WHEN 'motives' THEN 2 WHEN 'exploration' THEN 4
                                                  WHEN 'steering' THEN 8 ELSE 16 END)
                     FROM portfolio_experience_competencies c
                     WHERE c.institution_id = e.institution_id AND c.student_id = e.student_id
                       AND c.experience_id = e.id), 0),
           e.recorded_at
    FROM portfolio_experiences e
    WHERE e.institution_id = $1 AND e.student_id = $2 AND e.removed_at IS NULL
    ORDER BY e.happened_on DESC, e.recorded_at DESC, e.id DESC)"};

std::vector<ExperienceSummary> experiences_of(sql::Reader& reader, Id<Institution> institution,
                                              Id<Person> person) {
  return summaries(reader.all<SummaryRow>(select_experiences, institution, person));
}

std::vector<ExperienceSummary> experiences_of(sql::Reader& reader, const Student& student) {
  return experiences_of(reader, student.institution(), student.id());
}

// A conversation names a handful, so that reading all of a student's summaries and keeping those is one
// statement and needs no list in SQL.
std::vector<ExperienceSummary> experiences_named(sql::Reader& reader, Id<Institution> institution,
                                                 Id<Person> student, const std::vector<Id<Experience>>& ids) {
  if (ids.empty()) return {};
  auto all = experiences_of(reader, institution, student);
  std::erase_if(all, [&](const ExperienceSummary& one) {
    return std::find(ids.begin(), ids.end(), one.id) == ids.end();
  });
  return all;
}

constexpr sql::Statement select_new_for_guide{"experiences.select_new_for_guide", R"(
    SELECT g.student_id, s.given_name, s.infix, s.family_name, e.id, e.title, e.kind, e.happened_on,
           (SELECT p.small_key FROM attachments_out_pictures p
            WHERE p.institution_id = e.institution_id AND p.student_id = e.student_id AND p.experience_id = e.id
            ORDER BY p.id LIMIT 1),
           COALESCE((SELECT SUM(CASE c.competency WHEN 'qualities' THEN 1 WHEN 'motives' THEN 2 WHEN 'exploration' THEN 4
                                                  WHEN 'steering' THEN 8 ELSE 16 END)
                     FROM portfolio_experience_competencies c
                     WHERE c.institution_id = e.institution_id AND c.student_id = e.student_id
                       AND c.experience_id = e.id), 0),
           e.recorded_at
    FROM campus_guides g
    JOIN portfolio_experiences e ON e.institution_id = g.institution_id AND e.student_id = g.student_id
    JOIN campus_people s ON s.institution_id = g.institution_id AND s.id = g.student_id
    WHERE g.institution_id = $1 AND g.person_id = $2 AND g.begins_on <= $3 AND (g.ends_on IS NULL OR g.ends_on > $3)
      AND e.recorded_at > $4 AND e.audience <> 'me' AND e.removed_at IS NULL
      AND EXISTS (SELECT 1 FROM campus_enrolments n
                  WHERE n.institution_id = g.institution_id AND n.student_id = g.student_id
                    AND (n.ended_on IS NULL OR n.ended_on > $3))
    ORDER BY e.recorded_at DESC, e.id DESC
    LIMIT $5 OFFSET $6)"};

std::vector<NewExperience> new_for_guide(sql::Reader& reader, const people::SignedIn& guide, Instant since,
                                         Day today, sql::Window window) {
  struct Columns {
    Id<Person> student_id;
    std::string given_name;
    std::string infix;
    std::string family_name;
    Id<Experience> id;
    std::string title;
    std::string kind;
    Day happened_on;
    std::optional<std::string> small_picture;
    int competency_bits = 0;
    Instant recorded_at;
  };
  std::vector<NewExperience> all;
  reader.each<Columns>(
      select_new_for_guide,
      [&](Columns&& row) {
        const Person student{row.student_id, row.given_name, row.infix, row.family_name};
        all.push_back({row.student_id, student.full_name(),
                       SummaryRow{row.id, row.title, row.kind, row.happened_on, row.small_picture,
                                  row.competency_bits, row.recorded_at}
                           .summary()});
      },
      guide.institution(), guide.id(), today, since, window.limit, window.offset);
  return all;
}

constexpr sql::Statement select_started{"experiences.select_started_experiences", R"(
    SELECT happened_on, CASE WHEN proposed_by IS NULL THEN 1 ELSE 0 END
    FROM portfolio_experiences
    WHERE institution_id = $1 AND student_id = $2 AND removed_at IS NULL)"};

std::vector<StartedExperience> started_experiences(sql::Reader& reader, const Student& student) {
  struct Columns {
    Day on;
    int by_student = 0;
  };
  std::vector<StartedExperience> all;
  reader.each<Columns>(
      select_started,
      [&](Columns&& row) {
        all.push_back({row.on, row.by_student == 1});
      },
      student.institution(), student.id());
  return all;
}

// ---- the student's own line

constexpr sql::Statement select_timeline{"experiences.select_timeline", R"(
    SELECT e.id, e.title, e.kind, e.happened_on,
           (SELECT p.small_key FROM attachments_out_pictures p
            WHERE p.institution_id = e.institution_id AND p.student_id = e.student_id AND p.experience_id = e.id
            ORDER BY p.id LIMIT 1),
           COALESCE((SELECT SUM(CASE c.competency WHEN 'qualities' THEN 1 WHEN 'motives' THEN 2 WHEN 'exploration' THEN 4
                                                  WHEN 'steering' THEN 8 ELSE 16 END)
                     FROM portfolio_experience_competencies c
                     WHERE c.institution_id = e.institution_id AND c.student_id = e.student_id
                       AND c.experience_id = e.id), 0),
           e.recorded_at, e.story, e.place, e.audience,
           (SELECT COUNT(*) FROM portfolio_answers a
            WHERE a.institution_id = e.institution_id AND a.student_id = e.student_id AND a.experience_id = e.id),
           (SELECT COUNT(*) FROM portfolio_responses r
            WHERE r.institution_id = e.institution_id AND r.student_id = e.student_id AND r.experience_id = e.id
              AND r.answered_at IS NULL),
           COUNT(*) OVER ()
    FROM portfolio_experiences e
    WHERE e.institution_id = $1 AND e.student_id = $2
      AND CASE WHEN e.removed_at IS NULL THEN 0 ELSE 1 END = $3
      AND ($4 = '' OR e.kind = $4)
      AND ($5 = '' OR e.place = $5)
      AND e.happened_on >= $6 AND e.happened_on < $7
      AND ($8 = '' OR EXISTS (SELECT 1 FROM portfolio_experience_competencies c
                              WHERE c.institution_id = e.institution_id AND c.student_id = e.student_id
                                AND c.experience_id = e.id AND c.competency = $8))
    ORDER BY e.happened_on DESC, e.recorded_at DESC, e.id DESC
    LIMIT $9 OFFSET $10)"};

Timeline timeline_of(sql::Reader& reader, const Student& me, const TimelineFilter& filter, int page) {
  struct Columns {
    Id<Experience> id;
    std::string title;
    std::string kind;
    Day happened_on;
    std::optional<std::string> small_picture;
    int competency_bits = 0;
    Instant recorded_at;
    std::string story;
    std::string place;
    Audience audience = Audience::me;
    int answers = 0;
    int open_questions = 0;
    std::int64_t total = 0;
  };
  const Day from = filter.school_year ? first_day_of_school_year(*filter.school_year) : make_day(1900, 1, 1);
  const Day until =
      filter.school_year ? first_day_of_school_year(*filter.school_year + 1) : make_day(2999, 1, 1);
  const std::string competency(filter.competency ? code(*filter.competency) : std::string_view());
  Timeline timeline;
  reader.each<Columns>(
      select_timeline,
      [&](Columns&& row) {
        timeline.total = row.total;
        timeline.items.push_back(
            {SummaryRow{row.id, std::move(row.title), std::move(row.kind), row.happened_on,
                        std::move(row.small_picture), row.competency_bits, row.recorded_at}
                 .summary(),
             std::move(row.story), std::move(row.place), row.audience, row.answers, row.open_questions});
      },
      me.institution(), me.id(), filter.removed ? 1 : 0, filter.kind, filter.place, from, until, competency,
      timeline_page, (page - 1) * timeline_page);
  return timeline;
}

constexpr sql::Statement select_choices{"experiences.select_choices", R"(
    SELECT e.kind, e.place, e.happened_on, CASE WHEN e.removed_at IS NULL THEN 0 ELSE 1 END,
           COALESCE((SELECT SUM(CASE c.competency WHEN 'qualities' THEN 1 WHEN 'motives' THEN 2 WHEN 'exploration' THEN 4
                                                  WHEN 'steering' THEN 8 ELSE 16 END)
                     FROM portfolio_experience_competencies c
                     WHERE c.institution_id = e.institution_id AND c.student_id = e.student_id
                       AND c.experience_id = e.id), 0)
    FROM portfolio_experiences e
    WHERE e.institution_id = $1 AND e.student_id = $2
    ORDER BY e.happened_on DESC, e.id DESC)"};

TimelineChoice choices_of(sql::Reader& reader, const Student& me) {
  struct Columns {
    std::string kind;
    std::string place;
    Day happened_on;
    int removed = 0;
    int competency_bits = 0;
  };
  TimelineChoice choices;
  int bits = 0;
  const auto add = [](auto& list, const auto& value) {
    if (std::find(list.begin(), list.end(), value) == list.end()) list.push_back(value);
  };
  reader.each<Columns>(
      select_choices,
      [&](Columns&& row) {
        if (row.removed == 1) {
          ++choices.removed;
          return;
        }
        add(choices.kinds, row.kind);
        if (!row.place.empty()) add(choices.places, row.place);
        add(choices.school_years, school_year_of(row.happened_on));
        bits |= row.competency_bits;
      },
      me.institution(), me.id());
  choices.competencies = competencies_of_bits(bits);
  return choices;
}

}  // namespace koers::experiences
