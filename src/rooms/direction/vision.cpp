#include "rooms/direction/vision.h"

#include <algorithm>

#include "platform/base/error.h"

namespace koers::direction {

using organisation::Institution;

const Aspect* Edition::find(std::string_view slug) const {
  const auto found = std::ranges::find(aspects, slug, &Aspect::slug);
  return found == aspects.end() ? nullptr : &*found;
}

std::vector<EditionFlaw> Edition::flaws() const {
  std::vector<EditionFlaw> all;
  if (says.sentence.empty()) all.push_back(EditionFlaw::no_sentence);
  if (says.reason_students.empty()) all.push_back(EditionFlaw::no_reason_students);
  if (says.reason_staff.empty()) all.push_back(EditionFlaw::no_reason_staff);
  if (aspects.size() < fewest_aspects) all.push_back(EditionFlaw::few_aspects);
  return all;
}

std::string Edition::mark() const {
  std::string mark = std::to_string(number) + "\n" + says.sentence + "\n" + says.reason_students + "\n" +
                     says.reason_staff + "\n" + says.made_with + "\n" + says.note_of_change;
  for (const Aspect& one : aspects) {
    mark += "\n" + one.slug + "\t" + one.says.name + "\t" + one.says.sentence + "\t" + one.says.ambition;
  }
  return mark;
}

const Edition* Vision::in_force() const {
  const auto found = std::ranges::find(editions, EditionState::holds, &Edition::state);
  return found == editions.end() ? nullptr : &*found;
}

const Edition* Vision::draft() const {
  return editions.empty() || !editions.back().is_draft() ? nullptr : &editions.back();
}

const Edition* Vision::find(int number) const {
  const auto found = std::ranges::find(editions, number, &Edition::number);
  return found == editions.end() ? nullptr : &*found;
}

// ---- reading

namespace {

struct EditionRow {
  int number = 0;
  EditionState state = EditionState::draft;
  std::string sentence, reason_students, reason_staff, made_with, note_of_change;
  std::optional<Day> respond_until, from_on, until_on;
  Id<people::Person> fixed_by;
  std::optional<Day> reminded_on;
};
struct AspectRow {
  int edition = 0;
  std::string slug;
  std::optional<AspectKind> icon;
  std::string name, sentence, ambition;
};

constexpr sql::Statement select_editions{"direction.select_editions", R"(
    SELECT number, state, sentence, reason_students, reason_staff, made_with, note_of_change, respond_until_on, from_on,
           until_on, fixed_by, reminded_on
    FROM direction_editions WHERE institution_id = $1 ORDER BY number)"};
constexpr sql::Statement select_aspects{"direction.select_aspects", R"(
    SELECT edition, slug, icon, name, sentence, ambition FROM direction_aspects
    WHERE institution_id = $1 AND place >= 0 ORDER BY edition, place, slug)"};
constexpr sql::Statement select_aspects_in_force{"direction.select_aspects_in_force", R"(
    SELECT a.edition, a.slug, a.icon, a.name, a.sentence, a.ambition
    FROM direction_aspects a
    JOIN direction_editions e ON e.institution_id = a.institution_id AND e.number = a.edition
    WHERE a.institution_id = $1 AND e.state = 'holds' AND a.place >= 0 ORDER BY a.place, a.slug)"};

Aspect aspect_in(AspectRow&& row) {
  return {std::move(row.slug),
          {row.icon, std::move(row.name), std::move(row.sentence), std::move(row.ambition)}};
}

}  // namespace

Vision vision_of(sql::Reader& reader, Id<Institution> institution) {
  Vision vision;
  for (EditionRow& row : reader.all<EditionRow>(select_editions, institution)) {
    vision.editions.push_back(
        {row.number,
         row.state,
         {std::move(row.sentence), std::move(row.reason_students), std::move(row.reason_staff),
          std::move(row.made_with), std::move(row.note_of_change)},
         row.respond_until,
         row.from_on,
         row.until_on,
         row.fixed_by,
         row.reminded_on,
         {}});
  }
  for (AspectRow& row : reader.all<AspectRow>(select_aspects, institution)) {
    const auto of = std::ranges::find(vision.editions, row.edition, &Edition::number);
    if (of != vision.editions.end()) of->aspects.push_back(aspect_in(std::move(row)));
  }
  return vision;
}

std::vector<Aspect> aspects_in_force(sql::Reader& reader, Id<Institution> institution) {
  std::vector<Aspect> all;
  for (AspectRow& row : reader.all<AspectRow>(select_aspects_in_force, institution)) {
    all.push_back(aspect_in(std::move(row)));
  }
  return all;
}

namespace {

struct CorrectionRow {
  Id<Correction> id;
  std::string why, sentence, reason_students, reason_staff;
  Instant corrected_at;
};
constexpr sql::Statement select_corrections{"direction.select_corrections", R"(
    SELECT id, why, sentence, reason_students, reason_staff, corrected_at FROM direction_corrections
    WHERE institution_id = $1 AND edition = $2 ORDER BY id)"};

}  // namespace

std::vector<Correction> corrections_of(sql::Reader& reader, Id<Institution> institution, int edition) {
  std::vector<Correction> all;
  for (CorrectionRow& row : reader.all<CorrectionRow>(select_corrections, institution, edition)) {
    all.push_back({row.id,
                   std::move(row.why),
                   {.sentence = std::move(row.sentence),
                    .reason_students = std::move(row.reason_students),
                    .reason_staff = std::move(row.reason_staff)},
                   row.corrected_at});
  }
  return all;
}

std::vector<AspectChange> changes_between(const Edition& before, const Edition& after) {
  using Kind = AspectChange::Kind;
  std::vector<AspectChange> all;
  for (const Aspect& now : after.aspects) {
    const Aspect* was = before.find(now.slug);
    if (was == nullptr) {
      all.push_back({Kind::added, now.says.name});
    } else if (was->says.name != now.says.name || was->says.sentence != now.says.sentence) {
      all.push_back({Kind::changed, now.says.name});
    }
  }
  for (const Aspect& was : before.aspects) {
    if (after.find(was.slug) == nullptr) all.push_back({Kind::gone, was.says.name});
  }
  return all;
}

// ---- who reads it beside staff

namespace {

constexpr sql::Statement select_openness{"direction.select_openness", R"(
    SELECT students, everybody FROM direction_openness WHERE institution_id = $1)"};
constexpr sql::Statement upsert_openness{"direction.upsert_openness", R"(
    INSERT INTO direction_openness (institution_id, students, everybody) VALUES ($1, $2, $3)
    ON CONFLICT (institution_id) DO UPDATE SET students = excluded.students, everybody = excluded.everybody)"};

}  // namespace

Openness openness_of(sql::Reader& reader, Id<Institution> institution) {
  return reader.one<Openness>(select_openness, institution).value_or(Openness{});
}

void open_to(sql::Transaction& tx, Id<Institution> institution, const Openness& openness) {
  tx.run(upsert_openness, institution, openness.students, openness.everybody);
}

}  // namespace koers::direction
