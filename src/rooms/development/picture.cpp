#include "rooms/development/picture.h"

#include "platform/base/error.h"
#include "rooms/development/development.h"
#include "rooms/guidance/guidance.h"

namespace koers::development {

using organisation::Institution;
using people::Person;

namespace {

struct PictureColumns {
  Id<Picture> id;
  Instant written_at;
  Id<Person> written_by;
  std::optional<Day> student_confirmed_on, counsellor_confirmed_on, confirmed_on;
};

struct PartColumns {
  words::Competency competency = words::Competency::qualities;
  std::string words;
};

std::size_t place_of(words::Competency competency) { return static_cast<std::size_t>(competency); }

}  // namespace

constexpr sql::Statement select_latest_picture{"development.select_latest_picture", R"(
    SELECT id, written_at, written_by, student_confirmed_on, counsellor_confirmed_on, confirmed_on
    FROM guidance_pictures WHERE institution_id = $1 AND student_id = $2 ORDER BY written_at DESC, id DESC LIMIT 1)"};

constexpr sql::Statement select_picture_parts{"development.select_picture_parts", R"(
    SELECT competency, words FROM guidance_picture_parts
    WHERE institution_id = $1 AND student_id = $2 AND picture_id = $3)"};

constexpr sql::Statement select_picture{"development.select_picture", R"(
    SELECT id, written_at, written_by, student_confirmed_on, counsellor_confirmed_on, confirmed_on
    FROM guidance_pictures WHERE institution_id = $1 AND student_id = $2 AND id = $3)"};

constexpr sql::Statement select_versions{"development.select_versions", R"(
    SELECT id, confirmed_on FROM guidance_pictures
    WHERE institution_id = $1 AND student_id = $2 AND confirmed_on IS NOT NULL
    ORDER BY written_at DESC, id DESC)"};

namespace {

std::optional<Picture> with_parts(sql::Reader& reader, Id<Institution> institution, Id<Person> student,
                                  const std::optional<PictureColumns>& found) {
  if (!found) return std::nullopt;
  Picture picture{found->id,
                  found->written_at,
                  found->written_by,
                  found->student_confirmed_on,
                  found->counsellor_confirmed_on,
                  found->confirmed_on,
                  {}};
  for (auto& part : reader.all<PartColumns>(select_picture_parts, institution, student, picture.id)) {
    picture.words[place_of(part.competency)] = std::move(part.words);
  }
  return picture;
}

}  // namespace

std::optional<Picture> picture_of(sql::Reader& reader, Id<Institution> institution, Id<Person> student) {
  return with_parts(reader, institution, student,
                    reader.one<PictureColumns>(select_latest_picture, institution, student));
}

std::optional<Picture> picture_named(sql::Reader& reader, Id<Institution> institution, Id<Person> student,
                                     Id<Picture> id) {
  return with_parts(reader, institution, student,
                    reader.one<PictureColumns>(select_picture, institution, student, id));
}

std::vector<Version> versions_of(sql::Reader& reader, Id<Institution> institution, Id<Person> student) {
  return reader.all<Version>(select_versions, institution, student);
}

constexpr sql::Statement select_picture_confirmed{"development.select_picture_confirmed", R"(
    SELECT confirmed_on
    FROM guidance_pictures WHERE institution_id = $1 AND student_id = $2 ORDER BY written_at DESC, id DESC LIMIT 1)"};

std::optional<Day> picture_confirmed_on(sql::Reader& reader, const access::GuidedStudent& student) {
  return reader.one<std::optional<Day>>(select_picture_confirmed, student.institution(), student.id())
      .value_or(std::nullopt);
}

constexpr sql::Statement insert_picture{"development.insert_picture", R"(
    INSERT INTO guidance_pictures (institution_id, student_id, id, written_at, written_by, student_confirmed_on,
                                   counsellor_confirmed_on, confirmed_on)
    VALUES ($1, $2, $3, $4, $5, $6, $7, NULL))"};

constexpr sql::Statement insert_picture_part{"development.insert_picture_part", R"(
    INSERT INTO guidance_picture_parts (institution_id, student_id, picture_id, competency, words)
    VALUES ($1, $2, $3, $4, $5))"};

void draw_picture(sql::Transaction& tx, Id<Institution> institution, Id<Person> student, Side by,
                  Picture picture, Instant now, Day today) {
  tx.lock(student.value);
  const auto own = std::optional<Day>(today);
  tx.run(insert_picture, institution, student, picture.id, now, picture.written_by,
         by == Side::student ? own : std::nullopt, by == Side::counsellor ? own : std::nullopt);
  for (const words::Competency competency : words::competencies) {
    const std::string& words = picture.words[place_of(competency)];
    if (!words.empty()) tx.run(insert_picture_part, institution, student, picture.id, competency, words);
  }
  guidance::refresh_facts(tx, institution, student, today);
}

constexpr sql::Statement update_picture_confirmed{"development.update_picture_confirmed", R"(
    UPDATE guidance_pictures SET
      student_confirmed_on = CASE WHEN $4 = 'student' THEN $5 ELSE student_confirmed_on END,
      counsellor_confirmed_on = CASE WHEN $4 = 'counsellor' THEN $5 ELSE counsellor_confirmed_on END,
      confirmed_on = CASE WHEN ($4 = 'student' AND counsellor_confirmed_on IS NOT NULL)
                            OR ($4 = 'counsellor' AND student_confirmed_on IS NOT NULL)
                          THEN coalesce(confirmed_on, $5) ELSE confirmed_on END
    WHERE institution_id = $1 AND student_id = $2 AND id = $3
      AND id = (SELECT p.id FROM guidance_pictures p WHERE p.institution_id = $1 AND p.student_id = $2
                ORDER BY p.written_at DESC, p.id DESC LIMIT 1))"};

void confirm_picture(sql::Transaction& tx, Id<Institution> institution, Id<Person> student, Side by,
                     Id<Picture> picture, Day today) {
  tx.lock(student.value);
  if (tx.run(update_picture_confirmed, institution, student, picture, by, today) == 0) {
    throw Conflict("there is a newer picture");
  }
  guidance::refresh_facts(tx, institution, student, today);
}

constexpr sql::Statement insert_imported_picture{"development.insert_imported_picture", R"(
    INSERT INTO guidance_pictures (institution_id, student_id, id, written_at, written_by, student_confirmed_on,
                                   counsellor_confirmed_on, confirmed_on)
    VALUES ($1, $2, $3, $4, $5, $6, $6, $6))"};

constexpr sql::Statement insert_imported_picture_part{"development.insert_imported_picture_part", R"(
    INSERT INTO guidance_picture_parts (institution_id, student_id, picture_id, competency, words)
    VALUES ($1, $2, $3, $4, $5))"};

// Beside each part the newest shared experience that is about it.
constexpr sql::Statement insert_imported_evidence{"development.insert_imported_evidence", R"(
    INSERT INTO development_evidence (institution_id, student_id, picture_id, competency, kind, source_id)
    SELECT c.institution_id, c.student_id, CAST($3 AS BIGINT), c.competency, 'experience', max(e.id)
    FROM experiences_out_competencies c
    JOIN experiences_out_shared e ON e.institution_id = c.institution_id AND e.student_id = c.student_id
      AND e.id = c.experience_id
    WHERE c.institution_id = $1 AND c.student_id = $2 AND e.happened_on <= $4
    GROUP BY c.institution_id, c.student_id, c.competency)"};

void import_confirmed_picture(sql::Transaction& tx, Id<Institution> institution, Id<Person> student,
                              Id<Person> counsellor, std::int64_t id, Day on,
                              const std::vector<std::pair<words::Competency, std::string>>& parts) {
  tx.run(insert_imported_picture, institution, student, id, instant_of(on, 11 * 60), counsellor, on);
  for (const auto& [competency, words] : parts) {
    tx.run(insert_imported_picture_part, institution, student, id, competency, words);
  }
  tx.run(insert_imported_evidence, institution, student, id, on);
}

}  // namespace koers::development
