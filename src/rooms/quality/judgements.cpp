#include "rooms/quality/judgements.h"

#include <algorithm>

#include "platform/base/error.h"
#include "rooms/quality/quality.h"
#include "rooms/quality/source.h"

namespace koers::quality {

using words::State;

bool differs(words::Judgement judgement, State evidence) {
  using Word = words::Judgement;
  switch (evidence) {
    case State::good:
      return judgement == Word::beginning || judgement == Word::on_the_way;
    case State::nearly:
      return judgement != Word::on_the_way;
    case State::attention:
      return judgement == Word::in_order || judgement == Word::example;
    case State::none:
    case State::too_small:
    case State::info:
    case State::too_early:
      return false;
  }
  return false;
}

constexpr sql::Statement select_judgements{"quality.select_judgements", R"(
    SELECT criterion, judged_at, person_id, judgement, evidence_state, why FROM quality_judgements
    WHERE institution_id = $1 AND unit_kind = $2 AND unit_id = $3
    ORDER BY criterion, judged_at)"};

Judgements judgements_of(sql::Reader& reader, Id<organisation::Institution> institution,
                         organisation::Unit unit) {
  Judgements latest;
  reader.each<Judgement>(
      select_judgements, [&](Judgement&& one) { latest[one.criterion] = std::move(one); }, institution,
      unit.kind, unit.id);
  return latest;
}

constexpr sql::Statement insert_judgement{"quality.insert_judgement", R"(
    INSERT INTO quality_judgements
      (institution_id, unit_kind, unit_id, criterion, judged_at, person_id, framework_version, judgement,
       evidence_state, why)
    VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
    ON CONFLICT (institution_id, unit_kind, unit_id, criterion, judged_at)
      DO UPDATE SET person_id = excluded.person_id, judgement = excluded.judgement,
                    evidence_state = excluded.evidence_state, why = excluded.why)"};

void judge(sql::Transaction& tx, Id<organisation::Institution> institution, organisation::Unit unit,
           const std::string& framework_version, const Judgement& one) {
  tx.run(insert_judgement, institution, unit.kind, unit.id, one.criterion, one.judged_at, one.person_id,
         framework_version, one.judgement, one.evidence_state, one.why);
}

bool may_judge(const people::QualityReader& reader, organisation::Unit unit) {
  const auto& held = reader.identity().appointments;
  return std::any_of(held.begin(), held.end(), [&](const people::Appointment& one) {
    const bool answers = one.role == people::Role::team_leader || one.role == people::Role::coordinator ||
                         one.role == people::Role::board;
    return answers && one.unit == unit;
  });
}

void make_judgement(sql::Transaction& tx, const Source& source, Id<organisation::Institution> institution,
                    organisation::Unit unit, const std::string& criterion, std::string_view judgement,
                    const std::string& why, Id<people::Person> judged_by, Instant at) {
  const auto word = from_code<words::Judgement>(judgement);
  const Framework& framework = source.catalogue().framework;
  check(word.has_value() && framework.find(criterion) != nullptr, "a criterion and a judgement that exist");
  judge(tx, institution, unit, framework.version, {criterion, at, judged_by, *word, words::State::none, why});
}

}  // namespace koers::quality
