// Requests that are imported: of the demo school.
#include "platform/base/working_days.h"
#include "rooms/referrals/notices.h"
#include "rooms/referrals/referral.h"

namespace koers::referrals {

namespace {

constexpr int morning = 9 * 60 + 30;
constexpr int afternoon = 15 * 60;

// What the specialist did, and the lines that say so.
void import_actions(sql::Transaction& tx, Id<organisation::Institution> institution,
                    const ImportedReferral& imported, const std::function<std::int64_t()>& next_id, Day today,
                    Referral& one) {
  const auto is_there = [&](Day on) { return imported.there_on && on <= *imported.there_on; };
  const auto note = [&](LineKind kind, Day on, std::optional<Day> happens_on = std::nullopt) {
    const Id<ReferralLine> id{next_id()};
    if (is_there(on)) return;
    add_line(tx, institution, one,
             {.id = id,
              .author_id = *imported.specialist_id,
              .kind = kind,
              .happens_on = happens_on,
              .written_at = instant_of(on, afternoon + static_cast<int>(kind))});
  };
  if (imported.specialist_id && imported.taken_on) {
    one.state = ReferralState::taken;
    const Id<access::Guide> guide{next_id()};
    if (is_there(*imported.taken_on)) {
      one.specialist_id = imported.specialist_id;
      one.guide_id = guide;
    } else {
      begin_guiding(tx, institution, one, *imported.specialist_id, guide, *imported.taken_on);
    }
    one.taken_at = instant_of(*imported.taken_on, morning);
    note(LineKind::taken, *imported.taken_on);
  }
  if (one.specialist_id && imported.contact_on) {
    one.contact_on = imported.contact_on;
    one.contact_minute = morning;
    if (*imported.contact_on <= today) {
      one.first_contact_on = imported.contact_on;
      one.first_contact_days = working_days(imported.asked_on, *imported.contact_on);
      note(LineKind::spoken, *imported.contact_on, imported.contact_on);
    }
  }
  if (one.specialist_id && imported.closed_on) {
    end_guiding(tx, institution, one, *imported.closed_on);
    one.state = ReferralState::closed;
    one.outcome = imported.outcome;
    one.closed_at = instant_of(*imported.closed_on, afternoon);
    note(LineKind::closed, *imported.closed_on);
  }
}

}  // namespace

void import_referral(sql::Transaction& tx, Id<organisation::Institution> institution,
                     const ImportedReferral& imported, const std::function<std::int64_t()>& next_id,
                     Day today) {
  Referral one{.id = {next_id()},
               .student_id = imported.student_id,
               .question = imported.question,
               .tried = imported.tried,
               .counsellor_may_know = imported.counsellor_may_know,
               .asked_at = instant_of(imported.asked_on, afternoon)};
  import_actions(tx, institution, imported, next_id, today, one);
  save(tx, institution, one);
  if (imported.there_on) inbox::withdraw(tx, institution, notices::to_take, one.id.value);
  if (one.state != ReferralState::asked) return;
  inbox::tell_all(tx, institution, {notices::to_take, one.id.value, one.student_id, one.asked_at}, today);
}

}  // namespace koers::referrals
