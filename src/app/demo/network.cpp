#include "app/demo/network.h"

#include <algorithm>

#include "campus/demo/content.h"
#include "rooms/course/course.h"

namespace koers::demo {
namespace {

struct PersonWords {
  std::string name, who, helps_with;
};
struct AimWords {
  std::string title, why;
};

struct NetworkWords {
  std::vector<PersonWords> people;
  std::vector<AimWords> aims;
};

const NetworkWords& network_words() {
  static const NetworkWords words = [] {
    NetworkWords made;
    const auto file = read("demo/network.toml");
    each(file, "people", [&](const toml::table& t) {
      made.people.push_back({text(t, "name"), text(t, "who"), text(t, "helps_with")});
    });
    each(file, "aims", [&](const toml::table& t) {
      made.aims.push_back({text(t, "title"), text(t, "why")});
    });
    return made;
  }();
  return words;
}

// ---- told

class Teller {
 public:
  Teller(sql::Transaction& tx, Tools& tools, const School& school)
      : tx_(tx),
        tools_(tools),
        school_(school),
        file_(read("demo/network.toml")),
        personas_(read("demo/personas.toml")),
        day(file_, tools.today) {}

  void tell() {
    each(file_, "goals", [&](const toml::table& t) { tell_goal(t); });
    each(personas_, "contacts", [&](const toml::table& t) { tell_contact(t); });
    each(file_, "moments", [&](const toml::table& t) { tell_moment(t); });
  }

 private:
  Id<people::Person> person(const toml::table& t, std::string_view key) const {
    return school_.cast.at(text(t, key));
  }

  void tell_goal(const toml::table& t) {
    course::set_goal(tx_, school_.institution, person(t, "student"),
                     {.id = tools_.numbers.id<course::Goal>(),
                      .title = text(t, "title"),
                      .why = text(t, "why"),
                      .due_on = day(t, "due_on"),
                      .created_at = instant_of(day(t, "set_on").value_or(tools_.today - 30), 15 * 60)});
  }

  void tell_contact(const toml::table& t) {
    const auto id = tools_.numbers.id<course::Contact>();
    const auto spoken = day(t, "last_spoken_on");
    contacts_[text(t, "student") + text(t, "name")] = id;
    course::store_contact(tx_, school_.institution, person(t, "student"),
                          {.id = id,
                           .name = text(t, "name"),
                           .who = text(t, "who"),
                           .helps_with = text(t, "helps_with"),
                           .closeness = spoken ? (*spoken > tools_.today - 14 ? course::Closeness::near
                                                                              : course::Closeness::known)
                                               : course::Closeness::distant,
                           .created_at = instant_of(tools_.today - 60, 16 * 60)});
  }

  std::optional<Id<course::Step>> step_named(Id<people::Person> student, const std::string& title) {
    for (const auto& step : course::steps_of(tx_, school_.institution, student)) {
      if (!title.empty() && step.title == title) return step.id;
    }
    return std::nullopt;
  }

  void tell_moment(const toml::table& t) {
    const auto student = person(t, "student");
    const auto held = day(t, "held_on");
    course::store_contact_moment(tx_, school_.institution, student,
                                 {.id = tools_.numbers.id<course::ContactMoment>(),
                                  .contact_id = contacts_.at(text(t, "student") + text(t, "contact")),
                                  .about = text(t, "about"),
                                  .state = held ? course::MomentState::held : course::MomentState::planned,
                                  .planned_on = day(t, "planned_on"),
                                  .held_on = held,
                                  .outcome = text(t, "outcome"),
                                  .step_id = step_named(student, text(t, "step")),
                                  .created_at = instant_of(held.value_or(tools_.today) - 7, 16 * 60)});
  }

  sql::Transaction& tx_;
  Tools& tools_;
  const School& school_;
  const toml::table file_;
  const toml::table personas_;
  const ToldDays day;
  std::map<std::string, Id<course::Contact>> contacts_;
};

// ---- everybody else

class Writer {
 public:
  Writer(sql::Transaction& tx, Tools& tools, const School& school, const Pupil& pupil)
      : tx_(tx),
        tools_(tools),
        school_(school),
        pupil_(pupil),
        words_(network_words()),
        dice_(pupil.seed()),
        from_(std::max(pupil.started_on, tools.today - 300)) {}

  void write() {
    const bool quiet = pupil_.programme % 7 == 6;  // where nobody asks for goals or people
    if (dice_.chance(quiet ? 0.1 : 0.55)) add_goal();
    int people = dice_.around(quiet ? 0.3 : 1.7);
    people = std::min(people, static_cast<int>(words_.people.size()));
    const int first = dice_.below(static_cast<int>(words_.people.size()));
    for (int i = 0; i < people; ++i) {
      add_contact(words_.people[static_cast<std::size_t>(first + i) % words_.people.size()]);
    }
  }

 private:
  Day some_day() { return from_ + dice_.below(std::max(1, tools_.today - from_)); }

  void add_goal() {
    const AimWords& aim = dice_.one_of(words_.aims);
    const Day on = some_day();
    const bool reached = on < tools_.today - 60 && dice_.chance(0.35);
    course::set_goal(tx_, school_.institution, pupil_.id,
                     {.id = tools_.numbers.id<course::Goal>(),
                      .title = aim.title,
                      .why = aim.why,
                      .due_on = on + 120,
                      .state = reached ? course::GoalState::reached : course::GoalState::open,
                      .closed_on = reached ? std::optional<Day>(on + 50) : std::nullopt,
                      .created_at = instant_of(on, 14 * 60)});
  }

  void add_contact(const PersonWords& person) {
    const Day on = some_day();
    const auto id = tools_.numbers.id<course::Contact>();
    course::store_contact(tx_, school_.institution, pupil_.id,
                          {.id = id,
                           .name = person.name,
                           .who = person.who,
                           .helps_with = person.helps_with,
                           .closeness = static_cast<course::Closeness>(dice_.below(3)),
                           .created_at = instant_of(on, 17 * 60)});
    if (!dice_.chance(0.45)) return;
    const Day held = std::min(on + dice_.between(3, 40), tools_.today - 1);
    std::optional<Id<course::Step>> step;
    if (dice_.chance(0.6)) step = add_step(id, person, std::max(from_, held - 10), held);
    course::store_contact_moment(tx_, school_.institution, pupil_.id,
                                 {.id = tools_.numbers.id<course::ContactMoment>(),
                                  .contact_id = id,
                                  .about = person.helps_with,
                                  .state = course::MomentState::held,
                                  .held_on = held,
                                  .step_id = step,
                                  .created_at = instant_of(on, 17 * 60)});
  }

  Id<course::Step> add_step(Id<course::Contact> contact, const PersonWords& person, Day set_on, Day done_on) {
    const course::Step step{.id = tools_.numbers.id<course::Step>(),
                            .title = "Praten met " + person.name,
                            .owner_id = pupil_.id,
                            .due_on = done_on + 3,
                            .state = course::StepState::done,
                            .closed_on = done_on,
                            .created_at = instant_of(set_on, 17 * 60),
                            .contact_id = contact};
    course::store_step(tx_, school_.institution, pupil_.id, step);
    return step.id;
  }

  sql::Transaction& tx_;
  Tools& tools_;
  const School& school_;
  const Pupil& pupil_;
  const NetworkWords& words_;
  Dice dice_;
  Day from_;
};

}  // namespace

void tell_network(sql::Transaction& tx, Tools& tools, const School& school) {
  Teller(tx, tools, school).tell();
}

void write_network(sql::Transaction& tx, Tools& tools, const School& school, const Pupil& pupil) {
  Writer(tx, tools, school, pupil).write();
}

void bring_somebody(const Tools& tools, guidance::ImportedConversation& talk) {
  Dice dice(static_cast<std::uint64_t>(talk.id.value));
  if (!dice.chance(talk.is_intake ? 0.2 : 0.05)) return;
  const int sort = dice.below(10);
  talk.companion_relation = sort < 6   ? guidance::Relation::parent
                            : sort < 8 ? guidance::Relation::sibling
                            : sort < 9 ? guidance::Relation::friend_of
                                       : guidance::Relation::other;
  talk.companion = dice.one_of(dice.one_of(tools.names).given);
}

}  // namespace koers::demo
