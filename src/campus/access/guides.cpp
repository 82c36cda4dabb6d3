#include "campus/access/guides.h"

#include <algorithm>
#include <utility>

#include "campus/facts/changes.h"
#include "platform/base/error.h"

namespace koers::access {

using organisation::Institution;
using people::Person;

constexpr sql::Statement select_guides{"campus.select_guides", R"(
    SELECT id, person_id, kind, begins_on, ends_on, reason, handover_note, in_confidence
    FROM campus_guides WHERE institution_id = $1 AND student_id = $2 ORDER BY begins_on, id)"};

std::vector<Guide> guides_of(sql::Reader& reader, Id<Institution> institution, Id<Person> student) {
  return reader.all<Guide>(select_guides, institution, student);
}

constexpr sql::Statement select_counsellor{"campus.select_counsellor", R"(
    SELECT p.id, p.given_name, p.infix, p.family_name
    FROM campus_guides g
    JOIN campus_people p ON p.institution_id = g.institution_id AND p.id = g.person_id
    WHERE g.institution_id = $1 AND g.student_id = $2 AND g.kind = 'counsellor'
      AND g.begins_on <= $3 AND (g.ends_on IS NULL OR g.ends_on > $3)
    ORDER BY g.begins_on DESC, g.id DESC
    LIMIT 1)"};

std::optional<Person> counsellor_of(sql::Reader& reader, Id<Institution> institution, Id<Person> student,
                                    Day today) {
  return reader.one<Person>(select_counsellor, institution, student, today);
}

constexpr sql::Statement insert_guide{"campus.insert_guide", R"(
    INSERT INTO campus_guides (institution_id, student_id, id, person_id, kind, begins_on, ends_on, reason,
                               handover_note, in_confidence)
    VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10))"};

void assign_guide(sql::Transaction& tx, Id<Institution> institution, Id<Person> student, const Guide& guide) {
  tx.run(insert_guide, institution, student, guide.id, guide.person_id, guide.kind, guide.begins_on,
         guide.ends_on, guide.reason, guide.handover_note, guide.in_confidence);
  facts::note_change(tx, institution, facts::Subject::student, student.value);
}

constexpr sql::Statement update_guide_end{"campus.update_guide_end", R"(
    UPDATE campus_guides SET ends_on = $4 WHERE institution_id = $1 AND student_id = $2 AND id = $3)"};

void end_guide(sql::Transaction& tx, Id<Institution> institution, Id<Person> student, Id<Guide> guide,
               Day ends_on) {
  tx.run(update_guide_end, institution, student, guide, ends_on);
  facts::note_change(tx, institution, facts::Subject::student, student.value);
}

constexpr sql::Statement update_in_confidence{"campus.update_in_confidence", R"(
    UPDATE campus_guides SET in_confidence = $4 WHERE institution_id = $1 AND student_id = $2 AND id = $3)"};

void keep_in_confidence(sql::Transaction& tx, Id<Institution> institution, Id<Person> student,
                        Id<Guide> guide, bool in_confidence) {
  tx.run(update_in_confidence, institution, student, guide, in_confidence);
}

constexpr sql::Statement select_guide_today{"campus.select_guide_today", R"(
    SELECT kind FROM campus_guides g
    WHERE institution_id = $1 AND student_id = $2 AND person_id = $3
      AND begins_on <= $4 AND (ends_on IS NULL OR ends_on > $4)
      AND EXISTS (SELECT 1 FROM campus_enrolments e
                  WHERE e.institution_id = g.institution_id AND e.student_id = g.student_id
                    AND (e.ended_on IS NULL OR e.ended_on > $4))
    ORDER BY kind, id
    LIMIT 1)"};

std::optional<GuideKind> guides_today(sql::Reader& reader, Id<Institution> institution, Id<Person> person,
                                      Id<Person> student, Day today) {
  return reader.one<GuideKind>(select_guide_today, institution, student, person, today);
}

namespace {

// One look a quarter of an hour is written down, so that walking through a file is one visit and not twenty.
constexpr std::int64_t seconds_of_one_look = 15 * 60;

}  // namespace

constexpr sql::Statement insert_look{"campus.insert_look", R"(
    INSERT INTO campus_looks (institution_id, student_id, looked_at, viewer_id) VALUES ($1, $2, $3, $4)
    ON CONFLICT DO NOTHING)"};

// The student with the enrolment of today, and who guides him or will: a row for each, and once more for a
// second enrolment. $3 is today, $4 the visitor; of a guide in confidence only he himself may know. $5:
// whether a look of his was written down since then.
constexpr sql::Statement select_guided_student{"campus.select_guided_student", R"(
    SELECT p.id, p.given_name, p.infix, p.family_name,
           e.programme_id, e.team_id, e.school_id, e.group_id, e.pathway, e.level, e.first_year, e.started_on,
           c.name, c.years,
           EXISTS (SELECT 1 FROM campus_looks l
                   WHERE l.institution_id = $1 AND l.student_id = $2 AND l.looked_at > $5 AND l.viewer_id = $4),
           g.id, g.person_id, g.kind, g.begins_on, g.ends_on, g.reason, g.handover_note, g.in_confidence,
           w.given_name, w.infix, w.family_name
    FROM campus_people p
    JOIN campus_guides g ON g.institution_id = p.institution_id AND g.student_id = p.id
                        AND (g.ends_on IS NULL OR g.ends_on > $3) AND (NOT g.in_confidence OR g.person_id = $4)
    JOIN campus_people w ON w.institution_id = g.institution_id AND w.id = g.person_id
    LEFT JOIN campus_enrolments e ON e.institution_id = p.institution_id AND e.student_id = p.id
                                 AND e.started_on <= $3 AND (e.ended_on IS NULL OR e.ended_on > $3)
    LEFT JOIN campus_programmes c ON c.institution_id = e.institution_id AND c.id = e.programme_id
    WHERE p.institution_id = $1 AND p.id = $2
      AND EXISTS (SELECT 1 FROM campus_enrolments n
                  WHERE n.institution_id = p.institution_id AND n.student_id = p.id
                    AND (n.ended_on IS NULL OR n.ended_on > $3))
    ORDER BY COALESCE(e.started_on, '') DESC, COALESCE(e.id, 0) DESC, g.begins_on, g.id)"};

namespace {

struct GuidedColumns {
  Id<Person> id;
  std::string given_name, infix, family_name;
  std::optional<Id<organisation::Programme>> programme_id;
  std::optional<Id<organisation::Team>> team_id;
  std::optional<Id<organisation::School>> school_id;
  std::optional<Id<organisation::Group>> group_id;
  std::optional<organisation::Pathway> pathway;
  std::optional<int> level, first_year;
  std::optional<Day> started_on;
  std::optional<std::string> programme;
  std::optional<int> programme_years;
  bool has_looked = false;
  Id<Guide> guide_id;
  Id<Person> guide_person_id;
  GuideKind kind = GuideKind::counsellor;
  Day begins_on;
  std::optional<Day> ends_on;
  std::string reason, handover_note;
  bool in_confidence = false;
  std::string guide_given_name, guide_infix, guide_family_name;

  std::optional<people::Enrolment> enrolment() const {
    if (!started_on) return std::nullopt;
    return people::Enrolment{.programme_id = *programme_id,
                             .team_id = *team_id,
                             .school_id = *school_id,
                             .group_id = group_id,
                             .pathway = *pathway,
                             .level = *level,
                             .first_year = *first_year,
                             .started_on = *started_on,
                             .programme = programme.value_or(""),
                             .programme_years = programme_years.value_or(0)};
  }
  GuidedStudent::Other guide() && {
    return {
        {guide_id, guide_person_id, kind, begins_on, ends_on, std::move(reason), std::move(handover_note),
         in_confidence},
        {guide_person_id, std::move(guide_given_name), std::move(guide_infix), std::move(guide_family_name)}};
  }
};

// As what this person guides the student today, or nothing. Who is the counsellor too is not somebody of whom
// nobody knows.
const Guide* guide_among(const std::vector<GuidedStudent::Other>& guides, Id<Person> person, Day today) {
  const Guide* found = nullptr;
  for (const auto& [guide, name] : guides) {
    if (guide.person_id != person || guide.begins_on > today) continue;
    const bool comes_first = found == nullptr || std::pair(guide.kind, guide.in_confidence) <
                                                     std::pair(found->kind, found->in_confidence);
    if (comes_first) found = &guide;
  }
  return found;
}

}  // namespace

GuidedStudent GuidedStudent::admit(http::Visit& visit, const people::SignedIn& viewer, Id<Person> student) {
  GuidedStudent guided;
  guided.institution_ = viewer.institution();
  bool has_looked = false;
  visit.db().each<GuidedColumns>(
      select_guided_student,
      [&](GuidedColumns&& row) {
        auto& guides = guided.guides_;
        const auto is_this = [&](const Other& one) { return one.guide.id == row.guide_id; };
        if (std::any_of(guides.begin(), guides.end(), is_this)) return;
        if (guides.empty()) {
          has_looked = row.has_looked;
          guided.person_ = {row.id, row.given_name, row.infix, row.family_name};
          guided.enrolment_ = row.enrolment();
        }
        guides.push_back(std::move(row).guide());
      },
      viewer.institution(), student, visit.today, viewer.id(), visit.now - seconds_of_one_look);
  const Guide* mine = guide_among(guided.guides_, viewer.id(), visit.today);
  if (mine == nullptr) throw NotFound("not a student of this visitor");
  guided.kind_ = mine->kind;
  guided.in_confidence_ = mine->in_confidence;
  if (!has_looked) {
    visit.write([&](sql::Transaction& tx) {
      tx.run(insert_look, viewer.institution(), student, visit.now, viewer.id());
    });
  }
  return guided;
}

constexpr sql::Statement select_looks{"campus.select_looks", R"(
    SELECT l.looked_at, l.viewer_id, p.given_name, p.infix, p.family_name
    FROM campus_looks l
    JOIN campus_people p ON p.institution_id = l.institution_id AND p.id = l.viewer_id
    WHERE l.institution_id = $1 AND l.student_id = $2
    ORDER BY l.looked_at DESC, l.viewer_id
    LIMIT $3 OFFSET $4)"};

std::vector<Look> looks_at(sql::Reader& reader, Id<Institution> institution, Id<Person> student,
                           sql::Window window) {
  return reader.all<Look>(select_looks, institution, student, window.limit, window.offset);
}

}  // namespace koers::access
