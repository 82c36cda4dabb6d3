#include "rooms/commitments/meeting.h"

#include <algorithm>

#include "platform/base/error.h"
#include "rooms/commitments/meeting_writing.h"

namespace koers::commitments {

using organisation::Institution;

std::optional<Day> Meeting::next_on() const {
  switch (standing) {
    case MeetingRepeat::once:
      return std::nullopt;
    case MeetingRepeat::fortnightly:
      return held_on + 14;
    case MeetingRepeat::monthly:
      return held_on + 28;
    case MeetingRepeat::quarterly:
      return held_on + 13 * 7;
  }
  return std::nullopt;
}

// $2 the parts of the school, $3 today.
constexpr sql::Statement select_coming{"commitments.select_coming_meetings", R"(
    SELECT id, unit_kind, unit_id, kind, held_on, begins_minute, standing, was_followed, planned_by
    FROM commitments_meetings
    WHERE institution_id = $1 AND unit_id IN (SELECT value FROM id_list($2)) AND held_on >= $3
    ORDER BY held_on, begins_minute NULLS FIRST, id)"};

std::vector<Meeting> coming_meetings(sql::Reader& reader, Id<Institution> institution,
                                     const CommitmentReach& reach, Day today) {
  return reader.all<Meeting>(select_coming, institution, sql::id_list(reach.meeting_ids()), today);
}

constexpr sql::Statement count_past{"commitments.count_past_meetings", R"(
    SELECT COUNT(*) FROM commitments_meetings
    WHERE institution_id = $1 AND unit_id IN (SELECT value FROM id_list($2)) AND held_on < $3)"};
constexpr sql::Statement select_past{"commitments.select_past_meetings", R"(
    SELECT id, unit_kind, unit_id, kind, held_on, begins_minute, standing, was_followed, planned_by
    FROM commitments_meetings
    WHERE institution_id = $1 AND unit_id IN (SELECT value FROM id_list($2)) AND held_on < $3
    ORDER BY held_on DESC, id DESC LIMIT $4 OFFSET $5)"};

std::int64_t count_past_meetings(sql::Reader& reader, Id<Institution> institution,
                                 const CommitmentReach& reach, Day today) {
  return reader.one<std::int64_t>(count_past, institution, sql::id_list(reach.meeting_ids()), today)
      .value_or(0);
}

std::vector<Meeting> past_meetings(sql::Reader& reader, Id<Institution> institution,
                                   const CommitmentReach& reach, Day today, sql::Window window) {
  return reader.all<Meeting>(select_past, institution, sql::id_list(reach.meeting_ids()), today, window.limit,
                             window.offset);
}

constexpr sql::Statement select_meeting{"commitments.select_meeting", R"(
    SELECT id, unit_kind, unit_id, kind, held_on, begins_minute, standing, was_followed, planned_by
    FROM commitments_meetings WHERE institution_id = $1 AND id = $2)"};

Meeting meeting_of(sql::Reader& reader, Id<Institution> institution, const CommitmentReach& reach,
                   Id<Meeting> id) {
  auto found = reader.one<Meeting>(select_meeting, institution, id);
  if (!found || std::find(reach.meets.begin(), reach.meets.end(), found->unit()) == reach.meets.end()) {
    throw NotFound("meeting");
  }
  return *std::move(found);
}

constexpr sql::Statement select_items{"commitments.select_items", R"(
    SELECT i.meeting_id, i.id, i.kind, i.title, i.minutes, i.put_by, COALESCE(p.given_name, ''), i.about_kind,
           i.about_ref, i.about_title, i.decision_id, i.is_done, i.said
    FROM commitments_items i
    LEFT JOIN campus_people p ON p.institution_id = i.institution_id AND p.id = i.put_by
    WHERE i.institution_id = $1 AND i.meeting_id IN (SELECT value FROM id_list($2))
    ORDER BY i.meeting_id, i.id)"};

std::vector<AgendaItem> items_of(sql::Reader& reader, Id<Institution> institution,
                                 const std::vector<Id<Meeting>>& meetings) {
  if (meetings.empty()) return {};
  std::vector<std::int64_t> ids;
  for (const Id<Meeting> id : meetings) ids.push_back(id.value);
  return reader.all<AgendaItem>(select_items, institution, sql::id_list(ids));
}

// $4 the first day of the school year. A meeting counts with an item that was talked about.
constexpr sql::Statement count_held{"commitments.count_meetings_held", R"(
    SELECT COUNT(*),
           COUNT(*) FILTER (WHERE EXISTS (SELECT 1 FROM commitments_items i
                                          WHERE i.institution_id = m.institution_id AND i.meeting_id = m.id AND i.is_done))
    FROM commitments_meetings m
    WHERE m.institution_id = $1 AND m.unit_id IN (SELECT value FROM id_list($2)) AND m.held_on < $3 AND m.held_on >= $4)"};

MeetingCount count_meetings(sql::Reader& reader, Id<Institution> institution, const CommitmentReach& reach,
                            Day today) {
  return reader
      .one<MeetingCount>(count_held, institution, sql::id_list(reach.meeting_ids()), today,
                         first_day_of_school_year(school_year_of(today)))
      .value_or(MeetingCount());
}

// ---- writing

constexpr sql::Statement insert_meeting{"commitments.insert_meeting", R"(
    INSERT INTO commitments_meetings (
      institution_id, id, unit_kind, unit_id, kind, held_on, begins_minute, standing, was_followed, planned_by)
    VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10))"};

void import_meeting(sql::Transaction& tx, Id<Institution> institution, const Meeting& one) {
  tx.run(insert_meeting, institution, one.id, one.unit_kind, one.unit_id, one.kind, one.held_on,
         one.begins_minute, one.standing, one.was_followed, one.planned_by);
}

void plan_meeting(const CommitmentWriting& writing, Id<Meeting> id, const MeetingDraft& draft) {
  writing.tx.lock(writing.institution.value);
  const auto unit = unit_from(draft.unit);
  if (!unit || !writing.reach.leads(*unit)) throw Forbidden("of who leads that part of the school");
  import_meeting(writing.tx, writing.institution,
                 {.id = id,
                  .unit_kind = unit->kind,
                  .unit_id = unit->id,
                  .kind = draft.kind.value_or(MeetingKind::team),
                  .held_on = draft.on.value_or(writing.today),
                  .begins_minute = draft.begins_minute,
                  .standing = draft.standing,
                  .planned_by = writing.reach.me});
  refresh_facts(writing.tx, writing.institution, *unit, writing.today);
}

namespace {

// A meeting under the lock; of who leads it where that is asked.
Meeting locked_meeting(const CommitmentWriting& writing, Id<Meeting> id) {
  writing.tx.lock(writing.institution.value);
  return meeting_of(writing.tx, writing.institution, writing.reach, id);
}

}  // namespace

constexpr sql::Statement delete_meeting{"commitments.delete_meeting", R"(
    DELETE FROM commitments_meetings WHERE institution_id = $1 AND id = $2)"};
constexpr sql::Statement delete_items{"commitments.delete_items_of_meeting", R"(
    DELETE FROM commitments_items WHERE institution_id = $1 AND meeting_id = $2)"};

void cancel_meeting(const CommitmentWriting& writing, Id<Meeting> id) {
  const Meeting one = locked_meeting(writing, id);
  if (!writing.reach.leads(one.unit())) throw Forbidden("of who leads that part of the school");
  for (const AgendaItem& item : items_of(writing.tx, writing.institution, {id})) {
    if (item.is_done) throw Conflict("something was said in it");
  }
  writing.tx.run(delete_items, writing.institution, id);
  writing.tx.run(delete_meeting, writing.institution, id);
  refresh_facts(writing.tx, writing.institution, one.unit(), writing.today);
}

constexpr sql::Statement insert_item{"commitments.insert_item", R"(
    INSERT INTO commitments_items (
      institution_id, meeting_id, id, kind, title, minutes, put_by, about_kind, about_ref, about_title, decision_id,
      is_done, said)
    VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13))"};

void import_item(sql::Transaction& tx, Id<Institution> institution, const AgendaItem& one) {
  tx.run(insert_item, institution, one.meeting_id, one.id, one.kind, one.title, one.minutes, one.put_by,
         one.about, one.about_ref, one.about_title, one.decision_id, one.is_done, one.said);
}

void put_item(const CommitmentWriting& writing, const AgendaNew& made, const AgendaDraft& draft) {
  const Meeting meeting = locked_meeting(writing, draft.meeting.value_or(Id<Meeting>{}));
  if (meeting.is_over(writing.today)) throw Conflict("the meeting is over");
  AgendaItem one{.meeting_id = meeting.id, .id = made.id, .kind = draft.kind, .title = draft.title};
  one.minutes = draft.minutes.value_or(0);
  one.put_by = writing.reach.me;
  one.about = made.about.kind;
  one.about_ref = made.about.ref;
  one.about_title = made.about.title;
  one.decision_id = made.decision_id;
  import_item(writing.tx, writing.institution, one);
  refresh_facts(writing.tx, writing.institution, meeting.unit(), writing.today);
}

AgendaItem locked_item(const CommitmentWriting& writing, Id<Meeting> meeting, Id<AgendaItem> id) {
  locked_meeting(writing, meeting);
  for (AgendaItem& one : items_of(writing.tx, writing.institution, {meeting})) {
    if (one.id == id) return std::move(one);
  }
  throw NotFound("item");
}

constexpr sql::Statement delete_item{"commitments.delete_item", R"(
    DELETE FROM commitments_items WHERE institution_id = $1 AND meeting_id = $2 AND id = $3)"};

void drop_item(const CommitmentWriting& writing, Id<Meeting> meeting_id, Id<AgendaItem> id) {
  const AgendaItem one = locked_item(writing, meeting_id, id);
  const Meeting meeting = locked_meeting(writing, meeting_id);
  if (one.put_by != writing.reach.me && !writing.reach.leads(meeting.unit())) {
    throw Forbidden("of who put it there, or leads the meeting");
  }
  if (one.is_done) throw Conflict("it was talked about");
  writing.tx.run(delete_item, writing.institution, meeting_id, id);
  refresh_facts(writing.tx, writing.institution, meeting.unit(), writing.today);
}

constexpr sql::Statement update_item{"commitments.update_item", R"(
    UPDATE commitments_items SET is_done = TRUE, said = $4 WHERE institution_id = $1 AND meeting_id = $2 AND id = $3)"};

void import_said(sql::Transaction& tx, Id<Institution> institution, const AgendaItem& one) {
  tx.run(update_item, institution, one.meeting_id, one.id, one.said);
}

void note_said(const CommitmentWriting& writing, Id<Meeting> meeting_id, Id<AgendaItem> id,
               const SaidDraft& draft) {
  const Meeting meeting = locked_meeting(writing, meeting_id);
  if (!writing.reach.leads(meeting.unit())) throw Forbidden("of who leads the meeting");
  if (meeting.held_on > writing.today) throw Conflict("the meeting is still to come");
  if (writing.tx.run(update_item, writing.institution, meeting_id, id, draft.said) == 0) {
    throw NotFound("item");
  }
  refresh_facts(writing.tx, writing.institution, meeting.unit(), writing.today);
}

// ---- standing meetings

constexpr sql::Statement select_to_follow{"commitments.select_meetings_to_follow", R"(
    SELECT id, unit_kind, unit_id, kind, held_on, begins_minute, standing, was_followed, planned_by
    FROM commitments_meetings
    WHERE institution_id = $1 AND held_on < $2 AND standing <> 'once' AND NOT was_followed ORDER BY id)"};
constexpr sql::Statement update_followed{"commitments.update_meeting_followed", R"(
    UPDATE commitments_meetings SET was_followed = TRUE WHERE institution_id = $1 AND id = $2)"};

void follow_meetings(sql::Transaction& tx, Id<Institution> institution, IdSource& ids, Day today) {
  tx.lock(institution.value);
  for (const Meeting& one : tx.all<Meeting>(select_to_follow, institution, today)) {
    Meeting next = one;
    while (next.held_on < today) next.held_on = *next.next_on();
    next.id = ids.next<Meeting>();
    import_meeting(tx, institution, next);
    tx.run(update_followed, institution, one.id);
    refresh_facts(tx, institution, one.unit(), today);
  }
}

}  // namespace koers::commitments
