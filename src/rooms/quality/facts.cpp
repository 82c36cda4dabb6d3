#include "rooms/quality/facts.h"

#include <algorithm>
#include <limits>
#include <span>
#include <tuple>

#include "rooms/quality/derived.h"

namespace koers::quality {
namespace {

using organisation::Unit;
using organisation::UnitKind;
using people::Person;

// The students whose rows are read: all, or one.
struct Span {
  std::int64_t first = std::numeric_limits<std::int64_t>::min();
  std::int64_t last = std::numeric_limits<std::int64_t>::max();
};

struct Enrolled {
  std::int64_t student = 0;
  std::int64_t school = 0;
  std::int64_t team = 0;
  std::int64_t programme = 0;
  std::int64_t group = 0;
  std::int32_t pathway = 0;
  std::int32_t first_year = 0;
  Day started_on;

  auto place() const { return std::tie(school, team, programme, group, student); }
};

constexpr sql::Statement select_enrolled{"quality.select_enrolled", R"(
    SELECT student_id, school_id, team_id, programme_id, group_id, pathway, first_year, started_on
    FROM campus_enrolments
    WHERE institution_id = $1 AND student_id >= $2 AND student_id <= $3
      AND started_on <= $4 AND (ended_on IS NULL OR ended_on > $4)
    ORDER BY student_id, started_on, id)"};

// By student. Of two enrolments at once the later one counts, as in people::enrolment_of.
std::vector<Enrolled> read_enrolled(sql::Reader& reader, Id<organisation::Institution> institution, Span span,
                                    Day today) {
  std::vector<Enrolled> all;
  reader.rows(
      select_enrolled,
      [&all](const sql::Row& row) {
        Enrolled one;
        one.student = row.integer(0);
        one.school = row.integer(1);
        one.team = row.integer(2);
        one.programme = row.integer(3);
        one.group = row.is_null(4) ? 0 : row.integer(4);
        organisation::Pathway pathway{};
        row.read(5, pathway);
        one.pathway = static_cast<std::int32_t>(pathway);
        one.first_year = static_cast<std::int32_t>(row.integer(6));
        row.read(7, one.started_on);
        if (!all.empty() && all.back().student == one.student) all.pop_back();
        all.push_back(one);
      },
      institution, span.first, span.last, today);
  return all;
}

// How a column of a row of facts becomes a fact of today.
enum class Reading {
  plain,                 // as it stands
  yes_or_no,             // 1 or 0
  day,                   // or unknown
  this_year,             // zero when the row is of an earlier school year
  last_year,             // the counter of last year that follows the one of this year
  this_year_or_unknown,  // unknown when nothing stands there, or the row is of an earlier school year
};

struct Source {
  Column column;
  Reading reading = Reading::plain;
};

// The columns of the statements below, after student_id and school_year.
constexpr Source portfolio_columns[] = {{Column::experiences_year, Reading::this_year},
                                        {Column::experiences_last_year, Reading::last_year},
                                        {Column::real_experiences_year, Reading::this_year},
                                        {Column::experience_kinds_year, Reading::this_year},
                                        {Column::experiences_reflected_year, Reading::this_year},
                                        {Column::experiences_meaning_year, Reading::this_year},
                                        {Column::experiences_by_student_year, Reading::this_year},
                                        {Column::experiences_by_student_last_year, Reading::last_year},
                                        {Column::responses_within_10_days_year, Reading::this_year},
                                        {Column::reflection_forms_year, Reading::this_year},
                                        {Column::last_experience_on, Reading::day},
                                        {Column::experiences_to_reflect_year, Reading::this_year},
                                        {Column::experiences_skills_year, Reading::this_year},
                                        {Column::self_statements},
                                        {Column::self_statements_proven},
                                        {Column::rested_until_on, Reading::day}};

constexpr sql::Statement select_portfolio{"quality.select_portfolio_facts", R"(
    SELECT student_id, school_year, experiences_year, experiences_last_year, real_experiences_year,
           experience_kinds_year, experiences_reflected_year, experiences_meaning_year, experiences_by_student_year,
           experiences_by_student_last_year, responses_within_10_days_year, reflection_forms_year, last_experience_on,
           experiences_to_reflect_year, experiences_skills_year, self_statements, self_statements_proven,
           rested_until_on
    FROM portfolio_out_student_facts
    WHERE institution_id = $1 AND student_id >= $2 AND student_id <= $3)"};

constexpr Source course_columns[] = {{Column::steps_open},
                                     {Column::steps_first_due_on, Reading::day},
                                     {Column::steps_done_year, Reading::this_year},
                                     {Column::steps_year, Reading::this_year},
                                     {Column::steps_last_year, Reading::last_year},
                                     {Column::steps_by_student_year, Reading::this_year},
                                     {Column::steps_by_student_last_year, Reading::last_year},
                                     {Column::contacts},
                                     {Column::contacts_used_year, Reading::this_year}};

constexpr sql::Statement select_course{"quality.select_course_facts", R"(
    SELECT student_id, school_year, steps_open, steps_first_due_on, steps_done_year, steps_year, steps_last_year,
           steps_by_student_year, steps_by_student_last_year, contacts, contacts_used_year
    FROM course_out_student_facts
    WHERE institution_id = $1 AND student_id >= $2 AND student_id <= $3)"};

constexpr Source choices_columns[] = {{Column::choices_offered_year, Reading::this_year},
                                      {Column::choices_made_year, Reading::this_year},
                                      {Column::choices_made_last_year, Reading::last_year},
                                      {Column::choices_motivated_year, Reading::this_year},
                                      {Column::choices_motivated_last_year, Reading::last_year},
                                      {Column::choices_looked_back_year, Reading::this_year},
                                      {Column::explorations_year, Reading::this_year}};

constexpr sql::Statement select_choices{"quality.select_choices_facts", R"(
    SELECT student_id, school_year, choices_offered_year, choices_made_year, choices_made_last_year,
           choices_motivated_year, choices_motivated_last_year, choices_looked_back_year, explorations_year
    FROM choices_out_student_facts
    WHERE institution_id = $1 AND student_id >= $2 AND student_id <= $3)"};

constexpr Source experts_columns[] = {{Column::expert_requests_year, Reading::this_year},
                                      {Column::expert_answers_in_time_year, Reading::this_year}};

constexpr sql::Statement select_experts{"quality.select_experts_facts", R"(
    SELECT student_id, school_year, expert_requests_year, expert_answers_in_time_year
    FROM experts_out_student_facts
    WHERE institution_id = $1 AND student_id >= $2 AND student_id <= $3)"};

constexpr Source referrals_columns[] = {{Column::referrals_year, Reading::this_year},
                                        {Column::referral_first_contact_days, Reading::this_year_or_unknown}};

constexpr sql::Statement select_referrals{"quality.select_referrals_facts", R"(
    SELECT student_id, school_year, referrals_year, referral_first_contact_days
    FROM referrals_out_student_facts
    WHERE institution_id = $1 AND student_id >= $2 AND student_id <= $3)"};

constexpr Source publication_columns[] = {{Column::portfolio_contents},
                                          {Column::portfolio_forms},
                                          {Column::portfolio_updated_on, Reading::day},
                                          {Column::portfolio_pages_year, Reading::this_year},
                                          {Column::portfolio_pages_last_year, Reading::last_year}};

constexpr sql::Statement select_publication{"quality.select_publication_facts", R"(
    SELECT student_id, school_year, portfolio_contents, portfolio_forms, portfolio_updated_on,
           portfolio_pages_year, portfolio_pages_last_year
    FROM publication_out_student_facts
    WHERE institution_id = $1 AND student_id >= $2 AND student_id <= $3)"};

constexpr Source guidance_columns[] = {{Column::counsellor_since, Reading::day},
                                       {Column::counsellor_changes},
                                       {Column::counsellor_changes_warm},
                                       {Column::conversations_year, Reading::this_year},
                                       {Column::conversations_last_year, Reading::last_year},
                                       {Column::conversation_school_years},
                                       {Column::last_conversation_on, Reading::day},
                                       {Column::next_conversation_on, Reading::day},
                                       {Column::conversations_on_experience_year, Reading::this_year},
                                       {Column::conversations_four_movements_year, Reading::this_year},
                                       {Column::conversations_by_student_year, Reading::this_year},
                                       {Column::conversations_by_student_last_year, Reading::last_year},
                                       {Column::conversations_confirmed_year, Reading::this_year},
                                       {Column::experiences_discussed_year, Reading::this_year},
                                       {Column::intake_on, Reading::day},
                                       {Column::intake_used_earlier, Reading::yes_or_no},
                                       {Column::development_confirmed_on, Reading::day},
                                       {Column::pulses, Reading::this_year},
                                       {Column::pulse_helped, Reading::this_year},
                                       {Column::pulse_heard, Reading::this_year},
                                       {Column::trusted_invitations_year, Reading::this_year}};

constexpr sql::Statement select_guidance{"quality.select_guidance_facts", R"(
    SELECT student_id, school_year, counsellor_since, counsellor_changes, counsellor_changes_warm, conversations_year,
           conversations_last_year, conversation_school_years, last_conversation_on, next_conversation_on,
           conversations_on_experience_year, conversations_four_movements_year, conversations_by_student_year,
           conversations_by_student_last_year, conversations_confirmed_year, experiences_discussed_year, intake_on,
           intake_used_earlier, development_confirmed_on, pulses, pulse_helped, pulse_heard,
           trusted_invitations_year
    FROM guidance_out_student_facts
    WHERE institution_id = $1 AND student_id >= $2 AND student_id <= $3)"};

std::int32_t small(std::int64_t value) { return static_cast<std::int32_t>(value); }

// Aging: `years` is how many school years ago the row was written. The counter of this year stands right
// before that of last year, in the row and in the table of columns.
void put(FactsTable& table, std::size_t at, const sql::Row& row, int place, const Source& source, int years) {
  std::int32_t& value = table.column(source.column)[at];
  switch (source.reading) {
    case Reading::yes_or_no:
      value = row.boolean(place) ? 1 : 0;
      return;
    case Reading::plain:
      value = small(row.integer(place));
      return;
    case Reading::this_year:
      value = years == 0 ? small(row.integer(place)) : 0;
      return;
    case Reading::this_year_or_unknown:
      value = years == 0 && !row.is_null(place) ? small(row.integer(place)) : unknown;
      return;
    case Reading::last_year:
      value = years == 0 ? small(row.integer(place)) : years == 1 ? small(row.integer(place - 1)) : 0;
      return;
    case Reading::day: {
      Day day;
      if (!row.is_null(place)) row.read(place, day);
      value = row.is_null(place) ? unknown : day.number;
      return;
    }
  }
}

void read_table(sql::Reader& reader, const sql::Statement& statement,
                Id<organisation::Institution> institution, Span span, std::span<const Source> sources,
                FactsTable& table) {
  const int this_year = school_year_of(table.today);
  reader.rows(
      statement,
      [&](const sql::Row& row) {
        const auto at = table.row_of({row.integer(0)});
        if (!at) return;  // who left keeps his facts, and is not counted
        const int years = this_year - static_cast<int>(row.integer(1));
        for (std::size_t i = 0; i < sources.size(); ++i) {
          put(table, static_cast<std::size_t>(*at), row, static_cast<int>(i) + 2, sources[i], years);
        }
      },
      institution, span.first, span.last);
}

void read_tables(sql::Reader& reader, Id<organisation::Institution> institution, Span span,
                 FactsTable& table) {
  read_table(reader, select_portfolio, institution, span, portfolio_columns, table);
  read_table(reader, select_course, institution, span, course_columns, table);
  read_table(reader, select_choices, institution, span, choices_columns, table);
  read_table(reader, select_experts, institution, span, experts_columns, table);
  read_table(reader, select_referrals, institution, span, referrals_columns, table);
  read_table(reader, select_publication, institution, span, publication_columns, table);
  read_table(reader, select_guidance, institution, span, guidance_columns, table);
}

// Days, and counts of what may not have happened.
bool begins_unknown(Column column) {
  constexpr std::array days{Column::started_on,
                            Column::counsellor_since,
                            Column::last_conversation_on,
                            Column::next_conversation_on,
                            Column::intake_on,
                            Column::development_confirmed_on,
                            Column::last_experience_on,
                            Column::rested_until_on,
                            Column::steps_first_due_on,
                            Column::portfolio_updated_on,
                            Column::referral_first_contact_days};
  return std::find(days.begin(), days.end(), column) != days.end();
}

// What holds for a student of whom no room knows anything yet.
void forget(FactsTable& table, std::size_t at) {
  for (std::size_t i = 0; i < column_count; ++i) {
    table.columns[i][at] = begins_unknown(static_cast<Column>(i)) ? unknown : 0;
  }
}

void put_study(FactsTable& table, std::size_t at, const Enrolled& one) {
  table.column(Column::pathway)[at] = one.pathway;
  table.column(Column::started_on)[at] = one.started_on.number;
  table.column(Column::year_of_study)[at] =
      one.first_year + school_year_of(table.today) - school_year_of(one.started_on);
}

// Adds the nodes that begin at this row, and lengthens those it is in.
class Tree {
 public:
  explicit Tree(FactsTable& table, Id<organisation::Institution> institution) : table_(table) {
    open_[0] = add({UnitKind::institution, institution.value}, -1, 0);
  }

  void take(const Enrolled& one, int row) {
    const Unit path[] = {{UnitKind::school, one.school},
                         {UnitKind::team, one.team},
                         {UnitKind::programme, one.programme},
                         {UnitKind::group, one.group}};
    bool is_new = row == 0;
    for (std::size_t level = 0; level < 4; ++level) {
      is_new = is_new || !(table_.nodes[static_cast<std::size_t>(open_[level + 1])].unit == path[level]);
      if (is_new) open_[level + 1] = add(path[level], open_[level], row);
    }
    for (const int node : open_) table_.nodes[static_cast<std::size_t>(node)].end = row + 1;
    constexpr Column columns[] = {Column::school, Column::team, Column::programme, Column::group};
    for (std::size_t level = 0; level < 4; ++level) {
      table_.column(columns[level])[static_cast<std::size_t>(row)] = open_[level + 1];
    }
    if (one.group == 0) table_.column(Column::group)[static_cast<std::size_t>(row)] = unknown;
  }

 private:
  int add(Unit unit, int parent, int row) {
    const int place = static_cast<int>(table_.nodes.size());
    table_.nodes.push_back({unit, parent, row, row, {}});
    if (parent >= 0) table_.nodes[static_cast<std::size_t>(parent)].children.push_back(place);
    return place;
  }

  FactsTable& table_;
  std::array<int, 5> open_{};
};

bool same_place(const FactsTable& table, std::size_t at, const Enrolled& one) {
  const auto in = [&](Column column, Unit unit) {
    const auto node = table.column(column)[at];
    return node == unknown ? unit.id == 0 : table.nodes[static_cast<std::size_t>(node)].unit == unit;
  };
  return in(Column::school, {UnitKind::school, one.school}) && in(Column::team, {UnitKind::team, one.team}) &&
         in(Column::programme, {UnitKind::programme, one.programme}) &&
         in(Column::group, {UnitKind::group, one.group});
}

}  // namespace

std::optional<int> FactsTable::find(Unit unit) const {
  const auto found =
      std::find_if(nodes.begin(), nodes.end(), [&](const Node& node) { return node.unit == unit; });
  if (found == nodes.end()) return std::nullopt;
  return static_cast<int>(found - nodes.begin());
}

std::optional<int> FactsTable::row_of(Id<Person> student) const {
  const auto found =
      std::lower_bound(row_by_student.begin(), row_by_student.end(), student,
                       [](const auto& pair, Id<Person> wanted) { return pair.first < wanted; });
  if (found == row_by_student.end() || found->first != student) return std::nullopt;
  return found->second;
}

FactsTable read_facts(sql::Reader& reader, Id<organisation::Institution> institution, Day today) {
  auto enrolled = read_enrolled(reader, institution, {}, today);
  std::sort(enrolled.begin(), enrolled.end(),
            [](const auto& a, const auto& b) { return a.place() < b.place(); });
  FactsTable table;
  table.today = today;
  table.students.reserve(enrolled.size());
  for (auto& column : table.columns) column.resize(enrolled.size());
  Tree tree(table, institution);
  for (const Enrolled& one : enrolled) {
    const int row = table.rows();
    table.students.push_back({one.student});
    table.row_by_student.emplace_back(Id<Person>{one.student}, row);
    forget(table, static_cast<std::size_t>(row));
    tree.take(one, row);
    put_study(table, static_cast<std::size_t>(row), one);
  }
  std::sort(table.row_by_student.begin(), table.row_by_student.end());
  read_tables(reader, institution, {}, table);
  for (int row = 0; row < table.rows(); ++row) derive(table, row);
  return table;
}

bool read_again(sql::Reader& reader, Id<organisation::Institution> institution, FactsTable& table,
                const std::vector<Id<Person>>& students) {
  for (const Id<Person> student : students) {
    const Span span{student.value, student.value};
    const auto enrolled = read_enrolled(reader, institution, span, table.today);
    const auto row = table.row_of(student);
    if (enrolled.empty() && !row) continue;
    if (enrolled.empty() || !row) return false;
    const auto at = static_cast<std::size_t>(*row);
    if (!same_place(table, at, enrolled.front())) return false;
    constexpr Column places[] = {Column::school, Column::team, Column::programme, Column::group};
    std::array<std::int32_t, 4> kept{};
    for (std::size_t i = 0; i < 4; ++i) kept[i] = table.column(places[i])[at];
    forget(table, at);
    for (std::size_t i = 0; i < 4; ++i) table.column(places[i])[at] = kept[i];
    put_study(table, at, enrolled.front());
    read_tables(reader, institution, span, table);
    derive(table, *row);
  }
  return true;
}

}  // namespace koers::quality
