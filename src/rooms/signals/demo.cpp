// What becomes of signals in the demo school. The rules saw them, by the facts that the school lived until
// the end of a stretch, as the job of every night does; what people then do about them is thrown here
// (content/demo/signals.toml), on days of its own, and what the cast does is told (personas.toml).
#include <algorithm>

#include "campus/demo/content.h"
#include "rooms/signals/keeping.h"
#include "rooms/signals/signals.h"
#include "rooms/signals/verdict.h"

namespace koers::signals {
namespace {

using demo::text;
using people::Person;

constexpr int minute_of_verdict = 16 * 60 + 10;

class Writer {
 public:
  Writer(sql::Transaction& tx, demo::Tools& tools, const demo::School& school)
      : tx_(tx),
        tools_(tools),
        school_(school),
        file_(demo::read("demo/signals.toml")),
        day_(tools.stretch.is_last ? tools.today : tools.stretch.until),
        ids_(own_numbers()) {
    for (const char* key : {"act", "wait", "fine"}) {
      demo::each(file_, key, [&](const toml::table& t) { words_[key].push_back(text(t, "words")); });
    }
    for (const demo::Pupil& pupil : school.pupils) pupils_[pupil.id] = &pupil;
  }

  void write() {
    if (school_.has_cast()) say_what_is_told();
    keep_all();
    if (school_.has_cast()) judge_what_is_told();
    for (const auto& [id, pupil] : pupils_) {
      if (!pupil->counsellor) continue;
      for (const Signal& one : rule_signals_between(tx_, school_.institution, id, id)) do_about(*pupil, one);
    }
    if (tools_.stretch.is_last) erase_old_signals(tx_, day_);
  }

 private:
  // Ids of this stretch alone: other stretches have the same numbers at hand.
  demo::Numbers own_numbers() {
    constexpr int of_a_stretch = 240'000;
    const int weeks = (tools_.today - tools_.stretch.until) / 7;
    const int place = tools_.stretch.is_last ? 16 : std::min(weeks / 4, 15);
    demo::Numbers numbers = tools_.numbers;
    numbers.take(place * of_a_stretch);
    return numbers;
  }
  KeepingTime time() const {
    const Day began = first_day_of_school_year(school_year_of(tools_.today) - 1);
    return {day_, tools_.stretch.is_first ? began : tools_.stretch.after};
  }
  bool is_now(Day on) const { return on <= day_ && (tools_.stretch.is_first || on > tools_.stretch.after); }

  void keep_all() {
    const Rules rules = Rules::of(tx_, school_.institution);
    const auto students = students_to_keep(tx_, school_.institution, day_);
    if (students.empty()) return;
    for (const Id<Person> student :
         outdated_between(tx_, school_.institution, rules, students.front(), students.back(), day_)) {
      keep_signals(tx_, school_.institution, student, time(), [&] { return ids_.next(); });
    }
  }

  // ---- of everybody else

  static Day on_a_working_day(Day day) { return day.weekday() > 5 ? day + (8 - day.weekday()) : day; }

  // Teams that speak with their students see what stands out sooner too.
  void do_about(const demo::Pupil& pupil, const Signal& signal) {
    demo::Dice dice(pupil.seed() * 37 + static_cast<std::uint64_t>(signal.opened_on.number) * 11 +
                    static_cast<std::uint64_t>(*signal.rule));
    const double attentive = school_.team_of(pupil).habits.conversations;
    const bool is_seen = dice.chance(0.35 + 0.6 * attentive);
    const bool is_late = dice.chance(0.3 - 0.25 * attentive);
    const Day on =
        on_a_working_day(signal.opened_on + (is_late ? dice.between(16, 30) : dice.between(1, 12)));
    const double kind = dice.share();
    const auto verdict = kind < 0.6 ? Verdict::act : (kind < 0.85 ? Verdict::wait : Verdict::fine);
    const auto remedy = Codes<Remedy>::list[static_cast<std::size_t>(dice.below(5))].first;
    const std::string& words = dice.one_of(words_.at(std::string(code(verdict))));
    const int days = verdict == Verdict::wait ? dice.between(25, 50) : dice.between(10, 21);
    const bool is_followed = dice.chance(0.75);
    const Day followed_on = on_a_working_day(on + days + dice.between(0, 4));
    const double helped = dice.share();
    if (!is_seen) return;
    if (signal.state == SignalState::open && is_now(on) && on >= signal.opened_on) {
      judge_as(signal, {.id = ids_.id<VerdictLine>(),
                        .signal_id = signal.id,
                        .author_id = *pupil.counsellor,
                        .verdict = verdict,
                        .remedy = verdict == Verdict::act ? std::optional(remedy) : std::nullopt,
                        .words = words,
                        .made_at = instant_of(on, minute_of_verdict),
                        .until_on = verdict == Verdict::fine ? std::nullopt : std::optional(on + days)});
    }
    if (verdict == Verdict::act && is_followed && is_now(followed_on)) {
      answer(signal.student_id, signal.id, *pupil.counsellor, followed_on,
             helped < 0.5
                 ? Ending::helped
                 : (helped < 0.8 ? Ending::a_little : (helped < 0.9 ? Ending::not_helped : Ending::unknown)));
    }
  }

  void judge_as(const Signal& signal, const VerdictLine& line) {
    import_verdict(tx_, school_.institution, signal, line, day_);
    tools_.changed.insert(signal.student_id);
  }

  // Whether what was done helped, where it still runs.
  void answer(Id<Person> student, Id<Signal> id, Id<Person> by, Day on, Ending helped) {
    const Signal signal = signal_with_id(tx_, school_.institution, id);
    if (signal.state != SignalState::doing || signal.student_id != student) return;
    import_look_back(tx_, school_.institution, signal, helped, by, instant_of(on, minute_of_verdict), day_);
  }

  // ---- of the cast: personas.toml

  template <class Take>
  void each_told(const char* key, Take take) {
    const auto personas = demo::read("demo/personas.toml");
    const demo::ToldDays day(personas, tools_.today);
    demo::each(personas, key, [&](const toml::table& t) {
      const auto on = day(t, "on");
      if (on && is_now(*on)) take(t, *on, day(t, "until"));
    });
  }

  // What people say themselves.
  void say_what_is_told() {
    each_told("said_signals", [&](const toml::table& t, Day on, std::optional<Day>) {
      open_signal(tx_, school_.institution,
                  {.id = ids_.id<Signal>(),
                   .student_id = school_.cast.at(text(t, "student")),
                   .author_id = school_.cast.at(text(t, "author")),
                   .words = text(t, "words"),
                   .opened_on = on},
                  day_);
    });
  }

  // What the cast does about the latest signal of a student, or about that of a rule.
  void judge_what_is_told() {
    each_told("signal_verdicts", [&](const toml::table& t, Day on, std::optional<Day> until) {
      const auto student = school_.cast.at(text(t, "student"));
      const auto rule = from_code<Rule>(text(t, "rule"));
      const auto author = school_.cast.at(text(t, "author"));
      for (const Signal& one : signals_of(tx_, school_.institution, student)) {
        if (one.rule != rule || one.is_over() || one.state == SignalState::closed) continue;
        if (const auto helped = from_code<Ending>(text(t, "helped"))) {
          answer(student, one.id, author, on, *helped);
        } else {
          judge_as(one, {.id = ids_.id<VerdictLine>(),
                         .signal_id = one.id,
                         .author_id = author,
                         .verdict = from_code<Verdict>(text(t, "verdict")).value(),
                         .remedy = from_code<Remedy>(text(t, "remedy")),
                         .words = text(t, "words"),
                         .made_at = instant_of(on, minute_of_verdict),
                         .until_on = until});
        }
        break;
      }
    });
  }

  sql::Transaction& tx_;
  demo::Tools& tools_;
  const demo::School& school_;
  const toml::table file_;
  const Day day_;
  demo::Numbers ids_;
  std::map<std::string, std::vector<std::string>> words_;
  std::map<Id<Person>, const demo::Pupil*> pupils_;
};

}  // namespace

void live_in_demo(sql::Transaction& tx, demo::Tools& tools, const demo::School& school) {
  Writer(tx, tools, school).write();
}

}  // namespace koers::signals
