// The career network of a student (ST-10): who do I know, what can they help with, what can I do for them,
// and when do we speak. Only the student sees it. What leaves it is what the student sends, a request for an
// introduction that the counsellor reads, and of whom the student shares, the name, who it is and what they
// help with.
#pragma once

#include <string>
#include <vector>

#include "rooms/course/step.h"

namespace koers::course {

struct ContactDraft {
  std::string name;
  std::string who;
  std::string met_at;
  std::string helps_with;
  std::string gives;
  std::string reach;
  Closeness closeness = Closeness::known;
  experiences::Audience audience = experiences::Audience::me;
};
ContactDraft draft_of(const Contact& contact);

struct ContactMomentDraft {
  std::optional<Day> planned_on;
  std::string about;
  std::optional<Id<Step>> step_id{};
  std::string subject{};
};

// Those that were not taken away, the nearest first.
std::vector<Contact> contacts_of(sql::Reader& reader, const people::Student& me);
// Throw NotFound for what is not there or is somebody else's. A contact that was taken away can be named too.
Contact own_contact(sql::Reader& reader, const people::Student& me, Id<Contact> id);
// With the lock of the student, so that it stays as it is read until the transaction ends.
Contact locked_contact(sql::Transaction& tx, const people::Student& me, Id<Contact> id);
ContactMoment own_moment(sql::Reader& reader, const people::Student& me, Id<ContactMoment> id);
// Planned ones first, by day; then the others, newest first. Of contacts that were taken away none.
std::vector<ContactMoment> moments_of(sql::Reader& reader, const people::Student& me);

// A question for the counsellor: do you know somebody who ...?
struct Introduction {
  Id<Introduction> id;
  std::string wish;
  Instant asked_at;
  std::optional<Day> closed_on;
};
std::vector<Introduction> introductions_of(sql::Reader& reader, Id<organisation::Institution> institution,
                                           Id<people::Person> student);

// What a student is after, for the student's file: goals and introductions that are open; and of the network
// whom guides may know of, with no more than a name, who it is and what they help with.
struct FileGoals {
  std::vector<Goal> goals;
  std::vector<Introduction> introductions;
  std::vector<Contact> contacts;
};
FileGoals file_goals(sql::Reader& reader, const access::GuidedStudent& student);

// Each of these takes the lock of the student and brings the facts up to date.
void add_contact(sql::Transaction& tx, const people::Student& me, Id<Contact> id, const ContactDraft& draft,
                 Instant now, Day today);
void change_contact(sql::Transaction& tx, const people::Student& me, Id<Contact> id,
                    const ContactDraft& draft);
// Also erases for good what was taken away more than 30 days ago.
void take_away_contact(sql::Transaction& tx, const people::Student& me, Id<Contact> id, Instant now,
                       Day today);
void bring_contact_back(sql::Transaction& tx, const people::Student& me, Id<Contact> id, Day today);

void plan_moment(sql::Transaction& tx, const people::Student& me, Id<ContactMoment> id, Id<Contact> contact,
                 const ContactMomentDraft& draft, Instant now, Day today);
void close_moment(sql::Transaction& tx, const people::Student& me, Id<ContactMoment> id, MomentState state,
                  const std::string& outcome, Day today);
void reopen_moment(sql::Transaction& tx, const people::Student& me, Id<ContactMoment> id, Day today);

inline constexpr std::size_t most_open_introductions = 5;
// Conflict when so many stand open.
void ask_introduction(sql::Transaction& tx, const people::Student& me, Id<Introduction> id,
                      const std::string& wish, Instant now);
// Throws NotFound for what is not the student's own. No day: it is open again.
void close_introduction(sql::Transaction& tx, const people::Student& me, Id<Introduction> id,
                        std::optional<Day> on);

}  // namespace koers::course
