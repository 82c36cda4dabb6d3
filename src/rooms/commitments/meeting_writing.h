// What is done to meetings and their items, each under the lock of the institution.
#pragma once

#include "rooms/commitments/commitment_writing.h"
#include "rooms/commitments/meeting.h"

namespace koers::commitments {

// Forbidden for who leads nothing there.
void plan_meeting(const CommitmentWriting& writing, Id<Meeting> id, const MeetingDraft& draft);
// One that nothing was said in. Conflict otherwise.
void cancel_meeting(const CommitmentWriting& writing, Id<Meeting> id);
void import_meeting(sql::Transaction& tx, Id<organisation::Institution> institution, const Meeting& one);

struct AgendaNew {
  Id<AgendaItem> id{};
  CommitmentSource about{};
  std::int64_t decision_id = 0;
};
// On the agenda of a meeting that is still to come; Conflict when it is over.
void put_item(const CommitmentWriting& writing, const AgendaNew& one, const AgendaDraft& draft);
// By who put it there or leads the meeting, before it was talked about.
void drop_item(const CommitmentWriting& writing, Id<Meeting> meeting, Id<AgendaItem> id);
struct SaidDraft {
  std::string said{};
};
AgendaItem locked_item(const CommitmentWriting& writing, Id<Meeting> meeting, Id<AgendaItem> id);
// It was talked about; who leads writes one sentence.
void note_said(const CommitmentWriting& writing, Id<Meeting> meeting, Id<AgendaItem> id,
               const SaidDraft& draft);
// What was said of one that stands there.
void import_said(sql::Transaction& tx, Id<organisation::Institution> institution, const AgendaItem& one);
void import_item(sql::Transaction& tx, Id<organisation::Institution> institution, const AgendaItem& one);

// Puts the next of every standing meeting there whose day has passed. Every night.
void follow_meetings(sql::Transaction& tx, Id<organisation::Institution> institution, IdSource& ids,
                     Day today);

}  // namespace koers::commitments
