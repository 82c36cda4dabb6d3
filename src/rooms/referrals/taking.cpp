// What a specialist does with requests.
#include <algorithm>

#include "platform/base/error.h"
#include "platform/base/working_days.h"
#include "rooms/referrals/keeping.h"
#include "rooms/referrals/notices.h"

namespace koers::referrals {

using organisation::Institution;
using people::Person;

namespace {

constexpr int closed_shown = 8;

}  // namespace

// ---- lists

constexpr sql::Statement select_waiting{"referrals.select_waiting", R"(
    SELECT r.id, r.state, r.question, r.asked_at, r.contact_on, r.first_contact_on, r.closed_at, FALSE,
           p.given_name, p.infix, p.family_name,
           COALESCE((SELECT g.name FROM campus_enrolments e
                     JOIN campus_groups g ON g.institution_id = e.institution_id AND g.id = e.group_id
                     WHERE e.institution_id = r.institution_id AND e.student_id = r.student_id AND e.started_on <= $2
                       AND (e.ended_on IS NULL OR e.ended_on > $2)
                     ORDER BY e.started_on DESC LIMIT 1), '')
    FROM referrals_requests r
    JOIN campus_people p ON p.institution_id = r.institution_id AND p.id = r.student_id
    WHERE r.institution_id = $1
      AND (r.state = 'asked' OR (r.state = 'taken' AND NOT EXISTS (
            SELECT 1 FROM campus_roles h
            WHERE h.institution_id = r.institution_id AND h.person_id = r.specialist_id AND h.role = 'specialist'
              AND h.begins_on <= $2 AND (h.ends_on IS NULL OR h.ends_on > $2))))
    ORDER BY r.asked_at, r.id)"};

std::vector<ReferralRow> waiting(sql::Reader& reader, Id<Institution> institution, Day today) {
  return reader.all<ReferralRow>(select_waiting, institution, today);
}

constexpr sql::Statement select_of_specialist{"referrals.select_of_specialist", R"(
    SELECT r.id, r.state, r.question, r.asked_at, r.contact_on, r.first_contact_on, r.closed_at,
           EXISTS (SELECT 1 FROM campus_notices n
                   WHERE n.institution_id = r.institution_id AND n.recipient_id = $3 AND n.thing_id = r.id
                     AND n.read_at IS NULL),
           p.given_name, p.infix, p.family_name,
           COALESCE((SELECT g.name FROM campus_enrolments e
                     JOIN campus_groups g ON g.institution_id = e.institution_id AND g.id = e.group_id
                     WHERE e.institution_id = r.institution_id AND e.student_id = r.student_id AND e.started_on <= $2
                       AND (e.ended_on IS NULL OR e.ended_on > $2)
                     ORDER BY e.started_on DESC LIMIT 1), '')
    FROM referrals_requests r
    JOIN campus_people p ON p.institution_id = r.institution_id AND p.id = r.student_id
    WHERE r.institution_id = $1 AND r.specialist_id = $3 AND r.state = $4
    ORDER BY COALESCE(r.closed_at, 0) DESC, CASE WHEN r.first_contact_on IS NULL THEN 0 ELSE 1 END, r.asked_at, r.id
    LIMIT $5)"};

std::vector<ReferralRow> taken_by(sql::Reader& reader, const Specialist& me, Day today) {
  return reader.all<ReferralRow>(select_of_specialist, me.institution(), today, me.id(), ReferralState::taken,
                                 1'000);
}

std::vector<ReferralRow> closed_by(sql::Reader& reader, const Specialist& me, Day today) {
  return reader.all<ReferralRow>(select_of_specialist, me.institution(), today, me.id(),
                                 ReferralState::closed, closed_shown);
}

// ---- one request

bool is_free(sql::Reader& reader, Id<Institution> institution, const Referral& one, Day today) {
  if (one.state != ReferralState::taken) return one.state == ReferralState::asked;
  const auto all = keeping::specialists(reader, institution, today);
  return std::none_of(all.begin(), all.end(),
                      [&](const Person& specialist) { return specialist.id == one.specialist_id; });
}

namespace {

bool may_see(sql::Reader& reader, const Specialist& me, const Referral& one, Day today) {
  if (one.state == ReferralState::withdrawn) return false;
  return one.specialist_id == me.id() || is_free(reader, me.institution(), one, today);
}

// With the lock of its student; only what this specialist has in hand can be changed.
Referral locked(sql::Transaction& tx, const Specialist& me, Id<Referral> id, Day today) {
  Referral referral = keeping::locked(tx, me.institution(), id);
  if (!may_see(tx, me, referral, today)) throw NotFound("referral");
  return referral;
}

Referral taken_locked(sql::Transaction& tx, const Specialist& me, Id<Referral> id, Day today) {
  Referral referral = locked(tx, me, id, today);
  if (!referral.is_in_hand_of(me.id())) throw Conflict("not in hand");
  return referral;
}

ReferralLine line_by(const Specialist& me, Id<ReferralLine> id, LineKind kind, Instant now) {
  return {.id = id, .author_id = me.id(), .kind = kind, .written_at = now};
}

// The student is always told.
void keep(sql::Transaction& tx, const Specialist& me, const Referral& referral, const ReferralLine& line) {
  const Instant now = line.written_at;
  keeping::add_line(tx, me.institution(), referral, line);
  keeping::update(tx, me.institution(), referral, day_of(now));
  inbox::tell(tx, me.institution(), {notices::answered, referral.id.value, me.id(), now},
              {referral.student_id});
}

// The counsellor too, where the student allows it.
void keep_for_both(sql::Transaction& tx, const Specialist& me, const Referral& referral,
                   const ReferralLine& line) {
  keep(tx, me, referral, line);
  keeping::tell_counsellor(tx, me.institution(), referral, line.written_at);
}

}  // namespace

Referral referral_for(sql::Reader& reader, const Specialist& me, Id<Referral> id, Day today) {
  auto found = keeping::found(reader, me.institution(), id);
  if (!found || !may_see(reader, me, *found, today)) throw NotFound("referral");
  return *std::move(found);
}

bool take(sql::Transaction& tx, const Specialist& me, Id<Referral> id, Id<access::Guide> guide,
          Id<ReferralLine> line, Instant now) {
  const Day today = day_of(now);
  Referral referral = keeping::locked(tx, me.institution(), id);
  if (referral.is_in_hand_of(me.id())) return true;
  if (!is_free(tx, me.institution(), referral, today)) return false;
  keeping::end_guiding(tx, me.institution(), referral, today);  // of whoever left
  keeping::begin_guiding(tx, me.institution(), referral, me.id(), guide, today);
  referral.state = ReferralState::taken;
  referral.taken_at = now;
  inbox::withdraw(tx, me.institution(), notices::to_take, id.value);
  inbox::withdraw(tx, me.institution(), notices::in_hand, id.value);
  keep_for_both(tx, me, referral, line_by(me, line, LineKind::taken, now));
  return true;
}

void plan_contact(sql::Transaction& tx, const Specialist& me, Id<Referral> id, const ContactPlan& plan,
                  Id<ReferralLine> line, Instant now) {
  const Day today = day_of(now);
  Referral referral = taken_locked(tx, me, id, today);
  referral.contact_on = plan.on;
  referral.contact_minute = plan.minute;
  referral.contact_place = plan.place;
  ReferralLine planned = line_by(me, line, LineKind::planned, now);
  planned.words = plan.place;
  planned.happens_on = plan.on;
  planned.minute = plan.minute;
  keep_for_both(tx, me, referral, planned);
}

bool may_have_been(const Referral& referral, std::optional<Day> on, Day today) {
  return on && *on >= day_of(referral.asked_at) && *on <= today;
}

void note_contact(sql::Transaction& tx, const Specialist& me, Id<Referral> id, Day on, Id<ReferralLine> line,
                  Instant now) {
  const Day today = day_of(now);
  Referral referral = taken_locked(tx, me, id, today);
  if (!may_have_been(referral, on, today)) throw Conflict("not on this day");
  referral.first_contact_on = on;
  referral.first_contact_days = working_days(day_of(referral.asked_at), on);
  ReferralLine spoken = line_by(me, line, LineKind::spoken, now);
  spoken.happens_on = on;
  keep_for_both(tx, me, referral, spoken);
}

void write_to_student(sql::Transaction& tx, const Specialist& me, Id<Referral> id, Id<ReferralLine> line,
                      const std::string& words, Instant now) {
  const Day today = day_of(now);
  Referral referral = taken_locked(tx, me, id, today);
  ReferralLine said = line_by(me, line, LineKind::said, now);
  said.words = words;
  keep(tx, me, referral, said);  // what the two write each other is theirs
}

std::vector<Person> colleagues_of(sql::Reader& reader, const Specialist& me, Day today) {
  auto all = keeping::specialists(reader, me.institution(), today);
  std::erase_if(all, [&](const Person& one) { return one.id == me.id(); });
  return all;
}

void pass_on(sql::Transaction& tx, const Specialist& me, Id<Referral> id, Id<Person> to,
             Id<access::Guide> guide, Id<ReferralLine> line, Instant now) {
  const Day today = day_of(now);
  Referral referral = taken_locked(tx, me, id, today);
  const auto colleagues = colleagues_of(tx, me, today);
  const auto found =
      std::find_if(colleagues.begin(), colleagues.end(), [&](const Person& one) { return one.id == to; });
  if (found == colleagues.end()) throw NotFound("specialist");
  keeping::end_guiding(tx, me.institution(), referral, today);
  keeping::begin_guiding(tx, me.institution(), referral, to, guide, today);
  inbox::withdraw(tx, me.institution(), notices::in_hand, id.value);
  inbox::tell(tx, me.institution(), {notices::in_hand, id.value, referral.student_id, now}, {to});
  ReferralLine passed = line_by(me, line, LineKind::passed_on, now);
  passed.words = found->given_name;
  keep_for_both(tx, me, referral, passed);
}

void close(sql::Transaction& tx, const Specialist& me, Id<Referral> id, const std::string& outcome,
           Id<ReferralLine> line, Instant now) {
  const Day today = day_of(now);
  Referral referral = taken_locked(tx, me, id, today);
  keeping::end_guiding(tx, me.institution(), referral, today);
  referral.state = ReferralState::closed;
  referral.outcome = outcome;
  referral.closed_at = now;
  inbox::withdraw(tx, me.institution(), notices::in_hand, id.value);
  keep_for_both(tx, me, referral, line_by(me, line, LineKind::closed, now));
}

bool may_open_again(const Referral& referral, Day today) {
  return referral.state == ReferralState::closed && referral.closed_at &&
         day_of(*referral.closed_at) == today;
}

void open_again(sql::Transaction& tx, const Specialist& me, Id<Referral> id, Id<access::Guide> guide,
                Id<ReferralLine> line, Instant now) {
  const Day today = day_of(now);
  Referral referral = locked(tx, me, id, today);
  if (referral.is_in_hand_of(me.id())) return;
  if (!may_open_again(referral, today)) throw Conflict("closed");
  for (const Referral& one : referrals_of(tx, me.institution(), referral.student_id)) {
    if (one.is_open()) throw Conflict("there is an open one");
  }
  keeping::begin_guiding(tx, me.institution(), referral, me.id(), guide, today);
  referral.state = ReferralState::taken;
  referral.closed_at.reset();
  keep_for_both(tx, me, referral, line_by(me, line, LineKind::opened, now));
}

}  // namespace koers::referrals
