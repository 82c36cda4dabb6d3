// Who guides whom. Every student has one counsellor, for as long as possible (KK 4.3, guideline 8); a
// specialist or a trainer may stand beside. A relationship has a begin and an end, and is the only thing that
// opens a student's file.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "campus/people/people.h"
#include "platform/base/codes.h"
#include "platform/sql/sql.h"
#include "platform/sql/window.h"

namespace koers::access {

enum class GuideKind { counsellor, specialist };

struct Guide {
  Id<Guide> id;
  Id<people::Person> person_id;
  GuideKind kind = GuideKind::counsellor;
  Day begins_on;
  std::optional<Day> ends_on{};
  std::string reason;         // why it began or changed
  std::string handover_note;  // of a warm handover; the student reads it too; empty when there was none
  // The student asked this specialist and does not want other guides to know: only the student and this guide
  // may see that it is so, on whatever page.
  bool in_confidence = false;
};

// All of them, oldest first.
std::vector<Guide> guides_of(sql::Reader& reader, Id<organisation::Institution> institution,
                             Id<people::Person> student);

// Today's counsellor, or nobody.
std::optional<people::Person> counsellor_of(sql::Reader& reader, Id<organisation::Institution> institution,
                                            Id<people::Person> student, Day today);

void assign_guide(sql::Transaction& tx, Id<organisation::Institution> institution, Id<people::Person> student,
                  const Guide& guide);
void end_guide(sql::Transaction& tx, Id<organisation::Institution> institution, Id<people::Person> student,
               Id<Guide> guide, Day ends_on);
// The student lets the others know, or no longer does.
void keep_in_confidence(sql::Transaction& tx, Id<organisation::Institution> institution,
                        Id<people::Person> student, Id<Guide> guide, bool in_confidence);

// A student whom the visitor guides today: the proof that opens this student's file. Made only by admit(),
// which throws NotFound for everybody else's student, as if he did not exist, and writes down that the file
// was opened.
class GuidedStudent {
 public:
  // Somebody who guides the student from today or later on, of whom the visitor may know.
  struct Other {
    Guide guide;
    people::Person person;
  };

  static GuidedStudent admit(http::Visit& visit, const people::SignedIn& viewer, Id<people::Person> student);

  Id<organisation::Institution> institution() const { return institution_; }
  Id<people::Person> id() const { return person_.id; }
  const people::Person& person() const { return person_; }
  GuideKind kind() const { return kind_; }
  // Whether others may not know that the visitor guides this student (Guide::in_confidence).
  bool in_confidence() const { return in_confidence_; }
  const std::optional<people::Enrolment>& enrolment() const { return enrolment_; }
  // All who guide the student, the visitor too, who began first before the others.
  const std::vector<Other>& guides() const { return guides_; }

 private:
  GuidedStudent() = default;
  Id<organisation::Institution> institution_;
  people::Person person_;
  GuideKind kind_ = GuideKind::counsellor;
  bool in_confidence_ = false;
  std::optional<people::Enrolment> enrolment_;
  std::vector<Other> guides_;
};

// Whether `person` guides `student` today, and as what; for items that are shared with "my counsellor".
std::optional<GuideKind> guides_today(sql::Reader& reader, Id<organisation::Institution> institution,
                                      Id<people::Person> person, Id<people::Person> student, Day today);

// Who opened this student's file, newest first (ST-16).
struct Look {
  Instant looked_at;
  Id<people::Person> viewer_id;
  std::string given_name;
  std::string infix;
  std::string family_name;
};
std::vector<Look> looks_at(sql::Reader& reader, Id<organisation::Institution> institution,
                           Id<people::Person> student, sql::Window window = sql::whole);

}  // namespace koers::access

template <>
struct koers::Codes<koers::access::GuideKind> {
  using enum koers::access::GuideKind;
  static constexpr std::array list{std::pair{counsellor, "counsellor"}, std::pair{specialist, "specialist"}};
};
