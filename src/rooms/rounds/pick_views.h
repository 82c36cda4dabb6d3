// What a student sees of a round, on a phone first: the moments to pick from, and the one that is set.
#pragma once

#include "campus/forms/forms.h"
#include "rooms/rounds/round.h"

namespace koers::rounds::views {

struct SlotPage {
  OwnInvitation invitation;
  std::vector<Slot> free;
  std::optional<Slot> taken{};  // somebody was just before
  bool is_move = false;
};
// What the forms of the page are read and shown with.
forms::Givens pick_givens(const http::Visit& visit, const OwnInvitation& invitation,
                          const std::vector<Slot>& slots);
forms::Givens wish_givens(const OwnInvitation& invitation);

html::Html pick_page(http::Visit& visit, const SlotPage& page, const forms::Answers& answers,
                     const forms::Answers& wish);
// A moment is set; or picking is over, and there is still a way to say when one could.
html::Html set_page(http::Visit& visit, const OwnInvitation& invitation, const forms::Answers& wish);
html::Html closed_page(http::Visit& visit, const OwnInvitation& invitation, const forms::Answers& wish);

}  // namespace koers::rounds::views
