#include "rooms/guidance/conversation.h"

#include <algorithm>

#include "platform/base/error.h"
#include "platform/base/working_days.h"
#include "rooms/guidance/guidance.h"
#include "rooms/guidance/notices.h"

namespace koers::guidance {

using organisation::Institution;
using people::Person;

constexpr sql::Statement select_conversation{"guidance.select_conversation", R"(
    SELECT id, student_id, counsellor_id, kind, planned_on, begins_minute, minutes, place, asked_by, state, question,
           wish, prepared_at, opened_at, closed_at, held_on, student_confirmed_at, counsellor_confirmed_at, used_earlier,
           companion, companion_relation, in_confidence, channel, minutes_spent, late_days
    FROM guidance_conversations WHERE institution_id = $1 AND id = $2)"};

Seat Seat::take(http::Visit& visit, const people::SignedIn& me, Id<Conversation> id) {
  auto found = visit.db().one<Conversation>(select_conversation, me.institution(), id);
  if (!found) throw NotFound("conversation");
  Seat seat;
  seat.conversation_ = *std::move(found);
  seat.institution_ = me.institution();
  seat.me_ = me.id();
  std::optional<people::Enrolment> enrolment;
  if (seat.conversation_.student_id == me.id()) {
    seat.side_ = Side::student;
    seat.student_ = me.person();
    enrolment = me.identity().enrolment;
  } else {
    if (seat.conversation_.in_confidence && seat.conversation_.counsellor_id != me.id()) {
      throw NotFound("conversation");
    }
    seat.side_ = Side::counsellor;
    seat.guided_ = access::GuidedStudent::admit(visit, me, seat.conversation_.student_id);
    seat.student_ = seat.guided_->person();
    enrolment = seat.guided_->enrolment();
  }
  if (enrolment) seat.year_of_study_ = enrolment->year_of_study(visit.today);
  seat.counsellor_ = people::person_of(visit.db(), me.institution(), seat.conversation_.counsellor_id);
  return seat;
}

bool Seat::knows_companion() const {
  return is_student() || me_ == conversation_.counsellor_id ||
         guided_->kind() == access::GuideKind::counsellor;
}

bool Conversation::stayed_unconfirmed(Day today) const {
  constexpr int days_to_answer = 10;
  return state == ConversationState::closed && !student_confirmed_at && closed_at &&
         working_days(day_of(*closed_at), today) > days_to_answer;
}

constexpr sql::Statement select_conversations{"guidance.select_conversations", R"(
    SELECT id, student_id, counsellor_id, kind, planned_on, begins_minute, minutes, place, asked_by, state, question,
           wish, prepared_at, opened_at, closed_at, held_on, student_confirmed_at, counsellor_confirmed_at, used_earlier,
           companion, companion_relation, in_confidence, channel, minutes_spent, late_days
    FROM guidance_conversations
    WHERE institution_id = $1 AND student_id = $2 AND state <> 'cancelled'
      AND (NOT in_confidence OR counsellor_id = $3 OR student_id = $3)
      AND (late_days IS NULL OR state = 'closed' OR student_id <> $3)
    ORDER BY CASE WHEN state IN ('planned', 'open') THEN 0 ELSE 1 END,
             CASE WHEN state IN ('planned', 'open') THEN planned_on END NULLS LAST, planned_on DESC, id DESC)"};

std::vector<Conversation> conversations_of(sql::Reader& reader, Id<Institution> institution,
                                           Id<Person> student, Id<Person> reader_id) {
  return reader.all<Conversation>(select_conversations, institution, student, reader_id);
}

constexpr sql::Statement select_held_summaries{"guidance.select_held_summaries", R"(
    SELECT c.id, COALESCE(c.held_on, c.planned_on), CASE WHEN c.asked_by = 'student' THEN 1 ELSE 0 END,
           CASE WHEN c.kind = 'intake' THEN 1 ELSE 0 END, p.given_name
    FROM guidance_conversations c
    JOIN campus_people p ON p.institution_id = c.institution_id AND p.id = c.counsellor_id
    WHERE c.institution_id = $1 AND c.student_id = $2 AND c.state = 'closed'
    ORDER BY 2 DESC, c.id DESC)"};

std::vector<ConversationSummary> held_conversations(sql::Reader& reader, const people::Student& student) {
  struct Columns {
    Id<Conversation> id;
    Day on;
    int by_student = 0;
    int is_intake = 0;
    std::string given_name;
  };
  std::vector<ConversationSummary> all;
  reader.each<Columns>(
      select_held_summaries,
      [&](Columns&& row) {
        all.push_back({row.id, row.on, row.by_student == 1, row.is_intake == 1, std::move(row.given_name)});
      },
      student.institution(), student.id());
  return all;
}

// A conversation is a guide's when he is the one of it, or when he is today's counsellor of a student whose
// earlier counsellor had planned it.
constexpr sql::Statement select_coming{"guidance.select_coming", R"(
    SELECT c.id, c.student_id, c.counsellor_id, c.kind, c.planned_on, c.begins_minute, c.minutes, c.place, c.asked_by,
           c.state, c.question, c.wish, c.prepared_at, c.opened_at, c.closed_at, c.held_on, c.student_confirmed_at,
           c.counsellor_confirmed_at, c.used_earlier, c.companion, c.companion_relation, c.in_confidence,
           c.channel, c.minutes_spent, c.late_days, p.given_name, p.infix, p.family_name
    FROM campus_guides g
    JOIN guidance_conversations c ON c.institution_id = g.institution_id AND c.student_id = g.student_id
    JOIN campus_people p ON p.institution_id = c.institution_id AND p.id = c.student_id
    WHERE g.institution_id = $1 AND g.person_id = $2 AND g.begins_on <= $5 AND (g.ends_on IS NULL OR g.ends_on > $5)
      AND c.state IN ('planned', 'open') AND c.planned_on >= $3 AND c.planned_on <= $4
      AND (c.counsellor_id = $2 OR (g.kind = 'counsellor' AND NOT c.in_confidence AND NOT EXISTS (
        SELECT 1 FROM campus_guides other
        WHERE other.institution_id = c.institution_id AND other.student_id = c.student_id
          AND other.person_id = c.counsellor_id AND other.begins_on <= $5
          AND (other.ends_on IS NULL OR other.ends_on > $5))))
    ORDER BY c.planned_on, c.begins_minute, c.id)"};

constexpr sql::Statement select_held{"guidance.select_held", R"(
    SELECT c.id, c.student_id, c.counsellor_id, c.kind, c.planned_on, c.begins_minute, c.minutes, c.place, c.asked_by,
           c.state, c.question, c.wish, c.prepared_at, c.opened_at, c.closed_at, c.held_on, c.student_confirmed_at,
           c.counsellor_confirmed_at, c.used_earlier, c.companion, c.companion_relation, c.in_confidence,
           c.channel, c.minutes_spent, c.late_days, p.given_name, p.infix, p.family_name
    FROM guidance_conversations c
    JOIN campus_people p ON p.institution_id = c.institution_id AND p.id = c.student_id
    WHERE c.institution_id = $1 AND c.counsellor_id = $2 AND c.state = 'closed' AND c.held_on >= $3
      AND EXISTS (SELECT 1 FROM campus_guides g
                  WHERE g.institution_id = c.institution_id AND g.student_id = c.student_id AND g.person_id = $2
                    AND g.begins_on <= $4 AND (g.ends_on IS NULL OR g.ends_on > $4))
    ORDER BY c.held_on DESC, c.id DESC)"};

namespace {

// The columns of a Conversation, then the name.
struct AppointmentColumns {
  Id<Conversation> id;
  Id<Person> student_id, counsellor_id;
  ConversationKind kind = ConversationKind::dialogue;
  Day planned_on;
  int begins_minute = 0, minutes = 0;
  std::string place;
  Side asked_by = Side::counsellor;
  ConversationState state = ConversationState::planned;
  std::string question, wish;
  std::optional<Instant> prepared_at, opened_at, closed_at;
  std::optional<Day> held_on;
  std::optional<Instant> student_confirmed_at, counsellor_confirmed_at;
  bool used_earlier = false;
  std::string companion;
  std::optional<Relation> companion_relation;
  bool in_confidence = false;
  Channel channel = Channel::school;
  std::optional<int> minutes_spent, late_days;
  std::string given_name, infix, family_name;
};

template <class... Arguments>
std::vector<Appointment> appointments(sql::Reader& reader, const sql::Statement& statement,
                                      const Arguments&... arguments) {
  std::vector<Appointment> all;
  reader.each<AppointmentColumns>(
      statement,
      [&all](AppointmentColumns&& c) {
        const Person person{c.student_id, c.given_name, c.infix, c.family_name};
        all.push_back({{c.id,
                        c.student_id,
                        c.counsellor_id,
                        c.kind,
                        c.planned_on,
                        c.begins_minute,
                        c.minutes,
                        c.place,
                        c.asked_by,
                        c.state,
                        c.question,
                        c.wish,
                        c.prepared_at,
                        c.opened_at,
                        c.closed_at,
                        c.held_on,
                        c.student_confirmed_at,
                        c.counsellor_confirmed_at,
                        c.used_earlier,
                        c.companion,
                        c.companion_relation,
                        c.in_confidence,
                        c.channel,
                        c.minutes_spent,
                        c.late_days},
                       person.full_name(),
                       person});
      },
      arguments...);
  return all;
}

}  // namespace

std::vector<Appointment> coming_for_counsellor(sql::Reader& reader, const people::SignedIn& counsellor,
                                               Day from, Day until, Day today) {
  return appointments(reader, select_coming, counsellor.institution(), counsellor.id(), from, until, today);
}

std::vector<Appointment> held_by_counsellor(sql::Reader& reader, const people::SignedIn& counsellor,
                                            Day since, Day today) {
  return appointments(reader, select_held, counsellor.institution(), counsellor.id(), since, today);
}

constexpr sql::Statement select_conversation_on{"guidance.select_conversation_on", R"(
    SELECT id FROM guidance_conversations
    WHERE institution_id = $1 AND student_id = $2 AND (state = 'open' OR (state = 'planned' AND planned_on = $3))
      AND (NOT in_confidence OR counsellor_id = $4) AND late_days IS NULL
    ORDER BY CASE WHEN state = 'open' THEN 0 ELSE 1 END, begins_minute, id
    LIMIT 1)"};

std::optional<Id<Conversation>> conversation_on(sql::Reader& reader, Id<Institution> institution,
                                                Id<Person> student, Day day, Id<Person> guide) {
  return reader.one<Id<Conversation>>(select_conversation_on, institution, student, day, guide);
}

constexpr sql::Statement insert_conversation{"guidance.insert_conversation", R"(
    INSERT INTO guidance_conversations (institution_id, student_id, id, counsellor_id, kind, planned_on, begins_minute,
      minutes, place, asked_by, state, question, wish, used_earlier, created_at, channel, in_confidence)
    SELECT $1, $2, $3, $4, $5, $6, $7, $8, $9, $10, 'planned', '', '', FALSE, $11, $13,
           EXISTS (SELECT 1 FROM campus_guides g
                   WHERE g.institution_id = $1 AND g.student_id = $2 AND g.person_id = $4 AND g.in_confidence
                     AND g.begins_on <= $12 AND (g.ends_on IS NULL OR g.ends_on > $12)))"};

Id<Conversation> plan_conversation(sql::Transaction& tx, Id<Institution> institution, Id<Person> student,
                                   Id<Person> counsellor, Side asked_by, const Plan& plan,
                                   Id<Conversation> id, Instant now, Day today) {
  tx.lock(student.value);
  tx.run(insert_conversation, institution, student, id, counsellor, plan.kind, plan.on, plan.begins_minute,
         plan.minutes, plan.place, asked_by, now, today, plan.channel);
  if (asked_by == Side::student) {
    inbox::tell(tx, institution, {notices::talk_asked, id.value, student, now}, {counsellor});
  }
  refresh_facts(tx, institution, student, today);
  return id;
}

constexpr sql::Statement select_plan{"guidance.select_plan", R"(
    SELECT planned_on, begins_minute, minutes, place, kind, channel FROM guidance_conversations
    WHERE institution_id = $1 AND student_id = $2 AND id = $3 AND state = 'planned')"};

Plan locked_plan(sql::Transaction& tx, const Seat& seat) {
  const Conversation& conversation = seat.conversation();
  tx.lock(conversation.student_id.value);
  auto plan = tx.one<Plan>(select_plan, seat.institution(), conversation.student_id, conversation.id);
  if (!plan) throw Conflict("the conversation has begun");
  return *std::move(plan);
}

constexpr sql::Statement update_plan{"guidance.update_plan", R"(
    UPDATE guidance_conversations SET planned_on = $4, begins_minute = $5, minutes = $6, place = $7, channel = $8
    WHERE institution_id = $1 AND student_id = $2 AND id = $3 AND state = 'planned')"};

void move_conversation(sql::Transaction& tx, const Seat& seat, const Plan& plan, Day today) {
  const Conversation& conversation = seat.conversation();
  tx.lock(conversation.student_id.value);
  if (tx.run(update_plan, seat.institution(), conversation.student_id, conversation.id, plan.on,
             plan.begins_minute, plan.minutes, plan.place, plan.channel) == 0) {
    throw Conflict("the conversation has begun");
  }
  refresh_facts(tx, seat.institution(), conversation.student_id, today);
}

constexpr sql::Statement update_state_from{"guidance.update_state_from", R"(
    UPDATE guidance_conversations SET state = $5
    WHERE institution_id = $1 AND student_id = $2 AND id = $3 AND state = $4)"};

namespace {

void change_state(sql::Transaction& tx, const Seat& seat, ConversationState from, ConversationState to,
                  Day today) {
  const Conversation& conversation = seat.conversation();
  tx.lock(conversation.student_id.value);
  if (tx.run(update_state_from, seat.institution(), conversation.student_id, conversation.id, from, to) ==
      0) {
    throw Conflict("the conversation is in another state");
  }
  refresh_facts(tx, seat.institution(), conversation.student_id, today);
}

}  // namespace

constexpr sql::Statement select_to_tell{"guidance.select_to_tell", R"(
    SELECT counsellor_id, asked_by, prepared_at, created_at FROM guidance_conversations
    WHERE institution_id = $1 AND student_id = $2 AND id = $3 AND state = 'planned')"};

void tell_guide(sql::Transaction& tx, Id<Institution> institution, Id<Person> student, Id<Conversation> id) {
  struct ToTell {
    Id<Person> guide;
    Side asked_by = Side::counsellor;
    std::optional<Instant> prepared_at;
    Instant created_at;
  };
  inbox::withdraw(tx, institution, id.value);
  const auto planned = tx.one<ToTell>(select_to_tell, institution, student, id);
  if (!planned) return;
  if (planned->prepared_at) {
    inbox::tell(tx, institution, {notices::talk_prepared, id.value, student, *planned->prepared_at},
                {planned->guide});
  } else if (planned->asked_by == Side::student) {
    inbox::tell(tx, institution, {notices::talk_asked, id.value, student, planned->created_at},
                {planned->guide});
  }
}

void cancel_conversation(sql::Transaction& tx, const Seat& seat, Day today) {
  change_state(tx, seat, ConversationState::planned, ConversationState::cancelled, today);
  inbox::withdraw(tx, seat.institution(), seat.conversation().id.value);
}

void reinstate_conversation(sql::Transaction& tx, const Seat& seat, Day today) {
  change_state(tx, seat, ConversationState::cancelled, ConversationState::planned, today);
  tell_guide(tx, seat.institution(), seat.conversation().student_id, seat.conversation().id);
}

}  // namespace koers::guidance
