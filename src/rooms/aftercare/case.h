// Somebody in aftercare. A counsellor marks an own student with a reason; never a rule, never a score. The
// person reads all of it, and stops it at any time. Whoever is the counsellor keeps in touch: after a
// handover the next one, and after the person has left school the last one, who sees this case and nothing of
// the file. It ends by itself.
//
// `CaseSeat` is the proof that somebody may see one: the person, or who keeps in touch.
#pragma once

#include <array>
#include <optional>
#include <string>
#include <vector>

#include "campus/people/people.h"
#include "campus/time_limits/time_limits.h"
#include "platform/base/codes.h"
#include "platform/sql/sql.h"

namespace koers::aftercare {

enum class CaseReason { no_diploma, no_place, asked, low_level };
enum class ContactChannel { call, message, meeting, visit };
enum class AskAnswer { well, so_so, not_well };
enum class HandoverGround { consent, law };
enum class HandoverState { asked, agreed, refused, given };

inline constexpr int longest_words = 500;
inline constexpr int longest_name = 120;
inline constexpr int longest_region = 60;

struct Case {
  Id<Case> id{};
  Id<people::Person> student_id{};
  Id<people::Person> guide_id{};  // who began it
  CaseReason reason = CaseReason::asked;
  std::string words{};
  std::string region{};
  Day begins_on{};
  Day ends_on{};
  Day over_on{};
  Id<people::Person> stopped_by{};
  std::string stopped_words{};
  std::string token_hash{};
  std::int64_t version = 0;

  bool runs_on(Day today) const { return today < over_on; }
};
struct Contact {
  Id<Contact> id{};
  Id<people::Person> author_id{};
  Day held_on{};
  ContactChannel channel = ContactChannel::call;
  std::string words{};
  std::string step{};
};
struct Ask {
  int month = 0;
  Day asked_on{};
  std::optional<AskAnswer> answer{};
  std::string words{};
  std::optional<Day> answered_on{};
};
struct CaseHandover {
  Id<CaseHandover> id{};
  Id<people::Person> author_id{};
  std::string receiver{};
  std::string portion{};
  HandoverGround ground = HandoverGround::consent;
  std::string law{};
  HandoverState state = HandoverState::asked;
  Day made_on{};
  std::optional<Day> answered_on{};
  std::optional<Day> given_on{};
};
struct WholeCase {
  Case of;
  people::Person student;
  people::Person guide;           // who keeps in touch on this day; without an id when nobody does
  std::vector<Contact> contacts;  // the newest first
  std::vector<Ask> asks;          // the newest first
  std::vector<CaseHandover> handovers;

  // The question that waits for an answer.
  const Ask* open_ask() const;
};

class CaseSeat {
 public:
  // Throws NotFound for everybody but the person and who keeps in touch, as long as he is a counsellor.
  static CaseSeat admit(http::Visit& visit, const people::SignedIn& viewer, Id<Case> id);

  const WholeCase& whole() const { return whole_; }
  Id<organisation::Institution> institution() const { return institution_; }
  bool is_student() const { return is_student_; }
  Id<people::Person> me() const { return is_student_ ? whole_.student.id : whole_.guide.id; }
  Id<people::Person> other() const { return is_student_ ? whole_.guide.id : whole_.student.id; }

 private:
  Id<organisation::Institution> institution_;
  WholeCase whole_;
  bool is_student_ = false;
};

// ---- reading

// Throws NotFound.
WholeCase whole_case(sql::Reader& reader, Id<organisation::Institution> institution, Id<Case> id, Day today);
struct NamedCase {
  Id<Case> id{};
  Id<people::Person> student_id{};
  std::string given_name, infix, family_name;
  CaseReason reason = CaseReason::asked;
  Day ends_on{};
  Day over_on{};
  std::optional<Day> last_contact_on{};
  bool has_open_ask = false;
  std::string full_name() const {
    return people::Person{student_id, given_name, infix, family_name}.full_name();
  }
};
// Those of a counsellor that run, who was spoken to longest ago first.
std::vector<NamedCase> cases_of_guide(sql::Reader& reader, const people::SignedIn& guide, Day today);
// The newest of a student, running or not.
std::optional<Id<Case>> case_of_student(sql::Reader& reader, Id<organisation::Institution> institution,
                                        Id<people::Person> student);
// Whom a counsellor may mark: own students of today who are in none.
std::vector<people::Person> students_to_mark(sql::Reader& reader, const people::SignedIn& guide, Day today);
// A case by the key of its link; nothing when it is over or the link was made anew.
std::optional<WholeCase> case_by_key(http::Visit& visit, const std::string& key);

// Of a region: how many are in aftercare, and how many of these were spoken to in the last three months.
struct RegionCount {
  std::string region;
  int cases = 0;
  int reached = 0;
};
std::vector<RegionCount> count_regions(sql::Reader& reader, Id<organisation::Institution> institution,
                                       Day today);

// ---- writing, under tx.lock(student); the facts are refreshed

struct CaseWriting {
  sql::Transaction& tx;
  Id<organisation::Institution> institution;
  Day today;
};
// As it is now. Throws NotFound when it is not this visitor's any more, Conflict when it is over.
WholeCase locked(const CaseWriting& writing, const CaseSeat& seat);
// Throws Conflict when there is one that runs, NotFound when the guide does not guide this student any more.
void start_case(const CaseWriting& writing, const Case& one);
void add_contact(const CaseWriting& writing, const Case& of, const Contact& contact);
void drop_contact(const CaseWriting& writing, const Case& of, Id<Contact> contact, Id<people::Person> author);
void stop_case(const CaseWriting& writing, const Case& of, Id<people::Person> by, const std::string& words);
// Answers the key of a new link; the one before does not open any more.
std::string make_link(const CaseWriting& writing, const Case& of);
// Throws Conflict when nothing is asked.
void answer_ask(const CaseWriting& writing, const WholeCase& of, AskAnswer answer, const std::string& words);
void add_handover(const CaseWriting& writing, const Case& of, const CaseHandover& handover);
// The student says yes or no. Throws Conflict when it was answered.
void answer_handover(const CaseWriting& writing, const WholeCase& of, Id<CaseHandover> id, bool agrees);
// Throws Conflict without a ground.
void give_handover(const CaseWriting& writing, const WholeCase& of, Id<CaseHandover> id);

// After how many months it is asked how it goes, as it was when the case began; in order.
std::vector<int> months_to_ask(const time_limits::TimeLimits& limits, const Case& of);
// Asks what is due, of one case. Answers whether something was asked.
bool ask_what_is_due(const CaseWriting& writing, const time_limits::TimeLimits& limits, const Case& of);
std::vector<Case> running_cases(sql::Reader& reader, Id<organisation::Institution> institution, Day today);
void erase_old_cases(sql::Transaction& tx, Day today);

void import_case(sql::Transaction& tx, Id<organisation::Institution> institution, const Case& one, Day today);

// facts.cpp
void refresh_facts(sql::Transaction& tx, Id<organisation::Institution> institution,
                   Id<people::Person> student, Day today);

}  // namespace koers::aftercare

template <>
struct koers::Codes<koers::aftercare::CaseReason> {
  using enum koers::aftercare::CaseReason;
  static constexpr std::array list{std::pair{no_diploma, "no_diploma"}, std::pair{no_place, "no_place"},
                                   std::pair{asked, "asked"}, std::pair{low_level, "low_level"}};
};
template <>
struct koers::Codes<koers::aftercare::ContactChannel> {
  using enum koers::aftercare::ContactChannel;
  static constexpr std::array list{std::pair{call, "call"}, std::pair{message, "message"},
                                   std::pair{meeting, "meeting"}, std::pair{visit, "visit"}};
};
template <>
struct koers::Codes<koers::aftercare::AskAnswer> {
  using enum koers::aftercare::AskAnswer;
  static constexpr std::array list{std::pair{well, "well"}, std::pair{so_so, "so_so"},
                                   std::pair{not_well, "not_well"}};
};
template <>
struct koers::Codes<koers::aftercare::HandoverGround> {
  using enum koers::aftercare::HandoverGround;
  static constexpr std::array list{std::pair{consent, "consent"}, std::pair{law, "law"}};
};
template <>
struct koers::Codes<koers::aftercare::HandoverState> {
  using enum koers::aftercare::HandoverState;
  static constexpr std::array list{std::pair{asked, "asked"}, std::pair{agreed, "agreed"},
                                   std::pair{refused, "refused"}, std::pair{given, "given"}};
};
