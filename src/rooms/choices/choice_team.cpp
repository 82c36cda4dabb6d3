#include "rooms/choices/choice_team.h"

#include <algorithm>

#include "platform/base/alphabet.h"
#include "platform/base/error.h"

namespace koers::choices {

using organisation::Institution;
using organisation::Team;
using organisation::UnitKind;
using people::Person;
using people::Role;

ChoiceMaker ChoiceMaker::admit(http::Visit& visit) {
  ChoiceMaker me(with_role(visit, {Role::team_leader, Role::teacher, Role::coordinator}));
  for (auto& team : organisation::teams_of(visit.db(), me.institution())) {
    const bool his =
        std::any_of(me.identity().appointments.begin(), me.identity().appointments.end(),
                    [&](const people::Appointment& appointment) {
                      if (appointment.role != Role::team_leader && appointment.role != Role::teacher &&
                          appointment.role != Role::coordinator) {
                        return false;
                      }
                      return appointment.unit.kind == UnitKind::institution ||
                             appointment.unit == organisation::Unit{UnitKind::school, team.school_id.value} ||
                             appointment.unit == organisation::Unit{UnitKind::team, team.id.value};
                    });
    if (his) me.teams_.push_back(std::move(team));
  }
  std::sort(me.teams_.begin(), me.teams_.end(),
            [](const Team& a, const Team& b) { return alphabet::before(a.name, b.name); });
  return me;
}

bool ChoiceMaker::is_of(Id<Team> team) const {
  return std::any_of(teams_.begin(), teams_.end(), [&](const Team& one) { return one.id == team; });
}

// ---- reading

constexpr sql::Statement select_moments_of_team{"choices.select_moments_of_team", R"(
    SELECT m.id, m.team_id, m.programme_id, m.year_of_study, m.kind, m.title, m.explanation, m.opens_on, m.closes_on,
           m.change_until, m.starts_on, m.look_back_on, m.is_closed
    FROM course_choice_moments m
    WHERE m.institution_id = $1 AND m.team_id = $2
    ORDER BY m.closes_on DESC, m.id DESC)"};

// Of each moment of a team, and nothing of a student but how many.
constexpr sql::Statement count_choices_of_team{"choices.count_choices_of_team", R"(
    SELECT m.id,
           (SELECT COUNT(*) FROM course_choice_options o
            WHERE o.institution_id = m.institution_id AND o.moment_id = m.id AND NOT o.is_withdrawn),
           (SELECT COUNT(DISTINCT v.student_id) FROM course_moments_of_students v
            WHERE v.institution_id = m.institution_id AND v.moment_id = m.id),
           (SELECT COUNT(*) FROM course_choices c
            WHERE c.institution_id = m.institution_id AND c.moment_id = m.id
              AND (c.option_id IS NOT NULL OR c.wish_id IS NOT NULL)),
           (SELECT COUNT(*) FROM course_choices c
            WHERE c.institution_id = m.institution_id AND c.moment_id = m.id AND c.wish_id IS NOT NULL)
    FROM course_choice_moments m
    WHERE m.institution_id = $1 AND m.team_id = $2)"};

constexpr sql::Statement count_concerned{"choices.count_concerned", R"(
    SELECT COUNT(DISTINCT v.student_id) FROM course_choice_moments m
    JOIN course_moments_of_students v ON v.institution_id = m.institution_id AND v.moment_id = m.id
    WHERE m.institution_id = $1 AND m.id = $2)"};

namespace {

struct Counted {
  Id<ChoiceMoment> id;
  int options = 0;
  int concerned = 0;
  int chosen = 0;
  int waiting = 0;
};

}  // namespace

std::vector<MomentCount> moments_of_team(sql::Reader& reader, const ChoiceMaker& me, Id<Team> team) {
  if (!me.is_of(team)) throw NotFound("team");
  std::vector<MomentCount> all;
  const auto counts = reader.all<Counted>(count_choices_of_team, me.institution(), team);
  for (auto& moment : reader.all<ChoiceMoment>(select_moments_of_team, me.institution(), team)) {
    const auto found =
        std::find_if(counts.begin(), counts.end(), [&](const Counted& one) { return one.id == moment.id; });
    const Counted counted = found == counts.end() ? Counted{} : *found;
    all.push_back({std::move(moment), counted.options, counted.concerned, counted.chosen, counted.waiting});
  }
  return all;
}

constexpr sql::Statement select_moment{"choices.select_moment", R"(
    SELECT m.id, m.team_id, m.programme_id, m.year_of_study, m.kind, m.title, m.explanation, m.opens_on, m.closes_on,
           m.change_until, m.starts_on, m.look_back_on, m.is_closed
    FROM course_choice_moments m
    WHERE m.institution_id = $1 AND m.id = $2)"};

ChoiceMoment moment_of(sql::Reader& reader, const ChoiceMaker& me, Id<ChoiceMoment> id) {
  auto found = reader.one<ChoiceMoment>(select_moment, me.institution(), id);
  if (!found || !me.is_of(found->team_id)) throw NotFound("choice moment");
  return *std::move(found);
}

ChoiceMoment locked_moment(sql::Transaction& tx, const ChoiceMaker& me, Id<ChoiceMoment> id) {
  tx.lock(id.value);
  return moment_of(tx, me, id);
}

ChoiceOption option_of(sql::Reader& reader, const ChoiceMaker& me, Id<ChoiceMoment> moment,
                       Id<ChoiceOption> id) {
  moment_of(reader, me, moment);
  for (auto& option : options_of(reader, me.institution(), moment)) {
    if (option.id == id) return std::move(option);
  }
  throw NotFound("choice option");
}

int concerned_by(sql::Reader& reader, const ChoiceMaker& me, Id<ChoiceMoment> id) {
  return reader.one<int>(count_concerned, me.institution(), id).value_or(0);
}

constexpr sql::Statement select_choosers{"choices.select_choosers", R"(
    SELECT p.given_name, p.infix, p.family_name, p.number,
           (SELECT MAX(g.name) FROM campus_enrolments e
            JOIN campus_groups g ON g.institution_id = e.institution_id AND g.id = e.group_id
            WHERE e.institution_id = p.institution_id AND e.student_id = p.id AND e.ended_on IS NULL),
           o.title, w.title, c.ticket, c.chosen_on
    FROM course_choices c
    JOIN campus_people p ON p.institution_id = c.institution_id AND p.id = c.student_id
    LEFT JOIN course_choice_options o
      ON o.institution_id = c.institution_id AND o.moment_id = c.moment_id AND o.id = c.option_id
    LEFT JOIN course_choice_options w
      ON w.institution_id = c.institution_id AND w.moment_id = c.moment_id AND w.id = c.wish_id
    WHERE c.institution_id = $1 AND c.moment_id = $2 AND (c.option_id IS NOT NULL OR c.wish_id IS NOT NULL)
    ORDER BY COALESCE(o.position, 9999), COALESCE(w.position, 9999), COALESCE(c.ticket, 0),
      p.family_name COLLATE alphabet, p.given_name COLLATE alphabet, p.id)"};

std::vector<ChooserRow> choosers_of(sql::Reader& reader, const ChoiceMaker& me, Id<ChoiceMoment> id) {
  moment_of(reader, me, id);
  return reader.all<ChooserRow>(select_choosers, me.institution(), id);
}

// ---- writing

namespace {

constexpr sql::Statement upsert_moment{"choices.upsert_moment", R"(
    INSERT INTO course_choice_moments (institution_id, id, team_id, programme_id, year_of_study, kind, title, explanation,
                                       opens_on, closes_on, change_until, starts_on, look_back_on, school_year, is_closed)
    VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15)
    ON CONFLICT (institution_id, id) DO UPDATE SET
      programme_id = excluded.programme_id, year_of_study = excluded.year_of_study, kind = excluded.kind,
      title = excluded.title, explanation = excluded.explanation, opens_on = excluded.opens_on,
      closes_on = excluded.closes_on, change_until = excluded.change_until, starts_on = excluded.starts_on,
      look_back_on = excluded.look_back_on, school_year = excluded.school_year, is_closed = excluded.is_closed)"};

constexpr sql::Statement upsert_option{"choices.upsert_option", R"(
    INSERT INTO course_choice_options (institution_id, moment_id, id, position, title, explanation, place, day, places, asks,
                                       code, is_withdrawn)
    VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)
    ON CONFLICT (institution_id, moment_id, id) DO UPDATE SET
      position = excluded.position, title = excluded.title, explanation = excluded.explanation, place = excluded.place,
      day = excluded.day, places = excluded.places, asks = excluded.asks, code = excluded.code,
      is_withdrawn = excluded.is_withdrawn)"};

constexpr sql::Statement select_concerned{"choices.select_concerned", R"(
    SELECT v.student_id FROM course_moments_of_students v
    WHERE v.institution_id = $1 AND v.moment_id = $2
    ORDER BY v.student_id)"};

constexpr sql::Statement select_choosers_of_option{"choices.select_choosers_of_option", R"(
    SELECT student_id FROM course_choices
    WHERE institution_id = $1 AND moment_id = $2 AND (option_id = $3 OR wish_id = $3)
    ORDER BY student_id)"};

constexpr sql::Statement select_choosers_of_moment{"choices.select_choosers_of_moment", R"(
    SELECT student_id FROM course_choices
    WHERE institution_id = $1 AND moment_id = $2 AND (option_id IS NOT NULL OR wish_id IS NOT NULL)
    ORDER BY student_id)"};

// Who has a place elsewhere keeps it, and the day on which he chose it.
constexpr sql::Statement update_lost_option{"choices.update_lost_option", R"(
    UPDATE course_choices
    SET chosen_on = CASE WHEN option_id <> $3 OR wish_id <> $3 THEN chosen_on END,
        option_id = CASE WHEN option_id = $3 THEN NULL ELSE option_id END,
        wish_id = CASE WHEN wish_id = $3 THEN NULL ELSE wish_id END,
        ticket = CASE WHEN wish_id = $3 THEN NULL ELSE ticket END
    WHERE institution_id = $1 AND moment_id = $2 AND (option_id = $3 OR wish_id = $3))"};

using Students = std::vector<Id<Person>>;

void keep_moment(sql::Transaction& tx, Id<Institution> institution, const ChoiceMoment& moment) {
  tx.run(upsert_moment, institution, moment.id, moment.team_id, moment.programme_id, moment.year_of_study,
         moment.kind, moment.title, moment.explanation, moment.opens_on, moment.closes_on,
         moment.change_until, moment.starts_on, moment.look_back_on, school_year_of(moment.opens_on),
         moment.is_closed);
}

void keep_option(sql::Transaction& tx, Id<Institution> institution, Id<ChoiceMoment> moment,
                 const ChoiceOption& option) {
  tx.run(upsert_option, institution, moment, option.id, option.position, option.title, option.explanation,
         option.place, option.day, option.places, option.asks, option.code, option.is_withdrawn);
}

Students concerned(sql::Reader& reader, Id<Institution> institution, Id<ChoiceMoment> moment) {
  return reader.all<Id<Person>>(select_concerned, institution, moment);
}

// What is on offer is a fact of each of them. In the order of their ids, so that two teams at once do not
// wait for each other.
void refresh(sql::Transaction& tx, Id<Institution> institution, Students students, Day today) {
  std::sort(students.begin(), students.end());
  students.erase(std::unique(students.begin(), students.end()), students.end());
  for (const auto student : students) tx.lock(student.value);
  for (const auto student : students) refresh_facts(tx, institution, student, today);
}

}  // namespace

void import_moment(sql::Transaction& tx, Id<Institution> institution, const ChoiceMoment& moment,
                   const std::vector<ChoiceOption>& options) {
  keep_moment(tx, institution, moment);
  for (const ChoiceOption& option : options) keep_option(tx, institution, moment.id, option);
}

void add_moment(sql::Transaction& tx, const ChoiceMaker& me, Id<ChoiceMoment> id, const MomentDraft& draft,
                Day today) {
  if (!me.is_of(draft.team_id)) throw NotFound("team");
  ChoiceMoment moment{.id = id, .team_id = draft.team_id};
  put(draft, moment);
  keep_moment(tx, me.institution(), moment);
  refresh(tx, me.institution(), concerned(tx, me.institution(), id), today);
}

void change_moment(sql::Transaction& tx, const ChoiceMaker& me, Id<ChoiceMoment> id, const MomentDraft& draft,
                   IdSource& ids, Instant now) {
  ChoiceMoment moment = locked_moment(tx, me, id);
  if (draft == draft_of(moment)) return;  // nothing to tell anybody
  Students students = concerned(tx, me.institution(), id);
  put(draft, moment);
  keep_moment(tx, me.institution(), moment);
  for (const auto student : concerned(tx, me.institution(), id)) students.push_back(student);
  tell(tx, me.institution(), tx.all<Id<Person>>(select_choosers_of_moment, me.institution(), id), id,
       NoticeKind::moment_changed, moment.title, ids, now);
  refresh(tx, me.institution(), std::move(students), day_of(now));
}

void close_moment(sql::Transaction& tx, const ChoiceMaker& me, Id<ChoiceMoment> id, bool is_closed) {
  ChoiceMoment moment = locked_moment(tx, me, id);
  moment.is_closed = is_closed;
  keep_moment(tx, me.institution(), moment);
}

void add_option(sql::Transaction& tx, const ChoiceMaker& me, Id<ChoiceMoment> moment, Id<ChoiceOption> id,
                const OptionDraft& draft, Day today) {
  locked_moment(tx, me, moment);
  const auto there = options_of(tx, me.institution(), moment);
  if (there.size() >= most_options) throw Conflict("no moment has so many options");
  ChoiceOption last{.id = id};
  put(draft, last);
  for (const ChoiceOption& other : there) last.position = std::max(last.position, other.position + 1);
  keep_option(tx, me.institution(), moment, last);
  refresh(tx, me.institution(), concerned(tx, me.institution(), moment), today);
}

void change_option(sql::Transaction& tx, const ChoiceMaker& me, Id<ChoiceMoment> moment, Id<ChoiceOption> id,
                   const OptionDraft& draft, IdSource& ids, Instant now) {
  locked_moment(tx, me, moment);
  ChoiceOption option = option_of(tx, me, moment, id);
  if (draft == draft_of(option)) return;  // nothing to tell anybody
  put(draft, option);
  keep_option(tx, me.institution(), moment, option);
  tell(tx, me.institution(), tx.all<Id<Person>>(select_choosers_of_option, me.institution(), moment, id),
       moment, NoticeKind::option_changed, option.title, ids, now);
  move_up(tx, me.institution(), moment, id, ids, now);
}

void withdraw_option(sql::Transaction& tx, const ChoiceMaker& me, Id<ChoiceMoment> moment,
                     Id<ChoiceOption> id, IdSource& ids, Instant now) {
  locked_moment(tx, me, moment);
  ChoiceOption option = option_of(tx, me, moment, id);
  if (option.is_withdrawn) return;
  option.is_withdrawn = true;
  keep_option(tx, me.institution(), moment, option);
  Students students = tx.all<Id<Person>>(select_choosers_of_option, me.institution(), moment, id);
  tell(tx, me.institution(), students, moment, NoticeKind::option_withdrawn, option.title, ids, now);
  tx.run(update_lost_option, me.institution(), moment, id);
  for (const auto student : concerned(tx, me.institution(), moment)) students.push_back(student);
  refresh(tx, me.institution(), std::move(students), day_of(now));
}

void restore_option(sql::Transaction& tx, const ChoiceMaker& me, Id<ChoiceMoment> moment, Id<ChoiceOption> id,
                    Day today) {
  locked_moment(tx, me, moment);
  ChoiceOption option = option_of(tx, me, moment, id);
  option.is_withdrawn = false;
  keep_option(tx, me.institution(), moment, option);
  refresh(tx, me.institution(), concerned(tx, me.institution(), moment), today);
}

}  // namespace koers::choices
