#include "app/import/import.h"

#include <cstdio>
#include <fstream>

#include "app/commands.h"
#include "app/import/cells.h"
#include "app/import/keep_people.h"
#include "app/import/lists_file.h"
#include "app/import/people_file.h"
#include "app/import/programmes_file.h"
#include "platform/base/error.h"

namespace koers::app {
namespace {

// Thrown out of a transaction of which nothing may stay.
struct KeepNothing {};

bool has_fault(const ImportReport& report) { return faults_in(report.remarks) > 0; }

// The institution that is meant; made when it is named and not there yet.
Id<organisation::Institution> institution_for(sql::Transaction& tx, const ImportWish& wish, IdSource& ids,
                                              ImportReport& report) {
  const auto all = organisation::institutions(tx);
  if (wish.institution.empty() && all.size() == 1) return all.front().id;
  for (const auto& institution : all) {
    if (institution.name == wish.institution) return institution.id;
  }
  if (wish.institution.empty()) {
    report.remarks.push_back({0, "", "say which institution with --institution", true});
    return {};
  }
  report.remarks.push_back({0, "", "the institution '" + wish.institution + "' is new", false});
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

void add_count(ImportReport& report, const choices::ListCount& count) {
  report.added += count.added;
  report.changed += count.changed;
  report.unchanged += count.unchanged;
  report.kept = true;
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
                        if (!wish.dry_run) keep_programmes(tx, institution, programmes, ids, kept);
                      });
    }
    case ImportKind::electives: {
      const auto electives = read_electives_file(file, report);
      return keep_all(database, report, wish, [&](auto& tx, auto institution, IdSource&, ImportReport& kept) {
        if (!wish.dry_run) add_count(kept, choices::keep_electives(tx, institution, electives));
      });
    }
  }
  return report;
}

ImportReport import_occupations(sql::Database& database, std::istream& occupations, std::istream* groups,
                                const ImportWish& wish) {
  ImportReport report;
  const auto rows = read_occupations_file(occupations, groups, report);
  return keep_all(database, report, wish, [&](auto& tx, auto institution, IdSource& ids, ImportReport& kept) {
    if (!wish.dry_run) add_count(kept, choices::keep_occupations(tx, institution, rows, ids));
  });
}

namespace {

int print(const ImportReport& report) {
  for (const Remark& remark : report.remarks) {
    std::printf("%s row %lld%s%s: %s\n", remark.is_fault ? "fault" : "note ",
                static_cast<long long>(remark.row), remark.column.empty() ? "" : ", ", remark.column.c_str(),
                remark.words.c_str());
  }
  std::printf("%lld rows: %lld added, %lld changed, %lld unchanged.\n", static_cast<long long>(report.rows),
              static_cast<long long>(report.added), static_cast<long long>(report.changed),
              static_cast<long long>(report.unchanged));
  const bool faulty = has_fault(report);
  std::puts(report.kept ? "All of it was kept."
            : faulty    ? "Nothing was kept. Mend the rows above and try again."
                        : "A dry run: nothing was kept, nothing is wrong.");
  return faulty ? 1 : 0;
}

}  // namespace

int import_file(const Config& config, ImportKind kind, const std::filesystem::path& path,
                const ImportWish& wish) {
  std::ifstream file(path, std::ios::binary);
  if (!file) throw std::runtime_error("cannot read " + path.string());
  return print(import_csv(*open_ready(config), kind, file, wish, day_of(SystemClock().now())));
}

int import_esco(const Config& config, const std::filesystem::path& folder, const ImportWish& wish) {
  const auto path = folder / "occupations_nl.csv";
  std::ifstream file(path, std::ios::binary);
  if (!file) throw std::runtime_error("cannot read " + path.string());
  std::ifstream groups(folder / "ISCOGroups_nl.csv", std::ios::binary);
  return print(import_occupations(*open_ready(config), file, groups ? &groups : nullptr, wish));
}

}  // namespace koers::app
