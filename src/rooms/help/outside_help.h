// Help outside the school, the third line: who guides a student asks whether an address may help, and with
// what it may know, until when. The student says yes or no; nothing goes out before. The first contact is the
// student's own where possible. What comes back is what the student brings, or agrees to.
//
//   asked -> agreed -> contact -> busy -> back        asked -> refused
//   asked -> parent -> agreed (younger than 16)       anything that runs -> stopped
//
// A companion is the same with less: one person, of whom the student reads exactly what that person would
// see, and who thinks along until the consent ends. There is nothing to report.
//
// The student and who asked read it. What a counsellor asked, the counsellors after him read too; what a
// specialist asked stays with that specialist.
//
// Koers does not know how old somebody is. Who says to be younger than 16 gives no consent alone: it waits
// until the guide notes on which day a parent agreed too.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "campus/access/guides.h"
#include "rooms/help/help_address.h"

namespace koers::help {

// What the address may know.
enum class Known { name, reach, question, talks };
enum class HelpKind { help, companion };
enum class FirstContact { student, together, guide };
enum class HelpState { asked, parent, agreed, contact, busy, back, refused, stopped };
enum class Age { sixteen_or_more, younger };

// What is written with a student. An address of the directory, or a new one with its name.
struct OutsideDraft {
  std::optional<Id<HelpAddress>> address{};
  std::string name{};
  std::string contact{};
  std::string question{};
  std::vector<Known> may_know{};
  std::optional<Day> until_on{};
  FirstContact first_contact = FirstContact::student;
  HelpKind kind = HelpKind::help;
};

struct OutsideHelp {
  Id<OutsideHelp> id{};
  Id<people::Person> student_id{};
  Id<people::Person> asked_by_id{};
  std::string asked_by{};  // given name; "" when forgotten
  access::GuideKind by_kind = access::GuideKind::counsellor;
  HelpKind kind = HelpKind::help;
  std::optional<Id<HelpAddress>> address_id{};
  std::string name{};     // as the directory has it today, or as it was written
  std::string contact{};  // the same
  std::string question{};
  std::string may_know{};  // codes
  Day until_on{};
  FirstContact first_contact = FirstContact::student;
  std::optional<Instant> talk_first_at{};
  HelpState state = HelpState::asked;
  Instant asked_at{};
  std::optional<Instant> given_at{};
  std::optional<Instant> withdrawn_at{};
  bool is_under_16 = false;
  std::optional<Day> parent_agreed_on{};
  std::optional<Day> contact_on{};
  std::string report{};
  std::optional<Id<people::Person>> report_by_id{};
  std::optional<Instant> report_agreed_at{};

  // A consent holds: the address may know what it says.
  bool holds(Day today) const { return is_running() && until_on > today; }
  bool is_running() const {
    return state == HelpState::agreed || state == HelpState::contact || state == HelpState::busy;
  }
  // It waits for the student, who can still say yes.
  bool is_asked(Day today) const { return state == HelpState::asked && until_on > today; }
  bool is_over() const {
    return state == HelpState::back || state == HelpState::refused || state == HelpState::stopped;
  }
  // A guide wrote what came back, and the student has not said yet whether it is so.
  bool waits_for_agreement() const { return !report.empty() && !report_agreed_at; }
};

std::vector<Known> known_of(const std::string& codes);
std::string codes_of(const std::vector<Known>& known);

// Newest first.
std::vector<OutsideHelp> outside_help_of(sql::Reader& reader, const people::Student& me);
// As this guide may know it.
std::vector<OutsideHelp> outside_help_of(sql::Reader& reader, const people::Guide& me,
                                         const access::GuidedStudent& student);

// ---- what is done with it. Each takes the lock of the student and looks again at what holds: NotFound for
// who may not know of it, Conflict when its state does not allow this; nothing when it was done already.

void ask_for_help(sql::Transaction& tx, http::Visit& visit, const people::Guide& me,
                  const access::GuidedStudent& student, Id<OutsideHelp> id, const OutsideDraft& draft);

struct ByGuide {
  http::Visit& visit;
  const people::Guide& me;
  const access::GuidedStudent& student;
};
// Before the student answered.
void take_back(sql::Transaction& tx, const ByGuide& by, Id<OutsideHelp> id);
void note_parent(sql::Transaction& tx, const ByGuide& by, Id<OutsideHelp> id, Day on);
void note_contact(sql::Transaction& tx, const ByGuide& by, Id<OutsideHelp> id, Day on);
void note_busy(sql::Transaction& tx, const ByGuide& by, Id<OutsideHelp> id);
// What the guide heard, for the student to agree to.
void write_report(sql::Transaction& tx, const ByGuide& by, Id<OutsideHelp> id, const std::string& words);

void say_yes(sql::Transaction& tx, http::Visit& visit, const people::Student& me, Id<OutsideHelp> id,
             Age age);
// Before an answer: the student wants to talk first.
void ask_to_talk(sql::Transaction& tx, http::Visit& visit, const people::Student& me, Id<OutsideHelp> id);
void say_no(sql::Transaction& tx, http::Visit& visit, const people::Student& me, Id<OutsideHelp> id);
// After a no: it waits again.
void ask_again(sql::Transaction& tx, http::Visit& visit, const people::Student& me, Id<OutsideHelp> id);
void note_contact(sql::Transaction& tx, http::Visit& visit, const people::Student& me, Id<OutsideHelp> id,
                  Day on);
void note_busy(sql::Transaction& tx, http::Visit& visit, const people::Student& me, Id<OutsideHelp> id);
// What the student brings back; it is so because the student says so.
void bring_report(sql::Transaction& tx, http::Visit& visit, const people::Student& me, Id<OutsideHelp> id,
                  const std::string& words);
// Whether what the guide heard is so; a no takes the words away.
void agree_to_report(sql::Transaction& tx, http::Visit& visit, const people::Student& me, Id<OutsideHelp> id,
                     bool is_so);
// The consent ends at once.
void stop(sql::Transaction& tx, http::Visit& visit, const people::Student& me, Id<OutsideHelp> id);
// What an undo of a no carries.
std::string mark_of(const OutsideHelp& help);

// Brings the facts of one student up to date, after tx.lock(student).
void refresh_facts(sql::Transaction& tx, Id<organisation::Institution> institution,
                   Id<people::Person> student, Day today);

// As it stands, of the demo school. The facts are not refreshed.
void save(sql::Transaction& tx, Id<organisation::Institution> institution, const OutsideHelp& help);

}  // namespace koers::help

template <>
struct koers::Codes<koers::help::Known> {
  using enum koers::help::Known;
  static constexpr std::array list{std::pair{name, "name"}, std::pair{reach, "reach"},
                                   std::pair{question, "question"}, std::pair{talks, "talks"}};
};
template <>
struct koers::Codes<koers::help::HelpKind> {
  using enum koers::help::HelpKind;
  static constexpr std::array list{std::pair{help, "help"}, std::pair{companion, "companion"}};
};
template <>
struct koers::Codes<koers::help::FirstContact> {
  using enum koers::help::FirstContact;
  static constexpr std::array list{std::pair{student, "student"}, std::pair{together, "together"},
                                   std::pair{guide, "guide"}};
};
template <>
struct koers::Codes<koers::help::HelpState> {
  using enum koers::help::HelpState;
  static constexpr std::array list{std::pair{asked, "asked"},     std::pair{parent, "parent"},
                                   std::pair{agreed, "agreed"},   std::pair{contact, "contact"},
                                   std::pair{busy, "busy"},       std::pair{back, "back"},
                                   std::pair{refused, "refused"}, std::pair{stopped, "stopped"}};
};
template <>
struct koers::Codes<koers::help::Age> {
  using enum koers::help::Age;
  static constexpr std::array list{std::pair{sixteen_or_more, "16"}, std::pair{younger, "jonger"}};
};
