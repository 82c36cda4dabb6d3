// A team's own judgement of a criterion, in four words, beside the figures (KK 4.4). Judgement and
// evidence may differ; then one sentence says what people see that the figures do not.
#pragma once

#include <map>
#include <optional>
#include <string>

#include "campus/people/people.h"
#include "campus/words/standing.h"
#include "rooms/quality/facts.h"
#include "rooms/quality/framework.h"

namespace koers::quality {

struct Judgement {
  std::string criterion;
  Instant judged_at;
  Id<people::Person> person_id;
  words::Judgement judgement = words::Judgement::beginning;
  words::State evidence_state = words::State::none;
  std::string why;
};

// Whether a judgement says otherwise than the leading figure. Without a figure nothing differs.
bool differs(words::Judgement judgement, words::State evidence);

// The latest of every criterion, by code.
using Judgements = std::map<std::string, Judgement, std::less<>>;
Judgements judgements_of(sql::Reader& reader, Id<organisation::Institution> institution,
                         organisation::Unit unit);

void judge(sql::Transaction& tx, Id<organisation::Institution> institution, organisation::Unit unit,
           const std::string& framework_version, const Judgement& judgement);

// Who leads a unit, co-ordinates there or governs it judges for it; whoever stands above it does not.
bool may_judge(const people::QualityReader& reader, organisation::Unit unit);

}  // namespace koers::quality
