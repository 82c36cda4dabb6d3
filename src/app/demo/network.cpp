#include "app/demo/network.h"

#include <algorithm>
#include <stdexcept>

#include "app/demo/content.h"
#include "app/facts.h"
#include "platform/base/error.h"
#include "rooms/course/course.h"
#include "rooms/experts/experts.h"

namespace koers::app::demo {
namespace {

struct PersonWords {
  std::string name, who, helps_with;
};
struct AimWords {
  std::string title, why;
};
struct ExpertWords {
  std::string work, about;
};
struct AskedWords {
  std::string question, answer;
};

struct NetworkWords {
  std::vector<PersonWords> people;
  std::vector<AimWords> aims;
  std::vector<ExpertWords> experts;
  std::vector<AskedWords> asked;
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
    each(file, "experts", [&](const toml::table& t) {
      made.experts.push_back({text(t, "work"), text(t, "about")});
    });
    each(file, "asked", [&](const toml::table& t) {
      made.asked.push_back({text(t, "question"), text(t, "answer")});
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
        personas_(read("demo/personas.toml")) {
    const auto told = file_["today"]["day"].value<toml::date>();
    if (!told) throw std::runtime_error("demo/network.toml: [today] has no day");
    shift_ = tools_.today - make_day(told->year, told->month, told->day);
  }

  void tell() {
    each(file_, "goals", [&](const toml::table& t) { tell_goal(t); });
    each(personas_, "contacts", [&](const toml::table& t) { tell_contact(t); });
    each(file_, "moments", [&](const toml::table& t) { tell_moment(t); });
    each(file_, "offers", [&](const toml::table& t) { tell_offer(t); });
    each(file_, "questions", [&](const toml::table& t) { tell_question(t); });
    for (const char* name : {"yara", "ruben"}) {
      refresh_facts_of(tx_, school_.institution, school_.cast.at(name), tools_.today);
    }
  }

 private:
  std::optional<Day> day(const toml::table& t, std::string_view key) const {
    const auto date = t[key].value<toml::date>();
    if (!date) return std::nullopt;
    return make_day(date->year, date->month, date->day) + shift_;
  }
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

  void tell_offer(const toml::table& t) {
    const auto state = from_code<experts::OfferState>(text(t, "state"));
    check(state.has_value(), "network.toml has states that exist");
    experts::save_offer(tx_, school_.institution,
                        {.person_id = person(t, "person"),
                         .work = text(t, "work"),
                         .about = text(t, "about"),
                         .monthly_limit = t["monthly_limit"].value_or(4),
                         .state = *state,
                         .offered_at = instant_of(day(t, "offered_on").value_or(tools_.today), 10 * 60)});
  }

  void tell_question(const toml::table& t) {
    const std::string expert = text(t, "expert");
    experts::ImportedThread thread{
        .student_id = person(t, "student"),
        .expert_id = expert.empty() ? school_.experts.front() : school_.cast.at(expert),
        .messages = {}};
    each(t, "messages", [&](const toml::table& m) {
      const auto by = text(m, "by") == "expert" ? thread.expert_id : person(m, "by");
      thread.messages.push_back(
          {by, text(m, "text"), instant_of(day(m, "day").value_or(tools_.today), 19 * 60)});
    });
    thread.report_reason = text(t, "reported");
    thread.is_read = !thread.report_reason.empty();
    experts::import_thread(tx_, school_.institution, thread, [&] { return tools_.numbers.next(); });
  }

  sql::Transaction& tx_;
  Tools& tools_;
  const School& school_;
  const toml::table file_;
  const toml::table personas_;
  int shift_ = 0;
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
        dice_(static_cast<std::uint64_t>(pupil.id.value)),
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
    if (!school_.experts.empty() && dice_.chance(quiet ? 0.02 : 0.09)) ask();
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

  void ask() {
    const AskedWords& words = dice_.one_of(words_.asked);
    const Day on = some_day();
    const Instant at = instant_of(on, 16 * 60);
    experts::ImportedThread thread{.student_id = pupil_.id,
                                   .expert_id = dice_.one_of(school_.experts),
                                   .messages = {{pupil_.id, words.question, at}}};
    // Most answer within some days, some late, some never.
    const int luck = dice_.below(20);
    const int days = luck < 15 ? dice_.between(1, 4) : dice_.between(9, 20);
    if (luck < 18 && on + days < tools_.today) {
      thread.messages.push_back({thread.expert_id, words.answer, at + days * 86'400LL});
      thread.is_closed = dice_.chance(0.6);
    }
    experts::import_thread(tx_, school_.institution, thread, [&] { return tools_.numbers.next(); });
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

void add_experts(sql::Transaction& tx, Tools& tools, School& school, int students) {
  constexpr int students_per_expert = 150;
  const NetworkWords& words = network_words();
  Dice dice(static_cast<std::uint64_t>(students) + 17);
  const organisation::Unit whole{organisation::UnitKind::institution, school.institution.value};
  const int count = std::clamp(students / students_per_expert, 1, 40);
  for (int i = 0; i < count; ++i) {
    const NameGroup& group = dice.one_of(tools.words.names);
    const auto& family = dice.one_of(group.families);
    const people::Person person{tools.numbers.id<people::Person>(), dice.one_of(group.given), family.first,
                                family.second};
    people::add_person(tx, school.institution, {.person = person, .number = "A" + std::to_string(i + 1)});
    people::appoint(tx, school.institution, tools.numbers.next(), person.id, {people::Role::alumnus, whole},
                    tools.today - 400);
    const auto& offer = words.experts[static_cast<std::size_t>(i) % words.experts.size()];
    const auto state = i % 9 == 4   ? experts::OfferState::paused
                       : i % 9 == 7 ? experts::OfferState::waiting
                                    : experts::OfferState::open;
    experts::save_offer(tx, school.institution,
                        {.person_id = person.id,
                         .work = offer.work,
                         .about = offer.about,
                         .monthly_limit = 2 + dice.below(7),
                         .state = state,
                         .offered_at = instant_of(tools.today - 20 - 7 * i, 11 * 60)});
    if (state != experts::OfferState::waiting) school.experts.push_back(person.id);
  }
}

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
  talk.companion = dice.one_of(dice.one_of(tools.words.names).given);
}

}  // namespace koers::app::demo
