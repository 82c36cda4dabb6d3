// Who owns the subject, from data to HTML.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "campus/forms/forms.h"
#include "campus/layout/components.h"
#include "platform/http/visit.h"
#include "rooms/commitments/owner.h"
#include "rooms/commitments/visitors.h"

namespace koers::commitments::views {

// One team or the whole school with its owner, and what this reader may do about it.
struct OwnerShown {
  UnitNamed unit{};
  std::optional<Owner> owner{};
  bool may_appoint = false;  // who leads it
  bool may_invite = false;   // who co-ordinates
  std::optional<Day> asked_on{};
  std::vector<ColleagueListed> colleagues{};
  forms::Returned returned{};
};
OwnerShown owner_of_team(http::Visit& visit, const CommitmentReach& reach, Unit unit);

// The card on the team's page.
html::Html owner_card(http::Visit& visit, const OwnerShown& view);
std::vector<layout::Option> owner_options(const std::vector<ColleagueListed>& all);
forms::Givens owner_givens(const std::vector<ColleagueListed>& all);

struct OwnersPage {
  OwnerShown whole{};  // the co-ordinator
  std::vector<OwnerShown> teams{};
};
html::Html owners_page(http::Visit& visit, const OwnersPage& page);

}  // namespace koers::commitments::views
