// What a student of the demo lived through in this and the last school year. Not everybody does everything:
// some record much and talk little, some are never asked; habits of teams show in the figures.
#include <algorithm>

#include "app/demo/acts.h"
#include "app/demo/furnisher.h"
#include "app/demo/network.h"
#include "app/demo/showing.h"
#include "campus/words/cards.h"
#include "campus/words/self.h"

namespace koers::demo {
namespace {

using experiences::Experience;
using words::Competency;

bool fits(const std::vector<std::string>& sectors, const std::string& sector) {
  return sectors.empty() || std::find(sectors.begin(), sectors.end(), sector) != sectors.end();
}

class Historian {
 public:
  // The tools have the pupil's own dice and numbers.
  Historian(sql::Transaction& tx, Tools& tools, const DemoWords& words, const School& school,
            const Pupil& pupil)
      : doing_{tx, tools, school.institution, pupil.id},
        tx_(tx),
        tools_(tools),
        words_(words),
        dice_(tools.dice),
        school_(school),
        pupil_(pupil),
        team_(school.team_of(pupil)),
        by_student_(0.35 + 0.18 * pupil.year) {}

  void write() {
    const int this_year = school_year_of(tools_.today);
    for (int year = school_year_of(pupil_.started_on); year <= this_year; ++year) {
      const Day from = std::max(pupil_.started_on, make_day(year, 8, 24));
      const Day until = std::min(tools_.today - 1, make_day(year + 1, 7, 10));
      if (until <= from) continue;
      if (year >= this_year - 1) live(from, until);
      talk(year, from, until);
    }
    write_network(tx_, tools_, school_, pupil_);
    write_showing(tx_, tools_, words_, school_, pupil_, lived_);
  }

 private:
  Day day_between(Day from, Day until) {
    Day day = from + dice_.below(std::max(1, until - from));
    while (day.weekday() > 5 && day > from) day = day - 1;
    return day;
  }

  // ---- experiences

  void live(Day from, Day until) {
    const double weeks = (until - from) / 7.0;
    const int count =
        std::min(14, dice_.around(std::min(9.0, 1.3 + weeks * 0.22) * team_.habits.experiences));
    for (int i = 0; i < count; ++i) {
      const Day on = day_between(from, until);
      if (dice_.chance(team_.habits.share_on(on))) live_one(on);
    }
    std::sort(lived_.begin(), lived_.end(), [](const Lived& a, const Lived& b) { return a.on < b.on; });
  }

  const Story& story_that_fits() {
    for (int tries = 0; tries < 30; ++tries) {
      const Story& story = dice_.one_of(words_.stories);
      if (fits(story.sectors, team_.words->sector)) return story;
    }
    return words_.stories.front();
  }

  void live_one(Day on) {
    const Story& story = story_that_fits();
    const bool shared = dice_.chance(0.78);
    const bool proposed = pupil_.counsellor && !dice_.chance(by_student_);
    const Instant at = instant_of(on, dice_.between(8 * 60, 21 * 60));
    const auto id = tools_.numbers.id<Experience>();
    if (doing_.happens(on)) {
      experiences::import_experience(
          tx_, school_.institution, pupil_.id,
          {.id = id,
           .kind = story.kind,
           .title = story.title,
           .story = story.text,
           .happened_on = on,
           .feelings = story.feeling,
           .audience = shared ? experiences::Audience::counsellor : experiences::Audience::me,
           .competencies = story.competencies,
           .proposed_by = proposed ? pupil_.counsellor : std::nullopt,
           .recorded_at = at});
    }
    lived_.push_back({id, on, shared});
    if (dice_.chance(0.2)) {
      const std::string& skill = dice_.one_of(words::skills()).id;
      if (doing_.happens(on)) {
        experiences::import_skills(tx_, school_.institution, pupil_.id, id, {skill});
      }
    }
    if (dice_.chance(team_.habits.reflection * team_.habits.share_on(on))) reflect(id, story, at + 600);
    if (shared && pupil_.counsellor && dice_.chance(team_.habits.replies)) be_asked(id, at);
  }

  const words::Card* card_about(Competency competency, std::optional<words::Meaning> meaning) {
    static const auto open = [] {
      std::vector<const words::Card*> list;
      for (const words::Card& card : words::cards()) {
        if (card.for_reflection() && card.is_open() && card.fits_any()) list.push_back(&card);
      }
      return list;
    }();
    for (int tries = 0; tries < 40; ++tries) {
      const words::Card* card = dice_.one_of(open);
      if (meaning ? card->meaning == meaning : card->competency == competency) return card;
    }
    return nullptr;
  }

  void answer(Id<Experience> id, const words::Card* card, std::optional<words::Meaning> meaning, Instant at) {
    if (card == nullptr) return;
    for (int tries = 0; tries < 40; ++tries) {
      const AnswerWords& words = dice_.one_of(words_.answers);
      if (meaning ? words.meaning != meaning : words.competency != card->competency) continue;
      if (doing_.happens(at)) {
        experiences::import_answer(tx_, school_.institution, pupil_.id, id, card->id, {}, words.text, at);
      }
      return;
    }
  }

  void reflect(Id<Experience> id, const Story& story, Instant at) {
    const auto* first = card_about(story.competencies.front(), std::nullopt);
    answer(id, first, std::nullopt, at);
    if (!dice_.chance(0.5)) return;
    const auto* personal = card_about(story.competencies.front(), words::Meaning::personal);
    if (personal != first) answer(id, personal, words::Meaning::personal, at + 60);
    const auto* societal = card_about(story.competencies.front(), words::Meaning::societal);
    if (societal != first) answer(id, societal, words::Meaning::societal, at + 120);
  }

  void be_asked(Id<Experience> id, Instant recorded) {
    const Instant asked = recorded + 86'400LL * dice_.between(1, 20);
    const Instant now = instant_of(tools_.today, 0);
    if (asked > now) return;
    const bool answers = dice_.chance(0.65);
    const Instant answered = std::min(asked + 86'400LL * dice_.between(1, 6), now);
    import_response(id, *pupil_.counsellor, dice_.one_of(words_.replies), asked);
    if (answers) import_response(id, pupil_.id, dice_.one_of(words_.answers).text, answered);
  }

  void import_response(Id<Experience> id, Id<people::Person> author, const std::string& words, Instant at) {
    const std::int64_t number = tools_.numbers.next();
    if (!doing_.happens(at)) return;
    experiences::import_response(tx_, school_.institution, pupil_.id, id, number, author, words, at,
                                 std::nullopt);
  }

  // ---- conversations: in autumn, winter and spring, if the team keeps to it

  void talk(int school_year, Day from, Day until) {
    if (!pupil_.counsellor) return;
    const int season_days[] = {35, 110, 215};
    for (int season = 0; season < 3; ++season) {
      const bool first = season == 0 && school_year == school_year_of(pupil_.started_on);
      const bool in_time = first && dice_.chance(team_.habits.intake);
      const Day on = in_time ? pupil_.started_on + dice_.between(7, 36)
                             : from + season_days[season] + dice_.between(-18, 18);
      const bool is_past = on <= until;
      const bool is_soon = !is_past && on > tools_.today && on <= tools_.today + 21;
      if (!is_past && !is_soon) continue;
      if (!in_time && !dice_.chance(team_.habits.conversations * (0.7 + 0.3 * share_in(school_year, on)))) {
        continue;
      }
      talk_one(school_year, on, first, is_past);
    }
  }

  // Of the years before Koers only what was kept is known, and that is as it is now.
  double share_in(int school_year, Day on) const {
    return school_year < school_year_of(tools_.today) - 1 ? 1 : team_.habits.share_on(on);
  }

  void talk_one(int school_year, Day on, bool is_first, bool is_held) {
    dialogue::ImportedTalk talk;
    talk.id = tools_.numbers.id<guidance::Conversation>();
    talk.counsellor_id = *pupil_.counsellor;
    talk.is_intake = is_first;
    talk.used_earlier = is_first && dice_.chance(0.97);
    talk.asked_by_student = dice_.chance(by_student_ - 0.3);
    talk.is_held = is_held;
    talk.on = on.weekday() > 5 ? on - 2 : on;
    talk.begins_minute = 9 * 60 + 15 * dice_.below(28);
    talk.place = "lokaal " + std::string(1, static_cast<char>('A' + dice_.below(4))) + "1." +
                 std::to_string(dice_.between(10, 40));
    // What is fresh lies on the table.
    for (auto lived = lived_.rbegin(); lived != lived_.rend() && talk.experiences.size() < 3; ++lived) {
      if (!lived->shared || lived->on > talk.on ||
          !dice_.chance(team_.habits.table * team_.habits.share_on(talk.on))) {
        continue;
      }
      talk.experiences.push_back(lived->id);
    }
    // Of years long past only the bare fact is kept.
    if (is_held && school_year >= school_year_of(tools_.today) - 1) note_down(talk);
    in_its_own_way(talk);
    bring_somebody(tools_, talk);
    do_conversation(doing_, talk, pupil_.started_on, tools_.numbers.take(20));
  }

  // At school, by telephone or video; longer or shorter; now and then written down afterwards; and who takes
  // the initiative next time. By dice of its own, so that all else stays as it is.
  void in_its_own_way(guidance::ImportedConversation& talk) const {
    using guidance::Initiative;
    Dice dice(static_cast<std::uint64_t>(talk.id.value));
    const int way = dice.below(20);
    talk.channel = way < 15   ? guidance::Channel::school
                   : way < 19 ? guidance::Channel::phone
                              : guidance::Channel::video;
    if (!talk.is_held) return;
    talk.minutes_spent = 15 + 5 * dice.below(7);
    if (dice.chance(0.06)) talk.late_days = std::min(1 + dice.below(9), tools_.today - talk.on);
    if (!dice.chance(0.7)) return;
    const int begins = dice.below(10) + (talk.asked_by_student ? 4 : 0);
    const auto said = begins < 4   ? Initiative::counsellor
                      : begins < 8 ? Initiative::together
                                   : Initiative::student;
    talk.student_initiative = talk.counsellor_initiative = said;
    if (dice.chance(0.15)) talk.counsellor_initiative = Initiative::together;
  }

  void note_down(dialogue::ImportedTalk& talk) {
    for (const words::Movement movement : words::movements) {
      if (!dice_.chance(0.9)) continue;
      for (int i = 0; i < 2; ++i) {
        const NoteWords* note = note_of(movement, i == 0);
        if (note == nullptr || (i == 1 && !dice_.chance(0.4))) continue;
        talk.notes.push_back(
            {movement, note->by_student ? pupil_.id : *pupil_.counsellor, note->text,
             dice_.chance(0.6) ? std::optional<Competency>(note->competency) : std::nullopt});
      }
    }
    for (int i = dice_.below(3); i > 0; --i) agree(talk);
    talk.student_confirmed = dice_.chance(0.8);
    if (dice_.chance(0.55)) {
      const int said = dice_.below(20);
      talk.helped = said < 12 ? dialogue::ImportedHelp::yes
                              : (said < 18 ? dialogue::ImportedHelp::a_bit : dialogue::ImportedHelp::no);
      talk.felt_safe = dice_.chance(0.88);
    }
  }

  const NoteWords* note_of(words::Movement movement, bool by_student) {
    for (int tries = 0; tries < 60; ++tries) {
      const NoteWords& note = dice_.one_of(words_.notes);
      if (note.movement == movement && note.by_student == by_student) return &note;
    }
    return nullptr;
  }

  void agree(dialogue::ImportedTalk& talk) {
    const StepWords* words = nullptr;
    for (int tries = 0; tries < 30 && words == nullptr; ++tries) {
      const StepWords& candidate = dice_.one_of(words_.steps);
      if (fits(candidate.sectors, team_.words->sector)) words = &candidate;
    }
    if (words == nullptr) return;
    const auto owner = words->by_student ? pupil_.id : *pupil_.counsellor;
    const std::int64_t step_id = tools_.numbers.next();
    const Day due = talk.on + words->days;
    talk.agreements.push_back({owner, words->title, due, step_id});
    set_step(step_id, words->title, owner, course::StepOrigin::conversation, talk.id.value, due,
             instant_of(talk.on, 12 * 60));
    if (dice_.chance(by_student_ - 0.2)) own_step(talk.on + dice_.between(3, 30));
  }

  void own_step(Day on) {
    if (on >= tools_.today) return;
    const StepWords& words = dice_.one_of(words_.steps);
    set_step(tools_.numbers.next(), words.title, pupil_.id, course::StepOrigin::student, std::nullopt,
             on + words.days, instant_of(on, 16 * 60));
  }

  void set_step(std::int64_t id, const std::string& title, Id<people::Person> owner,
                course::StepOrigin origin, std::optional<std::int64_t> talk, Day due, Instant at) {
    course::Step step{.id = {id},
                      .title = title,
                      .owner_id = owner,
                      .origin = origin,
                      .conversation_id = talk,
                      .experience_id = std::nullopt,
                      .due_on = due,
                      .helper = "",
                      .sign = "",
                      .state = course::StepState::open,
                      .closed_on = std::nullopt,
                      .outcome = "",
                      .created_at = at};
    // One in four lets the day pass, and comes to it in the months after; nobody leaves one open for longer.
    const bool in_time = dice_.chance(0.75);
    const Day closed_on = in_time ? due - dice_.below(5) : due + dice_.between(7, 120);
    if (due < tools_.today && closed_on < tools_.today) {
      const bool dropped = dice_.chance(0.1);
      step.state = dropped ? course::StepState::dropped : course::StepState::done;
      step.closed_on = std::max(closed_on, day_of(at));
      step.outcome = dropped ? dice_.one_of(words_.drops) : "";
    }
    do_step(doing_, step);
  }

  const Doing doing_;
  sql::Transaction& tx_;
  Tools& tools_;
  const DemoWords& words_;
  Dice& dice_;
  const School& school_;
  const Pupil& pupil_;
  const Team& team_;
  double by_student_;  // the share that the student begins; it grows with the years (KK 4.3, guideline 7)
  std::vector<Lived> lived_;
};

}  // namespace

void write_history(sql::Transaction& tx, Tools& tools, const DemoWords& words, const School& school,
                   const Pupil& pupil) {
  if (!tools.stretch.is_past(pupil.started_on)) return;
  Numbers numbers = pupil.numbers;
  Dice dice(pupil.seed() * 7 + tools.seed);
  Tools own{tools.names, numbers, dice, tools.today, tools.stretch, tools.changed, tools.seed};
  Historian(tx, own, words, school, pupil).write();
}

}  // namespace koers::demo
