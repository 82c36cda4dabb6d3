// What the demo school asks for the requirement (content/demo/requirement.toml), fixed each spring for who
// begins in autumn; the exam officer, who can be signed in as; and what counsellors decided with students in
// the last year of their programme, on what there was then.
#include <algorithm>

#include "campus/demo/content.h"
#include "platform/base/error.h"
#include "rooms/requirement/exam_list.h"
#include "rooms/requirement/record.h"
#include "rooms/requirement/requirement.h"
#include "rooms/requirement/result.h"

namespace koers::requirement {
namespace {

using demo::text;
using people::Person;

constexpr int starts_kept = 5;  // school years, this one among them
constexpr int list_days_ago = 7;
constexpr const char* officer = "dirk";

int number_in(const toml::table& table, std::string_view key) { return table[key].value_or(0); }

// ---- demands

enum class Length { one_year, longer, first_version };

std::vector<DemandDraft> told_demands(const toml::table& file, Length length) {
  std::vector<DemandDraft> all;
  demo::each(file, "demands", [&](const toml::table& t) {
    const bool is_short = length == Length::one_year;
    DemandDraft one{.title = text(t, "title"), .sentence = text(t, is_short ? "sentence_short" : "sentence")};
    one.yardstick = from_code<Yardstick>(text(t, "yardstick"));
    one.other_yardstick = from_code<Yardstick>(text(t, "other_yardstick"));
    one.least = std::max(1, number_in(t, is_short ? "short" : "long"));
    one.other_least = std::max(1, number_in(t, is_short ? "other_short" : "other_long"));
    if (length == Length::first_version && t.contains("first")) {
      one.least = number_in(t, "first");
      one.sentence = text(t, "sentence_first");
    }
    all.push_back(std::move(one));
  });
  return all;
}

class DemandsWriter {
 public:
  DemandsWriter(sql::Transaction& tx, demo::Tools& tools, const demo::School& school)
      : tx_(tx), tools_(tools), school_(school), file_(demo::read("demo/requirement.toml")) {}

  void write() {
    const int now = school_year_of(tools_.today);
    const toml::table& head = *file_["requirement"].as_table();
    for (const demo::ProgrammeYear& programme : school_.programmes) {
      for (int year = now - starts_kept + 1; year <= now; ++year) {
        demo::Numbers ids = tools_.numbers.take(most_demands);
        const bool waits = year == now && programme.words->id == text(head, "waits");
        if (waits || !tools_.stretch.is_first) continue;
        const bool changed = year == now - 1 && programme.words->id == text(head, "changed");
        const Length length = programme.words->years < 2 ? Length::one_year : Length::longer;
        Requirement one{.start = {programme.id, year},
                        .version = 1,
                        .authority = text(head, "authority"),
                        .fixed_on = make_day(year, 5, 12),
                        .fixed_by = drafter()};
        put(one, changed ? Length::first_version : length, ids);
        if (!changed) continue;
        one.version = 2;
        one.fixed_on = make_day(year, 12, 8);
        one.reason = text(head, "reason");
        const auto later = told_demands(file_, length);
        for (std::size_t i = 0; i < later.size(); ++i) one.demands[i].says = later[i];
        import_requirement(tx_, school_.institution, one);
      }
    }
  }

 private:
  Id<Person> drafter() const {
    const auto found = school_.cast.find("fatma");
    return found == school_.cast.end() ? Id<Person>{} : found->second;
  }
  void put(Requirement& one, Length length, demo::Numbers& ids) {
    for (DemandDraft& draft : told_demands(file_, length))
      one.demands.push_back({ids.id<Demand>(), std::move(draft)});
    import_requirement(tx_, school_.institution, one);
  }

  sql::Transaction& tx_;
  demo::Tools& tools_;
  const demo::School& school_;
  const toml::table file_;
};

// ---- the exam officer

Id<Person> add_officer(sql::Transaction& tx, demo::Tools& tools, const demo::School& school) {
  const organisation::Unit whole{organisation::UnitKind::institution, school.institution.value};
  const Person person{tools.numbers.id<Person>(), "Dirk", "", "Mulder"};
  const std::int64_t appointment = tools.numbers.next();
  if (!school.has_cast()) return person.id;
  if (tools.stretch.is_first) {
    people::add_person(tx, school.institution, {.person = person, .number = "E1"});
    people::appoint(tx, school.institution, appointment, person.id, {people::Role::exam_office, whole},
                    tools.today - 900);
  }
  if (tools.stretch.is_last) {
    people::add_persona(tx,
                        {officer, school.institution, person.id, people::Role::exam_office,
                         "Medewerker examenbureau", "Exam office"},
                        99);
  }
  return person.id;
}

// ---- results

class ResultsWriter {
 public:
  ResultsWriter(sql::Transaction& tx, demo::Tools& tools, const demo::School& school)
      : tx_(tx),
        tools_(tools),
        school_(school),
        day_(tools.stretch.is_last ? tools.today : tools.stretch.until),
        file_(demo::read("demo/requirement.toml")) {
    demo::each(file_, "met", [&](const toml::table& t) { met_.push_back(text(t, "words")); });
    demo::each(file_, "differs", [&](const toml::table& t) { differs_.push_back(text(t, "words")); });
    for (Requirement& one : fixed_requirements(tx, school.institution)) {
      const Start start = one.start;
      requirements_.emplace(start, std::move(one));
    }
  }

  void write() {
    if (school_.has_cast()) tell();
    const auto ready = in_the_last_year();
    std::vector<Id<Person>> ids;
    for (const demo::Pupil* pupil : ready) ids.push_back(pupil->id);
    const auto amounts = amounts_of(tx_, school_.institution, ids);
    demo::Numbers numbers = tools_.numbers;
    for (const demo::Pupil& pupil : school_.pupils) {
      const auto id = numbers.id<Result>();
      if (std::find(ready.begin(), ready.end(), &pupil) == ready.end()) continue;
      const auto found = amounts.find(pupil.id);
      if (found != amounts.end()) decide(pupil, id, found->second);
    }
    if (tools_.stretch.is_last && school_.has_cast()) fix_a_list(numbers);
  }

 private:
  Start start_of(const demo::Pupil& pupil) const {
    return {school_.programmes[pupil.programme].id, school_year_of(pupil.started_on)};
  }
  // Of whom the last year has begun by the end of the stretch, in the order of the school.
  std::vector<const demo::Pupil*> in_the_last_year() const {
    std::vector<const demo::Pupil*> all;
    const int ago = school_year_of(tools_.today) - school_year_of(day_);
    for (const demo::Pupil& pupil : school_.pupils) {
      const int years = school_.programmes[pupil.programme].words->years;
      if (pupil.year - ago == years && pupil.counsellor && pupil.started_on <= day_) all.push_back(&pupil);
    }
    return all;
  }

  void decide(const demo::Pupil& pupil, Id<Result> id, const Amounts& amounts) {
    demo::Dice dice(pupil.seed() * 41 + static_cast<std::uint64_t>(day_.number));
    const auto requirement = requirements_.find(start_of(pupil));
    const bool meets = dice.chance(0.3);
    const std::string& words = dice.one_of(met_);
    const double answer = dice.share();
    const std::string& other = dice.one_of(differs_);
    if (!meets || requirement == requirements_.end() || !requirement->second.looks_ready(amounts)) return;
    if (counting_result(tx_, school_.institution, pupil.id, requirement->first.programme)) return;
    Result one{.id = id,
               .student_id = pupil.id,
               .start = requirement->first,
               .requirement_version = requirement->second.version,
               .words = words,
               .decided_by = *pupil.counsellor,
               .decided_on = std::max(day_ - 9, tools_.stretch.after + 1)};
    if (answer < 0.9 && one.decided_on + 2 <= day_) {
      one.answer = answer < 0.82 ? ResultAnswer::agrees : ResultAnswer::differs;
      one.answered_on = one.decided_on + 2;
      if (one.answer == ResultAnswer::differs) one.answer_words = other;
    }
    import_result(tx_, school_.institution, one, requirement->second,
                  evidence_of(tx_, school_.institution, pupil.id), day_);
  }

  // What the cast decided (personas.toml).
  void tell() {
    const auto personas = demo::read("demo/personas.toml");
    const demo::ToldDays told(personas, tools_.today);
    demo::Numbers numbers = tools_.numbers.take(20);
    demo::each(personas, "requirement_results", [&](const toml::table& t) {
      const auto id = numbers.id<Result>();
      const auto on = told(t, "on");
      check(on.has_value(), "personas.toml says when a result was decided");
      if (!tools_.stretch.has(*on)) return;
      const auto student = school_.cast.at(text(t, "student"));
      const auto enrolment = people::enrolment_of(tx_, school_.institution, student, day_);
      if (!enrolment) return;
      const auto requirement =
          requirements_.find({enrolment->programme_id, school_year_of(enrolment->started_on)});
      if (requirement == requirements_.end()) return;
      import_result(tx_, school_.institution,
                    {.id = id,
                     .student_id = student,
                     .start = requirement->first,
                     .requirement_version = requirement->second.version,
                     .value = from_code<ResultValue>(text(t, "value")).value(),
                     .words = text(t, "words"),
                     .decided_by = school_.cast.at(text(t, "by")),
                     .decided_on = *on,
                     .answer = from_code<ResultAnswer>(text(t, "answer")),
                     .answer_words = text(t, "answer_words"),
                     .answered_on = told(t, "answered_on")},
                    requirement->second, evidence_of(tx_, school_.institution, student), day_);
    });
  }

  // The list of a week ago: what had been answered by then. The others wait.
  void fix_a_list(demo::Numbers& numbers) {
    const auto found = people::persona_named(tx_, officer);
    if (!found) return;
    const Day on = tools_.today - list_days_ago;
    const auto list = numbers.id<ExamList>();
    import_list(tx_, school_.institution, {.id = list, .fixed_on = on, .fixed_by = found->person_id});
    for (const ExamRow& row : waiting_for_list(tx_, school_.institution)) {
      const Result result = result_with_id(tx_, school_.institution, row.id);
      if (!result.answered_on || *result.answered_on > on) continue;
      put_on_list({tx_, school_.institution, row.student_id, tools_.today}, result, list.value);
    }
  }

  sql::Transaction& tx_;
  demo::Tools& tools_;
  const demo::School& school_;
  const Day day_;
  const toml::table file_;
  std::vector<std::string> met_, differs_;
  std::map<Start, Requirement> requirements_;
};

}  // namespace

void furnish(sql::Transaction& tx, demo::Tools& tools, demo::School& school) {
  add_officer(tx, tools, school);
  DemandsWriter(tx, tools, school).write();
}

void live_in_demo(sql::Transaction& tx, demo::Tools& tools, const demo::School& school) {
  ResultsWriter(tx, tools, school).write();
}

}  // namespace koers::requirement
