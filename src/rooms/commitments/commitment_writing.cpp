#include "rooms/commitments/commitment_writing.h"

#include "platform/base/error.h"
#include "rooms/commitments/notices.h"

namespace koers::commitments {

using organisation::Institution;
using people::Person;

CommitmentUse use_of(const CommitmentReach& reach, const Commitment& one, Day today) {
  const bool is_doer = one.person_id == reach.me;
  const bool is_asker = one.asked_by == reach.me;
  const bool leads = is_asker || reach.leads(one.unit());
  const bool waits = one.state == CommitmentState::asked;
  return {.answers = waits && is_doer && !one.was_countered(),
          .answers_counter = waits && is_asker && !is_doer,
          .settles = one.is_running() && (is_doer || leads),
          .notes_talk = one.is_late(today) && leads && !is_doer && one.has_somebody(),
          .passes_on = one.is_running() && leads && !one.has_somebody()};
}

namespace {

constexpr sql::Statement insert_commitment{"commitments.insert_commitment", R"(
    INSERT INTO commitments_commitments (
      institution_id, id, what, person_id, asked_by, unit_kind, unit_id, before_on, first_before_on, origin_kind,
      origin_ref, origin_title, indicator, state, was_late, ended_on, let_go_reason, counter_on, counter_person,
      counter_words, made_at, reminded, origin_id)
    VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20, $21, $22, $23))"};

constexpr sql::Statement update_commitment{"commitments.update_commitment", R"(
    UPDATE commitments_commitments
    SET person_id = $3, before_on = $4, first_before_on = $5, state = $6, was_late = $7, ended_on = $8,
        let_go_reason = $9, counter_on = $10, counter_person = $11, counter_words = $12, reminded = $13, asked_by = $14
    WHERE institution_id = $1 AND id = $2)"};

void update(const CommitmentWriting& writing, const Commitment& one) {
  writing.tx.run(update_commitment, writing.institution, one.id, one.person_id, one.before_on,
                 one.first_before_on, one.state, one.was_late, one.ended_on, one.let_go_reason,
                 one.counter_on, one.counter_person, one.counter_words, one.reminded, one.asked_by);
  refresh_facts(writing.tx, writing.institution, one.unit(), writing.today);
}

void tell(const CommitmentWriting& writing, const inbox::Kind& kind, const Commitment& one, Id<Person> to) {
  if (to == writing.reach.me || to.value == 0) return;
  inbox::tell(writing.tx, writing.institution, {kind, one.id.value, writing.reach.me, writing.now}, {to});
}

void ask(const CommitmentWriting& writing, const Commitment& one) {
  inbox::withdraw(writing.tx, writing.institution, one.id.value);
  tell(writing, notices::asked, one, one.person_id);
}

// One with which this may be done.
Commitment locked_for(const CommitmentWriting& writing, Id<Commitment> id, bool CommitmentUse::*use) {
  Commitment one = locked_commitment(writing, id);
  if (!(use_of(writing.reach, one, writing.today).*use)) throw Conflict("the commitment is otherwise now");
  return one;
}

void clear_counter(Commitment& one) {
  one.counter_on = std::nullopt;
  one.counter_person = {};
  one.counter_words.clear();
}

void begin_on(Commitment& one, Day before) {
  one.before_on = one.first_before_on = before;
  one.state = CommitmentState::open;
}

}  // namespace

// The decision or the meeting that it came from, by its id.
static std::int64_t thing_of(const Commitment& one) {
  const bool is_ours = one.origin == CommitmentOrigin::decision || one.origin == CommitmentOrigin::meeting;
  return is_ours ? parse_id_text(one.origin_ref).value_or(0) : 0;
}

void import_commitment(sql::Transaction& tx, Id<Institution> institution, const Commitment& one) {
  tx.run(insert_commitment, institution, one.id, one.what, one.person_id, one.asked_by, one.unit_kind,
         one.unit_id, one.before_on, one.first_before_on, one.origin, one.origin_ref, one.origin_title,
         one.indicator, one.state, one.was_late, one.ended_on, one.let_go_reason, one.counter_on,
         one.counter_person, one.counter_words, one.made_at, one.reminded, thing_of(one));
}

constexpr sql::Statement update_end{"commitments.update_end", R"(
    UPDATE commitments_commitments SET state = $3, was_late = $4, ended_on = $5 WHERE institution_id = $1 AND id = $2)"};

void import_end(sql::Transaction& tx, Id<Institution> institution, const Commitment& one) {
  tx.run(update_end, institution, one.id, one.state, one.was_late, one.ended_on);
}

void add_commitment(const CommitmentWriting& writing, const CommitmentNew& made) {
  writing.tx.lock(writing.institution.value);
  Commitment one{.id = made.id, .what = made.what, .person_id = made.person, .asked_by = writing.reach.me};
  one.unit_kind = made.unit.kind;
  one.unit_id = made.unit.id;
  one.before_on = one.first_before_on = made.before;
  one.origin = made.source.kind;
  one.origin_ref = made.source.ref;
  one.origin_title = made.source.title;
  one.indicator = made.indicator;
  one.state = made.person == writing.reach.me ? CommitmentState::open : CommitmentState::asked;
  one.made_at = writing.now;
  import_commitment(writing.tx, writing.institution, one);
  if (one.state == CommitmentState::asked) ask(writing, one);
  refresh_facts(writing.tx, writing.institution, one.unit(), writing.today);
}

Commitment locked_commitment(const CommitmentWriting& writing, Id<Commitment> id) {
  writing.tx.lock(writing.institution.value);
  return commitment_of(writing.tx, writing.institution, writing.reach, id, writing.today);
}

// ---- answering

void accept(const CommitmentWriting& writing, Id<Commitment> id) {
  Commitment one = locked_for(writing, id, &CommitmentUse::answers);
  one.state = CommitmentState::open;
  update(writing, one);
  inbox::withdraw(writing.tx, writing.institution, notices::asked, id.value);
  tell(writing, notices::accepted, one, one.asked_by);
}

void counter(const CommitmentWriting& writing, Id<Commitment> id, const CounterDraft& draft) {
  Commitment one = locked_for(writing, id, &CommitmentUse::answers);
  one.counter_on = draft.before;
  one.counter_person = draft.person.value_or(Id<Person>{});
  one.counter_words = draft.words;
  update(writing, one);
  inbox::withdraw(writing.tx, writing.institution, notices::asked, id.value);
  tell(writing, notices::countered, one, one.asked_by);
}

void decline(const CommitmentWriting& writing, Id<Commitment> id, const std::string& reason) {
  Commitment one = locked_for(writing, id, &CommitmentUse::answers);
  one.state = CommitmentState::declined;
  one.let_go_reason = reason;
  one.ended_on = writing.today;
  update(writing, one);
  inbox::withdraw(writing.tx, writing.institution, notices::asked, id.value);
  tell(writing, notices::declined, one, one.asked_by);
}

void agree(const CommitmentWriting& writing, Id<Commitment> id) {
  Commitment one = locked_for(writing, id, &CommitmentUse::answers_counter);
  if (!one.was_countered()) throw Conflict("nothing was proposed");
  const Id<Person> other = one.counter_person;
  const Day before = one.counter_on.value_or(one.before_on);
  clear_counter(one);
  begin_on(one, before);
  inbox::withdraw(writing.tx, writing.institution, notices::countered, id.value);
  if (other.value == 0) {
    update(writing, one);
    tell(writing, notices::accepted, one, one.person_id);
    return;
  }
  one.person_id = other;
  if (other != writing.reach.me) one.state = CommitmentState::asked;
  update(writing, one);
  if (one.state == CommitmentState::asked) ask(writing, one);
}

void insist(const CommitmentWriting& writing, Id<Commitment> id) {
  Commitment one = locked_for(writing, id, &CommitmentUse::answers_counter);
  if (!one.was_countered()) throw Conflict("nothing was proposed");
  clear_counter(one);
  update(writing, one);
  ask(writing, one);
}

constexpr sql::Statement delete_commitment{"commitments.delete_commitment", R"(
    DELETE FROM commitments_commitments WHERE institution_id = $1 AND id = $2)"};

void take_back(const CommitmentWriting& writing, Id<Commitment> id) {
  const Commitment one = locked_for(writing, id, &CommitmentUse::answers_counter);
  writing.tx.run(delete_commitment, writing.institution, id);
  // A decision may be carried out now.
  refresh_facts(writing.tx, writing.institution, one.unit(), writing.today);
  inbox::withdraw(writing.tx, writing.institution, id.value);
}

// ---- what becomes of it

void finish(const CommitmentWriting& writing, Id<Commitment> id) {
  Commitment one = locked_for(writing, id, &CommitmentUse::settles);
  one.was_late = one.was_late || one.is_late(writing.today);
  one.state = CommitmentState::done;
  one.ended_on = writing.today;
  update(writing, one);
  inbox::withdraw(writing.tx, writing.institution, id.value);
  tell(writing, notices::done, one, one.asked_by == writing.reach.me ? one.person_id : one.asked_by);
}

constexpr sql::Statement select_was_moved_late{"commitments.select_was_moved_late", R"(
    SELECT COUNT(*) FROM commitments_moves
    WHERE institution_id = $1 AND commitment_id = $2 AND moved_late)"};

void reopen(const CommitmentWriting& writing, Id<Commitment> id) {
  Commitment one = locked_commitment(writing, id);
  const bool may = one.person_id == writing.reach.me || one.asked_by == writing.reach.me ||
                   writing.reach.leads(one.unit());
  const bool is_over = one.state == CommitmentState::done || one.state == CommitmentState::let_go;
  if (!may || !is_over || !one.may_be_undone(writing.today)) throw Conflict("not to be taken back");
  // It was late when a day that it was put off from had passed.
  one.was_late = writing.tx.one<std::int64_t>(select_was_moved_late, writing.institution, id).value_or(0) > 0;
  one.state = CommitmentState::open;
  one.ended_on = std::nullopt;
  one.let_go_reason.clear();
  update(writing, one);
  inbox::withdraw(writing.tx, writing.institution, notices::done, id.value);
}

constexpr sql::Statement insert_move{"commitments.insert_move", R"(
    INSERT INTO commitments_moves (institution_id, commitment_id, id, moved_by, from_on, to_on, words, moved_at, moved_late)
    VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9))"};

void import_move(sql::Transaction& tx, Id<Institution> institution, Id<Commitment> commitment,
                 std::int64_t id, const CommitmentMove& move) {
  tx.run(insert_move, institution, commitment, id, move.moved_by, move.from_on, move.to_on, move.words,
         move.moved_at, move.from_on < day_of(move.moved_at));
}

void move(const CommitmentWriting& writing, Id<Commitment> id, const MoveDraft& draft) {
  Commitment one = locked_for(writing, id, &CommitmentUse::settles);
  import_move(writing.tx, writing.institution, id, writing.ids.next_value(),
              {writing.reach.me, {}, one.before_on, *draft.before, draft.words, writing.now});
  one.was_late = one.was_late || one.is_late(writing.today);
  one.before_on = *draft.before;
  one.reminded = 0;
  update(writing, one);
  inbox::withdraw(writing.tx, writing.institution, id.value);
  tell(writing, notices::moved, one, one.person_id == writing.reach.me ? one.asked_by : one.person_id);
}

void let_go(const CommitmentWriting& writing, Id<Commitment> id, const std::string& reason) {
  Commitment one = locked_for(writing, id, &CommitmentUse::settles);
  one.was_late = one.was_late || one.is_late(writing.today);
  one.state = CommitmentState::let_go;
  one.ended_on = writing.today;
  one.let_go_reason = reason;
  update(writing, one);
  inbox::withdraw(writing.tx, writing.institution, id.value);
  tell(writing, notices::let_go, one, one.person_id == writing.reach.me ? one.asked_by : one.person_id);
}

void pass_on(const CommitmentWriting& writing, Id<Commitment> id, Id<Person> to) {
  Commitment one = locked_for(writing, id, &CommitmentUse::passes_on);
  one.person_id = to;
  // Who passes it on asks, and gets the answer: who asked before may be who left.
  one.asked_by = writing.reach.me;
  one.reminded = 0;
  one.state = to == writing.reach.me ? CommitmentState::open : CommitmentState::asked;
  update(writing, one);
  if (one.state == CommitmentState::asked) ask(writing, one);
}

}  // namespace koers::commitments
