// What can be done with a request: who may do it in which standing, what becomes of the request, whose file
// opens or closes, and who is told. One table says it (transitions.cpp), and where the form of each is sent.
#pragma once

#include <optional>
#include <string>

#include "platform/base/error.h"
#include "rooms/referrals/referral.h"

namespace koers::referrals {

enum class Action { add, withdraw, resubmit, accept, plan, note_contact, write, reassign, close, reopen };

// The last part of the address to which the form of an action is sent.
std::string_view address_of(Action action);

// How a request stands for whoever looks at it. For a student: open, finished or withdrawn. For a specialist:
// free when nobody has it or who had it is no specialist any more; in hand, or finished by himself.
enum class Standing { hidden, open, finished, withdrawn, free, in_hand, closed_today, closed };
Standing standing_for(const people::Student& me, const Referral& referral, Day today);
Standing standing_for(const Specialist& me, const Referral& referral, Day today);

// NotFound when it is hidden for this visitor.
template <class Visitor>
Referral referral_for(sql::Reader& reader, const Visitor& me, Id<Referral> id, Day today) {
  Referral referral = referral_of(reader, me.institution(), id, today);
  if (standing_for(me, referral, today) == Standing::hidden) throw NotFound("referral");
  return referral;
}

// What is typed with an action: a message, the place of a talk or what came of the question; the day and the
// time of a talk; the colleague who takes it over.
struct ActionDraft {
  std::string words{};
  std::optional<Day> on{};
  std::optional<int> minute{};
  std::optional<Id<people::Person>> to{};
};

// Does it. NotFound when the request is hidden or the colleague is no specialist today, Conflict when its
// standing or the day of a talk does not allow this; nothing when it was done already. Of accepting the
// answer is false when somebody else was before, or it was withdrawn.
bool perform(sql::Transaction& tx, http::Visit& visit, const people::Student& me, Id<Referral> id,
             Action action, const ActionDraft& draft = {});
bool perform(sql::Transaction& tx, http::Visit& visit, const Specialist& me, Id<Referral> id, Action action,
             const ActionDraft& draft = {});

// ---- what is not a transition

// Whether the student's own counsellor may know of it.
enum class MayKnow { yes, no };
struct ReferralDraft {
  std::string question{};
  std::string tried{};
  MayKnow counsellor = MayKnow::yes;
};
// The student asks. Conflict when there is an open one.
void submit(sql::Transaction& tx, const people::Student& me, Id<Referral> id, const ReferralDraft& draft,
            Instant now);
// Stores a request that begins, of whomever it came. Conflict when the student has an open one.
enum class Told { specialists, specialists_and_counsellor };
void begin_referral(sql::Transaction& tx, const people::Student& me, const Referral& referral, Told told,
                    Instant now);
void let_counsellor_know(sql::Transaction& tx, const people::Student& me, Id<Referral> id, bool may,
                         Instant now);

}  // namespace koers::referrals

template <>
struct koers::Codes<koers::referrals::MayKnow> {
  using enum koers::referrals::MayKnow;
  static constexpr std::array list{std::pair{yes, "ja"}, std::pair{no, "nee"}};
};
