// Writes what happened to commitments, meetings and decisions in one stretch of the past
// (campus/demo/stretch.h): what began in it as it stands at its end, and of what began before how it went on.
#pragma once

#include <vector>

#include "campus/demo/school.h"
#include "rooms/commitments/decision.h"
#include "rooms/commitments/talk.h"

namespace koers::commitments {

class CommitmentTimeline {
 public:
  CommitmentTimeline(sql::Transaction& tx, const demo::Tools& tools,
                     Id<organisation::Institution> institution)
      : tx_(tx), tools_(tools), institution_(institution) {}

  // With the day on which it was done, if it was.
  void put(const Commitment& whole);
  void move(const Commitment& of, std::int64_t id, const CommitmentMove& move);
  void talk(const Commitment& of, const CommitmentTalk& talk);
  // Its items are put on the agenda two weeks before, and talked about on the day.
  void meet(const Meeting& meeting, const std::vector<AgendaItem>& items);
  void decide(const Resolution& whole, const std::vector<ResolutionChoice>& choices);
  void react(const Resolution& to, const Reaction& reaction);

 private:
  bool is_past(Day day) const { return day <= tools_.today && tools_.stretch.is_past(day); }

  sql::Transaction& tx_;
  const demo::Tools& tools_;
  Id<organisation::Institution> institution_;
};

}  // namespace koers::commitments
