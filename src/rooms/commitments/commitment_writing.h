// What is done to a commitment, each under the lock of the institution, with its notices and its facts in the
// same transaction. Whoever may not do it gets Conflict or NotFound: the page offers only what may be done.
#pragma once

#include "rooms/commitments/commitment.h"

namespace koers::commitments {

// Who writes, when, and into what.
struct CommitmentWriting {
  sql::Transaction& tx;
  Id<organisation::Institution> institution;
  const CommitmentReach& reach;  // of who writes
  IdSource& ids;
  Instant now;
  Day today;
};

struct CommitmentNew {
  Id<Commitment> id{};
  std::string what{};
  Id<people::Person> person{};
  Unit unit{};
  Day before{};
  CommitmentSource source{};
  std::string indicator{};
};
// Of oneself it holds at once; of another when that other says yes.
void add_commitment(const CommitmentWriting& writing, const CommitmentNew& one);

// Under the lock, as it is now; NotFound for who may not see it.
Commitment locked_commitment(const CommitmentWriting& writing, Id<Commitment> id);

// ---- who is asked answers, and who asked answers that

void accept(const CommitmentWriting& writing, Id<Commitment> id);
struct CounterDraft {
  std::optional<Day> before{};
  std::optional<Id<people::Person>> person{};
  std::string words{};
};
void counter(const CommitmentWriting& writing, Id<Commitment> id, const CounterDraft& draft);
void decline(const CommitmentWriting& writing, Id<Commitment> id, const std::string& reason);
// Who asked takes the other day, or asks the other person.
void agree(const CommitmentWriting& writing, Id<Commitment> id);
// Who asked asks the same once more, or does not ask any longer: then it never was.
void insist(const CommitmentWriting& writing, Id<Commitment> id);
void take_back(const CommitmentWriting& writing, Id<Commitment> id);

// ---- what becomes of it

void finish(const CommitmentWriting& writing, Id<Commitment> id);
// Within fourteen days; Conflict later.
void reopen(const CommitmentWriting& writing, Id<Commitment> id);
struct MoveDraft {
  std::optional<Day> before{};
  std::string words{};
};
void move(const CommitmentWriting& writing, Id<Commitment> id, const MoveDraft& draft);
void let_go(const CommitmentWriting& writing, Id<Commitment> id, const std::string& reason);
// Somebody else is asked: for one that nobody does any more.
void pass_on(const CommitmentWriting& writing, Id<Commitment> id, Id<people::Person> to);

// What this reader may do with one.
struct CommitmentUse {
  bool answers = false;  // says yes, no, or something else
  bool answers_counter = false;
  bool settles = false;  // done, put off, let go
  bool notes_talk = false;
  bool passes_on = false;
};
CommitmentUse use_of(const CommitmentReach& reach, const Commitment& one, Day today);

// As the school lived it, without looking and without notices.
void import_commitment(sql::Transaction& tx, Id<organisation::Institution> institution,
                       const Commitment& one);
// How one that stands there ended.
void import_end(sql::Transaction& tx, Id<organisation::Institution> institution, const Commitment& one);
void import_move(sql::Transaction& tx, Id<organisation::Institution> institution, Id<Commitment> commitment,
                 std::int64_t id, const CommitmentMove& move);

// Counts the part of the school anew, and the whole (facts.cpp).
void refresh_facts(sql::Transaction& tx, Id<organisation::Institution> institution, Unit unit, Day today);

// Tells who has to know by which day, and who is late: three days before, on the day, and a week after, to
// that person alone.
void remind(sql::Transaction& tx, Id<organisation::Institution> institution, Instant now);

}  // namespace koers::commitments
