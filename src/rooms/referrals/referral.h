// A request to a specialist, and what is read of it. What can be done with one is a table (transitions.h).
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "rooms/referrals/referrals.h"

namespace koers::referrals {

class Specialist final : public people::SignedIn {
 public:
  static constexpr std::string_view who = "specialist";
  static Specialist admit(http::Visit& visit) {
    return Specialist(with_role(visit, {people::Role::specialist}));
  }

 private:
  explicit Specialist(const people::Identity& identity) : SignedIn(identity) {}
};

enum class ReferralState { asked, taken, closed, withdrawn };

struct Referral {
  Id<Referral> id{};
  Id<people::Person> student_id{};
  std::string question{};
  std::string tried{};
  bool counsellor_may_know = true;
  ReferralState state = ReferralState::asked;
  Instant asked_at{};
  std::optional<Id<people::Person>> specialist_id{};
  std::optional<Id<access::Guide>> guide_id{};
  std::optional<Instant> taken_at{};
  std::optional<Day> contact_on{};
  std::optional<int> contact_minute{};
  std::string contact_place{};
  std::optional<Day> first_contact_on{};
  std::optional<int> first_contact_days{};
  std::string outcome{};
  std::optional<Instant> closed_at{};
  std::string specialist{};  // the first name of who has or had it; "" for nobody, or when forgotten
  bool is_free = false;      // as it was read: nobody has it, or who had it is no specialist any more
  bool is_new = false;       // as it was read: the inbox of who reads holds something unread of it
  // Whether who takes it sees the student's file, until the request ends.
  bool opens_file = true;
  // Who asked it together with the student (joint_request.h), and the given name.
  std::optional<Id<people::Person>> by_counsellor_id{};
  std::string by_counsellor{};

  bool is_in_hand_of(Id<people::Person> person) const {
    return state == ReferralState::taken && specialist_id == person;
  }
  bool is_open() const { return state == ReferralState::asked || state == ReferralState::taken; }
};
// A talk is planned that is still to be had, on this day or later. Of a Referral or a ReferralRow.
template <class Planned>
bool has_talk_ahead(const Planned& one, Day today) {
  return one.contact_on && *one.contact_on >= today && one.contact_on != one.first_contact_on;
}

// The target of the framework for the first contact, in working days.
inline constexpr int contact_within = 10;

// What happened with a request, or was said.
enum class LineKind { taken, planned, spoken, said, passed_on, closed, withdrawn, opened };
struct ReferralLine {
  Id<ReferralLine> id{};
  Id<Referral> referral_id{};
  Id<people::Person> author_id{};
  std::string given_name{}, infix{}, family_name{};  // of the author; "" when forgotten
  LineKind kind = LineKind::said;
  std::string words{};
  std::optional<Day> happens_on{};
  std::optional<int> minute{};
  Instant written_at{};

  people::Person author() const { return {author_id, given_name, infix, family_name}; }
};

// A request as a list of the specialist shows it.
struct ReferralRow {
  Id<Referral> id{};
  ReferralState state = ReferralState::asked;
  std::string question{};
  Instant asked_at{};
  std::optional<Day> contact_on{};
  std::optional<Day> first_contact_on{};
  std::optional<Instant> closed_at{};
  bool is_new = false;  // the inbox holds something unread of it
  std::string given_name{};
  std::string infix{};
  std::string family_name{};
  std::string group{};
};

// Newest first. Without a reader nothing is new.
std::vector<Referral> referrals_of(sql::Reader& reader, Id<organisation::Institution> institution,
                                   Id<people::Person> student, Day today,
                                   std::optional<Id<people::Person>> reader_id = std::nullopt);
// NotFound when there is none.
Referral referral_of(sql::Reader& reader, Id<organisation::Institution> institution, Id<Referral> id,
                     Day today);
// Of all requests of a student, oldest first; and those of one of them.
std::vector<ReferralLine> lines_of(sql::Reader& reader, Id<organisation::Institution> institution,
                                   Id<people::Person> student);
std::vector<ReferralLine> lines_of(const std::vector<ReferralLine>& all, Id<Referral> id);

// Free to accept, the oldest first: every specialist of the institution sees these.
std::vector<ReferralRow> waiting(sql::Reader& reader, Id<organisation::Institution> institution, Day today);
std::vector<ReferralRow> in_hand_of(sql::Reader& reader, const Specialist& me, Day today);
// A conversation that the specialist has at that time as a guide: with whom and when it begins.
std::optional<ReferralAppointment> talk_at(sql::Reader& reader, const Specialist& me, Day on,
                                           int begins_minute, int ends_minute);
std::vector<ReferralRow> closed_by(sql::Reader& reader, const Specialist& me, Day today, sql::Window window);
int count_closed_by(sql::Reader& reader, const Specialist& me);

// By name.
std::vector<people::Person> specialists_of(sql::Reader& reader, Id<organisation::Institution> institution,
                                           Day today);
// To whom a request may be passed on: the other specialists.
std::vector<people::Person> colleagues_of(sql::Reader& reader, const Specialist& me, Day today);

// ---- storing: whoever changes a request holds the lock of its student

void save(sql::Transaction& tx, Id<organisation::Institution> institution, const Referral& referral);
void add_line(sql::Transaction& tx, Id<organisation::Institution> institution, const Referral& referral,
              const ReferralLine& line);
// The specialist has it. Where the request opens the student's file the specialist guides the student from
// today on, until end_guiding().
void begin_guiding(sql::Transaction& tx, Id<organisation::Institution> institution, Referral& referral,
                   Id<people::Person> specialist, Id<access::Guide> guide, Day today);
void end_guiding(sql::Transaction& tx, Id<organisation::Institution> institution, Referral& referral,
                 Day today);

}  // namespace koers::referrals

template <>
struct koers::Codes<koers::referrals::ReferralState> {
  using enum koers::referrals::ReferralState;
  static constexpr std::array list{std::pair{asked, "asked"}, std::pair{taken, "taken"},
                                   std::pair{closed, "closed"}, std::pair{withdrawn, "withdrawn"}};
};
template <>
struct koers::Codes<koers::referrals::LineKind> {
  using enum koers::referrals::LineKind;
  static constexpr std::array list{std::pair{taken, "taken"},         std::pair{planned, "planned"},
                                   std::pair{spoken, "spoken"},       std::pair{said, "said"},
                                   std::pair{passed_on, "passed_on"}, std::pair{closed, "closed"},
                                   std::pair{withdrawn, "withdrawn"}, std::pair{opened, "opened"}};
};
