// How requests are kept: inside this room only. Whoever changes one holds the lock of its student.
#pragma once

#include "rooms/referrals/referral.h"

namespace koers::referrals::keeping {

std::optional<Referral> found(sql::Reader& reader, Id<organisation::Institution> institution,
                              Id<Referral> id);
// As it is with the lock of its student, whom a request never changes; NotFound when there is none.
Referral locked(sql::Transaction& tx, Id<organisation::Institution> institution, Id<Referral> id);
std::vector<people::Person> specialists(sql::Reader& reader, Id<organisation::Institution> institution,
                                        Day today);

void insert(sql::Transaction& tx, Id<organisation::Institution> institution, const Referral& referral);
// Keeps what changed, and counts the student's facts again.
void update(sql::Transaction& tx, Id<organisation::Institution> institution, const Referral& referral,
            Day today);
void add_line(sql::Transaction& tx, Id<organisation::Institution> institution, const Referral& referral,
              const ReferralLine& line);

// The specialist guides the student from today on, until end_guiding.
void begin_guiding(sql::Transaction& tx, Id<organisation::Institution> institution, Referral& referral,
                   Id<people::Person> specialist, Id<access::Guide> guide, Day today);
void end_guiding(sql::Transaction& tx, Id<organisation::Institution> institution, Referral& referral,
                 Day today);

// It waits: every specialist may take it.
void tell_specialists(sql::Transaction& tx, Id<organisation::Institution> institution,
                      const Referral& referral, Instant now);
// The student's own counsellor, where the student allows it.
void tell_counsellor(sql::Transaction& tx, Id<organisation::Institution> institution,
                     const Referral& referral, Instant now);

}  // namespace koers::referrals::keeping
