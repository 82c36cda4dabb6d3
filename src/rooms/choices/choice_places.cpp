// Places and waiting lists: who gets one, who waits, who moves up (ST-08, PR-03).
#include <algorithm>
#include <deque>

#include "platform/base/error.h"
#include "rooms/choices/choice.h"
#include "rooms/choices/notices.h"

namespace koers::choices {

using organisation::Institution;
using people::Person;

namespace {

constexpr sql::Statement upsert_choice{"choices.upsert_choice", R"(
    INSERT INTO course_choices (institution_id, student_id, moment_id, option_id, wish_id, ticket, leaning_id, reason,
                                chosen_on, turned_out, looked_back, looked_back_on)
    VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)
    ON CONFLICT (institution_id, student_id, moment_id) DO UPDATE SET
      option_id = excluded.option_id, wish_id = excluded.wish_id, ticket = excluded.ticket,
      leaning_id = excluded.leaning_id, reason = excluded.reason, chosen_on = excluded.chosen_on)"};

constexpr sql::Statement insert_notice{"choices.insert_choice_notice", R"(
    INSERT INTO course_choice_notices (institution_id, student_id, id, moment_id, kind, option_title, written_at)
    VALUES ($1, $2, $3, $4, $5, $6, $7))"};

// One moment as one student may choose at it, or nothing.
constexpr sql::Statement select_moment_for{"choices.select_moment_for", R"(
    SELECT m.id, m.team_id, m.programme_id, m.year_of_study, m.kind, m.title, m.explanation, m.opens_on, m.closes_on,
           m.change_until, m.starts_on, m.look_back_on, m.is_closed
    FROM course_choice_moments m
    WHERE m.institution_id = $1 AND m.id = $3 AND (
      EXISTS (SELECT 1 FROM course_moments_of_students v
              WHERE v.institution_id = $1 AND v.student_id = $2 AND v.moment_id = m.id)
      OR EXISTS (SELECT 1 FROM course_choices c
                 WHERE c.institution_id = $1 AND c.student_id = $2 AND c.moment_id = m.id)))"};

constexpr sql::Statement select_choice{"choices.select_choice", R"(
    SELECT moment_id, option_id, wish_id, ticket, leaning_id, reason, chosen_on, turned_out, looked_back, looked_back_on
    FROM course_choices
    WHERE institution_id = $1 AND student_id = $2 AND moment_id = $3)"};

constexpr sql::Statement select_open_option{"choices.select_open_option", R"(
    SELECT title, places,
           (SELECT COUNT(*) FROM course_choices c
            WHERE c.institution_id = o.institution_id AND c.moment_id = o.moment_id AND c.option_id = o.id)
    FROM course_choice_options o
    WHERE o.institution_id = $1 AND o.moment_id = $2 AND o.id = $3 AND NOT o.is_withdrawn)"};

constexpr sql::Statement select_last_ticket{"choices.select_last_ticket", R"(
    SELECT COALESCE(MAX(ticket), 0) FROM course_choices WHERE institution_id = $1 AND moment_id = $2)"};

constexpr sql::Statement select_first_in_line{"choices.select_first_in_line", R"(
    SELECT student_id, option_id FROM course_choices
    WHERE institution_id = $1 AND moment_id = $2 AND wish_id = $3
    ORDER BY ticket LIMIT 1)"};

constexpr sql::Statement update_to_place{"choices.update_to_place", R"(
    UPDATE course_choices SET option_id = wish_id, wish_id = NULL, ticket = NULL
    WHERE institution_id = $1 AND moment_id = $2 AND student_id = $3)"};

struct OpenOption {
  std::string title;
  std::optional<int> places;
  int taken = 0;

  bool has_room() const { return !places || taken < *places; }
};

struct FirstInLine {
  Id<Person> student_id;
  std::optional<Id<ChoiceOption>> option_id;
};

std::optional<OpenOption> open_option(sql::Reader& reader, Id<Institution> institution,
                                      Id<ChoiceMoment> moment, Id<ChoiceOption> option) {
  return reader.one<OpenOption>(select_open_option, institution, moment, option);
}

// What a student changes, under the locks of the moment and of himself, which are taken in this order by
// everybody.
struct Choosing {
  ChoiceMoment moment;
  Choice choice;
};

Choosing begin_choosing(sql::Transaction& tx, Id<Institution> institution, Id<Person> student,
                        Id<ChoiceMoment> id) {
  tx.lock(id.value);
  tx.lock(student.value);
  auto moment = tx.one<ChoiceMoment>(select_moment_for, institution, student, id);
  if (!moment) throw NotFound("choice moment");
  Choice choice = tx.one<Choice>(select_choice, institution, student, id).value_or(Choice{.moment_id = id});
  return {*std::move(moment), std::move(choice)};
}

}  // namespace

void save_choice(sql::Transaction& tx, Id<Institution> institution, Id<Person> student,
                 const Choice& choice) {
  tx.run(upsert_choice, institution, student, choice.moment_id, choice.option_id, choice.wish_id,
         choice.ticket, choice.leaning_id, choice.reason, choice.chosen_on, choice.turned_out,
         choice.looked_back, choice.looked_back_on);
}

namespace {

const inbox::Kind& in_inbox(NoticeKind kind) {
  switch (kind) {
    case NoticeKind::moved_up:
      return notices::place;
    case NoticeKind::option_withdrawn:
      return notices::called_off;
    case NoticeKind::option_changed:
    case NoticeKind::moment_changed:
      break;
  }
  return notices::changed;
}

}  // namespace

constexpr sql::Statement delete_same_notice{"choices.delete_same_notice", R"(
    DELETE FROM course_choice_notices
    WHERE institution_id = $1 AND moment_id = $2 AND kind = $3 AND option_title = $4
      AND student_id IN (SELECT value FROM id_list($5)))"};

// Said again, it stands there once. What was chosen and does not go on makes "you have a place" untrue.
void tell(sql::Transaction& tx, Id<Institution> institution, const std::vector<Id<Person>>& students,
          Id<ChoiceMoment> moment, NoticeKind kind, const std::string& title, IdSource& ids, Instant now) {
  tx.run(delete_same_notice, institution, moment, kind, title, sql::id_list(students));
  if (kind == NoticeKind::option_withdrawn) {
    inbox::withdraw(tx, institution, notices::place, moment.value, students);
  }
  for (const auto student : students) {
    tx.run(insert_notice, institution, student, ids.next_value(), moment, kind, title, now);
  }
  inbox::tell(tx, institution, {in_inbox(kind), moment.value, std::nullopt, now}, students);
}

void move_up(sql::Transaction& tx, Id<Institution> institution, Id<ChoiceMoment> moment,
             Id<ChoiceOption> option, IdSource& ids, Instant now) {
  // Who moves up leaves the place he had, which the next one may want.
  std::deque<Id<ChoiceOption>> free{option};
  while (!free.empty()) {
    const auto open = open_option(tx, institution, moment, free.front());
    const auto first = open && open->has_room()
                           ? tx.one<FirstInLine>(select_first_in_line, institution, moment, free.front())
                           : std::nullopt;
    if (!first) {
      free.pop_front();
      continue;
    }
    tx.run(update_to_place, institution, moment, first->student_id);
    tell(tx, institution, {first->student_id}, moment, NoticeKind::moved_up, open->title, ids, now);
    if (first->option_id) free.push_back(*first->option_id);
  }
}

std::optional<Choice> locked_choice(sql::Transaction& tx, const people::Student& me, Id<ChoiceMoment> id) {
  return begin_choosing(tx, me.institution(), me.id(), id).choice;
}

Chosen choose(sql::Transaction& tx, Id<Institution> institution, Id<Person> student, Id<ChoiceMoment> id,
              Id<ChoiceOption> option, const std::string& reason, IdSource& ids, Instant now) {
  const Day today = day_of(now);
  auto [moment, choice] = begin_choosing(tx, institution, student, id);
  const bool may = choice.is_made() ? moment.may_change(today) : moment.may_choose(today);
  if (!may) throw Conflict("it is too late, or too early, to choose");
  const auto open = open_option(tx, institution, id, option);
  if (!open) throw NotFound("choice option");
  const auto left = choice.option_id;
  if (choice.option_id == option) {
    choice.wish_id.reset();
    choice.ticket.reset();
  } else if (open->has_room()) {
    // Nobody waits where there is room: every place that came free was given away at once.
    choice.option_id = option;
    choice.wish_id.reset();
    choice.ticket.reset();
  } else if (choice.wish_id != option) {
    choice.wish_id = option;
    choice.ticket = tx.one<std::int64_t>(select_last_ticket, institution, id).value_or(0) + 1;
  }
  choice.leaning_id.reset();
  choice.reason = reason;
  choice.chosen_on = today;
  save_choice(tx, institution, student, choice);
  if (left && left != choice.option_id) move_up(tx, institution, id, *left, ids, now);
  refresh_facts(tx, institution, student, today);
  return {choice.option_id == option, place_in_line(tx, institution, id, choice)};
}

void keep_thinking(sql::Transaction& tx, Id<Institution> institution, Id<Person> student, Id<ChoiceMoment> id,
                   std::optional<Id<ChoiceOption>> leaning, const std::string& reason, Day today) {
  auto [moment, choice] = begin_choosing(tx, institution, student, id);
  if (leaning && !open_option(tx, institution, id, *leaning)) throw NotFound("choice option");
  choice.leaning_id = leaning;
  choice.reason = reason;
  save_choice(tx, institution, student, choice);
  refresh_facts(tx, institution, student, today);
}

void take_back(sql::Transaction& tx, Id<Institution> institution, Id<Person> student, Id<ChoiceMoment> id,
               IdSource& ids, Instant now) {
  const Day today = day_of(now);
  auto [moment, choice] = begin_choosing(tx, institution, student, id);
  if (!choice.is_made()) return;
  if (!moment.may_change(today)) throw Conflict("it is too late to change what was chosen");
  const auto left = choice.option_id;
  choice.leaning_id = choice.wish_id ? choice.wish_id : choice.option_id;
  choice.option_id.reset();
  choice.wish_id.reset();
  choice.ticket.reset();
  choice.chosen_on.reset();
  save_choice(tx, institution, student, choice);
  inbox::withdraw(tx, institution, notices::place, id.value, {student});
  if (left) move_up(tx, institution, id, *left, ids, now);
  refresh_facts(tx, institution, student, today);
}

}  // namespace koers::choices
