#include "app/import/import.h"

#include <cstdio>
#include <fstream>

#include "app/commands.h"
#include "app/import/cells.h"
#include "app/import/keep_people.h"
#include "app/import/lists_file.h"
#include "app/import/people_file.h"
#include "app/import/programmes_file.h"
#include "app/import/texts.h"
#include "platform/base/error.h"

namespace koers::app {
namespace {

// Thrown out of a transaction of which nothing may stay.
struct KeepNothing {};

bool has_fault(const ImportReport& report) { return keep_file_out(report.remarks); }

// The institution that is meant; made when it is named and not there yet.
Id<organisation::Institution> institution_for(sql::Transaction& tx, const ImportWish& wish, IdSource& ids,
                                              ImportReport& report) {
  const auto all = organisation::institutions(tx);
  if (wish.institution.empty() && all.size() == 1) return all.front().id;
  for (const auto& institution : all) {
    if (institution.name == wish.institution) return institution.id;
  }
  if (wish.institution.empty()) {
    report.remarks.push_back({0, "", words(import_texts::which_institution), true});
    return {};
  }
  report.remarks.push_back({0, "", words(import_texts::institution_is_new, wish.institution), false});
  const auto id = ids.next<organisation::Institution>();
  organisation::add_institution(tx, {id, wish.institution, 10});
  return id;
}

// Runs `keep` in one transaction, of which everything stays or nothing.
template <class Keep>
ImportReport keep_all(sql::Database& database, const ImportReport& before, const ImportWish& wish,
                      const Keep& keep) {
  ImportReport report = before;
  if (has_fault(report)) return report;
  try {
    IdSource ids;
    database.write_in_bulk([&](sql::Transaction& tx) {
      report = before;
      const auto institution = institution_for(tx, wish, ids, report);
      if (has_fault(report)) throw KeepNothing();
      keep(tx, institution, ids, report);
      if (!report.kept) throw KeepNothing();
    });
  } catch (const KeepNothing&) {
  }
  return report;
}

// Of a dry run the counts are what would happen; nothing of it stays.
void add_count(ImportReport& report, const choices::ListCount& count, bool dry_run) {
  report.added += count.added;
  report.changed += count.changed;
  report.unchanged += count.unchanged;
  report.kept = !dry_run;
}

ImportReport import_people(sql::Database& database, std::istream& file, const ImportWish& wish, Day today) {
  const PeopleFile people = read_people_file(file, today);
  ImportReport report;
  report.remarks = people.remarks;
  report.rows = people.row_count;
  return keep_all(database, report, wish, [&](auto& tx, auto institution, IdSource& ids, ImportReport& kept) {
    keep_people(tx, institution, people, wish.dry_run, ids, today, kept);
  });
}

}  // namespace

ImportReport import_csv(sql::Database& database, ImportKind kind, std::istream& file, const ImportWish& wish,
                        Day today) {
  ImportReport report;
  switch (kind) {
    case ImportKind::people:
      return import_people(database, file, wish, today);
    case ImportKind::programmes: {
      const auto programmes = read_programmes_file(file, report);
      return keep_all(database, report, wish,
                      [&](auto& tx, auto institution, IdSource& ids, ImportReport& kept) {
                        keep_programmes(tx, institution, programmes, ids, kept);
                        kept.kept = !wish.dry_run;
                      });
    }
    case ImportKind::electives: {
      const auto electives = read_electives_file(file, report);
      return keep_all(database, report, wish, [&](auto& tx, auto institution, IdSource&, ImportReport& kept) {
        add_count(kept, choices::keep_electives(tx, institution, electives.rows, electives.columns),
                  wish.dry_run);
      });
    }
  }
  return report;
}

ImportReport import_occupations(sql::Database& database, std::istream& occupations, std::istream* groups,
                                const ImportWish& wish) {
  ImportReport report;
  const auto list = read_occupations_file(occupations, groups, report);
  return keep_all(database, report, wish, [&](auto& tx, auto institution, IdSource& ids, ImportReport& kept) {
    add_count(kept, choices::keep_occupations(tx, institution, list.rows, list.columns, ids), wish.dry_run);
  });
}

namespace {

Words line_of(const Remark& remark) {
  if (remark.column.empty()) {
    return words(remark.is_fault ? import_texts::fault_line : import_texts::note_line, remark.row,
                 remark.words);
  }
  return words(remark.is_fault ? import_texts::fault_in_column : import_texts::note_in_column, remark.row,
               remark.column, remark.words);
}

const i18n::Text& outcome_of(const ImportReport& report, bool dry_run) {
  const bool has_faults = faults_in(report.remarks) > 0;
  if (report.kept) return has_faults ? import_texts::rest_kept : import_texts::all_kept;
  if (has_fault(report)) return import_texts::nothing_kept;
  return dry_run && has_faults ? import_texts::dry_run_with_faults : import_texts::dry_run;
}

int print(const ImportReport& report, const ImportWish& wish) {
  std::puts(report_text(report, wish).c_str());
  return faults_in(report.remarks) > 0 ? 1 : 0;
}

}  // namespace

std::string report_text(const ImportReport& report, const ImportWish& wish) {
  std::string all;
  for (const Remark& remark : report.remarks) all += line_of(remark).in(wish.language) + "\n";
  all += i18n::say(wish.language, import_texts::counted, report.rows, report.added, report.changed,
                   report.unchanged) +
         "\n";
  return all + std::string(outcome_of(report, wish.dry_run).in(wish.language));
}

int import_file(const Config& config, ImportKind kind, const std::filesystem::path& path,
                const ImportWish& wish) {
  std::ifstream file(path, std::ios::binary);
  if (!file) throw std::runtime_error("cannot read " + path.string());
  return print(import_csv(*open_ready(config), kind, file, wish, day_of(SystemClock().now())), wish);
}

int import_esco(const Config& config, const std::filesystem::path& folder, const ImportWish& wish) {
  const auto path = folder / "occupations_nl.csv";
  std::ifstream file(path, std::ios::binary);
  if (!file) throw std::runtime_error("cannot read " + path.string());
  std::ifstream groups(folder / "ISCOGroups_nl.csv", std::ios::binary);
  return print(import_occupations(*open_ready(config), file, groups ? &groups : nullptr, wish), wish);
}

}  // namespace koers::app
