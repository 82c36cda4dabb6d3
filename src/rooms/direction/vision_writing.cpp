// Writing editions, each act under the lock of the institution.
#include <algorithm>

#include "platform/base/error.h"
#include "rooms/direction/direction.h"
#include "rooms/direction/vision.h"

namespace koers::direction {
namespace {

using organisation::Institution;

constexpr sql::Statement insert_edition{"direction.insert_edition", R"(
    INSERT INTO direction_editions (
      institution_id, number, state, sentence, reason_students, reason_staff, made_with, note_of_change, respond_until_on,
      from_on, until_on, fixed_by, reminded_on)
    VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13))"};
constexpr sql::Statement update_edition{"direction.update_edition", R"(
    UPDATE direction_editions
    SET state = $3, sentence = $4, reason_students = $5, reason_staff = $6, made_with = $7, note_of_change = $8,
        respond_until_on = $9, from_on = $10, until_on = $11, fixed_by = $12, reminded_on = $13
    WHERE institution_id = $1 AND number = $2)"};
constexpr sql::Statement delete_edition{"direction.delete_edition", R"(
    DELETE FROM direction_editions WHERE institution_id = $1 AND number = $2)"};
constexpr sql::Statement insert_aspect{"direction.insert_aspect", R"(
    INSERT INTO direction_aspects (institution_id, edition, slug, place, icon, name, sentence, ambition)
    VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
    ON CONFLICT (institution_id, edition, slug) DO UPDATE SET
      place = excluded.place, icon = excluded.icon, name = excluded.name, sentence = excluded.sentence,
      ambition = excluded.ambition)"};
constexpr sql::Statement update_aspect{"direction.update_aspect", R"(
    UPDATE direction_aspects SET icon = $4, name = $5, sentence = $6, ambition = $7
    WHERE institution_id = $1 AND edition = $2 AND slug = $3)"};
// What was dropped stands outside the order, until the edition is published.
constexpr sql::Statement update_place{"direction.update_place", R"(
    UPDATE direction_aspects SET place = $4 WHERE institution_id = $1 AND edition = $2 AND slug = $3)"};
constexpr sql::Statement delete_dropped{"direction.delete_dropped_aspects", R"(
    DELETE FROM direction_aspects WHERE institution_id = $1 AND edition = $2 AND place < 0)"};
constexpr sql::Statement delete_aspects{"direction.delete_aspects", R"(
    DELETE FROM direction_aspects WHERE institution_id = $1 AND edition = $2)"};
constexpr sql::Statement delete_responses{"direction.delete_responses_of_edition", R"(
    DELETE FROM direction_responses WHERE institution_id = $1 AND edition = $2)"};
constexpr sql::Statement insert_correction{"direction.insert_correction", R"(
    INSERT INTO direction_corrections (
      institution_id, edition, id, sentence, reason_students, reason_staff, why, corrected_by, corrected_at)
    VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9))"};

void run(sql::Transaction& tx, const sql::Statement& statement, Id<Institution> institution,
         const Edition& one) {
  tx.run(statement, institution, one.number, one.state, one.says.sentence, one.says.reason_students,
         one.says.reason_staff, one.says.made_with, one.says.note_of_change, one.respond_until, one.from_on,
         one.until_on, one.fixed_by, one.reminded_on);
}

void put(sql::Transaction& tx, Id<Institution> institution, int edition, std::size_t place,
         const Aspect& one) {
  tx.run(insert_aspect, institution, edition, one.slug, place, one.says.icon.value_or(AspectKind::compass),
         one.says.name, one.says.sentence, one.says.ambition);
}

Vision locked_vision(const EditionWriting& writing) {
  writing.tx.lock(writing.institution.value);
  return vision_of(writing.tx, writing.institution);
}

// One that no aspect had before, in whatever edition.
std::string free_slug(const Vision& vision, std::string_view name) {
  const std::string begin = slug_of(name);
  const auto is_taken = [&](const std::string& slug) {
    return std::ranges::any_of(vision.editions,
                               [&](const Edition& one) { return one.find(slug) != nullptr; });
  };
  std::string slug = begin;
  for (int number = 2; is_taken(slug); ++number) slug = begin + "-" + std::to_string(number);
  return slug;
}

}  // namespace

std::string slug_of(std::string_view name) {
  std::string slug;
  for (const char sign : people::search_text(name)) {
    const bool is_plain = (sign >= 'a' && sign <= 'z') || (sign >= '0' && sign <= '9');
    if (is_plain) {
      slug += sign;
    } else if (!slug.empty() && slug.back() != '-') {
      slug += '-';
    }
  }
  while (!slug.empty() && slug.back() == '-') slug.pop_back();
  return slug.empty() ? "onderdeel" : slug;
}

void import_edition(sql::Transaction& tx, Id<Institution> institution, const Edition& edition) {
  run(tx, insert_edition, institution, edition);
  for (std::size_t i = 0; i < edition.aspects.size(); ++i)
    put(tx, institution, edition.number, i, edition.aspects[i]);
}

Edition begin_draft(const EditionWriting& writing) {
  const Vision vision = locked_vision(writing);
  if (const Edition* draft = vision.draft()) return *draft;
  Edition draft{.number = vision.editions.empty() ? 1 : vision.editions.back().number + 1};
  if (const Edition* before = vision.in_force()) {
    draft.says = before->says;
    draft.says.made_with.clear();
    draft.says.note_of_change.clear();
    draft.aspects = before->aspects;
  }
  import_edition(writing.tx, writing.institution, draft);
  return draft;
}

Edition locked_draft(const EditionWriting& writing) {
  const Vision vision = locked_vision(writing);
  if (!vision.draft()) throw NotFound("no draft");
  return *vision.draft();
}

void change_draft(const EditionWriting& writing, const EditionDraft& draft) {
  Edition edition = locked_draft(writing);
  edition.says = draft;
  run(writing.tx, update_edition, writing.institution, edition);
}

void drop_draft(const EditionWriting& writing) {
  const Edition draft = locked_draft(writing);
  writing.tx.run(delete_aspects, writing.institution, draft.number);
  writing.tx.run(delete_responses, writing.institution, draft.number);
  writing.tx.run(delete_edition, writing.institution, draft.number);
}

void add_aspect(const EditionWriting& writing, const AspectDraft& draft) {
  const Vision vision = locked_vision(writing);
  const Edition* edition = vision.draft();
  if (!edition) throw NotFound("no draft");
  if (edition->aspects.size() >= most_aspects) throw Conflict("eight aspects at most");
  put(writing.tx, writing.institution, edition->number, edition->aspects.size(),
      {free_slug(vision, draft.name), draft});
}

Aspect locked_aspect(const EditionWriting& writing, const std::string& slug) {
  const Edition edition = locked_draft(writing);
  const Aspect* found = edition.find(slug);
  if (!found) throw NotFound("no such aspect");
  return *found;
}

void change_aspect(const EditionWriting& writing, const std::string& slug, const AspectDraft& draft) {
  const Edition edition = locked_draft(writing);
  writing.tx.run(update_aspect, writing.institution, edition.number, slug,
                 draft.icon.value_or(AspectKind::compass), draft.name, draft.sentence, draft.ambition);
}

void drop_aspect(const EditionWriting& writing, const std::string& slug) {
  const Edition edition = locked_draft(writing);
  writing.tx.run(update_place, writing.institution, edition.number, slug, -1);
}

void put_back_aspect(const EditionWriting& writing, const std::string& slug) {
  const Edition edition = locked_draft(writing);
  if (edition.find(slug)) throw Conflict("it is there");
  if (edition.aspects.size() >= most_aspects) throw Conflict("eight aspects at most");
  if (writing.tx.run(update_place, writing.institution, edition.number, slug, edition.aspects.size()) == 0) {
    throw NotFound("no such aspect");
  }
}

void ask_responses(const EditionWriting& writing, Day until) {
  Edition edition = locked_draft(writing);
  edition.state = EditionState::response;
  edition.respond_until = until;
  run(writing.tx, update_edition, writing.institution, edition);
}

Edition publish(const EditionWriting& writing) {
  const Vision vision = locked_vision(writing);
  if (!vision.draft()) throw NotFound("no draft");
  Edition edition = *vision.draft();
  if (!edition.flaws().empty()) throw Conflict("the draft has a flaw");
  if (const Edition* before = vision.in_force()) {
    Edition ended = *before;
    ended.state = EditionState::replaced;
    ended.until_on = std::max(*ended.from_on, writing.today() - 1);
    run(writing.tx, update_edition, writing.institution, ended);
  }
  edition.state = EditionState::holds;
  edition.from_on = writing.today();
  edition.fixed_by = writing.by;
  writing.tx.run(delete_dropped, writing.institution, edition.number);
  run(writing.tx, update_edition, writing.institution, edition);
  return edition;
}

Edition locked_in_force(const EditionWriting& writing) {
  const Vision vision = locked_vision(writing);
  if (!vision.in_force()) throw NotFound("nothing is in force");
  return *vision.in_force();
}

void correct(const EditionWriting& writing, Id<Correction> id, const CorrectionDraft& draft) {
  Edition edition = locked_in_force(writing);
  writing.tx.run(insert_correction, writing.institution, edition.number, id, edition.says.sentence,
                 edition.says.reason_students, edition.says.reason_staff, draft.why, writing.by, writing.now);
  edition.says.sentence = draft.sentence;
  edition.says.reason_students = draft.reason_students;
  edition.says.reason_staff = draft.reason_staff;
  run(writing.tx, update_edition, writing.institution, edition);
}

bool note_reminder(const EditionWriting& writing) {
  Edition edition = locked_in_force(writing);
  if (edition.reminded_on) return false;
  edition.reminded_on = writing.today();
  run(writing.tx, update_edition, writing.institution, edition);
  return true;
}

}  // namespace koers::direction
