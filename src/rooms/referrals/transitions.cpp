#include "rooms/referrals/transitions.h"

#include <algorithm>

#include "platform/base/error.h"
#include "platform/base/working_days.h"
#include "rooms/referrals/notices.h"

namespace koers::referrals {

using organisation::Institution;
using people::Person;
using people::Student;

namespace {

// Whether the specialist begins or ceases to guide the student.
enum class Guiding { same, begins, moves, ends };

// Who finds a notice; `specialists` is who has the request, or all while it is free.
enum Recipients : unsigned { nobody = 0, student = 1, counsellor = 2, specialists = 4 };

struct Transition {
  Action action;
  std::string_view address;
  Standing from;
  Standing done;  // in which nothing is left to do
  std::optional<ReferralState> to;
  Guiding guiding;
  LineKind line;
  unsigned recipients;
};

constexpr auto stays = std::nullopt;
constexpr Standing never = Standing::hidden;
using enum Standing;

// What student and specialist write each other is theirs: the counsellor is not told of it.
constexpr Transition transitions[] = {
    {Action::add, "erbij", open, never, stays, Guiding::same, LineKind::said, specialists},
    {Action::withdraw, "intrekken", open, withdrawn, ReferralState::withdrawn, Guiding::ends,
     LineKind::withdrawn, nobody},
    {Action::resubmit, "terug", withdrawn, open, ReferralState::asked, Guiding::same, LineKind::opened,
     specialists | counsellor},
    {Action::accept, "oppakken", free, in_hand, ReferralState::taken, Guiding::begins, LineKind::taken,
     student | counsellor},
    {Action::plan, "plannen", in_hand, never, stays, Guiding::same, LineKind::planned, student | counsellor},
    {Action::note_contact, "gesproken", in_hand, never, stays, Guiding::same, LineKind::spoken,
     student | counsellor},
    {Action::write, "bericht", in_hand, never, stays, Guiding::same, LineKind::said, student},
    {Action::reassign, "doorgeven", in_hand, never, stays, Guiding::moves, LineKind::passed_on,
     student | counsellor | specialists},
    {Action::close, "afronden", in_hand, never, ReferralState::closed, Guiding::ends, LineKind::closed,
     student | counsellor},
    {Action::reopen, "heropenen", closed_today, in_hand, ReferralState::taken, Guiding::begins,
     LineKind::opened, student | counsellor},
};

const Transition& transition_of(Action action) {
  return *std::find_if(std::begin(transitions), std::end(transitions),
                       [&](const Transition& one) { return one.action == action; });
}

void refuse_second(sql::Reader& reader, Id<Institution> institution, Id<Person> of, Day today) {
  const auto all = referrals_of(reader, institution, of, today);
  if (std::any_of(all.begin(), all.end(), [](const Referral& one) { return one.is_open(); })) {
    throw Conflict("there is an open one");
  }
}

// ---- who is told

void tell_specialists(sql::Transaction& tx, Id<Institution> institution, const Referral& one, Instant now) {
  if (one.is_free) {
    inbox::tell_all(tx, institution, {notices::to_take, one.id.value, one.student_id, now}, day_of(now));
  } else {
    inbox::tell(tx, institution, {notices::in_hand, one.id.value, one.student_id, now}, {*one.specialist_id});
  }
}

// Where the student allows it.
void tell_counsellor(sql::Transaction& tx, Id<Institution> institution, const Referral& one, Instant now) {
  if (!one.counsellor_may_know) return;
  const auto found = access::counsellor_of(tx, institution, one.student_id, day_of(now));
  if (!found || found->id == one.specialist_id) return;
  inbox::tell(tx, institution, {notices::to_know, one.id.value, one.student_id, now}, {found->id});
}

// ---- an action

// What was typed on an older page may not hold any more.
void refuse_what_cannot_be(sql::Reader& reader, const people::SignedIn& me, Action action,
                           const ActionDraft& draft, const Referral& referral, Day today) {
  if (action == Action::note_contact) {
    if (!draft.on || *draft.on < day_of(referral.asked_at) || *draft.on > today) {
      throw Conflict("a talk that was had lies between the request and today");
    }
  }
  if (action == Action::reassign) {
    const auto all = specialists_of(reader, me.institution(), today);
    if (draft.to == me.id() ||
        std::none_of(all.begin(), all.end(), [&](const Person& each) { return each.id == draft.to; })) {
      throw NotFound("specialist");
    }
  }
}

// What it changes of the request itself.
void change(Referral& one, Action action, const ActionDraft& draft, Instant now) {
  switch (action) {
    case Action::resubmit:
      one.specialist_id.reset();
      one.taken_at.reset();
      one.contact_on.reset();
      one.contact_minute.reset();
      one.contact_place.clear();
      break;
    case Action::accept:
      one.taken_at = now;
      break;
    case Action::plan:
      one.contact_on = draft.on;
      one.contact_minute = draft.minute;
      one.contact_place = draft.words;
      break;
    case Action::note_contact:
      one.first_contact_on = draft.on;
      one.first_contact_days = working_days(day_of(one.asked_at), draft.on.value());
      break;
    case Action::close:
      one.outcome = draft.words;
      one.closed_at = now;
      break;
    case Action::reopen:
      one.closed_at.reset();
      break;
    case Action::add:
    case Action::withdraw:
    case Action::write:
    case Action::reassign:
      break;
  }
}

void guide(sql::Transaction& tx, http::Visit& visit, const people::SignedIn& me, Guiding guiding,
           const ActionDraft& draft, Referral& referral) {
  if (guiding == Guiding::same) return;
  end_guiding(tx, me.institution(), referral, visit.today);  // also of whoever left with it in hand
  inbox::withdraw(tx, me.institution(), notices::to_take, referral.id.value);
  inbox::withdraw(tx, me.institution(), notices::in_hand, referral.id.value);
  if (guiding == Guiding::ends) return;
  begin_guiding(tx, me.institution(), referral, guiding == Guiding::moves ? draft.to.value() : me.id(),
                visit.new_id<access::Guide>(), visit.today);
}

// What the line says. The report back stands with the request itself.
std::string words_of_line(sql::Reader& reader, Id<Institution> institution, Action action,
                          const ActionDraft& draft) {
  if (action == Action::close) return "";
  if (action != Action::reassign) return draft.words;
  return people::person_of(reader, institution, draft.to.value()).given_name;
}

void tell(sql::Transaction& tx, const people::SignedIn& me, unsigned recipients, const Referral& referral,
          Instant now) {
  if (recipients & specialists) tell_specialists(tx, me.institution(), referral, now);
  if (recipients & counsellor) tell_counsellor(tx, me.institution(), referral, now);
  if (!(recipients & student)) return;
  inbox::tell(tx, me.institution(), {notices::answered, referral.id.value, me.id(), now},
              {referral.student_id});
}

template <class Visitor>
bool perform_as(sql::Transaction& tx, http::Visit& visit, const Visitor& me, Id<Referral> id, Action action,
                const ActionDraft& draft) {
  const Transition& transition = transition_of(action);
  // A request never changes its student.
  tx.lock(referral_of(tx, me.institution(), id, visit.today).student_id.value);
  Referral referral = referral_of(tx, me.institution(), id, visit.today);
  const Standing standing = standing_for(me, referral, visit.today);
  if (standing == transition.done && standing != never) return true;
  if (standing != transition.from) {
    if (action == Action::accept) return false;
    if (standing == hidden) throw NotFound("referral");
    throw Conflict("not in this standing");
  }
  if (transition.to && *transition.to != ReferralState::closed && !referral.is_open()) {
    refuse_second(tx, me.institution(), referral.student_id, visit.today);
  }
  refuse_what_cannot_be(tx, me, action, draft, referral, visit.today);
  change(referral, action, draft, visit.now);
  referral.state = transition.to.value_or(referral.state);
  if (transition.guiding != Guiding::same || transition.to) {
    referral.is_free = referral.state == ReferralState::asked;
  }
  guide(tx, visit, me, transition.guiding, draft, referral);
  add_line(tx, me.institution(), referral,
           {.id = visit.new_id<ReferralLine>(),
            .author_id = me.id(),
            .kind = transition.line,
            .words = words_of_line(tx, me.institution(), action, draft),
            .happens_on = draft.on,
            .minute = draft.minute,
            .written_at = visit.now});
  save(tx, me.institution(), referral);
  refresh_facts(tx, me.institution(), referral.student_id, visit.today);
  if (referral.state == ReferralState::withdrawn) inbox::withdraw(tx, me.institution(), id.value);
  tell(tx, me, transition.recipients, referral, visit.now);
  return true;
}

}  // namespace

std::string_view address_of(Action action) { return transition_of(action).address; }

Standing standing_for(const Student& me, const Referral& one, Day) {
  if (one.student_id != me.id()) return hidden;
  if (one.state == ReferralState::withdrawn) return withdrawn;
  return one.is_open() ? open : finished;
}

Standing standing_for(const Specialist& me, const Referral& one, Day today) {
  if (one.is_in_hand_of(me.id())) return in_hand;
  if (one.is_free) return free;
  if (one.state != ReferralState::closed || one.specialist_id != me.id()) return hidden;
  return one.closed_at && day_of(*one.closed_at) == today ? closed_today : closed;
}

bool perform(sql::Transaction& tx, http::Visit& visit, const Student& me, Id<Referral> id, Action action,
             const ActionDraft& draft) {
  return perform_as(tx, visit, me, id, action, draft);
}

bool perform(sql::Transaction& tx, http::Visit& visit, const Specialist& me, Id<Referral> id, Action action,
             const ActionDraft& draft) {
  return perform_as(tx, visit, me, id, action, draft);
}

void submit(sql::Transaction& tx, const Student& me, Id<Referral> id, const ReferralDraft& draft,
            Instant now) {
  begin_referral(tx, me,
                 {.id = id,
                  .student_id = me.id(),
                  .question = draft.question,
                  .tried = draft.tried,
                  .counsellor_may_know = draft.counsellor == MayKnow::yes,
                  .asked_at = now,
                  .is_free = true},
                 Told::specialists_and_counsellor, now);
}

void begin_referral(sql::Transaction& tx, const Student& me, const Referral& referral, Told told,
                    Instant now) {
  tx.lock(me.id().value);
  refuse_second(tx, me.institution(), me.id(), day_of(now));
  save(tx, me.institution(), referral);
  refresh_facts(tx, me.institution(), me.id(), day_of(now));
  tell_specialists(tx, me.institution(), referral, now);
  if (told == Told::specialists_and_counsellor) tell_counsellor(tx, me.institution(), referral, now);
}

void let_counsellor_know(sql::Transaction& tx, const Student& me, Id<Referral> id, bool may, Instant now) {
  tx.lock(me.id().value);
  Referral referral = referral_for(tx, me, id, day_of(now));
  if (referral.counsellor_may_know == may) return;
  referral.counsellor_may_know = may;
  save(tx, me.institution(), referral);
  if (referral.guide_id) {
    access::keep_in_confidence(tx, me.institution(), me.id(), *referral.guide_id, !may);
  }
  inbox::withdraw(tx, me.institution(), notices::to_know, id.value);
  if (referral.state != ReferralState::withdrawn) tell_counsellor(tx, me.institution(), referral, now);
  refresh_facts(tx, me.institution(), me.id(), day_of(now));
}

}  // namespace koers::referrals
