// Facts: what the rooms count of a subject, kept up to date in the transaction that changed what is counted,
// so that figures are as fresh as the work and nothing is counted twice. A subject is a student, a
// professional, a team, a programme, the institution, or later a placement or a round.
//
// A room declares a table of facts: one row per subject, with the columns
//
//   institution_id, the subject (id_column: student_id, person_id, team_id ...), school_year, and its facts
//
// and the one statement that computes a row from the room's own tables:
//
//   constexpr facts::Column columns[] = {{"steps_open"},
//                                        {"steps_first_due_on", facts::Reading::day},
//                                        {"steps_year", facts::Reading::this_year},
//                                        {"steps_last_year", facts::Reading::last_year, "steps_year"}};
//   constexpr facts::Given given[] = {facts::Given::school_year, facts::Given::year_begins_at};
//   constexpr facts::Declaration declared[] = {{.subject = facts::Subject::student,
//                                               .table = "course_out_student_facts",
//                                               .columns = columns,
//                                               .count = upsert_facts,
//                                               .count_given = given}};
//   std::span<const facts::Declaration> facts_tables() { return declared; }
//
// and calls refresh() wherever it changes what is counted, holding the lock of the subject
// (sql::Transaction). app collects the declarations of all rooms (app/facts.h). A column is known everywhere
// by its name, which is the fact's id in content/facts.toml.
//
// Some facts change because a day comes and nobody does anything: a counsellor who begins next week, a
// question that is late from Thursday on. A row of such a table says from when counting again may give
// something else (Recount), and whoever reads it on that day or later gets what the statement counts then,
// not what stands there (table.h). The day may be too early, never too late.
#pragma once

#include <cstdint>
#include <functional>
#include <optional>
#include <span>
#include <string_view>

#include "campus/organisation/organisation.h"
#include "platform/base/clock.h"
#include "platform/base/codes.h"
#include "platform/sql/sql.h"

namespace koers::facts {

enum class Subject { student, professional, team, placement, programme, round, institution };

// The column of a table of facts that says whose row it is. An institution's row needs no second column.
std::string_view id_column(Subject subject);

// What stands for "nothing is known" in a column in memory.
inline constexpr std::int32_t unknown = INT32_MIN;

// How what stands in a row becomes a fact of the day on which it is read. A row says in which school year it
// was written, so that counts of a year age when they are read and nothing has to run on 1 August.
enum class Reading {
  plain,                 // a count, as it stands
  yes_or_no,             // 1 or 0
  day,                   // its number, or unknown
  day_ahead,             // the same, and unknown once it has passed
  this_year,             // zero when the row is of an earlier school year
  last_year,             // as it stands; in a row of last year, the counter of that year
  this_year_or_unknown,  // unknown when nothing stands there, or the row is of an earlier school year
};

struct Column {
  std::string_view name;
  Reading reading = Reading::plain;
  std::string_view this_year = {};  // of last_year: the column that counts the same in this school year
};

// What a counting statement is given after $1, the institution, and $2, the subject. A school year begins on
// a day and at an instant; which one a statement needs depends on what it compares.
enum class Given {
  today,
  today_ends_at,
  school_year,
  year_begins_on,
  last_year_begins_on,
  next_year_begins_on,
  year_begins_at,
  last_year_begins_at,
};
inline constexpr std::size_t most_given = 6;

// How a row says from when on it does not hold any more: in the columns recount_on, a day, and recount_at, an
// instant on the day. Nothing in them: it holds as long as nobody changes it.
enum class Recount { never, on_day, at_instant, on_day_or_at_instant };

struct Declaration {
  Subject subject = Subject::student;
  std::string_view table;
  std::span<const Column> columns;
  // Writes the row of one subject: $1 institution, $2 subject, then count_given. It reads
  //
  //   INSERT INTO table (institution_id, ...) SELECT ... ON CONFLICT ...
  //
  // so that the part between can be read alone, without writing (layout.h).
  sql::Statement count;
  std::span<const Given> count_given;
  Recount recount = Recount::never;
  // Where it exists: gives all subjects without a row the one that `count` would make of them, and answers
  // their ids (RETURNING), for an import of thousands. $1 institution, then begin_given.
  std::optional<sql::Statement> begin{};
  std::span<const Given> begin_given{};
};

// Whether a row has these columns.
bool has_recount_on(const Declaration& declaration);
bool has_recount_at(const Declaration& declaration);

// Runs a statement that is given what `declaration.count` is given, for one subject, and hands over its rows.
void read_counted(sql::Reader& reader, const sql::Statement& statement, const Declaration& declaration,
                  Id<organisation::Institution> institution, std::int64_t subject, Day today,
                  const std::function<void(const sql::Row&)>& take);

// Computes the row of one subject and notes that it changed (changes.h).
void refresh(sql::Transaction& tx, const Declaration& declaration, Id<organisation::Institution> institution,
             std::int64_t subject, Day today);

// The same for all tables about this kind of subject, noted once.
void refresh_all(sql::Transaction& tx, std::span<const Declaration> declarations, Subject kind,
                 Id<organisation::Institution> institution, std::int64_t subject, Day today);

// Runs `begin`, where the table has one.
void begin(sql::Transaction& tx, const Declaration& declaration, Id<organisation::Institution> institution,
           Day today);

}  // namespace koers::facts

template <>
struct koers::Codes<koers::facts::Subject> {
  using enum koers::facts::Subject;
  static constexpr std::array list{std::pair{student, "student"},
                                   std::pair{professional, "professional"},
                                   std::pair{team, "team"},
                                   std::pair{placement, "placement"},
                                   std::pair{programme, "programme"},
                                   std::pair{round, "round"},
                                   std::pair{institution, "institution"}};
};
