// Commitments: who does what before which day and where that came from; who owns the subject in a team; what
// meetings talk about and leaders decide (OR-07, OR-08, OR-09). This is the door of the room. Other rooms
// show its fragments, which app hands to them, and write into it by `propose` alone.
#pragma once

#include <functional>
#include <map>
#include <optional>
#include <string>

#include "campus/people/people.h"
#include "platform/base/clock.h"
#include "platform/html/html.h"
#include "platform/http/visit.h"
#include "rooms/commitments/commitment.h"

namespace koers::rooms {
struct Room;
}

namespace koers::commitments {

// What this room says of itself (room.cpp).
const rooms::Room& room();

// ---- how others write into the register

struct Proposal {
  CommitmentSource origin{};
  std::string what{};        // at most longest_what signs
  Id<people::Person> who{};  // asked, unless it is the one who proposes
  Day before{};
  std::string indicator{};  // the figure that it tries to move, by its id; "" for none
  Unit unit{};              // the part of the school it belongs to
};
// The one function by which others write: somebody who is signed in proposes that somebody does something. It
// counts from the moment on which that other says yes.
Id<Commitment> propose(http::Visit& visit, sql::Transaction& tx, const Colleague& by,
                       const Proposal& proposal);

// ---- what others show

// How many commitments run in a part of the school, for each figure that they try to move.
std::map<std::string, std::int64_t, std::less<>> running_by_figure(sql::Reader& reader,
                                                                   Id<organisation::Institution> institution,
                                                                   Unit unit);
html::Url register_path();  // /afspraken

// What a page is about from which somebody may want to do something.
struct CommitmentTopic {
  CommitmentOrigin kind = CommitmentOrigin::figure;
  std::string ref{};         // as it stands in its address
  std::string title{};       // how it is called
  std::string suggestion{};  // what can be done about it
  Unit unit{};
};
// "Doe er iets mee": the form, and what runs already.
html::Html do_something_card(http::Visit& visit, const people::QualityReader& me,
                             const CommitmentTopic& topic);
// Who owns the subject in this team, or that nobody does.
html::Html owner_card(http::Visit& visit, const people::QualityReader& me, Unit team);
// Which teams have no owner, for who co-ordinates; and the ways to commitments, meetings and decisions.
html::Html owners_card(http::Visit& visit, const people::QualityReader& me);
// The ways to commitments, meetings and decisions, with how many wait for this reader.
html::Html follow_up_card(http::Visit& visit, const people::QualityReader& me);

}  // namespace koers::commitments
