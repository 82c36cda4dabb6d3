#include "rooms/requirement/yardstick.h"

#include "rooms/requirement/demand_texts.h"

namespace koers::requirement {

using organisation::Institution;
using people::Person;

namespace {

constexpr sql::Statement select_amounts{"requirement.select_amounts", R"(
    SELECT s.student_id,
      (SELECT COUNT(*) FROM experiences_out_shared x
       WHERE x.institution_id = $1 AND x.student_id = s.student_id AND x.kind <> 'school'),
      (SELECT COUNT(DISTINCT x.kind) FROM experiences_out_shared x
       WHERE x.institution_id = $1 AND x.student_id = s.student_id),
      (SELECT COUNT(DISTINCT x.competency) FROM experiences_out_competencies x
       WHERE x.institution_id = $1 AND x.student_id = s.student_id),
      (SELECT COUNT(*) FROM guidance_out_talks t
       WHERE t.institution_id = $1 AND t.student_id = s.student_id AND t.state = 'closed' AND NOT t.in_confidence),
      (SELECT COUNT(*) FROM choices_out_chosen c
       WHERE c.institution_id = $1 AND c.student_id = s.student_id AND c.has_reason),
      (SELECT COUNT(*) FROM choices_out_chosen c
       WHERE c.institution_id = $1 AND c.student_id = s.student_id AND c.looked_back_on IS NOT NULL)
    FROM (SELECT value AS student_id FROM id_list($2)) s)"};

struct AmountRow {
  Id<Person> student_id;
  int real = 0, kinds = 0, competencies = 0, talks = 0, reasoned = 0, looked_back = 0;
};

constexpr sql::Statement select_evidence{"requirement.select_evidence", R"(
    SELECT kind, thing, on_day, title, detail, has_reason, looked_back FROM (
      SELECT 'experience' AS kind, x.id AS thing, x.happened_on AS on_day, x.title AS title, x.kind AS detail,
             FALSE AS has_reason, FALSE AS looked_back
      FROM experiences_out_shared x WHERE x.institution_id = $1 AND x.student_id = $2
      UNION ALL
      SELECT 'conversation', t.id, COALESCE(t.held_on, t.planned_on), '', '', FALSE, FALSE
      FROM guidance_out_talks t
      WHERE t.institution_id = $1 AND t.student_id = $2 AND t.state = 'closed' AND NOT t.in_confidence
      UNION ALL
      SELECT 'choice', c.id, c.chosen_on, '', '', c.has_reason, c.looked_back_on IS NOT NULL
      FROM choices_out_chosen c WHERE c.institution_id = $1 AND c.student_id = $2) things
    ORDER BY on_day, kind, thing)"};

}  // namespace

int most_of(Yardstick yardstick) {
  switch (yardstick) {
    case Yardstick::experience_kinds:
    case Yardstick::competencies:
      return 5;
    case Yardstick::real_experiences:
    case Yardstick::conversations:
    case Yardstick::reasoned_choices:
    case Yardstick::choices_looked_back:
      return 40;
  }
  return 0;
}

const i18n::Text& name_of(Yardstick yardstick) {
  return demand_texts::yardstick_names[static_cast<std::size_t>(yardstick)];
}

const i18n::Plural& amount_words(Yardstick yardstick) {
  return demand_texts::yardstick_amounts[static_cast<std::size_t>(yardstick)];
}

std::map<Id<Person>, Amounts> amounts_of(sql::Reader& reader, Id<Institution> institution,
                                         const std::vector<Id<Person>>& students) {
  std::map<Id<Person>, Amounts> all;
  if (students.empty()) return all;
  reader.each<AmountRow>(
      select_amounts,
      [&](AmountRow&& row) {
        all[row.student_id] = {
            {row.real, row.kinds, row.competencies, row.talks, row.reasoned, row.looked_back}};
      },
      institution, sql::id_list(students));
  return all;
}

std::vector<Evidence> evidence_of(sql::Reader& reader, Id<Institution> institution, Id<Person> student) {
  return reader.all<Evidence>(select_evidence, institution, student);
}

bool counts_for(const Evidence& evidence, Yardstick yardstick) {
  switch (yardstick) {
    case Yardstick::real_experiences:
      return evidence.kind == EvidenceKind::experience && evidence.detail != "school";
    case Yardstick::experience_kinds:
    case Yardstick::competencies:
      return evidence.kind == EvidenceKind::experience;
    case Yardstick::conversations:
      return evidence.kind == EvidenceKind::conversation;
    case Yardstick::reasoned_choices:
      return evidence.kind == EvidenceKind::choice && evidence.has_reason;
    case Yardstick::choices_looked_back:
      return evidence.kind == EvidenceKind::choice && evidence.looked_back;
  }
  return false;
}

}  // namespace koers::requirement
