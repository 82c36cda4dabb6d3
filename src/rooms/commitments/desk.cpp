#include "rooms/commitments/desk.h"

namespace koers::commitments {

std::vector<ColleagueListed> colleagues_for(http::Visit& visit, const CommitmentReach& reach,
                                            std::optional<Unit> unit) {
  const auto& me = people::identity_of(visit);
  return colleagues_of(visit.db(), me.institution_id, unit.value_or(reach.own), visit.today);
}

std::optional<Unit> unit_of_form(const CommitmentReach& reach, std::string_view carried) {
  const auto unit = unit_from(carried);
  return unit && reach.reads(*unit) ? unit : std::nullopt;
}

Unit unit_for(const CommitmentReach& reach, const std::vector<ColleagueListed>& colleagues,
              Id<people::Person> person, std::optional<Unit> of_page) {
  if (of_page && of_page->kind != UnitKind::institution) return *of_page;
  for (const ColleagueListed& one : colleagues) {
    if (one.person.id == person && person != reach.me && reach.reads(one.unit)) return one.unit;
  }
  return of_page.value_or(reach.own);
}

CommitmentNew new_commitment(http::Visit& visit, const CommitmentReach& reach, const CommitmentDraft& draft,
                             const std::vector<ColleagueListed>& colleagues) {
  CommitmentNew made{.id = visit.new_id<Commitment>(),
                     .what = draft.what,
                     .person = draft.person.value_or(reach.me),
                     .before = draft.before.value_or(visit.today)};
  made.unit = unit_for(reach, colleagues, made.person, unit_of_form(reach, draft.unit));
  made.source = {from_code<CommitmentOrigin>(draft.origin).value_or(CommitmentOrigin::self), draft.ref,
                 draft.title};
  if (made.source.kind == CommitmentOrigin::figure && draft.follows) made.indicator = draft.ref;
  return made;
}

}  // namespace koers::commitments
