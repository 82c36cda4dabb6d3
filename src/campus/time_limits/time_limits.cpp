#include "campus/time_limits/time_limits.h"

#include <algorithm>

#include "campus/time_limits/texts.h"
#include "platform/base/error.h"

namespace koers::time_limits {

using organisation::Institution;

namespace {

constexpr sql::Statement select_values{"campus.select_time_limits", R"(
    SELECT limit_key, value, changed_at FROM campus_time_limits WHERE institution_id = $1 ORDER BY limit_key, id)"};
constexpr sql::Statement select_changes{"campus.select_time_limit_changes", R"(
    SELECT l.id, l.limit_key, l.kind, l.value, l.reason, l.changed_by, l.changed_at, l.checked_by, l.checked_on,
           COALESCE(p.given_name, ''), COALESCE(p.infix, ''), COALESCE(p.family_name, '')
    FROM campus_time_limits l
    LEFT JOIN campus_people p ON p.institution_id = l.institution_id AND p.id = l.changed_by
    WHERE l.institution_id = $1
    ORDER BY l.limit_key, l.id DESC)"};
constexpr sql::Statement select_of_limit{"campus.select_changes_of_time_limit", R"(
    SELECT l.id, l.limit_key, l.kind, l.value, l.reason, l.changed_by, l.changed_at, l.checked_by, l.checked_on,
           COALESCE(p.given_name, ''), COALESCE(p.infix, ''), COALESCE(p.family_name, '')
    FROM campus_time_limits l
    LEFT JOIN campus_people p ON p.institution_id = l.institution_id AND p.id = l.changed_by
    WHERE l.institution_id = $1 AND l.limit_key = $2
    ORDER BY l.id DESC)"};
constexpr sql::Statement insert_change{"campus.insert_time_limit", R"(
    INSERT INTO campus_time_limits (
      institution_id, limit_key, id, kind, value, reason, changed_by, changed_at, checked_by, checked_on)
    VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10))"};

struct ValueRow {
  std::string key;
  int value = 0;
  Instant changed_at;
};

const i18n::Plural& plural_of(LimitUnit unit) {
  switch (unit) {
    case LimitUnit::weeks:
      return texts::weeks;
    case LimitUnit::months:
      return texts::months;
    case LimitUnit::years:
      return texts::years;
    case LimitUnit::days:
    case LimitUnit::yes_or_no:
      break;
  }
  return texts::days;
}

// So that what this program does not allow any more, or never did, is read as what it does.
int within(const TimeLimit& limit, int value) { return std::clamp(value, limit.least, limit.most); }

}  // namespace

std::string amount_words(i18n::Language language, const TimeLimit& limit, int value) {
  if (limit.unit == LimitUnit::yes_or_no) return i18n::say(language, value != 0 ? texts::yes : texts::no);
  if (value == 0) return i18n::say(language, texts::never);
  return i18n::say_count(language, plural_of(limit.unit), value);
}

TimeLimits TimeLimits::of(sql::Reader& reader, Id<Institution> institution) {
  TimeLimits limits;
  for (ValueRow& row : reader.all<ValueRow>(select_values, institution)) {
    limits.held_[std::move(row.key)].push_back({day_of(row.changed_at), row.value});
  }
  return limits;
}

const TimeLimits& TimeLimits::of(http::Visit& visit) {
  return of(visit, people::identity_of(visit).institution_id);
}

const TimeLimits& TimeLimits::of(http::Visit& visit, Id<Institution> institution) {
  return visit.once<TimeLimits>([&] { return of(visit.db(), institution); });
}

int TimeLimits::now(const TimeLimit& limit) const {
  const auto found = held_.find(limit.key);
  return found == held_.end() ? limit.standard : within(limit, found->second.back().value);
}

int TimeLimits::on(const TimeLimit& limit, Day day) const {
  int value = limit.standard;
  const auto found = held_.find(limit.key);
  if (found == held_.end()) return value;
  for (const Held& one : found->second) {
    if (one.from <= day) value = within(limit, one.value);
  }
  return value;
}

std::vector<LimitChange> limit_changes(sql::Reader& reader, Id<Institution> institution) {
  return reader.all<LimitChange>(select_changes, institution);
}

std::vector<LimitChange> changes_of_limit(sql::Reader& reader, Id<Institution> institution,
                                          const TimeLimit& limit) {
  return reader.all<LimitChange>(select_of_limit, institution, limit.key);
}

LimitChange standing(const TimeLimit& limit, const std::vector<LimitChange>& newest_first) {
  for (const LimitChange& one : newest_first) {
    if (one.key != limit.key) continue;
    LimitChange found = one;
    found.value = within(limit, one.value);
    return found;
  }
  return {.key = std::string(limit.key), .kind = LimitChangeKind::standard, .value = limit.standard};
}

bool differs(const TimeLimit& limit, const LimitChange& standing) { return standing.value != limit.standard; }

bool asks_to_be_checked(const TimeLimit& limit, const LimitChange& standing) {
  return limit.to_check && !standing.checked_on;
}

std::string mark_of(const LimitChange& standing) { return text(standing.id); }

void add_change(sql::Transaction& tx, const people::SignedIn& me, const TimeLimit& limit,
                const LimitChange& change, Instant now) {
  LimitChange mine = change;
  mine.changed_by = me.id();
  import_change(tx, me.institution(), limit, mine, now);
}

void import_change(sql::Transaction& tx, Id<Institution> institution, const TimeLimit& limit,
                   const LimitChange& change, Instant at) {
  tx.run(insert_change, institution, limit.key, change.id, change.kind, change.value, change.reason,
         change.changed_by, at, change.checked_by, change.checked_on);
}

void undo_change(sql::Transaction& tx, const people::SignedIn& me, const TimeLimit& limit, Id<LimitChange> id,
                 Instant now) {
  const auto all = changes_of_limit(tx, me.institution(), limit);
  if (all.empty()) throw Conflict("nothing was changed");
  LimitChange before = standing(limit, {all.begin() + 1, all.end()});
  before.id = id;
  before.kind = LimitChangeKind::undone;
  add_change(tx, me, limit, before, now);
}

}  // namespace koers::time_limits
