// An agreement on extra support (LA-04): what a student needs to take part, who does what for it, and how the
// two see that it works. It is shut: the student and one officer read it, the counsellor only when the
// student says so, and nobody else; no list, no count of a team, no search, no fact. What a student has need
// not be said. `AgreementSeat` is the proof that somebody may see one.
//
//   asked -> draft -> both signed: in force -> looked back on each year -> ended, or followed by another one
//   asked, draft -> refused by the officer, with the reason and where to complain; thrown away by the student
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "campus/people/people.h"
#include "platform/base/codes.h"
#include "platform/sql/sql.h"

namespace koers::support {

enum class AgreementState { asked, draft, in_force, ended, refused };
enum class Voice { student, officer, parent };

inline constexpr int most_lines = 8;
inline constexpr int most_open = 3;
inline constexpr int longest_what = 120;
inline constexpr int longest_words = 500;
inline constexpr int longest_name = 80;

struct AgreementLine {
  Id<AgreementLine> id{};
  std::string what;
  std::string how;
};
struct Signature {
  Voice voice = Voice::student;
  std::string name;
  Instant at{};
  std::string text_hash;
};
struct Evaluation {
  Day due_on{};
  std::string student_words, officer_words;
  std::optional<Day> evaluated_on{};
};
struct ShownLine {
  Id<ShownLine> id{};
  Id<AgreementLine> line_id{};
  std::string receiver;
  Day until_on{};
  std::optional<Day> stopped_on{};
  std::string what;
  bool is_open(Day today) const { return !stopped_on && until_on >= today; }
};

struct Agreement {
  Id<Agreement> id{};
  Id<people::Person> student_id{};
  Id<people::Person> officer_id{};
  AgreementState state = AgreementState::asked;
  Id<Agreement> follows{};
  std::string asked_words{};
  std::string works_words{};
  Day made_on{};
  std::optional<Day> in_force_on{};
  std::optional<Day> evaluate_by{};
  std::optional<Day> ended_on{};
  Id<people::Person> ended_by{};
  std::string ended_words{};
  bool guide_reads = false;
  std::int64_t version = 0;

  bool is_open() const { return state != AgreementState::ended && state != AgreementState::refused; }
  bool may_change() const { return state == AgreementState::asked || state == AgreementState::draft; }
  // From when on both look back: so many months before the day.
  bool may_evaluate(Day today, int months_before) const {
    return state == AgreementState::in_force && evaluate_by &&
           add_months(*evaluate_by, -months_before) <= today;
  }
};

// With all that belongs to it.
struct WholeAgreement {
  Agreement agreement;
  people::Person student, officer;
  std::vector<AgreementLine> lines;
  std::vector<Signature> signatures;
  std::vector<Evaluation> evaluations;  // the newest first
  std::vector<ShownLine> shown;

  const Signature* signed_by(Voice voice) const;
  // Over what is signed, so that nothing changes below a name.
  std::string text_hash() const;
};

class AgreementSeat {
 public:
  // Throws NotFound for everybody but the student and the officer. Another officer's opening is noted for the
  // student to see.
  static AgreementSeat admit(http::Visit& visit, const people::SignedIn& viewer, Id<Agreement> id);

  const WholeAgreement& whole() const { return whole_; }
  const Agreement& agreement() const { return whole_.agreement; }
  Id<organisation::Institution> institution() const { return institution_; }
  bool is_student() const { return is_student_; }
  Voice voice() const { return is_student_ ? Voice::student : Voice::officer; }
  Id<people::Person> me() const { return is_student_ ? whole_.student.id : whole_.officer.id; }
  Id<people::Person> other() const { return is_student_ ? whole_.officer.id : whole_.student.id; }
  const people::Person& other_person() const { return is_student_ ? whole_.officer : whole_.student; }

 private:
  Id<organisation::Institution> institution_;
  WholeAgreement whole_;
  bool is_student_ = false;
};

// ---- reading

// Throws NotFound.
WholeAgreement whole_agreement(sql::Reader& reader, Id<organisation::Institution> institution,
                               Id<Agreement> id);
// Newest first.
std::vector<Agreement> agreements_of(sql::Reader& reader, Id<organisation::Institution> institution,
                                     Id<people::Person> student);
struct NamedAgreement {
  Agreement agreement;
  std::string given_name, infix, family_name;
  std::string full_name() const {
    return people::Person{agreement.student_id, given_name, infix, family_name}.full_name();
  }
};
// Those of an officer that are open, by name.
std::vector<NamedAgreement> agreements_of_officer(sql::Reader& reader, const people::SignedIn& officer);
// Who may be asked today, by name.
std::vector<people::Person> officers(sql::Reader& reader, Id<organisation::Institution> institution,
                                     Day today);
// The one that the student lets the counsellor read.
std::optional<WholeAgreement> agreement_for_guide(sql::Reader& reader,
                                                  Id<organisation::Institution> institution,
                                                  Id<people::Person> student);
// A line by the key of its link, with the name of whose it is; nothing when it ended.
struct OpenedLine {
  std::string given_name;
  std::string what;
  Day until_on{};
};
std::optional<OpenedLine> line_by_key(http::Visit& visit, const std::string& key);
// Of the whole institution, for the one figure there is: in force or looked back on this school year and due,
// and of these in time.
struct EvaluationCount {
  int due = 0;
  int in_time = 0;
};
EvaluationCount count_evaluations(sql::Reader& reader, Id<organisation::Institution> institution, Day today);

// ---- writing, under tx.lock(student)

struct SupportWriting {
  sql::Transaction& tx;
  Id<organisation::Institution> institution;
  Instant now;
  Day today() const { return day_of(now); }
};
// The agreement as it is now, whose student is locked. Throws NotFound when it is not this visitor's any
// more.
WholeAgreement locked(const SupportWriting& writing, const AgreementSeat& seat);

// Throws Conflict when there are enough that are open.
void start_agreement(const SupportWriting& writing, const Agreement& agreement);
void add_line(const SupportWriting& writing, const WholeAgreement& whole, const AgreementLine& line);
void drop_line(const SupportWriting& writing, const WholeAgreement& whole, Id<AgreementLine> line);
void change_works(const SupportWriting& writing, const WholeAgreement& whole, const std::string& words);
// Throws Conflict when it may not be signed, or is not what carries this hash. Answers whether it is in
// force.
bool sign(const SupportWriting& writing, const WholeAgreement& whole, Voice voice, const std::string& name,
          const std::string& parent, const std::string& text_hash);
// A sentence of one of the two; when both wrote, the next time is as much later as the school set.
bool evaluate(const SupportWriting& writing, const WholeAgreement& whole, Voice voice,
              const std::string& words);
void end_agreement(const SupportWriting& writing, const WholeAgreement& whole, Id<people::Person> by,
                   const std::string& words);
void refuse_agreement(const SupportWriting& writing, const WholeAgreement& whole, Id<people::Person> by,
                      const std::string& words);
// The student throws away what nobody signed.
void erase_agreement(const SupportWriting& writing, const WholeAgreement& whole);
// A new draft with the same lines, that takes the place of this one when it is signed.
void follow_agreement(const SupportWriting& writing, const WholeAgreement& whole, Id<Agreement> id,
                      IdSource& ids);
void let_guide_read(const SupportWriting& writing, const WholeAgreement& whole, bool reads);
// Answers the key: the only moment at which it is known.
std::string show_line(const SupportWriting& writing, const WholeAgreement& whole, const ShownLine& shown);
void stop_showing(const SupportWriting& writing, const WholeAgreement& whole, Id<ShownLine> shown);

// Those that both should be reminded of, from when on they may look back; each once.
std::vector<Agreement> to_remind(sql::Reader& reader, Id<organisation::Institution> institution, Day today);
void note_reminded(const SupportWriting& writing, const Agreement& agreement);

}  // namespace koers::support

template <>
struct koers::Codes<koers::support::AgreementState> {
  using enum koers::support::AgreementState;
  static constexpr std::array list{std::pair{asked, "asked"}, std::pair{draft, "draft"},
                                   std::pair{in_force, "in_force"}, std::pair{ended, "ended"},
                                   std::pair{refused, "refused"}};
};
template <>
struct koers::Codes<koers::support::Voice> {
  using enum koers::support::Voice;
  static constexpr std::array list{std::pair{student, "student"}, std::pair{officer, "officer"},
                                   std::pair{parent, "parent"}};
};
