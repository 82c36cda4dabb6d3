#include "app/import/keep_people.h"

#include "app/facts.h"
#include "app/import/cells.h"
#include "app/import/keeping.h"
#include "app/import/roles.h"
#include "app/import/studies.h"
#include "app/import/texts.h"
#include "campus/access/guides.h"

namespace koers::app {
namespace {

using organisation::Institution;
using people::Person;
using people::Role;

// Somebody who is there already, as far as a file can change it.
struct Known {
  Id<Person> id;
  std::string number, given_name, infix, family_name;
  std::optional<std::string> email;
};

constexpr sql::Statement select_known_people{"app.select_known_people", R"(
    SELECT id, number, given_name, infix, family_name, email FROM campus_people
    WHERE institution_id = $1 AND number IS NOT NULL)"};

constexpr sql::Statement update_person{"app.update_person", R"(
    UPDATE campus_people SET given_name = $3, infix = $4, family_name = $5, email = $6
    WHERE institution_id = $1 AND id = $2)"};

class Keeper {
 public:
  explicit Keeper(const Keeping& keeping)
      : keeping_(keeping), units_(keeping), roles_(keeping, units_), studies_(keeping, units_) {
    for (auto& known : keeping.tx.all<Known>(select_known_people, keeping.institution)) {
      std::string number = known.number;
      known_.emplace(std::move(number), std::move(known));
    }
    std::unordered_map<std::string, std::size_t> places;
    for (const PersonRow& row : keeping.file.rows) {
      const auto [at, is_new] = places.try_emplace(row.number, work_.size());
      if (is_new) work_.push_back({.number = row.number, .rows = {}, .id = {}});
      work_[at->second].rows.push_back(&row);
    }
  }

  void check() {
    std::unordered_map<std::string, bool> counsellors;  // of the file: whether that is one of the roles
    for (const PersonRow& row : keeping_.file.rows) counsellors[row.number] |= row.role == Role::counsellor;
    for (const PersonRow& row : keeping_.file.rows) {
      if (faults_in(keeping_.report.remarks) >= most_remarks) return;
      if (row.role == Role::student) check_student(row, counsellors);
    }
  }

  void keep(bool dry_run) {
    for (PersonWork& work : work_) keep_person(work);
    // Colleagues first: students name their counsellor.
    for (PersonWork& work : work_) roles_.keep(work);
    std::vector<Id<Person>> changed;  // known students
    for (PersonWork& work : work_) {
      if (keep_student(work) && !work.is_new) changed.push_back(work.id);
    }
    for (const PersonWork& work : work_) tell(work);
    if (dry_run) return;
    begin_facts(keeping_.tx, keeping_.institution, keeping_.today);
    for (const auto student : changed)
      refresh_facts_of(keeping_.tx, keeping_.institution, student, keeping_.today);
  }

 private:
  void check_student(const PersonRow& row, const std::unordered_map<std::string, bool>& counsellors) {
    const auto known = known_.find(row.number);
    studies_.check(row, known == known_.end() ? Id<Person>() : known->second.id);
    if (row.counsellor.empty()) return;
    const auto in_file = counsellors.find(row.counsellor);
    if (in_file == counsellors.end() && !known_.contains(row.counsellor)) {
      keeping_.fault(row, "begeleider", words(import_texts::nobody_has_number, in_quotes(row.counsellor)));
    } else if (in_file != counsellors.end() && !in_file->second) {
      keeping_.fault(row, "begeleider", words(import_texts::no_counsellor, in_quotes(row.counsellor)));
    }
  }

  void keep_person(PersonWork& work) {
    const PersonRow& row = *work.rows.front();
    const auto [place, is_new] = known_.try_emplace(work.number);
    Known& known = place->second;
    const Known before = known;
    known.given_name = row.given_name;
    known.family_name = row.family_name;
    if (is_new || keeping_.file.has("tussenvoegsel")) known.infix = row.infix;
    if (is_new || keeping_.file.has("email"))
      known.email = row.email.empty() ? std::nullopt : std::optional(row.email);
    work.is_new = is_new;
    if (is_new) known.id = keeping_.ids.next<Person>();
    work.id = known.id;
    const Person person{known.id, known.given_name, known.infix, known.family_name};
    if (is_new) {
      people::add_person(keeping_.tx, keeping_.institution,
                         {.person = person, .email = known.email, .number = row.number});
      return;
    }
    bool is_changed = work.compare(import_texts::given_name, before.given_name, known.given_name);
    is_changed |= work.compare(import_texts::infix, before.infix, known.infix);
    is_changed |= work.compare(import_texts::family_name, before.family_name, known.family_name);
    is_changed |= work.compare(import_texts::email, before.email.value_or(""), known.email.value_or(""));
    if (!is_changed) return;
    keeping_.tx.run(update_person, keeping_.institution, known.id, known.given_name, known.infix,
                    known.family_name, known.email);
  }

  // Whether anything of the study or its guidance changed.
  bool keep_student(PersonWork& work) {
    bool is_changed = false;
    for (const PersonRow* row : work.rows) {
      if (row->role != Role::student) continue;
      is_changed |= studies_.keep(*row, work);
      is_changed |= give_counsellor(*row, work);
    }
    return is_changed;
  }

  // A counsellor who is named is the counsellor from then on. An empty cell changes nothing: every student
  // has one (LA-02).
  bool give_counsellor(const PersonRow& row, PersonWork& work) {
    if (row.counsellor.empty()) return false;
    const auto wanted = known_.at(row.counsellor).id;
    const Day today = keeping_.today;
    bool is_there = false;
    bool is_changed = false;
    if (!work.is_new) {
      for (const access::Guide& guide : access::guides_of(keeping_.tx, keeping_.institution, work.id)) {
        if (guide.kind != access::GuideKind::counsellor || guide.ends_on) continue;
        if (guide.person_id == wanted && !is_there) {
          is_there = true;
          continue;
        }
        is_changed = true;
        access::end_guide(keeping_.tx, keeping_.institution, work.id, guide.id,
                          std::max(today, guide.begins_on));
      }
    }
    if (!is_there) {
      access::assign_guide(keeping_.tx, keeping_.institution, work.id,
                           {.id = keeping_.ids.next<access::Guide>(),
                            .person_id = wanted,
                            .begins_on = work.is_new ? row.starts_on.value_or(today) : today,
                            .ends_on = std::nullopt,
                            .reason = "",
                            .handover_note = ""});
    }
    if (!work.is_new && (is_changed || !is_there)) {
      work.changes.push_back(words(import_texts::new_counsellor, in_quotes(row.counsellor)));
    }
    return is_changed || !is_there;
  }

  void tell(const PersonWork& work) const {
    ImportReport& report = keeping_.report;
    (work.is_new ? report.added : work.changes.empty() ? report.unchanged : report.changed) += 1;
    if (work.is_new || work.changes.empty()) return;
    Words all = work.changes.front();
    for (std::size_t i = 1; i < work.changes.size(); ++i)
      all = words(import_texts::and_also, all, work.changes[i]);
    report.remarks.push_back(
        {work.rows.front()->row, "", words(import_texts::changes_of, in_quotes(work.number), all), false});
  }

  const Keeping& keeping_;
  Units units_;
  Roles roles_;
  Studies studies_;
  std::unordered_map<std::string, Known> known_;
  std::vector<PersonWork> work_;
};

}  // namespace

void keep_people(sql::Transaction& tx, Id<Institution> institution, const PeopleFile& file, bool dry_run,
                 IdSource& ids, Day today, ImportReport& report) {
  const Keeping keeping{tx, institution, ids, today, file, report};
  Keeper keeper(keeping);
  keeper.check();
  if (faults_in(report.remarks) > 0) return;
  keeper.keep(dry_run);
  report.kept = !dry_run && faults_in(report.remarks) == 0;
}

}  // namespace koers::app
