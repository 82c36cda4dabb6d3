// Real choices (KK 4.3, L3; ST-08, PR-03): a team says what there is to choose, until when and with how many
// places; the student weighs the options, chooses one and says why, may change it until a day, and looks back
// later.
//
// A place is never given twice. Whoever changes something of a moment first takes the lock of that moment,
// and only then those of students; a student has one row per moment. An option without places left has a
// waiting list: who asked first moves up first, in the transaction in which the place came free, and is told.
// Who waits keeps the place he has until then.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "rooms/choices/choices.h"

namespace koers::choices {

struct ChoiceMomentState {
  ChoiceMoment moment;
  std::vector<ChoiceOption> options;  // in the order of the team; withdrawn ones last
  std::optional<Choice> choice{};

  const ChoiceOption* option(std::optional<Id<ChoiceOption>> id) const;
  std::vector<const ChoiceOption*> open_options() const;
};

// ---- reading

// Whether options say how many have a place and how many wait; a page that does not show it need not know.
enum class Places { counted, not_counted };

// The moments that are or were there for this student, with his choice; those that close first come first.
std::vector<ChoiceMomentState> moments_of(sql::Reader& reader, Id<organisation::Institution> institution,
                                          Id<people::Person> student, Places places = Places::counted);
// The same as far as a card on another page shows it: a moment without its words, and of its options the one
// that the student has or waits for, by its title.
std::vector<ChoiceMomentState> moments_in_short(sql::Reader& reader,
                                                Id<organisation::Institution> institution,
                                                Id<people::Person> student);
// Throws NotFound for a moment that is not for this student.
ChoiceMomentState own_moment(sql::Reader& reader, const people::Student& me, Id<ChoiceMoment> id);

std::vector<ChoiceOption> options_of(sql::Reader& reader, Id<organisation::Institution> institution,
                                     Id<ChoiceMoment> moment);
// How many wait for the same option up to the student, himself included; 0 when he does not wait.
int place_in_line(sql::Reader& reader, Id<organisation::Institution> institution, Id<ChoiceMoment> moment,
                  const Choice& choice);

struct Weighing {
  Id<ChoiceOption> option_id;
  bool is_favourite = false;
  std::string pulls{};       // what draws me
  std::string holds_back{};  // what holds me back
  std::string asked{};       // whom I asked, and what they said
};
std::vector<Weighing> weighings_of(sql::Reader& reader, const people::Student& me, Id<ChoiceMoment> moment);

// Whom the student asked about an option: an expert, or somebody of his own.
struct Consultation {
  Id<ChoiceOption> option_id;
  std::string name;  // "" of somebody who was forgotten
  bool is_answered = false;
  std::optional<Day> planned_on{};  // when they speak
  html::Url href{};
};
std::vector<Consultation> consultations_of(sql::Reader& reader, const people::Student& me);
// What experts and people are asked about, as their rooms keep it (campus/people/fitting.h).
std::string subject_of(Id<ChoiceOption> option);

// What the student has not seen yet, newest first.
std::vector<ChoiceNotice> notices_of(sql::Reader& reader, Id<organisation::Institution> institution,
                                     Id<people::Person> student);

// What a student picks and why, as he types it; chosen already or only thought about.
struct ChoiceDraft {
  std::optional<Id<ChoiceOption>> option{};
  std::string reason{};
};
ChoiceDraft draft_of(const std::optional<Choice>& choice);

struct TurnedOutDraft {
  std::optional<TurnedOut> turned_out{};
  std::string words{};
};

// The student's own, with the locks under which it is changed, so that it stays as it is read until the
// transaction ends. Throw NotFound for a moment that is not for this student.
std::optional<Choice> locked_choice(sql::Transaction& tx, const people::Student& me, Id<ChoiceMoment> id);
Weighing locked_weighing(sql::Transaction& tx, const people::Student& me, Id<ChoiceMoment> moment,
                         Id<ChoiceOption> option);

// ---- the student chooses. Each of these takes the locks it needs and brings the facts up to date; what can
// no longer be done is Conflict, what is not there NotFound.

// What came of it: a place, or a place in the line (1 is next).
struct Chosen {
  bool has_place = false;
  int place_in_line = 0;
};
Chosen choose(sql::Transaction& tx, Id<organisation::Institution> institution, Id<people::Person> student,
              Id<ChoiceMoment> moment, Id<ChoiceOption> option, const std::string& reason, IdSource& ids,
              Instant now);
// Keeps what the student leans to, without choosing: nothing is taken and nothing given back.
void keep_thinking(sql::Transaction& tx, Id<organisation::Institution> institution,
                   Id<people::Person> student, Id<ChoiceMoment> moment,
                   std::optional<Id<ChoiceOption>> leaning, const std::string& reason, Day today);
// Gives the place back and leaves the waiting list.
void take_back(sql::Transaction& tx, Id<organisation::Institution> institution, Id<people::Person> student,
               Id<ChoiceMoment> moment, IdSource& ids, Instant now);
void weigh(sql::Transaction& tx, const people::Student& me, Id<ChoiceMoment> moment,
           const Weighing& weighing);
void look_back(sql::Transaction& tx, const people::Student& me, Id<ChoiceMoment> moment,
               const TurnedOutDraft& draft, Day today);
void forget_notices(sql::Transaction& tx, const people::Student& me, Id<ChoiceMoment> moment);

// ---- within the room

// Gives free places of the option to those who asked first, and those that they leave to others. The caller
// holds the lock of the moment.
void move_up(sql::Transaction& tx, Id<organisation::Institution> institution, Id<ChoiceMoment> moment,
             Id<ChoiceOption> option, IdSource& ids, Instant now);
// Keeps for each of them what the pages of choices say until it is seen, and tells them in the inbox.
void tell(sql::Transaction& tx, Id<organisation::Institution> institution,
          const std::vector<Id<people::Person>>& students, Id<ChoiceMoment> moment, NoticeKind kind,
          const std::string& title, IdSource& ids, Instant now);

}  // namespace koers::choices
