// What the pages of this room ask for again and again: who may be asked, and how something is written down.
#pragma once

#include "campus/forms/forms.h"
#include "platform/http/visit.h"
#include "rooms/commitments/commitment_forms.h"
#include "rooms/commitments/commitment_writing.h"

namespace koers::commitments {

// Whom the reader may ask in the part of the school that a page is about.
std::vector<ColleagueListed> colleagues_for(http::Visit& visit, const CommitmentReach& reach,
                                            std::optional<Unit> unit);
// The unit of a form: the one it carries, when the reader reads there.
std::optional<Unit> unit_of_form(const CommitmentReach& reach, std::string_view carried);
// Where a commitment belongs: to the part that the page is about; else to the team of who does it; else to
// where the reader works.
Unit unit_for(const CommitmentReach& reach, const std::vector<ColleagueListed>& colleagues,
              Id<people::Person> person, std::optional<Unit> of_page);

// Runs `work` with what it writes into, in one transaction.
template <class Work>
void write_commitments(http::Visit& visit, const Colleague& me, const Work& work) {
  const CommitmentReach& reach = reach_of(visit, me);
  visit.write([&](sql::Transaction& tx) {
    work(CommitmentWriting{tx, me.institution(), reach, visit.house.ids, visit.now, visit.today});
  });
}

// What the form of the register says, as a commitment.
CommitmentNew new_commitment(http::Visit& visit, const CommitmentReach& reach, const CommitmentDraft& draft,
                             const std::vector<ColleagueListed>& colleagues);

}  // namespace koers::commitments
