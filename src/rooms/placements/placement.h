// A placement: a student at a company from a day until a day, with the student's wish and a trainer who
// thinks along (PA-02). The student or who guides writes it down; both read all of it. Who learns and works
// (bbl) has the same thing, called work.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "campus/access/guides.h"
#include "campus/people/people.h"
#include "platform/base/codes.h"
#include "platform/http/visit.h"
#include "platform/sql/sql.h"
#include "platform/sql/window.h"
#include "rooms/companies/companies.h"
#include "rooms/experiences/experiences.h"

namespace koers::placements {

using companies::Company;
using companies::Trainer;

struct Placement {
  Id<Placement> id;
  Id<people::Person> student_id;
  Id<Company> company_id;  // the kept one, when it stood there twice (rooms/companies)
  std::string company;     // its name
  std::string slug;        // in the address of its page
  std::string place;
  std::optional<Id<Trainer>> trainer_id;
  std::string trainer;  // the name; "" when nobody is known
  std::string email, phone;
  std::optional<Instant> no_messages_since;
  Day begins_on, ends_on;
  int days_a_week = 0;
  bool is_work = false;
  bool by_student = false;
  std::string wish;
  std::optional<Instant> wish_at;
  std::optional<Day> stopped_on;
  std::optional<bool> stopped_by_student;
  std::string stopped_words;
  Instant created_at;
  Id<Company> written_at_id{};  // the company as it was written down

  // The last day of it, also when it stopped before its end.
  Day last_on() const { return stopped_on.value_or(ends_on); }
  bool runs_on(Day day) const { return begins_on <= day && day <= last_on(); }
  bool is_over_on(Day day) const { return last_on() < day; }
  Day half_on() const { return begins_on + (ends_on - begins_on) / 2; }
  // The trainer, as one calls somebody: the first word of the name.
  std::string trainer_given_name() const { return trainer.substr(0, trainer.find(' ')); }
};

// Weeks after which the trainer's word may be expected once half of it has passed.
inline constexpr int weeks_of_a_long_placement = 8;
inline constexpr int longest_placement_days = 5 * 366;
inline constexpr int longest_wish = 400;            // signs
inline constexpr int longest_stopped_words = 600;   // signs
inline constexpr std::size_t most_placements = 30;  // of one student

// Somebody at the table of one placement: the student, or who guides the student today. Made only by take(),
// which throws NotFound for everybody else.
class PlacementSeat {
 public:
  static PlacementSeat take(http::Visit& visit, const people::SignedIn& me, Id<Placement> id);

  const Placement& placement() const { return placement_; }
  Id<organisation::Institution> institution() const { return institution_; }
  Id<people::Person> me() const { return me_; }
  const people::Person& student() const { return student_; }
  bool is_student() const { return me_ == student_.id; }
  // Who guides in confidence reads along and does not write: that would tell of it.
  bool may_write() const { return !guided_ || !guided_->in_confidence(); }
  const std::optional<access::GuidedStudent>& guided() const { return guided_; }

 private:
  PlacementSeat() = default;
  Placement placement_;
  Id<organisation::Institution> institution_;
  Id<people::Person> me_;
  people::Person student_;
  std::optional<access::GuidedStudent> guided_;
};
// Throws Forbidden for who may not write.
void must_write(const PlacementSeat& seat);

// What a form asks of a placement.
struct PlacementDraft {
  std::string company{};
  std::string place{};
  std::string trainer{};
  std::string email{};
  std::string phone{};
  std::optional<Day> begins_on{};
  std::optional<Day> ends_on{};
  int days_a_week = 3;
  std::string wish{};
};

// Who writes a placement down, for whom.
struct PlacementWriting {
  sql::Transaction& tx;
  Id<organisation::Institution> institution;
  Id<people::Person> student;
  bool by_student = false;
  bool is_work = false;
  IdSource& ids;
  Instant now;
  Day today;
};
// With its three moments. Throws Conflict when this student has too many.
void add_placement(const PlacementWriting& writing, Id<Placement> id, const PlacementDraft& draft);

// To be changed, with the lock of the student.
Placement locked_placement(sql::Transaction& tx, const PlacementSeat& seat);
PlacementDraft draft_of(const Placement& placement);
void change_placement(const PlacementWriting& writing, const Placement& stored, const PlacementDraft& draft);
void change_wish(sql::Transaction& tx, const PlacementSeat& seat, const std::string& wish, Instant now);

// Stops on that day, before its end; what was learned there stays the student's.
void stop_placement(sql::Transaction& tx, const PlacementSeat& seat, Day on, const std::string& words,
                    Instant now, Day today);
void go_on(sql::Transaction& tx, const PlacementSeat& seat, Instant now, Day today);

// Throws NotFound.
Placement placement_of(sql::Reader& reader, Id<organisation::Institution> institution, Id<Placement> id);
// Placements of a student, the newest first.
std::vector<Placement> placements_of(sql::Reader& reader, Id<organisation::Institution> institution,
                                     Id<people::Person> student);

// One line of a list of who guides.
struct PlacementRow {
  Id<Placement> id;
  std::string given_name, infix, family_name;  // of the student
  std::string company;
  Day begins_on, ends_on;
  std::optional<Day> stopped_on;
  bool is_work = false;
  std::int64_t moments = 0, held = 0;
  std::optional<Day> next_on;  // the next moment that was planned
};
// Of the students whom this guide guides today: those that run, or that are over.
std::int64_t count_for_guide(sql::Reader& reader, const people::SignedIn& guide, bool over, Day today);
std::vector<PlacementRow> placements_for_guide(sql::Reader& reader, const people::SignedIn& guide, bool over,
                                               Day today, sql::Window window);
// The running ones at a company, of the students of this visitor.
std::vector<PlacementRow> placements_at(sql::Reader& reader, const people::SignedIn& guide,
                                        Id<Company> company, Day today);

// ---- what the trainer may read

// Ids of the experiences that the student chose.
std::vector<Id<experiences::Experience>> shown_ids(sql::Reader& reader,
                                                   Id<organisation::Institution> institution,
                                                   Id<people::Person> student, Id<Placement> id);
// Those of them that are not for the student alone: who keeps one back later takes it from the trainer too.
std::vector<experiences::ShownExperience> shown_to_trainer(sql::Reader& reader,
                                                           Id<organisation::Institution> institution,
                                                           Id<people::Person> student, Id<Placement> id);
void show_to_trainer(sql::Transaction& tx, const PlacementSeat& seat,
                     const std::vector<Id<experiences::Experience>>& ids);

// The notices of this room, to the student and to all who guide, but not to who did it.
enum class Told { observed, link, changed };
void tell_around(sql::Transaction& tx, Id<organisation::Institution> institution, Id<people::Person> student,
                 Id<Placement> id, Told told, Id<people::Person> but, Instant now, Day today);

// By somebody at the table: something is new at this placement.
inline void tell_changed(sql::Transaction& tx, const PlacementSeat& seat, Instant now, Day today) {
  tell_around(tx, seat.institution(), seat.student().id, seat.placement().id, Told::changed, seat.me(), now,
              today);
}

// facts.cpp: brings the facts of one student up to date, after tx.lock(student).
void refresh_facts(sql::Transaction& tx, Id<organisation::Institution> institution,
                   Id<people::Person> student, Day today);

// ---- from elsewhere, and in the demo school: nobody is told, and no fact refreshed.
struct ImportedPlacement {
  Id<Placement> id;
  Id<people::Person> student_id;
  Id<Company> company_id;
  std::string company;  // its name
  std::optional<Id<Trainer>> trainer_id;
  std::string trainer{};
  Day begins_on, ends_on;
  int days_a_week = 3;
  bool is_work = false;
  bool by_student = true;
  std::string wish{};
  Instant created_at;
};
void import_placement(sql::Transaction& tx, Id<organisation::Institution> institution,
                      const ImportedPlacement& placement);
void import_shown(sql::Transaction& tx, Id<organisation::Institution> institution, Id<people::Person> student,
                  Id<Placement> id, Id<experiences::Experience> experience);

}  // namespace koers::placements
