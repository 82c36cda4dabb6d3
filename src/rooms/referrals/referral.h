// A request to a specialist. The student sends it and may take it back until it is closed; one specialist
// takes it, and from then on until the end guides the student (campus/access/guides.h), plans the first
// contact, and closes it with a report back. Who else knows of it is the student's choice.
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

  bool is_in_hand_of(Id<people::Person> specialist) const {
    return state == ReferralState::taken && specialist_id == specialist;
  }
  bool is_open() const { return state == ReferralState::asked || state == ReferralState::taken; }
};

// The target of the framework for the first contact, in working days (evidence of A11).
inline constexpr int contact_within = 10;

// What happened with a request, or was said.
enum class LineKind { taken, planned, spoken, said, passed_on, closed, withdrawn, opened };
struct ReferralLine {
  Id<ReferralLine> id{};
  Id<people::Person> author_id{};
  std::string given_name{};  // of the author; "" when forgotten
  LineKind kind = LineKind::said;
  std::string words{};
  std::optional<Day> happens_on{};
  std::optional<int> minute{};
  Instant written_at{};
};

// ---- what is typed

// Whether the student's own counsellor may know of it.
enum class MayKnow { yes, no };
struct ReferralDraft {
  std::string question{};
  std::string tried{};
  MayKnow counsellor = MayKnow::yes;
};

struct ContactPlan {
  std::optional<Day> on{};
  std::optional<int> minute{};
  std::string place{};
};

// ---- the student

// Newest first.
std::vector<Referral> referrals_of(sql::Reader& reader, Id<organisation::Institution> institution,
                                   Id<people::Person> student);
std::vector<ReferralLine> lines_of(sql::Reader& reader, Id<organisation::Institution> institution,
                                   Id<Referral> id);

// Conflict when the student has an open one.
void ask(sql::Transaction& tx, const people::Student& me, Id<Referral> id, const ReferralDraft& draft,
         Instant now);
// A further word of the student; Conflict when it is closed.
void say_more(sql::Transaction& tx, const people::Student& me, Id<Referral> id, Id<ReferralLine> line,
              const std::string& words, Instant now);
// The relationship with the specialist ends today.
void withdraw(sql::Transaction& tx, const people::Student& me, Id<Referral> id, Id<ReferralLine> line,
              Instant now);
// It waits for a specialist again, whoever had it; Conflict when there is another open one.
void ask_again(sql::Transaction& tx, const people::Student& me, Id<Referral> id, Id<ReferralLine> line,
               Instant now);
void let_counsellor_know(sql::Transaction& tx, const people::Student& me, Id<Referral> id, bool may,
                         Instant now);

// ---- the specialist

// A request as a list shows it.
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
// Free to take, the oldest first: every specialist of the institution sees these.
std::vector<ReferralRow> waiting(sql::Reader& reader, Id<organisation::Institution> institution, Day today);
std::vector<ReferralRow> taken_by(sql::Reader& reader, const Specialist& me, Day today);
std::vector<ReferralRow> closed_by(sql::Reader& reader, const Specialist& me, Day today);

// Nobody took it yet, or who did is no specialist any more.
bool is_free(sql::Reader& reader, Id<organisation::Institution> institution, const Referral& referral,
             Day today);
// Free, or taken or closed by this specialist; NotFound otherwise, also when withdrawn.
Referral referral_for(sql::Reader& reader, const Specialist& me, Id<Referral> id, Day today);

// False when somebody else took it or the student withdrew it meanwhile. Opens the student's file.
bool take(sql::Transaction& tx, const Specialist& me, Id<Referral> id, Id<access::Guide> guide,
          Id<ReferralLine> line, Instant now);
void plan_contact(sql::Transaction& tx, const Specialist& me, Id<Referral> id, const ContactPlan& plan,
                  Id<ReferralLine> line, Instant now);
// Between the day of the request and today.
bool may_have_been(const Referral& referral, std::optional<Day> on, Day today);
void note_contact(sql::Transaction& tx, const Specialist& me, Id<Referral> id, Day on, Id<ReferralLine> line,
                  Instant now);
void write_to_student(sql::Transaction& tx, const Specialist& me, Id<Referral> id, Id<ReferralLine> line,
                      const std::string& words, Instant now);
// To whom it may be passed on: the other specialists, by name.
std::vector<people::Person> colleagues_of(sql::Reader& reader, const Specialist& me, Day today);
void pass_on(sql::Transaction& tx, const Specialist& me, Id<Referral> id, Id<people::Person> to,
             Id<access::Guide> guide, Id<ReferralLine> line, Instant now);
// With a report back: the student reads it, and the counsellor where the student allows it.
void close(sql::Transaction& tx, const Specialist& me, Id<Referral> id, const std::string& outcome,
           Id<ReferralLine> line, Instant now);
// On the day of closing only, and not while the student has another open one: Conflict.
void open_again(sql::Transaction& tx, const Specialist& me, Id<Referral> id, Id<access::Guide> guide,
                Id<ReferralLine> line, Instant now);
bool may_open_again(const Referral& referral, Day today);

}  // namespace koers::referrals

template <>
struct koers::Codes<koers::referrals::ReferralState> {
  using enum koers::referrals::ReferralState;
  static constexpr std::array list{std::pair{asked, "asked"}, std::pair{taken, "taken"},
                                   std::pair{closed, "closed"}, std::pair{withdrawn, "withdrawn"}};
};
template <>
struct koers::Codes<koers::referrals::MayKnow> {
  using enum koers::referrals::MayKnow;
  static constexpr std::array list{std::pair{yes, "ja"}, std::pair{no, "nee"}};
};
template <>
struct koers::Codes<koers::referrals::LineKind> {
  using enum koers::referrals::LineKind;
  static constexpr std::array list{std::pair{taken, "taken"},         std::pair{planned, "planned"},
                                   std::pair{spoken, "spoken"},       std::pair{said, "said"},
                                   std::pair{passed_on, "passed_on"}, std::pair{closed, "closed"},
                                   std::pair{withdrawn, "withdrawn"}, std::pair{opened, "opened"}};
};
