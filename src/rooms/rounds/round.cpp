#include "rooms/rounds/round.h"

#include <algorithm>

#include "platform/base/error.h"

namespace koers::rounds {

using organisation::Institution;
using people::Person;

std::string text(const Slot& slot) {
  return koers::text(slot.on) + "T" + forms::minute_text(slot.begins_minute);
}

std::optional<Slot> slot_in(std::string_view text) {
  constexpr std::size_t size_of_day = 10;
  if (text.size() < size_of_day + 2 || text[size_of_day] != 'T') return std::nullopt;
  const auto on = parse_day(text.substr(0, size_of_day));
  const auto minute = forms::minute_in(text.substr(size_of_day + 1));
  if (!on || !minute) return std::nullopt;
  return Slot{*on, *minute};
}

bool read_value(const forms::Texts& typed, Slot& value) {
  const auto slot = slot_in(forms::first_of(typed));
  if (slot) value = *slot;
  return slot.has_value();
}

forms::Texts texts_of(const Slot& value) { return {text(value)}; }

std::vector<Channel> Round::channels() const {
  std::vector<Channel> found;
  for (const Channel one : all_channels) {
    const std::string padded = " " + channel_codes + " ";
    if (padded.find(" " + std::string(code(one)) + " ") != std::string::npos) found.push_back(one);
  }
  return found;
}

RoundState Round::state(Day today) const {
  if (!opened_at) return RoundState::draft;
  if (today <= pick_until) return RoundState::open;
  return last_on && today <= *last_on ? RoundState::closed : RoundState::done;
}

namespace {

struct RoundColumns {
  Id<Round> id;
  Id<Person> counsellor_id;
  std::string title;
  int minutes = 0, pause = 0;
  std::string channels, place;
  Day pick_until;
  std::string sentence;
  std::optional<Instant> opened_at;
  std::optional<Day> last_on;
};

template <class Columns>
Round as_round(Columns&& c) {
  return {c.id,
          c.counsellor_id,
          std::move(c.title),
          c.minutes,
          c.pause,
          std::move(c.channels),
          std::move(c.place),
          c.pick_until,
          std::move(c.sentence),
          c.opened_at,
          c.last_on};
}

}  // namespace

// Counted of students whom the counsellor guides today, as the page of the round shows them. $3 is today.
constexpr sql::Statement select_rounds{"rounds.select_rounds", R"(
    SELECT r.id, r.counsellor_id, r.title, r.minutes, r.pause, r.channels, r.place, r.pick_until_on, r.sentence, r.opened_at,
           (SELECT max(s.planned_on) FROM rounds_slots s WHERE s.institution_id = r.institution_id AND s.round_id = r.id),
           (SELECT count(*) FROM rounds_slots s WHERE s.institution_id = r.institution_id AND s.round_id = r.id),
           count(DISTINCT i.id), count(DISTINCT t.id)
    FROM rounds_rounds r
    LEFT JOIN rounds_invitations i ON i.institution_id = r.institution_id AND i.round_id = r.id
      AND EXISTS (SELECT 1 FROM campus_guides g
                  WHERE g.institution_id = i.institution_id AND g.student_id = i.student_id
                    AND g.person_id = r.counsellor_id AND g.kind = 'counsellor' AND g.begins_on <= $3
                    AND (g.ends_on IS NULL OR g.ends_on > $3))
    LEFT JOIN guidance_out_talks t ON t.institution_id = i.institution_id AND t.student_id = i.student_id
      AND t.id = i.conversation_id AND t.state <> 'cancelled' AND t.counsellor_id = r.counsellor_id
    WHERE r.institution_id = $1 AND r.counsellor_id = $2
    GROUP BY r.institution_id, r.id, r.counsellor_id, r.title, r.minutes, r.pause, r.channels, r.place, r.pick_until_on,
             r.sentence, r.opened_at
    ORDER BY r.id DESC)"};

std::vector<RoundSummary> rounds_of(sql::Reader& reader, const people::Counsellor& me, Day today) {
  struct Columns {
    Id<Round> id;
    Id<Person> counsellor_id;
    std::string title;
    int minutes = 0, pause = 0;
    std::string channels, place;
    Day pick_until;
    std::string sentence;
    std::optional<Instant> opened_at;
    std::optional<Day> last_on;
    int slots = 0, invited = 0, picked = 0;
  };
  std::vector<RoundSummary> all;
  reader.each<Columns>(
      select_rounds,
      [&](Columns&& row) {
        RoundSummary one{{}, row.invited, row.picked, row.slots};
        one.round = as_round(std::move(row));
        all.push_back(std::move(one));
      },
      me.institution(), me.id(), today);
  return all;
}

constexpr sql::Statement select_round{"rounds.select_round", R"(
    SELECT r.id, r.counsellor_id, r.title, r.minutes, r.pause, r.channels, r.place, r.pick_until_on, r.sentence, r.opened_at,
           (SELECT max(s.planned_on) FROM rounds_slots s WHERE s.institution_id = r.institution_id AND s.round_id = r.id)
    FROM rounds_rounds r
    WHERE r.institution_id = $1 AND r.id = $2 AND r.counsellor_id = $3)"};

Round round_of(sql::Reader& reader, const people::Counsellor& me, Id<Round> id) {
  auto found = reader.one<RoundColumns>(select_round, me.institution(), id, me.id());
  if (!found) throw NotFound("no such round");
  return as_round(*std::move(found));
}

constexpr sql::Statement select_slots{"rounds.select_slots", R"(
    SELECT planned_on, begins_minute FROM rounds_slots
    WHERE institution_id = $1 AND round_id = $2 ORDER BY planned_on, begins_minute)"};

std::vector<Slot> slots_of(sql::Reader& reader, Id<Institution> institution, Id<Round> id) {
  return reader.all<Slot>(select_slots, institution, id);
}

constexpr sql::Statement select_invitations{"rounds.select_invitations", R"(
    SELECT i.id, i.student_id, p.given_name, p.infix, p.family_name, i.seen_at, i.wish, i.channel, t.id, t.planned_on,
           t.begins_minute, t.state IS NOT DISTINCT FROM 'closed', t.prepared_at IS NOT NULL, f.last_conversation_on
    FROM rounds_invitations i
    JOIN campus_people p ON p.institution_id = i.institution_id AND p.id = i.student_id
    LEFT JOIN guidance_out_talks t ON t.institution_id = i.institution_id AND t.student_id = i.student_id
      AND t.id = i.conversation_id AND t.state <> 'cancelled' AND t.counsellor_id = $2
    LEFT JOIN guidance_out_student_facts f ON f.institution_id = i.institution_id AND f.student_id = i.student_id
    WHERE i.institution_id = $1 AND i.round_id = $3
      AND EXISTS (SELECT 1 FROM campus_guides g
                  WHERE g.institution_id = i.institution_id AND g.student_id = i.student_id AND g.person_id = $2
                    AND g.kind = 'counsellor' AND g.begins_on <= $4 AND (g.ends_on IS NULL OR g.ends_on > $4))
      AND EXISTS (SELECT 1 FROM campus_enrolments e
                  WHERE e.institution_id = i.institution_id AND e.student_id = i.student_id AND e.started_on <= $4
                    AND (e.ended_on IS NULL OR e.ended_on > $4))
    ORDER BY p.family_name COLLATE alphabet, p.given_name COLLATE alphabet, i.student_id)"};

std::vector<InvitationRow> invitations_of(sql::Reader& reader, const people::Counsellor& me, Id<Round> id,
                                          Day today) {
  return reader.all<InvitationRow>(select_invitations, me.institution(), me.id(), id, today);
}

// Who follows two programmes stands there once, with the group of the one that began last.
constexpr sql::Statement select_own_students{"rounds.select_own_students", R"(
    SELECT p.id, p.given_name, p.infix, p.family_name,
           (SELECT gr.name FROM campus_enrolments e
            JOIN campus_groups gr ON gr.institution_id = e.institution_id AND gr.id = e.group_id
            WHERE e.institution_id = g.institution_id AND e.student_id = g.student_id AND e.started_on <= $3
              AND (e.ended_on IS NULL OR e.ended_on > $3)
            ORDER BY e.started_on DESC, e.id DESC LIMIT 1),
           g.begins_on, f.last_conversation_on,
           EXISTS (SELECT 1 FROM guidance_out_talks t
                   WHERE t.institution_id = g.institution_id AND t.student_id = g.student_id AND t.counsellor_id = $2
                     AND t.state IN ('planned', 'open') AND t.planned_on >= $3)
    FROM campus_guides g
    JOIN campus_people p ON p.institution_id = g.institution_id AND p.id = g.student_id
    LEFT JOIN guidance_out_student_facts f ON f.institution_id = g.institution_id AND f.student_id = g.student_id
    WHERE g.institution_id = $1 AND g.person_id = $2 AND g.kind = 'counsellor'
      AND g.begins_on <= $3 AND (g.ends_on IS NULL OR g.ends_on > $3)
      AND EXISTS (SELECT 1 FROM campus_enrolments e
                  WHERE e.institution_id = g.institution_id AND e.student_id = g.student_id AND e.started_on <= $3
                    AND (e.ended_on IS NULL OR e.ended_on > $3))
    ORDER BY p.family_name COLLATE alphabet, p.given_name COLLATE alphabet, p.id)"};

std::vector<StudentRow> own_students(sql::Reader& reader, const people::Counsellor& me, Day today) {
  struct Columns {
    Id<Person> id;
    std::string given_name, infix, family_name;
    std::optional<std::string> group;
    Day guided_since;
    std::optional<Day> spoken_on;
    bool has_talk = false;
  };
  std::vector<StudentRow> all;
  reader.each<Columns>(
      select_own_students,
      [&](Columns&& row) {
        if (!all.empty() && all.back().student.id == row.id) return;
        all.push_back({{row.id, row.given_name, row.infix, row.family_name},
                       row.group.value_or(""),
                       row.guided_since,
                       row.spoken_on,
                       row.has_talk});
      },
      me.institution(), me.id(), today);
  return all;
}

constexpr sql::Statement select_taken{"rounds.select_taken", R"(
    SELECT t.planned_on, t.begins_minute, t.minutes, p.given_name
    FROM guidance_out_talks t
    JOIN campus_people p ON p.institution_id = t.institution_id AND p.id = t.student_id
    WHERE t.institution_id = $1 AND t.counsellor_id = $2 AND t.state IN ('planned', 'open')
      AND t.planned_on >= $3 AND t.planned_on <= $4
    ORDER BY t.planned_on, t.begins_minute, t.id)"};

std::vector<TakenSlot> taken_slots(sql::Reader& reader, const people::Counsellor& me, Day from, Day until) {
  struct Columns {
    Day on;
    int begins_minute = 0, minutes = 0;
    std::string given_name;
  };
  std::vector<TakenSlot> all;
  reader.each<Columns>(
      select_taken,
      [&](Columns&& row) {
        all.push_back({{row.on, row.begins_minute}, row.minutes, std::move(row.given_name)});
      },
      me.institution(), me.id(), from, until);
  return all;
}

// ---- a student's side

// $3 is the round, or NULL for all; $4 today. Who has no counsellor of that round any more was not invited.
constexpr sql::Statement select_own_invitations{"rounds.select_own_invitations", R"(
    SELECT r.id, r.counsellor_id, r.title, r.minutes, r.pause, r.channels, r.place, r.pick_until_on, r.sentence, r.opened_at,
           (SELECT max(s.planned_on) FROM rounds_slots s WHERE s.institution_id = r.institution_id AND s.round_id = r.id),
           p.given_name, p.infix, p.family_name, i.wish, i.words, i.channel, t.id, t.planned_on, t.begins_minute,
           t.state IN ('open', 'closed') AND t.id IS NOT NULL, t.prepared_at IS NOT NULL, i.seen_at IS NOT NULL,
           EXISTS (SELECT 1 FROM campus_notices n
                   WHERE n.institution_id = i.institution_id AND n.recipient_id = i.student_id AND n.thing_id = i.round_id
                     AND n.kind IN ('rounds.invited', 'rounds.reminder') AND n.read_at IS NULL
                     AND NOT EXISTS (SELECT 1 FROM campus_quiet_kinds q
                                     WHERE q.institution_id = n.institution_id AND q.person_id = n.recipient_id
                                       AND q.kind = n.kind))
    FROM rounds_invitations i
    JOIN rounds_rounds r ON r.institution_id = i.institution_id AND r.id = i.round_id
    JOIN campus_people p ON p.institution_id = r.institution_id AND p.id = r.counsellor_id
    LEFT JOIN guidance_out_talks t ON t.institution_id = i.institution_id AND t.student_id = i.student_id
      AND t.id = i.conversation_id AND t.state <> 'cancelled' AND t.counsellor_id = r.counsellor_id
    WHERE i.institution_id = $1 AND i.student_id = $2 AND i.invited_at IS NOT NULL
      AND EXISTS (SELECT 1 FROM campus_guides g
                  WHERE g.institution_id = i.institution_id AND g.student_id = i.student_id
                    AND g.person_id = r.counsellor_id AND g.kind = 'counsellor' AND g.begins_on <= $4
                    AND (g.ends_on IS NULL OR g.ends_on > $4))
      AND (CAST($3 AS BIGINT) IS NULL OR i.round_id = $3)
    ORDER BY r.pick_until_on, r.id)"};

namespace {

std::vector<OwnInvitation> own_invitations(sql::Reader& reader, const people::Student& me,
                                           std::optional<Id<Round>> id, Day today) {
  struct Columns {
    Id<Round> id;
    Id<Person> counsellor_id;
    std::string title;
    int minutes = 0, pause = 0;
    std::string channels, place;
    Day pick_until;
    std::string sentence;
    std::optional<Instant> opened_at;
    std::optional<Day> last_on;
    std::string given_name, infix, family_name, wish, words;
    std::optional<Channel> channel;
    std::optional<std::int64_t> conversation_id;
    std::optional<Day> planned_on;
    std::optional<int> begins_minute;
    std::optional<bool> is_begun;
    bool is_prepared = false, is_seen = false, is_told = false;
  };
  std::vector<OwnInvitation> all;
  reader.each<Columns>(
      select_own_invitations,
      [&](Columns&& row) {
        OwnInvitation one;
        one.given_name = std::move(row.given_name);
        one.infix = std::move(row.infix);
        one.family_name = std::move(row.family_name);
        one.wish = std::move(row.wish);
        one.words = std::move(row.words);
        one.channel = row.channel;
        one.conversation_id = row.conversation_id;
        if (row.planned_on) one.slot = Slot{*row.planned_on, row.begins_minute.value_or(0)};
        one.is_begun = row.is_begun.value_or(false);
        one.is_prepared = row.is_prepared;
        one.is_seen = row.is_seen;
        one.is_told = row.is_told;
        one.round = as_round(std::move(row));
        all.push_back(std::move(one));
      },
      me.institution(), me.id(), id, today);
  return all;
}

}  // namespace

std::optional<OwnInvitation> find_invitation(sql::Reader& reader, const people::Student& me, Id<Round> id,
                                             Day today) {
  auto found = own_invitations(reader, me, id, today);
  if (found.empty()) return std::nullopt;
  return std::move(found.front());
}

OwnInvitation own_invitation(sql::Reader& reader, const people::Student& me, Id<Round> id, Day today) {
  auto found = find_invitation(reader, me, id, today);
  if (!found) throw NotFound("no such round");
  return *std::move(found);
}

std::vector<OwnInvitation> to_pick(sql::Reader& reader, const people::Student& me, Day today) {
  auto all = own_invitations(reader, me, std::nullopt, today);
  std::erase_if(all, [&](const OwnInvitation& one) { return !one.may_pick(today); });
  return all;
}

// Of a conversation that is planned or under way a part of the time is taken, whoever it is with: of the
// counsellor all count, of the student those that `eyes` ($6) may know of. $3 is the student or NULL, $4 the
// day and $5 the minute after which a moment begins, $7 a conversation that does not count.
constexpr sql::Statement select_free_slots{"rounds.select_free_slots", R"(
    SELECT s.planned_on, s.begins_minute
    FROM rounds_slots s
    JOIN rounds_rounds r ON r.institution_id = s.institution_id AND r.id = s.round_id
    WHERE s.institution_id = $1 AND s.round_id = $2
      AND (s.planned_on > $4 OR (s.planned_on = $4 AND s.begins_minute > $5))
      AND NOT EXISTS (
        SELECT 1 FROM guidance_out_talks t
        WHERE t.institution_id = s.institution_id AND t.counsellor_id = r.counsellor_id
          AND t.state IN ('planned', 'open') AND t.planned_on = s.planned_on
          AND t.begins_minute < s.begins_minute + r.minutes AND t.begins_minute + t.minutes > s.begins_minute
          AND (CAST($7 AS BIGINT) IS NULL OR t.id <> $7))
      AND (CAST($3 AS BIGINT) IS NULL OR NOT EXISTS (
        SELECT 1 FROM guidance_out_talks t
        WHERE t.institution_id = s.institution_id AND t.student_id = $3
          AND t.state IN ('planned', 'open') AND t.planned_on = s.planned_on
          AND t.begins_minute < s.begins_minute + r.minutes AND t.begins_minute + t.minutes > s.begins_minute
          AND (NOT t.in_confidence OR t.student_id = $6 OR t.counsellor_id = $6)
          AND (CAST($7 AS BIGINT) IS NULL OR t.id <> $7)))
    ORDER BY s.planned_on, s.begins_minute)"};

std::vector<Slot> free_slots(sql::Reader& reader, const SlotSearch& asked, Instant now) {
  return reader.all<Slot>(select_free_slots, asked.institution, asked.round, asked.student, day_of(now),
                          minute_of_day(now), asked.eyes, asked.but);
}

// The length of what was held is what the counsellor wrote when it ended.
constexpr sql::Statement select_time{"rounds.select_time", R"(
    SELECT COALESCE(sum(t.minutes + $4), 0), COALESCE(sum(t.minutes_spent) FILTER (WHERE t.state = 'closed'), 0)
    FROM rounds_invitations i
    JOIN guidance_out_talks t ON t.institution_id = i.institution_id AND t.student_id = i.student_id
      AND t.id = i.conversation_id AND t.state <> 'cancelled' AND t.counsellor_id = $3
    WHERE i.institution_id = $1 AND i.round_id = $2)"};

RoundTime time_of(sql::Reader& reader, const people::Counsellor& me, const Round& round) {
  return reader.one<RoundTime>(select_time, me.institution(), round.id, me.id(), round.pause)
      .value_or(RoundTime());
}

constexpr sql::Statement select_held_minutes{"rounds.select_held_minutes", R"(
    SELECT COALESCE(sum(minutes_spent), 0) FROM guidance_out_talks
    WHERE institution_id = $1 AND counsellor_id = $2 AND state = 'closed' AND held_on >= $3)"};

int held_minutes(sql::Reader& reader, const people::Counsellor& me, Day today) {
  return reader
      .one<int>(select_held_minutes, me.institution(), me.id(),
                first_day_of_school_year(school_year_of(today)))
      .value_or(0);
}

}  // namespace koers::rounds
