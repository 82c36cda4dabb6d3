#include "app/import/studies.h"

#include "app/import/cells.h"
#include "app/import/texts.h"
#include "campus/facts/changes.h"

namespace koers::app {
namespace {

using organisation::Programme;

constexpr sql::Statement select_studies{"app.select_studies", R"(
    SELECT id, student_id, programme_id, team_id, school_id, group_id, pathway, level, first_year, started_on, ended_on
    FROM campus_enrolments WHERE institution_id = $1 ORDER BY student_id, id)"};

constexpr sql::Statement update_study{"app.update_study", R"(
    UPDATE campus_enrolments
    SET programme_id = $4, team_id = $5, school_id = $6, group_id = $7, pathway = $8, level = $9, first_year = $10,
        started_on = $11, ended_on = $12
    WHERE institution_id = $1 AND student_id = $2 AND id = $3)"};

// Enrolments that follow each other without a day between are one study: the latest one, and before it those
// that it goes on from.
std::vector<std::size_t> study_of(const std::vector<Study>& all) {
  std::vector<std::size_t> parts{all.size() - 1};
  for (std::size_t i = all.size() - 1; i-- > 0;) {
    const Study& next = all[parts.back()];
    if (all[i].ended_on == next.started_on && all[i].started_on < next.started_on) parts.push_back(i);
  }
  return parts;
}

// A row that says when the study began, or when something in it changed, says what is known.
bool begins_on(const std::vector<Study>& all, Day day) {
  const auto parts = study_of(all);
  return std::any_of(parts.begin(), parts.end(), [&](std::size_t at) { return all[at].started_on == day; });
}

std::string text_of(const std::optional<Day>& day) { return day ? text(*day) : std::string(); }

}  // namespace

Studies::Studies(const Keeping& keeping, Units& units) : keeping_(keeping), units_(units) {
  for (const Study& study : keeping.tx.all<Study>(select_studies, keeping.institution)) {
    studies_[study.student_id.value].push_back(study);
  }
}

void Studies::check(const PersonRow& row, Id<people::Person> id) const {
  const bool is_known = studies_.contains(id.value);
  for (const char* column : {"opleiding", "leerweg", "start"}) {
    if (!is_known && !keeping_.file.has(column))
      keeping_.fault(row, column, words(import_texts::new_student_needs));
  }
  if (row.programme.empty()) return;
  const Programme* programme = units_.programme(row.programme);
  if (programme == nullptr) {
    keeping_.fault(row, "opleiding", words(import_texts::no_programme, in_quotes(row.programme)));
  } else if (!programme->team_id && row.team.empty()) {
    keeping_.fault(row, "team", words(import_texts::programme_without_team));
  }
}

// The file says the year of study of today; an enrolment keeps the year in which it began.
int Studies::first_year(const PersonRow& row, Day started_on) const {
  const int years = school_year_of(keeping_.today) - school_year_of(started_on);
  return std::max(1, row.year - std::max(0, years));
}

// The enrolment as the row wants it, apart from its begin. Columns that are absent are taken from the last
// one.
Study Studies::wanted(const PersonRow& row, const Study* last) {
  const PeopleFile& file = keeping_.file;
  Study study = last != nullptr ? *last : Study{};
  if (!row.programme.empty()) study.programme_id = units_.programme(row.programme)->id;
  const bool is_other = last == nullptr || last->programme_id != study.programme_id;
  const Programme& programme = units_.programme(study.programme_id);
  units_.give_team(programme, row);
  if (is_other) study.level = programme.level;
  if (file.has("leerweg")) study.pathway = row.pathway;
  if (!row.team.empty()) {
    study.team_id = units_.team(row).id;
  } else if (is_other || file.has("team")) {
    study.team_id = *programme.team_id;
  }
  study.school_id = units_.team(study.team_id).school_id;
  if (file.has("groep")) {
    study.group_id = units_.group(row, study.programme_id);
  } else if (is_other) {
    study.group_id = std::nullopt;
  }
  if (file.has("einde")) study.ended_on = row.ends_on;
  return study;
}

bool Studies::keep(const PersonRow& row, PersonWork& work) {
  auto& all = studies_[work.id.value];
  Study study = wanted(row, all.empty() ? nullptr : &all.back());
  if (all.empty()) {
    study.started_on = *row.starts_on;
    begin(row, work, study, nullptr);
    return true;
  }
  const Study last = all.back();
  const bool is_later = row.starts_on && *row.starts_on > last.started_on;
  const bool comes_back = is_later && last.ended_on && *row.starts_on >= *last.ended_on;
  const bool goes_on = is_later && school_year_of(*row.starts_on) > school_year_of(last.started_on);
  if (comes_back || goes_on) {
    study.started_on = *row.starts_on;
    if (comes_back && !keeping_.file.has("einde")) study.ended_on = std::nullopt;
    begin(row, work, study, &last);
    return true;
  }
  const bool is_other = study.programme_id != last.programme_id || study.pathway != last.pathway ||
                        study.team_id != last.team_id;
  const Day began = all[study_of(all).back()].started_on;
  const bool says_since = row.starts_on && *row.starts_on > began && !begins_on(all, *row.starts_on);
  // A change holds from the day that the file says, and else from today; for who left, from the day of
  // leaving.
  const Day today = last.ended_on ? std::min(*last.ended_on, keeping_.today) : keeping_.today;
  const Day begins = is_later ? *row.starts_on : today;
  const bool has_run =
      begins > last.started_on && !(study.ended_on && *study.ended_on <= begins) && (is_later || !says_since);
  if (!is_other || !has_run) return mend(row, work, study, all);
  move_beginning(row, work, all);
  study.started_on = begins;
  begin(row, work, study, &last);
  return true;
}

void Studies::begin(const PersonRow& row, PersonWork& work, Study study, const Study* last) {
  auto& all = studies_[work.id.value];
  study.id = keeping_.ids.next_value();
  study.student_id = work.id;
  if (keeping_.file.has("leerjaar") || last == nullptr) {
    study.first_year = first_year(row, study.started_on);
  } else {
    study.first_year = last->first_year + school_year_of(study.started_on) - school_year_of(last->started_on);
  }
  make_room(work, study, all);
  people::enrol(keeping_.tx, keeping_.institution, study.id, work.id,
                {study.programme_id, study.team_id, study.school_id, study.group_id, study.pathway,
                 study.level, study.first_year, study.started_on});
  if (study.ended_on) {
    people::change_enrolment(keeping_.tx, keeping_.institution, work.id, study.group_id, study.ended_on);
  }
  if (last != nullptr) {
    work.changes.push_back(words(import_texts::enrolment_begins, text(study.started_on)));
    tell(work, *last, study);
  } else if (!work.is_new) {
    work.changes.push_back(words(import_texts::becomes_student, text(study.started_on)));
  }
  all.push_back(study);
}

// A study that began earlier than was known.
bool Studies::move_beginning(const PersonRow& row, PersonWork& work, std::vector<Study>& all) {
  Study& first = all[study_of(all).back()];
  if (!row.starts_on || *row.starts_on >= first.started_on) return false;
  Study earlier = first;
  earlier.started_on = *row.starts_on;
  work.compare(import_texts::start, text(first.started_on), text(earlier.started_on));
  update(first, earlier);
  first = earlier;
  return true;
}

bool Studies::mend(const PersonRow& row, PersonWork& work, Study study, std::vector<Study>& all) {
  const Study last = all.back();
  const auto parts = study_of(all);
  const bool is_over_before = study.ended_on && *study.ended_on < study.started_on;
  bool is_changed = false;
  if (row.starts_on && (is_over_before || !begins_on(all, *row.starts_on))) {
    const bool is_of_first = parts.size() > 1 && *row.starts_on < all[parts.back()].started_on;
    if (is_of_first && !is_over_before) {
      is_changed = move_beginning(row, work, all);
    } else {
      study.started_on = *row.starts_on;
    }
  }
  if (study.ended_on && *study.ended_on < study.started_on) {
    keeping_.fault(row, "einde", words(import_texts::before_enrolment, text(study.started_on)));
    return false;
  }
  if (keeping_.file.has("leerjaar")) study.first_year = first_year(row, study.started_on);
  tell(work, last, study);
  is_changed |= update(last, study);
  all.back() = study;
  make_room(work, study, all);
  return is_changed;
}

// Nobody is enrolled twice at once: what came before ends where the latest begins.
void Studies::make_room(PersonWork& work, const Study& latest, std::vector<Study>& all) {
  for (Study& one : all) {
    if (one.id == latest.id || (one.ended_on && *one.ended_on <= std::max(latest.started_on, one.started_on)))
      continue;
    Study ended = one;
    ended.ended_on = std::max(one.started_on, latest.started_on);
    update(one, ended);
    work.changes.push_back(
        words(import_texts::enrolment_ends, text(one.started_on), text_of(ended.ended_on)));
    one = ended;
  }
}

bool Studies::update(const Study& before, const Study& after) {
  if (before == after) return false;
  keeping_.tx.run(update_study, keeping_.institution, after.student_id, after.id, after.programme_id,
                  after.team_id, after.school_id, after.group_id, after.pathway, after.level,
                  after.first_year, after.started_on, after.ended_on);
  facts::note_change(keeping_.tx, keeping_.institution, facts::Subject::student, after.student_id.value);
  return true;
}

void Studies::tell(PersonWork& work, const Study& before, const Study& after) const {
  work.compare(import_texts::programme, units_.programme(before.programme_id).code,
               units_.programme(after.programme_id).code);
  work.compare(import_texts::pathway, std::string(code(before.pathway)), std::string(code(after.pathway)));
  work.compare(import_texts::team, units_.team(before.team_id).name, units_.team(after.team_id).name);
  work.compare(import_texts::group, units_.group_name(before.group_id), units_.group_name(after.group_id));
  if (before.id != after.id) return;
  work.compare(import_texts::first_year, std::to_string(before.first_year), std::to_string(after.first_year));
  work.compare(import_texts::start, text(before.started_on), text(after.started_on));
  work.compare(import_texts::end, text_of(before.ended_on), text_of(after.ended_on));
}

}  // namespace koers::app
