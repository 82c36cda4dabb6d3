#include "rooms/commitments/demo_story.h"

#include "rooms/commitments/meeting_writing.h"

namespace koers::commitments {

void CommitmentTimeline::put(const Commitment& whole) {
  const Day made = day_of(whole.made_at);
  Commitment now = whole;
  const bool is_done = whole.ended_on && is_past(*whole.ended_on);
  if (is_done) {
    now.state = CommitmentState::done;
    now.was_late = *whole.ended_on > whole.before_on;
  } else {
    now.ended_on = std::nullopt;
  }
  if (tools_.stretch.has(made)) {
    import_commitment(tx_, institution_, now);
  } else if (is_done && tools_.stretch.has(*whole.ended_on)) {
    import_end(tx_, institution_, now);
  }
}

void CommitmentTimeline::move(const Commitment& of, std::int64_t id, const CommitmentMove& move) {
  if (tools_.stretch.has(day_of(move.moved_at))) import_move(tx_, institution_, of.id, id, move);
}

void CommitmentTimeline::talk(const Commitment& of, const CommitmentTalk& talk) {
  if (talk.talked_on <= tools_.today && tools_.stretch.has(talk.talked_on)) {
    import_talk(tx_, institution_, of.id, talk);
  }
}

void CommitmentTimeline::meet(const Meeting& meeting, const std::vector<AgendaItem>& items) {
  constexpr int days_before = 14;
  if (!tools_.stretch.has(meeting.held_on - days_before)) {
    // It stands there already; what was said in it is written when it was held.
    if (!tools_.stretch.has(meeting.held_on) || meeting.held_on > tools_.today) return;
    for (const AgendaItem& one : items) import_said(tx_, institution_, one);
    return;
  }
  import_meeting(tx_, institution_, meeting);
  for (AgendaItem one : items) {
    one.is_done = is_past(meeting.held_on) && meeting.held_on < tools_.today;
    if (!one.is_done) one.said.clear();
    import_item(tx_, institution_, one);
  }
}

void CommitmentTimeline::decide(const Resolution& whole, const std::vector<ResolutionChoice>& choices) {
  Resolution now = whole;
  const bool is_decided = whole.decided_on && is_past(*whole.decided_on);
  if (!is_decided) {
    now.state = ResolutionState::asked;
    now.chosen = 0;
    now.reason.clear();
    now.decided_by = {};
    now.decided_on = std::nullopt;
  }
  if (tools_.stretch.has(day_of(whole.made_at))) {
    import_resolution(tx_, institution_, now, choices);
  } else if (is_decided && tools_.stretch.has(*whole.decided_on)) {
    import_verdict(tx_, institution_, now);
  }
}

void CommitmentTimeline::react(const Resolution& to, const Reaction& reaction) {
  if (tools_.stretch.has(reaction.written_on)) import_reaction(tx_, institution_, to.id, reaction);
}

}  // namespace koers::commitments
