// How requests are kept: inside this room only. Whoever changes one holds the locks of everybody whose bell
// may ring: the student, the specialists, the counsellor.
#pragma once

#include "rooms/referrals/referral.h"

namespace koers::referrals::keeping {

std::optional<Referral> found(sql::Reader& reader, Id<organisation::Institution> institution,
                              Id<Referral> id);
std::vector<people::Person> specialists(sql::Reader& reader, Id<organisation::Institution> institution,
                                        Day today);

// Of the student and everybody who is told; always in one order.
void lock_all(sql::Transaction& tx, Id<organisation::Institution> institution, Id<people::Person> student,
              Day today);

void insert(sql::Transaction& tx, Id<organisation::Institution> institution, const Referral& referral);
void update(sql::Transaction& tx, Id<organisation::Institution> institution, const Referral& referral);
void add_line(sql::Transaction& tx, Id<organisation::Institution> institution, const Referral& referral,
              const ReferralLine& line);

// The specialist guides the student from today on, until end_guiding.
void begin_guiding(sql::Transaction& tx, Id<organisation::Institution> institution, Referral& referral,
                   Id<people::Person> specialist, Id<access::Guide> guide, Day today);
void end_guiding(sql::Transaction& tx, Id<organisation::Institution> institution, Referral& referral,
                 Day today);

// Something is new for the student's own counsellor, where the student allows that.
void mind_counsellor(sql::Transaction& tx, Id<organisation::Institution> institution, Referral& referral,
                     Day today);
// Keeps what changed, tells everybody, counts again. `counsellor`: who was told before, if that is another.
void settle(sql::Transaction& tx, Id<organisation::Institution> institution, const Referral& referral,
            Day today, std::optional<Id<people::Person>> counsellor = std::nullopt);

}  // namespace koers::referrals::keeping
