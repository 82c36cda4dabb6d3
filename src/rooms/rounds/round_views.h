// How rounds look to the counsellor: the list, and one that the students were invited to.
#pragma once

#include "campus/forms/forms.h"
#include "rooms/rounds/round.h"

namespace koers::rounds::views {

html::Html list_page(http::Visit& visit, const std::vector<RoundSummary>& rounds);

struct RoundPage {
  Round round;
  std::vector<Slot> slots;
  std::vector<InvitationRow> invitations;
  std::vector<Slot> free;
  RoundTime time;
  int held_this_year = 0;
};
html::Html round_page(http::Visit& visit, const RoundPage& page, const forms::Answers& last_day);

// A moment for one student: to put one there, or to move it.
struct PutPage {
  Round round;
  people::Person student;
  std::vector<Slot> free;
  bool is_move = false;
  bool is_taken = false;  // the one that was chosen was taken meanwhile
  std::string wish{};
};
html::Html put_page(http::Visit& visit, const PutPage& page, const forms::Answers& answers,
                    const forms::Givens& givens);
forms::Givens channel_givens(const http::Visit& visit, const Round& round, const std::vector<Slot>& slots);

std::string channel_words(const http::Visit& visit, Channel channel);
// With the room where it is at school: "op school, B2.14".
std::string channel_place(const http::Visit& visit, Channel channel, const std::string& place);

}  // namespace koers::rounds::views
