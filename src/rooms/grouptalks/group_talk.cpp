#include "rooms/grouptalks/group_talk.h"

#include <algorithm>

#include "platform/base/error.h"
#include "rooms/grouptalks/notices.h"

namespace koers::grouptalks {

using organisation::Institution;
using people::Person;

std::string topic_of(Id<GroupTalk> id) { return "group/" + text(id); }

constexpr sql::Statement select_talk{"grouptalks.select_talk", R"(
    SELECT id, guide_id, topic, begun_at, closed_at, minutes_spent FROM grouptalks_talks
    WHERE institution_id = $1 AND id = $2)"};

constexpr sql::Statement select_is_member{"grouptalks.select_is_member", R"(
    SELECT 1 FROM grouptalks_members WHERE institution_id = $1 AND student_id = $2 AND talk_id = $3)"};

constexpr sql::Statement select_guides_anybody{"grouptalks.select_guides_anybody", R"(
    SELECT 1 FROM grouptalks_members m
    JOIN campus_guides g ON g.institution_id = m.institution_id AND g.student_id = m.student_id AND g.person_id = $3
      AND g.begins_on <= $4 AND (g.ends_on IS NULL OR g.ends_on > $4)
    WHERE m.institution_id = $1 AND m.talk_id = $2
    LIMIT 1)"};

Place Place::take(http::Visit& visit, const people::SignedIn& me, Id<GroupTalk> id) {
  auto found = visit.db().one<GroupTalk>(select_talk, me.institution(), id);
  if (!found) throw NotFound("group talk");
  Place place;
  place.talk_ = *std::move(found);
  place.institution_ = me.institution();
  place.me_ = me.id();
  const auto is = [&](const auto& row) { return row.has_value(); };
  place.is_student_ = is(visit.db().one<int>(select_is_member, me.institution(), me.id(), id));
  if (!place.is_student_ &&
      (place.talk_.guide_id != me.id() ||
       !is(visit.db().one<int>(select_guides_anybody, me.institution(), id, me.id(), visit.today)))) {
    throw NotFound("group talk");
  }
  place.guide_ = people::person_of(visit.db(), me.institution(), place.talk_.guide_id);
  return place;
}

constexpr sql::Statement select_talks{"grouptalks.select_talks", R"(
    SELECT t.id, t.guide_id, t.topic, t.begun_at, t.closed_at, t.minutes_spent,
           (SELECT count(*) FROM grouptalks_members m WHERE m.institution_id = t.institution_id AND m.talk_id = t.id)
    FROM grouptalks_talks t
    WHERE t.institution_id = $1
      AND t.id IN (SELECT g.id FROM grouptalks_talks g WHERE g.institution_id = $1 AND g.guide_id = $2
                   UNION ALL
                   SELECT m.talk_id FROM grouptalks_members m WHERE m.institution_id = $1 AND m.student_id = $2)
    ORDER BY t.begun_at DESC, t.id DESC)"};

std::vector<GroupTalkSummary> group_talks_of(sql::Reader& reader, const people::SignedIn& me) {
  struct Columns {
    Id<GroupTalk> id;
    Id<Person> guide_id;
    std::string topic;
    Instant begun_at;
    std::optional<Instant> closed_at;
    std::optional<int> minutes_spent;
    int students = 0;
  };
  std::vector<GroupTalkSummary> all;
  reader.each<Columns>(
      select_talks,
      [&](Columns&& c) {
        all.push_back(
            {{c.id, c.guide_id, std::move(c.topic), c.begun_at, c.closed_at, c.minutes_spent}, c.students});
      },
      me.institution(), me.id());
  return all;
}

namespace {

struct Named {
  Id<Person> id;
  std::string given_name, infix, family_name;
};

std::vector<Person> people_in(std::vector<Named> rows) {
  std::vector<Person> all;
  for (auto& row : rows) all.push_back({row.id, row.given_name, row.infix, row.family_name});
  return all;
}

}  // namespace

constexpr sql::Statement select_to_ask{"grouptalks.select_to_ask", R"(
    SELECT p.id, p.given_name, p.infix, p.family_name
    FROM campus_people p
    WHERE p.institution_id = $1
      AND p.id IN (SELECT g.student_id FROM campus_guides g
                   WHERE g.institution_id = $1 AND g.person_id = $2 AND NOT g.in_confidence AND g.begins_on <= $3
                     AND (g.ends_on IS NULL OR g.ends_on > $3))
    ORDER BY p.family_name COLLATE alphabet, p.given_name COLLATE alphabet, p.id)"};

std::vector<Person> students_to_ask(sql::Reader& reader, const people::Guide& me, Day today) {
  return people_in(reader.all<Named>(select_to_ask, me.institution(), me.id(), today));
}

constexpr sql::Statement select_students{"grouptalks.select_students", R"(
    SELECT p.id, p.given_name, p.infix, p.family_name
    FROM grouptalks_members m
    JOIN campus_people p ON p.institution_id = m.institution_id AND p.id = m.student_id
    WHERE m.institution_id = $1 AND m.talk_id = $2
      AND ($3 OR EXISTS (SELECT 1 FROM campus_guides g
                         WHERE g.institution_id = m.institution_id AND g.student_id = m.student_id AND g.person_id = $4
                           AND g.begins_on <= $5 AND (g.ends_on IS NULL OR g.ends_on > $5)))
    ORDER BY p.given_name COLLATE alphabet, p.id)"};

std::vector<Person> students_in(sql::Reader& reader, const Place& place, Day today) {
  return people_in(reader.all<Named>(select_students, place.institution(), place.talk().id,
                                     place.is_student(), place.me(), today));
}

constexpr sql::Statement insert_talk{"grouptalks.insert_talk", R"(
    INSERT INTO grouptalks_talks (institution_id, id, guide_id, topic, begun_at) VALUES ($1, $2, $3, $4, $5))"};

constexpr sql::Statement insert_member{"grouptalks.insert_member", R"(
    INSERT INTO grouptalks_members (institution_id, student_id, talk_id, words) VALUES ($1, $2, $3, '')
    ON CONFLICT DO NOTHING)"};

void begin_group_talk(sql::Transaction& tx, const people::Guide& me, const GroupDraft& draft,
                      Id<GroupTalk> id, Instant now, Day today) {
  std::vector<Id<Person>> asked;
  for (const Person& one : students_to_ask(tx, me, today)) {
    if (std::find(draft.students.begin(), draft.students.end(), one.id) != draft.students.end())
      asked.push_back(one.id);
  }
  if (asked.size() < fewest_students || asked.size() > most_students)
    throw Conflict("too few students are left");
  tx.run(insert_talk, me.institution(), id, me.id(), draft.topic, now);
  for (const auto student : asked) tx.run(insert_member, me.institution(), student, id);
  inbox::tell(tx, me.institution(), {notices::begun, id.value, me.id(), now}, asked);
}

// ---- the board

namespace {

constexpr sql::Statement select_is_open{"grouptalks.select_is_open", R"(
    SELECT 1 FROM grouptalks_talks WHERE institution_id = $1 AND id = $2 AND closed_at IS NULL)"};

// Until the end of the transaction nobody else writes in this talk.
void see_that_it_is_open(sql::Transaction& tx, const Place& place) {
  tx.lock(place.talk().id.value);
  if (!tx.one<int>(select_is_open, place.institution(), place.talk().id))
    throw Conflict("the talk has ended");
}

}  // namespace

constexpr sql::Statement select_board{"grouptalks.select_board", R"(
    SELECT n.id, n.words, n.author_id = $3, CASE WHEN n.is_signed THEN COALESCE(p.given_name, '') ELSE '' END
    FROM grouptalks_notes n
    LEFT JOIN campus_people p ON p.institution_id = n.institution_id AND p.id = n.author_id
    WHERE n.institution_id = $1 AND n.talk_id = $2
    ORDER BY n.id)"};

std::vector<BoardNote> board_of(sql::Reader& reader, const Place& place) {
  return reader.all<BoardNote>(select_board, place.institution(), place.talk().id, place.me());
}

constexpr sql::Statement insert_board_note{"grouptalks.insert_board_note", R"(
    INSERT INTO grouptalks_notes (institution_id, talk_id, id, author_id, is_signed, words, written_at)
    VALUES ($1, $2, $3, $4, $5, $6, $7))"};

void write_on_board(sql::Transaction& tx, const Place& place, const BoardDraft& draft, Id<BoardNote> id,
                    Instant now) {
  see_that_it_is_open(tx, place);
  tx.run(insert_board_note, place.institution(), place.talk().id, id, place.me(), draft.is_signed,
         draft.words, now);
}

constexpr sql::Statement delete_board_note{"grouptalks.delete_board_note", R"(
    DELETE FROM grouptalks_notes WHERE institution_id = $1 AND talk_id = $2 AND id = $3 AND author_id = $4)"};

void take_off_board(sql::Transaction& tx, const Place& place, Id<BoardNote> id) {
  see_that_it_is_open(tx, place);
  tx.run(delete_board_note, place.institution(), place.talk().id, id, place.me());
}

// ---- a student's own quarter

constexpr sql::Statement select_own_words{"grouptalks.select_own_words", R"(
    SELECT words FROM grouptalks_members WHERE institution_id = $1 AND student_id = $2 AND talk_id = $3)"};

OwnWords own_words(sql::Reader& reader, const Place& place) {
  return {reader.one<std::string>(select_own_words, place.institution(), place.me(), place.talk().id)
              .value_or("")};
}

OwnWords locked_own_words(sql::Transaction& tx, const Place& place) {
  tx.lock(place.me().value);
  return own_words(tx, place);
}

constexpr sql::Statement update_own_words{"grouptalks.update_own_words", R"(
    UPDATE grouptalks_members SET words = $4 WHERE institution_id = $1 AND student_id = $2 AND talk_id = $3)"};

void keep_own_words(sql::Transaction& tx, const Place& place, const OwnWords& own) {
  tx.run(update_own_words, place.institution(), place.me(), place.talk().id, own.words);
}

constexpr sql::Statement insert_step{"grouptalks.insert_step", R"(
    INSERT INTO grouptalks_steps (institution_id, student_id, talk_id, step_id) VALUES ($1, $2, $3, $4))"};

void take_along(sql::Transaction& tx, const Place& place, const StepDraft& draft, Id<course::Step> id,
                Instant now, Day today) {
  tx.lock(place.me().value);
  course::set_step(
      tx, place.institution(), place.me(),
      {.id = id, .title = draft.title, .owner_id = place.me(), .due_on = draft.due_on, .created_at = now},
      today);
  tx.run(insert_step, place.institution(), place.me(), place.talk().id, id);
}

constexpr sql::Statement select_own_steps{"grouptalks.select_own_steps", R"(
    SELECT step_id FROM grouptalks_steps WHERE institution_id = $1 AND student_id = $2 AND talk_id = $3)"};

std::vector<course::Step> own_steps(sql::Reader& reader, const Place& place) {
  const auto taken =
      reader.all<Id<course::Step>>(select_own_steps, place.institution(), place.me(), place.talk().id);
  if (taken.empty()) return {};
  auto all = course::steps_of(reader, place.institution(), place.me());
  std::erase_if(all, [&](const course::Step& one) {
    return std::find(taken.begin(), taken.end(), one.id) == taken.end();
  });
  return all;
}

// ---- the end

constexpr sql::Statement update_closed{"grouptalks.update_closed", R"(
    UPDATE grouptalks_talks SET closed_at = $3, minutes_spent = $4
    WHERE institution_id = $1 AND id = $2 AND closed_at IS NULL)"};

constexpr sql::Statement update_present{"grouptalks.update_present", R"(
    UPDATE grouptalks_members SET held_on = $4 WHERE institution_id = $1 AND student_id = $2 AND talk_id = $3)"};

void close_group_talk(sql::Transaction& tx, const Place& place, const GroupClosing& closing, Instant now,
                      Day today) {
  check(!place.is_student(), "the guide ends a group talk");
  const auto id = place.talk().id;
  tx.lock(id.value);
  if (tx.run(update_closed, place.institution(), id, now, closing.minutes.value()) == 0) return;
  inbox::withdraw(tx, place.institution(), notices::begun, id.value);
  auto present = closing.present;
  std::sort(present.begin(), present.end(),
            [](auto a, auto b) { return a.value < b.value; });  // locks in one order
  for (const auto student : present) {
    tx.lock(student.value);
    tx.run(update_present, place.institution(), student, id, day_of(place.talk().begun_at));
    refresh_facts(tx, place.institution(), student, today);
  }
}

}  // namespace koers::grouptalks
