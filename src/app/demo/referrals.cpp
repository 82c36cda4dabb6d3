#include "app/demo/referrals.h"

#include <algorithm>
#include <stdexcept>

#include "app/demo/content.h"
#include "platform/base/error.h"
#include "rooms/referrals/referrals.h"

namespace koers::app::demo {
namespace {

struct AskedWords {
  std::string question, tried, outcome;
};

const std::vector<AskedWords>& asked_words() {
  static const std::vector<AskedWords> words = [] {
    std::vector<AskedWords> made;
    each(read("demo/referrals.toml"), "asked", [&](const toml::table& t) {
      made.push_back({text(t, "question"), text(t, "tried"), text(t, "outcome")});
    });
    return made;
  }();
  return words;
}

Day on_a_working_day(Day day) { return day.weekday() > 5 ? day + (8 - day.weekday()) : day; }

class Writer {
 public:
  Writer(sql::Transaction& tx, Tools& tools, const School& school)
      : tx_(tx), tools_(tools), school_(school), dice_(71) {}

  void write(const std::vector<Pupil>& pupils) {
    find_specialists(static_cast<int>(pupils.size()));
    if (!school_.cast.empty()) tell();
    for (const Pupil& pupil : pupils) {
      Dice dice(static_cast<std::uint64_t>(pupil.id.value) * 31 + 7);
      // Teams differ in how well students know that there is a specialist.
      if (dice.chance(pupil.programme % 5 == 4 ? 0.012 : 0.036)) ask(dice, pupil);
    }
  }

 private:
  // One for so many students, Jeroen among them.
  void find_specialists(int students) {
    constexpr int students_per_specialist = 2'000;
    const organisation::Unit whole{organisation::UnitKind::institution, school_.institution.value};
    const auto jeroen = school_.cast.find("jeroen");
    if (jeroen != school_.cast.end()) specialists_.push_back(jeroen->second);
    const auto wanted = static_cast<std::size_t>(std::clamp(students / students_per_specialist, 1, 20));
    while (specialists_.size() < wanted) {
      const NameGroup& group = dice_.one_of(tools_.words.names);
      const auto& family = dice_.one_of(group.families);
      const people::Person person{tools_.numbers.id<people::Person>(), dice_.one_of(group.given),
                                  family.first, family.second};
      people::add_person(tx_, school_.institution,
                         {.person = person, .number = "D" + std::to_string(specialists_.size() + 1)});
      people::appoint(tx_, school_.institution, tools_.numbers.next(), person.id,
                      {people::Role::specialist, whole}, tools_.today - 700);
      specialists_.push_back(person.id);
    }
  }

  void bring(const referrals::ImportedReferral& referral) {
    referrals::import_referral(
        tx_, school_.institution, referral, [&] { return tools_.numbers.next(); }, tools_.today);
    referrals::refresh_facts(tx_, school_.institution, referral.student_id, tools_.today);
  }

  void tell() {
    const auto personas = read("demo/personas.toml");
    const auto told = personas["today"]["day"].value<toml::date>();
    check(told.has_value(), "personas.toml has a day");
    const int shift = tools_.today - make_day(told->year, told->month, told->day);
    each(personas, "referrals", [&](const toml::table& t) {
      const auto on = t["asked_on"].value<toml::date>();
      check(on.has_value(), "personas.toml says when it was asked");
      const std::string state = text(t, "state");
      referrals::ImportedReferral one{.student_id = school_.cast.at(text(t, "student")),
                                      .question = text(t, "question"),
                                      .asked_on = make_day(on->year, on->month, on->day) + shift};
      if (state != "asked") {
        one.specialist_id = specialists_.front();
        one.taken_on = on_a_working_day(one.asked_on + 1);
      }
      if (state == "closed") one.closed_on = tools_.today;
      bring(one);
    });
  }

  void ask(Dice& dice, const Pupil& pupil) {
    const AskedWords& words = dice.one_of(asked_words());
    const Day from = std::max(pupil.started_on, first_day_of_school_year(school_year_of(tools_.today)) + 21);
    if (from >= tools_.today) return;
    referrals::ImportedReferral one{.student_id = pupil.id,
                                    .question = words.question,
                                    .tried = dice.chance(0.7) ? words.tried : "",
                                    .counsellor_may_know = dice.chance(0.8),
                                    .asked_on = from + dice.below(tools_.today - from)};
    const Day taken = on_a_working_day(one.asked_on + dice.between(1, 4));
    // Most are spoken to within ten working days; some wait longer.
    const bool late = dice.chance(0.18);
    const Day spoken = on_a_working_day(one.asked_on + (late ? dice.between(15, 21) : dice.between(3, 13)));
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
    bring(one);
  }

  sql::Transaction& tx_;
  Tools& tools_;
  const School& school_;
  Dice dice_;
  std::vector<Id<people::Person>> specialists_;
};

}  // namespace

void write_referrals(sql::Transaction& tx, Tools& tools, const School& school,
                     const std::vector<Pupil>& pupils) {
  Writer(tx, tools, school).write(pupils);
}

}  // namespace koers::app::demo
