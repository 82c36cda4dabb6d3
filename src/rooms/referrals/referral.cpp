// What the student does with a request, and what is read of it.
#include "rooms/referrals/referral.h"

#include <algorithm>

#include "platform/base/error.h"
#include "rooms/referrals/keeping.h"
#include "rooms/referrals/notices.h"

namespace koers::referrals {

using organisation::Institution;
using people::Person;
using people::Student;

// ---- reading

constexpr sql::Statement select_referrals_of{"referrals.select_referrals_of", R"(
    SELECT id, student_id, question, tried, counsellor_may_know, state, asked_at, specialist_id, guide_id, taken_at,
           contact_on, contact_minute, contact_place, first_contact_on, first_contact_days, outcome, closed_at
    FROM referrals_requests WHERE institution_id = $1 AND student_id = $2 ORDER BY asked_at DESC, id DESC)"};

std::vector<Referral> referrals_of(sql::Reader& reader, Id<Institution> institution, Id<Person> student) {
  return reader.all<Referral>(select_referrals_of, institution, student);
}

constexpr sql::Statement select_lines{"referrals.select_lines", R"(
    SELECT l.id, l.author_id, COALESCE(p.given_name, ''), l.kind, l.words, l.happens_on, l.minute, l.written_at
    FROM referrals_lines l
    LEFT JOIN campus_people p ON p.institution_id = l.institution_id AND p.id = l.author_id
    WHERE l.institution_id = $1 AND l.referral_id = $2 ORDER BY l.written_at, l.id)"};

std::vector<ReferralLine> lines_of(sql::Reader& reader, Id<Institution> institution, Id<Referral> id) {
  return reader.all<ReferralLine>(select_lines, institution, id);
}

// ---- writing

namespace {

// With the lock of the student; NotFound when it is not his.
Referral own_locked(sql::Transaction& tx, const Student& me, Id<Referral> id) {
  tx.lock(me.id().value);
  auto found = keeping::found(tx, me.institution(), id);
  if (!found || found->student_id != me.id()) throw NotFound("referral");
  return *std::move(found);
}

void refuse_second(sql::Reader& reader, const Student& me) {
  const auto all = referrals_of(reader, me.institution(), me.id());
  if (std::any_of(all.begin(), all.end(), [](const Referral& one) { return one.is_open(); })) {
    throw Conflict("there is an open one");
  }
}

}  // namespace

void ask(sql::Transaction& tx, const Student& me, Id<Referral> id, const ReferralDraft& draft, Instant now) {
  tx.lock(me.id().value);
  refuse_second(tx, me);
  const Referral referral{.id = id,
                          .student_id = me.id(),
                          .question = draft.question,
                          .tried = draft.tried,
                          .counsellor_may_know = draft.counsellor == MayKnow::yes,
                          .asked_at = now};
  keeping::insert(tx, me.institution(), referral);
  keeping::tell_specialists(tx, me.institution(), referral, now);
  keeping::tell_counsellor(tx, me.institution(), referral, now);
  refresh_facts(tx, me.institution(), me.id(), day_of(now));
}

void say_more(sql::Transaction& tx, const Student& me, Id<Referral> id, Id<ReferralLine> line,
              const std::string& words, Instant now) {
  const Referral referral = own_locked(tx, me, id);
  if (!referral.is_open()) throw Conflict("closed");
  keeping::add_line(tx, me.institution(), referral,
                    {.id = line, .author_id = me.id(), .words = words, .written_at = now});
  if (is_free(tx, me.institution(), referral, day_of(now))) {
    keeping::tell_specialists(tx, me.institution(), referral, now);
  } else {
    inbox::tell(tx, me.institution(), {notices::in_hand, id.value, me.id(), now}, {*referral.specialist_id});
  }
}

void withdraw(sql::Transaction& tx, const Student& me, Id<Referral> id, Id<ReferralLine> line, Instant now) {
  Referral referral = own_locked(tx, me, id);
  if (referral.state == ReferralState::withdrawn) return;
  if (!referral.is_open()) throw Conflict("closed");
  keeping::end_guiding(tx, me.institution(), referral, day_of(now));
  referral.state = ReferralState::withdrawn;
  keeping::add_line(tx, me.institution(), referral,
                    {.id = line, .author_id = me.id(), .kind = LineKind::withdrawn, .written_at = now});
  keeping::update(tx, me.institution(), referral, day_of(now));
  inbox::withdraw(tx, me.institution(), id.value);
}

void ask_again(sql::Transaction& tx, const Student& me, Id<Referral> id, Id<ReferralLine> line, Instant now) {
  Referral referral = own_locked(tx, me, id);
  if (referral.is_open()) return;
  if (referral.state == ReferralState::closed) throw Conflict("closed");
  refuse_second(tx, me);
  referral.state = ReferralState::asked;
  referral.specialist_id.reset();
  referral.taken_at.reset();
  referral.contact_on.reset();
  referral.contact_minute.reset();
  referral.contact_place.clear();
  keeping::add_line(tx, me.institution(), referral,
                    {.id = line, .author_id = me.id(), .kind = LineKind::opened, .written_at = now});
  keeping::update(tx, me.institution(), referral, day_of(now));
  keeping::tell_specialists(tx, me.institution(), referral, now);
  keeping::tell_counsellor(tx, me.institution(), referral, now);
}

void let_counsellor_know(sql::Transaction& tx, const Student& me, Id<Referral> id, bool may, Instant now) {
  Referral referral = own_locked(tx, me, id);
  if (referral.counsellor_may_know == may) return;
  referral.counsellor_may_know = may;
  keeping::update(tx, me.institution(), referral, day_of(now));
  inbox::withdraw(tx, me.institution(), notices::to_know, id.value);
  if (referral.state != ReferralState::withdrawn) {
    keeping::tell_counsellor(tx, me.institution(), referral, now);
  }
}

}  // namespace koers::referrals
