// Requests to the specialist in the demo school (content/demo/referrals.toml): what personas.toml tells of
// the cast, and about three of a hundred of everybody else.
#include "rooms/referrals/record.h"

#include <algorithm>

#include "campus/demo/content.h"
#include "platform/base/error.h"
#include "rooms/referrals/referrals.h"

namespace koers::referrals {
namespace {

using demo::text;

struct RequestWords {
  std::string question, tried, outcome;
};

std::vector<RequestWords> read_words() {
  std::vector<RequestWords> words;
  demo::each(demo::read("demo/referrals.toml"), "asked", [&](const toml::table& t) {
    words.push_back({text(t, "question"), text(t, "tried"), text(t, "outcome")});
  });
  return words;
}

Day on_a_working_day(Day day) { return day.weekday() > 5 ? day + (8 - day.weekday()) : day; }

class Writer {
 public:
  Writer(sql::Transaction& tx, demo::Tools& tools, const demo::School& school)
      : tx_(tx), tools_(tools), school_(school), words_(read_words()) {}

  void write() {
    find_specialists();
    if (school_.has_cast()) tell();
    for (const demo::Pupil& pupil : school_.pupils) {
      demo::Dice dice(pupil.seed() * 31 + 7);
      // Teams differ in how well students know that there is a specialist.
      if (dice.chance(pupil.programme % 5 == 4 ? 0.012 : 0.036)) ask(dice, pupil);
      propose(pupil);
    }
  }

 private:
  // One for so many students, Jeroen among them.
  void find_specialists() {
    constexpr std::size_t students_per_specialist = 2'000;
    demo::Dice dice(71);
    const auto jeroen = school_.cast.find("jeroen");
    if (jeroen != school_.cast.end()) specialists_.push_back(jeroen->second);
    const auto wanted = std::clamp<std::size_t>(school_.pupils.size() / students_per_specialist, 1, 20);
    while (specialists_.size() < wanted) {
      const std::string number = "D" + std::to_string(specialists_.size() + 1);
      specialists_.push_back(
          demo::add_somebody(tx_, tools_, dice, school_, people::Role::specialist, number, 700));
    }
  }

  // Writes of a request what happens in the stretch, after what is there.
  void store(ImportedReferral referral) {
    demo::Numbers numbers = tools_.numbers.take(6);
    const demo::Stretch& stretch = tools_.stretch;
    const auto forget_if_ahead = [&](std::optional<Day>& on) {
      if (on && !stretch.is_past(*on)) on.reset();
    };
    bool happens = stretch.has(referral.asked_on);
    for (const auto& on : {referral.taken_on, referral.contact_on, referral.closed_on}) {
      happens = happens || (on && stretch.has(*on));
    }
    if (!happens || !stretch.is_past(referral.asked_on)) return;
    if (stretch.is_over_before(referral.asked_on)) referral.there_on = stretch.after;
    forget_if_ahead(referral.taken_on);
    forget_if_ahead(referral.closed_on);
    // When they will speak is known from the day on which the specialist took it.
    if (!referral.taken_on) {
      referral.specialist_id.reset();
      referral.contact_on.reset();
    }
    if (!referral.closed_on) referral.outcome.clear();
    tools_.changed.insert(referral.student_id);
    import_referral(
        tx_, school_.institution, referral, [&] { return numbers.next(); },
        stretch.is_last ? tools_.today : stretch.until);
  }

  void tell() {
    const auto personas = demo::read("demo/personas.toml");
    const demo::ToldDays day(personas, tools_.today);
    demo::each(personas, "referrals", [&](const toml::table& t) {
      const auto on = day(t, "asked_on");
      check(on.has_value(), "personas.toml says when it was asked");
      const std::string state = text(t, "state");
      ImportedReferral one{.student_id = school_.cast.at(text(t, "student")),
                           .question = text(t, "question"),
                           .asked_on = *on};
      if (state != "asked") {
        one.specialist_id = specialists_.front();
        one.taken_on = on_a_working_day(one.asked_on + 1);
      }
      if (state == "closed") one.closed_on = tools_.today;
      store(one);
    });
  }

  void ask(demo::Dice& dice, const demo::Pupil& pupil) {
    // In turn, so that the same words come back as late as they can.
    const RequestWords& words = words_[asked_++ % words_.size()];
    const Day from = std::max(pupil.started_on, first_day_of_school_year(school_year_of(tools_.today)) + 21);
    if (from >= tools_.today) return;
    ImportedReferral one{.student_id = pupil.id,
                         .question = words.question,
                         .tried = dice.chance(0.7) ? words.tried : "",
                         .counsellor_may_know = dice.chance(0.8),
                         .asked_on = from + dice.below(tools_.today - from)};
    const Day taken = on_a_working_day(one.asked_on + dice.between(1, 4));
    // Most are spoken to within ten working days; some wait longer.
    const bool late = dice.chance(0.18);
    const Day spoken = on_a_working_day(one.asked_on + (late ? dice.between(15, 21) : dice.between(3, 13)));
    // A part was written together with the counsellor, most of these without opening the file.
    demo::Dice together(pupil.seed() * 31 + 8);
    if (one.counsellor_may_know && pupil.counsellor && together.chance(0.3)) {
      one.by_counsellor_id = pupil.counsellor;
      one.opens_file = together.chance(0.4);
    }
    const auto specialist = dice.one_of(specialists_);
    const Day closed = on_a_working_day(spoken + dice.between(7, 45));
    if (taken < tools_.today && !dice.chance(0.015)) {
      one.specialist_id = specialist;
      one.taken_on = taken;
      one.contact_on = std::max(spoken, taken);
      if (closed < tools_.today) {
        one.closed_on = std::max(closed, taken);
        one.outcome = words.outcome;
      }
    }
    store(one);
  }

  // What a counsellor wrote with a student who said no, or has not answered yet.
  void propose(const demo::Pupil& pupil) {
    demo::Dice dice(pupil.seed() * 31 + 9);
    if (!pupil.counsellor || !dice.chance(0.008)) return;
    const RequestWords& words = dice.one_of(words_);
    const bool waits = dice.chance(0.4);
    const int days = waits ? dice.between(1, 3) : dice.between(8, 300);
    demo::Numbers numbers = tools_.numbers.take(2);
    const Day on = on_a_working_day(tools_.today - days);
    if (on < pupil.started_on + 21 || on >= tools_.today || !tools_.happens(pupil.id, on)) return;
    ImportedJointRequest one{.student_id = pupil.id,
                             .counsellor_id = *pupil.counsellor,
                             .question = words.question,
                             .tried = words.tried,
                             .asked_on = on};
    if (!waits) one.refused_on = on;
    import_joint_request(tx_, school_.institution, one, [&] { return numbers.next(); });
  }

  sql::Transaction& tx_;
  demo::Tools& tools_;
  const demo::School& school_;
  const std::vector<RequestWords> words_;
  std::size_t asked_ = 0;
  std::vector<Id<people::Person>> specialists_;
};

}  // namespace

void furnish(sql::Transaction& tx, demo::Tools& tools, demo::School& school) {
  Writer(tx, tools, school).write();
}

}  // namespace koers::referrals
