#include "campus/inbox/inbox.h"

#include <algorithm>

namespace koers::inbox {

using organisation::Institution;
using people::Identity;
using people::Person;
using people::SignedIn;

// ---- writing

// The order of recipients is the same in every transaction, so that two of them do not wait for each other.
constexpr sql::Statement insert_notices{"campus.insert_notices", R"(
    INSERT INTO campus_notices
      (institution_id, recipient_id, thing_id, kind, reader, about_id, made_at, read_at, mailed_at)
    SELECT p.institution_id, p.id, CAST($3 AS BIGINT), CAST($2 AS TEXT), CAST($4 AS TEXT), CAST($5 AS BIGINT),
           CAST($6 AS BIGINT), CAST(NULL AS BIGINT), CAST(NULL AS BIGINT)
    FROM campus_people p
    WHERE p.institution_id = $1 AND p.id IN (SELECT value FROM id_list($7))
    ORDER BY p.id
    ON CONFLICT (institution_id, recipient_id, thing_id, kind)
    DO UPDATE SET reader = excluded.reader, about_id = excluded.about_id, made_at = excluded.made_at, read_at = NULL,
                  mailed_at = NULL)"};

void tell(sql::Transaction& tx, Id<Institution> institution, const Cause& cause,
          const std::vector<Id<Person>>& recipients) {
  tx.run(insert_notices, institution, cause.kind.code, cause.thing, cause.kind.reader, cause.about, cause.at,
         sql::id_list(recipients));
}

constexpr sql::Statement insert_notices_by_role{"campus.insert_notices_by_role", R"(
    INSERT INTO campus_notices
      (institution_id, recipient_id, thing_id, kind, reader, about_id, made_at, read_at, mailed_at)
    SELECT DISTINCT r.institution_id, r.person_id, CAST($3 AS BIGINT), CAST($2 AS TEXT), CAST($4 AS TEXT),
           CAST($5 AS BIGINT), CAST($6 AS BIGINT), CAST(NULL AS BIGINT), CAST(NULL AS BIGINT)
    FROM campus_roles r
    WHERE r.institution_id = $1 AND r.role = $4 AND r.begins_on <= $7 AND (r.ends_on IS NULL OR r.ends_on > $7)
    ORDER BY r.person_id
    ON CONFLICT (institution_id, recipient_id, thing_id, kind)
    DO UPDATE SET reader = excluded.reader, about_id = excluded.about_id, made_at = excluded.made_at, read_at = NULL,
                  mailed_at = NULL)"};

void tell_all(sql::Transaction& tx, Id<Institution> institution, const Cause& cause, Day today) {
  tx.run(insert_notices_by_role, institution, cause.kind.code, cause.thing, cause.kind.reader, cause.about,
         cause.at, today);
}

constexpr sql::Statement delete_kind{"campus.delete_notices_of_kind", R"(
    DELETE FROM campus_notices WHERE institution_id = $1 AND thing_id = $2 AND kind = $3)"};

void withdraw(sql::Transaction& tx, Id<Institution> institution, const Kind& kind, std::int64_t thing) {
  tx.run(delete_kind, institution, thing, kind.code);
}

constexpr sql::Statement delete_kind_of{"campus.delete_notices_of_kind_of", R"(
    DELETE FROM campus_notices
    WHERE institution_id = $1 AND thing_id = $2 AND kind = $3 AND recipient_id IN (SELECT value FROM id_list($4)))"};

void withdraw(sql::Transaction& tx, Id<Institution> institution, const Kind& kind, std::int64_t thing,
              const std::vector<Id<Person>>& recipients) {
  tx.run(delete_kind_of, institution, thing, kind.code, sql::id_list(recipients));
}

constexpr sql::Statement delete_thing{"campus.delete_notices_of_thing", R"(
    DELETE FROM campus_notices WHERE institution_id = $1 AND thing_id = $2)"};

void withdraw(sql::Transaction& tx, Id<Institution> institution, std::int64_t thing) {
  tx.run(delete_thing, institution, thing);
}

// ---- reading

namespace {

bool is_colleague(const Identity& me) {
  using people::Role;
  const std::initializer_list<Role> roles{Role::counsellor, Role::specialist,  Role::coordinator,
                                          Role::teacher,    Role::team_leader, Role::board};
  return std::any_of(roles.begin(), roles.end(), [&](Role role) { return me.is(role); });
}

// What this person is, as text_list() takes it; whose counsellor he is depends on the notice.
std::string readers_of(const Identity& me) {
  std::vector<std::string> readers{std::string(code(Reader::anyone))};
  for (const people::Role role : me.roles()) readers.emplace_back(code(role));
  if (is_colleague(me)) readers.emplace_back(code(Reader::colleague));
  return sql::text_list(readers);
}

}  // namespace

// The conditions of these statements are the same; a test compares what they find.
constexpr sql::Statement count_unread{"campus.count_unread_notices", R"(
    SELECT COUNT(*)
    FROM campus_notices n
    WHERE n.institution_id = $1 AND n.recipient_id = $2 AND n.read_at IS NULL
      AND (n.reader IN (SELECT value FROM text_list($3))
           OR (n.reader IN ('own_counsellor', 'own_guide') AND EXISTS (
               SELECT 1 FROM campus_guides g
               WHERE g.institution_id = n.institution_id AND g.student_id = n.about_id
                 AND g.person_id = n.recipient_id AND (g.kind = 'counsellor' OR n.reader = 'own_guide')
                 AND g.begins_on <= $4 AND (g.ends_on IS NULL OR g.ends_on > $4))))
      AND NOT EXISTS (SELECT 1 FROM campus_quiet_kinds q
                      WHERE q.institution_id = n.institution_id AND q.person_id = n.recipient_id
                        AND q.kind = n.kind))"};

namespace {

struct AtTheBell {
  int unread = 0;
};

}  // namespace

int unread(http::Visit& visit) {
  const Identity& me = people::identity_of(visit);
  return visit
      .once<AtTheBell>([&] {
        const auto count =
            visit.db().one<int>(count_unread, me.institution_id, me.person.id, readers_of(me), visit.today);
        return AtTheBell{count.value_or(0)};
      })
      .unread;
}

constexpr sql::Statement select_newest_unread{"campus.select_newest_unread_notices", R"(
    SELECT n.kind, n.thing_id, COALESCE(n.about_id, 0), COALESCE(p.given_name, ''), n.made_at, COUNT(*) OVER ()
    FROM campus_notices n
    LEFT JOIN campus_people p ON p.institution_id = n.institution_id AND p.id = n.about_id
    WHERE n.institution_id = $1 AND n.recipient_id = $2 AND n.read_at IS NULL
      AND (n.reader IN (SELECT value FROM text_list($3))
           OR (n.reader IN ('own_counsellor', 'own_guide') AND EXISTS (
               SELECT 1 FROM campus_guides g
               WHERE g.institution_id = n.institution_id AND g.student_id = n.about_id
                 AND g.person_id = n.recipient_id AND (g.kind = 'counsellor' OR n.reader = 'own_guide')
                 AND g.begins_on <= $4 AND (g.ends_on IS NULL OR g.ends_on > $4))))
      AND NOT EXISTS (SELECT 1 FROM campus_quiet_kinds q
                      WHERE q.institution_id = n.institution_id AND q.person_id = n.recipient_id
                        AND q.kind = n.kind)
    ORDER BY n.made_at DESC, n.thing_id DESC, n.kind
    LIMIT $5)"};

std::vector<Notice> newest_unread(http::Visit& visit, int limit) {
  struct Columns {
    std::string kind;
    std::int64_t thing = 0;
    Id<Person> about;
    std::string given_name;
    Instant made_at;
    int unread = 0;
  };
  const Identity& me = people::identity_of(visit);
  AtTheBell bell;
  std::vector<Notice> notices;
  visit.db().each<Columns>(
      select_newest_unread,
      [&](Columns&& row) {
        bell.unread = row.unread;
        notices.push_back(
            {std::move(row.kind), row.thing, row.about, std::move(row.given_name), row.made_at});
      },
      me.institution_id, me.person.id, readers_of(me), visit.today, limit);
  visit.once<AtTheBell>([&] { return bell; });
  return notices;
}

constexpr sql::Statement select_notices{"campus.select_notices", R"(
    SELECT n.kind, n.thing_id, COALESCE(n.about_id, 0), COALESCE(p.given_name, ''), n.made_at, n.read_at
    FROM campus_notices n
    LEFT JOIN campus_people p ON p.institution_id = n.institution_id AND p.id = n.about_id
    WHERE n.institution_id = $1 AND n.recipient_id = $2
      AND (n.reader IN (SELECT value FROM text_list($3))
           OR (n.reader IN ('own_counsellor', 'own_guide') AND EXISTS (
               SELECT 1 FROM campus_guides g
               WHERE g.institution_id = n.institution_id AND g.student_id = n.about_id
                 AND g.person_id = n.recipient_id AND (g.kind = 'counsellor' OR n.reader = 'own_guide')
                 AND g.begins_on <= $4 AND (g.ends_on IS NULL OR g.ends_on > $4))))
      AND NOT EXISTS (SELECT 1 FROM campus_quiet_kinds q
                      WHERE q.institution_id = n.institution_id AND q.person_id = n.recipient_id
                        AND q.kind = n.kind)
    ORDER BY CASE WHEN n.read_at IS NULL THEN 0 ELSE 1 END, n.made_at DESC, n.thing_id DESC, n.kind
    LIMIT $5 OFFSET $6)"};

std::vector<Notice> notices_of(sql::Reader& reader, const Identity& me, Day today, sql::Window window) {
  return reader.all<Notice>(select_notices, me.institution_id, me.person.id, readers_of(me), today,
                            window.limit, window.offset);
}

constexpr sql::Statement count_all{"campus.count_notices", R"(
    SELECT COUNT(*)
    FROM campus_notices n
    WHERE n.institution_id = $1 AND n.recipient_id = $2
      AND (n.reader IN (SELECT value FROM text_list($3))
           OR (n.reader IN ('own_counsellor', 'own_guide') AND EXISTS (
               SELECT 1 FROM campus_guides g
               WHERE g.institution_id = n.institution_id AND g.student_id = n.about_id
                 AND g.person_id = n.recipient_id AND (g.kind = 'counsellor' OR n.reader = 'own_guide')
                 AND g.begins_on <= $4 AND (g.ends_on IS NULL OR g.ends_on > $4))))
      AND NOT EXISTS (SELECT 1 FROM campus_quiet_kinds q
                      WHERE q.institution_id = n.institution_id AND q.person_id = n.recipient_id
                        AND q.kind = n.kind))"};

int count_notices(sql::Reader& reader, const Identity& me, Day today) {
  return reader.one<int>(count_all, me.institution_id, me.person.id, readers_of(me), today).value_or(0);
}

constexpr sql::Statement select_unread_of{"campus.select_unread_notices_of", R"(
    SELECT DISTINCT thing_id FROM campus_notices
    WHERE institution_id = $1 AND recipient_id = $2 AND thing_id IN (SELECT value FROM id_list($3))
      AND read_at IS NULL)"};
constexpr sql::Statement update_read{"campus.update_notices_read", R"(
    UPDATE campus_notices SET read_at = $4
    WHERE institution_id = $1 AND recipient_id = $2 AND thing_id IN (SELECT value FROM id_list($3))
      AND read_at IS NULL)"};

std::vector<std::int64_t> opened(http::Visit& visit, const SignedIn& me,
                                 const std::vector<std::int64_t>& things) {
  const std::string list = sql::id_list(things);
  auto unread = visit.db().all<std::int64_t>(select_unread_of, me.institution(), me.id(), list);
  if (!unread.empty()) {
    visit.write(
        [&](sql::Transaction& tx) { tx.run(update_read, me.institution(), me.id(), list, visit.now); });
  }
  return unread;
}

constexpr sql::Statement update_all_read{"campus.update_all_notices_read", R"(
    UPDATE campus_notices SET read_at = $3 WHERE institution_id = $1 AND recipient_id = $2 AND read_at IS NULL)"};

void read_all(sql::Transaction& tx, const SignedIn& me, Instant now) {
  tx.run(update_all_read, me.institution(), me.id(), now);
}

// ---- switching off

bool may_get(const Identity& me, const Kind& kind) {
  switch (kind.reader) {
    case Reader::anyone:
      return true;
    case Reader::student:
      return me.is(people::Role::student);
    case Reader::colleague:
      return is_colleague(me);
    case Reader::specialist:
      return me.is(people::Role::specialist);
    case Reader::coordinator:
      return me.is(people::Role::coordinator);
    case Reader::support:
      return me.is(people::Role::support);
    case Reader::own_counsellor:
      return me.is(people::Role::counsellor);
    case Reader::own_guide:
      return me.is(people::Role::counsellor) || me.is(people::Role::specialist);
  }
  return false;
}

constexpr sql::Statement select_quiet{"campus.select_quiet_kinds", R"(
    SELECT kind FROM campus_quiet_kinds WHERE institution_id = $1 AND person_id = $2 ORDER BY kind)"};

std::vector<std::string> quiet_kinds(sql::Reader& reader, const SignedIn& me) {
  return reader.all<std::string>(select_quiet, me.institution(), me.id());
}

constexpr sql::Statement delete_quiet{"campus.delete_quiet_kinds", R"(
    DELETE FROM campus_quiet_kinds WHERE institution_id = $1 AND person_id = $2)"};
constexpr sql::Statement insert_quiet{"campus.insert_quiet_kinds", R"(
    INSERT INTO campus_quiet_kinds (institution_id, person_id, kind)
    SELECT CAST($1 AS BIGINT), CAST($2 AS BIGINT), value FROM text_list($3) WHERE TRUE
    ON CONFLICT DO NOTHING)"};

void keep_quiet(sql::Transaction& tx, const SignedIn& me, const std::vector<std::string>& codes) {
  tx.lock(me.id().value);
  tx.run(delete_quiet, me.institution(), me.id());
  tx.run(insert_quiet, me.institution(), me.id(), sql::text_list(codes));
}

// ---- retention

constexpr sql::Statement delete_old{"campus.delete_old_notices", R"(
    DELETE FROM campus_notices WHERE read_at < $1 OR made_at < $2)"};

void forget_old(sql::Transaction& tx, Instant now) {
  constexpr std::int64_t day = 86'400;
  tx.run(delete_old, now - 90 * day, now - 365 * day);
}

}  // namespace koers::inbox
