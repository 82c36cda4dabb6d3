#include "rooms/requirement/demand.h"

#include <algorithm>

#include "platform/base/error.h"

namespace koers::requirement {

using organisation::Institution;
using organisation::Programme;
using people::Person;

std::vector<Condition> DemandDraft::conditions() const {
  std::vector<Condition> all;
  if (yardstick) all.push_back({*yardstick, least});
  if (other_yardstick) all.push_back({*other_yardstick, other_least});
  return all;
}

std::optional<bool> DemandDraft::looks_ready(const Amounts& amounts) const {
  const auto all = conditions();
  if (all.empty()) return std::nullopt;
  return std::all_of(all.begin(), all.end(), [&](const Condition& one) { return one.holds(amounts); });
}

bool Requirement::looks_ready(const Amounts& amounts) const {
  return !demands.empty() && std::all_of(demands.begin(), demands.end(), [&](const Demand& one) {
    return one.says.looks_ready(amounts).value_or(true);
  });
}

const Demand* Requirement::find(Id<Demand> id) const {
  for (const Demand& one : demands) {
    if (one.id == id) return &one;
  }
  return nullptr;
}

// ---- reading

namespace {

struct RequirementRow {
  Id<Programme> programme;
  int year = 0;
  int version = 0;
  std::string authority;
  std::optional<Day> fixed_on;
  Id<Person> fixed_by;
  std::string reason;
};
struct DemandRow {
  Id<Programme> programme;
  int year = 0;
  int version = 0;
  Id<Demand> id;
  std::string title, sentence;
  std::optional<Yardstick> yardstick;
  int least = 0;
  std::optional<Yardstick> other_yardstick;
  int other_least = 0;
};

constexpr sql::Statement select_of_start{"requirement.select_of_start", R"(
    SELECT programme_id, start_year, version, authority, fixed_on, fixed_by, reason
    FROM requirement_requirements WHERE institution_id = $1 AND programme_id = $2 AND start_year = $3 ORDER BY version)"};
constexpr sql::Statement select_demands{"requirement.select_demands", R"(
    SELECT programme_id, start_year, version, id, title, sentence, yardstick, least, other_yardstick, other_least
    FROM requirement_demands WHERE institution_id = $1 AND programme_id = $2 AND start_year = $3
    ORDER BY version, place, id)"};

constexpr sql::Statement select_fixed{"requirement.select_fixed", R"(
    SELECT programme_id, start_year, version, authority, fixed_on, fixed_by, reason
    FROM requirement_requirements WHERE institution_id = $1 AND fixed_on IS NOT NULL
    ORDER BY programme_id, start_year, version)"};
constexpr sql::Statement select_fixed_demands{"requirement.select_fixed_demands", R"(
    SELECT d.programme_id, d.start_year, d.version, d.id, d.title, d.sentence, d.yardstick, d.least, d.other_yardstick,
           d.other_least
    FROM requirement_demands d
    JOIN requirement_requirements r ON r.institution_id = d.institution_id AND r.programme_id = d.programme_id
      AND r.start_year = d.start_year AND r.version = d.version
    WHERE d.institution_id = $1 AND r.fixed_on IS NOT NULL
    ORDER BY d.programme_id, d.start_year, d.version, d.place, d.id)"};

std::vector<Requirement> put_together(const std::vector<RequirementRow>& rows,
                                      std::vector<DemandRow>&& demands) {
  std::vector<Requirement> all;
  auto next = demands.begin();
  for (const RequirementRow& row : rows) {
    Requirement one{
        {row.programme, row.year}, row.version, row.authority, row.fixed_on, row.fixed_by, row.reason, {}};
    const auto is_of = [&](const DemandRow& demand) {
      return Start{demand.programme, demand.year} == one.start && demand.version == one.version;
    };
    for (; next != demands.end() && is_of(*next); ++next) {
      one.demands.push_back({next->id,
                             {std::move(next->title), std::move(next->sentence), next->yardstick, next->least,
                              next->other_yardstick, next->other_least}});
    }
    all.push_back(std::move(one));
  }
  return all;
}

}  // namespace

std::vector<Requirement> requirements_of(sql::Reader& reader, Id<Institution> institution,
                                         const Start& start) {
  return put_together(reader.all<RequirementRow>(select_of_start, institution, start.programme, start.year),
                      reader.all<DemandRow>(select_demands, institution, start.programme, start.year));
}

std::optional<Requirement> fixed_requirement(sql::Reader& reader, Id<Institution> institution,
                                             const Start& start) {
  std::optional<Requirement> found;
  for (Requirement& one : requirements_of(reader, institution, start)) {
    if (one.is_fixed()) found = std::move(one);
  }
  return found;
}

std::vector<Requirement> fixed_requirements(sql::Reader& reader, Id<Institution> institution) {
  std::vector<Requirement> newest;
  for (Requirement& one : put_together(reader.all<RequirementRow>(select_fixed, institution),
                                       reader.all<DemandRow>(select_fixed_demands, institution))) {
    if (!newest.empty() && newest.back().start == one.start) newest.pop_back();
    newest.push_back(std::move(one));
  }
  return newest;
}

// ---- in favour of the student

namespace {

// Whether `after` asks no more than `before` did.
bool asks_no_more(const DemandDraft& before, const DemandDraft& after) {
  const auto had = before.conditions();
  const auto has = after.conditions();
  return std::all_of(has.begin(), has.end(), [&](const Condition& now) {
    return std::any_of(had.begin(), had.end(), [&](const Condition& was) {
      return was.yardstick == now.yardstick && now.least <= was.least;
    });
  });
}

}  // namespace

const Demand* stricter(const Requirement& before, const Requirement& after) {
  for (const Demand& one : after.demands) {
    const Demand* was = before.find(one.id);
    if (!was || !asks_no_more(was->says, one.says)) return &one;
  }
  return nullptr;
}

// ---- writing

namespace {

constexpr sql::Statement insert_requirement{"requirement.insert_requirement", R"(
    INSERT INTO requirement_requirements (
      institution_id, programme_id, start_year, version, drafted_by, authority, fixed_on, fixed_by, reason)
    VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9))"};
constexpr sql::Statement insert_demand{"requirement.insert_demand", R"(
    INSERT INTO requirement_demands (
      institution_id, programme_id, start_year, version, id, place, title, sentence, yardstick, least, other_yardstick,
      other_least)
    VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12))"};
constexpr sql::Statement update_demand{"requirement.update_demand", R"(
    UPDATE requirement_demands
    SET title = $6, sentence = $7, yardstick = $8, least = $9, other_yardstick = $10, other_least = $11
    WHERE institution_id = $1 AND programme_id = $2 AND start_year = $3 AND version = $4 AND id = $5)"};
constexpr sql::Statement delete_demand{"requirement.delete_demand", R"(
    DELETE FROM requirement_demands
    WHERE institution_id = $1 AND programme_id = $2 AND start_year = $3 AND version = $4 AND id = $5)"};
constexpr sql::Statement delete_demands{"requirement.delete_demands_of_version", R"(
    DELETE FROM requirement_demands
    WHERE institution_id = $1 AND programme_id = $2 AND start_year = $3 AND version = $4)"};
constexpr sql::Statement delete_draft{"requirement.delete_draft", R"(
    DELETE FROM requirement_requirements
    WHERE institution_id = $1 AND programme_id = $2 AND start_year = $3 AND version = $4 AND fixed_on IS NULL)"};
constexpr sql::Statement update_fixed{"requirement.update_fixed", R"(
    UPDATE requirement_requirements SET authority = $5, fixed_on = $6, fixed_by = $7, reason = $8
    WHERE institution_id = $1 AND programme_id = $2 AND start_year = $3 AND version = $4 AND fixed_on IS NULL)"};

void insert(sql::Transaction& tx, Id<Institution> institution, const Requirement& of, std::size_t place,
            const Demand& one) {
  tx.run(insert_demand, institution, of.start.programme, of.start.year, of.version, one.id, place,
         one.says.title, one.says.sentence, one.says.yardstick, one.says.least, one.says.other_yardstick,
         one.says.other_least);
}

Requirement existing_draft(const DemandWriting& writing) {
  writing.tx.lock(writing.start.programme.value);
  auto all = requirements_of(writing.tx, writing.by.institution(), writing.start);
  if (all.empty() || all.back().is_fixed()) throw NotFound("no draft");
  return std::move(all.back());
}

}  // namespace

void import_requirement(sql::Transaction& tx, Id<Institution> institution, const Requirement& one) {
  tx.run(insert_requirement, institution, one.start.programme, one.start.year, one.version, one.fixed_by,
         one.authority, one.fixed_on, one.fixed_by, one.reason);
  for (std::size_t i = 0; i < one.demands.size(); ++i) insert(tx, institution, one, i, one.demands[i]);
}

Requirement locked_draft(const DemandWriting& writing) {
  writing.tx.lock(writing.start.programme.value);
  auto all = requirements_of(writing.tx, writing.by.institution(), writing.start);
  if (!all.empty() && !all.back().is_fixed()) return std::move(all.back());
  Requirement draft{.start = writing.start, .version = all.empty() ? 1 : all.back().version + 1};
  if (!all.empty()) draft.demands = all.back().demands;
  draft.fixed_by = writing.by.id();
  import_requirement(writing.tx, writing.by.institution(), draft);
  return draft;
}

void add_demand(const DemandWriting& writing, Id<Demand> id, const DemandDraft& draft) {
  const Requirement of = locked_draft(writing);
  if (of.demands.size() >= most_demands) throw Conflict("seven demands at most");
  insert(writing.tx, writing.by.institution(), of, of.demands.size(), {id, draft});
}

Demand locked_demand(const DemandWriting& writing, Id<Demand> id) {
  const Requirement of = existing_draft(writing);
  const Demand* found = of.find(id);
  if (!found) throw NotFound("no such demand");
  return *found;
}

void change_demand(const DemandWriting& writing, Id<Demand> id, const DemandDraft& draft) {
  const Requirement of = existing_draft(writing);
  writing.tx.run(update_demand, writing.by.institution(), writing.start.programme, writing.start.year,
                 of.version, id, draft.title, draft.sentence, draft.yardstick, draft.least,
                 draft.other_yardstick, draft.other_least);
}

void drop_demand(const DemandWriting& writing, Id<Demand> id) {
  const Requirement of = existing_draft(writing);
  if (!of.find(id)) throw NotFound("no such demand");
  writing.tx.run(delete_demand, writing.by.institution(), writing.start.programme, writing.start.year,
                 of.version, id);
}

void copy_demands(const DemandWriting& writing, const Start& from, IdSource& ids) {
  const auto taken = fixed_requirement(writing.tx, writing.by.institution(), from);
  const Requirement into = locked_draft(writing);
  if (!taken || !into.demands.empty() || into.version > 1)
    throw Conflict("nothing to take, or taken already");
  for (std::size_t i = 0; i < taken->demands.size(); ++i) {
    insert(writing.tx, writing.by.institution(), into, i, {ids.next<Demand>(), taken->demands[i].says});
  }
}

void drop_draft(const DemandWriting& writing) {
  const Requirement draft = existing_draft(writing);
  writing.tx.run(delete_demands, writing.by.institution(), writing.start.programme, writing.start.year,
                 draft.version);
  writing.tx.run(delete_draft, writing.by.institution(), writing.start.programme, writing.start.year,
                 draft.version);
}

void fix_requirement(const DemandWriting& writing, const FixDraft& draft, Day today) {
  const Requirement now = existing_draft(writing);
  if (now.demands.empty()) throw Conflict("no demands");
  const auto before = fixed_requirement(writing.tx, writing.by.institution(), writing.start);
  if (before && writing.start.has_begun(today) && stricter(*before, now)) throw Conflict("asks more");
  writing.tx.run(update_fixed, writing.by.institution(), writing.start.programme, writing.start.year,
                 now.version, draft.authority, draft.on.value_or(today), writing.by.id(), draft.reason);
}

}  // namespace koers::requirement
