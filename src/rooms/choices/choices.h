// Choices that are really the student's, and what he looks at before them: work, studies, money. This is the
// door of the room.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "campus/access/guides.h"
#include "campus/people/people.h"
#include "platform/html/html.h"
#include "platform/http/visit.h"
#include "platform/sql/sql.h"

namespace koers::rooms {
struct Room;
}

namespace koers::choices {

// What a team lets its students choose, and when (choice.h).
enum class MomentKind { elective, assignment, specialisation, placement, next_study };

struct ChoiceMoment {
  Id<ChoiceMoment> id{};
  Id<organisation::Team> team_id{};
  std::optional<Id<organisation::Programme>> programme_id{};  // none: every programme of the team
  int year_of_study = 0;                                      // 0: every year
  MomentKind kind = MomentKind::elective;
  std::string title{};
  std::string explanation{};
  Day opens_on{};
  Day closes_on{};     // the last day to choose
  Day change_until{};  // the last day to change what was chosen; never before closes_on
  std::optional<Day> starts_on{};
  std::optional<Day> look_back_on{};
  bool is_closed = false;  // by the team, before its day

  bool may_choose(Day today) const { return !is_closed && opens_on <= today && today <= closes_on; }
  bool may_change(Day today) const { return !is_closed && opens_on <= today && today <= change_until; }
  bool is_time_to_look_back(Day today) const { return look_back_on && *look_back_on <= today; }
};

struct ChoiceOption {
  Id<ChoiceMoment> moment_id{};
  Id<ChoiceOption> id{};
  int position = 0;
  std::string title{};
  std::string explanation{};
  std::string place{};
  std::string day{};            // in words: "Donderdagmiddag"
  std::optional<int> places{};  // none: as many as want to
  std::string asks{};           // what it asks of who chooses it, see choice.h
  std::string code{};           // of an elective
  bool is_withdrawn = false;
  int taken = 0;
  int waiting = 0;

  std::optional<int> places_left() const {
    return places ? std::optional<int>(*places > taken ? *places - taken : 0) : std::nullopt;
  }
};

enum class TurnedOut { well, different, not_again };

// What a student chose at a moment, or leans to.
struct Choice {
  Id<ChoiceMoment> moment_id{};
  std::optional<Id<ChoiceOption>> option_id{};   // where the student has a place
  std::optional<Id<ChoiceOption>> wish_id{};     // where the student waits for one
  std::optional<std::int64_t> ticket{};          // who asked first has the lower one
  std::optional<Id<ChoiceOption>> leaning_id{};  // what the student still thinks about
  std::string reason{};
  std::optional<Day> chosen_on{};
  std::optional<TurnedOut> turned_out{};
  std::string looked_back{};
  std::optional<Day> looked_back_on{};

  bool is_made() const { return option_id || wish_id; }
};

enum class NoticeKind { moved_up, option_changed, option_withdrawn, moment_changed };

struct ChoiceNotice {
  Id<ChoiceNotice> id{};
  Id<ChoiceMoment> moment_id{};
  NoticeKind kind = NoticeKind::moved_up;
  std::string option_title{};
  Instant written_at{};
};

// What this room says of itself (room.cpp).
const rooms::Room& room();

// The nearest choice of the student and what changed in his choices, on the home page; empty without one.
html::Html choice_cards(http::Visit& visit, const people::Student& me);
// What the student chose, in the student's file: never why, that is the student's to tell.
html::Html choices_of_student(http::Visit& visit, const access::GuidedStudent& student);

// What a student chose, newest first: to look back on over the years (ST-13), and for the student's own
// portfolio, where he tells it.
struct MadeChoice {
  Id<ChoiceMoment> moment_id{};
  std::string moment{};  // "Kies je keuzedeel"
  std::string option{};
  bool has_place = false;  // else the student waits for one
  std::string reason{};
  Day chosen_on{};
  std::optional<Day> looked_back_on{};
};
std::vector<MadeChoice> made_choices(sql::Reader& reader, Id<organisation::Institution> institution,
                                     Id<people::Person> student);
html::Url choice_path(Id<ChoiceMoment> id);

// Brings the facts of one student up to date. Called in every transaction of this room that changes what they
// count, after tx.lock(student).
void refresh_facts(sql::Transaction& tx, Id<organisation::Institution> institution,
                   Id<people::Person> student, Day today);

// A choice moment with its options from elsewhere (the demo school), as it is. Facts are not refreshed.
void import_moment(sql::Transaction& tx, Id<organisation::Institution> institution,
                   const ChoiceMoment& moment, const std::vector<ChoiceOption>& options);
// A choice, new or changed. What was said when looking back is stored with a new one only. Facts are not
// refreshed.
void save_choice(sql::Transaction& tx, Id<organisation::Institution> institution, Id<people::Person> student,
                 const Choice& choice);
// What was said when looking back on a choice that is there. False when there is none that was made.
bool save_look_back(sql::Transaction& tx, Id<organisation::Institution> institution,
                    Id<people::Person> student, const Choice& choice);

// ---- lists of others (app/import): keeping the same list again changes nothing. A column that a list does
// not have leaves alone what stands there.

struct OccupationRow {
  std::string uri;
  std::string code;
  std::string name;
  std::string other_names;  // separated by lines
  std::string description;
  std::string family;
};
struct Elective {
  std::string code;  // K0123
  std::string name;
  int hours = 0;
  std::string explanation;
  bool operator==(const Elective&) const = default;
};
struct ListCount {
  std::int64_t added = 0;
  std::int64_t changed = 0;
  std::int64_t unchanged = 0;
};
struct OccupationColumns {
  bool other_names = true;
  bool family = true;
};
struct ElectiveColumns {
  bool hours = true;
  bool explanation = true;
};
ListCount keep_occupations(sql::Transaction& tx, Id<organisation::Institution> institution,
                           std::vector<OccupationRow> rows, const OccupationColumns& columns, IdSource& ids);
ListCount keep_electives(sql::Transaction& tx, Id<organisation::Institution> institution,
                         std::vector<Elective> rows, const ElectiveColumns& columns);

// What a student kept of work and studies, newest first.
enum class ExplorationKind { occupation, study };
struct Exploration {
  ExplorationKind kind = ExplorationKind::occupation;
  std::string item{};  // its slug
  std::string name{};
  std::string note{};
  std::string question{};  // to ask somebody: in the next conversation, or to find out
  Day kept_on{};
};
std::vector<Exploration> explorations_of(sql::Reader& reader, Id<organisation::Institution> institution,
                                         Id<people::Person> student);
// Keeps it, or changes it. The facts are not refreshed.
void save_exploration(sql::Transaction& tx, Id<organisation::Institution> institution,
                      Id<people::Person> student, const Exploration& exploration);

}  // namespace koers::choices

template <>
struct koers::Codes<koers::choices::MomentKind> {
  using enum koers::choices::MomentKind;
  static constexpr std::array list{std::pair{elective, "elective"}, std::pair{assignment, "assignment"},
                                   std::pair{specialisation, "specialisation"},
                                   std::pair{placement, "placement"}, std::pair{next_study, "next_study"}};
};
template <>
struct koers::Codes<koers::choices::TurnedOut> {
  using enum koers::choices::TurnedOut;
  static constexpr std::array list{std::pair{well, "well"}, std::pair{different, "different"},
                                   std::pair{not_again, "not_again"}};
};
template <>
struct koers::Codes<koers::choices::NoticeKind> {
  using enum koers::choices::NoticeKind;
  static constexpr std::array list{
      std::pair{moved_up, "moved_up"}, std::pair{option_changed, "option_changed"},
      std::pair{option_withdrawn, "option_withdrawn"}, std::pair{moment_changed, "moment_changed"}};
};
template <>
struct koers::Codes<koers::choices::ExplorationKind> {
  using enum koers::choices::ExplorationKind;
  static constexpr std::array list{std::pair{occupation, "occupation"}, std::pair{study, "study"}};
};
