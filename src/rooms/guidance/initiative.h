// Who takes the initiative next time (GU-12; KK 4.3, guideline 7): the counsellor, both, or the student. Each
// says it at the end of a conversation; Koers proposes, with the reason. It is the phase of the guidance, may
// go back without comment, and is no rank. Where the two differ both answers stay, and the one with more
// guidance counts, so that nobody gets less help than was asked for.
#pragma once

#include <optional>
#include <string>

#include "campus/words/cards.h"
#include "rooms/guidance/conversation.h"
#include "rooms/guidance/guidance.h"

namespace koers::guidance {

// What the two said at one conversation.
struct Initiatives {
  std::optional<Initiative> student{};
  std::optional<Initiative> counsellor{};

  bool is_agreed() const { return student && student == counsellor; }
  // What holds: what both said, or of two the one with more guidance, or the only one.
  std::optional<Initiative> now() const;
};
Initiatives initiatives_of(sql::Reader& reader, const Seat& seat);
// Of the last conversation at which anything was said, that everybody who guides may know of.
struct SaidInitiatives {
  Initiatives said;
  Day held_on;
};
std::optional<SaidInitiatives> last_initiatives(sql::Reader& reader,
                                                Id<organisation::Institution> institution,
                                                Id<people::Person> student);

// Throws Conflict before the conversation has begun, or when both confirmed it.
void say_initiative(sql::Transaction& tx, const Seat& seat, Initiative initiative, Instant now, Day today);

// What Koers proposes, and why.
enum class ProposalReason { asked_twice, prepared, first_talk, year };
struct Proposal {
  Initiative initiative = Initiative::together;
  ProposalReason because = ProposalReason::year;
};
Proposal propose(sql::Reader& reader, const Seat& seat);

// How much a question may steer: by what the two said last, and by the year of study before that.
words::Phase phase_of(const std::optional<Initiative>& initiative, int year_of_study);

}  // namespace koers::guidance
