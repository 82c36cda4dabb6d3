#include "app/demo/network.h"

#include <algorithm>

#include "campus/demo/content.h"

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
  Teller(sql::Transaction& tx, Tools& tools, const School& school,
         const std::map<std::string, course::Step>& steps)
      : tx_(tx),
        tools_(tools),
        school_(school),
        steps_(steps),
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
    do_goal(doing(person(t, "student")),
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
    if (!tools_.happens(person(t, "student"), known_since())) return;
    course::store_contact(tx_, school_.institution, person(t, "student"),
                          {.id = id,
                           .name = text(t, "name"),
                           .who = text(t, "who"),
                           .helps_with = text(t, "helps_with"),
                           .closeness = spoken ? (*spoken > tools_.today - 14 ? course::Closeness::near
                                                                              : course::Closeness::known)
                                               : course::Closeness::distant,
                           .created_at = instant_of(known_since(), 16 * 60),
                           .audience = t["shared"].value_or(false) ? experiences::Audience::counsellor
                                                                   : experiences::Audience::me});
  }

  void tell_moment(const toml::table& t) {
    const auto held = day(t, "held_on");
    course::ContactMoment moment{
        .id = tools_.numbers.id<course::ContactMoment>(),
        .contact_id = contacts_.at(text(t, "student") + text(t, "contact")),
        .about = text(t, "about"),
        .state = held ? course::MomentState::held : course::MomentState::planned,
        .planned_on = day(t, "planned_on"),
        .held_on = held,
        .outcome = text(t, "outcome"),
        .created_at = instant_of(std::max(held.value_or(tools_.today) - 7, known_since()), 16 * 60)};
    if (const auto step = steps_.find(text(t, "step")); step != steps_.end()) {
      moment.step_id = step->second.id;
      moment.created_at = std::max(moment.created_at, step->second.created_at);
    }
    do_contact_moment(doing(person(t, "student")), moment);
  }

  Day known_since() const { return tools_.today - 60; }
  Doing doing(Id<people::Person> student) { return {tx_, tools_, school_.institution, student}; }

  sql::Transaction& tx_;
  Tools& tools_;
  const School& school_;
  const std::map<std::string, course::Step>& steps_;
  const toml::table file_;
  const toml::table personas_;
  const ToldDays day;
  std::map<std::string, Id<course::Contact>> contacts_;
};

// ---- everybody else

class Writer {
 public:
  Writer(sql::Transaction& tx, Tools& tools, const School& school, const Pupil& pupil)
      : doing_{tx, tools, school.institution, pupil.id},
        tools_(tools),
        pupil_(pupil),
        team_(school.team_of(pupil)),
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
    do_goal(doing_, {.id = tools_.numbers.id<course::Goal>(),
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
    const auto closeness = static_cast<course::Closeness>(dice_.below(3));
    if (doing_.happens(on)) {
      course::store_contact(doing_.tx, doing_.institution, pupil_.id,
                            {.id = id,
                             .name = person.name,
                             .who = person.who,
                             .helps_with = person.helps_with,
                             .closeness = closeness,
                             .created_at = instant_of(on, 17 * 60)});
    }
    if (!dice_.chance(0.45 * team_.habits.share_on(on))) return;
    const Day held = std::max(on, std::min(on + dice_.between(3, 40), tools_.today - 1));
    const Day planned = std::max({from_, on, held - 10});
    std::optional<Id<course::Step>> step;
    if (dice_.chance(0.6)) step = add_step(id, person, planned, held);
    do_contact_moment(doing_, {.id = tools_.numbers.id<course::ContactMoment>(),
                               .contact_id = id,
                               .about = person.helps_with,
                               .state = course::MomentState::held,
                               .held_on = held,
                               .step_id = step,
                               .created_at = instant_of(planned, 17 * 60)});
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
    do_step(doing_, step);
    return step.id;
  }

  const Doing doing_;
  Tools& tools_;
  const Pupil& pupil_;
  const Team& team_;
  const NetworkWords& words_;
  Dice dice_;
  Day from_;
};

}  // namespace

void tell_network(sql::Transaction& tx, Tools& tools, const School& school,
                  const std::map<std::string, course::Step>& steps) {
  Teller(tx, tools, school, steps).tell();
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
