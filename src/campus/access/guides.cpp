#include "campus/access/guides.h"

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

// Who is the counsellor too is not somebody of whom nobody knows.
constexpr sql::Statement select_guide_today{"campus.select_guide_today", R"(
    SELECT kind, in_confidence FROM campus_guides g
    WHERE institution_id = $1 AND student_id = $2 AND person_id = $3
      AND begins_on <= $4 AND (ends_on IS NULL OR ends_on > $4)
      AND EXISTS (SELECT 1 FROM campus_enrolments e
                  WHERE e.institution_id = g.institution_id AND e.student_id = g.student_id
                    AND (e.ended_on IS NULL OR e.ended_on > $4))
    ORDER BY kind, in_confidence
    LIMIT 1)"};

namespace {

struct GuideToday {
  GuideKind kind = GuideKind::counsellor;
  bool in_confidence = false;
};

std::optional<GuideToday> guide_today(sql::Reader& reader, Id<Institution> institution, Id<Person> person,
                                      Id<Person> student, Day today) {
  return reader.one<GuideToday>(select_guide_today, institution, student, person, today);
}

// One look a quarter of an hour is written down, so that walking through a file is one visit and not twenty.
constexpr std::int64_t seconds_of_one_look = 15 * 60;

}  // namespace

std::optional<GuideKind> guides_today(sql::Reader& reader, Id<Institution> institution, Id<Person> person,
                                      Id<Person> student, Day today) {
  const auto found = guide_today(reader, institution, person, student, today);
  return found ? std::optional(found->kind) : std::nullopt;
}

constexpr sql::Statement select_recent_look{"campus.select_recent_look", R"(
    SELECT looked_at FROM campus_looks
    WHERE institution_id = $1 AND student_id = $2 AND looked_at > $3 AND viewer_id = $4
    LIMIT 1)"};

constexpr sql::Statement insert_look{"campus.insert_look", R"(
    INSERT INTO campus_looks (institution_id, student_id, looked_at, viewer_id) VALUES ($1, $2, $3, $4)
    ON CONFLICT DO NOTHING)"};

GuidedStudent GuidedStudent::admit(http::Visit& visit, const people::SignedIn& viewer, Id<Person> student) {
  const auto found = guide_today(visit.db(), viewer.institution(), viewer.id(), student, visit.today);
  if (!found) throw NotFound("not a student of this visitor");
  GuidedStudent guided;
  guided.institution_ = viewer.institution();
  guided.person_ = people::person_of(visit.db(), viewer.institution(), student);
  guided.kind_ = found->kind;
  guided.in_confidence_ = found->in_confidence;
  guided.enrolment_ = people::enrolment_of(visit.db(), viewer.institution(), student, visit.today);
  const auto recent = visit.db().one<Instant>(select_recent_look, viewer.institution(), student,
                                              visit.now - seconds_of_one_look, viewer.id());
  if (!recent) {
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
