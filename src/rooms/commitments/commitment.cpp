#include "rooms/commitments/commitment.h"

#include <algorithm>

#include "platform/base/error.h"

namespace koers::commitments {

using organisation::Institution;
using people::Person;

std::string Commitment::full_name() const { return Person{{}, given_name, infix, family_name}.full_name(); }

std::string Commitment::mark() const {
  return std::string(code(state)) + " " + (ended_on ? text(*ended_on) : "") + " " + text(before_on) + " " +
         text(person_id);
}

CommitmentReach narrowed_to(const CommitmentReach& reach, const CommitmentFilter& filter) {
  if (!filter.unit) return reach;
  CommitmentReach narrowed = reach;
  narrowed.whole = false;
  narrowed.units.clear();
  // A school with its teams.
  for (const UnitNamed& one : reach.units) {
    if (one.unit == *filter.unit || one.school_id == filter.unit->id) narrowed.units.push_back(one);
  }
  return narrowed;
}

// ---- what a reader reads: $2 who reads, $3 the parts where he reads along, $4 only his own, $5 of which
// origin ("" of any), $6 whether only of these parts.

constexpr sql::Statement select_open{"commitments.select_open", R"(
    SELECT id, person_id, origin_kind, state, before_on, unit_id FROM commitments_commitments
    WHERE institution_id = $1
      AND (person_id = $2 OR asked_by = $2
           OR (state = 'open' AND unit_id IN (SELECT value FROM id_list($3))))
      AND state IN ('asked', 'open')
    ORDER BY before_on, id)"};

std::vector<CommitmentRow> open_commitments(sql::Reader& reader, Id<Institution> institution,
                                            const CommitmentReach& reach) {
  return reader.all<CommitmentRow>(select_open, institution, reach.me, sql::id_list(reach.unit_ids()));
}

constexpr sql::Statement select_commitments{"commitments.select_commitments", R"(
    SELECT c.id, c.what, c.person_id, COALESCE(p.given_name, ''), COALESCE(p.infix, ''), COALESCE(p.family_name, ''),
           EXISTS (SELECT 1 FROM campus_roles r
                   WHERE r.institution_id = c.institution_id AND r.person_id = c.person_id
                     AND r.begins_on <= $3 AND (r.ends_on IS NULL OR r.ends_on > $3)),
           c.asked_by, COALESCE(a.given_name, ''), COALESCE(a.infix, ''), COALESCE(a.family_name, ''),
           c.unit_kind, c.unit_id, c.before_on, c.first_before_on, c.origin_kind, c.origin_ref, c.origin_title,
           c.indicator, c.state, c.was_late, c.ended_on, c.let_go_reason, c.counter_on, c.counter_person,
           COALESCE(o.given_name, ''), COALESCE(o.infix, ''), COALESCE(o.family_name, ''), c.counter_words, c.made_at,
           (SELECT MAX(t.talked_on) FROM commitments_talks t
            WHERE t.institution_id = c.institution_id AND t.commitment_id = c.id),
           c.reminded
    FROM commitments_commitments c
    LEFT JOIN campus_people p ON p.institution_id = c.institution_id AND p.id = c.person_id
    LEFT JOIN campus_people a ON a.institution_id = c.institution_id AND a.id = c.asked_by
    LEFT JOIN campus_people o ON o.institution_id = c.institution_id AND o.id = c.counter_person
    WHERE c.institution_id = $1 AND c.id IN (SELECT value FROM id_list($2)))"};

std::vector<Commitment> commitments_with(sql::Reader& reader, Id<Institution> institution,
                                         const std::vector<Id<Commitment>>& ids, Day today) {
  if (ids.empty()) return {};
  std::vector<std::int64_t> numbers;
  for (const Id<Commitment> id : ids) numbers.push_back(id.value);
  auto all = reader.all<Commitment>(select_commitments, institution, sql::id_list(numbers), today);
  const auto place = [&](const Commitment& one) { return std::find(ids.begin(), ids.end(), one.id); };
  std::sort(all.begin(), all.end(),
            [&](const Commitment& a, const Commitment& b) { return place(a) < place(b); });
  return all;
}

constexpr sql::Statement count_over_statement{"commitments.count_over", R"(
    SELECT COUNT(*) FROM commitments_commitments
    WHERE institution_id = $1
      AND (person_id = $2 OR ($4 = 0 AND (asked_by = $2 OR unit_id IN (SELECT value FROM id_list($3)))))
      AND (CAST($5 AS TEXT) = '' OR origin_kind = $5) AND (CAST($6 AS BIGINT) = 0 OR unit_id IN (SELECT value FROM id_list($3)))
      AND state IN ('done', 'let_go'))"};
constexpr sql::Statement select_over{"commitments.select_over", R"(
    SELECT id FROM commitments_commitments
    WHERE institution_id = $1
      AND (person_id = $2 OR ($4 = 0 AND (asked_by = $2 OR unit_id IN (SELECT value FROM id_list($3)))))
      AND (CAST($5 AS TEXT) = '' OR origin_kind = $5) AND (CAST($6 AS BIGINT) = 0 OR unit_id IN (SELECT value FROM id_list($3)))
      AND state IN ('done', 'let_go')
    ORDER BY ended_on DESC, id DESC LIMIT $7 OFFSET $8)"};

namespace {

std::string origin_of(const CommitmentFilter& filter) {
  return filter.origin ? std::string(code(*filter.origin)) : std::string();
}
int only_parts(const CommitmentFilter& filter) { return filter.unit ? 1 : 0; }
int only_mine(const CommitmentFilter& filter) { return filter.mine ? 1 : 0; }

}  // namespace

std::int64_t count_over(sql::Reader& reader, Id<Institution> institution, const CommitmentReach& reach,
                        const CommitmentFilter& filter) {
  return reader
      .one<std::int64_t>(count_over_statement, institution, reach.me, sql::id_list(reach.unit_ids()),
                         only_mine(filter), origin_of(filter), only_parts(filter))
      .value_or(0);
}

std::vector<Id<Commitment>> over_commitments(sql::Reader& reader, Id<Institution> institution,
                                             const CommitmentReach& reach, const CommitmentFilter& filter,
                                             sql::Window window) {
  return reader.all<Id<Commitment>>(select_over, institution, reach.me, sql::id_list(reach.unit_ids()),
                                    only_mine(filter), origin_of(filter), only_parts(filter), window.limit,
                                    window.offset);
}

// $7 today, $8 the first day of the school year, $9 of the next one. The same as the facts of a part of the
// school (facts.cpp).
constexpr sql::Statement count_year{"commitments.count_year", R"(
    SELECT COUNT(*) FILTER (WHERE before_on >= $8 AND before_on < $9 AND (state = 'done' OR was_late OR (state = 'open' AND before_on < $7))),
           COUNT(*) FILTER (WHERE before_on >= $8 AND before_on < $9 AND state = 'done' AND NOT was_late),
           COUNT(*) FILTER (WHERE state = 'open' AND before_on < $7),
           COUNT(*) FILTER (WHERE state = 'open' AND before_on < $7
                              AND EXISTS (SELECT 1 FROM commitments_talks t
                                          WHERE t.institution_id = $1 AND t.commitment_id = c.id))
    FROM commitments_commitments c
    WHERE institution_id = $1
      AND (person_id = $2 OR ($4 = 0 AND (asked_by = $2 OR unit_id IN (SELECT value FROM id_list($3)))))
      AND (CAST($5 AS TEXT) = '' OR origin_kind = $5) AND (CAST($6 AS BIGINT) = 0 OR unit_id IN (SELECT value FROM id_list($3)))
      AND state IN ('open', 'done', 'let_go'))"};

CommitmentCount count_of_year(sql::Reader& reader, Id<Institution> institution, const CommitmentReach& reach,
                              const CommitmentFilter& filter, Day today) {
  const int year = school_year_of(today);
  return reader
      .one<CommitmentCount>(count_year, institution, reach.me, sql::id_list(reach.unit_ids()),
                            only_mine(filter), origin_of(filter), only_parts(filter), today,
                            first_day_of_school_year(year), first_day_of_school_year(year + 1))
      .value_or(CommitmentCount());
}

constexpr sql::Statement select_from{"commitments.select_from", R"(
    SELECT id FROM commitments_commitments
    WHERE institution_id = $1 AND origin_kind = $4 AND origin_ref = $5 AND state <> 'declined'
      AND (person_id = $2 OR asked_by = $2
           OR (state <> 'asked' AND unit_id IN (SELECT value FROM id_list($3))))
    ORDER BY CASE WHEN state IN ('asked', 'open') THEN 0 ELSE 1 END, before_on, id)"};

std::vector<Id<Commitment>> commitments_from(sql::Reader& reader, Id<Institution> institution,
                                             const CommitmentReach& reach, CommitmentOrigin kind,
                                             const std::string& ref) {
  return reader.all<Id<Commitment>>(select_from, institution, reach.me, sql::id_list(reach.unit_ids()), kind,
                                    ref);
}

Commitment commitment_of(sql::Reader& reader, Id<Institution> institution, const CommitmentReach& reach,
                         Id<Commitment> id, Day today) {
  auto found = commitments_with(reader, institution, {id}, today);
  if (found.empty()) throw NotFound("commitment");
  const Commitment& one = found.front();
  const bool is_of_two = one.person_id == reach.me || one.asked_by == reach.me;
  const bool is_public = one.state != CommitmentState::asked && one.state != CommitmentState::declined;
  if (!is_of_two && !(is_public && reach.reads(one.unit()))) throw NotFound("commitment");
  return std::move(found.front());
}

constexpr sql::Statement select_moves{"commitments.select_moves", R"(
    SELECT m.moved_by, COALESCE(p.given_name, ''), m.from_on, m.to_on, m.words, m.moved_at
    FROM commitments_moves m
    LEFT JOIN campus_people p ON p.institution_id = m.institution_id AND p.id = m.moved_by
    WHERE m.institution_id = $1 AND m.commitment_id = $2 ORDER BY m.id)"};

std::vector<CommitmentMove> moves_of(sql::Reader& reader, Id<Institution> institution, Id<Commitment> id) {
  return reader.all<CommitmentMove>(select_moves, institution, id);
}

}  // namespace koers::commitments
