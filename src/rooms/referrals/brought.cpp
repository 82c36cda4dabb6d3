// Requests that are brought from elsewhere: the demo school.
#include <algorithm>

#include "platform/base/working_days.h"
#include "rooms/referrals/keeping.h"
#include "rooms/referrals/notices.h"

namespace koers::referrals {

namespace {

constexpr int morning = 9 * 60 + 30;
constexpr int afternoon = 15 * 60;

// What a specialist did, and the lines that say so.
class Course {
 public:
  Course(sql::Transaction& tx, Id<organisation::Institution> institution, const BroughtReferral& brought,
         const std::function<std::int64_t()>& next_id, Referral& one)
      : tx_(tx), institution_(institution), brought_(brought), next_id_(next_id), one_(one) {}

  void take() {
    one_.state = ReferralState::taken;
    keeping::begin_guiding(tx_, institution_, one_, *brought_.specialist_id, {next_id_()},
                           *brought_.taken_on);
    one_.taken_at = instant_of(*brought_.taken_on, morning);
    note(LineKind::taken, *brought_.taken_on);
  }

  void speak(Day today) {
    one_.contact_on = brought_.contact_on;
    one_.contact_minute = morning;
    if (*brought_.contact_on > today) return;
    one_.first_contact_on = brought_.contact_on;
    one_.first_contact_days = working_days(brought_.asked_on, *brought_.contact_on);
    note(LineKind::spoken, *brought_.contact_on);
  }

  void close() {
    keeping::end_guiding(tx_, institution_, one_, *brought_.closed_on);
    one_.state = ReferralState::closed;
    one_.outcome = brought_.outcome;
    one_.closed_at = instant_of(*brought_.closed_on, afternoon);
    note(LineKind::closed, *brought_.closed_on);
  }

 private:
  void note(LineKind kind, Day on) {
    const bool spoken = kind == LineKind::spoken;
    keeping::add_line(tx_, institution_, one_,
                      {.id = {next_id_()},
                       .author_id = *brought_.specialist_id,
                       .kind = kind,
                       .happens_on = spoken ? std::optional(on) : std::nullopt,
                       .written_at = instant_of(on, afternoon + static_cast<int>(kind))});
  }

  sql::Transaction& tx_;
  Id<organisation::Institution> institution_;
  const BroughtReferral& brought_;
  const std::function<std::int64_t()>& next_id_;
  Referral& one_;
};

}  // namespace

void bring_referral(sql::Transaction& tx, Id<organisation::Institution> institution,
                    const BroughtReferral& brought, const std::function<std::int64_t()>& next_id, Day today) {
  Referral one{.id = {next_id()},
               .student_id = brought.student_id,
               .question = brought.question,
               .tried = brought.tried,
               .counsellor_may_know = brought.counsellor_may_know,
               .asked_at = instant_of(brought.asked_on, afternoon)};
  Course course(tx, institution, brought, next_id, one);
  if (brought.specialist_id && brought.taken_on) course.take();
  if (one.specialist_id && brought.contact_on) course.speak(today);
  if (one.specialist_id && brought.closed_on) course.close();
  keeping::insert(tx, institution, one);
  if (one.state != ReferralState::asked) return;
  inbox::tell_all(tx, institution, {notices::to_take, one.id.value, one.student_id, one.asked_at}, today);
}

}  // namespace koers::referrals
