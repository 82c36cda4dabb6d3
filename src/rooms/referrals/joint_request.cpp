#include "rooms/referrals/joint_request.h"

#include <algorithm>

#include "campus/access/undo.h"
#include "platform/base/error.h"
#include "rooms/referrals/notices.h"
#include "rooms/referrals/transitions.h"

namespace koers::referrals {

using organisation::Institution;
using people::Person;
using people::Student;

constexpr sql::Statement select_joint_requests{"referrals.select_joint_requests", R"(
    SELECT j.id, j.student_id, j.counsellor_id, COALESCE(p.given_name, ''), j.question, j.tried, j.scope, j.state,
           j.asked_at, j.answered_at, j.is_changed, j.referral_id
    FROM referrals_joint_requests j
    LEFT JOIN campus_people p ON p.institution_id = j.institution_id AND p.id = j.counsellor_id
    WHERE j.institution_id = $1 AND j.student_id = $2
      AND (CAST($3 AS BIGINT) IS NULL OR j.counsellor_id = $3)
    ORDER BY j.asked_at DESC, j.id DESC)"};

std::vector<JointRequest> joint_requests_of(sql::Reader& reader, Id<Institution> institution,
                                            Id<Person> student, std::optional<Id<Person>> by) {
  return reader.all<JointRequest>(select_joint_requests, institution, student, by);
}

constexpr sql::Statement upsert_joint{"referrals.upsert_joint_request", R"(
    INSERT INTO referrals_joint_requests (institution_id, student_id, id, counsellor_id, question, tried, scope, state,
                                          asked_at, answered_at, is_changed, referral_id)
    VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)
    ON CONFLICT (institution_id, student_id, id) DO UPDATE SET
      state = excluded.state, answered_at = excluded.answered_at, is_changed = excluded.is_changed,
      referral_id = excluded.referral_id)"};

void save(sql::Transaction& tx, Id<Institution> institution, const JointRequest& one) {
  tx.run(upsert_joint, institution, one.student_id, one.id, one.counsellor_id, one.question, one.tried,
         one.scope, one.state, one.asked_at, one.answered_at, one.is_changed, one.referral_id);
}

namespace {

// Under the lock of the student, which every change of it takes.
JointRequest locked_joint(sql::Transaction& tx, Id<Institution> institution, Id<Person> student,
                          Id<JointRequest> id, std::optional<Id<Person>> by = std::nullopt) {
  tx.lock(student.value);
  for (JointRequest& one : joint_requests_of(tx, institution, student, by)) {
    if (one.id == id) return std::move(one);
  }
  throw NotFound("joint request");
}

void tell_who_asked(sql::Transaction& tx, Id<Institution> institution, const JointRequest& one, Instant now) {
  inbox::tell(tx, institution, {notices::joint_answered, one.id.value, one.student_id, now},
              {one.counsellor_id});
}

void tell_student(sql::Transaction& tx, Id<Institution> institution, const JointRequest& one, Instant now) {
  inbox::tell(tx, institution, {notices::joint_asked, one.id.value, one.counsellor_id, now},
              {one.student_id});
}

}  // namespace

void ask_together(sql::Transaction& tx, http::Visit& visit, const people::Guide& me,
                  const access::GuidedStudent& student, Id<JointRequest> id, const JointDraft& draft) {
  tx.lock(student.id().value);
  if (access::guides_today(tx, me.institution(), me.id(), student.id(), visit.today) !=
      access::GuideKind::counsellor) {
    throw NotFound("no counsellor any more");
  }
  const auto all = joint_requests_of(tx, me.institution(), student.id(), me.id());
  if (std::any_of(all.begin(), all.end(),
                  [](const JointRequest& one) { return one.state == JointState::waiting; })) {
    throw Conflict("one waits for the student");
  }
  const JointRequest joint{.id = id,
                           .student_id = student.id(),
                           .counsellor_id = me.id(),
                           .question = draft.question,
                           .tried = draft.tried,
                           .scope = draft.scope,
                           .asked_at = visit.now};
  save(tx, me.institution(), joint);
  tell_student(tx, me.institution(), joint, visit.now);
}

void withdraw_joint(sql::Transaction& tx, const people::Guide& me, const access::GuidedStudent& student,
                    Id<JointRequest> id, Instant now) {
  JointRequest joint = locked_joint(tx, me.institution(), student.id(), id, me.id());
  if (joint.state == JointState::withdrawn) return;
  if (joint.state != JointState::waiting) throw Conflict("answered meanwhile");
  joint.state = JointState::withdrawn;
  joint.answered_at = now;
  save(tx, me.institution(), joint);
  inbox::withdraw(tx, me.institution(), id.value);
}

Id<Referral> agree(sql::Transaction& tx, http::Visit& visit, const Student& me, Id<JointRequest> id,
                   const std::optional<JointDraft>& draft) {
  JointRequest joint = locked_joint(tx, me.institution(), me.id(), id);
  if (joint.state == JointState::agreed) return joint.referral_id.value();
  if (joint.state != JointState::waiting) throw Conflict("answered or withdrawn meanwhile");
  const JointDraft words = draft.value_or(joint.draft());
  joint.referral_id = visit.new_id<Referral>();
  begin_referral(tx, me,
                 {.id = *joint.referral_id,
                  .student_id = me.id(),
                  .question = words.question,
                  .tried = words.tried,
                  .asked_at = visit.now,
                  .is_free = true,
                  .opens_file = words.scope == Scope::file,
                  .by_counsellor_id = joint.counsellor_id},
                 Told::specialists, visit.now);
  joint.state = JointState::agreed;
  joint.answered_at = visit.now;
  joint.is_changed =
      words.question != joint.question || words.tried != joint.tried || words.scope != joint.scope;
  save(tx, me.institution(), joint);
  inbox::withdraw(tx, me.institution(), notices::joint_asked, id.value);
  tell_who_asked(tx, me.institution(), joint, visit.now);
  return *joint.referral_id;
}

void refuse(sql::Transaction& tx, const Student& me, Id<JointRequest> id, Instant now) {
  JointRequest joint = locked_joint(tx, me.institution(), me.id(), id);
  if (joint.state == JointState::refused) return;
  if (joint.state != JointState::waiting) throw Conflict("answered or withdrawn meanwhile");
  joint.state = JointState::refused;
  joint.answered_at = now;
  save(tx, me.institution(), joint);
  inbox::withdraw(tx, me.institution(), notices::joint_asked, id.value);
  tell_who_asked(tx, me.institution(), joint, now);
}

void think_again(sql::Transaction& tx, http::Visit& visit, const Student& me, Id<JointRequest> id) {
  JointRequest joint = locked_joint(tx, me.institution(), me.id(), id);
  access::undo_only(visit, mark_of(joint));
  if (joint.state == JointState::waiting) return;
  if (joint.state != JointState::refused) throw Conflict("not refused");
  // The counsellor may have written another one since.
  const auto all = joint_requests_of(tx, me.institution(), me.id(), joint.counsellor_id);
  if (all.front().id != id) throw Conflict("another one since");
  joint.state = JointState::waiting;
  joint.answered_at.reset();
  save(tx, me.institution(), joint);
  inbox::withdraw(tx, me.institution(), notices::joint_answered, id.value);
  tell_student(tx, me.institution(), joint, visit.now);
}

std::string mark_of(const JointRequest& joint) {
  return std::string(code(joint.state)) + std::to_string(joint.answered_at ? joint.answered_at->seconds : 0);
}

}  // namespace koers::referrals
