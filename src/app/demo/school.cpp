// The institution of the demo: units, groups, staff and students.
#include <algorithm>

#include "app/demo/furnisher.h"
#include "campus/access/guides.h"
#include "rooms/caseload/caseload.h"

namespace koers::demo {
namespace {

using organisation::UnitKind;
using people::Role;

constexpr int students_per_counsellor = 30;
constexpr int students_per_group = 25;

// The first school day of a school year: the Monday on or after 24 August.
Day first_school_day(int school_year) {
  const Day from = make_day(school_year, 8, 24);
  return from + (8 - from.weekday()) % 7;
}

// Every team begins with Koers when the last school year does. Some are at home in it by winter, others by
// summer.
void set_days(Habits& habits, std::size_t team, Day today) {
  Dice dice(9'000 + team);
  habits.begun_on = first_school_day(school_year_of(today) - 1);
  habits.settled_on = habits.begun_on + dice.between(90, 300);
}

Habits habits_of(Dice& dice, std::size_t team) {
  // Two out of three teams have found their way; the others are still looking for it.
  const double skill = dice.chance(0.65) ? 1 : 0.6 + 0.25 * dice.share();
  Habits habits{.conversations = (0.93 + 0.06 * dice.share()) * (0.5 + 0.5 * skill),
                .intake = (0.88 + 0.11 * dice.share()) * skill,
                .table = (0.65 + 0.3 * dice.share()) * skill,
                .experiences = (1.0 + 0.4 * dice.share()) * (0.4 + 0.6 * skill),
                .reflection = (0.55 + 0.35 * dice.share()) * skill,
                .replies = 0.25 + 0.5 * dice.share(),
                .pictures = (0.82 + 0.17 * dice.share()) * skill,
                .warm = 0.4 + 0.5 * dice.share()};
  // Two teams where a board should look: one that hardly talks, one where nothing is recorded.
  // The team of the cast does well and is not there yet.
  if (team == 0) habits.conversations = 0.8;
  if (team == 6) habits.conversations = 0.45;
  if (team == 13) habits.experiences = 0.35;
  return habits;
}

class SchoolMaker {
 public:
  SchoolMaker(sql::Transaction& tx, Tools& tools, const DemoWords& words, int students)
      : tx_(tx), tools_(tools), words_(words), students_(students) {}

  School make(const std::string& name, const ToldStories* cast) {
    school_.institution = tools_.numbers.id<organisation::Institution>();
    organisation::add_institution(tx_, {school_.institution, name, 10});
    add_units();
    add_programmes();
    if (cast != nullptr) add_cast_colleagues(*cast);
    for (std::size_t i = 0; i < school_.teams.size(); ++i) add_staff(school_.teams[i], i);
    return std::move(school_);
  }

 private:
  void add_units() {
    std::map<std::string, Id<organisation::School>> schools;
    for (const SchoolWords& words : words_.schools) {
      schools[words.id] = tools_.numbers.id<organisation::School>();
      organisation::add_school(tx_, school_.institution, {schools[words.id], words.name});
    }
    for (const TeamWords& words : words_.teams) {
      Team team{&words,
                tools_.numbers.id<organisation::Team>(),
                schools.at(words.school),
                habits_of(tools_.dice, school_.teams.size()),
                {}};
      organisation::add_team(tx_, school_.institution, {team.id, team.school_id, words.name});
      set_days(team.habits, school_.teams.size(), tools_.today);
      // Beside the team of the cast nobody does so well that its figure would be withheld with theirs.
      if (words.school == words_.teams.front().school) {
        team.habits.conversations = std::min(team.habits.conversations, 0.82);
      }
      school_.team_by_name[words.id] = school_.teams.size();
      school_.teams.push_back(std::move(team));
    }
  }

  void add_programmes() {
    const int groups =
        std::max(1, students_ / students_per_group / static_cast<int>(words_.programmes.size()) / 3);
    for (const ProgrammeWords& words : words_.programmes) {
      ProgrammeYear programme{
          &words, tools_.numbers.id<organisation::Programme>(), school_.team_by_name.at(words.team), {}};
      organisation::add_programme(
          tx_, school_.institution,
          {programme.id, school_.teams[programme.team].id, words.code, words.name, words.level,
           std::string(code(words.pathway)), words.years, school_.teams[programme.team].words->sector});
      for (int year = 1; year <= words.years; ++year) add_groups(programme, year, groups);
      school_.programme_by_name[words.id] = school_.programmes.size();
      school_.programmes.push_back(std::move(programme));
    }
  }

  void add_groups(ProgrammeYear& programme, int year, int count) {
    auto& groups = programme.groups.emplace_back();
    // The told stories speak of groups A and B.
    for (int i = 0; i < std::max(count, 2); ++i) {
      groups.push_back(tools_.numbers.id<organisation::Group>());
      const std::string name =
          programme.words->group_prefix + std::to_string(year) + static_cast<char>('A' + std::min(i, 25));
      organisation::add_group(tx_, school_.institution,
                              {groups.back(), programme.id, name, school_year_of(tools_.today)});
    }
  }

  Id<people::Person> add_colleague(const people::Person& person, Role role, organisation::Unit unit) {
    const std::string number = "M" + std::to_string(++colleagues_);
    people::add_person(tx_, school_.institution,
                       {.person = person, .email = address_with(number), .number = number});
    people::appoint(tx_, school_.institution, tools_.numbers.next(), person.id, {role, unit},
                    first_school_day(school_year_of(tools_.today) - 3));
    return person.id;
  }

  void add_staff(Team& team, std::size_t index) {
    const organisation::Unit unit{UnitKind::team, team.id.value};
    const bool led = std::find(led_.begin(), led_.end(), index) != led_.end();
    if (!led) add_colleague(somebody(tools_, tools_.dice), Role::team_leader, unit);
    add_colleague(somebody(tools_, tools_.dice), Role::teacher, unit);
    const auto programmes =
        std::count_if(school_.programmes.begin(), school_.programmes.end(),
                      [&](const ProgrammeYear& programme) { return programme.team == index; });
    const int needed = students_ * static_cast<int>(programmes) / static_cast<int>(words_.programmes.size()) /
                           students_per_counsellor +
                       2;
    while (static_cast<int>(team.counsellors.size()) < needed) {
      team.counsellors.push_back(add_colleague(somebody(tools_, tools_.dice), Role::counsellor, unit));
    }
  }

  void add_cast_colleagues(const ToldStories& cast) {
    const organisation::Unit whole{UnitKind::institution, school_.institution.value};
    for (const ToldPerson& told : cast.people) {
      if (told.role == Role::student) continue;
      // Their rooms add them with what they do, after all others.
      if (told.role == Role::exam_office || told.role == Role::support) continue;
      const people::Person person{tools_.numbers.id<people::Person>(), told.given_name, told.infix,
                                  told.family_name};
      const auto team = school_.team_by_name.find(told.team);
      const bool in_team = team != school_.team_by_name.end();
      const bool of_team = in_team && (told.role == Role::counsellor || told.role == Role::team_leader ||
                                       told.role == Role::teacher);
      const auto unit =
          of_team ? organisation::Unit{UnitKind::team, school_.teams[team->second].id.value} : whole;
      school_.cast[told.id] = add_colleague(person, told.role, unit);
      if (of_team && told.role == Role::counsellor)
        school_.teams[team->second].counsellors.push_back(person.id);
      if (of_team && told.role == Role::team_leader) led_.push_back(team->second);
    }
  }

  sql::Transaction& tx_;
  Tools& tools_;
  const DemoWords& words_;
  int students_;
  int colleagues_ = 0;
  std::vector<std::size_t> led_;
  School school_;
};

people::Person new_student(Tools& tools) {
  int share = tools.dice.below(100);
  const NameGroup* group = &tools.names.front();
  for (const NameGroup& candidate : tools.names) {
    group = &candidate;
    if ((share -= candidate.share) < 0) break;
  }
  const auto& family = tools.dice.one_of(group->families);
  return {tools.numbers.id<people::Person>(), tools.dice.one_of(group->given), family.first, family.second};
}

// The one at that place; of two who are the same the next one.
Id<people::Person> other_than(Id<people::Person> one, const std::vector<Id<people::Person>>& colleagues,
                              std::size_t place) {
  return colleagues[place] != one ? colleagues[place] : colleagues[(place + 1) % colleagues.size()];
}

// The counsellor of before wrote it, the student answered, and the one of now took over in time.
void hand_over_warmly(sql::Transaction& tx, const DemoWords& words, const School& school, const Pupil& pupil,
                      Id<people::Person> former, Id<access::Guide> guide, Day on) {
  caseload::import_handover(tx, school.institution,
                            {.student_id = pupil.id,
                             .id = {guide.value},
                             .from_id = former,
                             .to_id = *pupil.counsellor,
                             .team_id = school.team_of(pupil).id,
                             .guide_id = guide,
                             .begins_on = on,
                             .sent_on = on - 14,
                             .accepted_on = on - 5,
                             .stands = words.handover_note,
                             .running = words.handover_running,
                             .works = words.handover_works});
}

// One counsellor since the start; some had another one before, warm or not, and a few have nobody.
void give_counsellor(sql::Transaction& tx, Tools& tools, const DemoWords& words, const School& school,
                     Pupil& pupil) {
  constexpr double without = 0.012;
  constexpr double changed = 0.22;
  const Team& team = school.teams[school.programmes[pupil.programme].team];
  if (tools.dice.chance(without)) return;
  pupil.counsellor = tools.dice.one_of(team.counsellors);
  // The named counsellor's caseload is mostly the told students; others have a full one.
  const bool named = std::any_of(school.cast.begin(), school.cast.end(),
                                 [&](const auto& entry) { return entry.second == *pupil.counsellor; });
  if (named && !tools.dice.chance(0.4)) pupil.counsellor = team.counsellors.back();
  Day since = pupil.started_on;
  std::optional<Id<people::Person>> former;
  const Day this_year = first_school_day(school_year_of(tools.today));
  if (pupil.started_on < this_year && tools.dice.chance(changed)) {
    const auto before =
        other_than(*pupil.counsellor, team.counsellors,
                   static_cast<std::size_t>(tools.dice.below(static_cast<int>(team.counsellors.size()))));
    access::assign_guide(tx, school.institution, pupil.id,
                         {.id = tools.numbers.id<access::Guide>(),
                          .person_id = before,
                          .begins_on = since,
                          .ends_on = this_year,
                          .reason = "",
                          .handover_note = ""});
    since = this_year;
    former = before;
  }
  const bool warm = since != pupil.started_on && tools.dice.chance(team.habits.warm);
  const auto guide = tools.numbers.id<access::Guide>();
  access::assign_guide(tx, school.institution, pupil.id,
                       {.id = guide,
                        .person_id = *pupil.counsellor,
                        .begins_on = since,
                        .ends_on = std::nullopt,
                        .reason = since == pupil.started_on ? std::string() : words.handover_reason,
                        .handover_note = ""});
  if (warm) hand_over_warmly(tx, words, school, pupil, *former, guide, since);
}

}  // namespace

School make_school(sql::Transaction& tx, Tools& tools, const DemoWords& words, const std::string& name,
                   int students, const ToldStories* told) {
  return SchoolMaker(tx, tools, words, students).make(name, told);
}

void enrol_students(sql::Transaction& tx, Tools& tools, const DemoWords& words, School& school,
                    int students) {
  const int this_year = school_year_of(tools.today);
  for (int i = 0; i < students; ++i) {
    Pupil pupil;
    pupil.programme = static_cast<std::size_t>(i) % school.programmes.size();
    const ProgrammeYear& programme = school.programmes[pupil.programme];
    pupil.year = tools.dice.between(1, programme.words->years);
    pupil.group =
        static_cast<std::size_t>(tools.dice.below(static_cast<int>(programme.groups.front().size())));
    pupil.started_on = first_school_day(this_year - pupil.year + 1);
    // Some come in the course of the year.
    if (tools.dice.chance(0.06) && pupil.year == 1)
      pupil.started_on = pupil.started_on + 7 * tools.dice.between(3, 9);
    const people::Person person = new_student(tools);
    pupil.id = person.id;
    const std::string number = std::to_string(300'000 + i);
    people::add_person(tx, school.institution,
                       {.person = person, .email = address_with(number), .number = number});
    people::enrol(tx, school.institution, tools.numbers.next(), person.id,
                  {.programme_id = programme.id,
                   .team_id = school.teams[programme.team].id,
                   .school_id = school.teams[programme.team].school_id,
                   .group_id = programme.groups[static_cast<std::size_t>(pupil.year - 1)][pupil.group],
                   .pathway = programme.words->pathway,
                   .level = programme.words->level,
                   .first_year = 1,
                   .started_on = pupil.started_on});
    give_counsellor(tx, tools, words, school, pupil);
    school.pupils.push_back(pupil);
  }
  // More numbers than anybody needs, after those of all people.
  constexpr int numbers_of_one = 600;
  for (Pupil& pupil : school.pupils) pupil.numbers = tools.numbers.take(numbers_of_one);
}

}  // namespace koers::demo
