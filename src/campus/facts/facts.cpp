#include "campus/facts/facts.h"

#include <array>
#include <stdexcept>
#include <variant>

#include "campus/facts/changes.h"

namespace koers::facts {
namespace {

using organisation::Institution;

// One of the values that a statement is given; bound as what it is.
struct Argument {
  std::variant<int, Day, Instant> value;
};

void bind(sql::Bound& bound, const Argument& argument) {
  std::visit([&bound](auto value) { sql::bind(bound, value); }, argument.value);
}

Argument argument_of(Given given, Day today) {
  const int year = school_year_of(today);
  switch (given) {
    case Given::today:
      return {today};
    case Given::today_ends_at:
      return {instant_of(today + 1, 0)};
    case Given::school_year:
      return {year};
    case Given::year_begins_on:
      return {first_day_of_school_year(year)};
    case Given::last_year_begins_on:
      return {first_day_of_school_year(year - 1)};
    case Given::next_year_begins_on:
      return {first_day_of_school_year(year + 1)};
    case Given::year_begins_at:
      return {instant_of(first_day_of_school_year(year), 0)};
    case Given::last_year_begins_at:
      return {instant_of(first_day_of_school_year(year - 1), 0)};
  }
  throw std::logic_error("a counting statement is given something unknown");
}

// Calls `run` with as many arguments as are given, so that each is bound where its statement has a place for
// it.
template <class Run>
auto with(std::span<const Given> given, Day today, Run run) {
  std::array<Argument, most_given> a;
  if (given.size() > a.size()) throw std::logic_error("a counting statement is given too much");
  for (std::size_t i = 0; i < given.size(); ++i) a[i] = argument_of(given[i], today);
  switch (given.size()) {
    case 0:
      return run();
    case 1:
      return run(a[0]);
    case 2:
      return run(a[0], a[1]);
    case 3:
      return run(a[0], a[1], a[2]);
    case 4:
      return run(a[0], a[1], a[2], a[3]);
    case 5:
      return run(a[0], a[1], a[2], a[3], a[4]);
    default:
      return run(a[0], a[1], a[2], a[3], a[4], a[5]);
  }
}

// Whether there is a row now; who did nothing may have none.
bool count(sql::Transaction& tx, const Declaration& declaration, Id<Institution> institution,
           std::int64_t subject, Day today) {
  return with(declaration.count_given, today, [&](const auto&... given) {
    return tx.run(declaration.count, institution, subject, given...) > 0;
  });
}

}  // namespace

std::string_view id_column(Subject subject) {
  switch (subject) {
    case Subject::student:
      return "student_id";
    case Subject::professional:
      return "person_id";
    case Subject::team:
      return "team_id";
    case Subject::placement:
      return "placement_id";
    case Subject::programme:
      return "programme_id";
    case Subject::round:
      return "round_id";
    case Subject::institution:
      return "institution_id";
  }
  return {};
}

bool has_recount_on(const Declaration& declaration) {
  return declaration.recount == Recount::on_day || declaration.recount == Recount::on_day_or_at_instant;
}

bool has_recount_at(const Declaration& declaration) {
  return declaration.recount == Recount::at_instant || declaration.recount == Recount::on_day_or_at_instant;
}

void read_counted(sql::Reader& reader, const sql::Statement& statement, const Declaration& declaration,
                  Id<Institution> institution, std::int64_t subject, Day today,
                  const std::function<void(const sql::Row&)>& take) {
  with(declaration.count_given, today,
       [&](const auto&... given) { reader.rows(statement, take, institution, subject, given...); });
}

void refresh(sql::Transaction& tx, const Declaration& declaration, Id<Institution> institution,
             std::int64_t subject, Day today) {
  if (count(tx, declaration, institution, subject, today)) {
    note_change(tx, institution, declaration.subject, subject);
  }
}

void refresh_all(sql::Transaction& tx, std::span<const Declaration> declarations, Subject kind,
                 Id<Institution> institution, std::int64_t subject, Day today) {
  bool changed = false;
  for (const Declaration& declaration : declarations) {
    if (declaration.subject != kind) continue;
    changed = count(tx, declaration, institution, subject, today) || changed;
  }
  if (changed) note_change(tx, institution, kind, subject);
}

void begin(sql::Transaction& tx, const Declaration& declaration, Id<Institution> institution, Day today) {
  if (!declaration.begin) return;
  const auto begun = with(declaration.begin_given, today, [&](const auto&... given) {
    return tx.all<std::int64_t>(*declaration.begin, institution, given...);
  });
  note_changes(tx, institution, declaration.subject, begun);
}

}  // namespace koers::facts
