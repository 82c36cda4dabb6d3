// Requests that are imported: of the demo school.
#include "platform/base/working_days.h"
#include "rooms/referrals/joint_request.h"
#include "rooms/referrals/notices.h"
#include "rooms/referrals/referral.h"

namespace koers::referrals {

namespace {

constexpr int morning = 9 * 60 + 30;
constexpr int afternoon = 15 * 60;

// What the specialist did, and the lines that say so. What came in before is not written again, and takes its
// numbers all the same.
class Actions {
 public:
  Actions(sql::Transaction& tx, Id<organisation::Institution> institution, const ImportedReferral& imported,
          const std::function<std::int64_t()>& next_id, Referral& one)
      : tx_(tx), institution_(institution), imported_(imported), next_id_(next_id), one_(one) {}

  void take() {
    one_.state = ReferralState::taken;
    const Id<access::Guide> guide{next_id_()};
    if (is_there(*imported_.taken_on)) {
      one_.specialist_id = imported_.specialist_id;
      one_.guide_id = guide;
    } else {
      begin_guiding(tx_, institution_, one_, *imported_.specialist_id, guide, *imported_.taken_on);
    }
    one_.taken_at = instant_of(*imported_.taken_on, morning);
    note(LineKind::taken, *imported_.taken_on);
  }
  void speak(Day today) {
    one_.contact_on = imported_.contact_on;
    one_.contact_minute = morning;
    if (*imported_.contact_on > today) return;
    one_.first_contact_on = imported_.contact_on;
    one_.first_contact_days = working_days(imported_.asked_on, *imported_.contact_on);
    note(LineKind::spoken, *imported_.contact_on, imported_.contact_on);
  }
  void close() {
    end_guiding(tx_, institution_, one_, *imported_.closed_on);
    one_.state = ReferralState::closed;
    one_.outcome = imported_.outcome;
    one_.closed_at = instant_of(*imported_.closed_on, afternoon);
    note(LineKind::closed, *imported_.closed_on);
  }

 private:
  bool is_there(Day on) const { return imported_.there_on && on <= *imported_.there_on; }
  void note(LineKind kind, Day on, std::optional<Day> happens_on = std::nullopt) {
    const Id<ReferralLine> id{next_id_()};
    if (is_there(on)) return;
    add_line(tx_, institution_, one_,
             {.id = id,
              .author_id = *imported_.specialist_id,
              .kind = kind,
              .happens_on = happens_on,
              .written_at = instant_of(on, afternoon + static_cast<int>(kind))});
  }

  sql::Transaction& tx_;
  Id<organisation::Institution> institution_;
  const ImportedReferral& imported_;
  const std::function<std::int64_t()>& next_id_;
  Referral& one_;
};

}  // namespace

void import_referral(sql::Transaction& tx, Id<organisation::Institution> institution,
                     const ImportedReferral& imported, const std::function<std::int64_t()>& next_id,
                     Day today) {
  Referral one{.id = {next_id()},
               .student_id = imported.student_id,
               .question = imported.question,
               .tried = imported.tried,
               .counsellor_may_know = imported.counsellor_may_know,
               .asked_at = instant_of(imported.asked_on, afternoon),
               .opens_file = imported.opens_file,
               .by_counsellor_id = imported.by_counsellor_id};
  Actions actions(tx, institution, imported, next_id, one);
  if (imported.specialist_id && imported.taken_on) actions.take();
  if (one.specialist_id && imported.contact_on) actions.speak(today);
  if (one.specialist_id && imported.closed_on) actions.close();
  save(tx, institution, one);
  const Id<JointRequest> joint_id{next_id()};
  if (one.by_counsellor_id) {
    save(tx, institution,
         JointRequest{.id = joint_id,
                      .student_id = one.student_id,
                      .counsellor_id = *one.by_counsellor_id,
                      .question = one.question,
                      .tried = one.tried,
                      .scope = one.opens_file ? Scope::file : Scope::question,
                      .state = JointState::agreed,
                      .asked_at = one.asked_at,
                      .answered_at = one.asked_at,
                      .referral_id = one.id});
  }
  if (imported.there_on) inbox::withdraw(tx, institution, notices::to_take, one.id.value);
  if (one.state != ReferralState::asked) return;
  inbox::tell_all(tx, institution, {notices::to_take, one.id.value, one.student_id, one.asked_at}, today);
}

void import_joint_request(sql::Transaction& tx, Id<organisation::Institution> institution,
                          const ImportedJointRequest& imported,
                          const std::function<std::int64_t()>& next_id) {
  JointRequest joint{.id = {next_id()},
                     .student_id = imported.student_id,
                     .counsellor_id = imported.counsellor_id,
                     .question = imported.question,
                     .tried = imported.tried,
                     .asked_at = instant_of(imported.asked_on, afternoon)};
  if (imported.refused_on) {
    joint.state = JointState::refused;
    joint.answered_at = instant_of(*imported.refused_on, afternoon);
  } else {
    inbox::tell(tx, institution, {notices::joint_asked, joint.id.value, joint.counsellor_id, joint.asked_at},
                {joint.student_id});
  }
  save(tx, institution, joint);
}

}  // namespace koers::referrals
