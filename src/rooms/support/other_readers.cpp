// What others than the two may read of an agreement: the counsellor whom the student lets, a line by its
// link, and one number of the whole school.
#include "platform/auth/institution_token.h"
#include "platform/auth/token.h"
#include "rooms/support/agreement.h"

namespace koers::support {

using organisation::Institution;
using people::Person;

namespace {

constexpr sql::Statement select_for_guide{"support.select_agreement_for_guide", R"(
    SELECT id FROM support_agreements
    WHERE institution_id = $1 AND student_id = $2 AND guide_reads AND state = 'in_force' ORDER BY id DESC LIMIT 1)"};
constexpr sql::Statement select_by_key{"support.select_line_by_key", R"(
    SELECT p.given_name, l.what, s.until_on
    FROM support_shown s
    JOIN support_agreements a ON a.institution_id = s.institution_id AND a.student_id = s.student_id
      AND a.id = s.agreement_id
    JOIN support_lines l ON l.institution_id = s.institution_id AND l.student_id = s.student_id
      AND l.agreement_id = s.agreement_id AND l.id = s.line_id
    JOIN campus_people p ON p.institution_id = s.institution_id AND p.id = s.student_id
    WHERE s.institution_id = $1 AND s.token_hash = $2 AND s.stopped_on IS NULL AND s.until_on >= $3
      AND a.state = 'in_force')"};
// What came due in a year: what was looked back on, and what nobody looked back on. $2 is today, $3 the day a
// year before.
constexpr sql::Statement count_due{"support.count_evaluations", R"(
    SELECT (SELECT COUNT(*) FROM support_evaluations e
            WHERE e.institution_id = $1 AND e.evaluated_on IS NOT NULL AND e.due_on <= $2 AND e.due_on > $3)
         + (SELECT COUNT(*) FROM support_agreements a
            WHERE a.institution_id = $1 AND a.state = 'in_force' AND a.evaluate_by <= $2 AND a.evaluate_by > $3),
           (SELECT COUNT(*) FROM support_evaluations e
            WHERE e.institution_id = $1 AND e.evaluated_on <= e.due_on AND e.due_on <= $2 AND e.due_on > $3))"};

}  // namespace

std::optional<WholeAgreement> agreement_for_guide(sql::Reader& reader, Id<Institution> institution,
                                                  Id<Person> student) {
  const auto id = reader.one<Id<Agreement>>(select_for_guide, institution, student);
  if (!id) return std::nullopt;
  return whole_agreement(reader, institution, *id);
}

std::optional<OpenedLine> line_by_key(http::Visit& visit, const std::string& key) {
  const auto institution = auth::institution_of_token(key);
  if (!institution) return std::nullopt;
  return visit.db().one<OpenedLine>(select_by_key, *institution, auth::token_hash(key), visit.today);
}

EvaluationCount count_evaluations(sql::Reader& reader, Id<Institution> institution, Day today) {
  return reader.one<EvaluationCount>(count_due, institution, today, add_months(today, -12))
      .value_or(EvaluationCount{});
}

}  // namespace koers::support
