#include "rooms/commitments/talk.h"

#include "campus/inbox/inbox.h"
#include "platform/base/error.h"
#include "rooms/commitments/notices.h"

namespace koers::commitments {

using organisation::Institution;
using people::Person;

constexpr sql::Statement select_talks{"commitments.select_talks", R"(
    SELECT id, noted_by, talked_with, talked_on, words FROM commitments_talks
    WHERE institution_id = $1 AND commitment_id = $2 ORDER BY talked_on, id)"};

std::vector<CommitmentTalk> talks_of(sql::Reader& reader, Id<Institution> institution,
                                     Id<Commitment> commitment, Id<Person> me) {
  auto all = reader.all<CommitmentTalk>(select_talks, institution, commitment);
  for (CommitmentTalk& one : all) {
    if (!one.is_of(me)) one.words.clear();
  }
  return all;
}

constexpr sql::Statement insert_talk{"commitments.insert_talk", R"(
    INSERT INTO commitments_talks (institution_id, commitment_id, id, noted_by, talked_with, talked_on, words)
    VALUES ($1, $2, $3, $4, $5, $6, $7))"};

void import_talk(sql::Transaction& tx, Id<Institution> institution, Id<Commitment> commitment,
                 const CommitmentTalk& one) {
  tx.run(insert_talk, institution, commitment, one.id, one.noted_by, one.talked_with, one.talked_on,
         one.words);
}

void note_talk(const CommitmentWriting& writing, Id<Commitment> id, const TalkDraft& draft) {
  const Commitment one = locked_commitment(writing, id);
  if (!use_of(writing.reach, one, writing.today).notes_talk) throw Conflict("not late, or not yours to say");
  const Day on = draft.when == TalkDay::earlier ? draft.on.value_or(writing.today) : writing.today;
  import_talk(writing.tx, writing.institution, id,
              {writing.ids.next_value(), writing.reach.me, one.person_id, on, draft.words});
  refresh_facts(writing.tx, writing.institution, one.unit(), writing.today);
  inbox::tell(writing.tx, writing.institution, {notices::talked, id.value, writing.reach.me, writing.now},
              {one.person_id});
}

constexpr sql::Statement forget_old_talks{"commitments.forget_old_talks", R"(
    UPDATE commitments_talks SET words = ''
    WHERE words <> '' AND EXISTS (
      SELECT 1 FROM commitments_commitments c
      WHERE c.institution_id = commitments_talks.institution_id AND c.id = commitments_talks.commitment_id
        AND c.ended_on IS NOT NULL AND c.ended_on < $1))"};

void forget_old_words(sql::Transaction& tx, Day today) { tx.run(forget_old_talks, add_months(today, -12)); }

constexpr sql::Statement forget_talks_of{"commitments.forget_talks_of", R"(
    UPDATE commitments_talks SET words = '', noted_by = 0 WHERE institution_id = $1 AND noted_by = $2)"};

void forget_words(sql::Transaction& tx, Id<Institution> institution, Id<Person> person) {
  tx.run(forget_talks_of, institution, person);
}

}  // namespace koers::commitments
