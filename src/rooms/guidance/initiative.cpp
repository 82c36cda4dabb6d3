// Who takes the initiative next time (GU-12; KK 4.3, guideline 7): the counsellor, both, or the student. Each
// says it at the end of a conversation; Koers proposes, with the reason. It is the phase of the guidance, may
// go back without comment, and is no rank. Where the two differ both answers stay, and the one with more
// guidance counts, so that nobody gets less help than was asked for.
#include <algorithm>

#include "platform/base/error.h"
#include "rooms/guidance/guidance.h"

namespace koers::guidance {

std::optional<Initiative> Initiatives::now() const {
  if (student && counsellor) return std::min(*student, *counsellor);
  return student ? student : counsellor;
}

namespace {

struct Said {
  bool by_student = false;
  Initiative initiative = Initiative::together;
};

void take(Initiatives& all, const Said& one) {
  (one.by_student ? all.student : all.counsellor) = one.initiative;
}

constexpr sql::Statement select_initiatives{"guidance.select_initiatives", R"(
    SELECT person_id = student_id, initiative FROM guidance_initiatives
    WHERE institution_id = $1 AND student_id = $2 AND conversation_id = $3)"};

}  // namespace

Initiatives initiatives_of(sql::Reader& reader, const Seat& seat) {
  Initiatives all;
  for (const Said& one : reader.all<Said>(select_initiatives, seat.institution(),
                                          seat.conversation().student_id, seat.conversation().id)) {
    take(all, one);
  }
  return all;
}

// The counsellor of the conversation speaks for the guides.
constexpr sql::Statement select_last_initiatives{"guidance.select_last_initiatives", R"(
    SELECT c.id, c.held_on, i.person_id = i.student_id, i.initiative
    FROM guidance_conversations c
    JOIN guidance_initiatives i ON i.institution_id = c.institution_id AND i.student_id = c.student_id
      AND i.conversation_id = c.id AND (i.person_id = c.student_id OR i.person_id = c.counsellor_id)
    WHERE c.institution_id = $1 AND c.student_id = $2 AND c.state = 'closed' AND NOT c.in_confidence
    ORDER BY c.held_on DESC, c.id DESC
    LIMIT 2)"};

std::optional<SaidInitiatives> last_initiatives(sql::Reader& reader,
                                                Id<organisation::Institution> institution,
                                                Id<people::Person> student) {
  struct Columns {
    Id<Conversation> id;
    Day held_on;
    bool by_student = false;
    Initiative initiative = Initiative::together;
  };
  std::optional<SaidInitiatives> last;
  Id<Conversation> of;
  for (const auto& one : reader.all<Columns>(select_last_initiatives, institution, student)) {
    if (last && of != one.id) break;
    of = one.id;
    if (!last) last = SaidInitiatives{{}, one.held_on};
    take(last->said, {one.by_student, one.initiative});
  }
  return last;
}

constexpr sql::Statement upsert_initiative{"guidance.upsert_initiative", R"(
    INSERT INTO guidance_initiatives (institution_id, student_id, conversation_id, person_id, initiative, said_at)
    VALUES ($1, $2, $3, $4, $5, $6)
    ON CONFLICT (institution_id, student_id, conversation_id, person_id) DO UPDATE SET
      initiative = excluded.initiative, said_at = excluded.said_at)"};

void say_initiative(sql::Transaction& tx, const Seat& seat, Initiative initiative, Instant now, Day today) {
  const Conversation& talk = seat.conversation();
  see_that_it_is_open(tx, seat);
  tx.run(upsert_initiative, seat.institution(), talk.student_id, talk.id, seat.me(), initiative, now);
  refresh_facts(tx, seat.institution(), talk.student_id, today);
}

// The latest first; the conversation at hand among them.
constexpr sql::Statement select_who_asked{"guidance.select_who_asked", R"(
    SELECT asked_by FROM guidance_conversations
    WHERE institution_id = $1 AND student_id = $2 AND (id = $3 OR state = 'closed')
      AND (NOT in_confidence OR counsellor_id = $4)
    ORDER BY COALESCE(held_on, planned_on) DESC, id DESC
    LIMIT 2)"};

Proposal propose(sql::Reader& reader, const Seat& seat) {
  const Conversation& talk = seat.conversation();
  const auto asked =
      reader.all<Side>(select_who_asked, seat.institution(), talk.student_id, talk.id, talk.counsellor_id);
  const bool both_by_student = asked.size() == 2 && asked[0] == Side::student && asked[1] == Side::student;
  if (both_by_student) return {Initiative::student, ProposalReason::asked_twice};
  if (talk.prepared_at) return {Initiative::together, ProposalReason::prepared};
  if (asked.size() < 2) return {Initiative::counsellor, ProposalReason::first_talk};
  const auto phase = words::phase_of_year(seat.year_of_study());
  return {phase == words::Phase::guided     ? Initiative::counsellor
          : phase == words::Phase::together ? Initiative::together
                                            : Initiative::student,
          ProposalReason::year};
}

words::Phase phase_of(const std::optional<Initiative>& initiative, int year_of_study) {
  if (!initiative) return words::phase_of_year(year_of_study);
  switch (*initiative) {
    case Initiative::counsellor:
      return words::Phase::guided;
    case Initiative::together:
      return words::Phase::together;
    case Initiative::student:
      return words::Phase::self;
  }
  throw std::logic_error("an initiative without a phase");
}

}  // namespace koers::guidance
