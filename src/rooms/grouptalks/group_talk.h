// A group talk: a guide and some of his students write on one board what they notice together, and each
// student has a quarter of the page that nobody else sees. What a student takes along becomes a step of that
// student. It counts as a group talk, and never as the conversation of two (KK 4.3, guideline 4). Who wrote
// what on the board nobody sees, the guide neither, unless the author signs it.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "campus/people/people.h"
#include "platform/http/visit.h"
#include "platform/sql/sql.h"
#include "rooms/course/course.h"

namespace koers::grouptalks {

inline constexpr std::size_t most_students = 12, fewest_students = 2;

struct GroupTalk {
  Id<GroupTalk> id;
  Id<people::Person> guide_id;
  std::string topic;
  Instant begun_at;
  std::optional<Instant> closed_at;
  std::optional<int> minutes_spent;

  bool is_open() const { return !closed_at; }
};

// Somebody who takes part: the guide who began it while he guides somebody in it, or a student of it. Made
// only by take(), which throws NotFound for everybody else.
class Place {
 public:
  static Place take(http::Visit& visit, const people::SignedIn& me, Id<GroupTalk> id);

  const GroupTalk& talk() const { return talk_; }
  bool is_student() const { return is_student_; }
  Id<organisation::Institution> institution() const { return institution_; }
  Id<people::Person> me() const { return me_; }
  const people::Person& guide() const { return guide_; }

 private:
  Place() = default;
  GroupTalk talk_;
  bool is_student_ = false;
  Id<organisation::Institution> institution_;
  Id<people::Person> me_;
  people::Person guide_;
};

// The talks of the visitor, the latest first.
struct GroupTalkSummary {
  GroupTalk talk;
  int students = 0;
};
std::vector<GroupTalkSummary> group_talks_of(sql::Reader& reader, const people::SignedIn& me);

// Whom a guide may ask: those whom he guides today and of whom the others may know it.
std::vector<people::Person> students_to_ask(sql::Reader& reader, const people::Guide& me, Day today);
// The students in it. For a guide those whom he guides today; students know each other from the talk.
std::vector<people::Person> students_in(sql::Reader& reader, const Place& place, Day today);

struct GroupDraft {
  std::string topic;
  std::vector<Id<people::Person>> students;
};
// Who is no student of the guide any more is left out; Conflict when too few are left. Each student is told.
void begin_group_talk(sql::Transaction& tx, const people::Guide& me, const GroupDraft& draft,
                      Id<GroupTalk> id, Instant now, Day today);

// ---- the board

struct BoardNote {
  Id<BoardNote> id;
  std::string words;
  bool is_mine = false;
  std::string given_name;  // of who signed it; "" when nobody did
};
std::vector<BoardNote> board_of(sql::Reader& reader, const Place& place);
struct BoardDraft {
  std::string words;
  bool is_signed = false;
};
// Conflict when it ended.
void write_on_board(sql::Transaction& tx, const Place& place, const BoardDraft& draft, Id<BoardNote> id,
                    Instant now);
// The visitor's own; another one's stays.
void take_off_board(sql::Transaction& tx, const Place& place, Id<BoardNote> id);

// ---- a student's own quarter; also after the end

struct OwnWords {
  std::string words;
};
OwnWords own_words(sql::Reader& reader, const Place& place);
OwnWords locked_own_words(sql::Transaction& tx, const Place& place);
void keep_own_words(sql::Transaction& tx, const Place& place, const OwnWords& own);
struct StepDraft {
  std::string title;
  std::optional<Day> due_on;
};
void take_along(sql::Transaction& tx, const Place& place, const StepDraft& draft, Id<course::Step> id,
                Instant now, Day today);
std::vector<course::Step> own_steps(sql::Reader& reader, const Place& place);

// ---- the end

struct GroupClosing {
  std::optional<int> minutes = 45;
  std::vector<Id<people::Person>> present;
};
// By the guide, once: a second time changes nothing. It counts for who was there.
void close_group_talk(sql::Transaction& tx, const Place& place, const GroupClosing& closing, Instant now,
                      Day today);

// Brings the facts of one student up to date, after tx.lock(student).
void refresh_facts(sql::Transaction& tx, Id<organisation::Institution> institution,
                   Id<people::Person> student, Day today);

std::string topic_of(Id<GroupTalk> id);

}  // namespace koers::grouptalks
