// What became in one placement of what school and company expect of each other (PA-01): the student and who
// guides say of each sentence whether it happened. The sentences themselves are the company's
// (rooms/companies).
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "platform/base/codes.h"
#include "rooms/companies/companies.h"
#include "rooms/placements/placement.h"

namespace koers::placements {

using companies::Expectation;
using companies::longest_expectation;
using companies::Pact;

enum class ExpectationOutcome { not_yet, happened, different };

// Which version is that of a placement: the one that held when it began, or else the first that was agreed.
std::optional<Pact> pact_of(sql::Reader& reader, Id<organisation::Institution> institution,
                            const Placement& placement);

struct Happening {
  int number = 0;
  ExpectationOutcome outcome = ExpectationOutcome::not_yet;
  std::string words;
  std::string said_by;
  Instant said_at;
};
std::vector<Happening> happenings_of(sql::Reader& reader, Id<organisation::Institution> institution,
                                     Id<people::Person> student, Id<Placement> placement, int version);
struct HappeningDraft {
  ExpectationOutcome outcome = ExpectationOutcome::not_yet;
  std::string words{};
};
void say_happened(sql::Transaction& tx, const PlacementSeat& seat, const Pact& pact, int number,
                  const HappeningDraft& draft, const std::string& said_by, Instant now);

}  // namespace koers::placements

template <>
struct koers::Codes<koers::placements::ExpectationOutcome> {
  using enum koers::placements::ExpectationOutcome;
  static constexpr std::array list{std::pair{not_yet, "not_yet"}, std::pair{happened, "happened"},
                                   std::pair{different, "different"}};
};
