// Placements in the demo school (content/demo/placements.toml): those of the cast as personas.toml tells
// them, and of everybody else one in most school years. Teams differ in how often student, trainer and
// counsellor meet.
#include "campus/demo/content.h"
#include "campus/words/work.h"
#include "platform/base/error.h"
#include "rooms/companies/companies.h"
#include "rooms/placements/observation.h"
#include "rooms/placements/placement.h"
#include "rooms/placements/record.h"
#include "rooms/placements/touchpoint.h"

namespace koers::placements {
namespace {

using demo::text;
using people::Person;

constexpr int minute_of_day_told = 15 * 60;

struct Seen {
  std::string qualities, words, try_out;
};
struct Firm {
  std::string name, sector;
  Id<Company> id;
  std::vector<std::pair<Id<Trainer>, std::string>> trainers;
};

class Writer {
 public:
  Writer(sql::Transaction& tx, demo::Tools& tools, const demo::School& school)
      : tx_(tx), tools_(tools), school_(school) {
    const auto file = demo::read("demo/placements.toml");
    demo::each(file, "wish", [&](const toml::table& t) { wishes_.push_back(text(t, "words")); });
    demo::each(file, "seen", [&](const toml::table& t) {
      seen_.push_back({text(t, "qualities"), text(t, "words"), text(t, "try_out")});
    });
  }

  void write() {
    make_companies();
    if (school_.has_cast()) tell();
    const Day this_year = first_day_of_school_year(school_year_of(tools_.today));
    const Day last_year = first_day_of_school_year(school_year_of(tools_.today) - 1);
    for (const demo::Pupil& pupil : school_.pupils) {
      demo::Dice dice(pupil.seed() * 37 + 3);
      const auto& words = *school_.programmes[pupil.programme].words;
      if (words.pathway == organisation::Pathway::bbl) {
        work(dice, pupil, words.years);
        continue;
      }
      // A placement in the second half of last year, and one in the first half of this year.
      learn(dice, pupil, last_year + 184 + dice.below(14), 140, dice.chance(0.7));
      learn(dice, pupil, this_year + 31 + dice.below(14), 147, pupil.year >= 2 && dice.chance(0.85));
    }
    make_double();
  }

 private:
  static constexpr int numbers_of_a_placement = 8;

  void make_companies() {
    demo::Dice dice(53);
    demo::each(demo::read("demo/school.toml"), "companies", [&](const toml::table& t) {
      Firm firm{text(t, "name"), text(t, "sector"), tools_.numbers.id<Company>(), {}};
      for (int i = 0; i < 2; ++i) {
        const auto trainer = tools_.numbers.id<Trainer>();
        firm.trainers.push_back({trainer, demo::somebody(tools_, dice).full_name()});
      }
      if (firm.name == "De Lindehof") firm.trainers.front().second = "Hanneke Prins";
      if (firm.name == "Van Rijn Installaties") firm.trainers.front().second = "Gerard van Rijn";
      if (tools_.stretch.is_first) import_company(firm, text(t, "city"));
      firms_.push_back(std::move(firm));
    });
  }

  // One that stands there twice, as it was written down by another: with the same trainer.
  void make_double() {
    const auto twice = tools_.numbers.id<Company>();
    const auto trainer = tools_.numbers.id<Trainer>();
    for (const Firm& firm : firms_) {
      if (firm.name != "De Lindehof" || !tools_.stretch.is_first) continue;
      const std::string name = "Stichting De Lindehof", who = firm.trainers.front().second;
      const std::string given = companies::compared(who.substr(0, who.find(' ')));
      companies::import_company(tx_, school_.institution,
                                {twice, companies::slug_of(name), name, "", firm.sector, std::nullopt, ""});
      companies::import_trainer(
          tx_, school_.institution, twice,
          {trainer, who, given + "@" + companies::slug_of(firm.name) + ".example", "", {}, {}},
          instant_of(tools_.today - 30, 600));
    }
  }

  void import_company(const Firm& firm, const std::string& city) {
    const Instant at = instant_of(tools_.today - 760, 600);
    companies::import_company(tx_, school_.institution,
                              {firm.id, companies::slug_of(firm.name), firm.name, city, firm.sector,
                               make_day(2019, 3, 1), "de school"});
    for (const auto& [id, name] : firm.trainers) {
      const std::string given = companies::compared(name.substr(0, name.find(' ')));
      companies::import_trainer(
          tx_, school_.institution, firm.id,
          {id, name, given + "@" + companies::slug_of(firm.name) + ".example", "", {}, {}}, at);
    }
  }

  const Firm& firm_for(demo::Dice& dice, const std::string& sector) const {
    std::vector<const Firm*> fitting;
    for (const Firm& firm : firms_) {
      if (firm.sector == sector) fitting.push_back(&firm);
    }
    return fitting.empty() ? dice.one_of(firms_) : *dice.one_of(fitting);
  }

  // ---- of everybody

  // Who learns at work stays at one company as long as the programme takes.
  void work(demo::Dice& dice, const demo::Pupil& pupil, int years) {
    demo::Numbers numbers = tools_.numbers.take(numbers_of_a_placement);
    const bool there = dice.chance(0.9);
    place(dice, numbers, pupil, pupil.started_on, pupil.started_on + years * 365 - 30, 4, true, there);
  }

  void learn(demo::Dice& dice, const demo::Pupil& pupil, Day from, int days, bool there) {
    demo::Numbers numbers = tools_.numbers.take(numbers_of_a_placement);
    place(dice, numbers, pupil, from, from + days, 3, false, there && pupil.started_on < from - 30);
  }

  void place(demo::Dice& dice, demo::Numbers& numbers, const demo::Pupil& pupil, Day from, Day until,
             int days, bool is_work, bool there) {
    const demo::Team& team = school_.team_of(pupil);
    const Firm& firm = firm_for(dice, team.words->sector);
    const auto& trainer = dice.one_of(firm.trainers);
    const Day written = std::max(pupil.started_on, from - dice.between(3, 20));
    const std::string& wish = dice.one_of(wishes_);
    const bool wishes = dice.chance(0.7), by_student = dice.chance(0.6);
    const auto id = numbers.id<Placement>();
    if (there && written <= tools_.today && tools_.happens(pupil.id, written)) {
      import(pupil.id, {id, pupil.id, firm.id, firm.name, trainer.first, trainer.second, from, until, days,
                        is_work, by_student, wishes ? wish : "", instant_of(written, minute_of_day_told)});
    }
    const Placement shape{.begins_on = from, .ends_on = until};
    for (const MomentKind kind : usual_moments) {
      Touchpoint one{.id = numbers.id<Touchpoint>(), .kind = kind};
      const Day on = due_on(shape, kind) - dice.between(0, 8);
      const bool held = dice.chance(0.95 * team.habits.conversations);
      one.with_trainer = dice.chance(0.8);
      one.with_guide = dice.chance(0.85) || !one.with_trainer;
      one.changed_by_id = pupil.counsellor.value_or(Id<Person>{});
      if (there) moment(pupil.id, id, one, written, on, held);
    }
    observe(dice, numbers, pupil, id, trainer.second, shape, there);
  }

  void import(Id<Person> student, const ImportedPlacement& placement) {
    import_placement(tx_, school_.institution, placement);
    tools_.changed.insert(student);
  }

  // Open from the day on which the placement was written down, held on its own day.
  void moment(Id<Person> student, Id<Placement> placement, Touchpoint one, Day written, Day on, bool held) {
    if (written <= tools_.today && tools_.happens(student, written)) {
      import_touchpoint(
          tx_, school_.institution, student, placement,
          {.id = one.id, .kind = one.kind, .changed_at = instant_of(written, minute_of_day_told)});
    }
    if (!held || on <= written || on >= tools_.today || !tools_.happens(student, on)) return;
    one.state = MomentState::held;
    one.held_on = on;
    one.changed_at = instant_of(on, minute_of_day_told);
    import_touchpoint(tx_, school_.institution, student, placement, one);
  }

  void observe(demo::Dice& dice, demo::Numbers& numbers, const demo::Pupil& pupil, Id<Placement> placement,
               const std::string& trainer, const Placement& shape, bool there) {
    const Day on = shape.half_on() + dice.between(-12, 12);
    const bool writes = dice.chance(0.55 * school_.team_of(pupil).habits.experiences);
    const Seen& seen = dice.one_of(seen_);
    const auto id = numbers.id<Observation>();
    if (!there || !writes || on <= shape.begins_on || on >= tools_.today || !tools_.happens(pupil.id, on))
      return;
    import_observation(tx_, school_.institution, pupil.id, placement,
                       {id,
                        {},
                        trainer,
                        on - 1,
                        seen.qualities,
                        seen.words,
                        seen.try_out,
                        instant_of(on, minute_of_day_told)});
  }

  // ---- of the cast: personas.toml

  void tell() {
    const auto personas = demo::read("demo/personas.toml");
    const demo::ToldDays day(personas, tools_.today);
    std::map<std::string, Id<Placement>> placements;
    demo::each(personas, "students", [&](const toml::table& t) {
      const auto* told = t["placement"].as_table();
      if (told == nullptr) return;
      demo::Numbers numbers = tools_.numbers.take(2);
      placements[text(t, "person")] = numbers.id<Placement>();
      tell_placement(personas, text(t, "person"), *told, placements[text(t, "person")], day);
    });
    demo::Numbers numbers = tools_.numbers.take(60);
    demo::each(personas, "placement_moments", [&](const toml::table& t) {
      const auto id = numbers.id<Touchpoint>();
      tell_moment(t, school_.cast.at(text(t, "student")), placements.at(text(t, "student")), id, day);
    });
    demo::each(personas, "placement_seen", [&](const toml::table& t) {
      const auto student = school_.cast.at(text(t, "student"));
      const auto id = numbers.id<Observation>();
      const auto on = day(t, "on");
      if (!on || !tools_.happens(student, *on)) return;
      import_observation(tx_, school_.institution, student, placements.at(text(t, "student")),
                         {id,
                          {},
                          text(t, "trainer"),
                          *on,
                          text(t, "qualities"),
                          text(t, "words"),
                          text(t, "try_out"),
                          instant_of(*on, minute_of_day_told)});
    });
  }

  void tell_placement(const toml::table& personas, const std::string& person, const toml::table& told,
                      Id<Placement> id, const demo::ToldDays& day) {
    const auto student = school_.cast.at(person);
    const auto from = day(told, "started_on"), until = day(told, "ends_on");
    check(from && until, "personas.toml says from when until when");
    if (!tools_.happens(student, *from)) return;
    std::string wish;
    demo::each(personas, "placement_wishes", [&](const toml::table& t) {
      if (text(t, "student") == person) wish = text(t, "words");
    });
    for (const Firm& firm : firms_) {
      if (firm.name != text(told, "company")) continue;
      const auto& trainer = firm.trainers.front();
      import(student, {id, student, firm.id, firm.name, trainer.first, trainer.second, *from, *until, 3,
                       told["work"].value_or(false), true, wish, instant_of(*from + 2, minute_of_day_told)});
    }
  }

  void tell_moment(const toml::table& t, Id<Person> student, Id<Placement> placement, Id<Touchpoint> id,
                   const demo::ToldDays& day) {
    const auto known = day(t, "known_on"), held = day(t, "held_on"), planned = day(t, "planned_on");
    check(known.has_value(), "personas.toml says since when a moment is known");
    Touchpoint one{.id = id,
                   .kind = from_code<MomentKind>(text(t, "kind")).value(),
                   .changed_at = instant_of(*known, minute_of_day_told)};
    if (const auto by = school_.cast.find("karin"); by != school_.cast.end()) one.changed_by_id = by->second;
    one.place = text(t, "place");
    if (planned) {
      one.state = MomentState::planned;
      one.planned_on = planned;
      one.begins_minute = 10 * 60 + 20;
      one.channel = MomentChannel::school;
      one.trainer_joins = MomentJoining::call;
    }
    if (tools_.happens(student, *known)) {
      import_touchpoint(tx_, school_.institution, student, placement, one);
    }
    if (!held || !tools_.happens(student, *held)) return;
    one.state = MomentState::held;
    one.held_on = held;
    one.with_trainer = one.with_guide = true;
    one.changed_at = instant_of(*held, minute_of_day_told);
    import_touchpoint(tx_, school_.institution, student, placement, one);
  }

  sql::Transaction& tx_;
  demo::Tools& tools_;
  const demo::School& school_;
  std::vector<std::string> wishes_;
  std::vector<Seen> seen_;
  std::vector<Firm> firms_;
};

}  // namespace

void furnish(sql::Transaction& tx, demo::Tools& tools, demo::School& school) {
  Writer(tx, tools, school).write();
}

}  // namespace koers::placements
