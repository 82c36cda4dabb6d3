// A joint request: a counsellor writes with a student what they want to ask a specialist, and the student
// says yes, yes to something else, or no (GU-10). Until there is a yes nothing exists for any specialist: no
// request, no notice, no number. With a yes a Referral begins, as if the student had asked.
//
// The one who wrote it and the student read a joint request; a later counsellor does not.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "rooms/referrals/referral.h"

namespace koers::referrals {

// What the specialist would see: the question alone, or also what the student shares with the counsellor.
enum class Scope { question, file };
enum class JointState { waiting, agreed, refused, withdrawn };

struct JointDraft {
  std::string question{};
  std::string tried{};
  Scope scope = Scope::question;
};

struct JointRequest {
  Id<JointRequest> id{};
  Id<people::Person> student_id{};
  Id<people::Person> counsellor_id{};  // 0 when forgotten
  std::string counsellor{};            // given name; "" then
  std::string question{};
  std::string tried{};
  Scope scope = Scope::question;
  JointState state = JointState::waiting;
  Instant asked_at{};
  std::optional<Instant> answered_at{};
  bool is_changed = false;
  std::optional<Id<Referral>> referral_id{};

  JointDraft draft() const { return {question, tried, scope}; }
};

// Newest first; with `by` only what this counsellor wrote.
std::vector<JointRequest> joint_requests_of(sql::Reader& reader, Id<organisation::Institution> institution,
                                            Id<people::Person> student,
                                            std::optional<Id<people::Person>> by = std::nullopt);
void save(sql::Transaction& tx, Id<organisation::Institution> institution, const JointRequest& joint);

// ---- of the counsellor

// NotFound when the visitor is not the student's counsellor any more, Conflict when one of this counsellor
// waits already.
void ask_together(sql::Transaction& tx, http::Visit& visit, const people::Guide& me,
                  const access::GuidedStudent& student, Id<JointRequest> id, const JointDraft& draft);
// Conflict once the student answered.
void withdraw_joint(sql::Transaction& tx, const people::Guide& me, const access::GuidedStudent& student,
                    Id<JointRequest> id, Instant now);

// ---- of the student: NotFound when it is not the student's, Conflict when it was withdrawn or answered
// otherwise. What was done already is not done again.

// With `draft` to something else than what was written. Conflict when the student has an open request.
// Answers the request that began.
Id<Referral> agree(sql::Transaction& tx, http::Visit& visit, const people::Student& me, Id<JointRequest> id,
                   const std::optional<JointDraft>& draft);
void refuse(sql::Transaction& tx, const people::Student& me, Id<JointRequest> id, Instant now);
// After a no: it waits again.
void think_again(sql::Transaction& tx, http::Visit& visit, const people::Student& me, Id<JointRequest> id);
// What an undo of a no carries (campus/access/undo.h).
std::string mark_of(const JointRequest& joint);

}  // namespace koers::referrals

template <>
struct koers::Codes<koers::referrals::Scope> {
  using enum koers::referrals::Scope;
  static constexpr std::array list{std::pair{question, "question"}, std::pair{file, "file"}};
};
template <>
struct koers::Codes<koers::referrals::JointState> {
  using enum koers::referrals::JointState;
  static constexpr std::array list{std::pair{waiting, "waiting"}, std::pair{agreed, "agreed"},
                                   std::pair{refused, "refused"}, std::pair{withdrawn, "withdrawn"}};
};
