// Referrals: a student asks a specialist, and follows what happens with the request (KK 4.3, guideline 11;
// ST-18, GU-10). This is the door of the room.
#pragma once

#include <functional>
#include <optional>
#include <string>

#include "campus/access/guides.h"
#include "campus/inbox/inbox.h"
#include "campus/people/people.h"
#include "platform/html/html.h"
#include "platform/http/visit.h"
#include "platform/sql/sql.h"

namespace koers::rooms {
struct Room;
}

namespace koers::referrals {

// What this room says of itself (room.cpp).
const rooms::Room& room();

// The way to the specialist, for where a student looks for it: "Kom je er met Karin niet uit?"
html::Html ask_card(http::Visit& visit, const people::Student& me);
// A talk of a specialist with a student, for the lists and calendars in which their other talks stand too.
struct ReferralAppointment {
  html::Url path;  // where its reader finds the request
  Day on;
  int begins_minute = 0;  // of one that is planned
  std::string place{};
  std::string other{};         // of the specialist the given name, of the student the full one
  bool is_held = false;        // else it is planned; also when that day went by and nobody noted it
  std::int64_t id = 0;         // of the request; one in a calendar for the single file and the whole
  bool in_confidence = false;  // the student keeps it from the counsellor
};
// How long such a talk lasts is not asked: it is taken to be as long as most.
inline constexpr int usual_minutes = 25;
// Those of a student, whoever else may know of them.
std::vector<ReferralAppointment> appointments_of(sql::Reader& reader, const people::Student& me, Day today);
// Those of a specialist: planned ones, and what was held since that day. Empty for who is none.
std::vector<ReferralAppointment> appointments_of(sql::Reader& reader, const people::Guide& me, Day since);
// Those of a person, as a student and as a specialist, for the calendar that this person alone follows.
std::vector<ReferralAppointment> appointments_for(sql::Reader& reader,
                                                  Id<organisation::Institution> institution,
                                                  Id<people::Person> person, Day today);

// The planned one of this specialist that takes a part of the time between these minutes, or nothing. How
// long such a talk lasts is not asked: it is taken to be as long as most, 25 minutes.
std::optional<ReferralAppointment> appointment_at(sql::Reader& reader,
                                                  Id<organisation::Institution> institution,
                                                  Id<people::Person> specialist, Day on, int begins_minute,
                                                  int ends_minute);

// When a student was spoken with and will be, as far as this guide may know: a specialist of his own
// requests, a counsellor of those that the student lets him know of.
struct ReferralSummary {
  Id<people::Person> student_id;
  std::optional<Day> spoken_on{};
  std::optional<Day> planned_on{};
};
// Of the students whom he guides today, or of one of them.
std::vector<ReferralSummary> appointments_known_to(sql::Reader& reader, const people::SignedIn& guide,
                                                   std::optional<Id<people::Person>> only, Day today);

// In a student's file: the request, for a counsellor as far as the student allows it, for the specialist who
// took it; the counsellor's way to ask together with the student, a row; and when the student was spoken
// with, for the cards of others. Request and row may be empty.
struct FileCards {
  html::Html request;
  html::Html refer;
  ReferralSummary known;
};
FileCards file_cards(http::Visit& visit, const people::SignedIn& me, const access::GuidedStudent& student);

// Brings the facts of one student up to date. Called in every transaction of this room that changes what they
// count, after tx.lock(student).
void refresh_facts(sql::Transaction& tx, Id<organisation::Institution> institution,
                   Id<people::Person> student, Day today);

// A request as it stands today, imported from elsewhere. With `taken_on` the specialist has it; the days
// after it are those of the first contact and the end. The facts are not refreshed.
struct ImportedReferral {
  Id<people::Person> student_id;
  std::string question;
  std::string tried{};
  bool counsellor_may_know = true;
  // Asked together with the student, who said yes on that day.
  std::optional<Id<people::Person>> by_counsellor_id{};
  bool opens_file = true;
  Day asked_on;
  std::optional<Id<people::Person>> specialist_id{};
  std::optional<Day> taken_on{};
  std::optional<Day> contact_on{};
  std::string outcome{};
  std::optional<Day> closed_on{};
  // It came in before, as it stood at the end of that day.
  std::optional<Day> there_on{};
};
// Six ids at most are asked of `next_id`.
void import_referral(sql::Transaction& tx, Id<organisation::Institution> institution,
                     const ImportedReferral& imported, const std::function<std::int64_t()>& next_id,
                     Day today);

// What a counsellor wrote with a student who said no, or did not answer yet: two ids at most.
struct ImportedJointRequest {
  Id<people::Person> student_id, counsellor_id;
  std::string question, tried;
  Day asked_on;
  std::optional<Day> refused_on{};
};
void import_joint_request(sql::Transaction& tx, Id<organisation::Institution> institution,
                          const ImportedJointRequest& imported, const std::function<std::int64_t()>& next_id);

}  // namespace koers::referrals
