// The course a student steers: goals, small steps, choices, people. This is the door of the room.
#pragma once

#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "campus/access/guides.h"
#include "campus/people/people.h"
#include "campus/people/personal_data.h"
#include "platform/html/html.h"
#include "platform/http/router.h"
#include "platform/sql/sql.h"

namespace koers::course {

enum class StepState { open, done, dropped };
enum class StepOrigin { student, conversation };
enum class GoalState { open, reached, dropped };

// What a student wants to reach, and why. Few at a time, with small steps below it.
struct Goal {
  Id<Goal> id{};
  std::string title{};
  std::string why{};
  StepOrigin origin = StepOrigin::student;
  std::optional<Day> due_on{};
  GoalState state = GoalState::open;
  std::optional<Day> closed_on{};
  std::string outcome{};
  Instant created_at{};
};

struct Contact;

struct Step {
  Id<Step> id{};
  std::string title{};
  Id<people::Person> owner_id{};
  StepOrigin origin = StepOrigin::student;
  std::optional<std::int64_t> conversation_id{};
  std::optional<std::int64_t> experience_id{};
  std::optional<Day> due_on{};
  std::string helper{};
  std::string sign{};
  StepState state = StepState::open;
  std::optional<Day> closed_on{};
  std::string outcome{};
  Instant created_at{};
  std::optional<Id<Goal>> goal_id{};
  std::optional<Id<Contact>> contact_id{};  // who of the network helps

  bool is_overdue(Day today) const { return state == StepState::open && due_on && *due_on < today; }
};

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

// Somebody whom the student knows; only the student sees it (ST-10).
enum class Closeness { near, known, distant };
struct Contact {
  Id<Contact> id{};
  std::string name{};
  std::string who{};
  std::string met_at{};
  std::string helps_with{};
  std::string gives{};  // what the student can do for this person
  std::string reach{};  // how the student reaches this person
  Closeness closeness = Closeness::known;
  Instant created_at{};
  std::optional<Instant> removed_at{};
};

// When the student speaks to somebody, for a step or without one.
enum class MomentState { planned, held, dropped };
struct ContactMoment {
  Id<ContactMoment> id{};
  Id<Contact> contact_id{};
  std::string about{};
  MomentState state = MomentState::planned;
  std::optional<Day> planned_on{};
  std::optional<Day> held_on{};
  std::string outcome{};
  std::optional<Id<Step>> step_id{};
  Instant created_at{};

  bool is_overdue(Day today) const {
    return state == MomentState::planned && planned_on && *planned_on < today;
  }
};

// What somebody who is a step further offers: students may ask (ST-11).
enum class OfferState { waiting, open, paused, refused, closed };
struct Offer {
  Id<people::Person> person_id{};
  std::string work{};
  std::string about{};
  int monthly_limit = 4;
  OfferState state = OfferState::waiting;
  Instant offered_at{};
  std::optional<Id<people::Person>> reviewer_id{};
  std::optional<Instant> reviewed_at{};
  std::string review_note{};
};

void add_routes(http::Router& router);

// All steps of a student, open ones first, by date.
std::vector<Step> steps_of(sql::Reader& reader, Id<organisation::Institution> institution,
                           Id<people::Person> student);
// Those that were agreed in one conversation: they come back in the next one (GU-05).
std::vector<Step> steps_from_conversation(sql::Reader& reader, Id<organisation::Institution> institution,
                                          Id<people::Person> student, std::int64_t conversation_id);
// Sets a step. The caller holds tx.lock(student); the facts are brought up to date.
void set_step(sql::Transaction& tx, Id<organisation::Institution> institution, Id<people::Person> student,
              const Step& step, Day today);

// All goals of a student, open ones first, oldest first.
std::vector<Goal> goals_of(sql::Reader& reader, Id<organisation::Institution> institution,
                           Id<people::Person> student);
// Sets a goal as it is, of the student's own or agreed in a conversation. The caller holds tx.lock(student).
void set_goal(sql::Transaction& tx, Id<organisation::Institution> institution, Id<people::Person> student,
              const Goal& goal);

// Open and overdue steps per student, for a caseload.
struct StepCount {
  Id<people::Person> student_id;
  int open = 0;
  int overdue = 0;
};
std::vector<StepCount> step_counts_for_guide(sql::Reader& reader, const people::SignedIn& guide, Day today);

html::Html steps_card(http::Visit& visit, const people::Student& me);  // "Mijn stappen" on the home page
// "2 nieuwe berichten", with the way there; empty without any. For whoever asks or answers.
html::Html messages_card(http::Visit& visit, const people::SignedIn& me);
// What waits for a co-ordinator: offers and reports; empty without any.
html::Html moderation_card(http::Visit& visit, const people::SignedIn& me);
html::Html people_card(http::Visit& visit, const people::Student& me);  // "Mijn mensen" on /vooruit
html::Html steps_of_student(http::Visit& visit,
                            const access::GuidedStudent& student);  // in the student's file

// The nearest choice of the student and what changed in his choices, on the home page; empty without one.
html::Html choice_cards(http::Visit& visit, const people::Student& me);
// What the student chose, in the student's file: never why, that is the student's to tell.
html::Html choices_of_student(http::Visit& visit, const access::GuidedStudent& student);

void refresh_facts(sql::Transaction& tx, Id<organisation::Institution> institution,
                   Id<people::Person> student, Day today);

// A row of facts for every enrolled student who has none yet, for many new students at once (an import).
void begin_facts(sql::Transaction& tx, Id<organisation::Institution> institution, Day today);

// A step that comes from elsewhere (the demo school), as it is. The facts are not refreshed.
void bring_step(sql::Transaction& tx, Id<organisation::Institution> institution, Id<people::Person> student,
                const Step& step);

// Choice moments with their options, and a choice, from elsewhere (the demo school), as they are. Facts are
// not refreshed.
void bring_moment(sql::Transaction& tx, Id<organisation::Institution> institution, const ChoiceMoment& moment,
                  const std::vector<ChoiceOption>& options);
void bring_choice(sql::Transaction& tx, Id<organisation::Institution> institution, Id<people::Person> student,
                  const Choice& choice);

// ---- lists of others, taken in whole (app/import): keeping the same list again changes nothing.

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
ListCount keep_occupations(sql::Transaction& tx, Id<organisation::Institution> institution,
                           const std::vector<OccupationRow>& rows, IdSource& ids);
ListCount keep_electives(sql::Transaction& tx, Id<organisation::Institution> institution,
                         const std::vector<Elective>& rows);

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
void bring_exploration(sql::Transaction& tx, Id<organisation::Institution> institution,
                       Id<people::Person> student, const Exploration& exploration);
void bring_contact(sql::Transaction& tx, Id<organisation::Institution> institution,
                   Id<people::Person> student, const Contact& contact);
void bring_contact_moment(sql::Transaction& tx, Id<organisation::Institution> institution,
                          Id<people::Person> student, const ContactMoment& moment);

void bring_offer(sql::Transaction& tx, Id<organisation::Institution> institution, const Offer& offer);
// A question to an expert with what was written; the first message is the question. With a reason it was
// reported by the student and waits for the school.
struct BroughtMessage {
  Id<people::Person> author_id;
  std::string words;
  Instant sent_at;
};
struct BroughtThread {
  Id<people::Person> student_id;
  Id<people::Person> expert_id;
  std::vector<BroughtMessage> messages;
  bool is_read = true;
  bool is_closed = false;
  std::string report_reason{};
};
void bring_thread(sql::Transaction& tx, Id<organisation::Institution> institution,
                  const BroughtThread& thread, const std::function<std::int64_t()>& next_id);

// Forgets everything of a student, for good.
void forget(sql::Transaction& tx, Id<organisation::Institution> institution, Id<people::Person> student);

// What this room holds of a person, as it is taken along (privacy.cpp).
std::span<const people::PersonalTable> personal_tables();

}  // namespace koers::course

template <>
struct koers::Codes<koers::course::StepState> {
  using enum koers::course::StepState;
  static constexpr std::array list{std::pair{open, "open"}, std::pair{done, "done"},
                                   std::pair{dropped, "dropped"}};
};
template <>
struct koers::Codes<koers::course::GoalState> {
  using enum koers::course::GoalState;
  static constexpr std::array list{std::pair{open, "open"}, std::pair{reached, "reached"},
                                   std::pair{dropped, "dropped"}};
};
template <>
struct koers::Codes<koers::course::Closeness> {
  using enum koers::course::Closeness;
  static constexpr std::array list{std::pair{near, "near"}, std::pair{known, "known"},
                                   std::pair{distant, "distant"}};
};
template <>
struct koers::Codes<koers::course::MomentState> {
  using enum koers::course::MomentState;
  static constexpr std::array list{std::pair{planned, "planned"}, std::pair{held, "held"},
                                   std::pair{dropped, "dropped"}};
};
template <>
struct koers::Codes<koers::course::OfferState> {
  using enum koers::course::OfferState;
  static constexpr std::array list{std::pair{waiting, "waiting"}, std::pair{open, "open"},
                                   std::pair{paused, "paused"}, std::pair{refused, "refused"},
                                   std::pair{closed, "closed"}};
};
template <>
struct koers::Codes<koers::course::StepOrigin> {
  using enum koers::course::StepOrigin;
  static constexpr std::array list{std::pair{student, "student"}, std::pair{conversation, "conversation"}};
};
template <>
struct koers::Codes<koers::course::MomentKind> {
  using enum koers::course::MomentKind;
  static constexpr std::array list{std::pair{elective, "elective"}, std::pair{assignment, "assignment"},
                                   std::pair{specialisation, "specialisation"},
                                   std::pair{placement, "placement"}, std::pair{next_study, "next_study"}};
};
template <>
struct koers::Codes<koers::course::TurnedOut> {
  using enum koers::course::TurnedOut;
  static constexpr std::array list{std::pair{well, "well"}, std::pair{different, "different"},
                                   std::pair{not_again, "not_again"}};
};
template <>
struct koers::Codes<koers::course::NoticeKind> {
  using enum koers::course::NoticeKind;
  static constexpr std::array list{
      std::pair{moved_up, "moved_up"}, std::pair{option_changed, "option_changed"},
      std::pair{option_withdrawn, "option_withdrawn"}, std::pair{moment_changed, "moment_changed"}};
};
template <>
struct koers::Codes<koers::course::ExplorationKind> {
  using enum koers::course::ExplorationKind;
  static constexpr std::array list{std::pair{occupation, "occupation"}, std::pair{study, "study"}};
};
