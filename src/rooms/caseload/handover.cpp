#include "rooms/caseload/handover.h"

#include <algorithm>

#include "campus/people/names.h"
#include "platform/base/error.h"
#include "platform/base/working_days.h"
#include "rooms/caseload/guide_wish.h"
#include "rooms/caseload/handover_texts.h"
#include "rooms/caseload/notices.h"
#include "rooms/guidance/guidance.h"

namespace koers::caseload {

using organisation::Institution;
using people::Person;
using people::SignedIn;

// ---- what follows from its moments

Day Handover::answer_until() const {
  const Day from = day_of(talked_at.value_or(written_at));
  return day_after_working_days(from, days_for_student) - 1;
}

HandoverState Handover::state(Day today) const {
  if (ended_at) return ended_as == "stopped" ? HandoverState::stopped : HandoverState::withdrawn;
  if (accepted_at) return begins_on > today ? HandoverState::accepted : HandoverState::done;
  if (passed_at || answered_at) return HandoverState::with_next;
  if (talk_asked_at && !talked_at) return HandoverState::talk_first;
  return today > answer_until() ? HandoverState::with_next : HandoverState::with_student;
}

bool Handover::is_running(Day today) const {
  const HandoverState now = state(today);
  return now != HandoverState::done && now != HandoverState::withdrawn && now != HandoverState::stopped;
}

bool Handover::is_late(Day today) const {
  return !accepted_at && !ended_at && working_days(today, begins_on) < days_to_be_late;
}

// ---- reading

constexpr sql::Statement select_team_counsellors{"caseload.select_team_counsellors", R"(
    SELECT p.id, p.given_name, p.infix, p.family_name
    FROM campus_roles r
    JOIN campus_people p ON p.institution_id = r.institution_id AND p.id = r.person_id
    WHERE r.institution_id = $1 AND r.unit_kind = 'team' AND r.unit_id = $2 AND r.role = 'counsellor'
      AND r.begins_on <= $3 AND (r.ends_on IS NULL OR r.ends_on > $3) AND p.id <> $4
    GROUP BY p.id, p.given_name, p.infix, p.family_name
    ORDER BY p.family_name COLLATE alphabet, p.given_name COLLATE alphabet, p.id)"};

std::vector<Person> handover_candidates(sql::Reader& reader, const access::GuidedStudent& student,
                                        Id<Person> without, Day today) {
  if (!student.enrolment()) return {};
  return reader.all<Person>(select_team_counsellors, student.institution(), student.enrolment()->team_id,
                            today, without);
}

constexpr sql::Statement select_last_handover{"caseload.select_last_handover", R"(
    SELECT student_id, id, from_id, to_id, team_id, begins_on, reason, reason_words, stands, running, works,
           written_at, first_talk, read_at, answered_at, student_words, talk_asked_at, talked_at, passed_at,
           opened_at, accepted_at, guide_id, ended_at, ended_as
    FROM caseload_handovers WHERE institution_id = $1 AND student_id = $2
    ORDER BY written_at DESC, id DESC LIMIT 1)"};

std::optional<Handover> handover_of(sql::Reader& reader, Id<Institution> institution, Id<Person> student) {
  return reader.one<Handover>(select_last_handover, institution, student);
}

namespace {

// Under the student's lock.
Handover running_handover(sql::Transaction& tx, Id<Institution> institution, Id<Person> student, Day today) {
  tx.lock(student.value);
  const auto found = handover_of(tx, institution, student);
  if (!found || !found->is_running(today)) throw Conflict("no handover that runs");
  return *found;
}

Handover running_by(sql::Transaction& tx, const SignedIn& me, Id<Person> student, Day today) {
  const Handover one = running_handover(tx, me.institution(), student, today);
  if (one.from_id != me.id()) throw NotFound("somebody else's handover");
  return one;
}

}  // namespace

// ---- who guides writes

constexpr sql::Statement insert_handover{"caseload.insert_handover", R"(
    INSERT INTO caseload_handovers (institution_id, student_id, id, from_id, to_id, team_id, begins_on, reason,
                                    reason_words, stands, running, works, written_at, first_talk, student_words,
                                    ended_as)
    VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, '', ''))"};

void write_handover(http::Visit& visit, sql::Transaction& tx, const SignedIn& me, Id<Person> student,
                    Id<organisation::Team> team, Id<Handover> id, const HandoverDraft& draft) {
  tx.lock(student.value);
  const auto last = handover_of(tx, me.institution(), student);
  if (last && last->is_running(visit.today)) throw Conflict("a handover that runs already");
  const auto counsellor = access::counsellor_from(tx, me.institution(), student, visit.today);
  if (!counsellor || counsellor->person_id != me.id()) {
    throw Conflict("not this student's counsellor");
  }
  tx.run(insert_handover, me.institution(), student, id, me.id(), *draft.to, team, *draft.on, draft.reason,
         draft.reason_words, draft.stands, draft.running, draft.works, visit.now, draft.first_talk);
  inbox::tell(tx, me.institution(), {notices::handover_to_read, id.value, me.id(), visit.now}, {student});
}

constexpr sql::Statement update_ended{"caseload.update_handover_ended", R"(
    UPDATE caseload_handovers SET ended_at = $4, ended_as = $5
    WHERE institution_id = $1 AND student_id = $2 AND id = $3)"};

void withdraw_handover(http::Visit& visit, sql::Transaction& tx, const SignedIn& me, Id<Person> student) {
  const Handover one = running_by(tx, me, student, visit.today);
  if (one.accepted_at) throw Conflict("it was taken over already");
  tx.run(update_ended, me.institution(), student, one.id, visit.now, "withdrawn");
  inbox::withdraw(tx, me.institution(), one.id.value);
}

constexpr sql::Statement update_talked{"caseload.update_handover_talked", R"(
    UPDATE caseload_handovers SET talked_at = $4 WHERE institution_id = $1 AND student_id = $2 AND id = $3)"};

void say_they_talked(http::Visit& visit, sql::Transaction& tx, const SignedIn& me, Id<Person> student) {
  const Handover one = running_by(tx, me, student, visit.today);
  if (one.state(visit.today) != HandoverState::talk_first) throw Conflict("no talk that was asked for");
  tx.run(update_talked, me.institution(), student, one.id, visit.now);
  inbox::withdraw(tx, me.institution(), notices::handover_talk_first, one.id.value);
  inbox::tell(tx, me.institution(), {notices::handover_to_read, one.id.value, me.id(), visit.now}, {student});
}

// ---- the student

constexpr sql::Statement update_read{"caseload.update_handover_read", R"(
    UPDATE caseload_handovers SET read_at = $4
    WHERE institution_id = $1 AND student_id = $2 AND id = $3 AND read_at IS NULL)"};

void read_by_student(http::Visit& visit, const SignedIn& me, const Handover& handover) {
  if (handover.read_at || !handover.is_running(visit.today)) return;
  visit.write(
      [&](sql::Transaction& tx) { tx.run(update_read, me.institution(), me.id(), handover.id, visit.now); });
}

constexpr sql::Statement update_answer{"caseload.update_handover_answer", R"(
    UPDATE caseload_handovers SET answered_at = $4, passed_at = COALESCE(passed_at, $4), student_words = $5, first_talk = $6
    WHERE institution_id = $1 AND student_id = $2 AND id = $3)"};

void answer_handover(http::Visit& visit, sql::Transaction& tx, const SignedIn& me,
                     const HandoverAnswer& answer) {
  const Handover one = running_handover(tx, me.institution(), me.id(), visit.today);
  if (one.accepted_at) throw Conflict("it was taken over already");
  tx.run(update_answer, me.institution(), me.id(), one.id, visit.now, answer.words, answer.first_talk);
  inbox::tell(tx, me.institution(), {notices::handover_answered, one.id.value, me.id(), visit.now},
              {one.from_id});
  inbox::tell(tx, me.institution(), {notices::handover_to_take, one.id.value, me.id(), visit.now},
              {one.to_id});
}

constexpr sql::Statement update_talk_asked{"caseload.update_handover_talk_asked", R"(
    UPDATE caseload_handovers SET talk_asked_at = $4, talked_at = NULL
    WHERE institution_id = $1 AND student_id = $2 AND id = $3)"};

void ask_to_talk_first(http::Visit& visit, sql::Transaction& tx, const SignedIn& me) {
  const Handover one = running_handover(tx, me.institution(), me.id(), visit.today);
  if (one.state(visit.today) != HandoverState::with_student) throw Conflict("it went on already");
  tx.run(update_talk_asked, me.institution(), me.id(), one.id, visit.now);
  inbox::tell(tx, me.institution(), {notices::handover_talk_first, one.id.value, me.id(), visit.now},
              {one.from_id});
}

void stop_handover(http::Visit& visit, sql::Transaction& tx, Id<Institution> institution,
                   Id<Person> student) {
  tx.lock(student.value);
  const auto one = handover_of(tx, institution, student);
  if (!one || !one->is_running(visit.today) || one->accepted_at) return;
  tx.run(update_ended, institution, student, one->id, visit.now, "stopped");
  inbox::withdraw(tx, institution, one->id.value);
  inbox::tell(tx, institution, {notices::handover_stopped, one->id.value, student, visit.now},
              {one->from_id});
}

// ---- lists

constexpr sql::Statement select_of_guide{"caseload.select_handovers_of_guide", R"(
    SELECT student_id, id, from_id, to_id, team_id, begins_on, reason, reason_words, stands, running, works,
           written_at, first_talk, read_at, answered_at, student_words, talk_asked_at, talked_at, passed_at,
           opened_at, accepted_at, guide_id, ended_at, ended_as
    FROM caseload_handovers
    WHERE institution_id = $1 AND (to_id = $2 OR from_id = $2) AND ended_at IS NULL
      AND (accepted_at IS NULL OR begins_on > $3)
      AND EXISTS (SELECT 1 FROM campus_enrolments e
                  WHERE e.institution_id = caseload_handovers.institution_id
                    AND e.student_id = caseload_handovers.student_id AND (e.ended_on IS NULL OR e.ended_on > $3))
    ORDER BY begins_on, id)"};

constexpr sql::Statement select_in_teams{"caseload.select_handovers_in_teams", R"(
    SELECT student_id, id, from_id, to_id, team_id, begins_on, reason, reason_words, stands, running, works,
           written_at, first_talk, read_at, answered_at, student_words, talk_asked_at, talked_at, passed_at,
           opened_at, accepted_at, guide_id, ended_at, ended_as
    FROM caseload_handovers
    WHERE institution_id = $1 AND team_id IN (SELECT value FROM id_list($2)) AND ended_at IS NULL
      AND (accepted_at IS NULL OR begins_on > $3)
      AND EXISTS (SELECT 1 FROM campus_enrolments e
                  WHERE e.institution_id = caseload_handovers.institution_id
                    AND e.student_id = caseload_handovers.student_id AND (e.ended_on IS NULL OR e.ended_on > $3))
    ORDER BY begins_on, id)"};

namespace {

std::vector<HandoverNamed> with_names(sql::Reader& reader, Id<Institution> institution,
                                      std::vector<Handover> handovers) {
  std::vector<Id<Person>> ids;
  for (const Handover& one : handovers) {
    ids.insert(ids.end(), {one.student_id, one.from_id, one.to_id});
  }
  const auto names = people::people_named(reader, institution, ids);
  const auto name = [&](Id<Person> id) {
    const auto found = names.find(id);
    return found == names.end() ? Person{id, "", "", ""} : found->second;
  };
  std::vector<HandoverNamed> all;
  for (Handover& one : handovers) {
    HandoverNamed named{{}, name(one.student_id), name(one.from_id), name(one.to_id)};
    named.handover = std::move(one);
    all.push_back(std::move(named));
  }
  return all;
}

// The next counsellor hears of it when the student was heard, or kept silent long enough.
bool is_for(const Handover& one, Id<Person> guide, Day today) {
  if (one.from_id == guide) return true;
  const HandoverState state = one.state(today);
  return state == HandoverState::with_next || state == HandoverState::accepted;
}

}  // namespace

HandoverNamed with_its_names(sql::Reader& reader, Id<Institution> institution, Handover one) {
  return with_names(reader, institution, {std::move(one)}).front();
}

std::vector<HandoverNamed> handovers_of_guide(sql::Reader& reader, const SignedIn& me, Day today) {
  auto all = reader.all<Handover>(select_of_guide, me.institution(), me.id(), today);
  std::erase_if(all, [&](const Handover& one) { return !is_for(one, me.id(), today); });
  return with_names(reader, me.institution(), std::move(all));
}

std::int64_t handovers_waiting_for(sql::Reader& reader, const SignedIn& me, Day today) {
  const auto all = reader.all<Handover>(select_of_guide, me.institution(), me.id(), today);
  return std::count_if(all.begin(), all.end(), [&](const Handover& one) {
    return one.to_id == me.id() && one.state(today) == HandoverState::with_next;
  });
}

std::vector<HandoverNamed> handovers_in(sql::Reader& reader, Id<Institution> institution,
                                        const std::vector<organisation::Team>& teams, Day today) {
  std::vector<Id<organisation::Team>> ids;
  for (const auto& team : teams) ids.push_back(team.id);
  return with_names(reader, institution,
                    reader.all<Handover>(select_in_teams, institution, sql::id_list(ids), today));
}

// ---- the next counsellor

constexpr sql::Statement select_to_take{"caseload.select_handover_to_take", R"(
    SELECT student_id, id, from_id, to_id, team_id, begins_on, reason, reason_words, stands, running, works,
           written_at, first_talk, read_at, answered_at, student_words, talk_asked_at, talked_at, passed_at,
           opened_at, accepted_at, guide_id, ended_at, ended_as
    FROM caseload_handovers
    WHERE institution_id = $1 AND to_id = $2 AND id = $4
      AND EXISTS (SELECT 1 FROM campus_enrolments e
                  WHERE e.institution_id = caseload_handovers.institution_id
                    AND e.student_id = caseload_handovers.student_id AND (e.ended_on IS NULL OR e.ended_on > $3)))"};

constexpr sql::Statement update_opened{"caseload.update_handover_opened", R"(
    UPDATE caseload_handovers SET opened_at = COALESCE(opened_at, $4), passed_at = COALESCE(passed_at, $4)
    WHERE institution_id = $1 AND student_id = $2 AND id = $3)"};

namespace {

Handover to_take(sql::Reader& reader, const SignedIn& me, Id<Handover> id, Day today) {
  auto one = reader.one<Handover>(select_to_take, me.institution(), me.id(), today, id);
  const bool is_mine =
      one && one->from_id != me.id() && one->is_running(today) && is_for(*one, me.id(), today);
  if (!is_mine) throw NotFound("handover");
  return *one;
}

}  // namespace

HandoverNamed handover_to_take(http::Visit& visit, const SignedIn& me, Id<Handover> id) {
  auto one = to_take(visit.db(), me, id, visit.today);
  if (!one.opened_at) {
    visit.write([&](sql::Transaction& tx) {
      tx.run(update_opened, me.institution(), one.student_id, one.id, visit.now);
    });
    one.passed_at = one.passed_at.value_or(visit.now);
  }
  return with_names(visit.db(), me.institution(), {std::move(one)}).front();
}

constexpr sql::Statement update_accepted{"caseload.update_handover_accepted", R"(
    UPDATE caseload_handovers SET accepted_at = $4, guide_id = $5, begins_on = $6
    WHERE institution_id = $1 AND student_id = $2 AND id = $3)"};

constexpr sql::Statement insert_out{"caseload.insert_out_handover", R"(
    INSERT INTO caseload_out_handovers (institution_id, student_id, guide_id, sent_on, accepted_on)
    VALUES ($1, $2, $3, $4, $5))"};

void take_over(http::Visit& visit, sql::Transaction& tx, const SignedIn& me, Id<Handover> id) {
  const auto [institution, now, today] = std::tuple(me.institution(), visit.now, visit.today);
  const Id<Person> student = to_take(tx, me, id, today).student_id;
  tx.lock(student.value);
  const Handover one = to_take(tx, me, id, today);
  if (one.accepted_at) return;
  const Day from = std::max(one.begins_on, today);
  if (!access::is_counsellor_in(tx, institution, me.id(), one.team_id, today)) {
    throw Conflict("no counsellor of this team any more");
  }
  const auto current = access::counsellor_from(tx, institution, student, today);
  if (current && (current->person_id != one.from_id || current->ends_on)) {
    throw Conflict("somebody else is counsellor meanwhile");
  }
  if (current) access::end_guide(tx, institution, student, current->id, from);
  const access::Guide guide{
      .id = visit.new_id<access::Guide>(),
      .person_id = me.id(),
      .begins_on = from,
      .reason = one.reason == HandoverReason::other
                    ? one.reason_words
                    : i18n::say(visit.language, handover_texts::reason_said(one.reason))};
  if (access::give_counsellor(tx, institution, student, guide)) throw Conflict("somebody is to come already");
  tx.run(update_accepted, institution, student, one.id, now, guide.id, from);
  tx.run(insert_out, institution, student, guide.id, day_of(one.written_at), today);
  guidance::pass_on_talks(tx, institution, student, me.id(), from, today);
  answer_wishes(tx, institution, student, now);
  inbox::withdraw(tx, institution, one.id.value);
  inbox::tell(tx, institution, {notices::new_counsellor, guide.id.value, me.id(), now}, {student});
  inbox::tell(tx, institution, {notices::handover_taken, one.id.value, student, now}, {one.from_id});
}

// ---- silence

struct SilentHandover {
  Id<Institution> institution;
  Id<Person> student_id;
  Id<Handover> id;
  Id<Person> to_id;
  Instant written_at;
  std::optional<Instant> talked_at;
};
constexpr sql::Statement select_silent{"caseload.select_silent_handovers", R"(
    SELECT institution_id, student_id, id, to_id, written_at, talked_at FROM caseload_handovers
    WHERE ended_at IS NULL AND accepted_at IS NULL AND passed_at IS NULL
      AND (talk_asked_at IS NULL OR talked_at IS NOT NULL)
    ORDER BY institution_id, student_id, id)"};
constexpr sql::Statement update_passed{"caseload.update_handover_passed", R"(
    UPDATE caseload_handovers SET passed_at = $4
    WHERE institution_id = $1 AND student_id = $2 AND id = $3 AND passed_at IS NULL)"};

void pass_on_silent(sql::Transaction& tx, Instant now, Day today) {
  for (const SilentHandover& one : tx.all<SilentHandover>(select_silent)) {
    Handover clock;
    clock.written_at = one.written_at;
    clock.talked_at = one.talked_at;
    if (today <= clock.answer_until()) continue;
    tx.run(update_passed, one.institution, one.student_id, one.id, now);
    inbox::tell(tx, one.institution, {notices::handover_to_take, one.id.value, one.student_id, now},
                {one.to_id});
  }
}

// ---- the demo school

constexpr sql::Statement import_one{"caseload.import_handover", R"(
    INSERT INTO caseload_handovers (institution_id, student_id, id, from_id, to_id, team_id, begins_on, reason,
                                    reason_words, stands, running, works, written_at, first_talk, read_at, answered_at,
                                    student_words, passed_at, opened_at, accepted_at, guide_id, ended_as)
    VALUES ($1, $2, $3, $4, $5, $6, $7, 'less_work', '', $8, $9, $10, $11, 'three', $12, $12, $13, $12, $14, $14, $15, ''))"};

void import_handover(sql::Transaction& tx, Id<Institution> institution, const ImportedHandover& one) {
  constexpr int in_the_morning = 9 * 60;
  const Instant sent = instant_of(one.sent_on, in_the_morning);
  tx.run(import_one, institution, one.student_id, one.id, one.from_id, one.to_id, one.team_id, one.begins_on,
         one.stands, one.running, one.works, sent, sent + 86'400, one.student_words,
         instant_of(one.accepted_on, in_the_morning), one.guide_id);
  tx.run(insert_out, institution, one.student_id, one.guide_id, one.sent_on, one.accepted_on);
}

}  // namespace koers::caseload
